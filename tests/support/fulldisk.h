// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

#include <sys/resource.h>

namespace homeward::test {

/// The disk takes no more, for every file of this process, while this lives.
class FullDisk
{
public:
    /// \a room: bytes a file may still hold.
    explicit FullDisk(rlim_t room)
    {
        std::signal(SIGXFSZ, SIG_IGN); // then the write fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{room, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace homeward::test
