// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "desks/accountdesk.h"
#include "desks/casedesk.h"
#include "ui/accounts/accountspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/drafts.h"
#include "ui/common/errortext.h"
#include "ui/common/largetext.h"
#include "ui/common/latinkeys.h"
#include "ui/common/prompts.h"
#include "ui/common/roomkeys.h"
#include "ui/common/searchline.h"
#include "ui/contact/familypage.h"
#include "ui/evidence/whendone.h"
#include "ui/intake/intakedock.h"
#include "ui/keeping/keepingcommands.h"
#include "ui/language/languagekeeper.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/autolock.h"
#include "ui/shell/casespage.h"
#include "ui/shell/commandset.h"
#include "ui/shell/dossierdoor.h"
#include "ui/shell/dossierdrop.h"
#include "ui/shell/gotopopup.h"
#include "ui/shell/historypage.h"
#include "ui/shell/keysview.h"
#include "ui/shell/lockkey.h"
#include "ui/shell/newdossierpage.h"
#include "ui/shell/paperspage.h"
#include "ui/shell/sectionlist.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statestrip.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unlockpage.h"
#include "ui/verify/verifyview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>

namespace homeward {

namespace {
constexpr QSize leastSize(960, 640);
} // namespace

MainWindow::MainWindow(UiServices services, LanguageKeeper &language, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_language(language), m_commands(new CommandSet(this)),
      m_undo(new QUndoGroup(this)), m_autoLock(new AutoLock(this)), m_door(new DossierDoor(services.world, this))
{
    setMinimumSize(leastSize);
    setWindowIcon(QIcon(QStringLiteral(":/app/homeward.svg")));
    setContextMenuPolicy(Qt::NoContextMenu);
    m_commands->fill(menuBar());
    new LatinKeys(this);
    m_roomKeys = new RoomKeys(services.preferences, this);
    buildBody();
    connectCommands();
    connectRooms();
    refreshTexts();
    if (!restoreGeometry(services.preferences.geometry(QStringLiteral("window"))))
        resize(1440, 900);
    showStart();
}

MainWindow::~MainWindow()
{
    if (m_drafts)
        m_drafts->close();
    // The rooms look at the dossier, so they go first; their undo stacks still speak while they do.
    m_undo->disconnect(this);
    m_keeping->detach();
    delete m_cases;
    delete m_papers;
    delete m_history;
    delete m_accounts;
    delete m_family;
    m_keeping->stopUnseen();
    delete m_door; // waits for what is under way
}

CasesPage *MainWindow::casesPage() const
{
    return m_cases;
}

void MainWindow::buildBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new TopBar(body);
    m_strip = new StateStrip(body);
    m_keeping = new KeepingCommands(m_services, this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sections = new SectionList(body);
    m_pages = new QStackedWidget(body);
    row->addWidget(m_sections);
    row->addWidget(m_pages, 1);
    m_status = new StatusLine(body);
    column->addWidget(m_top);
    column->addWidget(m_strip);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(body);

    m_start = new StartPage(m_pages);
    m_unlock = new UnlockPage(m_pages);
    m_new = new NewDossierPage(m_pages);
    m_settings = new SettingsPage(m_services, m_pages);
    m_verify = new VerifyView(m_services, m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_start, m_unlock, m_new, m_settings, m_verify})
        m_pages->addWidget(page);
    m_top->setNext(m_commands->nextUnread);
    m_top->setLanguage(m_language.language());
}

void MainWindow::connectCommands()
{
    CommandSet &c = *m_commands;
    connect(c.newDossier, &QAction::triggered, this, &MainWindow::askForNewDossier);
    connect(c.openDossier, &QAction::triggered, this, &MainWindow::askForDossier);
    connect(c.verify, &QAction::triggered, this, [this] { showSection(Section::Verify); });
    connect(c.checkDossier, &QAction::triggered, this, [this] { m_keeping->check(*m_dossier); });
    connect(c.backUp, &QAction::triggered, this, [this] { m_keeping->backUp(*m_dossier); });
    connect(c.restore, &QAction::triggered, m_keeping, &KeepingCommands::restore);
    connect(c.lock, &QAction::triggered, this, &MainWindow::lock);
    connect(c.settings, &QAction::triggered, this, [this] { showSection(Section::Settings); });
    connect(c.history, &QAction::triggered, this, [this] { showSection(Section::History); });
    connect(c.accounts, &QAction::triggered, this, [this] { showSection(Section::Accounts); });
    connect(c.quit, &QAction::triggered, this, &QWidget::close);
    connect(c.undo, &QAction::triggered, m_undo, &QUndoGroup::undo);
    connect(c.redo, &QAction::triggered, m_undo, &QUndoGroup::redo);
    connect(c.find, &QAction::triggered, this, &MainWindow::findHere);
    connect(c.goTo, &QAction::triggered, this, [this] {
        m_lastFocus = focusWidget();
        m_top->focusGoTo();
    });
    for (auto it = c.sections.cbegin(); it != c.sections.cend(); ++it)
        connect(it.value(), &QAction::triggered, this, [this, section = it.key()] { showSection(section); });
    for (qsizetype i = 0; i < c.tabs.size(); ++i)
        connect(c.tabs.at(i), &QAction::triggered, this, [this, tab = static_cast<int>(i)] {
            showSection(Section::Cases);
            m_cases->showTab(tab);
        });
    const auto stepBack = [this] { leavePage(); };
    const auto stepForward = [this] {
        if (const auto place = m_navigation.forward())
            travel(*place);
    };
    connect(c.back, &QAction::triggered, this, stepBack);
    connect(c.forward, &QAction::triggered, this, stepForward);
    connect(m_top, &TopBar::backRequested, this, stepBack);
    connect(m_top, &TopBar::forwardRequested, this, stepForward);
    connect(c.caseList, &QAction::triggered, this, [this](bool shown) {
        m_listByHand = true;
        if (m_cases)
            m_cases->setListShown(shown);
    });
    connect(c.rightPanel, &QAction::triggered, this, [this] {
        if (!m_cases)
            return;
        m_cases->setPanelShown(!m_cases->isPanelShown()); // a tab may have had no room for it
        m_commands->rightPanel->setChecked(m_cases->isPanelShown());
    });
    connect(c.sectionLabels, &QAction::triggered, this, [this](bool shown) {
        m_sectionsByHand = true;
        m_sections->setCollapsed(!shown);
    });
    connect(m_top, &TopBar::sectionsToggled, c.sectionLabels, &QAction::trigger);
    connect(c.nextRegion, &QAction::triggered, this, [this] { focusRegion(1); });
    connect(c.previousRegion, &QAction::triggered, this, [this] { focusRegion(-1); });
    connect(c.larger, &QAction::triggered, this, [this] { zoomText(10); });
    connect(c.smaller, &QAction::triggered, this, [this] { zoomText(-10); });
    connect(c.normalSize, &QAction::triggered, this, [this] { zoomText(0); });
    connect(c.coverAll, &QAction::toggled, this, [this](bool on) { m_services.preferences.setCoveringAll(on); });
    connect(c.fullScreen, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    for (const int step : {1, -1})
        connect(step > 0 ? c.nextUnread : c.previousUnread, &QAction::triggered, this, [this, step] {
            showSection(Section::Cases);
            m_cases->openUnread(step);
        });
    connect(c.newCase, &QAction::triggered, this, &MainWindow::createCase);
    connect(c.addFiles, &QAction::triggered, this, [this] { m_cases->intake().askFiles(); });
    connect(c.addFolder, &QAction::triggered, this, [this] { m_cases->intake().askFolder(); });
    connect(c.paste, &QAction::triggered, this, [this] { m_cases->intake().paste(); });
    connect(c.summary, &QAction::triggered, this, [this] { openSummary(m_cases->currentCase()); });
    connect(c.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(c.showKeys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(&c, &CommandSet::roomCommandTriggered, m_roomKeys, &RoomKeys::press);
    const auto tellRooms = [this] {
        m_commands->setSeenRooms([this](KeyRoom room) { return m_roomKeys->isSeen(room); });
    };
    connect(&c, &CommandSet::roomsWanted, this, tellRooms);
    connect(&m_top->goToLine(), &QLineEdit::textChanged, this, tellRooms); // it offers commands, too
}

void MainWindow::connectRooms()
{
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForDossier);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askForNewDossier);
    connect(m_start, &StartPage::verifyRequested, this, [this] { showSection(Section::Verify); });
    connect(m_start, &StartPage::restoreRequested, m_keeping, &KeepingCommands::restore);
    connect(m_start, &StartPage::removalRequested, this, [this](const QString &path) {
        m_services.preferences.forgetDossier(path);
        m_start->setRecent(m_services.preferences.recentDossiers());
    });
    auto *drop = new DossierDrop(this, [this] { return !m_dossier && !m_administered && !m_created; });
    connect(drop, &DossierDrop::hovered, m_start, &StartPage::setDropping);
    connect(drop, &DossierDrop::dropped, this, &MainWindow::chooseDossier);
    connect(m_start, &StartPage::dossierChosen, this, &MainWindow::chooseDossier);
    connect(m_unlock, &UnlockPage::unlockRequested, this, &MainWindow::unlock);
    connect(m_unlock, &UnlockPage::cancelled, m_door, &DossierDoor::callOff);
    connect(m_door, &DossierDoor::opened, this, &MainWindow::showDossier);
    connect(m_door, &DossierDoor::administrationOpened, this, &MainWindow::administer);
    connect(m_door, &DossierDoor::refused, m_unlock, &UnlockPage::showFailure);
    connect(m_door, &DossierDoor::closed, this, [this] {
        tellBehindLock();
        Q_EMIT locked();
    });
    connect(m_unlock, &UnlockPage::otherDossierRequested, this, &MainWindow::showStart);
    connect(m_unlock, &UnlockPage::verifyRequested, this, [this] { showSection(Section::Verify); });
    connect(m_unlock, &UnlockPage::recoveryRequested, this, &MainWindow::useRecoveryKey);
    m_undo->addStack(m_settings->undoStack());
    m_settings->addSection(new KeysView(*m_commands, m_settings));
    connect(m_settings, &SettingsPage::accountsRequested, this, [this] { showSection(Section::Accounts); });
    connect(m_new, &NewDossierPage::createRequested, this, &MainWindow::create);
    connect(m_new, &NewDossierPage::cancelled, this, &MainWindow::showStart);
    connect(m_new, &NewDossierPage::recoveryKeyNoted, this, [this] { showDossier(std::move(m_created)); });
    connect(m_keeping, &KeepingCommands::restored, this, &MainWindow::chooseDossier);
    connect(m_keeping, &KeepingCommands::evidenceFaultsFound, m_strip, &StateStrip::setEvidenceFaults);
    connect(m_keeping, &KeepingCommands::unseenChanged, this, &MainWindow::tellBehindLock);
    connect(m_keeping, &KeepingCommands::backupNoticeChanged, m_strip, &StateStrip::setNotice);
    connect(m_strip, &StateStrip::tryAgainRequested, this, [this] { m_drafts->tryAgain(); });
    connect(m_strip, &StateStrip::copyRequested, this, &MainWindow::copyUnsaved);
    connect(m_strip, &StateStrip::takeOverRequested, this, &MainWindow::askToTakeOver);
    connect(m_sections, &SectionList::sectionChosen, this, &MainWindow::showSection);
    connect(m_top, &TopBar::lockRequested, this, &MainWindow::lock);
    connect(m_top, &TopBar::languageChosen, &m_services.preferences,
            [this](Language language) { m_services.preferences.setLanguage(language); });
    const auto leaveGoTo = [this] {
        if (m_lastFocus)
            m_lastFocus->setFocus(Qt::OtherFocusReason);
    };
    m_goTo = new GoToPopup(m_top->goToLine(), m_commands->all(), this);
    connect(m_goTo, &GoToPopup::placeChosen, this, [this](const CaseId &id, const CasePlace &place) {
        go({Section::Cases, id, place});
        if (!place.tab)
            m_cases->browser().focusList();
    });
    connect(m_goTo, &GoToPopup::commandChosen, this, leaveGoTo);
    connect(m_top, &TopBar::goToLeft, this, leaveGoTo);
    connect(&m_language, &LanguageKeeper::languageChanged, m_top, &TopBar::setLanguage);
    connect(&m_services.preferences, &Preferences::autoLockChanged, this, [this] {
        if (m_dossier)
            m_autoLock->start(m_services.preferences.autoLockMinutes());
    });
    // When the new font has reached every widget.
    connect(&m_services.preferences, &Preferences::appearanceChanged, this, &MainWindow::onTextSize,
            Qt::QueuedConnection);
    connect(m_autoLock, &AutoLock::secondsLeft, m_status, &StatusLine::setLockCountdown);
    connect(m_autoLock, &AutoLock::expired, this, &MainWindow::lock);
    connect(new LockKey(this), &LockKey::pressed, this, &MainWindow::lock);
    connect(m_undo, &QUndoGroup::indexChanged, this, &MainWindow::refreshState);
    connect(m_undo, &QUndoGroup::activeStackChanged, this, &MainWindow::refreshState);
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    if (!m_dossier)
        m_status->setPlace({});
    refreshState();
}

void MainWindow::showStart()
{
    if (returnToRecoveryKey())
        return;
    m_door->callOff();
    m_unlock->rest();
    m_unlock->forget();
    m_start->setMessage({});
    m_start->setRecent(m_services.preferences.recentDossiers());
    showPage(m_start);
    m_start->setFocus();
}

void MainWindow::chooseDossier(const QString &path)
{
    if (returnToRecoveryKey())
        return;
    const auto card = Dossier::look(path);
    if (!card) {
        showStart();
        m_start->setMessage(errorText(card.error()).whole());
        return;
    }
    m_door->callOff();
    if (m_dossier)
        lock();
    m_unlock->setDossier(*card, false);
    showPage(m_unlock);
    m_unlock->focusPassphrase();
}

void MainWindow::askForDossier()
{
    //: @title:window of a file chooser
    const QString folder = m_services.prompts.folderToOpen(this, tr("Open dossier"));
    if (!folder.isEmpty())
        chooseDossier(folder);
}

void MainWindow::askForNewDossier()
{
    if (returnToRecoveryKey())
        return;
    //: @title:window of a file chooser
    const QString folder = m_services.prompts.folderToOpen(this, tr("Folder for the new dossier"));
    if (folder.isEmpty())
        return;
    if (m_dossier)
        lock();
    m_new->begin(folder);
    showPage(m_new);
}

void MainWindow::unlock(const UnlockRequest &wish)
{
    UnlockRequest request = wish;
    request.takeOver = !m_takeOver.isEmpty() && m_takeOver == request.path;
    if (m_keeping->isUnseenAtWork() &&
        m_services.prompts.confirm(this,
                                   tr("A backup or a check of the dossier is still going on. Stop it and unlock now? "
                                      "Otherwise the dossier opens when it is done."),
                                   //: @action:button
                                   tr("Stop it")))
        m_keeping->stopUnseen();
    m_unlock->follow(m_door->open(std::move(request)));
}

void MainWindow::createCase()
{
    whenDone(m_dossier->cases().create(), m_cases, [this](const Result<CaseId> &id) {
        showSection(Section::Cases);
        if (id) {
            m_cases->browser().clearFilters(); // which would not show a case of which nothing is known
            go({Section::Cases, *id, {CaseTab::Overview, {}, -1, {}, {}, {}}});
        } else {
            m_status->setPlace(errorText(id.error()).whole());
        }
    });
}

void MainWindow::refreshState()
{
    const bool open = isDossierOpen();
    const bool caseOpen = open && m_cases && !m_cases->currentCase().isNull();
    m_commands->setState(open, open && m_dossier->isReadOnly(), caseOpen);
    m_commands->find->setEnabled(open || m_pages->currentWidget() == m_settings);
    m_commands->setUndo(m_undo->canUndo(), m_undo->canRedo(), m_undo->undoText(), m_undo->redoText());
    const bool back = open ? m_navigation.canGoBack() : m_pages->currentWidget() != m_start;
    m_commands->setHistory(back, open && m_navigation.canGoForward());
    m_top->setHistory(back, open && m_navigation.canGoForward());
    m_sections->setVisible(open);
    refreshRights();
    if (!caseOpen)
        refreshTitle({});
}

void MainWindow::refreshTitle(const QString &caseNumber)
{
    setWindowTitle(caseNumber.isEmpty() ? QStringLiteral("Homeward") : caseNumber);
}

void MainWindow::refreshTexts()
{
    //: @label for screen readers: the menu bar
    menuBar()->setAccessibleName(tr("Menu"));
    for (const SectionInfo &info : sections) {
        if (info.section != Section::Cases && pageOf(info.section) == m_pages->currentWidget())
            m_status->setPlace(sectionTitle(info.section)); // the case page tells its place itself
    }
    tellBehindLock();
    refreshState();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_pages) {
        m_commands->retranslateUi();
        refreshTexts();
    }
    QMainWindow::changeEvent(event);
}

} // namespace homeward
