// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "security/secretbytes.h"
#include "store/recordparts.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>

class QSqlError;
struct sqlite3;
struct sqlite3_stmt;

namespace homeward {

/// What a failed statement means: Damaged, CannotWrite, ReadOnly, Locked (busy), InvalidValue (a constraint) or
/// Internal. The detail is SQLite's own sentence, which names tables and columns but never values.
[[nodiscard]] Error databaseError(const QSqlError &error);
/// The same for what went wrong last on a connection of SQLite's own interface.
[[nodiscard]] Error databaseError(sqlite3 *connection);

/// How a row of a case was when a transaction came to it first: not there, as its kept digest says, or otherwise.
enum class RowBefore { Absent, AsKept, Otherwise };

/// How a case stood when a transaction came to it first.
struct CaseBefore
{
    bool hasDigests = false; ///< the trail tells of every row
    bool asTold = false;     ///< it stood as the trail tells
};

/// One connection to the encrypted database: the only place that opens, keys and configures SQLite.
/// Lives in the thread that opened it and must be destroyed there, after every query on it.
class Database
{
public:
    enum class Mode {
        Create, ///< the file must not exist yet
        ReadWrite,
        ReadOnly,          ///< beside another process that writes
        ImmutableReadOnly, ///< nothing at all is written, not even -wal and -shm. What is only in a left-over -wal is
                           ///< not seen
        Untouched ///< the same, but a left-over -wal is read, too, where the file is ours to lock; while nobody else
                  ///< has it open
    };

    /// \a key is 32 raw bytes. \a connectionName must be unused.
    /// Fails closed: no byte of ours is written before the connection has proved that it encrypts.
    /// EncryptionMissing: the driver answers without encryption. NotADossier: the file is a database in plain form.
    /// WrongPassphrase: the file was made with another key. Damaged: made with this key, but its first page (or what
    /// is left of the file) is not authentic. Further: NotFound, AlreadyExists, CannotRead, CannotWrite, InvalidValue.
    /// Damage in later pages shows only when they are read: see quickCheck().
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const SecretBytes &key, Mode mode,
                                                                const QString &connectionName);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A snapshot of the database at \a path, compacted and under the same key, in the file \a target, which must not
    /// exist. Others may go on reading and writing meanwhile. \a goOn is asked now and then and answers false to stop.
    /// Errors of open(); Cancelled; Damaged; CannotWrite.
    [[nodiscard]] static Status copy(const QString &path, const SecretBytes &key, const QString &target,
                                     const std::function<bool()> &goOn);

    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(m_connectionName, false); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isWritable() const { return m_mode == Mode::Create || m_mode == Mode::ReadWrite; }

    /// Reads every page (so every page's authenticity) and checks its structure. Empty: all is well; otherwise
    /// English lines for the report. Stops at the first page that cannot be opened.
    [[nodiscard]] Result<QStringList> quickCheck() const;
    /// The same of one table and its indices.
    [[nodiscard]] Result<QStringList> quickCheck(const QString &table) const;
    /// From now on only reading, as if it had been opened so.
    void stopWriting();
    /// \a goOn is asked now and then while a statement runs, in its thread; false: it ends with an error. Null: no
    /// more.
    void askWhileRunning(std::function<bool()> goOn);
    /// Called after each transaction that has reached the disk, in the connection's thread.
    void onCommitted(std::function<void()> told) { m_committed = std::move(told); }
    /// Rows of cases that this transaction has written and nobody has settled, see keepDigests().
    [[nodiscard]] const std::map<RowPlace, RowBefore> &writtenRows() const { return m_written; }
    [[nodiscard]] bool hasWrittenRows() const { return !m_written.empty(); }
    void settleRow(const RowPlace &place) { m_written.erase(place); }
    /// By their rows: the cases that this transaction has come to so far.
    [[nodiscard]] std::map<qint64, CaseBefore> &casesBefore() { return m_casesBefore; }
    /// Moves the write-ahead log into the file and empties it, as far as readers allow.
    [[nodiscard]] Status checkpoint() const;
    /// Commits are not waited for until setDurable(true), which also puts everything on disk. For making a whole new
    /// dossier, which is thrown away when it fails half-way.
    [[nodiscard]] Status setDurable(bool durable) const;

    /// "SQLite 3.x, SQLite3 Multiple Ciphers 2.x": of the library this program is linked with, for the about box.
    [[nodiscard]] static QString libraryVersion();

private:
    friend class Statement;
    friend class Transaction;
    Database(QString path, Mode mode, QString connectionName);
    [[nodiscard]] Status begin(const SecretBytes &key);
    [[nodiscard]] Status applyKey(const SecretBytes &key) const;
    [[nodiscard]] Status configure() const;
    [[nodiscard]] Status proveFile() const;
    /// From now on writtenRows() tells what is written.
    void watchRows();
    /// Looks at each row of a case before it is rewritten or deleted, in this connection only. Between transactions.
    [[nodiscard]] Status watchFormerRows();
    /// A prepared statement that nobody else uses: one kept from before, or a new one; null on failure.
    [[nodiscard]] sqlite3_stmt *takeStatement(const QString &sql);
    /// Kept for the next who asks for the same words.
    void giveBack(const QString &sql, sqlite3_stmt *statement);

    QString m_path;
    QString m_connectionName;
    Mode m_mode;
    std::function<void()> m_committed;
    std::function<bool()> m_goOn;
    std::map<RowPlace, RowBefore> m_written;
    std::map<qint64, CaseBefore> m_casesBefore;
    sqlite3 *m_handle = nullptr;
    QHash<QString, sqlite3_stmt *> m_idle; ///< preparing takes longer than running for most of what is asked
};

} // namespace homeward
