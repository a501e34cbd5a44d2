// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "security/secretbytes.h"

#include <QString>

namespace homeward {

/// The recovery key people write on paper: 160 random bits in Crockford's base 32 (no I, L, O, U), eight groups of four
/// letters, then a ninth group that checks them: "7KQ2-…".
inline constexpr qsizetype recoveryKeySize = 20; ///< bytes

[[nodiscard]] QString recoveryKeyToText(const SecretBytes &key);

/// Forgiving about case, blanks, dashes, O for 0, I and L for 1, and Cyrillic letters that look like Latin ones.
/// Malformed: a slip of the pen (length, foreign letter, check group); whether it is the right key is not known here.
[[nodiscard]] Result<SecretBytes> recoveryKeyFromText(const QString &text);

} // namespace homeward
