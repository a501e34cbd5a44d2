// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/renderclient.h"

#include "evidence/remotesource.h"

#include <utility>

namespace homeward {

RenderClient::RenderClient(RenderLimits limits, QString helper) : m_limits(limits), m_helper(std::move(helper)) {}

std::shared_ptr<PageSource> RenderClient::openBytes(const QByteArray &bytes) const
{
    return std::make_shared<RemoteSource>(bytes, m_limits, m_helper.isEmpty() ? findRenderHelper() : m_helper);
}

void RenderClient::keepOneReady() const
{
    HelperProcess::keepReady(m_helper.isEmpty() ? findRenderHelper() : m_helper);
}

} // namespace homeward
