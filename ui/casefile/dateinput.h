// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partialdate.h"

#include <QList>
#include <QString>

namespace homeward {

/// How typed words were understood as a date. A doubtful date is asked about, never guessed.
struct DateReading
{
    enum class Kind {
        Empty,
        Read,      ///< exactly one reading
        Ambiguous, ///< several readings; the person chooses: 03/05/2011, "winter 2022"
        ShortYear, ///< a year of two digits: refused, the century would be a guess
        NoSuchDay, ///< 31.02.2017: the month is clear, and it is shorter
        NotUnderstood
    };
    Kind kind = Kind::Empty;
    QList<PartialDate> readings;
    int day = 0;            ///< NoSuchDay
    PartialDate month = {}; ///< NoSuchDay: the month that has no such day
    bool operator==(const DateReading &) const = default;
};

/// Reads dates as people type them in Ukrainian, Russian and English, whatever the interface language: 12.03.2017,
/// 2017-03-12, "12 березня 2017 р.", "март 2017", "winter 2021/22", 2010–2012, "близько 2011", "не позднее мая 2011",
/// "between 1 March and 31 May 2011", and the stored form itself.
[[nodiscard]] DateReading readDate(const QString &typed);
/// Which day the month does not have, and how many it has. Only for NoSuchDay.
[[nodiscard]] QString noSuchDayText(const DateReading &reading);

} // namespace homeward
