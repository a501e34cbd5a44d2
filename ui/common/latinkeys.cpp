// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/latinkeys.h"

#include "ui/common/latinkey.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace homeward {

namespace {

bool reaches(Qt::ShortcutContext context, const QWidget *owner, const QWidget *focus)
{
    switch (context) {
    case Qt::WidgetShortcut:
        return owner == focus;
    case Qt::WidgetWithChildrenShortcut:
        return owner == focus || owner->isAncestorOf(focus);
    case Qt::WindowShortcut:
        return owner->window() == focus->window() && owner->isVisible();
    case Qt::ApplicationShortcut:
        return true;
    }
    return false;
}

bool reaches(const QAction &action, const QWidget *focus)
{
    const QList<QObject *> owners = action.associatedObjects();
    return std::any_of(owners.begin(), owners.end(), [&](const QObject *owner) {
        const auto *widget = qobject_cast<const QWidget *>(owner);
        return widget && reaches(action.shortcutContext(), widget, focus);
    });
}

} // namespace

bool actOn(const QKeySequence &keys, const QWidget *focus)
{
    const QWidget *window = focus->window();
    for (QShortcut *shortcut : window->findChildren<QShortcut *>()) {
        const auto *owner = qobject_cast<const QWidget *>(shortcut->parent());
        if (shortcut->isEnabled() && shortcut->keys().contains(keys) && owner &&
            reaches(shortcut->context(), owner, focus)) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    for (QAction *action : window->findChildren<QAction *>()) {
        if (action->isEnabled() && action->shortcuts().contains(keys) && reaches(*action, focus)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

LatinKeys::LatinKeys(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LatinKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (m_passing || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int latin = latinKey(key);
    const Qt::KeyboardModifiers held = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    // With AltGr the layout itself has a sign at this place.
    if (!widget || !held || latin == key->key() || key->modifiers() & Qt::GroupSwitchModifier)
        return QObject::eventFilter(watched, event);

    const QScopedValueRollback<bool> passing(m_passing, true);
    QKeyEvent offer(QEvent::ShortcutOverride, latin, key->modifiers(), key->nativeScanCode(), key->nativeVirtualKey(),
                    key->nativeModifiers());
    offer.ignore();
    QCoreApplication::sendEvent(widget, &offer);
    const QKeySequence keys(QKeyCombination(key->modifiers(), static_cast<Qt::Key>(latin)));
    if (offer.isAccepted() || !actOn(keys, widget)) {
        QKeyEvent press(QEvent::KeyPress, latin, key->modifiers(), key->nativeScanCode(), key->nativeVirtualKey(),
                        key->nativeModifiers());
        QCoreApplication::sendEvent(widget, &press);
    }
    event->accept();
    return true;
}

} // namespace homeward
