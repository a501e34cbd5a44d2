// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactrows.h"

#include "store/metarows.h"
#include "store/statement.h"

namespace homeward {

namespace {

const QString contactColumns = QStringLiteral(
    "SELECT f.uuid, c.uuid, c.at, c.child_zone, c.family_zone, c.channel, c.state, c.with_whom, c.participants,"
    " c.interpreter, c.minutes, c.consent, c.wellbeing, c.body, c.next_date, c.recorded_by, c.recorded_at, o.uuid,"
    " c.withdrawn, c.withdraw_reason, c.taken_back, c.day_only FROM contact_event c JOIN case_file f ON f.id = "
    "c.case_id"
    " LEFT JOIN contact_event o ON o.id = c.supersedes_id ");
const QString intervalKey = QStringLiteral("contact.interval_days");
const QString retryKey = QStringLiteral("contact.retry_days");

Result<ContactEvent> eventOf(const Statement &row)
{
    const auto channel = contactChannelFromKey(row.text(5));
    const auto state = contactStateFromKey(row.text(6));
    // A guessed channel or result would be a false line in the log.
    if (!channel || !state)
        return failure(ErrorCode::Damaged, QStringLiteral("a contact of an unknown kind"));
    ContactEvent event;
    event.id = row.id<ContactId>(1);
    ContactEntry &entry = event.entry;
    entry.at = row.time(2);
    entry.childZone = row.text(3).toLatin1();
    entry.familyZone = row.text(4).toLatin1();
    entry.channel = *channel;
    entry.state = *state;
    entry.withWhom = row.text(7);
    entry.participants = row.text(8);
    entry.interpreter = row.text(9);
    entry.minutes = static_cast<int>(row.number(10));
    entry.consent = contactConsentFromKey(row.text(11));
    entry.wellbeing = row.text(12);
    entry.text = row.text(13);
    entry.next = row.date(14);
    event.recordedBy = row.id<AccountId>(15);
    event.recordedAt = row.time(16);
    event.supersedes = row.id<ContactId>(17);
    event.withdrawn = row.flag(18);
    event.withdrawReason = row.text(19);
    event.takenBack = row.flag(20);
    entry.dayOnly = row.flag(21);
    return event;
}

Result<QHash<CaseId, QList<ContactEvent>>> collect(Statement &query)
{
    if (const Status done = query.run(); !done)
        return failure(done);
    QHash<CaseId, QList<ContactEvent>> cases;
    while (query.next()) {
        const auto event = eventOf(query);
        if (!event)
            return failure(event);
        cases[query.id<CaseId>(0)].append(*event);
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    for (QList<ContactEvent> &events : cases)
        markSuperseded(events);
    return cases;
}

} // namespace

Status insertContact(Database &database, const CaseId &caseId, const ContactEvent &event)
{
    Statement insert(
        database,
        QStringLiteral(
            "INSERT INTO contact_event (uuid, case_id, at, day_only, child_zone, family_zone, channel, state,"
            " with_whom, participants, interpreter, minutes, consent, wellbeing, body, next_date,"
            " recorded_by, recorded_at, supersedes_id, withdrawn, withdraw_reason, taken_back)"
            " SELECT :id, f.id, :at, :day_only, :child_zone, :family_zone, :channel, :state, :with_whom, :participants,"
            " :interpreter, :minutes, :consent, :wellbeing, :body, :next, :by, :recorded, o.id, :withdrawn,"
            " :reason, :taken_back FROM case_file f LEFT JOIN contact_event o ON o.uuid = :supersedes AND"
            " o.case_id = f.id WHERE f.uuid = :case AND (:corrects = 0 OR o.id IS NOT NULL)"));
    const ContactEntry &entry = event.entry;
    insert.bind(":id", event.id).bind(":case", caseId).bind(":at", entry.at);
    insert.bind(":day_only", entry.dayOnly);
    insert.bind(":child_zone", QString::fromLatin1(entry.childZone));
    insert.bind(":family_zone", QString::fromLatin1(entry.familyZone));
    insert.bind(":channel", contactChannelKey(entry.channel)).bind(":state", contactStateKey(entry.state));
    insert.bind(":with_whom", entry.withWhom).bind(":participants", entry.participants);
    insert.bind(":interpreter", entry.interpreter).bind(":minutes", entry.minutes);
    insert.bind(":consent", contactConsentKey(entry.consent)).bind(":wellbeing", entry.wellbeing);
    insert.bind(":body", entry.text).bind(":next", entry.next);
    insert.bind(":by", event.recordedBy).bind(":recorded", event.recordedAt).bind(":supersedes", event.supersedes);
    insert.bind(":corrects", !event.supersedes.isNull());
    insert.bind(":withdrawn", event.withdrawn).bind(":reason", event.withdrawReason);
    return insert.bind(":taken_back", event.takenBack).runOnOne();
}

Status setContactWithdrawn(Database &database, const ContactId &id, bool withdrawn, const QString &reason)
{
    Statement update(database, QStringLiteral("UPDATE contact_event SET withdrawn = :withdrawn,"
                                              " withdraw_reason = :reason WHERE uuid = :id"));
    return update.bind(":id", id).bind(":withdrawn", withdrawn).bind(":reason", reason).runOnOne();
}

Status setContactTakenBack(Database &database, const ContactId &id, bool takenBack)
{
    Statement update(database, QStringLiteral("UPDATE contact_event SET taken_back = :taken WHERE uuid = :id"));
    return update.bind(":id", id).bind(":taken", takenBack).runOnOne();
}

Result<QList<ContactEvent>> readContacts(Database &database, const CaseId &caseId)
{
    Statement query(database, contactColumns + QStringLiteral("WHERE f.uuid = :case ORDER BY c.at, c.id"));
    const auto cases = collect(query.bind(":case", caseId));
    return cases ? cases->value(caseId) : Result<QList<ContactEvent>>(failure(cases));
}

Result<QHash<CaseId, QList<ContactEvent>>> readAllContacts(Database &database)
{
    Statement query(database, contactColumns + QStringLiteral("ORDER BY c.case_id, c.at, c.id"));
    return collect(query);
}

Result<ContactPlan> readContactPlan(Database &database)
{
    ContactPlan plan;
    const auto take = [&database](const QString &key, int &days) -> Status {
        const auto text = readSetting(database, {}, key);
        if (!text)
            return failure(text);
        if (*text)
            days = (*text)->toInt();
        return {};
    };
    if (const Status read = take(intervalKey, plan.intervalDays); !read)
        return failure(read);
    if (const Status read = take(retryKey, plan.retryDays); !read)
        return failure(read);
    return plan.isValid() ? plan : ContactPlan();
}

Status writeContactPlan(Database &database, const ContactPlan &plan)
{
    if (const Status done = writeSetting(database, {}, intervalKey, QString::number(plan.intervalDays)); !done)
        return done;
    return writeSetting(database, {}, retryKey, QString::number(plan.retryDays));
}

} // namespace homeward
