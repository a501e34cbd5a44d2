// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/database.h"

#include <QDate>
#include <QDateTime>

struct sqlite3_stmt;

namespace homeward {

/// One prepared statement with named placeholders (":name"); what is not bound is NULL. Binding never fails; preparing,
/// running and stepping do. An error of preparing is kept and comes out of run(). Must go before its Database, which
/// keeps what was prepared for the next statement of the same words.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
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

    [[nodiscard]] QString text(int column) const;    ///< NULL: a null text
    [[nodiscard]] QByteArray blob(int column) const; ///< NULL: null bytes
    /// The bytes of a blob or text where they lie, until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    /// SHA-256 of the columns from \a first on, by their names. A column that says nothing (NULL, empty, 0) is not in
    /// it, so what a later step of the schema adds leaves older rows' digests alone. Empty: no column says anything.
    [[nodiscard]] QByteArray digest(int first) const;
    [[nodiscard]] QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template<class SomeId>
    [[nodiscard]] SomeId id(int column) const
    {
        return isNull(column) ? SomeId() : SomeId::fromString(text(column));
    }

private:
    [[nodiscard]] int placeOf(const char *name);
    [[nodiscard]] bool step();

    Database &m_database;
    QString m_sql;
    sqlite3_stmt *m_statement;
    Status m_state;       ///< of preparing, then of the last step
    bool m_first = false; ///< run() has come to the first row, which next() has not given yet
    bool m_row = false;
    bool m_prepared;
};

/// The text form of a time in the store: 2026-11-23T12:00:00.000Z.
[[nodiscard]] QString storedTime(const QDateTime &time);

} // namespace homeward
