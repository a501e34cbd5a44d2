// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autolock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <ctime>

namespace homeward {

namespace {

/// Qt's timers and std::chrono::steady_clock stand still while the computer sleeps; a lid closed over lunch must not
/// leave the dossier open.
qint64 systemClock()
{
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
#endif
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

AutoLock::AutoLock(QObject *parent, Clock clock) : QObject(parent)
{
    useClock(std::move(clock));
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::tick);
}

void AutoLock::useClock(Clock clock)
{
    m_clock = clock ? std::move(clock) : systemClock;
}

void AutoLock::start(int minutes)
{
    m_minutes = minutes;
    putOff();
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

qint64 AutoLock::millisecondsLeft() const
{
    return m_deadline - m_clock();
}

void AutoLock::putOff()
{
    m_deadline = m_clock() + qint64(m_minutes) * 60 * 1000;
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
        if (millisecondsLeft() <= 0) { // the first touch after a sleep comes before the next tick
            tick();
            return true; // and must not reach what it can no longer see
        }
        putOff();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void AutoLock::tick()
{
    const qint64 left = millisecondsLeft();
    if (left <= 0) {
        stop();
        Q_EMIT expired();
        return;
    }
    Q_EMIT secondsLeft(static_cast<int>((left + 999) / 1000));
}

} // namespace homeward
