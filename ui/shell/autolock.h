// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace homeward {

/// Watches keys, mouse, wheel and touch of the whole application and says when nobody has been there for long enough.
class AutoLock final : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds since some moment, never going back; must count the time the computer sleeps.
    using Clock = std::function<qint64()>;

    /// \a clock empty: that of the system.
    explicit AutoLock(QObject *parent = nullptr, Clock clock = {});
    /// From the next start() on; empty: that of the system.
    void useClock(Clock clock);
    void start(int minutes);
    void stop();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once a second.
    void secondsLeft(int seconds);
    void expired();

private:
    [[nodiscard]] qint64 millisecondsLeft() const;
    void putOff();
    void tick();
    Clock m_clock;
    QTimer m_timer;
    qint64 m_deadline = 0; ///< on m_clock
    int m_minutes = 5;
};

} // namespace homeward
