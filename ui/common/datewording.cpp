// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace homeward {

namespace {

using Part = PartialDate::Part;
using Precision = PartialDate::Precision;

/// "5 March 2024": day and month in the genitive, for phrases.
QString longDay(const QDate &day)
{
    const QLocale locale;
    //: @info a day inside a phrase, after “between”, “not later than”; %1 is “5 March 2024”
    return QCoreApplication::translate("Wording", "%1", "day in a phrase")
        .arg(locale.toString(day, QStringLiteral("d MMMM yyyy")));
}

QString yearText(int year)
{
    //: @info a year alone, %1 is the number
    return QCoreApplication::translate("Wording", "%1", "year alone").arg(year);
}

QString seasonText(int season, int year)
{
    switch (season) {
    case 21:
        //: @info a season as a date, %1 is the year
        return QCoreApplication::translate("Wording", "spring %1").arg(year);
    case 22:
        //: @info a season as a date, %1 is the year
        return QCoreApplication::translate("Wording", "summer %1").arg(year);
    case 23:
        //: @info a season as a date, %1 is the year
        return QCoreApplication::translate("Wording", "autumn %1").arg(year);
    default:
        // A winter begins in December of its year, so both years are named.
        //: @info a season as a date, from December of year %1 to February of year %2
        return QCoreApplication::translate("Wording", "winter %1–%2").arg(year).arg(year + 1);
    }
}

QString monthText(int month, int year)
{
    // The month alone stands in the nominative; "MMMM yyyy" would give the genitive in Ukrainian and Russian.
    const QLocale locale;
    //: @info a month as a date, %1 is the month’s name, %2 the year
    return QCoreApplication::translate("Wording", "%1 %2", "month and year")
        .arg(locale.standaloneMonthName(month), QString::number(year));
}

QString partText(const Part &part)
{
    switch (part.precision) {
    case Precision::Day:
        return dateText(QDate(part.year, part.month, part.day));
    case Precision::Month:
        return monthText(part.month, part.year);
    case Precision::Season:
        return seasonText(part.month, part.year);
    case Precision::Year:
        return yearText(part.year);
    }
    return {};
}

QString aboutText(const Part &part)
{
    if (part.precision == Precision::Day || part.precision == Precision::Year)
        //: @info an approximate date, %1 is a day or a year
        return QCoreApplication::translate("Wording", "about %1").arg(partText(part));
    // A month’s or season’s name would have to be declined after “about”.
    //: @info an approximate date, %1 is a month or a season with its year
    return QCoreApplication::translate("Wording", "%1 (approximately)").arg(partText(part));
}

QString spanText(const PartialDate &date)
{
    const auto from = date.from();
    const auto to = date.to();
    if (from && to) {
        if (from->precision == Precision::Year && to->precision == Precision::Year)
            //: @info a span of years, %1 and %2 are numbers
            return QCoreApplication::translate("Wording", "%1–%2", "span of years").arg(from->year).arg(to->year);
        //: @info a span of time, %1 and %2 are days
        return QCoreApplication::translate("Wording", "between %1 and %2")
            .arg(longDay(date.earliest()), longDay(date.latest()));
    }
    if (to)
        //: @info a date known only by its end, %1 is a day or a year
        return QCoreApplication::translate("Wording", "not later than %1")
            .arg(to->precision == Precision::Year ? yearText(to->year) : longDay(date.latest()));
    if (from)
        //: @info a date known only by its beginning, %1 is a day or a year
        return QCoreApplication::translate("Wording", "not earlier than %1")
            .arg(from->precision == Precision::Year ? yearText(from->year) : longDay(date.earliest()));
    return date.toEdtf();
}

QDateTime inZone(const QDateTime &utc, const QByteArray &timeZone)
{
    const QTimeZone zone(timeZone);
    return zone.isValid() ? utc.toTimeZone(zone) : utc.toLocalTime();
}

} // namespace

QString dateText(const QDate &date)
{
    if (!date.isValid())
        return {};
    // Spelled out, never the system's short form: its two-digit years read back as another century.
    return QLocale().toString(date, currentLanguage() == Language::English ? QStringLiteral("d MMM yyyy")
                                                                           : QStringLiteral("dd.MM.yyyy"));
}

QString dateText(const PartialDate &date)
{
    if (date.isNull())
        return {};
    if (date.isSpan())
        return spanText(date);
    const auto part = date.from();
    if (!part)
        return date.toEdtf();
    return date.isAbout() ? aboutText(*part) : partText(*part);
}

QString timeText(const QDateTime &utc, const QByteArray &timeZone)
{
    return inZone(utc, timeZone).time().toString(QStringLiteral("HH:mm"));
}

QString dateTimeText(const QDateTime &utc, const QByteArray &timeZone)
{
    if (!utc.isValid())
        return {};
    //: @info a moment, %1 is the day, %2 the time
    return QCoreApplication::translate("Wording", "%1, %2", "day and time")
        .arg(dateText(inZone(utc, timeZone).date()), timeText(utc, timeZone));
}

} // namespace homeward
