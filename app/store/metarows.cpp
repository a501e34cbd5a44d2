// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/metarows.h"

#include "store/statement.h"

namespace homeward {

namespace {

Result<std::optional<QString>> oneText(Statement &query)
{
    if (const Status done = query.run(); !done)
        return failure(done);
    if (query.next())
        return std::optional<QString>(query.text(0));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return std::optional<QString>();
}

} // namespace

Result<std::optional<QString>> readMeta(Database &database, const QString &key)
{
    Statement query(database, QStringLiteral("SELECT value FROM meta WHERE key = :key"));
    return oneText(query.bind(":key", key));
}

Status writeMeta(Database &database, const QString &key, const QString &value)
{
    Statement query(database, QStringLiteral("INSERT INTO meta (key, value) VALUES (:key, :value)"
                                             " ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    return query.bind(":key", key).bind(":value", value).run();
}

Result<qint64> nextCounter(Database &database, const QString &name)
{
    Statement query(database, QStringLiteral("INSERT INTO counter (name, last) VALUES (:name, 1)"
                                             " ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last"));
    if (const Status done = query.bind(":name", name).run(); !done)
        return failure(done);
    if (!query.next())
        return failure(ErrorCode::Internal, QStringLiteral("the counter did not answer"));
    return query.number(0);
}

Result<std::optional<QString>> readSetting(Database &database, const AccountId &account, const QString &key)
{
    Statement query(database, QStringLiteral("SELECT value FROM setting WHERE account = :account AND key = :key"));
    query.bind(":account", account.isNull() ? QString() : account.toString()).bind(":key", key);
    return oneText(query);
}

Status writeSetting(Database &database, const AccountId &account, const QString &key, const QString &value)
{
    Statement query(database, QStringLiteral("INSERT INTO setting (account, key, value) VALUES (:account, :key, :value)"
                                             " ON CONFLICT (account, key) DO UPDATE SET value = excluded.value"));
    query.bind(":account", account.isNull() ? QString() : account.toString()).bind(":key", key).bind(":value", value);
    return query.run();
}

Result<QHash<QString, QString>> readSettings(Database &database, const AccountId &account)
{
    Statement query(database, QStringLiteral("SELECT key, value FROM setting WHERE account = :account"));
    query.bind(":account", account.isNull() ? QString() : account.toString());
    if (const Status done = query.run(); !done)
        return failure(done);
    QHash<QString, QString> settings;
    while (query.next())
        settings.insert(query.text(0), query.text(1));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return settings;
}

Status eraseSetting(Database &database, const AccountId &account, const QString &key)
{
    Statement query(database, QStringLiteral("DELETE FROM setting WHERE account = :account AND key = :key"));
    query.bind(":account", account.isNull() ? QString() : account.toString()).bind(":key", key);
    return query.run();
}

} // namespace homeward
