// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/contact.h"
#include "domain/result.h"

#include <QFuture>
#include <QHash>

namespace homeward {

class News;
class StoreRoom;

/// The family log of one case, as it is shown.
struct ContactLog
{
    CaseId caseId;
    QList<ContactEvent> events; ///< by time; also withdrawn, corrected and taken back ones
    ContactSummary summary;
    ContactPlan plan;
    QHash<AccountId, QString> accountNames;
    QDate today; ///< in the office's zone

    [[nodiscard]] const ContactEvent *event(const ContactId &id) const;
    [[nodiscard]] int liveCount() const;
};

/// One line of the log among those of other cases.
struct ContactLine
{
    CaseRow row;
    ContactEvent event;
};

/// A case with what follows from its log; only cases that have one.
struct ContactStanding
{
    CaseRow row;
    ContactSummary summary;
};

/// All families: live lines and what is due, for the calendar and the list of those past the agreed date.
struct ContactOverview
{
    QList<ContactLine> lines;         ///< live ones of the days asked for, by time
    QList<ContactStanding> standings; ///< longest past the agreed date first, then the next due; without date last
    ContactPlan plan;
    QDate today;

    [[nodiscard]] int pastCount() const; ///< families past the agreed date; they stand first
};

/// Where contacts between children and families are planned, logged and counted. Outside the revision of a case.
class ContactDesk
{
public:
    ContactDesk(StoreRoom &room, News &news);

    [[nodiscard]] QFuture<Result<ContactLog>> log(const CaseId &id);
    /// Lines from \a first to \a last, both included, in the office's zone.
    [[nodiscard]] QFuture<Result<ContactOverview>> overview(const QDate &first, const QDate &last);

    /// InvalidValue: no time, an unknown zone, a negative duration, or a contact said to have been held in the future.
    [[nodiscard]] QFuture<Result<ContactId>> add(const CaseId &id, const ContactEntry &entry);
    /// A new line in place of a live one; the old one stays on record. InvalidValue when it is not live.
    [[nodiscard]] QFuture<Result<ContactId>> correct(const CaseId &id, const ContactId &old, const ContactEntry &entry);
    /// InvalidValue without a reason or when it is not live.
    [[nodiscard]] QFuture<Status> withdraw(const CaseId &id, const ContactId &event, const QString &reason);
    /// Undo of a withdrawal.
    [[nodiscard]] QFuture<Status> restore(const CaseId &id, const ContactId &event);
    /// Undo (and redo) of a recording: what it corrected holds again.
    [[nodiscard]] QFuture<Status> takeBack(const CaseId &id, const ContactId &event, bool takenBack);
    /// Notes in the trail that a covered number or address of this line was looked at. A read-only dossier notes
    /// nothing.
    [[nodiscard]] QFuture<Status> noteShown(const CaseId &id, const ContactId &event);

    [[nodiscard]] QFuture<Status> setPlan(const ContactPlan &plan);

private:
    StoreRoom &m_room;
    News &m_news;
};

} // namespace homeward
