// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/statement.h"
#include "storefixture.h"

#include <QDir>

using namespace homeward;
using homeward::test::StoreFixture;

class TestMigrator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resourcesAreReachable();
    void recordsAndRepeats();
    void refusesNewer();
    void refusesAlteredSteps();
    void tablesAreStrict();
    void splits_data();
    void splits();
    void splitRefusesHalves();
};

void TestMigrator::resourcesAreReachable()
{
    QVERIFY(programSchemaVersion() >= 1);
}

void TestMigrator::recordsAndRepeats()
{
    StoreFixture store;
    QCOMPARE(schemaVersion(store.db()).value(), programSchemaVersion());
    VERIFY_OK(migrate(store.db(), store.world));
    store.reopen(Database::Mode::ReadOnly);
    VERIFY_OK(migrate(store.db(), store.world)); // nothing to do, so nothing is written
    Statement read(store.db(),
                   QStringLiteral("SELECT max(version), min(length(sha256)), min(applied_at) FROM schema_step"));
    VERIFY_OK(read.run());
    QVERIFY(read.next());
    // Numbers of steps may have gaps.
    QCOMPARE(read.number(0), QDir(QStringLiteral(":/store/schema")).entryList({QStringLiteral("*.sql")}).size());
    QCOMPARE(read.number(1), 32);
    QCOMPARE(read.time(2), store.world.nowUtc());
}

void TestMigrator::refusesNewer()
{
    StoreFixture store;
    VERIFY_OK(
        Statement(store.db(), QStringLiteral("INSERT INTO schema_step VALUES (9000, '9000_future.sql', zeroblob(32),"
                                             " '2030-01-01T00:00:00.000Z')"))
            .run());
    VERIFY_FAILS(migrate(store.db(), store.world), ErrorCode::NewerDossier);
}

void TestMigrator::refusesAlteredSteps()
{
    StoreFixture store;
    VERIFY_OK(
        Statement(store.db(), QStringLiteral("UPDATE schema_step SET sha256 = zeroblob(32) WHERE version = 1")).run());
    VERIFY_FAILS(migrate(store.db(), store.world), ErrorCode::Damaged);
}

void TestMigrator::tablesAreStrict()
{
    StoreFixture store;
    Statement read(store.db(), QStringLiteral("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0"
                                              " AND name NOT LIKE 'sqlite%'"));
    VERIFY_OK(read.run());
    QStringList loose;
    while (read.next())
        loose.append(read.text(0));
    QCOMPARE(loose, QStringList());
}

void TestMigrator::splits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("only comments") << QStringLiteral("-- one; two\n/* three; */ \n-- four") << 0;
    QTest::newRow("two") << QStringLiteral("SELECT 1;\nSELECT 2;\n-- end; of it\n") << 2;
    QTest::newRow("in strings") << QStringLiteral("SELECT ';', \";\", `;`, [;]; SELECT 'it''s;';") << 2;
    QTest::newRow("in comments") << QStringLiteral("SELECT 1 -- ; no\n, 2 /* ; no */; SELECT 3;") << 2;
    QTest::newRow("trigger") << QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END;"
                                               " DELETE FROM b; END; SELECT 1;")
                             << 2;
}

void TestMigrator::splits()
{
    QFETCH(QString, script);
    QFETCH(int, count);
    const auto statements = splitSql(script);
    VERIFY_OK(statements);
    QCOMPARE(statements->size(), count);
}

void TestMigrator::splitRefusesHalves()
{
    VERIFY_FAILS(splitSql(QStringLiteral("SELECT 1; SELECT 2")), ErrorCode::Malformed);
    VERIFY_FAILS(splitSql(QStringLiteral("SELECT 'open;")), ErrorCode::Malformed);
    VERIFY_FAILS(splitSql(QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1;")), ErrorCode::Malformed);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
