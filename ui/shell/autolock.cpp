// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autolock.h"

#include <QCoreApplication>
#include <QEvent>

namespace homeward {

AutoLock::AutoLock(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::tick);
}

void AutoLock::start(int minutes)
{
    m_minutes = minutes;
    m_deadline.setRemainingTime(qint64(minutes) * 60 * 1000);
    if (!m_timer.isActive())
        QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
    tick();
}

void AutoLock::stop()
{
    if (m_timer.isActive())
        QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_deadline.setRemainingTime(qint64(m_minutes) * 60 * 1000);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void AutoLock::tick()
{
    if (m_deadline.hasExpired()) {
        stop();
        Q_EMIT expired();
        return;
    }
    Q_EMIT secondsLeft(static_cast<int>((m_deadline.remainingTime() + 999) / 1000));
}

} // namespace homeward
