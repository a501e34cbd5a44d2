// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandset.h"

#include "ui/shell/commandwords.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace homeward {

CommandSet::CommandSet(QWidget *window) : QObject(window)
{
    newDossier = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openDossier = make(QKeySequence(Qt::CTRL | Qt::Key_O));
    verify = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    checkDossier = make({});
    checkDossier->setObjectName(QStringLiteral("checkDossier"));
    backUp = make({});
    restore = make({});
    lock = make(QKeySequence(Qt::CTRL | Qt::Key_L));
    settings = make(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    history = make({});
    accounts = make({});
    quit = make(QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = make(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    find = make(QKeySequence(Qt::CTRL | Qt::Key_F));
    goTo = make(QKeySequence(Qt::CTRL | Qt::Key_K));
    for (const SectionInfo &info : homeward::sections) {
        if (info.key > 0)
            sections.insert(info.section, make(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + info.key))));
    }
    for (int i = 0; i < caseTabs; ++i)
        tabs.append(make(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i))));
    back = make(QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = make(QKeySequence(Qt::ALT | Qt::Key_Right));
    caseList = make(QKeySequence(Qt::Key_F7));
    caseList->setCheckable(true);
    caseList->setChecked(true);
    rightPanel = make(QKeySequence(Qt::Key_F9));
    rightPanel->setCheckable(true);
    rightPanel->setChecked(true);
    sectionLabels = make({});
    sectionLabels->setCheckable(true);
    nextRegion = make(QKeySequence(Qt::Key_F6));
    previousRegion = make(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    coverAll = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    coverAll->setCheckable(true);
    larger = make(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = make(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    normalSize = make(QKeySequence(Qt::CTRL | Qt::Key_0));
    fullScreen = make(QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    nextUnread = make(QKeySequence(Qt::Key_F8));
    previousUnread = make(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    newCase = make(QKeySequence(Qt::CTRL | Qt::Key_N));
    addFiles = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    addFolder = make({});
    paste = make(QKeySequence(Qt::CTRL | Qt::Key_V));
    summary = make(QKeySequence(Qt::CTRL | Qt::Key_P));
    showKeys = make(QKeySequence(Qt::CTRL | Qt::Key_Slash));
    about = make({});
    // Otherwise Qt moves commands between menus by their words.
    for (QAction *action : findChildren<QAction *>())
        action->setMenuRole(QAction::NoRole);
    for (QAction *action : findChildren<QAction *>())
        window->addAction(action);
}

QAction *CommandSet::make(const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    return action;
}

void CommandSet::fill(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    m_file->addActions({newDossier, openDossier});
    m_file->addSeparator();
    m_file->addAction(verify);
    m_file->addSeparator();
    m_file->addActions({checkDossier, backUp, restore});
    m_file->addSeparator();
    m_file->addActions({lock, settings, history, accounts});
    m_file->addSeparator();
    m_file->addAction(quit);
    m_edit = bar->addMenu(QString());
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addAction(paste);
    m_edit->addSeparator();
    m_edit->addActions({find, goTo});
    m_view = bar->addMenu(QString());
    for (const SectionInfo &info : homeward::sections) {
        if (sections.contains(info.section))
            m_view->addAction(sections.value(info.section));
    }
    m_view->addSeparator();
    m_view->addActions({back, forward});
    m_view->addSeparator();
    m_view->addActions({caseList, rightPanel, sectionLabels, nextRegion, previousRegion});
    m_view->addSeparator();
    m_view->addAction(coverAll);
    m_view->addSeparator();
    m_view->addActions({larger, smaller, normalSize, fullScreen});
    m_case = bar->addMenu(QString());
    m_case->addActions({newCase, addFiles, addFolder, summary});
    m_case->addSeparator();
    m_case->addActions(tabs);
    m_case->addSeparator();
    m_case->addActions({nextUnread, previousUnread});
    m_help = bar->addMenu(QString());
    m_case->addSeparator();
    makeRoomMenus();
    m_help->addActions({showKeys, about});
    retranslateUi();
}

void CommandSet::makeRoomMenus()
{
    for (const RoomCommand &command : roomCommands()) {
        if (m_rooms.isEmpty() || m_rooms.last().room != command.room)
            m_rooms.append({command.room, m_case->addMenu(QString())});
        QAction *action = m_rooms.last().menu->addAction(QString());
        action->setMenuRole(QAction::NoRole);
        // The key is shown here; it acts in its room, where the keyboard is.
        action->setShortcut(QKeySequence(command.key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, command] { Q_EMIT roomCommandTriggered(command); });
    }
    connect(m_case, &QMenu::aboutToShow, this, &CommandSet::roomsWanted);
}

void CommandSet::setSeenRooms(const std::function<bool(KeyRoom)> &isSeen)
{
    for (const auto &[room, menu] : std::as_const(m_rooms)) {
        const bool seen = isSeen(room);
        menu->menuAction()->setEnabled(seen);
        //: @info:status why the commands of a part of the window are disabled
        menu->menuAction()->setStatusTip(seen ? QString() : tr("This part of the window is not shown now."));
        for (QAction *action : menu->actions())
            action->setEnabled(seen);
    }
}

void CommandSet::retranslateUi()
{
    qsizetype place = 0;
    const auto commands = roomCommands();
    for (const auto &[room, menu] : std::as_const(m_rooms)) {
        menu->setTitle(roomTitle(room));
        for (QAction *action : menu->actions())
            action->setText(commandWords(commands[place++]));
    }
    //: @title:menu
    m_file->setTitle(tr("&File"));
    //: @title:menu
    m_edit->setTitle(tr("&Edit"));
    //: @title:menu what is shown and how
    m_view->setTitle(tr("&View"));
    //: @title:menu one child's case file
    m_case->setTitle(tr("&Case"));
    //: @title:menu
    m_help->setTitle(tr("&Help"));

    //: @action:inmenu
    newDossier->setText(tr("&New dossier…"));
    //: @action:inmenu
    openDossier->setText(tr("&Open dossier…"));
    //: @action:inmenu check a signed file
    verify->setText(tr("&Verify a document…"));
    //: @action:inmenu read and compare everything in the dossier
    checkDossier->setText(tr("&Check dossier now"));
    //: @action:inmenu write a backup of the dossier
    backUp->setText(tr("&Back up…"));
    //: @action:inmenu make a dossier of a backup
    restore->setText(tr("&Restore a backup…"));
    //: @action:inmenu lock the dossier
    lock->setText(tr("&Lock"));
    //: @action:inmenu
    settings->setText(tr("&Settings"));
    //: @action:inmenu who did what in the whole dossier
    history->setText(tr("&History of the dossier"));
    //: @action:inmenu who works on the dossier, passphrases, recovery key
    accounts->setText(tr("&Accounts…"));
    //: @action:inmenu
    quit->setText(tr("&Quit"));
    setUndo(undo->isEnabled(), redo->isEnabled(), m_undoText, m_redoText);
    //: @action:inmenu find or filter what is shown here
    find->setText(tr("&Find here"));
    //: @action:inmenu go to a case, person or document
    goTo->setText(tr("&Go to…"));
    for (auto it = sections.cbegin(); it != sections.cend(); ++it)
        it.value()->setText(sectionTitle(it.key()));
    const QStringList tabNames{
        //: @action:inmenu tab of a case
        tr("&Overview"),
        //: @action:inmenu tab of a case: what the parties say
        tr("C&laims"),
        //: @action:inmenu tab of a case
        tr("&Photos"),
        //: @action:inmenu tab of a case
        tr("&Documents"),
        //: @action:inmenu tab of a case: the family log
        tr("&Contact"),
    };
    for (qsizetype i = 0; i < tabs.size(); ++i)
        tabs.at(i)->setText(tabNames.value(i));
    //: @action:inmenu to the place shown before
    back->setText(tr("&Back"));
    //: @action:inmenu to the place one came back from
    forward->setText(tr("&Forward"));
    //: @option:check show the list of cases
    caseList->setText(tr("&Case list"));
    //: @option:check show the panel at the right of a case
    rightPanel->setText(tr("&Right panel"));
    //: @option:check show words beside the icons of the sections
    sectionLabels->setText(tr("&Section labels"));
    //: @action:inmenu move the keyboard to the next part of the window
    nextRegion->setText(tr("&Next region"));
    //: @action:inmenu move the keyboard to the previous part of the window
    previousRegion->setText(tr("&Previous region"));
    //: @option:check cover all photographs and place tags at once
    coverAll->setText(tr("Co&ver photos and numbers"));
    //: @action:inmenu
    larger->setText(tr("&Larger text"));
    //: @action:inmenu
    smaller->setText(tr("S&maller text"));
    //: @action:inmenu
    normalSize->setText(tr("N&ormal text size"));
    //: @option:check
    fullScreen->setText(tr("F&ull screen"));
    //: @action:inmenu open the next case of the list that is unread
    nextUnread->setText(tr("Next &unread case"));
    //: @action:inmenu open the previous case of the list that is unread
    previousUnread->setText(tr("Pre&vious unread case"));
    //: @action:inmenu begin a new case
    newCase->setText(tr("&New case"));
    //: @action:inmenu take files in as evidence
    addFiles->setText(tr("&Add files…"));
    //: @action:inmenu take a folder in with all that is in it
    addFolder->setText(tr("Add a &folder…"));
    //: @action:inmenu take files or a picture from the clipboard in as evidence
    paste->setText(tr("&Paste files or a picture"));
    //: @action:inmenu make and print a signed summary of verification
    summary->setText(tr("&Signed summary…"));
    //: @action:inmenu all keys of the program
    showKeys->setText(tr("&Keys"));
    //: @action:inmenu about this program
    about->setText(tr("&About Homeward"));
    tellOtherWords(*this);
    setState(m_open, m_readOnly, m_caseOpen);
}

QList<QAction *> CommandSet::all() const
{
    QList<QAction *> commands;
    for (const QMenu *menu : {m_file, m_edit, m_view, m_case, m_help}) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu())
                commands.append(action);
        }
    }
    for (const RoomMenu &room : m_rooms)
        commands.append(room.menu->actions());
    return commands;
}

QString CommandSet::menuTitle(const QAction &action) const
{
    for (const QObject *owner : action.associatedObjects()) {
        if (const auto *menu = qobject_cast<const QMenu *>(owner))
            return menu->title();
    }
    return {};
}

void CommandSet::setUndo(bool canUndo, bool canRedo, const QString &undoText, const QString &redoText)
{
    m_undoText = undoText;
    m_redoText = redoText;
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    //: @action:inmenu undo the last change; %1 names it
    undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoText));
    //: @action:inmenu do again what was undone; %1 names it
    redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoText));
}

void CommandSet::setHistory(bool canGoBack, bool canGoForward)
{
    back->setEnabled(canGoBack);
    forward->setEnabled(canGoForward);
}

void CommandSet::setState(bool open, bool readOnly, bool caseOpen)
{
    m_open = open;
    m_readOnly = readOnly;
    m_caseOpen = caseOpen;
    for (QAction *action : {nextUnread, previousUnread, checkDossier, backUp, lock, history, accounts, find, goTo,
                            caseList, rightPanel, sectionLabels, sections.value(Section::Cases),
                            sections.value(Section::Contact), sections.value(Section::Summaries)})
        action->setEnabled(open);
    newCase->setEnabled(open && !readOnly);
    newCase->setStatusTip(open && readOnly ? tr("The dossier is open for reading only.") : QString());
    newCase->setToolTip(newCase->statusTip());
    for (QAction *action : {addFiles, addFolder, paste, summary})
        action->setEnabled(open && caseOpen);
    for (QAction *tab : std::as_const(tabs))
        tab->setEnabled(open && caseOpen);
}

} // namespace homeward
