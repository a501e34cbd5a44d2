// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/browsedesk.h"

#include "desks/news.h"
#include "desks/storeroom.h"
#include "names/keyboardlayout.h"
#include "store/auditlog.h"
#include "store/caserows.h"
#include "store/markrows.h"

namespace homeward {

namespace {

/// Tells of one case by its name, of several as of the whole dossier: lists then ask once.
void tell(News &news, const QList<CaseId> &changed)
{
    if (!changed.isEmpty())
        news.post({changed.size() == 1 ? changed.first() : CaseId(), true, false});
}

Result<BatchChange<ReadMark>> writeMarks(StoreRoom &room, Store &store, const QList<ReadMark> &wishes, News &news)
{
    auto transaction = Transaction::begin(*store.database);
    if (!transaction)
        return failure(transaction);
    const AccountId account = store.place.session.account.id;
    const ActId act = ActId::create(store.world);
    BatchChange<ReadMark> batch;
    QList<CaseId> changed;
    for (const ReadMark &wish : wishes) {
        const auto former = readRevisionOf(*store.database, wish.id, account);
        if (!former)
            return failure(former);
        if (*former == wish.revision)
            continue;
        QByteArray present;
        if (!wish.revision.isEmpty()) {
            const auto file = readCase(*store.database, wish.id);
            if (!file)
                return failure(file);
            present = file->revision;
        }
        if (const Status written =
                writeReadMark(*store.database, wish.id, account, wish.revision, present, store.world.nowUtc());
            !written)
            return failure(written);
        const char *key = wish.revision.isEmpty() ? "case.marked_unread" : "case.marked_read";
        if (const Status entered = store.audit(wish.id, key, {}, act); !entered)
            return failure(entered);
        batch.before.append({wish.id, *former});
        batch.after.append(wish);
        changed.append(wish.id);
    }
    if (const Status committed = transaction->commit(); !committed)
        return failure(committed);
    for (const CaseId &id : std::as_const(changed))
        room.refreshMark(store, id);
    tell(news, changed);
    return batch;
}

} // namespace

BrowseDesk::BrowseDesk(StoreRoom &room, News &news) : m_room(room), m_news(news) {}

QFuture<Result<CaseListing>> BrowseDesk::list(const CaseQuery &query)
{
    return m_room.run([query](Store &store) -> Result<CaseListing> {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return failure(allowed);
        return store.index.list(query, store.place.session.account.id);
    });
}

QFuture<Result<QList<FoundItem>>> BrowseDesk::search(const QString &text, int most)
{
    return m_room.run([text, most](Store &store) -> Result<QList<FoundItem>> {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return failure(allowed);
        CaseQuery query;
        query.text = text;
        query.limit = most;
        const CaseListing cases = store.index.list(query, {});
        QList<FoundItem> found;
        for (const CaseRow &row : cases.rows) {
            FoundItem item;
            item.caseId = row.id;
            item.number = row.number;
            item.text = row.name;
            found.append(item);
        }
        auto others = store.finder.find(*store.database, text, most);
        for (const QString &other : otherLayouts(text)) {
            if (others && others->isEmpty() && (found.isEmpty() || cases.reading == TextReading::OtherLayout))
                others = store.finder.find(*store.database, other, most);
        }
        if (!others)
            return failure(others);
        for (FoundItem &item : *others) {
            if (const auto row = store.index.row(item.caseId))
                item.number = row->number;
            found.append(item);
        }
        return found;
    });
}

QFuture<Result<BatchChange<ReadMark>>> BrowseDesk::markRead(const QList<CaseId> &cases, bool read)
{
    return m_room.run([this, cases, read](Store &store) -> Result<BatchChange<ReadMark>> {
        if (const Status allowed = store.place.allowWriting(Right::ViewCases); !allowed)
            return failure(allowed);
        QList<ReadMark> wishes;
        for (const CaseId &id : cases) {
            ReadMark wish{id, {}};
            if (read) {
                const auto file = readCase(*store.database, id);
                if (!file)
                    return failure(file);
                wish.revision = file->revision;
            }
            wishes.append(wish);
        }
        return writeMarks(m_room, store, wishes, m_news);
    });
}

QFuture<Result<BatchChange<ReadMark>>> BrowseDesk::setReadMarks(const QList<ReadMark> &marks)
{
    return m_room.run([this, marks](Store &store) -> Result<BatchChange<ReadMark>> {
        if (const Status allowed = store.place.allowWriting(Right::ViewCases); !allowed)
            return failure(allowed);
        return writeMarks(m_room, store, marks, m_news);
    });
}

QFuture<Result<BatchChange<CaseAssignment>>> BrowseDesk::assign(const QList<CaseAssignment> &wishes)
{
    return m_room.run([this, wishes](Store &store) -> Result<BatchChange<CaseAssignment>> {
        if (const Status allowed = store.place.allowWriting(Right::EditCases); !allowed)
            return failure(allowed);
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        const ActId act = ActId::create(store.world);
        BatchChange<CaseAssignment> batch;
        QList<CaseId> changed;
        for (const CaseAssignment &wish : wishes) {
            if (!wish.account.isNull() && !store.place.accountNames.contains(wish.account))
                return failure(ErrorCode::NotFound, QStringLiteral("no such account"));
            const auto former = readMark(*store.database, wish.id, store.place.session.account.id);
            if (!former)
                return failure(former);
            if (former->assignedTo == wish.account)
                continue;
            if (const Status written = writeAssignment(*store.database, wish.id, wish.account,
                                                       store.place.session.account.id, store.world.nowUtc());
                !written)
                return failure(written);
            const auto named = [](const AccountId &id) { return id.isNull() ? QString() : id.toString(); };
            const QJsonObject content{{QStringLiteral("before"), named(former->assignedTo)},
                                      {QStringLiteral("account"), named(wish.account)}};
            if (const Status entered = store.audit(wish.id, "case.assigned", content, act); !entered)
                return failure(entered);
            batch.before.append({wish.id, former->assignedTo});
            batch.after.append(wish);
            changed.append(wish.id);
        }
        if (const Status committed = transaction->commit(); !committed)
            return failure(committed);
        for (const CaseId &id : std::as_const(changed))
            m_room.refreshMark(store, id);
        tell(m_news, changed);
        return batch;
    });
}

QFuture<Status> BrowseDesk::recordListPrint(const QList<CaseId> &cases)
{
    return m_room.run([cases](Store &store) -> Status {
        if (const Status allowed = store.place.allowWriting(Right::PrintPaper); !allowed)
            return allowed;
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        const ActId act = ActId::create(store.world);
        for (const CaseId &id : cases) {
            if (const auto known = readMark(*store.database, id, store.place.session.account.id); !known)
                return failure(known);
            if (const Status entered = store.audit(id, "case.list_printed", {}, act); !entered)
                return entered;
        }
        return transaction->commit();
    });
}

bool BrowseDesk::mayAssign() const
{
    return m_room.place().allowWriting(Right::EditCases).has_value();
}

} // namespace homeward
