// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index of cases as bytes and back. What is read is trusted to be ours (it comes out of the encrypted database),
// but looked at all the same: nothing in it may lead beyond a table's end.
#include "store/casebase.h"

#include <QCryptographicHash>

#include <algorithm>

namespace homeward {

namespace {

constexpr quint32 apart = 15; // as casecolumns.cpp puts it before a name

/// The letters that names are made of, in this machine's order: the ranks of names hang on it, and it is not ours.
const QByteArray &alphabet()
{
    static const QByteArray order = [] {
        const QCollator collator = nameOrder();
        std::vector<QCollatorSortKey> letters;
        for (const auto &[first, last] : {std::pair(0x20, 0x24f), std::pair(0x400, 0x4ff), std::pair(0x2010, 0x201f)}) {
            for (int letter = first; letter <= last; ++letter)
                letters.push_back(collator.sortKey(QString(QChar(letter)) + u'a'));
        }
        std::vector<quint16> sorted(letters.size());
        for (size_t i = 0; i < sorted.size(); ++i)
            sorted[i] = static_cast<quint16>(i);
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&](quint16 a, quint16 b) { return letters[a].compare(letters[b]) < 0; });
        ImageWriter image;
        image.array(sorted);
        return QCryptographicHash::hash(image.image(), QCryptographicHash::Sha256);
    }();
    return order;
}

/// 0, …, each at least as great as the one before and the last of them \a end.
bool ascends(const std::vector<quint32> &starts, size_t end)
{
    return !starts.empty() && starts.front() == 0 && starts.back() == end &&
           std::is_sorted(starts.begin(), starts.end());
}

bool allBelow(const std::vector<quint32> &values, size_t end)
{
    return std::all_of(values.begin(), values.end(), [&](quint32 value) { return value < end; });
}

} // namespace

void CaseColumns::save(ImageWriter &image) const
{
    image.size(sizeof(Line));
    image.array(m_ids);
    image.array(m_portraits);
    image.array(m_lines);
    image.array(m_names);
    m_words.save(image);
    m_places.save(image);
    m_dateTexts.save(image);
    image.size(m_sources.size());
    for (const Sources &from : m_sources) {
        image.texts({from.parties.begin(), from.parties.end()});
        image.size((from.photos ? 1U : 0U) + (from.documents ? 2U : 0U));
    }
    image.size(m_formats.size());
    for (const Format &format : m_formats) {
        image.text(format.prefix);
        image.text(format.suffix);
        image.size(static_cast<size_t>(format.width));
    }
}

bool CaseColumns::load(ImageReader &image)
{
    if (image.size() != sizeof(Line))
        return false;
    image.array(m_ids);
    image.array(m_portraits);
    image.array(m_lines);
    image.array(m_names);
    m_words.load(image);
    m_places.load(image);
    m_dateTexts.load(image);
    m_dates.reserve(m_dateTexts.size());
    for (quint32 i = 0; i < m_dateTexts.size(); ++i)
        m_dates.push_back(PartialDate::fromEdtf(m_dateTexts.at(i)).value_or(PartialDate()));
    for (size_t left = image.size(); left > 0 && image.holds(); --left) {
        Sources from;
        std::vector<QString> parties;
        image.texts(parties);
        from.parties = QStringList(parties.begin(), parties.end());
        const size_t flags = image.size();
        from.photos = flags & 1;
        from.documents = flags & 2;
        m_sources.push_back(from);
    }
    for (size_t left = image.size(); left > 0 && image.holds(); --left) {
        Format format;
        format.prefix = image.text();
        format.suffix = image.text();
        format.width = static_cast<int>(std::min<size_t>(image.size(), 9)); // digits that fit a serial
        makeKeys(format);
        m_formats.push_back(format);
    }
    return image.holds() && m_portraits.size() == m_ids.size() && m_lines.size() == m_ids.size() &&
           std::is_sorted(m_ids.begin(), m_ids.end(),
                          [](const QUuid &a, const QUuid &b) { return CaseId(a) < CaseId(b); }) &&
           std::all_of(m_lines.begin(), m_lines.end(), [this](const Line &line) { return fits(line); });
}

bool CaseColumns::fits(const Line &line) const
{
    if (line.place >= m_places.size() || line.birth >= m_dates.size() || line.separation >= m_dates.size() ||
        line.sources >= m_sources.size() || line.format >= m_formats.size() || line.name >= m_names.size() ||
        line.state >= caseStates().size())
        return false;
    size_t at = line.name;
    const quint32 head = m_names[at++];
    size_t words = head & 15;
    if (words == apart) {
        if (at + 2 > m_names.size())
            return false;
        words = size_t(m_names[at]) + m_names[at + 1];
        at += 2;
    } else {
        for (quint32 i = 0; i < ((head >> 4) & 15); ++i) {
            if (8 + 4 * i >= 32 || ((head >> (8 + 4 * i)) & 15) >= words)
                return false;
        }
    }
    for (size_t i = 0; i < words; ++i) {
        if (at + i >= m_names.size() || m_names[at + i] >= m_words.size())
            return false;
    }
    return true;
}

void WordIndex::save(ImageWriter &image) const
{
    QByteArray steps;
    std::vector<quint32> starts{0};
    for (const Word &word : m_words) {
        steps += word.steps;
        starts.push_back(static_cast<quint32>(steps.size()));
    }
    image.array(starts);
    image.bytes(steps);
    image.bytes(m_keyText);
    image.array(m_keyStarts);
    image.array(m_wordStarts);
    image.array(m_keyWords);
}

bool WordIndex::load(ImageReader &image, size_t lines)
{
    std::vector<quint32> starts;
    image.array(starts);
    const QByteArray steps = image.bytes();
    m_keyText = image.bytes();
    image.array(m_keyStarts);
    image.array(m_wordStarts);
    image.array(m_keyWords);
    if (!image.holds() || !ascends(starts, static_cast<size_t>(steps.size())) ||
        !ascends(m_keyStarts, static_cast<size_t>(m_keyText.size())) || !ascends(m_wordStarts, m_keyWords.size()) ||
        m_wordStarts.size() != m_keyStarts.size() || !allBelow(m_keyWords, starts.size() - 1))
        return false;
    bool inside = true;
    m_words.reserve(starts.size() - 1);
    for (size_t i = 0; i + 1 < starts.size(); ++i) {
        m_words.push_back({steps.mid(starts[i], starts[i + 1] - starts[i]), 0, true});
        eachLine(m_words.back(), [&](quint32 line) { inside = inside && line < lines; });
    }
    return inside;
}

QByteArray CaseIndex::image() const
{
    CaseIndex whole = *this;
    if (!m_changed.isEmpty() || !m_hidden.isEmpty())
        whole.merge();
    ImageWriter image;
    image.bytes(alphabet());
    whole.m_base->lines.save(image);
    whole.m_base->words.save(image);
    image.array(whole.m_base->nameRank);
    return image.image() + QCryptographicHash::hash(image.image(), QCryptographicHash::Blake2b_256);
}

std::optional<CaseIndex> CaseIndex::read(const QByteArray &image)
{
    const qsizetype length = image.size() - QCryptographicHash::hashLength(QCryptographicHash::Blake2b_256);
    if (length < 0)
        return std::nullopt;
    const QByteArrayView content = QByteArrayView(image).first(length);
    if (QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256) != image.mid(length))
        return std::nullopt;
    ImageReader reader(content);
    if (reader.bytes() != alphabet())
        return std::nullopt;
    auto base = std::make_shared<Base>();
    if (!base->lines.load(reader) || !base->words.load(reader, base->lines.size()))
        return std::nullopt;
    reader.array(base->nameRank);
    if (!reader.atEnd() || base->nameRank.size() != base->lines.size())
        return std::nullopt;
    CaseIndex index;
    index.m_base = std::move(base);
    return index;
}

} // namespace homeward
