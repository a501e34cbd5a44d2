// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

#include <atomic>
#include <functional>

namespace homeward {

/// How far the opening of a dossier has come, told by the thread that opens it, and whether anybody still waits for
/// it. Any thread.
class OpeningWatch
{
public:
    enum class Step { Key, Database, Records, List };
    struct Progress
    {
        Step step = Step::Key;
        int done = 0;
        int total = 0; ///< 0: the step cannot be counted
        bool operator==(const Progress &) const = default;
    };

    void begin(Step step, int total = 0)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_progress = {step, 0, total};
        }
        if (onBegin)
            onBegin(step);
    }
    void countOne()
    {
        const QMutexLocker lock(&m_mutex);
        ++m_progress.done;
    }
    [[nodiscard]] Progress progress() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_progress;
    }
    /// Opening ends soon after with ErrorCode::Cancelled, and the dossier is as it was.
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// Called in the thread that opens, when a step begins; set before opening.
    std::function<void(Step)> onBegin;

private:
    mutable QMutex m_mutex;
    Progress m_progress;
    std::atomic<bool> m_cancelled = false;
};

} // namespace homeward
