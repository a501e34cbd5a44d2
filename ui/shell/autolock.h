// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace homeward {

/// Watches keys, mouse, wheel and touch of the whole application and says when nobody has been there for long enough.
class AutoLock final : public QObject
{
    Q_OBJECT
public:
    explicit AutoLock(QObject *parent = nullptr);
    void start(int minutes);
    void stop();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once a second.
    void secondsLeft(int seconds);
    void expired();

private:
    void tick();
    QTimer m_timer;
    QDeadlineTimer m_deadline;
    int m_minutes = 5;
};

} // namespace homeward
