// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace homeward {

/// A date as people know it: a day, a month, a season, a year, a span, "about", "not later than".
/// Stored as text in a subset of ISO 8601-2:2019 (EDTF level 1): 2017-03-12 · 2017-03 · 2017 · 2017-21 (spring; 22
/// summer, 23 autumn, 24 winter beginning that year) · 2017~ (about, any of the former) · 2011-03/2011-05 (between) ·
/// ../2011-05 (not later than) · 2011-05/.. (not earlier than).
class PartialDate
{
public:
    enum class Precision { Day, Month, Season, Year };

    PartialDate() = default;
    /// Reads the stored form; nothing else (what people type is read by ui). Empty when \a edtf is not of the subset.
    [[nodiscard]] static std::optional<PartialDate> fromEdtf(const QString &edtf);
    [[nodiscard]] static PartialDate fromDay(const QDate &day);

    [[nodiscard]] QString toEdtf() const { return m_edtf; }
    [[nodiscard]] bool isNull() const { return m_edtf.isEmpty(); }
    /// First and last day it can mean. Invalid QDate: open on that side. "About" widens by half a year either way
    /// for a year, by one month for a month or season, by three days for a day.
    [[nodiscard]] QDate earliest() const { return m_earliest; }
    [[nodiscard]] QDate latest() const { return m_latest; }
    [[nodiscard]] bool isAbout() const { return m_about; }
    [[nodiscard]] bool isDay() const { return !m_about && m_earliest.isValid() && m_earliest == m_latest; }

    /// The parts of one side, for wording. side 0 = the date or the start of a span, 1 = the end of a span.
    struct Part
    {
        Precision precision = Precision::Year;
        int year = 0;
        int month = 0; ///< 1…12, or the season 21…24
        int day = 0;
        bool operator==(const Part &) const = default;
    };
    [[nodiscard]] std::optional<Part> from() const { return m_from; }
    [[nodiscard]] std::optional<Part> to() const { return m_to; }
    [[nodiscard]] bool isSpan() const { return m_span; }

    /// There is a day both can mean ("winter 2021–2022" and "2022"). False for a null date.
    [[nodiscard]] bool overlaps(const PartialDate &other) const;

    bool operator==(const PartialDate &other) const { return m_edtf == other.m_edtf; }

private:
    QString m_edtf;
    QDate m_earliest;
    QDate m_latest;
    std::optional<Part> m_from;
    std::optional<Part> m_to;
    bool m_about = false;
    bool m_span = false;
};

/// Whole years between the birth and \a today, as the span the date of birth allows (both the same when it is a day).
struct AgeSpan
{
    int youngest = 0;
    int oldest = 0;
    bool operator==(const AgeSpan &) const = default;
};
[[nodiscard]] std::optional<AgeSpan> ageOn(const PartialDate &birth, const QDate &today);

} // namespace homeward
