// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/address.h"

#include <QList>

#include <optional>

namespace homeward {

/// Where one has been, for Back and Forward. Forgotten at lock.
class Navigation
{
public:
    /// Going somewhere new drops what lay ahead.
    void visit(const Address &place)
    {
        if (m_at >= 0 && m_places.at(m_at) == place)
            return;
        m_places.resize(m_at + 1);
        m_places.append(place);
        ++m_at;
    }
    /// One moved about at the present stop, so that coming back leads to where one left it.
    void refine(const Address &place)
    {
        if (m_at >= 0)
            m_places[m_at] = place;
    }
    [[nodiscard]] Address current() const { return m_places.value(m_at); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Address> back() { return canGoBack() ? std::optional(m_places.at(--m_at)) : std::nullopt; }
    std::optional<Address> forward() { return canGoForward() ? std::optional(m_places.at(++m_at)) : std::nullopt; }
    void clear()
    {
        m_places.clear();
        m_at = -1;
    }

private:
    QList<Address> m_places;
    qsizetype m_at = -1;
};

} // namespace homeward
