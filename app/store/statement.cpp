// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <QCryptographicHash>

#include <sqlite3.h>

namespace homeward {

QString storedTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(database), m_sql(sql), m_statement(database.takeStatement(sql)), m_prepared(m_statement != nullptr)
{
    if (!m_prepared)
        m_state = tl::unexpected(databaseError(database.m_handle));
}

Statement::~Statement()
{
    if (m_statement)
        m_database.giveBack(m_sql, m_statement);
}

int Statement::placeOf(const char *name)
{
    // What has run must be reset before it takes other values.
    if (m_row) {
        sqlite3_reset(m_statement);
        m_row = false;
    }
    const int place = m_prepared ? sqlite3_bind_parameter_index(m_statement, name) : 0;
    if (m_prepared && place == 0) {
        m_prepared = false;
        m_state = failure(ErrorCode::Internal, QStringLiteral("no placeholder %1").arg(QLatin1String(name)));
    }
    return place;
}

Statement &Statement::bind(const char *name, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (const int place = placeOf(name))
        sqlite3_bind_text(m_statement, place, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindOptional(const char *name, const QString &text)
{
    return text.isEmpty() ? bindNull(name) : bind(name, text);
}

Statement &Statement::bind(const char *name, const QByteArray &blob)
{
    if (const int place = placeOf(name))
        sqlite3_bind_blob64(m_statement, place, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                            SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindOptional(const char *name, const QByteArray &blob)
{
    return blob.isEmpty() ? bindNull(name) : bind(name, blob);
}

Statement &Statement::bind(const char *name, qint64 number)
{
    if (const int place = placeOf(name))
        sqlite3_bind_int64(m_statement, place, number);
    return *this;
}

Statement &Statement::bindNull(const char *name)
{
    if (const int place = placeOf(name))
        sqlite3_bind_null(m_statement, place);
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

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    m_row = result == SQLITE_ROW;
    m_state = {};
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        m_state = tl::unexpected(databaseError(m_database.m_handle));
    if (!m_row)
        sqlite3_reset(m_statement); // so that no end of a reading waits for this statement's
    return m_row;
}

Status Statement::run()
{
    if (!m_prepared)
        return m_state;
    sqlite3_reset(m_statement);
    m_first = step();
    return m_state;
}

Status Statement::runOnOne()
{
    if (const Status done = run(); !done)
        return done;
    if (sqlite3_changes(m_database.m_handle) < 1)
        return failure(ErrorCode::NotFound, QStringLiteral("no such row"));
    return {};
}

bool Statement::next()
{
    if (m_first) {
        m_first = false;
        return true;
    }
    return m_row && step();
}

Status Statement::error() const
{
    return m_state;
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, utf8 ? sqlite3_column_bytes(m_statement, column) : 0);
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

QByteArray Statement::digest(int first) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool said = false;
    for (int column = first; column < sqlite3_column_count(m_statement); ++column) {
        const int type = sqlite3_column_type(m_statement, column);
        if (type == SQLITE_NULL || (type == SQLITE_INTEGER && sqlite3_column_int64(m_statement, column) == 0))
            continue;
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        const int size = sqlite3_column_bytes(m_statement, column);
        if (size == 0)
            continue;
        said = true;
        hash.addData(QByteArray(sqlite3_column_name(m_statement, column)) + ' ' + QByteArray::number(type) + ' ' +
                     QByteArray::number(size) + ' ');
        hash.addData(QByteArrayView(bytes, size));
    }
    return said ? hash.result() : QByteArray();
}

} // namespace homeward
