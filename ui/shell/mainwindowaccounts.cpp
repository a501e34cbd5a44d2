// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the main window that are about accounts: their page, administration without content, recovery, rights.
#include "desks/accountdesk.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/recoverdialog.h"
#include "ui/accounts/recoverykeydialog.h"
#include "ui/accounts/rightwords.h"
#include "ui/common/prompts.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/autolock.h"
#include "ui/shell/commandset.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/shell/unlockpage.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

namespace homeward {

void MainWindow::showAccounts(AccountDesk &desk, bool alone)
{
    m_accounts = new AccountsPage(desk, m_dossier && m_dossier->isReadOnly(), alone, m_services, m_pages);
    m_pages->addWidget(m_accounts);
    connect(m_accounts, &AccountsPage::lockRequested, this, &MainWindow::lock);
    connect(m_accounts, &AccountsPage::told, m_status, &StatusLine::setPlace);
    if (m_dossier)
        connect(&m_dossier->news(), &News::changed, m_accounts, &AccountsPage::readAgain);
}

void MainWindow::administer(std::shared_ptr<AccountDesk> desk)
{
    if (m_dossier || m_administered)
        return; // an unlock that answers after another one
    m_administered = std::move(desk);
    m_unlock->rest();
    m_unlock->forget();
    showAccounts(*m_administered, true);
    m_status->setPerson(m_administered->session().account.displayName);
    m_autoLock->start(m_services.preferences.autoLockMinutes());
    showPage(m_accounts);
    m_accounts->setFocus(Qt::OtherFocusReason);
}

void MainWindow::lockAdministration()
{
    m_autoLock->stop();
    m_unlock->setDossier(m_unlock->dossier(), true);
    m_unlock->chooseAccount(m_administered->session().account.key);
    m_pages->setCurrentWidget(m_unlock);
    m_status->clearAll();
    m_services.prompts.withdraw();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != this && window->isVisible())
            window->close();
    }
    if (m_services.prompts.isAsking()) { // whoever asked must outlive the answer
        QTimer::singleShot(10, this, &MainWindow::lock);
        return;
    }
    delete m_accounts;
    m_administered.reset();
    m_unlock->focusPassphrase();
    refreshState();
    Q_EMIT locked();
}

void MainWindow::useRecoveryKey()
{
    auto *dialog = new RecoverDialog(m_unlock->dossier(), m_services.world, this);
    connect(dialog, &RecoverDialog::recovered, this, [this](const QString &account, const QString &recoveryKey) {
        m_unlock->tellRecovered(account);
        m_unlock->focusPassphrase();
        if (!recoveryKey.isEmpty())
            (new RecoveryKeyDialog(recoveryKey, this))->open();
    });
    dialog->open();
}

void MainWindow::refreshRights()
{
    m_settings->setDossierOpen(isDossierOpen());
    if (m_administered)
        m_commands->lock->setEnabled(true);
    if (!isDossierOpen())
        return;
    for (QMenu *menu : menuBar()->findChildren<QMenu *>())
        menu->setToolTipsVisible(true);
    const auto permit = [this](QAction *action, Right right, bool readOnly) {
        const QString reason = whyNot(m_dossier->session(), readOnly, right);
        action->setEnabled(action->isEnabled() && reason.isEmpty());
        action->setToolTip(reason);
        action->setStatusTip(reason);
    };
    permit(m_commands->newCase, Right::CreateCases, m_dossier->isReadOnly());
    permit(m_commands->backUp, Right::BackUp, false);
    permit(m_commands->checkDossier, Right::CheckDossier, false);
    for (QAction *action : {m_commands->addFiles, m_commands->addFolder, m_commands->paste})
        permit(action, Right::AddEvidence, m_dossier->isReadOnly());
}

} // namespace homeward
