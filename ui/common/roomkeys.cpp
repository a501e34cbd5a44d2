// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roomkeys.h"

#include "ui/common/latinkey.h"
#include "ui/common/latinkeys.h"
#include "ui/settings/preferences.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace homeward {

namespace {

constexpr char answeredProperty[] = "keyRooms";
constexpr char servedProperty[] = "keyRoomsServed";

KeyRooms roomsOf(const QWidget &widget, const char *property)
{
    return KeyRooms::fromInt(widget.property(property).toInt());
}

} // namespace

namespace {
/// Qt knows the Menu key alone.
bool opensMenu(const QKeyEvent &press)
{
    return press.key() == Qt::Key_F10 && press.modifiers() == Qt::ShiftModifier;
}
} // namespace

bool isLoneKey(QKeyCombination key)
{
    const bool held = key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !held && key.key() > Qt::Key_Space && key.key() <= Qt::Key_ydiaeresis;
}

void serveRoomKeys(QWidget *widget, KeyRooms rooms, bool wholly)
{
    widget->setProperty(answeredProperty, (roomsOf(*widget, answeredProperty) | rooms).toInt());
    if (wholly)
        widget->setProperty(servedProperty, (roomsOf(*widget, servedProperty) | rooms).toInt());
}

RoomKeys::RoomKeys(const Preferences &preferences, QWidget *window)
    : QObject(window), m_preferences(preferences), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

QWidget *RoomKeys::server(KeyRoom room) const
{
    QWidget *found = nullptr;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!roomsOf(*widget, servedProperty).testFlag(room) || !widget->isVisible() || !widget->isEnabled())
            continue;
        if (widget->hasFocus())
            return widget;
        if (!found)
            found = widget;
    }
    return found;
}

bool RoomKeys::isSeen(KeyRoom room) const
{
    return server(room) != nullptr;
}

bool RoomKeys::press(const RoomCommand &command)
{
    QWidget *widget = server(command.room);
    if (!widget)
        return false;
    const QScopedValueRollback<bool> pressing(m_pressing, true);
    widget->setFocus(Qt::MenuBarFocusReason);
    if (actOn(QKeySequence(command.key), widget))
        return true;
    QKeyEvent press(QEvent::KeyPress, command.key.key(), command.key.keyboardModifiers());
    QCoreApplication::sendEvent(widget, &press);
    return true;
}

bool RoomKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_pressing)
        return QObject::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget && widget->hasFocus() && opensMenu(*static_cast<QKeyEvent *>(event))) {
        const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
        QCoreApplication::sendEvent(widget, &menu);
        event->accept();
        return true;
    }
    if (m_preferences.loneKeys())
        return QObject::eventFilter(watched, event);
    const KeyRooms rooms = widget ? roomsOf(*widget, answeredProperty) : KeyRooms();
    auto *press = static_cast<QKeyEvent *>(event);
    const QKeyCombination key(press->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier),
                              static_cast<Qt::Key>(latinKey(press)));
    if (!rooms || !isLoneKey(key))
        return QObject::eventFilter(watched, event);
    const auto commands = roomCommands();
    const bool ours = std::any_of(commands.begin(), commands.end(), [&](const RoomCommand &command) {
        return rooms.testFlag(command.room) && command.key.key() == key.key();
    });
    if (ours)
        event->accept(); // or it would go on to what lies around the room
    return ours || QObject::eventFilter(watched, event);
}

} // namespace homeward
