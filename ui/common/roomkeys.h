// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QKeySequence>
#include <QObject>

#include <span>

class QWidget;

namespace homeward {

class Preferences;

/// A part of the window with keys of its own, which act while the keyboard is in it.
enum class KeyRoom {
    CaseList = 0x01,
    Timeline = 0x02,
    Claims = 0x04,
    Photos = 0x08,
    Comparison = 0x10,
    Document = 0x20,
    Contact = 0x40,
    Calendar = 0x80
};
Q_DECLARE_FLAGS(KeyRooms, KeyRoom)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyRooms)

/// A command of a room: THE list behind the menus and the sheet of keys. What it does is in the room that serves it.
struct RoomCommand
{
    KeyRoom room;
    QKeyCombination key;
    const char *words; ///< of the context "RoomKeys"
};

/// In the order of the rooms.
[[nodiscard]] std::span<const RoomCommand> roomCommands();
[[nodiscard]] QString roomTitle(KeyRoom room);
[[nodiscard]] QString commandWords(const RoomCommand &command);
/// Whether the key is a letter, a digit or a sign alone: those can be switched off.
[[nodiscard]] bool isLoneKey(QKeyCombination key);

/// Says that \a widget answers the keys of \a rooms. \a wholly: all of them, so that menus may send them here.
void serveRoomKeys(QWidget *widget, KeyRooms rooms, bool wholly = true);

/// Presses the keys of a room for a menu, and holds single letters back from the rooms while they are switched off.
/// Watches the whole application.
class RoomKeys final : public QObject
{
    Q_OBJECT
public:
    RoomKeys(const Preferences &preferences, QWidget *window);
    /// Whether something that is seen serves the room.
    [[nodiscard]] bool isSeen(KeyRoom room) const;
    /// Puts the keyboard into the room and presses the key there. False: the room is not seen.
    bool press(const RoomCommand &command);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *server(KeyRoom room) const;
    const Preferences &m_preferences;
    QWidget *m_window;
    bool m_pressing = false;
};

} // namespace homeward
