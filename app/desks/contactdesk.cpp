// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/contactdesk.h"

#include "desks/news.h"
#include "desks/storeroom.h"
#include "store/contactrows.h"

#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace homeward {

namespace {

Status checkEntry(const Store &store, const ContactEntry &entry)
{
    if (!entry.at.isValid() || entry.minutes < 0)
        return failure(ErrorCode::InvalidValue, QStringLiteral("a contact without a time or with a negative duration"));
    for (const QByteArray &zone : {entry.childZone, entry.familyZone}) {
        if (!QTimeZone(zone).isValid())
            return failure(ErrorCode::InvalidValue, QStringLiteral("no such time zone"));
    }
    const bool past = entry.state != ContactState::Planned && entry.state != ContactState::Cancelled;
    // A minute's grace: clocks of people and computers differ. Of a day alone only the day counts.
    const bool ahead = entry.dayOnly ? contactDay(entry.at, store.place.office.timeZone) > store.today()
                                     : entry.at > store.world.nowUtc().addSecs(60);
    if (past && ahead)
        return failure(ErrorCode::InvalidValue, QStringLiteral("a contact in the future can only be planned"));
    return {};
}

QJsonObject contentOf(const ContactEvent &event)
{
    const ContactEntry &entry = event.entry;
    QJsonObject content{{QStringLiteral("contact"), event.id.toString()},
                        {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
                        {QStringLiteral("channel"), contactChannelKey(entry.channel)},
                        {QStringLiteral("state"), contactStateKey(entry.state)},
                        {QStringLiteral("text"), entry.text}};
    if (!event.supersedes.isNull())
        content.insert(QStringLiteral("supersedes"), event.supersedes.toString());
    return content;
}

Result<ContactEvent> eventOfCase(Store &store, const CaseId &id, const ContactId &event)
{
    const auto events = readContacts(*store.database, id);
    if (!events)
        return failure(events);
    const auto found =
        std::find_if(events->begin(), events->end(), [&](const ContactEvent &known) { return known.id == event; });
    if (found == events->end())
        return failure(ErrorCode::NotFound, QStringLiteral("no such contact in this case"));
    return *found;
}

Result<ContactEvent> liveEvent(Store &store, const CaseId &id, const ContactId &event)
{
    auto found = eventOfCase(store, id, event);
    if (found && !found->isLive())
        return failure(ErrorCode::InvalidValue, QStringLiteral("the line is withdrawn or already corrected"));
    return found;
}

Result<ContactId> record(Store &store, const CaseId &id, const ContactEntry &entry, const ContactId &supersedes,
                         QJsonObject &content)
{
    if (const Status good = checkEntry(store, entry); !good)
        return failure(good);
    ContactEvent event;
    event.id = ContactId::create(store.world);
    event.entry = entry;
    event.recordedBy = store.place.session.account.id;
    event.recordedAt = store.world.nowUtc();
    event.supersedes = supersedes;
    content = contentOf(event);
    if (const Status written = insertContact(*store.database, id, event); !written)
        return failure(written);
    return event.id;
}

QJsonObject named(const ContactId &id)
{
    return {{QStringLiteral("contact"), id.toString()}};
}

/// Longest past the agreed date first, then what is due next, then those without a date; equals by number.
bool comesBefore(const ContactStanding &a, const ContactStanding &b)
{
    const QDate &first = a.summary.due;
    const QDate &second = b.summary.due;
    if (first.isValid() != second.isValid())
        return first.isValid();
    return first != second ? first < second : a.row.number < b.row.number;
}

} // namespace

const ContactEvent *ContactLog::event(const ContactId &id) const
{
    const auto found =
        std::find_if(events.begin(), events.end(), [&](const ContactEvent &known) { return known.id == id; });
    return found == events.end() ? nullptr : &*found;
}

int ContactLog::liveCount() const
{
    return static_cast<int>(
        std::count_if(events.begin(), events.end(), [](const ContactEvent &event) { return event.isLive(); }));
}

int ContactOverview::pastCount() const
{
    return static_cast<int>(std::count_if(standings.begin(), standings.end(), [this](const ContactStanding &standing) {
        return standing.summary.daysPast(today) > 0;
    }));
}

ContactDesk::ContactDesk(StoreRoom &room, News &news) : m_room(room), m_news(news) {}

QFuture<Result<ContactLog>> ContactDesk::log(const CaseId &id)
{
    return m_room.run([id](Store &store) -> Result<ContactLog> {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return failure(allowed);
        if (!store.index.row(id))
            return failure(ErrorCode::NotFound, QStringLiteral("no such case"));
        const auto plan = readContactPlan(*store.database);
        if (!plan)
            return failure(plan);
        auto events = readContacts(*store.database, id);
        if (!events)
            return failure(events);
        ContactLog log;
        log.caseId = id;
        log.plan = *plan;
        log.summary = summariseContacts(*events, *plan, store.world.nowUtc(), store.place.office.timeZone);
        log.events = std::move(*events);
        log.accountNames = store.place.accountNames;
        log.today = store.today();
        return log;
    });
}

QFuture<Result<ContactOverview>> ContactDesk::overview(const QDate &first, const QDate &last)
{
    return m_room.run([first, last](Store &store) -> Result<ContactOverview> {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return failure(allowed);
        const auto plan = readContactPlan(*store.database);
        if (!plan)
            return failure(plan);
        const auto cases = readAllContacts(*store.database);
        if (!cases)
            return failure(cases);
        ContactOverview overview;
        overview.plan = *plan;
        overview.today = store.today();
        const QByteArray &zoneId = store.place.office.timeZone;
        for (auto it = cases->cbegin(); it != cases->cend(); ++it) {
            const auto row = store.index.row(it.key());
            if (!row)
                continue;
            overview.standings.append({*row, summariseContacts(it.value(), *plan, store.world.nowUtc(), zoneId)});
            for (const ContactEvent &event : it.value()) {
                const QDate day = contactDay(event.entry.at, zoneId);
                if (event.isLive() && day >= first && day <= last)
                    overview.lines.append({*row, event});
            }
        }
        std::sort(overview.standings.begin(), overview.standings.end(), comesBefore);
        std::sort(overview.lines.begin(), overview.lines.end(), [](const ContactLine &a, const ContactLine &b) {
            return a.event.entry.at != b.event.entry.at ? a.event.entry.at < b.event.entry.at
                                                        : a.row.number < b.row.number;
        });
        return overview;
    });
}

QFuture<Result<ContactId>> ContactDesk::add(const CaseId &id, const ContactEntry &entry)
{
    return m_room.writeCase(id, Right::LogContact, "contact.added", &m_news,
                            [=](Store &store, QJsonObject &content) { return record(store, id, entry, {}, content); });
}

QFuture<Result<ContactId>> ContactDesk::correct(const CaseId &id, const ContactId &old, const ContactEntry &entry)
{
    return m_room.writeCase(id, Right::LogContact, "contact.corrected", &m_news,
                            [=](Store &store, QJsonObject &content) -> Result<ContactId> {
                                if (const auto live = liveEvent(store, id, old); !live)
                                    return failure(live);
                                return record(store, id, entry, old, content);
                            });
}

QFuture<Status> ContactDesk::withdraw(const CaseId &id, const ContactId &event, const QString &reason)
{
    return m_room.writeCase(id, Right::LogContact, "contact.withdrawn", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                if (reason.trimmed().isEmpty())
                                    return failure(ErrorCode::InvalidValue, QStringLiteral("no reason"));
                                if (const auto live = liveEvent(store, id, event); !live)
                                    return failure(live);
                                content = named(event);
                                content.insert(QStringLiteral("reason"), reason);
                                return setContactWithdrawn(*store.database, event, true, reason);
                            });
}

QFuture<Status> ContactDesk::restore(const CaseId &id, const ContactId &event)
{
    return m_room.writeCase(id, Right::LogContact, "contact.restored", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                const auto known = eventOfCase(store, id, event);
                                if (!known)
                                    return failure(known);
                                if (!known->withdrawn)
                                    return failure(ErrorCode::InvalidValue, QStringLiteral("the line stands as it is"));
                                content = named(event);
                                return setContactWithdrawn(*store.database, event, false, {});
                            });
}

QFuture<Status> ContactDesk::takeBack(const CaseId &id, const ContactId &event, bool takenBack)
{
    return m_room.writeCase(id, Right::LogContact, takenBack ? "contact.taken_back" : "contact.put_back", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                const auto known = eventOfCase(store, id, event);
                                if (!known)
                                    return failure(known);
                                // What was corrected since, or corrected anew meanwhile, would come apart.
                                if (takenBack && !known->isLive())
                                    return failure(ErrorCode::InvalidValue,
                                                   QStringLiteral("the line is withdrawn or already corrected"));
                                if (!takenBack && !known->supersedes.isNull()) {
                                    if (const auto live = liveEvent(store, id, known->supersedes); !live)
                                        return failure(live);
                                }
                                content = named(event);
                                return setContactTakenBack(*store.database, event, takenBack);
                            });
}

QFuture<Status> ContactDesk::noteShown(const CaseId &id, const ContactId &event)
{
    return m_room.run([id, event](Store &store) -> Status {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return allowed;
        if (store.place.readOnly)
            return {};
        // Looking changes nothing, so neither the index nor the news hear of it.
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        if (const auto known = eventOfCase(store, id, event); !known)
            return failure(known);
        if (const Status entered = store.audit(id, "contact.number_shown", named(event)); !entered)
            return entered;
        return transaction->commit();
    });
}

QFuture<Status> ContactDesk::setPlan(const ContactPlan &plan)
{
    return m_room.run([this, plan](Store &store) -> Status {
        if (const Status allowed = store.place.allowWriting(Right::PlanContact); !allowed)
            return allowed;
        if (!plan.isValid())
            return failure(ErrorCode::InvalidValue, QStringLiteral("an interval is 1 to 366 days"));
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        if (const Status written = writeContactPlan(*store.database, plan); !written)
            return written;
        const QJsonObject content{{QStringLiteral("interval_days"), plan.intervalDays},
                                  {QStringLiteral("retry_days"), plan.retryDays}};
        if (const Status entered = store.audit({}, "contact.plan_set", content); !entered)
            return entered;
        if (const Status committed = transaction->commit(); !committed)
            return committed;
        m_news.post({{}, false});
        return {};
    });
}

} // namespace homeward
