// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "support/planted.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;
using homeward::test::Planted;
using Mode = Database::Mode;

namespace {

SecretBytes keyOf(char letter)
{
    return SecretBytes::copyOf(QByteArray(32, letter));
}

bool run(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    if (query.exec(sql))
        return true;
    qWarning() << sql << query.lastError().text();
    return false;
}

QVariant ask(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void flipByte(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 0x10)));
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void createsAndOpensAgain();
    void configuresEveryConnection();
    void keepsPlantedStringsSecret();
    void tellsWrongKeyFromDamage();
    void findsDamageInLaterPages();
    void refusesPlainFiles();
    void readsBesideAWriter();
    void writesNothingWhenImmutable();
    void keepsCommitsOverACrash();
    void refusesBadRequests();
    void coversEveryFunctionOfTheDriver();
    void refusesWrongLink_data();
    void refusesWrongLink();

private:
    [[nodiscard]] QString file(const QString &name = QStringLiteral("store.db")) const { return m_dir->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDatabase::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestDatabase::createsAndOpensAgain()
{
    {
        const auto made = Database::open(file(), keyOf('a'), Mode::Create, QStringLiteral("one"));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QVERIFY(run(**made, QStringLiteral("CREATE TABLE word(text TEXT) STRICT")));
        QVERIFY(run(**made, QStringLiteral("INSERT INTO word VALUES('ведмедик')")));
    }
    QVERIFY(!QSqlDatabase::contains(QStringLiteral("one")));
    QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto again = Database::open(file(), keyOf('a'), Mode::ReadWrite, QStringLiteral("one"));
    QVERIFY(again);
    QCOMPARE(ask(**again, QStringLiteral("SELECT text FROM word")).toString(), QStringLiteral("ведмедик"));
    QCOMPARE((*again)->quickCheck().value_or(QStringList{QStringLiteral("?")}), QStringList());
}

void TestDatabase::configuresEveryConnection()
{
    const auto made = Database::open(file(), keyOf('a'), Mode::Create, QStringLiteral("one"));
    QVERIFY(made);
    const auto pragma = [&](const char *name) {
        return ask(**made, QStringLiteral("PRAGMA ") + QLatin1String(name)).toString();
    };
    QCOMPARE(pragma("cipher"), QStringLiteral("aegis"));
    QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
    QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
    QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(pragma("temp_store"), QStringLiteral("2"));
    QCOMPARE(pragma("busy_timeout"), QStringLiteral("5000"));
    QVERIFY(pragma("mmap_size").isEmpty() || pragma("mmap_size") == QLatin1String("0"));
    QVERIFY((*made)->setDurable(false));
    QCOMPARE(pragma("synchronous"), QStringLiteral("0"));
    QVERIFY((*made)->setDurable(true));
    QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
    // What the rest of the store counts on.
    QVERIFY(
        run(**made, QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61 remove_diacritics 2')")));
    QCOMPARE(ask(**made, QStringLiteral("SELECT json_extract('{\"a\":5}','$.a')")).toInt(), 5);
    // A misspelt column is an error, not a string.
    QSqlQuery query((*made)->connection());
    QVERIFY(!query.exec(QStringLiteral("SELECT \"no such column\"")));
}

void TestDatabase::keepsPlantedStringsSecret()
{
    const Planted planted(50);
    const auto fill = [&](const QSqlDatabase &connection) {
        QSqlQuery query(connection);
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT, wide BLOB)")));
        QVERIFY(query.exec(QStringLiteral("CREATE VIRTUAL TABLE note_fts USING fts5(text)")));
        QVERIFY(query.exec(QStringLiteral("CREATE INDEX note_text ON note(text)")));
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO note(text, wide) VALUES(:text, :wide)")));
        for (const QString &word : planted.words()) {
            query.bindValue(QStringLiteral(":text"), word);
            query.bindValue(QStringLiteral(":wide"), Planted::utf16(word));
            QVERIFY(query.exec());
        }
        QVERIFY(query.exec(QStringLiteral("INSERT INTO note_fts SELECT text FROM note")));
        QVERIFY(query.exec(QStringLiteral("SELECT text FROM note ORDER BY wide DESC")));
        while (query.next()) {
        }
        QVERIFY(query.exec(QStringLiteral("DELETE FROM note WHERE id % 2")));
    };
    // The same rows in a plain database: the search below must be able to find something.
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        plain.setDatabaseName(file(QStringLiteral("plain.db")));
        QVERIFY(plain.open());
        QVERIFY(QSqlQuery(plain).exec(QStringLiteral("PRAGMA journal_mode=WAL")));
        fill(plain);
        QVERIFY(planted.hitsIn(readAll(file(QStringLiteral("plain.db-wal")))) >= 100);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));

    const auto made = Database::open(file(), keyOf('a'), Mode::Create, QStringLiteral("one"));
    QVERIFY(made);
    fill((*made)->connection());
    QVERIFY(QFileInfo(file(QStringLiteral("store.db-wal"))).size() > 0);
    for (const char *name : {"store.db", "store.db-wal", "store.db-shm"})
        QCOMPARE(planted.hitsIn(readAll(file(QLatin1String(name)))), 0);
    QVERIFY((*made)->checkpoint());
    QVERIFY(QFileInfo(file()).size() > 20000);
    QCOMPARE(planted.hitsIn(readAll(file())), 0);
    QVERIFY(!readAll(file()).contains("SQLite format 3"));
    QVERIFY(!readAll(file()).contains("CREATE TABLE"));
}

void TestDatabase::tellsWrongKeyFromDamage()
{
    QVERIFY(Database::open(file(), keyOf('a'), Mode::Create, QStringLiteral("one")));
    const auto wrong = Database::open(file(), keyOf('b'), Mode::ReadWrite, QStringLiteral("one"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::WrongPassphrase);
    QVERIFY(!QSqlDatabase::contains(QStringLiteral("one")));

    flipByte(file(), 200);
    const auto damaged = Database::open(file(), keyOf('a'), Mode::ReadWrite, QStringLiteral("one"));
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::Damaged);

    QVERIFY(QFile::resize(file(), 7));
    const auto cut = Database::open(file(), keyOf('a'), Mode::ReadWrite, QStringLiteral("one"));
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::Damaged);
}

void TestDatabase::findsDamageInLaterPages()
{
    {
        const auto made = Database::open(file(), keyOf('a'), Mode::Create, QStringLiteral("one"));
        QVERIFY(made);
        QVERIFY(run(**made, QStringLiteral("CREATE TABLE word(text TEXT)")));
        QVERIFY(run(**made, QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 2000)"
                                           " INSERT INTO word SELECT 'word number ' || i FROM n")));
    }
    flipByte(file(), QFileInfo(file()).size() - 5000);
    const auto opened = Database::open(file(), keyOf('a'), Mode::ImmutableReadOnly, QStringLiteral("one"));
    QVERIFY(opened);
    const auto findings = (*opened)->quickCheck();
    QVERIFY(findings);
    QVERIFY(!findings->isEmpty());
}

void TestDatabase::refusesPlainFiles()
{
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        plain.setDatabaseName(file());
        QVERIFY(plain.open());
        QVERIFY(QSqlQuery(plain).exec(QStringLiteral("CREATE TABLE word(text TEXT)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly, Mode::ImmutableReadOnly}) {
        const auto opened = Database::open(file(), keyOf('a'), mode, QStringLiteral("one"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotADossier);
    }
}

void TestDatabase::readsBesideAWriter()
{
    const auto writer = Database::open(file(), keyOf('a'), Mode::Create, QStringLiteral("writer"));
    QVERIFY(writer);
    QVERIFY(run(**writer, QStringLiteral("CREATE TABLE word(text TEXT)")));
    const auto reader = Database::open(file(), keyOf('a'), Mode::ReadOnly, QStringLiteral("reader"));
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().detail));
    QVERIFY(run(**writer, QStringLiteral("INSERT INTO word VALUES('seen')")));
    QCOMPARE(ask(**reader, QStringLiteral("SELECT text FROM word")).toString(), QStringLiteral("seen"));
    QSqlQuery query((*reader)->connection());
    QVERIFY(!query.exec(QStringLiteral("INSERT INTO word VALUES('not allowed')")));
    QCOMPARE(databaseError(query.lastError()).code, ErrorCode::ReadOnly);
}

void TestDatabase::writesNothingWhenImmutable()
{
    const QString odd = file(QStringLiteral("місце ?#%25.db")); // characters an URI would take apart
    {
        const auto made = Database::open(odd, keyOf('a'), Mode::Create, QStringLiteral("one"));
        QVERIFY(made);
        QVERIFY(run(**made, QStringLiteral("CREATE TABLE word(text TEXT)")));
    }
    const QByteArray before = readAll(odd);
    const QStringList names = QDir(m_dir->path()).entryList(QDir::Files);
    const auto opened = Database::open(odd, keyOf('a'), Mode::ImmutableReadOnly, QStringLiteral("one"));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    QCOMPARE(ask(**opened, QStringLiteral("SELECT count(*) FROM word")).toInt(), 0);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), names);
    QCOMPARE(readAll(odd), before);
}

void TestDatabase::keepsCommitsOverACrash()
{
    QCOMPARE(QProcess::execute(QStringLiteral(HOMEWARD_PROBE_RIGHT), {file(), QStringLiteral("crash")}), 0);
    const QByteArray log = readAll(file(QStringLiteral("store.db-wal")));
    QVERIFY(!log.isEmpty());
    QVERIFY(!log.contains("plainly visible"));
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
        const auto opened = Database::open(file(), keyOf('k'), mode, QStringLiteral("one"));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(ask(**opened, QStringLiteral("SELECT word FROM probe")).toString(), QStringLiteral("plainly visible"));
        QCOMPARE((*opened)->quickCheck().value_or(QStringList{QStringLiteral("?")}), QStringList());
    }
    QVERIFY(!QFile::exists(file(QStringLiteral("store.db-wal")))); // the last writer has folded it in
}

void TestDatabase::refusesBadRequests()
{
    const auto absent = Database::open(file(), keyOf('a'), Mode::ReadWrite, QStringLiteral("one"));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(file()));
    const auto shortKey = Database::open(file(), SecretBytes::copyOf("short"), Mode::Create, QStringLiteral("one"));
    QVERIFY(!shortKey);
    QVERIFY(!QFile::exists(file()));
    QVERIFY(Database::open(file(), keyOf('a'), Mode::Create, QStringLiteral("one")));
    const QByteArray before = readAll(file());
    const auto twice = Database::open(file(), keyOf('a'), Mode::Create, QStringLiteral("one"));
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(readAll(file()), before);
}

// A function our library lacked would silently come from the system's SQLite and be handed our structures.
void TestDatabase::coversEveryFunctionOfTheDriver()
{
    const QString nm = QStandardPaths::findExecutable(QStringLiteral("nm"));
    if (nm.isEmpty())
        QSKIP("nm is not installed");
    const auto symbols = [&](const QString &library, const QString &kind) {
        QProcess process;
        process.start(nm, {QStringLiteral("-D"), kind, library});
        process.waitForFinished();
        QSet<QString> names;
        static const QRegularExpression word(QStringLiteral("\\bsqlite3\\w*"));
        auto match = word.globalMatch(QString::fromLatin1(process.readAllStandardOutput()));
        while (match.hasNext())
            names.insert(match.next().captured());
        return names;
    };
    QSet<QString> used;
    const QStringList pluginFolders = QCoreApplication::libraryPaths();
    for (const QString &folder : pluginFolders)
        used += symbols(folder + QStringLiteral("/sqldrivers/libqsqlite.so"), QStringLiteral("--undefined-only"));
    if (used.isEmpty())
        QSKIP("the driver is not a separate plugin here");
    const QSet<QString> ours = symbols(QStringLiteral(HOMEWARD_SQLITE_LIBRARY), QStringLiteral("--defined-only"));
    QVERIFY(ours.contains(QStringLiteral("sqlite3_key_v2")));
    QCOMPARE(used - ours, QSet<QString>());
}

void TestDatabase::refusesWrongLink_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("preloadPlain");
    QTest::addColumn<bool>("works");
    const QString right = QStringLiteral(HOMEWARD_PROBE_RIGHT);
    const QString wrong = QStringLiteral(HOMEWARD_PROBE_WRONG);
    QTest::newRow("linked as the program is") << right << false << true;
    QTest::newRow("encryption linked in, but not exported to the driver") << wrong << false << false;
    QTest::newRow("plain SQLite loaded in front of ours") << right << true << false;
}

void TestDatabase::refusesWrongLink()
{
    QFETCH(QString, program);
    QFETCH(bool, preloadPlain);
    QFETCH(bool, works);
    const auto probe = [&](const QString &mode) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (preloadPlain) {
            environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral("libsqlite3.so.0"));
            environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        }
        process.setProcessEnvironment(environment);
        process.start(program, {file(), mode});
        process.waitForFinished();
        const QString said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        const QString code = said.section(QLatin1Char(' '), 0, 0);
        if (process.exitStatus() != QProcess::NormalExit || code.isEmpty())
            qWarning() << process.readAllStandardError();
        return code.isEmpty() ? -2 : code.toInt();
    };
    const int refused = static_cast<int>(ErrorCode::EncryptionMissing);
    QCOMPARE(probe(QStringLiteral("create")), works ? -1 : refused);
    if (works) {
        QVERIFY(!readAll(file()).contains("plainly visible"));
        return;
    }
    // Nothing of it stays behind.
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList());
    // And a good store is refused untouched.
    QVERIFY(Database::open(file(), SecretBytes::copyOf(QByteArray(32, 'k')), Mode::Create, QStringLiteral("one")));
    const QByteArray before = readAll(file());
    QCOMPARE(probe(QStringLiteral("open")), refused);
    QCOMPARE(readAll(file()), before);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{QStringLiteral("store.db")});
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
