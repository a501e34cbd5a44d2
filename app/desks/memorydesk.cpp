// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/memorydesk.h"

#include "desks/storeroom.h"
#include "store/metarows.h"

namespace homeward {

QFuture<Result<QHash<QString, QString>>> MemoryDesk::all()
{
    return m_room.run([](Store &store) { return readSettings(*store.database, store.place.session.account.id); });
}

QFuture<Status> MemoryDesk::keep(const QString &key, const QString &value)
{
    return m_room.run([key, value](Store &store) -> Status {
        if (store.place.readOnly)
            return failure(ErrorCode::ReadOnly);
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        const AccountId own = store.place.session.account.id;
        const Status written =
            value.isEmpty() ? eraseSetting(*store.database, own, key) : writeSetting(*store.database, own, key, value);
        return written ? transaction->commit() : written;
    });
}

} // namespace homeward
