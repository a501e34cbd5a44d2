// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace homeward {

namespace {

constexpr const char *context = "Print.Words";

QLocale localeOf(Language language)
{
    return language == Language::Ukrainian ? QLocale(QLocale::Ukrainian, QLocale::Ukraine)
           : language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                           : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString dayWithYear(const QDate &day, const Phrasebook &words)
{
    //: @item:intext date format of QLocale::toString() for a day in a sentence; add the short word for "year" in quotes
    //: if usual
    const char *format = QT_TRANSLATE_NOOP("Print.Words", "d MMMM yyyy");
    return localeOf(words.language()).toString(day, words.phrase(context, format));
}

QString yearOnly(int year, const Phrasebook &words)
{
    //: @item:intext date format of QLocale::toString() for a year alone; add the short word for "year" in quotes if
    //: usual
    const char *format = QT_TRANSLATE_NOOP("Print.Words", "yyyy");
    return localeOf(words.language()).toString(QDate(year, 1, 1), words.phrase(context, format));
}

QString seasonOf(const PartialDate::Part &part, bool about, const Phrasebook &words)
{
    static constexpr const char *plain[] = {
        //: @item:intext %1 year
        QT_TRANSLATE_NOOP("Print.Words", "spring %1"),
        //: @item:intext %1 year
        QT_TRANSLATE_NOOP("Print.Words", "summer %1"),
        //: @item:intext %1 year
        QT_TRANSLATE_NOOP("Print.Words", "autumn %1"),
        //: @item:intext %1 two years, "2022–2023": December of the first to February of the second
        QT_TRANSLATE_NOOP("Print.Words", "winter %1"),
    };
    static constexpr const char *approximate[] = {
        //: @item:intext %1 year
        QT_TRANSLATE_NOOP("Print.Words", "about spring %1"),
        //: @item:intext %1 year
        QT_TRANSLATE_NOOP("Print.Words", "about summer %1"),
        //: @item:intext %1 year
        QT_TRANSLATE_NOOP("Print.Words", "about autumn %1"),
        //: @item:intext %1 two years, "2022–2023": December of the first to February of the second
        QT_TRANSLATE_NOOP("Print.Words", "about winter %1"),
    };
    const int index = qBound(0, part.month - 21, 3);
    const QString years = index == 3 ? QString::number(part.year) + QChar(0x2013) + QString::number(part.year + 1)
                                     : QString::number(part.year);
    return words.phrase(context, about ? approximate[index] : plain[index]).arg(years);
}

QString aboutDate(const PartialDate::Part &part, const Phrasebook &words)
{
    using Precision = PartialDate::Precision;
    const QLocale locale = localeOf(words.language());
    switch (part.precision) {
    case Precision::Season:
        return seasonOf(part, true, words);
    case Precision::Month:
        //: @item:intext approximate month: %1 month in the genitive, %2 year
        return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "about %1 %2"))
            .arg(locale.monthName(part.month), QString::number(part.year));
    case Precision::Day:
    case Precision::Year:
        break;
    }
    const QString date = part.precision == Precision::Day ? dayWithYear(QDate(part.year, part.month, part.day), words)
                                                          : yearOnly(part.year, words);
    //: @item:intext approximate date: %1 a day with its year, or a year
    return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "about %1")).arg(date);
}

bool isYear(const std::optional<PartialDate::Part> &part)
{
    return part && part->precision == PartialDate::Precision::Year;
}

QString spanOf(const PartialDate &date, const Phrasebook &words)
{
    if (!date.from()) {
        //: @item:intext %1 a day with its year, or a year
        return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "not later than %1"))
            .arg(isYear(date.to()) ? yearOnly(date.to()->year, words) : dayWithYear(date.latest(), words));
    }
    if (!date.to()) {
        //: @item:intext %1 a day with its year, or a year
        return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "not earlier than %1"))
            .arg(isYear(date.from()) ? yearOnly(date.from()->year, words) : dayWithYear(date.earliest(), words));
    }
    if (isYear(date.from()) && isYear(date.to())) {
        //: @item:intext span of whole years: %1 and %2 bare years
        return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "between the years %1 and %2"))
            .arg(date.from()->year)
            .arg(date.to()->year);
    }
    // Months and seasons are given by their first and last day: a day needs no other grammatical case.
    const QLocale locale = localeOf(words.language());
    const QString start =
        date.earliest().year() == date.latest().year()
            //: @item:intext date format of QLocale::toString() for a day without its year
            ? locale.toString(date.earliest(), words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "d MMMM")))
            : dayWithYear(date.earliest(), words);
    //: @item:intext span: %1 first day, perhaps with its year; %2 last day with its year
    return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "between %1 and %2"))
        .arg(start, dayWithYear(date.latest(), words));
}

QString initial(const QString &name)
{
    return name.isEmpty() ? QString() : name.left(1).toUpper() + QStringLiteral(".\u00A0");
}

} // namespace

QString formatDay(const QDate &day, const Phrasebook &words, DateStyle style)
{
    if (!day.isValid())
        return {};
    if (style == DateStyle::Sentence)
        return dayWithYear(day, words);
    //: @item:intable date format of QLocale::toString() for a day in a table, four-digit year
    const char *format = QT_TRANSLATE_NOOP("Print.Words", "d MMM yyyy");
    return localeOf(words.language()).toString(day, words.phrase(context, format));
}

QString formatDate(const PartialDate &date, const Phrasebook &words, DateStyle style)
{
    if (date.isNull())
        return {};
    if (date.isSpan())
        return spanOf(date, words);
    const PartialDate::Part part = date.from().value_or(PartialDate::Part());
    if (date.isAbout())
        return aboutDate(part, words);
    switch (part.precision) {
    case PartialDate::Precision::Day:
        return formatDay(date.earliest(), words, style);
    case PartialDate::Precision::Month:
        //: @item:intext %1 month in the nominative, %2 year
        return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "%1 %2, day unknown"))
            .arg(localeOf(words.language()).standaloneMonthName(part.month), QString::number(part.year));
    case PartialDate::Precision::Season:
        return seasonOf(part, false, words);
    case PartialDate::Precision::Year:
        return yearOnly(part.year, words);
    }
    return {};
}

QString formatMoment(const QDateTime &utc, const QByteArray &timeZone, const Phrasebook &words)
{
    if (!utc.isValid())
        return {};
    const QTimeZone zone(timeZone);
    const QDateTime local = zone.isValid() ? utc.toTimeZone(zone) : utc.toUTC();
    const int minutes = local.offsetFromUtc() / 60;
    const int rest = qAbs(minutes) % 60;
    QString offset = QString::number(qAbs(minutes) / 60);
    if (rest)
        offset += QStringLiteral(":%1").arg(rest, 2, 10, QLatin1Char('0'));
    const QChar sign = minutes < 0 ? QChar(0x2212) : QLatin1Char('+');
    //: @item:intext a moment: %1 day, %2 time "09:07", %3 offset from UTC "+2"
    return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "%1, %2 (UTC%3)"))
        .arg(formatDay(local.date(), words), local.toString(QStringLiteral("HH:mm")), sign + offset);
}

QString formatAge(const AgeSpan &age, const Phrasebook &words)
{
    if (age.oldest == 0)
        //: @item:intext age
        return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "under one year"));
    if (age.youngest == age.oldest)
        //: @item:intext age in whole years
        return words.counted(context, QT_TRANSLATE_N_NOOP("Print.Words", "%n year(s)"), age.oldest);
    //: @item:intext age as a span: %1 the younger age, %n the older, in whole years
    return words.counted(context, QT_TRANSLATE_N_NOOP("Print.Words", "%1–%n year(s)"), age.oldest).arg(age.youngest);
}

QString formatName(const PersonName &name, const Phrasebook &words)
{
    if (words.language() != Language::English || name.script != NameScript::Latin)
        return name.listForm();
    QStringList parts{name.given, name.patronymic, name.surname};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString formatSignatory(const PersonName &name, const Phrasebook &words)
{
    const QLocale locale = localeOf(words.language());
    if (words.language() == Language::Russian)
        return (initial(name.given) + initial(name.patronymic) + name.surname).trimmed();
    QStringList parts{name.given, locale.toUpper(name.surname)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString formatList(const QStringList &items, const Phrasebook &words)
{
    if (items.size() < 2)
        return items.value(0);
    //: @item:intext list: %1 all entries but the last, separated by commas; %2 the last
    return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "%1 and %2"))
        .arg(items.mid(0, items.size() - 1).join(QLatin1String(", ")), items.last());
}

QString formatQuote(const QString &text, const Phrasebook &words)
{
    //: @item:intext a party’s own words in the quotation marks of the language
    return words.phrase(context, QT_TRANSLATE_NOOP("Print.Words", "“%1”")).arg(text);
}

QString formatValue(const QString &key, const QString &value, const Phrasebook &words)
{
    const FieldInfo *info = fieldInfo(key);
    if (!info)
        return value;
    switch (info->type) {
    case FieldType::Name: {
        const auto name = PersonName::fromValue(value);
        return name ? formatName(*name, words) : value;
    }
    case FieldType::Date: {
        const auto date = PartialDate::fromEdtf(value);
        return date ? formatDate(*date, words) : value;
    }
    case FieldType::Choice:
    case FieldType::Flag:
        return words.choice(*info, value);
    case FieldType::Quote:
        return formatQuote(value, words);
    case FieldType::Number:
        return QString(value).replace(QLatin1Char('.'), localeOf(words.language()).decimalPoint());
    case FieldType::Place:
    case FieldType::Text:
    case FieldType::Code:
        break;
    }
    return value;
}

} // namespace homeward
