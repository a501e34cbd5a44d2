// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace homeward {

/// Numbers of papers that nobody has: series and ranges that are not issued. They have the usual shape; where said so,
/// their check digits are wrong on purpose, as a slip of the pen would make them.

[[nodiscard]] QString sampleCertificate(int index); ///< "I-ЯЯ 000123"
/// The date within is that of \a birth; the series behind it is beyond any day's births.
[[nodiscard]] QString sampleDemographic(int index, const QDate &birth);
[[nodiscard]] QString sampleTaxNumber(int index, const QDate &birth, bool rightDigit);
/// Below the first number that was ever given out. \a usual false: a digit is missing.
[[nodiscard]] QString sampleInsurance(int index, bool usual);
/// Nine digits, two letters with six, and so on, all beginning with noughts.
[[nodiscard]] QString sampleNineDigits(int index);
[[nodiscard]] QString sampleTravelPassport(int index); ///< "ZZ000123"

} // namespace homeward
