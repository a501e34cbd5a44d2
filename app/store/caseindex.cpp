// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caseindex.h"

#include "names/keyboardlayout.h"
#include "store/casebase.h"
#include "store/casefilter.h"
#include "store/casekeys.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace homeward {

namespace {

constexpr qsizetype mergeAt = 1000; ///< so many changed cases are searched one by one without anybody noticing

struct Match
{
    quint8 score = 0; ///< hundredths
    FindRule rule = FindRule::None;
    void improve(quint8 otherScore, FindRule otherRule)
    {
        if (otherScore > score) {
            score = otherScore;
            rule = otherRule;
        }
    }
};

/// What several words of a search found together: the mean score, the rule of the best word.
struct Total
{
    int sum = 0;
    int words = 0;
    Match best;
    bool alive = true;
    void add(const Match &match)
    {
        alive = alive && match.score > 0;
        sum += match.score;
        ++words;
        best.improve(match.score, match.rule);
    }
};

} // namespace

QCollator nameOrder()
{
    QCollator order(QLocale(QLocale::Ukrainian));
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order;
}

/// A case that came or changed after the base was made.
struct CaseIndex::Changed
{
    CaseEntry entry;
    QByteArray numberKey;
    QString sortName; ///< without apostrophes
    QSet<QByteArray> keys;
};

void CaseIndex::Base::seal()
{
    lines.seal();
    words.seal();
    const QCollator order = nameOrder();
    std::vector<QCollatorSortKey> sortKeys;
    sortKeys.reserve(lines.size());
    std::vector<bool> unnamed;
    for (size_t line = 0; line < lines.size(); ++line) {
        const QString text = lines.nameSortText(line);
        sortKeys.push_back(order.sortKey(text));
        unnamed.push_back(text.isEmpty());
    }
    std::vector<quint32> sorted(lines.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::sort(sorted.begin(), sorted.end(), [&](quint32 a, quint32 b) {
        if (unnamed[a] != unnamed[b])
            return bool(unnamed[b]); // a case without a name comes last, not first
        const int compared = sortKeys[a].compare(sortKeys[b]);
        return compared != 0 ? compared < 0 : lines.compareNumbers(a, b) < 0;
    });
    // Equal names share a rank, so that whoever compares goes on to the number.
    nameRank.resize(lines.size());
    quint32 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 &&
            (unnamed[sorted[i]] != unnamed[sorted[i - 1]] || sortKeys[sorted[i]].compare(sortKeys[sorted[i - 1]]) != 0))
            ++rank;
        nameRank[sorted[i]] = rank;
    }
}

/// A case that was found: a line of the base, or a changed one.
struct CaseIndex::Hit
{
    quint32 line = 0;
    const Changed *changed = nullptr; ///< null: a line of the base
    CaseMark mark;
    Total total;
};

CaseIndex::CaseIndex() : m_base(std::make_shared<Base>()) {}

CaseIndex::CaseIndex(const QList<CaseEntry> &entries)
{
    std::vector<const CaseEntry *> byId;
    byId.reserve(static_cast<size_t>(entries.size()));
    for (const CaseEntry &entry : entries)
        byId.push_back(&entry);
    std::sort(byId.begin(), byId.end(), [](const CaseEntry *a, const CaseEntry *b) { return a->row.id < b->row.id; });
    auto base = std::make_shared<Base>();
    for (const CaseEntry *entry : byId) {
        base->words.add(static_cast<quint32>(base->lines.size()), *entry);
        base->lines.append(*entry);
    }
    base->seal();
    m_base = std::move(base);
}

CaseIndex::~CaseIndex() = default;
CaseIndex::CaseIndex(const CaseIndex &) = default;
CaseIndex::CaseIndex(CaseIndex &&) noexcept = default;
CaseIndex &CaseIndex::operator=(const CaseIndex &) = default;
CaseIndex &CaseIndex::operator=(CaseIndex &&) noexcept = default;

bool CaseIndex::isInBase(const CaseId &id) const
{
    return m_base->lines.find(id) < m_base->lines.size();
}

void CaseIndex::update(const CaseEntry &entry)
{
    // Most changes are not of what a case is found by.
    const auto before = m_changed.value(entry.row.id);
    const bool sameWords = before && before->entry.names == entry.names && before->entry.places == entry.places &&
                           before->entry.row.number == entry.row.number && before->entry.row.name == entry.row.name &&
                           before->entry.row.place == entry.row.place;
    m_changed.insert(entry.row.id, std::make_shared<Changed>(Changed{entry, numberSortKey(entry.row.number),
                                                                     withoutApostrophes(sortNameOf(entry)),
                                                                     sameWords ? before->keys : searchKeysOf(entry)}));
    if (isInBase(entry.row.id))
        m_hidden.insert(entry.row.id);
    if (m_changed.size() > mergeAt)
        merge();
}

void CaseIndex::remove(const CaseId &id)
{
    m_changed.remove(id);
    if (isInBase(id))
        m_hidden.insert(id);
}

void CaseIndex::merge()
{
    std::vector<const Changed *> fresh;
    for (const auto &changed : std::as_const(m_changed))
        fresh.push_back(changed.get());
    std::sort(fresh.begin(), fresh.end(),
              [](const Changed *a, const Changed *b) { return a->entry.row.id < b->entry.row.id; });
    // Old and fresh lines are dealt out in the order of their ids; words want ascending lines, so each word's old lines
    // are taken first and merged with the fresh ones.
    const CaseColumns &old = m_base->lines;
    auto base = std::make_shared<Base>();
    std::vector<qint64> newLine(old.size(), -1);
    std::vector<std::pair<quint32, const CaseEntry *>> added;
    auto next = fresh.begin();
    const auto addFresh = [&] {
        added.emplace_back(static_cast<quint32>(base->lines.size()), &(*next)->entry);
        base->lines.append((*next)->entry);
        ++next;
    };
    for (size_t line = 0; line < old.size(); ++line) {
        const CaseId id = old.id(line);
        while (next != fresh.end() && (*next)->entry.row.id < id)
            addFresh();
        if (m_hidden.contains(id))
            continue;
        newLine[line] = static_cast<qint64>(base->lines.size());
        base->lines.append(old, line);
    }
    while (next != fresh.end())
        addFresh();
    base->words.merge(m_base->words, newLine, added);
    base->seal();
    m_base = std::move(base);
    m_changed.clear();
    m_hidden.clear();
}

/// What the words of a search found: a total for each line of the base, and for each changed case in their order.
struct CaseIndex::Found
{
    std::vector<Total> base;
    std::vector<Total> changed;
    bool any = false;
};

CaseIndex::Found CaseIndex::match(const SearchWords &words) const
{
    const CaseColumns &lines = m_base->lines;
    Found found;
    found.base.resize(words.isEmpty() ? 0 : lines.size());
    found.changed.resize(static_cast<size_t>(m_changed.size()));
    std::vector<Match> matches;
    for (const QList<Probe> &probes : words) {
        matches.assign(lines.size(), Match());
        const auto improve = [&](size_t line, quint8 score, FindRule rule) { matches[line].improve(score, rule); };
        m_base->words.apply(probes, improve);
        for (const Probe &probe : probes) {
            if (probe.kind() != Probe::Kind::Word)
                lines.eachNumber(probe, [&](size_t line, quint8 score) { improve(line, score, probe.rule); });
        }
        for (size_t i = 0; i < matches.size(); ++i)
            found.base[i].add(matches[i]);
        auto total = found.changed.begin();
        for (const auto &changed : m_changed) {
            Match match;
            for (const Probe &probe : probes) {
                for (const QByteArray &key : changed->keys)
                    match.improve(probe.scoreOf(key), probe.rule);
            }
            (total++)->add(match);
        }
    }
    const auto alive = [](const Total &total) { return total.alive; };
    found.any = words.isEmpty() || std::any_of(found.changed.begin(), found.changed.end(), alive);
    for (size_t i = 0; i < found.base.size() && !found.any; ++i)
        found.any = alive(found.base[i]) && !m_hidden.contains(lines.id(i));
    return found;
}

CaseIndex::Found CaseIndex::matchText(const QString &text, CaseListing &listing) const
{
    const SearchWords words = probesOf(text);
    Found typed = match(words.isEmpty() && !text.isEmpty() ? SearchWords{QList<Probe>()} : words);
    if (typed.any || text.isEmpty())
        return typed;
    if (const SearchWords look = numberLookProbesOf(text); !look.isEmpty()) {
        if (Found found = match(look); found.any)
            return found;
    }
    for (const QString &other : otherLayouts(text)) {
        const SearchWords otherWords = probesOf(other);
        if (otherWords.isEmpty())
            continue;
        if (Found found = match(otherWords); found.any) {
            listing.reading = TextReading::OtherLayout;
            listing.readAs = other;
            return found;
        }
    }
    if (words.isEmpty())
        return typed;
    Found similar = match(similarProbesOf(text));
    if (similar.any)
        listing.reading = TextReading::Similar;
    return similar;
}

std::vector<CaseIndex::Hit> CaseIndex::hits(const CaseQuery &query, const AccountId &me, CaseListing &listing) const
{
    const QString text = query.text.trimmed();
    const CaseId wantedId = CaseId::fromString(text);
    const Found byText = matchText(wantedId.isNull() ? text : QString(), listing);
    const SearchWords placeWords = placeProbesOf(query.place);
    const Found byPlace = placeWords.isEmpty() ? Found() : match(placeWords);
    const CaseFilter filter(query, me);
    std::vector<Hit> found;
    const auto consider = [&](const CaseId &id, const FilterLine &line, Hit hit, const Total *place) {
        if (!wantedId.isNull())
            hit.total.add(id == wantedId ? Match{100, FindRule::Number} : Match());
        if (!hit.total.alive)
            return;
        hit.mark = m_marks.value(id);
        const bool there = !place || place->alive;
        if (there)
            filter.count(line, hit.mark, listing);
        if ((there && filter.passes(line, hit.mark)) || id == query.kept)
            found.push_back(hit);
    };
    const CaseColumns &lines = m_base->lines;
    for (size_t i = 0; i < lines.size(); ++i) {
        const Total total = byText.base.empty() ? Total() : byText.base[i]; // without words everything is found
        if (!total.alive)
            continue;
        const CaseId id = lines.id(i);
        if (m_hidden.isEmpty() || !m_hidden.contains(id))
            consider(id, lines.filterLine(i), {static_cast<quint32>(i), nullptr, {}, total},
                     placeWords.isEmpty() ? nullptr : &byPlace.base[i]);
    }
    size_t at = 0;
    for (const auto &changed : m_changed) {
        consider(changed->entry.row.id, filterLineOf(changed->entry.row), {0, changed.get(), {}, byText.changed[at]},
                 placeWords.isEmpty() ? nullptr : &byPlace.changed[at]);
        ++at;
    }
    return found;
}

void CaseIndex::sort(std::vector<Hit> &found, const CaseQuery &query) const
{
    const CaseColumns &lines = m_base->lines;
    const QCollator order = nameOrder();
    const auto numberKey = [&](const Hit &hit) {
        return hit.changed ? hit.changed->numberKey : lines.numberKey(hit.line);
    };
    const auto byNumber = [&](const Hit &a, const Hit &b) {
        return !a.changed && !b.changed ? lines.compareNumbers(a.line, b.line) : numberKey(a).compare(numberKey(b));
    };
    const auto sortName = [&](const Hit &hit) {
        return hit.changed ? hit.changed->sortName : lines.nameSortText(hit.line);
    };
    const auto byName = [&](const Hit &a, const Hit &b) {
        if (!a.changed && !b.changed) {
            const quint32 first = m_base->nameRank[a.line];
            const quint32 second = m_base->nameRank[b.line];
            return first == second ? 0 : first < second ? -1 : 1;
        }
        const QString first = sortName(a);
        const QString second = sortName(b);
        if (first.isEmpty() || second.isEmpty())
            return int(first.isEmpty()) - int(second.isEmpty());
        return order.compare(first, second);
    };
    const auto conflicts = [&](const Hit &hit) {
        return hit.changed ? hit.changed->entry.row.conflicts : lines.filterLine(hit.line).conflicts;
    };
    const auto changedAt = [&](const Hit &hit) {
        return hit.changed ? filterLineOf(hit.changed->entry.row).changedAt : lines.changedAt(hit.line);
    };
    const auto newestFirst = [&](const Hit &a, const Hit &b) {
        const qint64 first = changedAt(a);
        const qint64 second = changedAt(b);
        return first == second ? 0 : first > second ? -1 : 1;
    };
    const auto before = [&](const Hit &a, const Hit &b) {
        if (a.total.sum != b.total.sum)
            return a.total.sum > b.total.sum;
        int compared = 0;
        switch (query.order) {
        case CaseQuery::Order::Number:
            break;
        case CaseQuery::Order::Name:
            compared = byName(a, b);
            break;
        case CaseQuery::Order::ConflictsFirst:
            compared = conflicts(b) - conflicts(a);
            break;
        case CaseQuery::Order::ChangedLast:
            compared = newestFirst(a, b);
            break;
        case CaseQuery::Order::UnreadFirst:
            compared = int(a.mark.reading == Reading::Read) - int(b.mark.reading == Reading::Read);
            if (compared == 0)
                compared = newestFirst(b, a);
            break;
        }
        return compared != 0 ? compared < 0 : byNumber(a, b) < 0;
    };
    if (query.limit >= 0 && query.limit < static_cast<int>(found.size())) {
        std::partial_sort(found.begin(), found.begin() + query.limit, found.end(), before);
        found.erase(found.begin() + query.limit, found.end());
    } else {
        std::sort(found.begin(), found.end(), before);
    }
}

CaseListing CaseIndex::list(const CaseQuery &query, const AccountId &me) const
{
    CaseListing listing;
    listing.total = size();
    std::vector<Hit> found = hits(query, me, listing);
    listing.matching = static_cast<int>(found.size());
    sort(found, query);
    listing.rows.reserve(static_cast<qsizetype>(found.size()));
    for (const Hit &hit : found) {
        CaseRow row = hit.changed ? hit.changed->entry.row : m_base->lines.row(hit.line);
        row.mark = hit.mark;
        row.score = hit.total.words > 0 ? hit.total.sum / (100.0 * hit.total.words) : 1.0;
        row.rule = findRuleKey(hit.total.best.rule);
        listing.rows.append(row);
    }
    return listing;
}

int CaseIndex::count(const CaseQuery &query) const
{
    CaseListing listing;
    return static_cast<int>(hits(query, {}, listing).size());
}

void CaseIndex::setMark(const CaseId &id, const CaseMark &mark)
{
    if (mark == CaseMark())
        m_marks.remove(id);
    else
        m_marks.insert(id, mark);
}

std::optional<CaseRow> CaseIndex::row(const CaseId &id) const
{
    std::optional<CaseRow> row;
    if (const auto changed = m_changed.value(id))
        row = changed->entry.row;
    else if (const size_t line = m_base->lines.find(id); line < m_base->lines.size() && !m_hidden.contains(id))
        row = m_base->lines.row(line);
    if (row)
        row->mark = m_marks.value(id);
    return row;
}

bool CaseIndex::contains(const CaseId &id) const
{
    return m_changed.contains(id) || (isInBase(id) && !m_hidden.contains(id));
}

int CaseIndex::size() const
{
    return static_cast<int>(m_base->lines.size() - static_cast<size_t>(m_hidden.size()) +
                            static_cast<size_t>(m_changed.size()));
}

} // namespace homeward
