// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFont>

namespace homeward {

/// Device units of our papers: 20 to a typographic point (1440 dpi), fine enough to lay out in whole numbers.
inline constexpr int unitsPerPoint = 20;
inline constexpr int paperResolution = 72 * unitsPerPoint;
[[nodiscard]] constexpr qreal points(qreal value)
{
    return value * unitsPerPoint;
}
[[nodiscard]] constexpr qreal millimetres(qreal value)
{
    return value * 72.0 / 25.4 * unitsPerPoint;
}

/// The serif of our papers, Times metrics with Ukrainian and Russian letters and no ligatures, so that text read back
/// from the PDF has the letters put in. Bundled under :/fonts; else the installed family. Fails when there is neither.
[[nodiscard]] Status loadPaperFonts();
/// \a size in points. Call loadPaperFonts() first.
[[nodiscard]] QFont paperFont(qreal size, bool bold = false);

} // namespace homeward
