// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the main window that are about its own frame: locking, widths, focus, dialogs.
#include "desks/fixity.h"
#include "ui/accounts/accountspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/drafts.h"
#include "ui/common/largetext.h"
#include "ui/common/prompts.h"
#include "ui/contact/familypage.h"
#include "ui/evidence/whendone.h"
#include "ui/keeping/keepingcommands.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/autolock.h"
#include "ui/shell/casespage.h"
#include "ui/shell/commandset.h"
#include "ui/shell/gotopopup.h"
#include "ui/shell/keysview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newdossierpage.h"
#include "ui/shell/paperspage.h"
#include "ui/shell/sectionlist.h"
#include "ui/shell/statestrip.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unlockpage.h"
#include "ui/summary/summarydialog.h"
#include "ui/verify/verifyview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QtConcurrent>
#include <QTimer>
#include <QUndoGroup>
#include <QUndoStack>

namespace homeward {

namespace {
constexpr int widthForLabels = 1400;
constexpr int widthForList = 1280;
} // namespace

void MainWindow::create(const NewDossier &request)
{
    whenDone(Dossier::createInBackground(request, m_services.world), this,
             [this](const Result<Dossier::Created> &created) {
                 if (!created) {
                     m_new->showFailure(created.error());
                     return;
                 }
                 // The key is shown this once, so nothing that was opened meanwhile may stand before it.
                 lock();
                 m_created = created->dossier;
                 m_new->showRecoveryKey(created->recoveryKey);
                 m_autoLock->start(m_services.preferences.autoLockMinutes());
                 showPage(m_new);
             });
}

bool MainWindow::returnToRecoveryKey()
{
    if (!m_created)
        return false;
    showPage(m_new);
    return true;
}

void MainWindow::lock()
{
    if (m_created)
        forgetCreated();
    if (m_administered)
        lockAdministration();
    if (!m_dossier || m_locking)
        return;
    if (m_drafts)
        m_drafts->close(); // while every word still stands where it was typed
    m_locking = true;
    m_autoLock->stop();
    // First off the screen, then out of memory: nothing of a case may be seen while rooms are being closed.
    DossierCard card;
    card.path = m_dossier->path();
    card.label = m_dossier->label();
    if (const auto looked = Dossier::look(card.path))
        card = *looked;
    m_unlock->setDossier(card, true);
    m_unlock->chooseAccount(m_dossier->session().account.key);
    m_pages->setCurrentWidget(m_unlock);
    m_goTo->setDossier(nullptr);
    m_top->setDossier({}, false);
    m_strip->clear();
    m_status->clearAll();
    m_sections->setCount(Section::Cases, -1);
    m_sections->setCount(Section::Summaries, -1);
    m_sections->setCount(Section::Contact, -1);
    m_navigation.clear();
    m_lastFocus.clear();
    QApplication::clipboard()->clear();
    for (int open = 0; open < 8 && QApplication::activePopupWidget(); ++open)
        QApplication::activePopupWidget()->close();
    m_services.prompts.withdraw();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != this && window->isVisible()) {
            window->hide();
            window->close();
        }
    }
    refreshState();
    QTimer::singleShot(0, this, &MainWindow::finishLock);
}

void MainWindow::finishLock()
{
    // Whoever asked a question is still waiting for its answer further down the stack; it must outlive that.
    if (m_services.prompts.isAsking() || QApplication::activeModalWidget()) {
        m_services.prompts.withdraw();
        QTimer::singleShot(10, this, &MainWindow::finishLock);
        return;
    }
    if (m_cases) {
        for (QUndoStack *stack : {m_cases->undoStack(), m_cases->browser().undoStack()}) {
            disconnect(stack, nullptr, this, nullptr); // it still speaks while it is emptied, and is nobody's any more
            m_undo->removeStack(stack);
        }
    }
    if (m_family)
        m_undo->removeStack(m_family->undoStack());
    m_keeping->detach();
    delete m_cases;
    delete m_papers;
    delete m_accounts;
    delete m_family;
    delete m_drafts;
    letGo(std::move(m_dossier));
    m_locking = false;
    m_unlock->focusPassphrase();
    refreshState();
    whenDone(m_closing, this, [this](const Status &) { Q_EMIT locked(); });
}

void MainWindow::letGo(std::shared_ptr<Dossier> dossier)
{
    dossier->news().disconnect();
    dossier->news().moveToThread(nullptr); // what is posted from now on reaches nobody, here or there
    dossier->fixity().disconnect();
    dossier->fixity().moveToThread(nullptr);
    // In a box of its own, so that no copy of the call keeps the dossier beyond its answer.
    auto box = std::make_shared<std::shared_ptr<Dossier>>(std::move(dossier));
    m_closing = QtConcurrent::run([box]() -> Status {
        box->reset();
        return {};
    });
}

void MainWindow::askToTakeOver()
{
    if (!m_dossier || !m_services.prompts.confirm(
                          this,
                          tr("Two people writing to one dossier at once would destroy it. Are you sure that nobody "
                             "works on it on the "
                             "other computer? You will be asked for the passphrase again."),
                          //: @action:button open the dossier for writing although another computer has left its lock
                          tr("Open for writing")))
        return;
    m_takeOver = m_dossier->path();
    lock();
}

void MainWindow::forgetCreated()
{
    const QString path = m_created->path();
    m_autoLock->stop();
    m_new->forget();
    QApplication::clipboard()->clear();
    m_status->clearAll();
    letGo(std::move(m_created));
    chooseDossier(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.preferences.setGeometry(QStringLiteral("window"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    forgetChoices(roomIn(event->oldSize().width()), roomIn(event->size().width()));
    fitWidth();
}

void MainWindow::forgetChoices(int before, int now)
{
    if ((before < widthForLabels) != (now < widthForLabels))
        m_sectionsByHand = false;
    if ((before < widthForList) != (now < widthForList))
        m_listByHand = false;
}

void MainWindow::fitWidth()
{
    const int wide = roomIn(width());
    if (!m_sectionsByHand) {
        m_sections->setCollapsed(wide < widthForLabels);
        m_commands->sectionLabels->setChecked(wide >= widthForLabels);
    }
    if (m_cases)
        m_cases->setListAlone(wide < CasesPage::roomForBoth);
    if (!m_listByHand && m_cases) {
        const bool room = wide >= widthForList || m_cases->currentCase().isNull();
        m_cases->setListShown(room);
        m_commands->caseList->setChecked(room);
    }
}

void MainWindow::onTextSize()
{
    const int wide = roomIn(width());
    forgetChoices(m_room, wide);
    m_room = wide;
    fitWidth();
}

void MainWindow::zoomText(int step)
{
    m_services.preferences.setTextSize(step == 0 ? 100 : m_services.preferences.textSize() + step);
}

void MainWindow::findHere()
{
    if (m_pages->currentWidget() == m_settings) {
        m_settings->focusSearch();
        return;
    }
    if (!m_cases)
        return;
    const bool inList = m_cases->browser().isAncestorOf(focusWidget());
    if (m_cases->isVisible() && !inList && m_cases->findInCase())
        return;
    showSection(Section::Cases);
    m_cases->setListShown(true);
    m_commands->caseList->setChecked(true);
    m_cases->browser().focusFilter();
}

void MainWindow::openSummary(const CaseId &id)
{
    if (id.isNull() || !m_dossier)
        return;
    auto *dialog = new SummaryDialog(*m_dossier, id, m_services, m_cases);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &SummaryDialog::verifyRequested, this, [this, dialog](const QString &file) {
        dialog->accept();
        showSection(Section::Verify);
        m_verify->verifyFile(file);
    });
    dialog->open();
}

void MainWindow::showKeys()
{
    auto *sheet = new KeysSheet(*m_commands, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    //: @title:window
    box->setWindowTitle(tr("About Homeward"));
    box->setText(QStringLiteral("Homeward %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(
        tr("Free software under the GNU General Public License, version 3 or later. It works without a network and "
           "sends nothing. Fonts: Noto and Liberation (Open Font License); icons: Breeze (LGPL)."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace homeward
