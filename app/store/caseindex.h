// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/personname.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace homeward {

/// What the index knows of one case. Everything in it is derived and can be rebuilt.
struct CaseEntry
{
    CaseRow row;             ///< score and rule are ignored
    QList<PersonName> names; ///< every live name of the child, in every script
    QStringList places;      ///< every place by which it should be found, in every script
};

/// All cases in memory: every list, sort, count and search. A value: a copy is cheap and stays as it is while the
/// original goes on, so another thread may search a copy without a lock.
class CaseIndex
{
public:
    CaseIndex();
    explicit CaseIndex(const QList<CaseEntry> &entries);
    ~CaseIndex();
    CaseIndex(const CaseIndex &);
    CaseIndex(CaseIndex &&) noexcept;
    CaseIndex &operator=(const CaseIndex &);
    CaseIndex &operator=(CaseIndex &&) noexcept;

    /// Adds a case or takes its new state. Cheap: a small overlay, merged when it has grown.
    void update(const CaseEntry &entry);
    void remove(const CaseId &id);

    /// Without text: all (or those with conflicts) in the order asked. With text: every word must be found, in a name,
    /// a place or the number; best score first, equals in the order asked (ChangedLast: the last changed come first).
    /// Names are found in any script by their beginnings; "demo 7" finds DEMO-0007.
    [[nodiscard]] QList<CaseRow> find(const CaseQuery &query) const;
    /// How many find() would give without its limit.
    [[nodiscard]] int count(const CaseQuery &query) const;
    [[nodiscard]] int size() const;
    /// The line of one case; empty when there is no such case.
    [[nodiscard]] std::optional<CaseRow> row(const CaseId &id) const;

private:
    class Base;
    struct Changed;
    struct Hit;
    [[nodiscard]] std::vector<Hit> hits(const CaseQuery &query) const;
    void merge();

    std::shared_ptr<const Base> m_base;
    QHash<CaseId, std::shared_ptr<const Changed>> m_changed; ///< newer than the base, or not in it
    QSet<CaseId> m_hidden;                                   ///< cases whose line in the base no longer holds
};

} // namespace homeward
