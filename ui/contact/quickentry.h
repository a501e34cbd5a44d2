// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"

#include <QTime>

#include <optional>

namespace homeward {

/// A date of a quick entry: the day of the contact itself, or the agreed day of the next one.
struct QuickDate
{
    QDate day;
    bool isNext = false;
    bool operator==(const QuickDate &) const = default;
};

/// How a line such as "DEMO-0014 phone, no answer, 2 Dec" was understood. What was not understood is kept as text.
struct QuickReading
{
    QString caseNumber; ///< as typed; empty: none
    std::optional<ContactChannel> channel;
    std::optional<ContactState> state;
    QString withWhom;
    int minutes = 0;
    std::optional<QTime> time; ///< in the office's zone
    QDate day;                 ///< of the contact; invalid: not said
    QDate next;
    /// A date with several readings, or one that needs a yes: the person chooses, nothing is guessed.
    QList<QuickDate> doubt;
    QString text;
    bool operator==(const QuickReading &) const = default;
};

/// Reads Ukrainian, Russian and English, whatever the interface language. \a today in the office's zone. Of a day and
/// month without a year the near one is meant (up to a quarter of a year away), else it is doubtful, as are 03/05 and a
/// weekday. A day ahead is that of the next contact; of a plan, and of a contact called off, the first day is its own.
[[nodiscard]] QuickReading readQuickEntry(const QString &typed, const QDate &today);

/// Settles the doubt with one of its choices.
void settleDoubt(QuickReading &reading, const QuickDate &chosen);

/// What is missing before the reading can be logged.
enum class QuickGap { None, Nothing, Channel, State, Doubt, PlanWithoutDay, PlanInThePast };
[[nodiscard]] QuickGap gapOf(const QuickReading &reading, const QDate &today);

/// The entry of a reading without a gap. After a miss without an agreed day the plan's next try is proposed. Without a
/// day it is \a now.
[[nodiscard]] ContactEntry entryOf(const QuickReading &reading, const QDateTime &now, const QByteArray &officeZone,
                                   const ContactPlan &plan);

} // namespace homeward
