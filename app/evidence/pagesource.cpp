// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pagesource.h"

#include <algorithm>
#include <cmath>

namespace homeward {

QString PageText::toString() const
{
    QString out;
    for (const PageWord &word : words) {
        out += word.text;
        if (word.lineBreakAfter)
            out += QLatin1Char('\n');
        else if (word.spaceAfter)
            out += QLatin1Char(' ');
    }
    return out;
}

QSize pixelSize(const PageLayout &page, double dpi)
{
    const double scale = dpi / 72.0;
    return {std::max(1, static_cast<int>(std::lround(page.sizePoints.width() * scale))),
            std::max(1, static_cast<int>(std::lround(page.sizePoints.height() * scale)))};
}

QSize fittedSize(const QSizeF &page, const QSize &box)
{
    constexpr double longestSide = 30'000;
    if (page.isEmpty() || box.isEmpty())
        return {1, 1};
    double scale = std::min(box.width() / page.width(), box.height() / page.height());
    scale = std::min(scale, std::sqrt(double(maxRenderedPixels) / (page.width() * page.height())));
    scale = std::min(scale, longestSide / std::max(page.width(), page.height()));
    // Rounding up by half a pixel on both sides may pass the bound; a hair less never does.
    const auto side = [scale](double length) { return std::max(1, static_cast<int>(std::lround(length * scale))); };
    QSize size(side(page.width()), side(page.height()));
    while (qint64(size.width()) * size.height() > maxRenderedPixels)
        size.rheight() -= 1;
    return size;
}

} // namespace homeward
