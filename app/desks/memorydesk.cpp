// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/memorydesk.h"

#include "desks/outputguard.h"
#include "desks/placedfile.h"
#include "desks/storeroom.h"
#include "store/metarows.h"

#include <QtConcurrent>

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

QFuture<Status> MemoryDesk::copyOut(const QString &path, const QString &words)
{
    return QtConcurrent::run([path, words]() -> Status {
        if (const Status outside = refuseInsideDossier(path); !outside)
            return outside;
        auto file = PlacedFile::write(path, words.toUtf8() + '\n');
        if (!file)
            return failure(file);
        if (const Status moved = file->moveIn(); !moved)
            return moved;
        file->keep();
        return {};
    });
}

} // namespace homeward
