// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/watch.h"

#include <ctime>
#include <poll.h>

namespace homeward::render {

namespace {
using Clock = std::chrono::steady_clock;

/// Time on the clock says little on a busy machine; the processor time is the page's own.
std::chrono::nanoseconds cpuTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}
} // namespace

Watch::Watch(int socket, std::chrono::milliseconds cpuLimit)
    : m_socket(socket), m_cpuEnd(cpuTime() + cpuLimit), m_nextLook(Clock::now())
{
}

bool Watch::shouldStop()
{
    constexpr std::chrono::milliseconds interval(4);
    const Clock::time_point now = Clock::now();
    if (m_stopped || now < m_nextLook)
        return m_stopped;
    m_nextLook = now + interval;
    // Nothing but an abort is ever sent while an answer is due, so any word (or the end) means stop.
    pollfd other{m_socket, POLLIN, 0};
    m_cancelled = ::poll(&other, 1, 0) > 0;
    m_stopped = m_cancelled || cpuTime() >= m_cpuEnd;
    return m_stopped;
}

Error Watch::error() const
{
    if (m_cancelled)
        return {ErrorCode::Cancelled, {}, {}};
    return {ErrorCode::TimedOut, QStringLiteral("stopped: it needed too much computing time"), {}};
}

} // namespace homeward::render
