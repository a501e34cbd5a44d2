// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/personname.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace homeward {

struct Probe;
using SearchWords = QList<QList<Probe>>;

/// What the index knows of one case. Everything in it is derived and can be rebuilt.
struct CaseEntry
{
    CaseRow row;             ///< mark, score and rule are ignored
    QList<PersonName> names; ///< every live name of the child, in every script
    QStringList places;      ///< every place by which it should be found, in every script
    bool operator==(const CaseEntry &) const = default;
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

    /// All of it but the marks, in bytes that read() takes much faster than the entries could be put in order again.
    /// They are for the same program on the same kind of machine.
    [[nodiscard]] QByteArray image() const;
    /// Empty: \a image is not one, or the alphabet of this machine has another order.
    [[nodiscard]] static std::optional<CaseIndex> read(const QByteArray &image);

    /// Adds a case or takes its new state. Cheap: a small overlay, merged when it has grown.
    void update(const CaseEntry &entry);
    void remove(const CaseId &id);
    /// Of the account that works. A case without one is unread and nobody's; marks stay when entries are updated.
    void setMark(const CaseId &id, const CaseMark &mark);
    [[nodiscard]] CaseMark mark(const CaseId &id) const { return m_marks.value(id); }

    /// Without text: all that pass the filters, in the order asked. With text: every word must be found as well, in a
    /// name, a place or the number; best score first, equals in the order asked (ChangedLast: the last changed come
    /// first). Names are found in any script by their beginnings; "demo 7" finds DEMO-0007. A text that finds nothing
    /// as it is typed is tried in another keyboard layout, then with a letter or two amiss. \a me: whose cases are
    /// "mine".
    [[nodiscard]] CaseListing list(const CaseQuery &query, const AccountId &me) const;
    [[nodiscard]] QList<CaseRow> find(const CaseQuery &query) const { return list(query, {}).rows; }
    /// How many find() would give without its limit.
    [[nodiscard]] int count(const CaseQuery &query) const;
    [[nodiscard]] int size() const;
    [[nodiscard]] bool contains(const CaseId &id) const;
    /// The line of one case; empty when there is no such case.
    [[nodiscard]] std::optional<CaseRow> row(const CaseId &id) const;

private:
    class Base;
    struct Changed;
    struct Hit;
    struct Found;
    [[nodiscard]] Found match(const SearchWords &words) const;
    [[nodiscard]] Found matchText(const QString &text, CaseListing &listing) const;
    [[nodiscard]] std::vector<Hit> hits(const CaseQuery &query, const AccountId &me, CaseListing &listing) const;
    void sort(std::vector<Hit> &found, const CaseQuery &query) const;
    [[nodiscard]] bool isInBase(const CaseId &id) const;
    void merge();

    std::shared_ptr<const Base> m_base;
    QHash<CaseId, std::shared_ptr<const Changed>> m_changed; ///< newer than the base, or not in it
    QSet<CaseId> m_hidden;                                   ///< cases whose line in the base no longer holds
    QHash<CaseId, CaseMark> m_marks;                         ///< only those that say something
};

} // namespace homeward
