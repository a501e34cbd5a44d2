// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the main window that are about a dossier: its rooms while it is open, what is kept of them, and locking.
#include "desks/memorydesk.h"
#include "ui/accounts/accountspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/drafts.h"
#include "ui/common/errortext.h"
#include "ui/common/largetext.h"
#include "ui/common/prompts.h"
#include "ui/common/wording.h"
#include "ui/contact/familypage.h"
#include "ui/evidence/whendone.h"
#include "ui/keeping/keepingcommands.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/autolock.h"
#include "ui/shell/casespage.h"
#include "ui/shell/commandset.h"
#include "ui/shell/dossierdoor.h"
#include "ui/shell/gotopopup.h"
#include "ui/shell/historypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newdossierpage.h"
#include "ui/shell/paperspage.h"
#include "ui/shell/sectionlist.h"
#include "ui/shell/statestrip.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unlockpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFutureWatcher>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoGroup>
#include <QUndoStack>

#include <algorithm>

namespace homeward {

namespace {
const QString sessionKey = QStringLiteral("session");

void hideAllBut(const QWidget *main)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != main && window->isVisible()) {
            window->hide();
            window->close();
        }
    }
}
} // namespace

void MainWindow::showDossier(std::shared_ptr<Dossier> dossier)
{
    MemoryDesk &memory = dossier->memory();
    using Kept = Result<QHash<QString, QString>>;
    whenDone(memory.all(), this, [this, &memory, dossier = std::move(dossier)](const Kept &kept) mutable {
        const DossierAccount own{dossier->path(), dossier->session().account.id};
        const auto left = m_unkept.value(own);
        whenDone(memory.open(left ? left : memory.unkept()), this,
                 [this, own, kept = kept.value_or(QHash<QString, QString>()),
                  dossier = std::move(dossier)](const Kept &words) mutable {
                     if (m_dossier) // an unlock that answers after another one
                         return;
                     const auto found = words.value_or(QHash<QString, QString>());
                     for (auto it = found.cbegin(); it != found.cend(); ++it)
                         kept.insert(it.key(), it.value());
                     if (words && !dossier->isReadOnly())
                         m_unkept.remove(own);
                     openRooms(std::move(dossier), kept, found.keys());
                 });
    });
}

bool MainWindow::hasUnkeptWords() const
{
    return std::any_of(m_unkept.cbegin(), m_unkept.cend(), [](const auto &left) {
        const QStringList keys = left->keys();
        return std::any_of(keys.begin(), keys.end(), [](const QString &key) { return key != sessionKey; });
    });
}

void MainWindow::openRooms(std::shared_ptr<Dossier> dossier, const QHash<QString, QString> &kept,
                           const QStringList &left)
{
    m_dossier = std::move(dossier);
    m_locking = false;
    m_takeOver.clear();
    m_unlock->rest();
    m_unlock->forget();
    m_services.preferences.rememberDossier({m_dossier->path(), m_dossier->label()});
    m_drafts = new Drafts(
        kept, [this](const QString &key, const QString &value) { keep(key, value); }, this);
    UiServices services = m_services;
    services.drafts = m_drafts;
    m_cases = new CasesPage(*m_dossier, services, m_pages);
    m_papers = new PapersPage(*m_dossier, m_pages);
    m_history = new HistoryPage(*m_dossier, m_services.preferences, m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_cases, m_papers, m_history})
        m_pages->addWidget(page);
    showAccounts(m_dossier->accounts(), false);
    m_family = new FamilyPage(*m_dossier, m_services, m_pages);
    m_pages->addWidget(m_family);
    m_undo->addStack(m_family->undoStack());
    connect(m_family, &FamilyPage::contactActivated, m_cases, &CasesPage::openContact);
    connect(m_family, &FamilyPage::countChanged, this,
            [this](int families) { m_sections->setCount(Section::Contact, families); });
    connect(m_family, &FamilyPage::statusChanged, this, [this](const QString &text) {
        if (m_pages->currentWidget() == m_family)
            m_status->setPlace(text);
    });
    connect(m_cases, &CasesPage::caseShown, this, [this] {
        m_listByHand = m_listByHand && roomIn(width()) >= CasesPage::roomForBoth;
        arrive(m_cases->address());
    });
    connect(&m_cases->browser(), &CaseBrowser::newCaseRequested, this, &MainWindow::createCase);
    connect(m_cases, &CasesPage::moved, this, &MainWindow::followCase);
    connect(m_cases, &CasesPage::numberShown, this, &MainWindow::refreshTitle);
    connect(m_cases, &CasesPage::placeTold, this, [this](const QString &text) {
        if (m_pages->currentWidget() == m_cases) // the list goes on behind other pages
            m_status->setPlace(text);
    });
    connect(m_cases, &CasesPage::countChanged, this,
            [this](int total) { m_sections->setCount(Section::Cases, total); });
    connect(m_cases, &CasesPage::summaryRequested, this, &MainWindow::openSummary);
    connect(m_history, &HistoryPage::caseActivated, m_cases, &CasesPage::openCase);
    connect(m_papers, &PapersPage::caseActivated, m_cases, &CasesPage::openCase);
    connect(m_papers, &PapersPage::casesRequested, this, [this] {
        showSection(Section::Cases);
        m_cases->browser().focusList();
    });
    connect(m_papers, &PapersPage::countChanged, this,
            [this](int papers) { m_sections->setCount(Section::Summaries, papers); });
    connect(&m_dossier->news(), &News::changed, this, [this](const CaseChange &change) {
        if (!change.recordChanged)
            return;
        tellSaved();
    });
    // Undo speaks of what was done last: in the case, or in the list with several cases.
    QUndoStack *const stacks[] = {m_cases->undoStack(), m_cases->browser().undoStack()};
    for (QUndoStack *stack : stacks) {
        m_undo->addStack(stack);
        connect(stack, &QUndoStack::indexChanged, this,
                [this, stack, other = stack == stacks[0] ? stacks[1] : stacks[0]] {
                    if (m_undo->stacks().contains(stack)) // not while it goes
                        m_undo->setActiveStack(stack->canUndo() || !other->canUndo() ? stack : other);
                });
    }
    m_undo->setActiveStack(stacks[0]);
    m_top->setDossier(m_dossier->label(), m_dossier->isReadOnly());
    m_goTo->setDossier(m_dossier.get());
    m_strip->clear(); // of what was told behind the lock
    m_strip->setState(m_dossier->state());
    m_keeping->attach(*m_dossier, *m_settings);
    m_status->setPerson(m_dossier->session().account.displayName);
    m_autoLock->start(m_services.preferences.autoLockMinutes());
    m_cases->setPanelShown(m_commands->rightPanel->isChecked());
    fitWidth();
    restoreSession(m_drafts->kept(sessionKey));
    m_drafts->takeUp(left);
    if (m_dossier->isReadOnly() && !m_drafts->unsavedWords().isEmpty())
        m_strip->setUnsaved(readOnlyError(m_dossier->state().reason));
    m_drafts->watch(sessionKey, m_cases, [this] { return tellSession(); });
    Q_EMIT dossierShown();
}

void MainWindow::keep(const QString &key, const QString &value)
{
    if (!m_dossier || m_dossier->isReadOnly())
        return;
    if (key != sessionKey)
        m_status->setSaved(StatusLine::Saved::Saving);
    whenDone(m_dossier->memory().keep(key, value), this, [this, key](const Status &kept) {
        if (!m_dossier || m_locking)
            return;
        m_drafts->noteKept(key, kept.has_value());
        if (!kept) {
            m_status->setSaved(StatusLine::Saved::Failed);
            if (!m_drafts->unsavedWords().isEmpty()) // the place one is at is no loss
                m_strip->setUnsaved(kept.error());
            return;
        }
        if (m_drafts->unsavedWords().isEmpty())
            m_strip->setUnsaved({});
        if (key != sessionKey)
            tellSaved();
    });
}

void MainWindow::copyUnsaved()
{
    //: @title:window of a file chooser
    const QString title = tr("Save a copy of what you typed; anyone who has the file can read it");
    //: @item file name offered for words that could not be saved
    const QString suggestion = tr("unsaved words") + QStringLiteral(".txt");
    const QPointer<Drafts> drafts = m_drafts;
    const QString path = m_services.prompts.fileToSave(this, title, suggestion, QStringLiteral("*.txt"));
    if (path.isEmpty() || !drafts)
        return;
    whenDone(MemoryDesk::copyOut(path, drafts->unsavedWords()), drafts, [this, path](const Status &copied) {
        m_status->setPlace(copied ?
                                  //: @info:status what was typed has been written into a file
                               tr("A copy is in %1").arg(QDir::toNativeSeparators(path))
                                  : errorText(copied.error()).whole());
    });
}

bool MainWindow::mayClose()
{
    if (m_drafts && !m_locking)
        m_drafts->flush();
    const bool unsaved = m_drafts && !m_locking && !m_drafts->unsavedWords().isEmpty();
    if ((unsaved || hasUnkeptWords()) &&
        !m_services.prompts.confirm(this,
                                    //: @info question before the window closes
                                    tr("What you typed last could not be saved. When the window closes, it is lost."),
                                    //: @action:button close although words are lost
                                    tr("Close and lose the words")))
        return false;
    return !m_keeping->isRestoring() ||
           m_services.prompts.confirm(this,
                                      //: @info question before the window closes
                                      tr("A backup is still being restored. When the window closes, that is stopped, "
                                         "and nothing of it is left."),
                                      //: @action:button close although a backup is being restored
                                      tr("Close and stop restoring"));
}

void MainWindow::tellSaved()
{
    m_status->setSaved(StatusLine::Saved::Done, timeText(m_services.world.nowUtc(), m_dossier->office().timeZone));
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
    deafenRooms();
    m_autoLock->stop();
    m_keeping->goOnUnseen(*m_dossier);
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
    hideAllBut(this);
    refreshState();
    QTimer::singleShot(0, this, &MainWindow::finishLock);
}

void MainWindow::deafenRooms()
{
    m_dossier->news().blockSignals(true);
    for (const QWidget *room : std::initializer_list<QWidget *>{m_cases, m_papers, m_history, m_accounts, m_family}) {
        if (!room)
            continue;
        for (QFutureWatcherBase *waiting : room->findChildren<QFutureWatcherBase *>())
            waiting->disconnect();
    }
}

void MainWindow::finishLock()
{
    // Whoever asked a question is still waiting for its answer further down the stack; it must outlive that.
    if (m_services.prompts.isAsking() || QApplication::activeModalWidget()) {
        m_services.prompts.withdraw();
        deafenRooms();    // of what was asked meanwhile
        hideAllBut(this); // a form that came forward meanwhile would hold the lock up, and be seen
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
    delete m_history;
    delete m_accounts;
    delete m_family;
    delete m_drafts;
    if (!m_dossier->isReadOnly())
        m_unkept.insert({m_dossier->path(), m_dossier->session().account.id}, m_dossier->memory().unkept());
    m_door->close(std::move(m_dossier), m_keeping->waitingForUnseen());
    tellBehindLock();
    m_locking = false;
    m_unlock->focusPassphrase();
    refreshState();
}

void MainWindow::tellBehindLock()
{
    if (m_dossier)
        return;
    QStringList notices;
    if (m_keeping->isUnseenAtWork())
        //: @info on the locked window
        notices.append(tr("A backup or a check of the dossier goes on to its end. What came of it is told after "
                          "unlocking."));
    if (m_keeping->isRestoringUnseen())
        //: @info on the locked window
        notices.append(tr("The backup goes on being restored. What came of it is told after unlocking."));
    notices.append(m_keeping->restoredUnseen());
    if (hasUnkeptWords())
        //: @info on the locked window: words could not be written before the lock
        notices.append(tr("What you typed last could not be saved. It waits in memory, sealed, and comes back when you "
                          "unlock; if the window is closed, it is lost."));
    notices.removeAll(QString());
    m_strip->setNotice(notices.join(QLatin1Char(' ')));
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
    m_door->close(std::move(m_created));
    chooseDossier(path);
}

} // namespace homeward
