// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/textselection.h"

#include "evidence/pagesearch.h"

#include <QRectF>

#include <cmath>
#include <limits>

namespace homeward {

namespace {

QRectF box(const NormalisedRect &rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

double gap(double value, double low, double high)
{
    return value < low ? low - value : value > high ? value - high : 0;
}

int nearestOnLine(const PageText &text, int first, int last, double x)
{
    int best = first;
    double least = std::numeric_limits<double>::max();
    for (int i = first; i <= last; ++i) {
        const QRectF word = box(text.words.at(i).rect);
        const double distance = gap(x, word.left(), word.right());
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

} // namespace

int wordAt(const PageText &text, const QPointF &point)
{
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < text.words.size(); ++i) {
        const QRectF word = box(text.words.at(i).rect);
        const double dx = gap(point.x(), word.left(), word.right());
        const double dy = gap(point.y(), word.top(), word.bottom());
        // Being on the right line weighs more than being near in x: people draw along lines.
        const double distance = dx + dy * 8;
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

bool isOverText(const PageText &text, const QPointF &point)
{
    const int word = wordAt(text, point);
    return word >= 0 && box(text.words.at(word).rect).adjusted(-0.01, -0.006, 0.01, 0.006).contains(point);
}

QList<NormalisedRect> selectionRects(const PageText &text, const TextSelection &selection)
{
    return selection.isEmpty() ? QList<NormalisedRect>() : lineRects(text, selection.first(), selection.last());
}

QString selectionQuote(const PageText &text, const TextSelection &selection)
{
    QString quote;
    if (selection.isEmpty() || selection.last() >= text.words.size())
        return quote;
    for (int i = selection.first(); i <= selection.last(); ++i) {
        const PageWord &word = text.words.at(i);
        quote += word.text;
        if (i < selection.last() && (word.spaceAfter || word.lineBreakAfter))
            quote += QLatin1Char(' ');
    }
    return quote.normalized(QString::NormalizationForm_C).simplified();
}

int wordOnNeighbourLine(const PageText &text, int word, int direction)
{
    if (word < 0 || word >= text.words.size())
        return word;
    const auto lineStart = [&](int index) {
        while (index > 0 && !text.words.at(index - 1).lineBreakAfter)
            --index;
        return index;
    };
    const auto lineEnd = [&](int index) {
        while (index + 1 < text.words.size() && !text.words.at(index).lineBreakAfter)
            ++index;
        return index;
    };
    const double x = box(text.words.at(word).rect).center().x();
    const int neighbour = direction < 0 ? lineStart(word) - 1 : lineEnd(word) + 1;
    if (neighbour < 0 || neighbour >= text.words.size())
        return word;
    return nearestOnLine(text, lineStart(neighbour), lineEnd(neighbour), x);
}

} // namespace homeward
