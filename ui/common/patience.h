// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace homeward {

/// Makes whoever guesses at a passphrase wait longer each time, and counts the seconds down.
class Patience final : public QObject
{
    Q_OBJECT
public:
    explicit Patience(QObject *parent = nullptr);

    /// Seconds to wait after the given number of wrong passphrases in a row. The first slip costs nothing; then 1, 2,
    /// 4 … up to a minute.
    [[nodiscard]] static int waitAfter(int wrongAttempts);
    void noteWrong();
    /// Another passphrase is asked for. A wait under way is waited out.
    void beginAnew() { m_wrongAttempts = 0; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    void ticked();

private:
    QTimer m_timer;
    int m_secondsLeft = 0;
    int m_wrongAttempts = 0;
};

} // namespace homeward
