// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/address.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <algorithm>

#include <optional>

namespace homeward {

/// Where one has been, for Back and Forward. At lock it goes into the dossier, with the rest of the session.
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
    /// The last stops, to be kept with the session.
    [[nodiscard]] QJsonObject toJson() const
    {
        const qsizetype first = std::max<qsizetype>(0, m_at - mostKept);
        QJsonArray places;
        for (const Address &place : m_places.mid(first, 2 * mostKept))
            places.append(place.toText());
        return {{QStringLiteral("places"), places}, {QStringLiteral("at"), m_at - first}};
    }
    /// What is not readable is left out: then there is nothing to go back to.
    void restore(const QJsonObject &kept)
    {
        QList<Address> places;
        for (const QJsonValue &one : kept.value(QStringLiteral("places")).toArray()) {
            const auto place = Address::fromText(one.toString());
            if (!place)
                return;
            places.append(*place);
        }
        const qsizetype at = kept.value(QStringLiteral("at")).toInt(-1);
        if (at < 0 || at >= places.size())
            return;
        m_places = places;
        m_at = at;
    }
    void clear()
    {
        m_places.clear();
        m_at = -1;
    }

private:
    static constexpr qsizetype mostKept = 50;
    QList<Address> m_places;
    qsizetype m_at = -1;
};

} // namespace homeward
