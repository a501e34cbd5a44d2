// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockkey.h"

#include "ui/common/latinkey.h"

#include <QApplication>

namespace homeward {

LockKey::LockKey(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LockKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool shadowed = QApplication::activeModalWidget() || QApplication::activePopupWidget();
    if (!shadowed || key->modifiers() != Qt::ControlModifier || latinKey(key) != Qt::Key_L)
        return QObject::eventFilter(watched, event); // without a dialog the command itself answers
    event->accept();
    Q_EMIT pressed();
    return true;
}

} // namespace homeward
