// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casecolumns.h"

#include <algorithm>
#include <array>
#include <limits>

namespace homeward {

namespace {

constexpr int longestRun = 9; ///< digits that fit a quint32
constexpr quint32 noTime = std::numeric_limits<quint32>::max();

// The head of a name in m_names: how many words it sorts by, how many it shows, and which of the former those are.
constexpr int mostWords = 6;
constexpr quint32 apart = 15; ///< in place of the first count: the words shown are others and follow

constexpr std::array<quint32, 10> powers = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

quint32 TextTable::add(const QString &text)
{
    const auto known = m_ids.constFind(text);
    if (known != m_ids.constEnd())
        return *known;
    const auto id = static_cast<quint32>(m_texts.size());
    m_texts.push_back(text);
    m_ids.insert(text, id);
    return id;
}

quint32 CaseColumns::date(const PartialDate &date)
{
    const quint32 id = m_dateTexts.add(date.toEdtf());
    if (id == m_dates.size())
        m_dates.push_back(date);
    return id;
}

quint16 CaseColumns::sources(const Sources &sources)
{
    const QString key = sources.parties.join(u'\n') + QLatin1Char(sources.photos ? 'p' : '-') +
                        QLatin1Char(sources.documents ? 'd' : '-');
    const auto known = m_sourceIds.constFind(key);
    if (known != m_sourceIds.constEnd())
        return static_cast<quint16>(*known);
    const auto id = static_cast<quint32>(m_sources.size());
    m_sources.push_back(sources);
    m_sourceIds.insert(key, id);
    return static_cast<quint16>(id);
}

void CaseColumns::makeKeys(Format &format)
{
    format.prefixKey = numberPartsKey(format.prefix);
    format.suffixKey = numberPartsKey(format.suffix);
    format.keys = numberKeysOf(format.prefix) + numberKeysOf(format.suffix);
    format.lookPrefix = lookOf(format.prefix);
    format.lookSuffix = lookOf(format.suffix);
}

void CaseColumns::setNumber(Line &line, const QString &number)
{
    qsizetype start = 0;
    qsizetype length = 0;
    for (qsizetype i = 0, end = 0; i < number.size(); i = std::max(end, i + 1)) {
        for (end = i; end < number.size() && isDigit(number.at(end)); ++end) {
        }
        if (end - i >= length && end - i <= longestRun && end > i) {
            start = i;
            length = end - i;
        }
    }
    Format format;
    format.width = static_cast<int>(length);
    format.prefix = number.left(start);
    format.suffix = number.mid(start + length);
    // A run cut out of a longer one would not be a part of its own.
    if (length > 0 && ((start > 0 && number.at(start - 1).isDigit()) ||
                       (start + length < number.size() && number.at(start + length).isDigit())))
        format = {number, {}, 0, {}, {}, {}, {}, {}};
    line.serial = format.width > 0 ? QStringView(number).mid(start, length).toUInt() : 0;
    const QString key = format.prefix + QChar(1) + format.suffix + QChar(1) + QString::number(format.width);
    const auto known = m_formatIds.constFind(key);
    if (known != m_formatIds.constEnd()) {
        line.format = *known;
        return;
    }
    line.format = static_cast<quint32>(m_formats.size());
    makeKeys(format);
    m_formats.push_back(format);
    m_formatIds.insert(key, line.format);
}

void CaseColumns::setName(Line &line, const QString &heading, const QString &sorted)
{
    line.name = static_cast<quint32>(m_names.size());
    const QStringList sortWords = sorted.split(u' ');
    const QStringList headWords = heading.split(u' ');
    const bool among =
        sortWords.size() <= mostWords && headWords.size() <= mostWords &&
        std::all_of(headWords.begin(), headWords.end(), [&](const QString &word) { return sortWords.contains(word); });
    quint32 head = among ? static_cast<quint32>(sortWords.size()) : apart;
    if (among) {
        head |= static_cast<quint32>(headWords.size()) << 4;
        for (qsizetype i = 0; i < headWords.size(); ++i)
            head |= static_cast<quint32>(sortWords.indexOf(headWords.at(i))) << (8 + 4 * i);
    }
    m_names.push_back(head);
    if (!among) {
        m_names.push_back(static_cast<quint32>(sortWords.size()));
        m_names.push_back(static_cast<quint32>(headWords.size()));
    }
    for (const QString &word : sortWords)
        m_names.push_back(m_words.add(word));
    if (!among) {
        for (const QString &word : headWords)
            m_names.push_back(m_words.add(word));
    }
}

QStringList CaseColumns::nameWords(size_t line, bool heading) const
{
    size_t at = m_lines[line].name;
    const quint32 head = m_names[at++];
    QStringList words;
    if ((head & 15) == apart) {
        const quint32 sorted = m_names[at++];
        const quint32 shown = m_names[at++];
        const size_t from = heading ? at + sorted : at;
        for (size_t i = 0; i < (heading ? shown : sorted); ++i)
            words.append(m_words.at(m_names[from + i]));
        return words;
    }
    const quint32 count = heading ? (head >> 4) & 15 : head & 15;
    for (quint32 i = 0; i < count; ++i)
        words.append(m_words.at(m_names[at + (heading ? (head >> (8 + 4 * i)) & 15 : i)]));
    return words;
}

void CaseColumns::append(const CaseRow &row, const QString &sortName)
{
    Line line;
    setNumber(line, row.number);
    setName(line, row.name, sortName);
    line.place = m_places.add(row.place);
    line.birth = date(row.birth);
    line.separation = date(row.separation);
    line.sources = sources({row.parties, row.hasPhotos, row.hasDocuments});
    line.conflicts = static_cast<quint16>(std::clamp(row.conflicts, 0, 0xffff));
    line.state = static_cast<quint8>(row.state);
    const qint64 changed = row.changedAt.isValid() ? row.changedAt.toMSecsSinceEpoch() : -1;
    line.changedSeconds = changed < 0 ? noTime : static_cast<quint32>(changed / 1000);
    line.changedMilliseconds = changed < 0 ? quint16(0) : static_cast<quint16>(changed % 1000);
    m_ids.push_back(row.id.uuid());
    m_portraits.push_back(row.portrait.uuid());
    m_lines.push_back(line);
}

void CaseColumns::append(const CaseEntry &entry)
{
    append(entry.row, sortNameOf(entry));
}

void CaseColumns::append(const CaseColumns &other, size_t line)
{
    append(other.row(line), other.rawSortName(line));
}

void CaseColumns::seal()
{
    m_words.seal();
    m_places.seal();
    m_dateTexts.seal();
    m_sourceIds = {};
    m_formatIds = {};
    m_ids.shrink_to_fit();
    m_portraits.shrink_to_fit();
    m_lines.shrink_to_fit();
    m_names.shrink_to_fit();
}

size_t CaseColumns::find(const CaseId &id) const
{
    const auto place = std::lower_bound(m_ids.begin(), m_ids.end(), id.uuid(),
                                        [](const QUuid &a, const QUuid &b) { return CaseId(a) < CaseId(b); });
    return place != m_ids.end() && *place == id.uuid() ? static_cast<size_t>(place - m_ids.begin()) : size();
}

QString CaseColumns::digits(const Line &line) const
{
    const Format &format = m_formats[line.format];
    return format.width == 0 ? QString() : QString::number(line.serial).rightJustified(format.width, u'0');
}

QString CaseColumns::number(size_t line) const
{
    const Format &format = m_formats[m_lines[line].format];
    return format.prefix + digits(m_lines[line]) + format.suffix;
}

QByteArray CaseColumns::numberKey(size_t line) const
{
    return numberSortKey(number(line));
}

int CaseColumns::compareNumbers(size_t a, size_t b) const
{
    const Line &first = m_lines[a];
    const Line &second = m_lines[b];
    const Format &one = m_formats[first.format];
    const Format &other = m_formats[second.format];
    if (one.width > 0 && other.width > 0 && (first.format == second.format || one.prefixKey == other.prefixKey)) {
        if (first.serial != second.serial)
            return first.serial < second.serial ? -1 : 1;
        if (first.format == second.format)
            return 0;
    }
    return numberKey(a).compare(numberKey(b));
}

QString CaseColumns::rawSortName(size_t line) const
{
    return nameWords(line, false).join(u' ');
}

QString CaseColumns::nameSortText(size_t line) const
{
    return withoutApostrophes(rawSortName(line));
}

qint64 CaseColumns::changedAt(size_t line) const
{
    const Line &at = m_lines[line];
    return at.changedSeconds == noTime ? std::numeric_limits<qint64>::min()
                                       : qint64(at.changedSeconds) * 1000 + at.changedMilliseconds;
}

FilterLine CaseColumns::filterLine(size_t line) const
{
    const Line &at = m_lines[line];
    const Sources &from = m_sources[at.sources];
    return {static_cast<CaseState>(at.state),
            at.conflicts,
            m_dates[at.birth],
            m_dates[at.separation],
            from.parties,
            from.photos,
            from.documents,
            changedAt(line)};
}

CaseRow CaseColumns::row(size_t line) const
{
    const Line &at = m_lines[line];
    const Sources &from = m_sources[at.sources];
    CaseRow row;
    row.id = CaseId(m_ids[line]);
    row.number = number(line);
    row.name = nameWords(line, true).join(u' ');
    row.state = static_cast<CaseState>(at.state);
    row.conflicts = at.conflicts;
    row.birth = m_dates[at.birth];
    row.separation = m_dates[at.separation];
    row.place = m_places.at(at.place);
    row.portrait = EvidenceId(m_portraits[line]);
    row.parties = from.parties;
    row.hasPhotos = from.photos;
    row.hasDocuments = from.documents;
    if (at.changedSeconds != noTime)
        row.changedAt = QDateTime::fromMSecsSinceEpoch(changedAt(line), Qt::UTC);
    return row;
}

CaseColumns::NumberTest::NumberTest(const CaseColumns &columns, const Probe &probe)
    : m_columns(columns), m_probe(probe), m_text(QString::fromUtf8(probe.key.mid(1)))
{
    m_digits = !m_text.isEmpty() && m_text.size() <= longestRun && std::all_of(m_text.cbegin(), m_text.cend(), isDigit);
    m_value = m_digits ? m_text.toULongLong() : 0;
    m_formats.reserve(columns.m_formats.size());
    for (const Format &format : columns.m_formats) {
        quint8 best = 0;
        for (const QByteArray &key : format.keys)
            best = std::max(best, probe.scoreOf(key));
        m_formats.push_back(best);
    }
}

quint8 CaseColumns::NumberTest::scoreOf(size_t line) const
{
    const Line &at = m_columns.m_lines[line];
    const Format &format = m_columns.m_formats[at.format];
    quint8 score = m_formats[at.format];
    switch (m_probe.kind()) {
    case Probe::Kind::NumberValue:
        if (m_digits && format.width > 0 && at.serial == m_value)
            score = std::max(score, m_probe.exactScore);
        break;
    case Probe::Kind::NumberDigits: {
        const auto typed = static_cast<int>(m_text.size());
        if (m_digits && typed <= format.width &&
            at.serial / powers[static_cast<size_t>(format.width - typed)] == m_value)
            score = std::max(score, typed == format.width ? m_probe.exactScore : m_probe.prefixScore);
        break;
    }
    case Probe::Kind::NumberLook: {
        // The parts beside the digits cannot be found by their look alone.
        const qsizetype shared = std::min(m_text.size(), format.lookPrefix.size());
        if (QStringView(m_text).left(shared) != QStringView(format.lookPrefix).left(shared))
            return 0;
        const QString look = format.lookPrefix + m_columns.digits(at) + format.lookSuffix;
        return !look.startsWith(m_text) ? quint8(0) : look == m_text ? m_probe.exactScore : m_probe.prefixScore;
    }
    case Probe::Kind::Word:
        break;
    }
    return score;
}

} // namespace homeward
