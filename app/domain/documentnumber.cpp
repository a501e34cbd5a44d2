// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentnumber.h"

#include "domain/lookalikes.h"

#include <QRegularExpression>

namespace homeward {

namespace {

/// Capitals and digits only, each in the alphabet it was typed in.
QString bare(const QString &number)
{
    // The number sign first: its compatibility form is two letters. N and NO alone are letters of a series.
    static const QRegularExpression sign(QStringLiteral("№|\\bN(?:o\\.|[°º])"),
                                         QRegularExpression::UseUnicodePropertiesOption |
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString text = QString(number).remove(sign).normalized(QString::NormalizationForm_KC).toUpper();
    text.remove(others);
    return text;
}

QString inLatin(QString text)
{
    for (QChar &c : text)
        c = latinTwin(c, true);
    return text;
}

bool fits(const QString &text, const char *pattern)
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)),
                                  QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

int digit(const QString &text, qsizetype place)
{
    return text.at(place).digitValue();
}

/// Ten digits: the first nine weighted, modulo 11, modulo 10.
bool taxDigitFits(const QString &digits)
{
    constexpr int weights[] = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += weights[i] * digit(digits, i);
    return ((sum % 11 + 11) % 11) % 10 == digit(digits, 9);
}

/// Nine digits weighted 9…1, then two check digits. Numbers up to 001-001-998 have none that mean anything.
bool insuranceDigitsFit(const QString &digits)
{
    if (digits.left(9).toInt() <= 1001998)
        return true;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (9 - i) * digit(digits, i);
    const int check = sum % 101 % 100;
    return check == digits.mid(9).toInt();
}

/// The taxpayer number begins with the days from 31.12.1899 to the birth.
QDate taxBirth(const QString &digits)
{
    return QDate(1899, 12, 31).addDays(digits.left(5).toInt());
}

/// A word whose letters are of both alphabets, as when the keyboard was switched in its middle. The Roman numeral of a
/// certificate is looked at apart from its series.
bool mixesAlphabets(QStringView word)
{
    bool latin = false;
    bool cyrillic = false;
    for (const QChar c : word) {
        latin = latin || c.script() == QChar::Script_Latin;
        cyrillic = cyrillic || c.script() == QChar::Script_Cyrillic;
    }
    return latin && cyrillic;
}

NumberDoubt certificateDoubt(const QString &text)
{
    // Numerals are typed with letters of either alphabet; Cyrillic has no V.
    static const QRegularExpression form(QStringLiteral("^([IVXLІХ]{1,6})(\\p{L}{2})(\\d{6})$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return NumberDoubt::Shape;
    const QString numeral = inLatin(match.captured(1));
    static const QRegularExpression roman(QStringLiteral("^(X{0,3})(IX|IV|V?I{0,3})$"));
    if (!roman.match(numeral).hasMatch())
        return NumberDoubt::Shape;
    const QString series = match.captured(2);
    for (const QChar c : series) {
        // A Latin letter without a Cyrillic twin cannot be of the series at all.
        if (c.script() != QChar::Script_Cyrillic && !isLatinTwin(c))
            return NumberDoubt::Shape;
    }
    return mixesAlphabets(series) || series.at(0).script() == QChar::Script_Latin ? NumberDoubt::Letters
                                                                                  : NumberDoubt::None;
}

NumberDoubt demographicDoubt(const QString &text, const QDate &birth)
{
    if (!fits(text, "\\d{13}"))
        return NumberDoubt::Shape;
    const QDate inside = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    return !inside.isValid() || (birth.isValid() && birth != inside) ? NumberDoubt::DateInside : NumberDoubt::None;
}

NumberDoubt taxDoubt(const QString &text, const QDate &birth)
{
    if (!fits(text, "\\d{10}"))
        return NumberDoubt::Shape;
    if (!taxDigitFits(text))
        return NumberDoubt::CheckDigit;
    return birth.isValid() && birth != taxBirth(text) ? NumberDoubt::DateInside : NumberDoubt::None;
}

} // namespace

QString foldedNumber(const QString &number)
{
    return inLatin(bare(number));
}

NumberDoubt doubtOf(NumberForm form, const QString &number, const QDate &birth)
{
    const QString text = bare(number);
    if (text.isEmpty())
        return NumberDoubt::None;
    const auto shape = [&](const char *pattern) {
        return fits(text, pattern) ? NumberDoubt::None : NumberDoubt::Shape;
    };
    switch (form) {
    case NumberForm::Free:
        return NumberDoubt::None;
    case NumberForm::BirthCertificate:
        return certificateDoubt(text);
    case NumberForm::DemographicNumber:
        return demographicDoubt(text, birth);
    case NumberForm::TaxNumber:
        return taxDoubt(text, birth);
    case NumberForm::InsuranceNumber:
        if (!fits(text, "\\d{11}"))
            return NumberDoubt::Shape;
        return insuranceDigitsFit(text) ? NumberDoubt::None : NumberDoubt::CheckDigit;
    case NumberForm::IdentityCard:
        return shape("\\d{9}");
    case NumberForm::InternalPassport:
        if (fits(text, "\\p{L}{2}\\d{6}"))
            return mixesAlphabets(text.left(2)) ? NumberDoubt::Letters : NumberDoubt::None;
        return shape("\\d{9}|\\d{10}");
    case NumberForm::TravelPassport:
        if (fits(text, "\\p{L}{2}\\d{6}"))
            return mixesAlphabets(text.left(2)) ? NumberDoubt::Letters : NumberDoubt::None;
        return shape("\\d{9}");
    }
    return NumberDoubt::None;
}

} // namespace homeward
