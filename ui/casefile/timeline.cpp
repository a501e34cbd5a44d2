// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/timeline.h"

#include "domain/fieldcatalogue.h"
#include "ui/common/wording.h"
#include "ui/contact/contactwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward {

namespace {

constexpr int openDays = 180; ///< how far a date without one of its ends is drawn

const QString fromSuffix = QStringLiteral("_from");
const QString toSuffix = QStringLiteral("_to");

bool belongsOnTimeline(const FieldInfo &field)
{
    const QLatin1String key(field.key);
    return field.type == FieldType::Date && !key.endsWith(QLatin1String("birth_date")) &&
           key != QLatin1String("document_expires");
}

bool isConflicting(const CaseView &view, const Claim &claim)
{
    return std::any_of(view.facts.begin(), view.facts.end(), [&](const FactComparison &fact) {
        return fact.subject == claim.subject && fact.field == claim.field && fact.state == FactState::Conflict;
    });
}

SubjectKind kindOf(const CaseView &view, const SubjectId &id)
{
    for (const Subject &subject : view.file.subjects) {
        if (subject.id == id)
            return subject.kind;
    }
    return SubjectKind::Child;
}

/// The days a date can mean; a side nobody states is drawn a while long.
std::pair<QDate, QDate> daysOf(const PartialDate &date)
{
    QDate from = date.earliest();
    QDate to = date.latest();
    if (!from.isValid())
        from = to.addDays(-openDays);
    if (!to.isValid())
        to = from.addDays(openDays);
    return {from, to};
}

/// What the same party says of the other end of the same stay.
const Claim *otherEnd(const CaseView &view, const Claim &start)
{
    const QString field = start.field.chopped(fromSuffix.size()) + toSuffix;
    const auto found = std::find_if(view.file.claims.begin(), view.file.claims.end(), [&](const Claim &claim) {
        return claim.isLive() && claim.subject == start.subject && claim.partyKey == start.partyKey &&
               claim.field == field;
    });
    return found == view.file.claims.end() ? nullptr : &*found;
}

bool startsASpan(const CaseView &view, const Claim &end)
{
    const QString field = end.field.chopped(toSuffix.size()) + fromSuffix;
    return std::any_of(view.file.claims.begin(), view.file.claims.end(), [&](const Claim &claim) {
        return claim.isLive() && claim.subject == end.subject && claim.partyKey == end.partyKey && claim.field == field;
    });
}

void addClaims(QList<TimelineEvent> &events, const CaseView &view)
{
    for (const Claim &claim : view.file.claims) {
        const FieldInfo *field = fieldInfo(claim.field);
        if (!claim.isLive() || !field || !belongsOnTimeline(*field))
            continue;
        const auto date = PartialDate::fromEdtf(claim.value);
        if (!date || date->isNull() || (claim.field.endsWith(toSuffix) && startsASpan(view, claim)))
            continue;
        TimelineEvent event;
        event.partyKey = claim.partyKey;
        std::tie(event.from, event.to) = daysOf(*date);
        event.when = dateText(*date);
        event.what = fieldLabel(claim.field);
        event.conflict = isConflicting(view, claim);
        event.field = claim.field;
        event.claim = claim.id;
        const SubjectKind kind = kindOf(view, claim.subject);
        if (claim.field.endsWith(fromSuffix)) {
            event.what = subjectKindLabel(kind);
            const Claim *end = otherEnd(view, claim);
            const auto until = end ? PartialDate::fromEdtf(end->value) : std::nullopt;
            if (until && !until->isNull()) {
                event.to = std::max(event.to, daysOf(*until).second);
                event.conflict = event.conflict || isConflicting(view, *end);
                //: @info a stay; %1 its first day and %2 its last, as a party gives them
                event.when = QCoreApplication::translate("Timeline", "%1 – %2").arg(event.when, dateText(*until));
            }
        } else if (kind != SubjectKind::Child) {
            //: @info an event of a timeline; %1 what it is about (“Document”), %2 the date (“Date of issue”)
            event.what = QCoreApplication::translate("Timeline", "%1: %2").arg(subjectKindLabel(kind), event.what);
        }
        events.append(event);
    }
}

void addContacts(QList<TimelineEvent> &events, const ContactLog &log, const QByteArray &timeZone)
{
    for (const ContactEvent &contact : log.events) {
        if (!contact.isLive())
            continue;
        TimelineEvent event;
        event.from = event.to = contactDay(contact.entry.at, timeZone);
        event.when = contactTimeText(contact.entry, timeZone);
        event.what =
            QStringLiteral("%1 · %2").arg(contactLabel(contact.entry.channel), contactLabel(contact.entry.state));
        event.open = contact.entry.state != ContactState::Held;
        event.contact = contact.id;
        events.append(event);
    }
    const QDate &due = log.summary.due;
    const bool planned = std::any_of(events.begin(), events.end(), [&](const TimelineEvent &event) {
        return !event.contact.isNull() && event.open && event.from == due;
    });
    if (due.isValid() && !planned) {
        TimelineEvent event;
        event.from = event.to = due;
        event.when = dateText(due);
        //: @info an event of a timeline: the day on which child and family are to speak next
        event.what = QCoreApplication::translate("Timeline", "Next contact due");
        event.open = true;
        events.append(event);
    }
}

} // namespace

QList<TimelineEvent> timelineOf(const CaseView &view, const ContactLog &log, const QByteArray &timeZone)
{
    QList<TimelineEvent> events;
    addClaims(events, view);
    addContacts(events, log, timeZone);
    const auto place = [&view](const TimelineEvent &event) {
        for (const Party &party : view.file.parties) {
            if (party.key == event.partyKey)
                return party.order;
        }
        return static_cast<int>(view.file.parties.size());
    };
    std::stable_sort(events.begin(), events.end(), [&](const TimelineEvent &a, const TimelineEvent &b) {
        return a.from != b.from ? a.from < b.from : place(a) < place(b);
    });
    return events;
}

} // namespace homeward
