// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/statement.h"

namespace homeward {

namespace {

Status run(Database &database, const QString &sql)
{
    return Statement(database, sql).run();
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    if (!database.isWritable())
        return failure(ErrorCode::ReadOnly, QStringLiteral("the database is open for reading"));
    if (const Status watched = database.watchFormerRows(); !watched)
        return failure(watched);
    if (const Status begun = run(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return failure(begun);
    database.m_written.clear(); // what came of others is not this one's
    database.m_casesBefore.clear();
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)run(*m_database, QStringLiteral("ROLLBACK"));
}

Status Transaction::commit()
{
    if (!m_database)
        return failure(ErrorCode::Internal, QStringLiteral("the transaction is already over"));
    const Status done = run(*m_database, QStringLiteral("COMMIT"));
    if (!done)
        (void)run(*m_database, QStringLiteral("ROLLBACK"));
    else if (m_database->m_committed)
        m_database->m_committed();
    m_database = nullptr;
    return done;
}

ReadScope::ReadScope(Database &database)
    : m_database(database), m_open(run(database, QStringLiteral("SAVEPOINT reading")).has_value())
{
}

ReadScope::~ReadScope()
{
    if (m_open)
        (void)run(m_database, QStringLiteral("RELEASE reading"));
}

} // namespace homeward
