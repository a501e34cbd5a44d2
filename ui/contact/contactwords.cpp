// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactwords.h"

#include "ui/common/wording.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace homeward {

namespace {

QString phrase(const char *source)
{
    return QCoreApplication::translate("Contact", source);
}

const char *channelIcon(ContactChannel channel)
{
    switch (channel) {
    case ContactChannel::Call:
        return "call-start";
    case ContactChannel::Video:
        return "camera-video";
    case ContactChannel::Message:
        return "dialog-messages";
    case ContactChannel::Letter:
        return "mail-message";
    case ContactChannel::Visit:
        return "go-home";
    case ContactChannel::Meeting:
        return "view-visible";
    }
    return "";
}

/// "14:30, Europe/Kyiv (UTC+02:00)"
QString zonedTime(const QDateTime &utc, const QByteArray &zoneId)
{
    const QTimeZone zone(zoneId);
    if (!zone.isValid())
        return {};
    const QDateTime local = utc.toTimeZone(zone);
    const int minutes = local.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("%1%2:%3")
                               .arg(minutes < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    //: @info a time with its zone; %1 day and time, %2 name of the zone such as Europe/Kyiv, %3 distance from UTC
    return QCoreApplication::translate("Contact", "%1, %2 (UTC%3)")
        .arg(dateTimeText(utc, zoneId), QString::fromLatin1(zoneId), offset);
}

} // namespace

QString contactLabel(ContactChannel channel)
{
    return phrase(contactChannelLabel(channel));
}

QString contactLabel(ContactState state)
{
    return phrase(contactStateLabel(state));
}

QString contactLabel(ContactConsent consent)
{
    return phrase(contactConsentLabel(consent));
}

QString contactLabel(ContactAxis axis)
{
    return phrase(contactAxisLabel(axis));
}

ChipLook contactChip(ContactChannel channel, ContactState state)
{
    ChipLook look;
    look.text = contactLabel(state);
    look.icon = channelIcon(channel);
    switch (state) {
    case ContactState::Planned:
        look.icon = "view-calendar";
        look.tone = StateTone::Attention;
        break;
    case ContactState::Held:
        look.tone = channel == ContactChannel::Call || channel == ContactChannel::Video      ? StateTone::Good
                    : channel == ContactChannel::Visit || channel == ContactChannel::Meeting ? StateTone::Active
                                                                                             : StateTone::Neutral;
        break;
    case ContactState::Missed:
        look.icon = "data-error";
        look.tone = StateTone::Problem;
        break;
    case ContactState::Cancelled:
    case ContactState::Declined:
        look.icon = "window-close";
        look.tone = StateTone::Neutral;
        break;
    }
    return look;
}

ChipLook contactAxisChip(ContactAxis axis)
{
    switch (axis) {
    case ContactAxis::FirstContact:
    case ContactAxis::Regular:
        return {"checkmark", contactLabel(axis), StateTone::Good};
    case ContactAxis::Irregular:
        return {"data-warning", contactLabel(axis), StateTone::Attention};
    case ContactAxis::Interrupted:
        return {"data-error", contactLabel(axis), StateTone::Problem};
    case ContactAxis::None:
    case ContactAxis::Sought:
    case ContactAxis::Declined:
        break;
    }
    return {"rating-unrated", contactLabel(axis), StateTone::Neutral};
}

QString contactTimeText(const ContactEntry &entry, const QByteArray &timeZone)
{
    return entry.dayOnly ? dateText(contactDay(entry.at, timeZone)) : dateTimeText(entry.at, timeZone);
}

QString bothEndsText(const ContactEntry &entry)
{
    if (entry.dayOnly)
        return {};
    //: @info the same moment at both ends of a contact; %1 and %2 are day, time and zone
    return QCoreApplication::translate("Contact", "Child’s end: %1 · family’s end: %2")
        .arg(zonedTime(entry.at, entry.childZone), zonedTime(entry.at, entry.familyZone));
}

QString daysPastText(int days)
{
    //: @info:status how long a family has been without the agreed contact
    return QCoreApplication::translate("Contact", "%n day(s) past the date", nullptr, days);
}

QString contactLine(const ContactSummary &summary, const QByteArray &timeZone, bool beside)
{
    QStringList parts;
    if (summary.lastHeld) {
        //: @info the last contact of child and family; %1 is how (“Phone call”), %2 the day
        parts.append(QCoreApplication::translate("Contact", "last: %1, %2")
                         .arg(contactLabel(summary.lastHeld->entry.channel),
                              dateText(contactDay(summary.lastHeld->entry.at, timeZone))));
    } else if (!beside) {
        parts.append(contactLabel(summary.axis));
    }
    if (summary.due.isValid())
        //: @info when child and family are to speak next; %1 is a day
        parts.append(QCoreApplication::translate("Contact", "next due %1").arg(dateText(summary.due)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace homeward
