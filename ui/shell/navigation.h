// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/shell/section.h"

#include <QList>

#include <optional>

namespace homeward {

/// Where one has been, for Back and Forward. Forgotten at lock.
class Navigation
{
public:
    struct Place
    {
        Section section = Section::Cases;
        CaseId caseId;
        bool operator==(const Place &) const = default;
    };

    /// Going somewhere new drops what lay ahead.
    void visit(const Place &place)
    {
        if (m_at >= 0 && m_places.at(m_at) == place)
            return;
        m_places.resize(m_at + 1);
        m_places.append(place);
        ++m_at;
    }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> back() { return canGoBack() ? std::optional(m_places.at(--m_at)) : std::nullopt; }
    std::optional<Place> forward() { return canGoForward() ? std::optional(m_places.at(++m_at)) : std::nullopt; }
    void clear()
    {
        m_places.clear();
        m_at = -1;
    }

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace homeward
