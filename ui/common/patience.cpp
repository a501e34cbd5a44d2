// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/patience.h"

#include <algorithm>

namespace homeward {

namespace {
constexpr int longestWait = 60; // seconds
} // namespace

Patience::Patience(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (--m_secondsLeft <= 0)
            m_timer.stop();
        Q_EMIT ticked();
    });
}

int Patience::waitAfter(int wrongAttempts)
{
    return wrongAttempts < 2 ? 0 : std::min(longestWait, 1 << std::min(wrongAttempts - 2, 6));
}

void Patience::noteWrong()
{
    m_secondsLeft = waitAfter(++m_wrongAttempts);
    if (m_secondsLeft > 0)
        m_timer.start();
}

} // namespace homeward
