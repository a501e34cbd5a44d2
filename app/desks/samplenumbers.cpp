// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplenumbers.h"

namespace homeward {

namespace {

QString digits(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

} // namespace

QString sampleCertificate(int index)
{
    return QStringLiteral("I-ЯЯ ") + digits(index % 1000, 6);
}

QString sampleDemographic(int index, const QDate &birth)
{
    return birth.toString(QStringLiteral("yyyyMMdd-")) + QStringLiteral("999") + digits(index % 100, 2);
}

QString sampleTaxNumber(int index, const QDate &birth, bool rightDigit)
{
    const QString first =
        digits(static_cast<int>(QDate(1899, 12, 31).daysTo(birth)), 5) + QStringLiteral("99") + digits(index % 100, 2);
    constexpr int weights[] = {-1, 5, 7, 9, 4, 6, 10, 5, 7};
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += weights[i] * first.at(i).digitValue();
    const int check = ((sum % 11 + 11) % 11) % 10;
    return first + QString::number(rightDigit ? check : (check + 1) % 10);
}

QString sampleInsurance(int index, bool usual)
{
    return QStringLiteral("000-000-%1 %2")
        .arg(digits(index % 1000, 3), usual ? QStringLiteral("00") : QStringLiteral("0"));
}

QString sampleNineDigits(int index)
{
    return digits(index % 1000, 9);
}

QString sampleTravelPassport(int index)
{
    return QStringLiteral("ZZ") + digits(index % 1000, 6);
}

} // namespace homeward
