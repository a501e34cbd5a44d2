// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/contactwords.h"

#include "summary/phrasebook.h"
#include "summary/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace homeward {

namespace {

QString phrase(const char *source)
{
    return QCoreApplication::translate("Contact", source);
}

QJsonValue dayJson(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject eventJson(const ContactLog &log, const ContactEvent &event)
{
    const ContactEntry &entry = event.entry;
    return {{QStringLiteral("id"), event.id.toString()},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("day_only"), entry.dayOnly},
            {QStringLiteral("child_zone"), QString::fromLatin1(entry.childZone)},
            {QStringLiteral("family_zone"), QString::fromLatin1(entry.familyZone)},
            {QStringLiteral("channel"), contactChannelKey(entry.channel)},
            {QStringLiteral("state"), contactStateKey(entry.state)},
            {QStringLiteral("with"), entry.withWhom},
            {QStringLiteral("participants"), entry.participants},
            {QStringLiteral("interpreter"), entry.interpreter},
            {QStringLiteral("minutes"), entry.minutes > 0 ? QJsonValue(entry.minutes) : QJsonValue()},
            {QStringLiteral("consent"), contactConsentKey(entry.consent)},
            {QStringLiteral("wellbeing"), entry.wellbeing},
            {QStringLiteral("text"), entry.text},
            {QStringLiteral("next"), dayJson(entry.next)},
            {QStringLiteral("recorded_at"), event.recordedAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("recorded_by"), log.accountNames.value(event.recordedBy)},
            {QStringLiteral("supersedes"),
             event.supersedes.isNull() ? QJsonValue() : QJsonValue(event.supersedes.toString())},
            {QStringLiteral("record"), event.takenBack    ? QStringLiteral("taken_back")
                                       : event.withdrawn  ? QStringLiteral("withdrawn")
                                       : event.superseded ? QStringLiteral("superseded")
                                                          : QStringLiteral("live")}};
}

} // namespace

QJsonObject contactJson(const ContactLog &log)
{
    QJsonArray events;
    for (const ContactEvent &event : log.events)
        events.append(eventJson(log, event));
    const ContactSummary &summary = log.summary;
    return {{QStringLiteral("state"), contactAxisKey(summary.axis)},
            {QStringLiteral("days_since"), summary.daysSince ? QJsonValue(*summary.daysSince) : QJsonValue()},
            {QStringLiteral("due"), dayJson(summary.due)},
            {QStringLiteral("days_past"), summary.daysPast(log.today)},
            {QStringLiteral("events"), events}};
}

QStringList contactWords(const ContactLog &log, Language language, const QByteArray &timeZone)
{
    const Phrasebook words(language);
    QStringList parts{phrase(contactAxisLabel(log.summary.axis))};
    if (log.summary.due.isValid()) {
        //: @info:shell when the next contact with the family is due; %1 is a day
        parts.append(QCoreApplication::translate("Commands", "next due %1").arg(formatDay(log.summary.due, words)));
    }
    QStringList lines{QStringLiteral("  ") + parts.join(QStringLiteral(" · "))};
    for (auto event = log.events.crbegin(); event != log.events.crend(); ++event) {
        if (!event->isLive())
            continue;
        const ContactEntry &entry = event->entry;
        parts = {entry.dayOnly ? formatDay(contactDay(entry.at, timeZone), words)
                               : formatMoment(entry.at, timeZone, words),
                 phrase(contactChannelLabel(entry.channel)), phrase(contactStateLabel(entry.state))};
        for (const QString &text : {entry.withWhom, entry.text}) {
            if (!text.isEmpty())
                parts.append(text);
        }
        lines.append(QStringLiteral("  - ") + parts.join(QStringLiteral(" · ")));
    }
    return lines;
}

} // namespace homeward
