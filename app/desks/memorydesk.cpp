// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/memorydesk.h"

#include "desks/outputguard.h"
#include "desks/placedfile.h"
#include "desks/storeroom.h"
#include "security/seal.h"
#include "store/metarows.h"

#include <QtConcurrent>

namespace homeward {

namespace {

SecretBytes unkeptKey(const StoreRoom &room)
{
    return deriveKey(room.databaseKey(), "unkept words");
}

QByteArray placeOf(const AccountId &account, const QString &key)
{
    return account.toString().toUtf8() + '/' + key.toUtf8();
}

Status write(Store &store, const QString &key, const QString &value)
{
    auto transaction = Transaction::begin(*store.database);
    if (!transaction)
        return failure(transaction);
    const AccountId own = store.place.session.account.id;
    const Status written =
        value.isEmpty() ? eraseSetting(*store.database, own, key) : writeSetting(*store.database, own, key, value);
    return written ? transaction->commit() : written;
}

} // namespace

QStringList UnkeptWords::keys() const
{
    const QMutexLocker lock(&m_mutex);
    return m_sealed.keys();
}

QFuture<Result<QHash<QString, QString>>> MemoryDesk::all()
{
    return m_room.run([](Store &store) { return readSettings(*store.database, store.place.session.account.id); });
}

QFuture<Status> MemoryDesk::keep(const QString &key, const QString &value)
{
    return m_room.run([&room = m_room, unkept = m_unkept, key, value](Store &store) -> Status {
        if (store.place.readOnly)
            return failure(ErrorCode::ReadOnly);
        const Status written = write(store, key, value);
        const QMutexLocker lock(&unkept->m_mutex);
        if (written)
            unkept->m_sealed.remove(key);
        else
            unkept->m_sealed.insert(
                key, sealBytes(unkeptKey(room), value.toUtf8(), placeOf(store.place.session.account.id, key)));
        return written;
    });
}

QFuture<Result<QHash<QString, QString>>> MemoryDesk::open(const std::shared_ptr<const UnkeptWords> &left)
{
    return m_room.run([&room = m_room, left](Store &store) -> Result<QHash<QString, QString>> {
        QHash<QString, QString> words;
        const QMutexLocker lock(&left->m_mutex);
        for (auto it = left->m_sealed.cbegin(); it != left->m_sealed.cend(); ++it) {
            const auto opened =
                openBytes(unkeptKey(room), it.value(), placeOf(store.place.session.account.id, it.key()));
            if (!opened)
                return failure(opened);
            words.insert(it.key(), QString::fromUtf8(*opened));
        }
        return words;
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
