// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace homeward {

/// Shapes of numbers that authorities of both sides print. They serve to point at a likely slip of the pen; a number
/// that does not fit is recorded all the same.
enum class NumberForm {
    Free,
    BirthCertificate,  ///< I-АБ 123456: Roman numeral, two Cyrillic letters, six digits; also marriage, death
    DemographicNumber, ///< 20150312-01234: date of birth, five digits (Ukraine, CMU 1092 of 2014)
    TaxNumber,         ///< ten digits, the last a check digit (Ukraine)
    InsuranceNumber,   ///< 112-233-445 95: nine digits and two check digits (Russia)
    IdentityCard,      ///< nine digits
    InternalPassport,  ///< АБ 123456, or nine digits, or 45 04 123456
    TravelPassport     ///< FA123456, or nine digits
};

enum class NumberDoubt {
    None,
    Shape,      ///< not of the usual shape
    CheckDigit, ///< the check digits do not fit the others
    DateInside, ///< the date of birth within the number is no date, or not the one that is stated
    Letters     ///< letters of two alphabets that look alike stand side by side
};

/// What is doubtful about \a number as somebody typed or printed it. \a birth, where known, is compared with the date
/// within the number. Blanks, hyphens and № do not matter.
[[nodiscard]] NumberDoubt doubtOf(NumberForm form, const QString &number, const QDate &birth = {});

/// For comparing: capitals, no blanks, hyphens and number signs, letters that look alike in Latin and Cyrillic the
/// same ("I-АБ № 123456" and "І-AБ 123456"). Never shown.
[[nodiscard]] QString foldedNumber(const QString &number);

} // namespace homeward
