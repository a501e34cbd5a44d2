// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/roomkeys.h"
#include "ui/shell/section.h"

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QMenuBar;

namespace homeward {

/// Every command of the window with its key and its place in a menu. Says nothing about what a command does.
class CommandSet final : public QObject
{
    Q_OBJECT
public:
    static constexpr int caseTabs = 5;

    explicit CommandSet(QWidget *window);
    void fill(QMenuBar *bar);
    void retranslateUi();
    /// \a open: a dossier is open; \a caseOpen: and a case in it. Commands that need more are disabled and say why.
    void setState(bool open, bool readOnly, bool caseOpen);
    void setUndo(bool canUndo, bool canRedo, const QString &undoText, const QString &redoText);
    void setHistory(bool back, bool forward);
    /// In the order of the menus, those of the rooms after the others.
    [[nodiscard]] QList<QAction *> all() const;
    /// Title of the menu a command is in.
    [[nodiscard]] QString menuTitle(const QAction &action) const;
    /// Which rooms are seen: the commands of the others are disabled.
    void setSeenRooms(const std::function<bool(KeyRoom)> &isSeen);

    QAction *newDossier = nullptr;
    QAction *openDossier = nullptr;
    QAction *verify = nullptr;
    QAction *checkDossier = nullptr;
    QAction *backUp = nullptr;
    QAction *restore = nullptr;
    QAction *lock = nullptr;
    QAction *settings = nullptr;
    QAction *history = nullptr;
    QAction *accounts = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr;
    QAction *goTo = nullptr;
    QHash<Section, QAction *> sections;
    QList<QAction *> tabs;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *caseList = nullptr;
    QAction *rightPanel = nullptr;
    QAction *sectionLabels = nullptr;
    QAction *nextRegion = nullptr;
    QAction *previousRegion = nullptr;
    QAction *coverAll = nullptr;
    QAction *larger = nullptr;
    QAction *smaller = nullptr;
    QAction *normalSize = nullptr;
    QAction *fullScreen = nullptr;
    QAction *nextUnread = nullptr;
    QAction *previousUnread = nullptr;
    QAction *newCase = nullptr;
    QAction *addFiles = nullptr;
    QAction *addFolder = nullptr;
    QAction *paste = nullptr;
    QAction *summary = nullptr;
    QAction *showKeys = nullptr;
    QAction *about = nullptr;

Q_SIGNALS:
    /// A menu of rooms is about to open: setSeenRooms() is due.
    void roomsWanted();
    void roomCommandTriggered(const homeward::RoomCommand &command);

private:
    [[nodiscard]] QAction *make(const QKeySequence &keys);
    void makeRoomMenus();
    struct RoomMenu
    {
        KeyRoom room;
        QMenu *menu;
    };
    QList<RoomMenu> m_rooms;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_case = nullptr;
    QMenu *m_help = nullptr;
    bool m_open = false;
    bool m_readOnly = false;
    bool m_caseOpen = false;
    QString m_undoText;
    QString m_redoText;
};

} // namespace homeward
