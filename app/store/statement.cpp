// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <QSqlError>
#include <QVariant>

namespace homeward {

namespace {

Error errorOf(const QSqlQuery &query)
{
    // SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY
    const int code = query.lastError().nativeErrorCode().toInt();
    Error error = databaseError(query.lastError());
    if (code == 2067 || code == 1555)
        error.code = ErrorCode::AlreadyExists;
    return error;
}

} // namespace

QString storedTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Statement::Statement(Database &database, const QString &sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_prepared = tl::unexpected(errorOf(m_query));
}

Statement &Statement::bind(const char *name, const QString &text)
{
    m_query.bindValue(QLatin1String(name), text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement &Statement::bindOptional(const char *name, const QString &text)
{
    return text.isEmpty() ? bindNull(name) : bind(name, text);
}

Statement &Statement::bind(const char *name, const QByteArray &blob)
{
    m_query.bindValue(QLatin1String(name), blob.isNull() ? QByteArrayLiteral("") : blob);
    return *this;
}

Statement &Statement::bindOptional(const char *name, const QByteArray &blob)
{
    return blob.isEmpty() ? bindNull(name) : bind(name, blob);
}

Statement &Statement::bind(const char *name, qint64 number)
{
    m_query.bindValue(QLatin1String(name), number);
    return *this;
}

Statement &Statement::bindNull(const char *name)
{
    m_query.bindValue(QLatin1String(name), QVariant());
    return *this;
}

Statement &Statement::bind(const char *name, const QDateTime &time)
{
    return time.isValid() ? bind(name, storedTime(time)) : bindNull(name);
}

Statement &Statement::bind(const char *name, const QDate &date)
{
    return date.isValid() ? bind(name, date.toString(Qt::ISODate)) : bindNull(name);
}

Status Statement::run()
{
    if (!m_prepared)
        return m_prepared;
    m_failed = !m_query.exec();
    return m_failed ? Status(tl::unexpected(errorOf(m_query))) : Status();
}

Status Statement::runOnOne()
{
    if (const Status done = run(); !done)
        return done;
    if (m_query.numRowsAffected() < 1)
        return failure(ErrorCode::NotFound, QStringLiteral("no such row"));
    return {};
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    m_failed = m_query.lastError().isValid();
    return false;
}

Status Statement::error() const
{
    if (!m_prepared)
        return m_prepared;
    return m_failed ? Status(tl::unexpected(errorOf(m_query))) : Status();
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

} // namespace homeward
