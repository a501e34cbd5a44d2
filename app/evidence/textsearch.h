// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace homeward {

/// The form texts are compared in: NFKC, case folded, ё as е, one apostrophe and one hyphen for all their kinds, no
/// soft hyphens and direction marks, blanks as one space.
[[nodiscard]] QString foldedForSearch(const QString &text);

/// A folded line of right-to-left words in the order it is painted, or back.
[[nodiscard]] QString readFromTheRight(const QString &line);

/// How often \a wanted occurs in a page's words, both compared in folded form. Right-to-left words lie in many files
/// in the order they are painted, so those are also read the other way round, then without regard to blanks.
[[nodiscard]] int countOccurrences(const QString &page, const QString &wanted);

} // namespace homeward
