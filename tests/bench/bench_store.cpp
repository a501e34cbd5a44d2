// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the store costs: saving one change through a desk beside the same rows by SQLite alone, and an encrypted file
// beside an open one.
#include "app/desks/deskbench.h"
#include "bench/bench.h"
#include "desks/dossieropener.h"
#include "desks/sample.h"
#include "desks/storeroom.h"
#include "store/statement.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QSqlDriver>

#include <sqlite3.h>

using namespace homeward;
using namespace homeward::bench;

namespace {

constexpr int changes = 40; ///< a run; each is a commit that waits for the disk
constexpr int rows = 50'000;

sqlite3 *handleOf(const Database &database)
{
    return *static_cast<sqlite3 *const *>(database.connection().driver()->handle().constData());
}

void must(int code, sqlite3 *db)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("SQLite: %s", sqlite3_errmsg(db));
}

void execute(sqlite3 *db, const char *sql)
{
    must(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), db);
}

/// A statement of SQLite's own interface, prepared once.
class Raw
{
public:
    Raw(sqlite3 *db, const char *sql) : m_db(db) { must(sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr), db); }
    ~Raw() { sqlite3_finalize(m_statement); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;
    Raw &text(int at, const QByteArray &value)
    {
        must(sqlite3_bind_text(m_statement, at, value.constData(), int(value.size()), SQLITE_TRANSIENT), m_db);
        return *this;
    }
    Raw &bytes(int at, const QByteArray &value)
    {
        must(sqlite3_bind_blob(m_statement, at, value.constData(), int(value.size()), SQLITE_TRANSIENT), m_db);
        return *this;
    }
    Raw &number(int at, qint64 value)
    {
        must(sqlite3_bind_int64(m_statement, at, value), m_db);
        return *this;
    }
    /// All rows, read and forgotten.
    void run()
    {
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW) {
            code = sqlite3_step(m_statement);
            for (int i = 0; code == SQLITE_ROW && i < sqlite3_column_count(m_statement); ++i)
                m_read += sqlite3_column_bytes(m_statement, i);
        }
        must(code, m_db);
        must(sqlite3_reset(m_statement), m_db);
    }

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
    qint64 m_read = 0;
};

/// What an act leaves in the database beside fixed columns, in bytes.
struct Sizes
{
    qint64 line = 0;    ///< of the case's line for lists
    qint64 content = 0; ///< of what the audit trail says
};

bool copyTo(const QString &from, const QString &to)
{
    bool good = QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (good && files.hasNext()) {
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(files.next()));
        good = QDir().mkpath(QFileInfo(target).path()) && QFile::copy(files.filePath(), target);
    }
    return good;
}

/// Adds a claim each to open cases of the sample through the desk: right, transaction, rows, audit chain, index, news.
class ThroughTheDesk
{
public:
    ThroughTheDesk()
    {
        SampleRequest wish;
        wish.path = m_folder.filePath(QStringLiteral("dossier"));
        wish.today = QDate(2026, 11, 23);
        wish.kdfCost = KdfCost::cheap();
        const auto made = makeSample(wish, m_world);
        if (!made)
            qFatal("no sample: %s", qPrintable(made.error().detail));
        if (!copyTo(made->dossier, copy()))
            qFatal("no copy");
        auto unlocked = Dossier::unlock({made->dossier, {}, made->passphrase}, m_world);
        if (!unlocked)
            qFatal("not unlocked");
        m_dossier = *unlocked;
        m_cases = *m_dossier->cases().find({}).result();
    }
    /// The dossier as it was before the first change.
    [[nodiscard]] QString copy() const { return m_folder.filePath(QStringLiteral("copy")); }
    [[nodiscard]] StoreRoom &room() { return DossierOpener::room(*m_dossier); }
    double run()
    {
        // Whoever changes a case has it before them.
        for (int i = 1; i <= changes; ++i) {
            if (!m_dossier->cases().open(caseAt(m_count + i)).result())
                qFatal("not opened");
        }
        return secondsOf([&] {
            for (int i = 0; i < changes; ++i) {
                const QString value = QStringLiteral("wears a red scarf, number %1").arg(++m_count);
                const NewClaim claim = test::said("party-a", "distinguishing_marks", value);
                if (!m_dossier->cases().addClaim(caseAt(m_count), claim).result())
                    qFatal("no claim");
            }
        });
    }
    [[nodiscard]] Sizes sizes()
    {
        return *room().ask([](Store &store) -> Result<Sizes> {
            Statement line(*store.database, QStringLiteral("SELECT max(length(line)) FROM case_line"));
            Statement content(*store.database, QStringLiteral("SELECT length(content) FROM audit_content"
                                                              " ORDER BY seq DESC LIMIT 1"));
            if (!line.run() || !line.next() || !content.run() || !content.next())
                return failure(ErrorCode::Internal);
            return Sizes{line.number(0), content.number(0)};
        });
    }

private:
    [[nodiscard]] CaseId caseAt(int number) const { return m_cases.at(number % m_cases.size()).id; }
    QTemporaryDir m_folder;
    RealWorld m_world;
    std::shared_ptr<Dossier> m_dossier;
    QList<CaseRow> m_cases;
    int m_count = 0;
};

/// Every row that such an act writes, into a copy of the same dossier under the same settings, in one transaction each:
/// the claim and its digest, the case with its line, the revision that the list compares with what was read, and the
/// audit trail with what it says and where it ends.
class ByHand
{
public:
    ByHand(const QString &folder, const SecretBytes &key, const Sizes &sizes) : m_sizes(sizes)
    {
        auto opened = Database::open(QDir(folder).filePath(QStringLiteral("dossier.db")), key,
                                     Database::Mode::ReadWrite, QStringLiteral("hand"));
        if (!opened)
            qFatal("no copy: %s", qPrintable(opened.error().detail));
        m_database = std::move(*opened);
        m_db = handleOf(*m_database);
        Statement subjects(*m_database, QStringLiteral("SELECT case_id, min(id) FROM subject GROUP BY case_id"));
        if (!subjects.run())
            qFatal("no subjects");
        while (subjects.next())
            m_places.append({subjects.number(0), subjects.number(1)});
        Statement last(*m_database, QStringLiteral("SELECT max(seq) FROM audit"));
        if (!last.run() || !last.next())
            qFatal("no trail");
        m_sequence = last.number(0);
        execute(m_db, "INSERT OR REPLACE INTO case_revision SELECT id, zeroblob(32) FROM case_file");
        execute(m_db, "INSERT OR REPLACE INTO read_mark SELECT id, 'reader', zeroblob(32), opened_at FROM case_file");
    }
    double run()
    {
        Raw claim(m_db,
                  "INSERT INTO claim (uuid, case_id, subject_id, field, value, party_id, source_text, source_page,"
                  " recorded_by, recorded_at, salt) VALUES (?1, ?2, ?3, 'distinguishing_marks', ?4, 1, 'Report 1',"
                  " -1, ?5, ?6, ?7)");
        Raw digest(m_db, "INSERT INTO row_digest (case_id, part, row, digest)"
                         " VALUES (?1, 'claim', last_insert_rowid(), ?2)");
        Raw touch(m_db, "UPDATE case_file SET changed_at = ?2 WHERE id = ?1");
        Raw revision(m_db, "UPDATE case_revision SET revision = ?2 WHERE case_id = ?1");
        Raw mark(m_db, "UPDATE read_mark SET revision = ?2 WHERE case_id = ?1 AND account = 'reader'");
        Raw line(m_db, "INSERT OR REPLACE INTO case_line (case_id, rules, line) VALUES (?1, ?2, ?3)");
        Raw audit(m_db, "INSERT INTO audit (seq, act, at, account, case_uuid, act_key, content_digest, previous, hash)"
                        " VALUES (?1, ?2, ?3, ?2, ?2, 'claim.added', ?4, ?4, ?4)");
        Raw content(m_db, "INSERT INTO audit_content (seq, salt, content) VALUES (?1, ?2, ?3)");
        Raw head(m_db, "INSERT OR REPLACE INTO meta (key, value) VALUES ('audit.head', ?1)");
        const QByteArray salt(16, 's');
        return secondsOf([&] {
            for (int i = 0; i < changes; ++i) {
                const auto [caseRow, subject] = m_places.at(++m_count % m_places.size());
                const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
                const QByteArray now = QByteArrayLiteral("2026-11-23T12:00:00.000Z");
                const QByteArray hash = QByteArray::number(m_count).rightJustified(32, 'h');
                const QByteArray value = "wears a red scarf, number " + QByteArray::number(m_count);
                execute(m_db, "BEGIN IMMEDIATE");
                claim.text(1, id).number(2, caseRow).number(3, subject).text(4, value).text(5, id).text(6, now);
                claim.bytes(7, salt).run();
                digest.number(1, caseRow).bytes(2, hash).run();
                touch.number(1, caseRow).text(2, now).run();
                revision.number(1, caseRow).bytes(2, hash).run();
                mark.number(1, caseRow).bytes(2, hash).run();
                audit.number(1, ++m_sequence).text(2, id).text(3, now).bytes(4, hash).run();
                content.number(1, m_sequence).bytes(2, salt).text(3, QByteArray(m_sizes.content, 'c')).run();
                head.text(1, QByteArray::number(m_sequence) + ' ' + hash.toHex()).run();
                line.number(1, caseRow).bytes(2, hash).bytes(3, QByteArray(m_sizes.line, 'l')).run();
                execute(m_db, "COMMIT");
            }
        });
    }

private:
    Sizes m_sizes;
    std::unique_ptr<Database> m_database;
    sqlite3 *m_db = nullptr;
    QList<std::pair<qint64, qint64>> m_places; ///< a case and its child
    qint64 m_sequence = 0;
    int m_count = 0;
};

/// One table as big as a dossier's claims, encrypted as ours or open.
class Shelf
{
public:
    explicit Shelf(bool sealed)
    {
        const QByteArray path = m_folder.filePath(QStringLiteral("shelf.db")).toUtf8();
        must(sqlite3_open(path.constData(), &m_db), m_db);
        if (sealed) {
            execute(m_db, "PRAGMA cipher='aegis'");
            execute(m_db, ("PRAGMA key='raw:" + QByteArray(64, '7') + "'").constData());
        }
        execute(m_db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-2000;"
                      "CREATE TABLE claim (id INTEGER PRIMARY KEY, case_id INTEGER, field TEXT, value TEXT, salt BLOB);"
                      "CREATE INDEX claim_case ON claim (case_id)");
        fill(rows);
    }
    ~Shelf() { sqlite3_close(m_db); }
    Shelf(const Shelf &) = delete;
    Shelf &operator=(const Shelf &) = delete;

    double fill(int count)
    {
        return secondsOf([&] {
            Raw insert(m_db, "INSERT INTO claim (case_id, field, value, salt) VALUES (?1, 'present_place', ?2, ?3)");
            execute(m_db, "BEGIN IMMEDIATE");
            for (int i = 0; i < count; ++i) {
                const QByteArray value = QByteArray("Sampleville, house ").append(QByteArray::number(i * 7919 % 9973));
                insert.number(1, i / 25).text(2, value).bytes(3, QByteArray(16, 's')).run();
            }
            execute(m_db, "COMMIT");
        });
    }
    double scan()
    {
        Raw all(m_db, "SELECT case_id, field, value, salt FROM claim");
        return secondsOf([&] { all.run(); });
    }
    double points()
    {
        Raw one(m_db, "SELECT field, value, salt FROM claim WHERE case_id = ?1");
        return secondsOf([&] {
            for (int i = 0; i < 1000; ++i)
                one.number(1, i * 7919 % (rows / 25)).run();
        });
    }

private:
    QTemporaryDir m_folder;
    sqlite3 *m_db = nullptr;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    Q_UNUSED(application)

    Table table(QStringLiteral("The store"));
    ThroughTheDesk desk;
    desk.run(); // so that it is known what an act writes
    ByHand hand(desk.copy(), desk.room().databaseKey(), desk.sizes());
    table.compare(
        QStringLiteral("save %1 changes / the same rows by raw SQLite").arg(changes), [&] { return desk.run(); },
        [&] { return hand.run(); }, 4);
    Shelf sealed(true);
    Shelf open(false);
    table.compare(
        QStringLiteral("encrypted / open: insert %1 rows").arg(rows), [&] { return sealed.fill(rows); },
        [&] { return open.fill(rows); }, 1.35);
    table.compare(
        QStringLiteral("encrypted / open: read every row"), [&] { return sealed.scan(); }, [&] { return open.scan(); },
        1.35);
    table.compare(
        QStringLiteral("encrypted / open: 1,000 cases by their key"), [&] { return sealed.points(); },
        [&] { return open.points(); }, 1.35);
    return table.verdict();
}
