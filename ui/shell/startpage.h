// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace homeward {

/// What is seen when no dossier is open: the dossiers opened before, and the ways in.
class StartPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QList<RecentDossier> &dossiers);
    /// Why the last choice did not open; empty: nothing to say.
    void setMessage(const QString &text);

Q_SIGNALS:
    void dossierChosen(const QString &path);
    void openRequested();
    void newRequested();
    void verifyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QLabel *m_title = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_recentTitle = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_verify = nullptr;
    QLabel *m_offline = nullptr;
    QList<RecentDossier> m_dossiers;
};

} // namespace homeward
