// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"

#include <QList>
#include <QString>

#include <vector>

namespace homeward {

/// One rectangle per line of the words \a first … \a last (indices into the page's words).
[[nodiscard]] QList<NormalisedRect> lineRects(const PageText &text, int first, int last);

/// Where a wanted text stands on a page.
struct TextMatch
{
    int firstWord = 0;
    int lastWord = 0;
    QList<NormalisedRect> rects; ///< one per line; inside a word its place is reckoned from the number of letters
    bool operator==(const TextMatch &) const = default;
};

/// A page's words in the form texts are compared in (see foldedForSearch), made once and searched often.
class SearchablePage
{
public:
    SearchablePage() = default;
    explicit SearchablePage(const PageText &text);

    /// In reading order. A word divided at a line's end is found with and without its hyphen.
    [[nodiscard]] QList<TextMatch> find(const QString &wanted) const;
    [[nodiscard]] const PageText &text() const { return m_text; }

private:
    enum class Hyphens { Kept, Joined, Dropped };
    struct Reading
    {
        QString folded;
        std::vector<qsizetype> starts; ///< of every word in folded
        std::vector<qsizetype> ends;
    };
    [[nodiscard]] Reading readingOf(Hyphens hyphens) const;
    [[nodiscard]] TextMatch matchIn(const Reading &reading, qsizetype at, qsizetype length) const;

    PageText m_text;
    QList<Reading> m_readings;
};

/// The words around a match on one line, for a list of places: at most \a words on each side.
struct WordsAround
{
    QString before;
    QString match;
    QString after;
    bool operator==(const WordsAround &) const = default;
};
[[nodiscard]] WordsAround wordsAround(const PageText &text, int first, int last, int words);

} // namespace homeward
