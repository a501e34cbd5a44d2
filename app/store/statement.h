// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/database.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>

namespace homeward {

/// One prepared statement with named placeholders (":name"). Binding never fails; preparing, running and stepping do.
/// An error of preparing is kept and comes out of run(). Must go before its Database.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement() { m_query.finish(); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Text is never NULL: an empty value is an empty text.
    Statement &bind(const char *name, const QString &text);
    /// Empty: NULL.
    Statement &bindOptional(const char *name, const QString &text);
    Statement &bind(const char *name, const QByteArray &blob);
    Statement &bindOptional(const char *name, const QByteArray &blob);
    Statement &bind(const char *name, qint64 number);
    Statement &bind(const char *name, int number) { return bind(name, static_cast<qint64>(number)); }
    Statement &bind(const char *name, bool flag) { return bind(name, static_cast<qint64>(flag ? 1 : 0)); }
    Statement &bindNull(const char *name);
    /// UTC with milliseconds; invalid: NULL.
    Statement &bind(const char *name, const QDateTime &time);
    /// Invalid: NULL.
    Statement &bind(const char *name, const QDate &date);
    /// Null id: NULL.
    template<class Tag>
    Statement &bind(const char *name, const Id<Tag> &id)
    {
        return id.isNull() ? bindNull(name) : bind(name, id.toString());
    }

    /// Runs it; may be called again after binding anew. AlreadyExists: a unique value is taken. InvalidValue: another
    /// constraint says no.
    [[nodiscard]] Status run();
    /// Runs it and fails with NotFound when it changed no row.
    [[nodiscard]] Status runOnOne();
    /// The next row of the answer. After the last one, error() says whether the end came by an error.
    [[nodiscard]] bool next();
    /// Success after a next() that found no more rows because there were none.
    [[nodiscard]] Status error() const;

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template<class SomeId>
    [[nodiscard]] SomeId id(int column) const
    {
        return isNull(column) ? SomeId() : SomeId::fromString(text(column));
    }

private:
    QSqlQuery m_query;
    Status m_prepared;
    bool m_failed = false;
};

/// The text form of a time in the store: 2026-11-23T12:00:00.000Z.
[[nodiscard]] QString storedTime(const QDateTime &time);

} // namespace homeward
