// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "desks/contactdesk.h"

namespace homeward {

/// Something with a date on the timeline of a case: what a party says, or a contact with the family.
struct TimelineEvent
{
    QString partyKey; ///< whose lane; empty: the lane of family contact
    QDate from;       ///< first day it can mean, or of a stay
    QDate to;         ///< last day; the same for a day
    QString when;     ///< the date in words, as said
    QString what;
    bool conflict = false; ///< the parties say different dates of this
    bool open = false;     ///< nothing that took place: planned, due, nobody answered
    QString field;         ///< of a claim; empty for a contact
    ClaimId claim;
    ContactId contact; ///< null also for the day that is due

    [[nodiscard]] bool isSpan() const { return from != to; }
    bool operator==(const TimelineEvent &) const = default;
};

/// By day, equals in the dossier's order of parties. Live claims with a date, except dates of birth and how long papers
/// are valid; a stay is one span from its first to its last day as one party gives them.
[[nodiscard]] QList<TimelineEvent> timelineOf(const CaseView &view, const ContactLog &log, const QByteArray &timeZone);

} // namespace homeward
