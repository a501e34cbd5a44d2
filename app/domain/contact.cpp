// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace homeward {

namespace {

bool wasTried(const ContactEvent &event)
{
    return event.entry.state == ContactState::Held || event.entry.state == ContactState::Missed ||
           event.entry.state == ContactState::Declined;
}

/// The contacts that took place came no later after one another than the plan asks, up to today.
bool keptThePlan(const QList<QDate> &held, const QDate &today, const ContactPlan &plan)
{
    constexpr qsizetype lookBack = 3; // old gaps are forgiven once the contact is regular again
    QDate next = today;
    for (qsizetype i = 0; i < std::min(held.size(), lookBack); ++i) {
        const QDate day = held.at(held.size() - 1 - i);
        if (day.daysTo(next) > plan.intervalDays)
            return false;
        next = day;
    }
    return true;
}

ContactAxis axisOf(const ContactSummary &summary, const QList<QDate> &held, bool anything, const QDate &today,
                   const ContactPlan &plan)
{
    if (summary.lastTried && summary.lastTried->entry.state == ContactState::Declined)
        return ContactAxis::Declined;
    if (held.isEmpty())
        return anything ? ContactAxis::Sought : ContactAxis::None;
    if (*summary.daysSince > 2 * plan.intervalDays)
        return ContactAxis::Interrupted;
    if (summary.missedInARow >= 2)
        return ContactAxis::Irregular;
    if (held.size() == 1)
        return ContactAxis::FirstContact;
    return keptThePlan(held, today, plan) ? ContactAxis::Regular : ContactAxis::Irregular;
}

} // namespace

const char *contactChannelLabel(ContactChannel channel)
{
    switch (channel) {
    case ContactChannel::Call:
        //: @item how a child and the family spoke
        return QT_TRANSLATE_NOOP("Contact", "Phone call");
    case ContactChannel::Video:
        //: @item how a child and the family spoke
        return QT_TRANSLATE_NOOP("Contact", "Video call");
    case ContactChannel::Message:
        //: @item how a child and the family spoke: a short written message
        return QT_TRANSLATE_NOOP("Contact", "Message");
    case ContactChannel::Letter:
        //: @item how a child and the family spoke
        return QT_TRANSLATE_NOOP("Contact", "Letter");
    case ContactChannel::Visit:
        //: @item the family visits the child
        return QT_TRANSLATE_NOOP("Contact", "Visit");
    case ContactChannel::Meeting:
        //: @item child and family meet at a third place
        return QT_TRANSLATE_NOOP("Contact", "Meeting");
    }
    return "";
}

const char *contactStateLabel(ContactState state)
{
    switch (state) {
    case ContactState::Planned:
        //: @info:status of a contact between a child and the family
        return QT_TRANSLATE_NOOP("Contact", "Planned");
    case ContactState::Held:
        //: @info:status of a contact between a child and the family
        return QT_TRANSLATE_NOOP("Contact", "Took place");
    case ContactState::Missed:
        //: @info:status of a contact between a child and the family: tried, nobody answered
        return QT_TRANSLATE_NOOP("Contact", "No answer");
    case ContactState::Cancelled:
        //: @info:status of a contact between a child and the family
        return QT_TRANSLATE_NOOP("Contact", "Called off");
    case ContactState::Declined:
        //: @info:status of a contact between a child and the family: somebody did not wish it
        return QT_TRANSLATE_NOOP("Contact", "Declined");
    }
    return "";
}

const char *contactConsentLabel(ContactConsent consent)
{
    switch (consent) {
    case ContactConsent::NotStated:
        //: @item the child’s consent to a contact
        return QT_TRANSLATE_NOOP("Contact", "Not stated");
    case ContactConsent::Given:
        //: @item the child’s consent to a contact
        return QT_TRANSLATE_NOOP("Contact", "Given by the child");
    case ContactConsent::NotAsked:
        //: @item the child’s consent to a contact
        return QT_TRANSLATE_NOOP("Contact", "The child was not asked");
    case ContactConsent::Refused:
        //: @item the child’s consent to a contact
        return QT_TRANSLATE_NOOP("Contact", "The child does not wish it");
    }
    return "";
}

const char *contactAxisLabel(ContactAxis axis)
{
    switch (axis) {
    case ContactAxis::None:
        //: @info:status how child and family keep in contact
        return QT_TRANSLATE_NOOP("Contact", "No contact yet");
    case ContactAxis::Sought:
        //: @info:status how child and family keep in contact: tried, nobody reached so far
        return QT_TRANSLATE_NOOP("Contact", "Contact sought");
    case ContactAxis::FirstContact:
        //: @info:status how child and family keep in contact
        return QT_TRANSLATE_NOOP("Contact", "First contact");
    case ContactAxis::Regular:
        //: @info:status how child and family keep in contact
        return QT_TRANSLATE_NOOP("Contact", "Regular contact");
    case ContactAxis::Irregular:
        //: @info:status how child and family keep in contact
        return QT_TRANSLATE_NOOP("Contact", "Irregular contact");
    case ContactAxis::Interrupted:
        //: @info:status how child and family keep in contact
        return QT_TRANSLATE_NOOP("Contact", "Contact interrupted");
    case ContactAxis::Declined:
        //: @info:status how child and family keep in contact: somebody does not wish it
        return QT_TRANSLATE_NOOP("Contact", "Contact declined");
    }
    return "";
}

QDate contactDay(const QDateTime &utc, const QByteArray &timeZone)
{
    const QTimeZone zone(timeZone);
    return (zone.isValid() ? utc.toTimeZone(zone) : utc.toUTC()).date();
}

void markSuperseded(QList<ContactEvent> &events)
{
    QSet<ContactId> named;
    for (const ContactEvent &event : std::as_const(events)) {
        if (!event.takenBack && !event.supersedes.isNull())
            named.insert(event.supersedes);
    }
    for (ContactEvent &event : events)
        event.superseded = named.contains(event.id);
}

int ContactSummary::daysPast(const QDate &today) const
{
    return due.isValid() ? static_cast<int>(std::max<qint64>(0, due.daysTo(today))) : 0;
}

ContactSummary summariseContacts(const QList<ContactEvent> &events, const ContactPlan &plan, const QDateTime &now,
                                 const QByteArray &timeZone)
{
    QList<ContactEvent> live;
    std::copy_if(events.begin(), events.end(), std::back_inserter(live),
                 [](const ContactEvent &event) { return event.isLive(); });
    std::stable_sort(live.begin(), live.end(),
                     [](const ContactEvent &a, const ContactEvent &b) { return a.entry.at < b.entry.at; });
    const QDate today = contactDay(now, timeZone);
    ContactSummary summary;
    QList<QDate> held; // days, ascending
    for (const ContactEvent &event : std::as_const(live)) {
        if (!wasTried(event))
            continue;
        summary.lastTried = event;
        if (event.entry.state == ContactState::Held) {
            summary.lastHeld = event;
            summary.missedInARow = 0;
            held.append(contactDay(event.entry.at, timeZone));
        } else if (event.entry.state == ContactState::Missed) {
            ++summary.missedInARow;
        }
    }
    if (summary.lastHeld)
        summary.daysSince = static_cast<int>(std::max<qint64>(0, held.last().daysTo(today)));
    summary.axis = axisOf(summary, held, !live.isEmpty(), today, plan);

    // The earliest of what is planned or agreed after the last try; without either, the plan's interval.
    const auto consider = [&summary](const QDate &day) {
        if (day.isValid() && (!summary.due.isValid() || day < summary.due))
            summary.due = day;
    };
    for (const ContactEvent &event : std::as_const(live)) {
        const bool open = event.entry.state == ContactState::Planned &&
                          (!summary.lastTried || event.entry.at > summary.lastTried->entry.at);
        if (open)
            consider(contactDay(event.entry.at, timeZone));
    }
    // A contact called off after the last try is no try, but the day agreed in its place takes the place of an older
    // one.
    QDate agreed = summary.lastTried ? summary.lastTried->entry.next : QDate();
    for (const ContactEvent &event : std::as_const(live)) {
        if (event.entry.state == ContactState::Cancelled && event.entry.next.isValid() &&
            (!summary.lastTried || event.entry.at >= summary.lastTried->entry.at))
            agreed = event.entry.next;
    }
    consider(agreed);
    if (!summary.due.isValid() && summary.lastTried && summary.axis != ContactAxis::Declined)
        summary.due = contactDay(summary.lastTried->entry.at, timeZone).addDays(plan.intervalDays);
    return summary;
}

} // namespace homeward
