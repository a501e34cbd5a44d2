// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summary/blocks.h"
#include "summary/summary.h"

#include <QRectF>

namespace homeward {

/// The text area of A4 between the margins, in device units.
struct PaperGeometry
{
    static constexpr qreal leftMm = 30;
    static constexpr qreal topMm = 20;
    static constexpr qreal widthMm = 170;
    static constexpr qreal heightMm = 257;
};

/// The blocks of a summary, ready to be filled into pages.
struct PaperLayout
{
    Blocks blocks;
    const Block *signature = nullptr; ///< holds the signature box
    QRectF signatureBox;              ///< within that block
};

/// \a density scales the white space between and within blocks; 1 is ordinary. Sizes of type stay.
/// \a shortDigest as in canonical.h.
[[nodiscard]] PaperLayout layOutPaper(const Summary &paper, const QString &shortDigest, qreal density);

} // namespace homeward
