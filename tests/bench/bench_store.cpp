// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the store costs: saving one change through a desk beside the same rows by SQLite alone, and an encrypted file
// beside an open one.
#include "app/desks/deskbench.h"
#include "app/store/storefixture.h"
#include "bench/bench.h"
#include "desks/sample.h"

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

/// Adds a claim each to cases of the sample through the desk: right, transaction, rows, audit chain, index, news.
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
        auto unlocked = Dossier::unlock({made->dossier, {}, made->passphrase}, m_world);
        if (!unlocked)
            qFatal("not unlocked");
        m_dossier = *unlocked;
        m_cases = *m_dossier->cases().find({}).result();
    }
    double run()
    {
        return secondsOf([&] {
            for (int i = 0; i < changes; ++i) {
                const QString value = QStringLiteral("wears a red scarf, number %1").arg(++m_count);
                const CaseId id = m_cases.at(m_count % m_cases.size()).id;
                const NewClaim claim = test::said("party-a", "distinguishing_marks", value);
                if (!m_dossier->cases().addClaim(id, claim).result())
                    qFatal("no claim");
            }
        });
    }

private:
    QTemporaryDir m_folder;
    RealWorld m_world;
    std::shared_ptr<Dossier> m_dossier;
    QList<CaseRow> m_cases;
    int m_count = 0;
};

/// The same rows into the same tables of an encrypted file, in one transaction each.
class ByHand
{
public:
    ByHand() : m_case(m_fixture.addCase(QStringLiteral("DEMO-0001"))), m_db(handleOf(m_fixture.db()))
    {
        execute(m_db, "INSERT INTO audit_content SELECT 0, zeroblob(16), '' WHERE 0");
    }
    double run()
    {
        Raw claim(m_db,
                  "INSERT INTO claim (uuid, case_id, subject_id, field, value, party_id, source_text, source_page,"
                  " recorded_by, recorded_at, salt) VALUES (?1, 1, 1, 'distinguishing_marks', ?2, 1, 'Report 1',"
                  " -1, ?3, ?4, ?5)");
        Raw touch(m_db, "UPDATE case_file SET changed_at = ?1 WHERE id = 1");
        Raw audit(m_db, "INSERT INTO audit (seq, act, at, account, case_uuid, act_key, content_digest, previous, hash)"
                        " VALUES (?1, ?2, ?3, ?2, ?2, 'claim.added', ?4, ?4, ?4)");
        Raw content(m_db, "INSERT INTO audit_content (seq, salt, content) VALUES (?1, ?2, ?3)");
        return secondsOf([&] {
            for (int i = 0; i < changes; ++i) {
                ++m_count;
                const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
                const QByteArray now = QByteArrayLiteral("2026-11-23T12:00:00.000Z");
                const QByteArray value = "wears a red scarf, number " + QByteArray::number(m_count);
                execute(m_db, "BEGIN IMMEDIATE");
                claim.text(1, id).text(2, value).text(3, id).text(4, now).bytes(5, QByteArray(16, 's')).run();
                touch.text(1, now).run();
                audit.number(1, m_count).text(2, id).text(3, now).bytes(4, QByteArray(32, 'h')).run();
                content.number(1, m_count).bytes(2, QByteArray(16, 's')).text(3, "{\"value\":\"" + value + "\"}").run();
                execute(m_db, "COMMIT");
            }
        });
    }

private:
    test::StoreFixture m_fixture;
    test::StoreFixture::NewCase m_case;
    sqlite3 *m_db;
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
    ByHand hand;
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
