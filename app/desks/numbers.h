// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace homeward {

/// A number from an office's pattern: {year} is four digits, {n:W} the serial padded to W digits (a longer serial keeps
/// all its digits), {check} one check character over every letter and digit of the rest. Other text stays as it is.
[[nodiscard]] QString formatNumber(const QString &pattern, int year, qint64 serial);

/// Check character of ISO/IEC 7064 over the letters and digits of \a text: MOD 11,10 when there are only digits,
/// else MOD 37,36 (letters count without regard to case). Other characters are skipped.
[[nodiscard]] QChar checkCharacter(const QString &text);

/// Does \a number, as typed (any case, blanks around it), carry the check character its pattern promises?
/// True for patterns without {check}.
[[nodiscard]] bool hasValidCheck(const QString &pattern, const QString &number);

} // namespace homeward
