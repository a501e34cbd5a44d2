// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/statement.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>

#include <sqlite3.h>

// Outside the namespace, as Qt demands: resources of a static library are not initialised by themselves.
static void initialiseStoreResources()
{
    Q_INIT_RESOURCE(schema);
}

namespace homeward {

namespace {

struct Script
{
    int version = 0;
    QString name;
    QByteArray text;
    [[nodiscard]] QByteArray digest() const { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); }
};

QList<Script> scripts()
{
    initialiseStoreResources();
    QList<Script> list;
    const QDir folder(QStringLiteral(":/store/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            list.append({name.left(4).toInt(), name, file.readAll()});
    }
    return list;
}

Status execute(Database &database, const QString &sql)
{
    return Statement(database, sql).run();
}

/// Version → digest of the script that made it. Empty: no schema at all.
Result<QHash<int, QByteArray>> recordedSteps(Database &database)
{
    Statement exists(database,
                     QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_step'"));
    if (const Status done = exists.run(); !done)
        return failure(done);
    QHash<int, QByteArray> steps;
    if (!exists.next()) {
        if (const Status ended = exists.error(); !ended)
            return failure(ended);
        return steps;
    }
    Statement read(database, QStringLiteral("SELECT version, sha256 FROM schema_step"));
    if (const Status done = read.run(); !done)
        return failure(done);
    while (read.next())
        steps.insert(static_cast<int>(read.number(0)), read.blob(1));
    if (const Status ended = read.error(); !ended)
        return failure(ended);
    return steps;
}

Status apply(Database &database, const Script &script, const World &world)
{
    const Result<QStringList> statements = splitSql(QString::fromUtf8(script.text));
    if (!statements)
        return failure(statements);
    for (const QString &statement : *statements) {
        if (const Status done = execute(database, statement); !done)
            return done;
    }
    Statement record(database, QStringLiteral("INSERT INTO schema_step (version, name, sha256, applied_at)"
                                              " VALUES (:version, :name, :sha256, :applied_at)"));
    record.bind(":version", script.version).bind(":name", script.name).bind(":sha256", script.digest());
    record.bind(":applied_at", world.nowUtc());
    return record.run();
}

bool onlyComments(QStringView text)
{
    while (true) {
        text = text.trimmed();
        if (text.isEmpty())
            return true;
        const bool line = text.startsWith(QLatin1String("--"));
        if (!line && !text.startsWith(QLatin1String("/*")))
            return false;
        const auto end = line ? text.indexOf(u'\n') : text.indexOf(QLatin1String("*/"));
        if (end < 0)
            return true;
        text = text.mid(end + (line ? 1 : 2));
    }
}

} // namespace

int programSchemaVersion()
{
    const QList<Script> known = scripts();
    return known.isEmpty() ? 0 : known.last().version;
}

Result<int> schemaVersion(Database &database)
{
    const auto steps = recordedSteps(database);
    if (!steps)
        return failure(steps);
    int version = 0;
    for (auto it = steps->cbegin(); it != steps->cend(); ++it)
        version = qMax(version, it.key());
    return version;
}

Status migrate(Database &database, const World &world, int upTo)
{
    const auto steps = recordedSteps(database);
    if (!steps)
        return failure(steps);
    for (auto it = steps->cbegin(); it != steps->cend(); ++it) {
        if (it.key() > programSchemaVersion())
            return failure(ErrorCode::NewerDossier,
                           QStringLiteral("schema %1 is newer than %2").arg(it.key()).arg(programSchemaVersion()));
    }
    QList<Script> missing;
    for (const Script &script : scripts()) {
        const QByteArray recorded = steps->value(script.version);
        if (!recorded.isEmpty() && recorded != script.digest())
            return failure(ErrorCode::Damaged, QStringLiteral("schema step %1 differs").arg(script.version));
        if (recorded.isEmpty() && script.version <= upTo)
            missing.append(script);
    }
    if (missing.isEmpty())
        return {};
    if (!database.isWritable())
        return failure(ErrorCode::ReadOnly, QStringLiteral("schema step %1 is missing").arg(missing.first().version));
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    if (const Status made = execute(
            database, QStringLiteral("CREATE TABLE IF NOT EXISTS schema_step (version INTEGER PRIMARY KEY,"
                                     " name TEXT NOT NULL, sha256 BLOB NOT NULL, applied_at TEXT NOT NULL) STRICT"));
        !made)
        return made;
    for (const Script &script : std::as_const(missing)) {
        if (const Status applied = apply(database, script, world); !applied)
            return applied;
    }
    return transaction->commit();
}

Result<bool> isSchemaCurrent(Database &database)
{
    const auto steps = recordedSteps(database);
    if (!steps)
        return failure(steps);
    for (const Script &script : scripts()) {
        if (!steps->contains(script.version))
            return false;
    }
    return true;
}

Result<QStringList> splitSql(const QString &script)
{
    // SQLite itself knows where a statement ends; it is asked at every semicolon.
    QStringList statements;
    qsizetype start = 0;
    for (auto at = script.indexOf(u';'); at >= 0; at = script.indexOf(u';', at + 1)) {
        const QString piece = script.mid(start, at + 1 - start);
        if (sqlite3_complete(piece.toUtf8().constData()) == 0)
            continue;
        statements.append(piece.trimmed());
        start = at + 1;
    }
    if (!onlyComments(QStringView(script).mid(start)))
        return failure(ErrorCode::Malformed, QStringLiteral("the script ends inside a statement"));
    return statements;
}

} // namespace homeward
