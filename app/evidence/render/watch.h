// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <chrono>

namespace homeward::render {

/// Says during long work whether to give up: over the processor time, or the other end has spoken.
class Watch
{
public:
    Watch(int socket, std::chrono::milliseconds cpuLimit);
    /// Cheap enough to ask at every drawing operator.
    [[nodiscard]] bool shouldStop();
    [[nodiscard]] bool stopped() const { return m_stopped; }
    /// Why it stopped.
    [[nodiscard]] Error error() const;

private:
    int m_socket;
    std::chrono::nanoseconds m_cpuEnd;
    std::chrono::steady_clock::time_point m_nextLook;
    bool m_stopped = false;
    bool m_cancelled = false;
};

} // namespace homeward::render
