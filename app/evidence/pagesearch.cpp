// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pagesearch.h"

#include "evidence/textsearch.h"

#include <QRectF>

#include <algorithm>

namespace homeward {

namespace {

constexpr QChar softHyphen(0x00AD);

bool endsDivided(const PageWord &word)
{
    const QChar end = word.text.isEmpty() ? QChar() : word.text.back();
    return word.lineBreakAfter && word.text.size() > 1 && (end == u'-' || end == QChar(0x2010));
}

bool readsFromTheRight(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

QString wordsOf(const PageText &text, int first, int last)
{
    QString out;
    for (int i = std::max(0, first); i <= last && i < text.words.size(); ++i) {
        const PageWord &word = text.words.at(i);
        out += word.text;
        if (word.spaceAfter || word.lineBreakAfter)
            out += u' ';
    }
    return out.normalized(QString::NormalizationForm_C).simplified();
}

} // namespace

QList<NormalisedRect> lineRects(const PageText &text, int first, int last)
{
    QList<NormalisedRect> rects;
    if (first < 0 || last >= text.words.size())
        return rects;
    QRectF line;
    const auto close = [&] {
        if (!line.isNull())
            rects.append({line.x(), line.y(), line.width(), line.height()});
        line = {};
    };
    for (int i = first; i <= last; ++i) {
        const NormalisedRect &rect = text.words.at(i).rect;
        const QRectF word(rect.x, rect.y, rect.width, rect.height);
        const bool sameLine = !line.isNull() && word.center().y() > line.top() && word.center().y() < line.bottom() &&
                              word.left() >= line.left() - 0.001;
        if (!sameLine)
            close();
        line = line.isNull() ? word : line.united(word);
        if (text.words.at(i).lineBreakAfter)
            close();
    }
    close();
    return rects;
}

SearchablePage::SearchablePage(const PageText &text) : m_text(text)
{
    m_readings.append(readingOf(Hyphens::Kept));
    if (std::any_of(text.words.cbegin(), text.words.cend(), endsDivided)) {
        m_readings.append(readingOf(Hyphens::Joined));
        m_readings.append(readingOf(Hyphens::Dropped));
    }
}

SearchablePage::Reading SearchablePage::readingOf(Hyphens hyphens) const
{
    Reading reading;
    for (const PageWord &word : m_text.words) {
        QString folded = foldedForSearch(word.text);
        bool blank = word.spaceAfter || word.lineBreakAfter;
        if (word.lineBreakAfter && word.text.endsWith(softHyphen))
            blank = false;
        if (hyphens != Hyphens::Kept && endsDivided(word)) {
            blank = false;
            if (hyphens == Hyphens::Dropped)
                folded.chop(1);
        }
        reading.starts.push_back(reading.folded.size());
        reading.folded += folded;
        reading.ends.push_back(reading.folded.size());
        if (blank && !folded.isEmpty())
            reading.folded += u' ';
    }
    return reading;
}

TextMatch SearchablePage::matchIn(const Reading &reading, qsizetype at, qsizetype length) const
{
    const auto wordAt = [&](qsizetype place) {
        const auto next = std::upper_bound(reading.starts.begin(), reading.starts.end(), place);
        return static_cast<int>(next - reading.starts.begin()) - 1;
    };
    TextMatch match;
    match.firstWord = wordAt(at);
    match.lastWord = wordAt(at + length - 1);
    match.rects = lineRects(m_text, match.firstWord, match.lastWord);
    if (match.rects.isEmpty())
        return match;
    // Letters are not equally wide, but a little off beats marking a whole long word for two of its letters.
    const auto part = [&](int word, qsizetype place) {
        const qsizetype start = reading.starts[size_t(word)];
        const qsizetype size = std::max<qsizetype>(1, reading.ends[size_t(word)] - start);
        return std::clamp(double(place - start) / double(size), 0.0, 1.0);
    };
    const PageWord &first = m_text.words.at(match.firstWord);
    const PageWord &last = m_text.words.at(match.lastWord);
    if (readsFromTheRight(first.text) || readsFromTheRight(last.text))
        return match;
    NormalisedRect &end = match.rects.last();
    const double right = last.rect.x + last.rect.width * part(match.lastWord, at + length);
    end.width = std::max(0.0, right - end.x);
    NormalisedRect &start = match.rects.first();
    const double cut = first.rect.width * part(match.firstWord, at);
    start.x += cut;
    start.width = std::max(0.0, start.width - cut);
    return match;
}

QList<TextMatch> SearchablePage::find(const QString &wanted) const
{
    QList<TextMatch> matches;
    QStringList needles{foldedForSearch(wanted)};
    if (needles.first().isEmpty())
        return matches;
    if (readsFromTheRight(needles.first()))
        needles.append(readFromTheRight(needles.first())); // many files hold such words as they are painted
    for (const Reading &reading : m_readings) {
        for (const QString &needle : std::as_const(needles)) {
            for (qsizetype at = reading.folded.indexOf(needle); at >= 0;
                 at = reading.folded.indexOf(needle, at + needle.size())) {
                const TextMatch match = matchIn(reading, at, needle.size());
                const bool known = std::any_of(matches.cbegin(), matches.cend(), [&](const TextMatch &one) {
                    return one.firstWord == match.firstWord && one.lastWord == match.lastWord &&
                           (&reading != &m_readings.first() || one.rects == match.rects);
                });
                if (!known)
                    matches.append(match);
            }
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const TextMatch &left, const TextMatch &right) { return left.firstWord < right.firstWord; });
    return matches;
}

WordsAround wordsAround(const PageText &text, int first, int last, int words)
{
    const int end = static_cast<int>(text.words.size()) - 1;
    return {wordsOf(text, std::max(0, first - words), first - 1), wordsOf(text, first, last),
            wordsOf(text, last + 1, std::min(end, last + words))};
}

} // namespace homeward
