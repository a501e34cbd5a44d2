// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include <QRegularExpression>

namespace homeward {

namespace {

struct Range
{
    PartialDate::Part part;
    QDate first;
    QDate last;
};

std::optional<Range> readPart(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    using Precision = PartialDate::Precision;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (year < 1)
        return std::nullopt;
    if (match.captured(2).isEmpty())
        return Range{{Precision::Year, year, 0, 0}, QDate(year, 1, 1), QDate(year, 12, 31)};
    if (month >= 21 && month <= 24 && match.captured(3).isEmpty()) {
        // Spring starts in March; winter is December of that year to February of the next.
        const QDate first(year, 3 * (month - 20), 1);
        return Range{{Precision::Season, year, month, 0}, first, first.addMonths(3).addDays(-1)};
    }
    if (match.captured(3).isEmpty()) {
        const QDate first(year, month, 1);
        if (!first.isValid())
            return std::nullopt;
        return Range{{Precision::Month, year, month, 0}, first, first.addMonths(1).addDays(-1)};
    }
    const QDate exact(year, month, day);
    if (!exact.isValid())
        return std::nullopt;
    return Range{{Precision::Day, year, month, day}, exact, exact};
}

void widen(Range &range)
{
    switch (range.part.precision) {
    case PartialDate::Precision::Year:
        range.first = range.first.addMonths(-6);
        range.last = range.last.addMonths(6);
        break;
    case PartialDate::Precision::Season:
    case PartialDate::Precision::Month:
        range.first = range.first.addMonths(-1);
        range.last = range.last.addDays(1).addMonths(1).addDays(-1);
        break;
    case PartialDate::Precision::Day:
        range.first = range.first.addDays(-3);
        range.last = range.last.addDays(3);
        break;
    }
}

} // namespace

std::optional<PartialDate> PartialDate::fromEdtf(const QString &edtf)
{
    PartialDate date;
    date.m_edtf = edtf;
    const QString open = QStringLiteral("..");
    const auto slash = edtf.indexOf(QLatin1Char('/'));
    if (slash >= 0) {
        const QString start = edtf.left(slash);
        const QString end = edtf.mid(slash + 1);
        if (start == open && end == open)
            return std::nullopt;
        date.m_span = true;
        if (start != open) {
            const auto range = readPart(start);
            if (!range)
                return std::nullopt;
            date.m_from = range->part;
            date.m_earliest = range->first;
        }
        if (end != open) {
            const auto range = readPart(end);
            if (!range)
                return std::nullopt;
            date.m_to = range->part;
            date.m_latest = range->last;
        }
        if (date.m_earliest.isValid() && date.m_latest.isValid() && date.m_latest < date.m_earliest)
            return std::nullopt;
        return date;
    }
    date.m_about = edtf.endsWith(QLatin1Char('~'));
    auto range = readPart(date.m_about ? edtf.chopped(1) : edtf);
    if (!range)
        return std::nullopt;
    if (date.m_about)
        widen(*range);
    date.m_from = range->part;
    date.m_earliest = range->first;
    date.m_latest = range->last;
    return date;
}

PartialDate PartialDate::fromDay(const QDate &day)
{
    return fromEdtf(day.toString(Qt::ISODate)).value_or(PartialDate());
}

bool PartialDate::overlaps(const PartialDate &other) const
{
    if (isNull() || other.isNull())
        return false;
    const auto notAfter = [](const QDate &start, const QDate &end) {
        return !start.isValid() || !end.isValid() || start <= end;
    };
    return notAfter(m_earliest, other.m_latest) && notAfter(other.m_earliest, m_latest);
}

namespace {
int wholeYears(const QDate &from, const QDate &to)
{
    int years = to.year() - from.year();
    if (to.month() < from.month() || (to.month() == from.month() && to.day() < from.day()))
        --years;
    return qMax(0, years);
}
} // namespace

std::optional<AgeSpan> ageOn(const PartialDate &birth, const QDate &today)
{
    if (!birth.earliest().isValid() || !birth.latest().isValid() || birth.earliest() > today)
        return std::nullopt;
    return AgeSpan{wholeYears(qMin(birth.latest(), today), today), wholeYears(birth.earliest(), today)};
}

} // namespace homeward
