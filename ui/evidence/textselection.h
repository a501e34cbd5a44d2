// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"

#include <QPointF>

#include <optional>

namespace homeward {

/// A run of words in reading order on one page: from the word where it began to the word it was drawn to.
struct TextSelection
{
    int page = -1;
    int anchor = -1; ///< index into PageText::words
    int focus = -1;

    [[nodiscard]] bool isEmpty() const { return page < 0 || anchor < 0 || focus < 0; }
    [[nodiscard]] int first() const { return qMin(anchor, focus); }
    [[nodiscard]] int last() const { return qMax(anchor, focus); }
    bool operator==(const TextSelection &) const = default;
};

/// The word under \a point (fractions of the page), else the nearest one on the nearest line; -1 on a page without
/// words.
[[nodiscard]] int wordAt(const PageText &text, const QPointF &point);
/// Whether a word lies under the point, with a little room around it.
[[nodiscard]] bool isOverText(const PageText &text, const QPointF &point);
/// One rectangle per line of the selected words.
[[nodiscard]] QList<NormalisedRect> selectionRects(const PageText &text, const TextSelection &selection);
/// The selected words with single blanks, NFC.
[[nodiscard]] QString selectionQuote(const PageText &text, const TextSelection &selection);
/// The word one line above (-1) or below (+1) the given one, nearest in x; the same word at the edge.
[[nodiscard]] int wordOnNeighbourLine(const PageText &text, int word, int direction);

} // namespace homeward
