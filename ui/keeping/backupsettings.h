// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/backupdesk.h"
#include "ui/common/services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace homeward {

class Dossier;

/// The settings of the open dossier's backups; every change acts at once.
class BackupSettings final : public QWidget
{
    Q_OBJECT
public:
    BackupSettings(Dossier &dossier, UiServices services, QWidget *parent = nullptr);
    /// Reads the plan again.
    void reload();

Q_SIGNALS:
    void planChanged();
    void backupRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFolder();
    void save();
    void retranslateUi();

    Dossier &m_dossier;
    UiServices m_services;
    BackupPlan m_plan;
    QString m_problem;
    QLabel *m_title = nullptr;
    QLabel *m_folderLabel = nullptr;
    QLabel *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_hoursLabel = nullptr;
    QComboBox *m_hours = nullptr;
    QLabel *m_keepLabel = nullptr;
    QComboBox *m_keep = nullptr;
    QLabel *m_last = nullptr;
    QPushButton *m_now = nullptr;
};

} // namespace homeward
