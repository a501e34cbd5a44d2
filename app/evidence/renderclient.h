// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

namespace homeward {

/// How long a page may take.
struct RenderLimits
{
    /// Processor time of the helper after which it gives a page up by itself.
    std::chrono::milliseconds soft{2000};
    /// Time on the clock after which the helper is killed and started anew for the next page.
    std::chrono::milliseconds hard{10000};
    /// After a cancelled wish: how long the helper has to notice before it is killed.
    std::chrono::milliseconds cancelGrace{1000};
};

/// Opens documents in helpers of their own. A value without state of its own: cheap to copy, usable from any thread.
class RenderClient
{
public:
    explicit RenderClient(RenderLimits limits = {}, QString helper = {});

    /// Nothing starts before the first call. \a bytes stay in memory; nothing is written to disk.
    [[nodiscard]] std::shared_ptr<PageSource> openBytes(const QByteArray &bytes) const;

    /// While documents are read: one helper is always ready for the next of them (see HelperProcess).
    void keepOneReady() const;

    [[nodiscard]] const RenderLimits &limits() const { return m_limits; }

private:
    RenderLimits m_limits;
    QString m_helper; ///< empty: findRenderHelper()
};

} // namespace homeward
