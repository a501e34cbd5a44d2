// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace homeward {

class RecentDossiers;

/// What is seen when no dossier is open: the dossiers opened before, and the ways in.
class StartPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QList<RecentDossier> &dossiers);
    /// Why the last choice did not open; empty: nothing to say.
    void setMessage(const QString &text);
    /// A folder is held over the window that would be opened.
    void setDropping(bool dropping);

Q_SIGNALS:
    void dossierChosen(const QString &path);
    void openRequested();
    void newRequested();
    void restoreRequested();
    /// A dossier shall be listed no longer.
    void removalRequested(const QString &path);
    void verifyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeWays();
    void retranslateUi();
    QLabel *m_title = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_recentTitle = nullptr;
    RecentDossiers *m_recent = nullptr;
    QBoxLayout *m_ways = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_verify = nullptr;
    QLabel *m_drop = nullptr;
    QLabel *m_offline = nullptr;
    bool m_dropping = false;
};

} // namespace homeward
