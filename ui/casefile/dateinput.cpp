// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/dateinput.h"

#include "ui/common/wording.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace homeward {

namespace {

using Kind = DateReading::Kind;

QString words(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

// One alternation of beginnings per month. They are matched from the start of the word, so that every case ending and
// abbreviation is met ("берез." "березня" "березень"); no beginning of one month begins another one's word.
const std::array<QString, 12> &monthStems()
{
    static const std::array<QString, 12> stems{
        words("січ|янв|jan"), words("лют|фев|feb"),         words("бер|март|мар\\.|марта|mar"),
        words("кві|апр|apr"), words("тра|май|мая|мае|may"), words("чер|июн|jun"),
        words("лип|июл|jul"), words("сер|авг|aug"),         words("вер|сен|sep"),
        words("жов|окт|oct"), words("листоп|ноя|nov"),      words("гру|дек|dec")};
    return stems;
}

int monthFromWord(const QString &word)
{
    for (int month = 1; month <= 12; ++month) {
        static std::array<QRegularExpression, 12> compiled = [] {
            std::array<QRegularExpression, 12> all;
            for (size_t i = 0; i < all.size(); ++i)
                all[i] = pattern(QStringLiteral("^(?:%1)\\p{L}*\\.?$").arg(monthStems()[i]));
            return all;
        }();
        if (compiled[static_cast<size_t>(month - 1)].match(word).hasMatch())
            return month;
    }
    return 0;
}

/// 21 spring … 24 winter, 0 when it is no season.
int seasonFromWord(const QString &word)
{
    static const std::array<QRegularExpression, 4> seasons{
        pattern(words("^(?:весн\\p{L}*|spring)$")), pattern(words("^(?:літ(?:о|а|ку|ом|ній)|лет(?:о|а|ом)|summer)$")),
        pattern(words("^(?:осін\\p{L}*|осен\\p{L}*|autumn|fall)$")), pattern(words("^(?:зим\\p{L}*|winter)$"))};
    for (size_t i = 0; i < seasons.size(); ++i) {
        if (seasons[i].match(word).hasMatch())
            return 21 + static_cast<int>(i);
    }
    return 0;
}

QString day(int year, int month, int dayOfMonth)
{
    return QStringLiteral("%1-%2-%3")
        .arg(year, 4, 10, QLatin1Char('0'))
        .arg(month, 2, 10, QLatin1Char('0'))
        .arg(dayOfMonth, 2, 10, QLatin1Char('0'));
}

QString monthOrSeason(int year, int number)
{
    return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(number, 2, 10, QLatin1Char('0'));
}

DateReading reading(const QStringList &edtf)
{
    DateReading result;
    for (const QString &one : edtf) {
        const auto date = PartialDate::fromEdtf(one);
        if (date && !result.readings.contains(*date))
            result.readings.append(*date);
    }
    result.kind = result.readings.isEmpty()     ? Kind::NotUnderstood
                  : result.readings.size() == 1 ? Kind::Read
                                                : Kind::Ambiguous;
    return result;
}

/// One day; of a month that is too short for it, which one that is.
DateReading readingOfDay(int year, int month, int dayOfMonth)
{
    const DateReading read = reading({day(year, month, dayOfMonth)});
    const QDate first(year, month, 1);
    if (read.kind != Kind::NotUnderstood || !first.isValid() || dayOfMonth <= first.daysInMonth() || dayOfMonth > 31)
        return read;
    return {Kind::NoSuchDay, {}, dayOfMonth, PartialDate::fromEdtf(monthOrSeason(year, month)).value_or(PartialDate())};
}

/// Small letters, one kind of dash and blank, without the words and signs that carry nothing ("року", "г.", commas).
QString plain(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).toLower().simplified();
    static const QRegularExpression dashes(QStringLiteral("\\s*[\\x{2010}-\\x{2015}\\x{2212}]\\s*"));
    text.replace(dashes, QStringLiteral(" - "));
    text.remove(QLatin1Char(','));
    static const QRegularExpression yearWords =
        pattern(words("(?<=\\d)\\s*(?:року|рік|роки|років|рр?\\.?|года|году|год|годы|гг?\\.?)(?=\\s|$)"));
    text.remove(yearWords);
    static const QRegularExpression ordinal(QStringLiteral("(?<=\\d)(?:st|nd|rd|th|-го|-е)\\b"));
    text.remove(ordinal);
    return text.simplified();
}

DateReading readNumbers(const QString &text)
{
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})([./])(\\d{1,2})\\2(\\d{2}|\\d{4})\\.?$"));
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        if (match.captured(4).size() == 2)
            return {Kind::ShortYear, {}};
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        const int year = match.captured(4).toInt();
        // With points the day stands first; with strokes both orders are in use, so the person is asked.
        const DateReading dayFirstReading = readingOfDay(year, second, first);
        if (match.captured(2) != QLatin1String("/"))
            return dayFirstReading;
        const DateReading both = reading({day(year, second, first), day(year, first, second)});
        if (both.kind != Kind::NotUnderstood)
            return both;
        return dayFirstReading.kind == Kind::NoSuchDay ? dayFirstReading : readingOfDay(year, first, second);
    }
    static const QRegularExpression monthYear(QStringLiteral("^(\\d{1,2})[./](\\d{4})$"));
    if (const auto match = monthYear.match(text); match.hasMatch()) {
        const int month = match.captured(1).toInt();
        return month >= 1 && month <= 12 ? reading({monthOrSeason(match.captured(2).toInt(), month)})
                                         : DateReading{Kind::NotUnderstood, {}};
    }
    static const QRegularExpression years(QStringLiteral("^(\\d{4}) ?- ?(\\d{4})$"));
    if (const auto match = years.match(text); match.hasMatch())
        return reading({match.captured(1) + QLatin1Char('/') + match.captured(2)});
    return {Kind::NotUnderstood, {}};
}

DateReading readWords(const QString &text)
{
    static const QRegularExpression withDay = pattern(words("^(\\d{1,2})\\s+(\\p{L}+\\.?)\\s+(\\d{2}|\\d{4})$"));
    static const QRegularExpression monthFirst = pattern(words("^(\\p{L}+\\.?)\\s+(\\d{1,2})\\s+(\\d{4})$"));
    static const QRegularExpression noDay = pattern(words("^(\\p{L}+\\.?)\\s+(?:of\\s+)?(\\d{4})$"));
    static const QRegularExpression winter = pattern(words("^(\\p{L}+)\\s+(\\d{4})\\s*[-/]\\s*(?:\\d{2})?(\\d{2})$"));
    if (const auto match = withDay.match(text); match.hasMatch()) {
        const int month = monthFromWord(match.captured(2));
        if (month == 0)
            return {Kind::NotUnderstood, {}};
        if (match.captured(3).size() == 2)
            return {Kind::ShortYear, {}};
        return readingOfDay(match.captured(3).toInt(), month, match.captured(1).toInt());
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        const int month = monthFromWord(match.captured(1));
        return month == 0 ? DateReading{Kind::NotUnderstood, {}}
                          : readingOfDay(match.captured(3).toInt(), month, match.captured(2).toInt());
    }
    if (const auto match = winter.match(text); match.hasMatch() && seasonFromWord(match.captured(1)) == 24) {
        const int year = match.captured(2).toInt();
        return (year + 1) % 100 == match.captured(3).toInt() ? reading({monthOrSeason(year, 24)})
                                                             : DateReading{Kind::NotUnderstood, {}};
    }
    if (const auto match = noDay.match(text); match.hasMatch()) {
        const int year = match.captured(2).toInt();
        if (const int month = monthFromWord(match.captured(1)); month != 0)
            return reading({monthOrSeason(year, month)});
        const int season = seasonFromWord(match.captured(1));
        if (season == 24) // a winter lies in two years
            return reading({monthOrSeason(year - 1, 24), monthOrSeason(year, 24)});
        if (season != 0)
            return reading({monthOrSeason(year, season)});
    }
    return {Kind::NotUnderstood, {}};
}

DateReading readSingle(const QString &text)
{
    if (const auto stored = PartialDate::fromEdtf(text); stored && !stored->isNull())
        return {Kind::Read, {*stored}};
    const DateReading numbers = readNumbers(text);
    return numbers.kind != Kind::NotUnderstood ? numbers : readWords(text);
}

/// Every reading of \a inner put into a pattern: "%1~", "../%1", "%1/..".
DateReading wrapped(const DateReading &inner, const QString &form)
{
    if (inner.readings.isEmpty())
        return inner;
    QStringList edtf;
    for (const PartialDate &date : inner.readings) {
        if (!date.isSpan() && !date.isAbout())
            edtf.append(form.arg(date.toEdtf()));
    }
    return reading(edtf);
}

DateReading readSpan(QString from, const QString &to)
{
    const DateReading end = readSingle(to);
    DateReading start = readSingle(from);
    if (start.kind == Kind::NotUnderstood && end.kind == Kind::Read && end.readings.first().from())
        start = readSingle(from + QLatin1Char(' ') + QString::number(end.readings.first().from()->year));
    if (start.kind == Kind::ShortYear || end.kind == Kind::ShortYear)
        return {Kind::ShortYear, {}};
    for (const DateReading &one : {start, end}) {
        if (one.kind == Kind::NoSuchDay)
            return one;
    }
    QStringList edtf;
    for (const PartialDate &first : start.readings) {
        for (const PartialDate &last : end.readings) {
            if (!first.isSpan() && !last.isSpan() && !first.isAbout() && !last.isAbout())
                edtf.append(first.toEdtf() + QLatin1Char('/') + last.toEdtf());
        }
    }
    return reading(edtf);
}

} // namespace

QString noSuchDayText(const DateReading &reading)
{
    const auto month = reading.month.from();
    const int days = month ? QDate(month->year, std::max(1, month->month), 1).daysInMonth() : 0;
    //: @info beside a date field; %1 is the number of a day that was typed, %2 a month with its year, %n how many days
    //: that month has
    return QCoreApplication::translate("DateReading", "There is no day %1: %2 has %n day(s).", nullptr, days)
        .arg(QString::number(reading.day), dateText(reading.month));
}

DateReading readDate(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    if (const auto stored = PartialDate::fromEdtf(typed.trimmed()))
        return {Kind::Read, {*stored}};
    const QString text = plain(typed);
    static const QRegularExpression about =
        pattern(words("^(?:близько|біля|приблизно|орієнтовно|около|примерно|ориентировочно|about|approximately|"
                      "approx\\.?|circa|ca?\\.|~|≈)\\s*"));
    static const QRegularExpression notLater = pattern(
        words("^(?:не пізніше(?: ніж| за)?|не позднее(?: чем)?|(?:not|no) later than|at the latest|up to|до|≤)\\s*"));
    static const QRegularExpression notEarlier = pattern(words(
        "^(?:не раніше(?: ніж| за)?|не ранее(?: чем)?|не раньше(?: чем)?|(?:not|no) earlier than|since|від|≥)\\s*"));
    static const QRegularExpression between =
        pattern(words("^(?:між|между|between)\\s+(.+?)\\s+(?:та|і|й|и|and)\\s+(.+)$"));
    static const QRegularExpression fromTo =
        pattern(words("^(?:з|із|зі|с|со|from)\\s+(.+?)\\s+(?:по|до|to|until|till)\\s+(.+)$"));
    static const QRegularExpression dash = pattern(words("^(.+?)\\s*-\\s*(.+)$"));
    if (const auto match = about.match(text); match.hasMatch())
        return wrapped(readSingle(text.mid(match.capturedLength())), QStringLiteral("%1~"));
    if (const auto match = notLater.match(text); match.hasMatch())
        return wrapped(readSingle(text.mid(match.capturedLength())), QStringLiteral("../%1"));
    if (const auto match = notEarlier.match(text); match.hasMatch())
        return wrapped(readSingle(text.mid(match.capturedLength())), QStringLiteral("%1/.."));
    for (const QRegularExpression &form : {between, fromTo}) {
        if (const auto match = form.match(text); match.hasMatch())
            return readSpan(match.captured(1), match.captured(2));
    }
    const DateReading single = readSingle(text);
    if (single.kind != Kind::NotUnderstood)
        return single;
    if (const auto match = dash.match(text); match.hasMatch())
        return readSpan(match.captured(1), match.captured(2));
    return single;
}

} // namespace homeward
