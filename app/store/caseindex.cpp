// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caseindex.h"

#include "names/keyboardlayout.h"
#include "store/casefilter.h"
#include "store/casekeys.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <vector>

namespace homeward {

namespace {

constexpr qsizetype mergeAt = 1000; ///< so many changed cases are searched one by one without anybody noticing

QCollator collator()
{
    // The alphabet of the office: ґ after г, є after е, і after и, ї after і. Russian and Latin sort soundly in it.
    QCollator order(QLocale(QLocale::Ukrainian));
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order;
}

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

struct Line
{
    CaseRow row;
    QByteArray numberKey;
    QString nameText;
};

Line lineOf(const CaseEntry &entry)
{
    return {entry.row, numberSortKey(entry.row.number), nameSortText(entry)};
}

} // namespace

/// A case that came or changed after the base was made.
struct CaseIndex::Changed
{
    Line line;
    QSet<QByteArray> keys;
};

/// The bulk of the cases: lines, and for each search key the lines that have it. Never altered once made.
class CaseIndex::Base
{
public:
    Base() = default;
    Base(std::vector<Line> lines, const QHash<QByteArray, std::vector<quint32>> &keys);

    std::vector<Line> lines;
    std::vector<quint32> nameRank; ///< place of each line in the order of names
    QHash<CaseId, quint32> places;

    [[nodiscard]] size_t keyCount() const { return m_keys.size(); }
    [[nodiscard]] const QByteArray &key(size_t at) const { return m_keys[at]; }
    template<class Visit>
    void eachLine(size_t keyAt, Visit visit) const
    {
        for (quint32 i = m_starts[keyAt]; i < m_starts[keyAt + 1]; ++i)
            visit(m_lines[i]);
    }
    /// Improves \a matches of every line that \a probe finds.
    void apply(const Probe &probe, std::vector<Match> &matches) const;

private:
    std::vector<QByteArray> m_keys; ///< ascending
    std::vector<quint32> m_starts;  ///< where a key's lines begin in m_lines; one more at the end
    std::vector<quint32> m_lines;
};

CaseIndex::Base::Base(std::vector<Line> allLines, const QHash<QByteArray, std::vector<quint32>> &keys)
    : lines(std::move(allLines)), nameRank(lines.size())
{
    for (size_t i = 0; i < lines.size(); ++i)
        places.insert(lines[i].row.id, static_cast<quint32>(i));

    m_keys.assign(keys.keyBegin(), keys.keyEnd());
    std::sort(m_keys.begin(), m_keys.end());
    m_starts.reserve(m_keys.size() + 1);
    m_starts.push_back(0);
    for (const QByteArray &key : m_keys) {
        const std::vector<quint32> &found = *keys.constFind(key);
        m_lines.insert(m_lines.end(), found.begin(), found.end());
        m_starts.push_back(static_cast<quint32>(m_lines.size()));
    }

    const QCollator order = collator();
    std::vector<QCollatorSortKey> sortKeys;
    sortKeys.reserve(lines.size());
    for (const Line &line : lines)
        sortKeys.push_back(order.sortKey(line.nameText));
    std::vector<quint32> sorted(lines.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::sort(sorted.begin(), sorted.end(), [&](quint32 a, quint32 b) {
        const int compared = sortKeys[a].compare(sortKeys[b]);
        return compared != 0 ? compared < 0 : lines[a].numberKey < lines[b].numberKey;
    });
    for (size_t i = 0; i < sorted.size(); ++i)
        nameRank[sorted[i]] = static_cast<quint32>(i);
}

void CaseIndex::Base::apply(const Probe &probe, std::vector<Match> &matches) const
{
    // Near keys may begin anyhow, but they are of one kind.
    const QByteArray start = probe.edits > 0 ? probe.key.left(1) : probe.key;
    for (auto it = std::lower_bound(m_keys.begin(), m_keys.end(), start); it != m_keys.end() && it->startsWith(start);
         ++it) {
        const quint8 score = probe.scoreOf(*it);
        if (score > 0)
            eachLine(static_cast<size_t>(it - m_keys.begin()),
                     [&](quint32 line) { matches[line].improve(score, probe.rule); });
        else if (probe.edits == 0)
            break; // the key itself does not count, nor do the longer ones after it
    }
}

struct CaseIndex::Hit
{
    const Line *line;
    CaseMark mark;
    std::optional<quint32> nameRank; ///< empty: not in the base
    Total total;
};

CaseIndex::CaseIndex() : m_base(std::make_shared<Base>()) {}

CaseIndex::CaseIndex(const QList<CaseEntry> &entries)
{
    std::vector<Line> lines;
    lines.reserve(static_cast<size_t>(entries.size()));
    QHash<QByteArray, std::vector<quint32>> keys;
    WordKeys known;
    for (const CaseEntry &entry : entries) {
        const auto place = static_cast<quint32>(lines.size());
        lines.push_back(lineOf(entry));
        for (const QByteArray &key : searchKeysOf(entry, known))
            keys[key].push_back(place);
    }
    m_base = std::make_shared<Base>(std::move(lines), keys);
}

CaseIndex::~CaseIndex() = default;
CaseIndex::CaseIndex(const CaseIndex &) = default;
CaseIndex::CaseIndex(CaseIndex &&) noexcept = default;
CaseIndex &CaseIndex::operator=(const CaseIndex &) = default;
CaseIndex &CaseIndex::operator=(CaseIndex &&) noexcept = default;

void CaseIndex::update(const CaseEntry &entry)
{
    WordKeys known;
    m_changed.insert(entry.row.id, std::make_shared<Changed>(Changed{lineOf(entry), searchKeysOf(entry, known)}));
    if (m_base->places.contains(entry.row.id))
        m_hidden.insert(entry.row.id);
    if (m_changed.size() > mergeAt)
        merge();
}

void CaseIndex::remove(const CaseId &id)
{
    m_changed.remove(id);
    if (m_base->places.contains(id))
        m_hidden.insert(id);
}

void CaseIndex::merge()
{
    std::vector<Line> lines;
    std::vector<std::optional<quint32>> newPlace(m_base->lines.size());
    for (size_t i = 0; i < m_base->lines.size(); ++i) {
        if (m_hidden.contains(m_base->lines[i].row.id))
            continue;
        newPlace[i] = static_cast<quint32>(lines.size());
        lines.push_back(m_base->lines[i]);
    }
    QHash<QByteArray, std::vector<quint32>> keys;
    for (size_t at = 0; at < m_base->keyCount(); ++at) {
        m_base->eachLine(at, [&](quint32 line) {
            if (newPlace[line])
                keys[m_base->key(at)].push_back(*newPlace[line]);
        });
    }
    for (const auto &changed : std::as_const(m_changed)) {
        const auto place = static_cast<quint32>(lines.size());
        lines.push_back(changed->line);
        for (const QByteArray &key : changed->keys)
            keys[key].push_back(place);
    }
    m_base = std::make_shared<Base>(std::move(lines), keys);
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
    Found found;
    found.base.resize(m_base->lines.size());
    found.changed.resize(static_cast<size_t>(m_changed.size()));
    std::vector<Match> matches;
    for (const QList<Probe> &probes : words) {
        matches.assign(m_base->lines.size(), Match());
        for (const Probe &probe : probes)
            m_base->apply(probe, matches);
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
    found.any = std::any_of(found.changed.begin(), found.changed.end(), alive);
    for (size_t i = 0; i < found.base.size() && !found.any; ++i)
        found.any = alive(found.base[i]) && !m_hidden.contains(m_base->lines[i].row.id);
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
    const auto consider = [&](const Line &line, std::optional<quint32> rank, Total total, const Total *place) {
        if (!wantedId.isNull())
            total.add(line.row.id == wantedId ? Match{100, FindRule::Number} : Match());
        if (!total.alive)
            return;
        const CaseMark mark = m_marks.value(line.row.id);
        const bool there = !place || place->alive;
        if (there)
            filter.count(line.row, mark, listing);
        if ((there && filter.passes(line.row, mark)) || line.row.id == query.kept)
            found.push_back({&line, mark, rank, total});
    };
    for (size_t i = 0; i < byText.base.size(); ++i) {
        if (byText.base[i].alive && (m_hidden.isEmpty() || !m_hidden.contains(m_base->lines[i].row.id)))
            consider(m_base->lines[i], m_base->nameRank[i], byText.base[i],
                     placeWords.isEmpty() ? nullptr : &byPlace.base[i]);
    }
    size_t at = 0;
    for (const auto &changed : m_changed) {
        consider(changed->line, std::nullopt, byText.changed[at],
                 placeWords.isEmpty() ? nullptr : &byPlace.changed[at]);
        ++at;
    }
    return found;
}

void CaseIndex::sort(std::vector<Hit> &found, const CaseQuery &query) const
{
    const QCollator order = collator();
    const auto byNumber = [](const Hit &a, const Hit &b) { return a.line->numberKey.compare(b.line->numberKey); };
    const auto byName = [&](const Hit &a, const Hit &b) {
        // A case without a name comes last, not first.
        const bool unnamedA = a.line->nameText.isEmpty();
        const bool unnamedB = b.line->nameText.isEmpty();
        if (unnamedA || unnamedB)
            return int(unnamedA) - int(unnamedB);
        if (a.nameRank && b.nameRank)
            return *a.nameRank < *b.nameRank ? -1 : int(*a.nameRank > *b.nameRank);
        return order.compare(a.line->nameText, b.line->nameText);
    };
    const auto newestFirst = [](const Hit &a, const Hit &b) {
        return a.line->row.changedAt == b.line->row.changedAt  ? 0
               : a.line->row.changedAt > b.line->row.changedAt ? -1
                                                               : 1;
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
            compared = b.line->row.conflicts - a.line->row.conflicts;
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
        CaseRow row = hit.line->row;
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
    const auto place = m_base->places.constFind(id);
    if (const auto changed = m_changed.value(id))
        row = changed->line.row;
    else if (place != m_base->places.cend() && !m_hidden.contains(id))
        row = m_base->lines[*place].row;
    if (row)
        row->mark = m_marks.value(id);
    return row;
}

int CaseIndex::size() const
{
    return static_cast<int>(m_base->lines.size() - static_cast<size_t>(m_hidden.size()) +
                            static_cast<size_t>(m_changed.size()));
}

} // namespace homeward
