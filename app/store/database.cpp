// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "security/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <sodium.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace homeward {

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype markSize = 16;
constexpr int applicationId = 0x484D5744; // "HMWD", in the header SQLite keeps for this purpose
constexpr qsizetype mostIdle = 200;       ///< statements; some kilobytes each
constexpr QByteArrayView plainHeader("SQLite format 3");

// SQLite3 Multiple Ciphers starts a file with a salt, which a raw key leaves unused. We put a one-way image of the key
// there: so a file of another key can be told from a damaged file of this key.
QByteArray keyMark(const SecretBytes &key)
{
    static constexpr QByteArrayView purpose("homeward database key mark");
    QByteArray mark(markSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(mark.data()), static_cast<size_t>(mark.size()),
                       reinterpret_cast<const unsigned char *>(purpose.data()), static_cast<size_t>(purpose.size()),
                       key.data(), static_cast<size_t>(key.size()));
    return mark;
}

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(markSize) : QByteArray();
}

// The file exists before SQLite sees it, readable by its owner only; -wal and -shm take over its permissions.
Status makeEmptyFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return failure(errno == EEXIST ? ErrorCode::AlreadyExists : ErrorCode::CannotWrite, qt_error_string(errno),
                       path);
    ::close(file);
    return {};
}

Result<QVariant> ask(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(databaseError(query.lastError()));
    if (!query.next())
        return query.lastError().isValid() ? Result<QVariant>(tl::unexpected(databaseError(query.lastError())))
                                           : Result<QVariant>(QVariant());
    const QVariant answer = query.value(0);
    query.finish();
    return answer;
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver() ? connection.driver()->handle() : QVariant();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3 *const *>(handle.constData())
               : nullptr;
}

// The plugin may have been given the system's plain SQLite by a wrong link: then every later step would "succeed" and
// write in the clear, because plain SQLite accepts PRAGMA key and ignores it.
Status proveEncryption(const QSqlDatabase &connection)
{
    const auto missing = [](const QString &why) { return failure(ErrorCode::EncryptionMissing, why); };
    const Result<QVariant> cipherVersion = ask(connection, QStringLiteral("SELECT sqlite3mc_version()"));
    if (!cipherVersion || cipherVersion->toString().isEmpty())
        return missing(QStringLiteral("the driver uses a SQLite without encryption"));
    const Result<QVariant> source = ask(connection, QStringLiteral("SELECT sqlite_source_id()"));
    if (!source || source->toString() != QLatin1String(sqlite3_sourceid()) ||
        cipherVersion->toString() != QLatin1String(sqlite3mc_version()))
        return missing(QStringLiteral("the driver uses another SQLite than the program"));
    if (!handleOf(connection))
        return missing(QStringLiteral("the driver gives no SQLite handle"));
    return {};
}

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

// SQLite reads a write-ahead log without writing anything only with the file locked for itself, which needs the right
// to write. A log that holds no more than its own header holds nothing.
constexpr qint64 journalHeaderSize = 32;
bool canReadJournal(const QString &path)
{
    const QFileInfo journal(journalOf(path));
    return journal.isFile() && journal.size() > journalHeaderSize && journal.isWritable() &&
           QFileInfo(path).isWritable();
}

// Before the first look at the file: the index of the log stays in memory instead of a -shm file, and closing moves
// nothing from the log into the file.
Status keepStill(const QSqlDatabase &link)
{
    const Result<QVariant> locking = ask(link, QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"));
    if (!locking || locking->toString() != QLatin1String("exclusive") ||
        sqlite3_db_config(handleOf(link), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr) != SQLITE_OK)
        return failure(ErrorCode::Internal, QStringLiteral("the log cannot be read without writing"));
    return {};
}

Result<QStringList> runCheck(const QSqlDatabase &link, const QString &pragma)
{
    QSqlQuery query(link);
    query.setForwardOnly(true);
    QStringList findings;
    if (query.exec(pragma)) {
        while (query.next()) {
            const QString line = query.value(0).toString();
            if (line != QLatin1String("ok"))
                findings << line;
        }
    }
    if (query.lastError().isValid()) {
        const Error error = databaseError(query.lastError());
        if (error.code == ErrorCode::Locked)
            return tl::unexpected(error);
        findings << error.detail;
    }
    return findings;
}

// Asked of a connection to memory, because nothing can be asked of an encrypted file before its key is given, and no
// file at all should be touched before the answer.
Status provePlugin(const QString &connectionName)
{
    Status proven = failure(ErrorCode::EncryptionMissing, QStringLiteral("the QSQLITE driver is not installed"));
    {
        QSqlDatabase link = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
        link.setDatabaseName(QStringLiteral(":memory:"));
        if (link.isValid() && link.open())
            proven = proveEncryption(link);
    }
    QSqlDatabase::removeDatabase(connectionName);
    return proven;
}

ErrorCode meaningOf(int result)
{
    ErrorCode code = ErrorCode::Internal;
    switch (result & 0xFF) { // the low byte of an extended result code is the plain one
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        code = ErrorCode::Damaged;
        break;
    case SQLITE_FULL:
    case SQLITE_IOERR:
        code = ErrorCode::CannotWrite;
        break;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        code = ErrorCode::CannotRead;
        break;
    case SQLITE_READONLY:
        code = ErrorCode::ReadOnly;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        code = ErrorCode::Locked;
        break;
    case SQLITE_CONSTRAINT:
        code = ErrorCode::InvalidValue;
        break;
    default:
        break;
    }
    return code;
}

} // namespace

Error databaseError(const QSqlError &error)
{
    return Error{meaningOf(error.nativeErrorCode().toInt()), error.databaseText(), {}};
}

Error databaseError(sqlite3 *connection)
{
    const int result = sqlite3_extended_errcode(connection);
    Error error{meaningOf(result), QString::fromUtf8(sqlite3_errmsg(connection)), {}};
    if (result == SQLITE_CONSTRAINT_UNIQUE || result == SQLITE_CONSTRAINT_PRIMARYKEY)
        error.code = ErrorCode::AlreadyExists;
    return error;
}

Database::Database(QString path, Mode mode, QString connectionName)
    : m_path(std::move(path)), m_connectionName(std::move(connectionName)), m_mode(mode)
{
}

Database::~Database()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    {
        QSqlDatabase open = connection();
        open.close();
    }
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const SecretBytes &key, Mode mode,
                                                 const QString &connectionName)
{
    if (key.size() != keySize)
        return failure(ErrorCode::Internal, QStringLiteral("the database key must have 32 bytes"), path);
    if (QSqlDatabase::contains(connectionName))
        return failure(ErrorCode::Internal, QStringLiteral("the connection name is in use"), path);
    startSodium();
    if (const Status proven = provePlugin(connectionName + QStringLiteral("-proof")); !proven)
        return failure(ErrorCode::EncryptionMissing, proven.error().detail, path);
    const QFileInfo info(path);
    if (mode == Mode::Create) {
        if (const Status made = makeEmptyFile(path); !made)
            return failure(made);
    } else {
        if (!info.isFile())
            return failure(ErrorCode::NotFound, QStringLiteral("no database file"), path);
        if (!QFile(path).open(QIODevice::ReadOnly))
            return failure(ErrorCode::CannotRead, QStringLiteral("the database file cannot be read"), path);
        const QByteArray head = firstBytes(path);
        if (head.startsWith(plainHeader))
            return failure(ErrorCode::NotADossier, QStringLiteral("the file is a plain database"), path);
        if (head.size() < markSize)
            return failure(ErrorCode::Damaged, QStringLiteral("the database file is cut off"), path);
    }

    Status begun = failure(ErrorCode::Internal);
    {
        std::unique_ptr<Database> database(new Database(path, mode, connectionName));
        begun = database->begin(key);
        if (begun)
            return database;
    }
    if (mode == Mode::Create) {
        // Ours alone (made with O_EXCL above) and worth nothing: do not leave half a database, least of all a plain
        // one.
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
    }
    Error error = begun.error();
    error.file = path;
    if (error.code == ErrorCode::Damaged && mode != Mode::Create && firstBytes(path) != keyMark(key))
        error.code = ErrorCode::WrongPassphrase;
    return tl::unexpected(error);
}

Status Database::copy(const QString &path, const SecretBytes &key, const QString &target,
                      const std::function<bool()> &goOn)
{
    auto source = open(path, key, Mode::ReadOnly, QStringLiteral("copy ") + target);
    if (!source && source.error().code != ErrorCode::NotADossier)
        source = open(path, key, Mode::Untouched, QStringLiteral("copy ") + target); // no -shm can be made there
    if (!source)
        return failure(source);
    const QSqlDatabase link = (*source)->connection();
    if (const Status made = makeEmptyFile(target); !made)
        return made;
    // VACUUM INTO counts as writing, though not to this database, which is open for reading only.
    if (const Result<QVariant> done = ask(link, QStringLiteral("PRAGMA query_only=OFF")); !done)
        return failure(done);
    (*source)->askWhileRunning(goOn);
    Status copied;
    {
        QSqlQuery query(link);
        query.prepare(QStringLiteral("VACUUM INTO :target"));
        query.bindValue(QStringLiteral(":target"), target);
        if (!query.exec()) {
            const bool stopped = (query.lastError().nativeErrorCode().toInt() & 0xFF) == SQLITE_INTERRUPT;
            Error error = databaseError(query.lastError());
            error.code = stopped ? ErrorCode::Cancelled : error.code;
            error.file = error.code == ErrorCode::Damaged ? path : target;
            copied = tl::unexpected(error);
        }
    }
    return copied ? syncFile(target) : copied;
}

Status Database::begin(const SecretBytes &key)
{
    {
        QSqlDatabase link = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
        // Who may not be disturbed is not waited for either.
        QStringList options{m_mode == Mode::Untouched ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=0")
                                                      : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")};
        QString name = m_path;
        const bool immutable =
            m_mode == Mode::ImmutableReadOnly || (m_mode == Mode::Untouched && !canReadJournal(m_path));
        if (m_mode == Mode::ReadOnly || immutable)
            options << QStringLiteral("QSQLITE_OPEN_READONLY");
        if (immutable) {
            options << QStringLiteral("QSQLITE_OPEN_URI");
            name = QStringLiteral("file:") +
                   QString::fromLatin1(
                       QUrl::toPercentEncoding(QFileInfo(m_path).absoluteFilePath(), QByteArrayLiteral("/"))) +
                   QStringLiteral("?immutable=1");
        }
        link.setConnectOptions(options.join(QLatin1Char(';')));
        link.setDatabaseName(name);
        if (!link.open())
            return tl::unexpected(databaseError(link.lastError()));
        if (m_mode == Mode::Untouched && !immutable) {
            if (const Status still = keepStill(link); !still)
                return still;
        }
    }
    return applyKey(key)
        .and_then([this] { return configure(); })
        .and_then([this] { return proveEncryption(connection()); })
        .and_then([this] { return proveFile(); })
        .and_then([this]() -> Status {
            m_handle = handleOf(connection());
            watchRows();
            return {};
        });
}

void Database::watchRows()
{
    const auto written = [](void *self, int act, const char *, const char *table, sqlite3_int64 row) {
        if (const int part = recordPartOf(table); part >= 0)
            static_cast<Database *>(self)->m_written.try_emplace(
                {part, row}, act == SQLITE_INSERT ? RowBefore::Absent : RowBefore::Otherwise);
    };
    sqlite3_update_hook(m_handle, written, this);
}

sqlite3_stmt *Database::takeStatement(const QString &sql)
{
    if (sqlite3_stmt *kept = m_idle.take(sql))
        return kept;
    sqlite3_stmt *fresh = nullptr;
    const QByteArray words = sql.toUtf8();
    sqlite3_prepare_v3(m_handle, words.constData(), static_cast<int>(words.size()), SQLITE_PREPARE_PERSISTENT, &fresh,
                       nullptr);
    return fresh;
}

void Database::giveBack(const QString &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // no word of a case stays in memory for the next
    if (m_idle.size() >= mostIdle || m_idle.contains(sql))
        sqlite3_finalize(statement);
    else
        m_idle.insert(sql, statement);
}

Status Database::applyKey(const SecretBytes &key) const
{
    // The cipher first, then the key, before anything touches the file.
    const Result<QVariant> cipher = ask(connection(), QStringLiteral("PRAGMA cipher='aegis'"));
    if (!cipher || cipher->toString() != QLatin1String("aegis"))
        return failure(ErrorCode::EncryptionMissing, QStringLiteral("the cipher is not available"));
    // Through the C function rather than PRAGMA key, so that the key never lies in a QString or a parsed statement.
    static constexpr QByteArrayView prefix("raw:");
    SecretBytes text(prefix.size() + keySize + markSize);
    const QByteArray mark = keyMark(key);
    memcpy(text.data(), prefix.data(), static_cast<size_t>(prefix.size()));
    memcpy(text.data() + prefix.size(), key.data(), static_cast<size_t>(keySize));
    memcpy(text.data() + prefix.size() + keySize, mark.constData(), static_cast<size_t>(markSize));
    if (sqlite3_key_v2(handleOf(connection()), "main", text.data(), static_cast<int>(text.size())) != SQLITE_OK)
        return failure(ErrorCode::EncryptionMissing, QStringLiteral("the key was not accepted"));
    const Result<QVariant> kept = ask(connection(), QStringLiteral("PRAGMA cipher"));
    if (!kept || kept->toString() != QLatin1String("aegis"))
        return failure(ErrorCode::EncryptionMissing, QStringLiteral("the connection does not name its cipher"));
    return {};
}

Status Database::configure() const
{
    const QSqlDatabase link = connection();
    const auto set = [&](const QString &sql) -> Status {
        const Result<QVariant> done = ask(link, sql);
        return done ? Status() : Status(failure(done));
    };
    if (m_mode == Mode::Create) {
        // The first commit. It goes straight to the file (no write-ahead log yet), so proveFile() sees its first page.
        if (Status done = set(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)); !done)
            return done;
    } else {
        const Result<QVariant> id = ask(link, QStringLiteral("PRAGMA application_id"));
        if (!id)
            return failure(id);
        if (id->toInt() != applicationId)
            return failure(ErrorCode::Damaged, QStringLiteral("the database is not one of Homeward"));
    }
    if (isWritable()) {
        const Result<QVariant> journal = ask(link, QStringLiteral("PRAGMA journal_mode=WAL"));
        if (!journal)
            return failure(journal);
        if (journal->toString() != QLatin1String("wal"))
            return failure(ErrorCode::CannotWrite, QStringLiteral("the write-ahead log is not possible here"));
    }
    for (const char *pragma : {"synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON", "temp_store=MEMORY",
                               "mmap_size=0", "trusted_schema=OFF", "cell_size_check=ON"}) {
        if (Status done = set(QStringLiteral("PRAGMA ") + QLatin1String(pragma)); !done)
            return done;
    }
    if (!isWritable())
        return set(QStringLiteral("PRAGMA query_only=ON"));
    return {};
}

Status Database::proveFile() const
{
    const QByteArray head = firstBytes(m_path);
    if (head.size() < markSize || head.startsWith(plainHeader))
        return failure(ErrorCode::EncryptionMissing, QStringLiteral("the file was not written encrypted"));
    return m_mode == Mode::Create ? syncFolder(QFileInfo(m_path).absolutePath()) : Status();
}

Result<QStringList> Database::quickCheck() const
{
    return runCheck(connection(), QStringLiteral("PRAGMA quick_check"));
}

Result<QStringList> Database::quickCheck(const QString &table) const
{
    return runCheck(connection(), QStringLiteral("PRAGMA quick_check(\"%1\")").arg(table));
}

void Database::stopWriting()
{
    m_mode = Mode::ReadOnly;
    static_cast<void>(
        ask(connection(), QStringLiteral("PRAGMA query_only=ON"))); // our own transactions look at the mode
}

void Database::askWhileRunning(std::function<bool()> goOn)
{
    constexpr int stepsBetween = 100'000; // of SQLite's virtual machine: some milliseconds
    const auto asked = [](void *question) { return (*static_cast<const std::function<bool()> *>(question))() ? 0 : 1; };
    m_goOn = std::move(goOn);
    if (m_goOn)
        sqlite3_progress_handler(handleOf(connection()), stepsBetween, asked, &m_goOn);
    else
        sqlite3_progress_handler(handleOf(connection()), 0, nullptr, nullptr);
}

Status Database::checkpoint() const
{
    const Result<QVariant> done = ask(connection(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return done ? Status() : Status(failure(done));
}

Status Database::setDurable(bool durable) const
{
    const Result<QVariant> done = ask(connection(), durable ? QStringLiteral("PRAGMA synchronous=FULL")
                                                            : QStringLiteral("PRAGMA synchronous=OFF"));
    if (!done)
        return failure(done);
    if (!durable)
        return {};
    return checkpoint().and_then([&] { return syncFile(m_path); }).and_then([&] {
        return syncFolder(QFileInfo(m_path).absolutePath());
    });
}

QString Database::libraryVersion()
{
    return QStringLiteral("SQLite %1, %2").arg(QLatin1String(sqlite3_libversion()), QLatin1String(sqlite3mc_version()));
}

} // namespace homeward
