// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/metarows.h"
#include "store/statement.h"
#include "storefixture.h"

using namespace homeward;
using homeward::test::StoreFixture;

class TestTransaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commitKeeps();
    void goingAwayRollsBack();
    void immediately();
    void notTwice();
    void notWhenReadOnly();
    void statements();
    void countersAndSettings();
    void readScope();
};

void TestTransaction::commitKeeps()
{
    StoreFixture store;
    auto transaction = Transaction::begin(store.db());
    VERIFY_OK(transaction);
    VERIFY_OK(writeMeta(store.db(), QStringLiteral("word"), QStringLiteral("kept")));
    VERIFY_OK(transaction->commit());
    store.reopen(Database::Mode::ReadWrite);
    QCOMPARE(readMeta(store.db(), QStringLiteral("word")).value(), QStringLiteral("kept"));
}

void TestTransaction::goingAwayRollsBack()
{
    StoreFixture store;
    {
        auto transaction = Transaction::begin(store.db());
        VERIFY_OK(transaction);
        const Transaction moved = std::move(*transaction); // the one moved from must not roll back first
        VERIFY_OK(writeMeta(store.db(), QStringLiteral("word"), QStringLiteral("lost")));
        QVERIFY(readMeta(store.db(), QStringLiteral("word")).value().has_value());
    }
    QVERIFY(!readMeta(store.db(), QStringLiteral("word")).value().has_value());
    VERIFY_OK(Transaction::begin(store.db())); // and another can begin
}

void TestTransaction::immediately()
{
    // A second writer is refused at its beginning, not at its first write.
    StoreFixture store;
    const auto transaction = Transaction::begin(store.db());
    VERIFY_OK(transaction);
    auto second = Database::open(store.path(), SecretBytes::copyOf(QByteArray(32, 'k')), Database::Mode::ReadWrite,
                                 QStringLiteral("second"));
    VERIFY_OK(second);
    VERIFY_OK(Statement(**second, QStringLiteral("PRAGMA busy_timeout = 50")).run());
    VERIFY_FAILS(Transaction::begin(**second), ErrorCode::Locked);
}

void TestTransaction::notTwice()
{
    StoreFixture store;
    auto transaction = Transaction::begin(store.db());
    VERIFY_OK(transaction);
    QVERIFY(!Transaction::begin(store.db()));
    VERIFY_OK(transaction->commit());
    VERIFY_FAILS(transaction->commit(), ErrorCode::Internal);
}

void TestTransaction::notWhenReadOnly()
{
    StoreFixture store;
    store.reopen(Database::Mode::ReadOnly);
    VERIFY_FAILS(Transaction::begin(store.db()), ErrorCode::ReadOnly);
    VERIFY_FAILS(writeMeta(store.db(), QStringLiteral("word"), QStringLiteral("x")), ErrorCode::ReadOnly);
}

void TestTransaction::statements()
{
    StoreFixture store;
    VERIFY_OK(Statement(store.db(), QStringLiteral("CREATE TABLE t (a TEXT NOT NULL UNIQUE, b BLOB, n INTEGER, d TEXT,"
                                                   " CHECK (n < 100)) STRICT"))
                  .run());
    {
        Statement insert(store.db(), QStringLiteral("INSERT INTO t VALUES (:a, :b, :n, :d)"));
        const QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
        insert.bind(":a", QString()).bind(":b", QByteArray("\0\xff", 2)).bind(":n", -7).bind(":d", time);
        VERIFY_OK(insert.run());
        VERIFY_FAILS(insert.run(), ErrorCode::AlreadyExists);
        insert.bind(":a", QStringLiteral("two")).bind(":n", 100);
        VERIFY_FAILS(insert.run(), ErrorCode::InvalidValue);
        insert.bind(":n", true).bindOptional(":b", QByteArray()).bind(":d", QDateTime());
        VERIFY_OK(insert.run());
    }
    Statement read(store.db(), QStringLiteral("SELECT a, b, n, d FROM t ORDER BY a"));
    VERIFY_OK(read.run());
    QVERIFY(read.next());
    QCOMPARE(read.text(0), QString());
    QVERIFY(!read.isNull(0));
    QCOMPARE(read.blob(1), QByteArray("\0\xff", 2));
    QCOMPARE(read.number(2), -7);
    QCOMPARE(read.text(3), QStringLiteral("2026-01-02T03:04:05.006Z"));
    QCOMPARE(read.time(3), QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC));
    QVERIFY(read.next());
    QVERIFY(read.isNull(1));
    QVERIFY(read.flag(2));
    QVERIFY(!read.time(3).isValid());
    QVERIFY(!read.next());
    VERIFY_OK(read.error());
    VERIFY_FAILS(Statement(store.db(), QStringLiteral("SELEKT 1")).run(), ErrorCode::Internal);
    VERIFY_FAILS(Statement(store.db(), QStringLiteral("DELETE FROM t WHERE a = 'none'")).runOnOne(),
                 ErrorCode::NotFound);
}

void TestTransaction::countersAndSettings()
{
    StoreFixture store;
    QCOMPARE(nextCounter(store.db(), QStringLiteral("case")).value(), 1);
    QCOMPARE(nextCounter(store.db(), QStringLiteral("case")).value(), 2);
    QCOMPARE(nextCounter(store.db(), QStringLiteral("paper.2026")).value(), 1);
    const AccountId account = AccountId::create(store.world);
    VERIFY_OK(writeSetting(store.db(), account, QStringLiteral("filter"), QStringLiteral("mine")));
    VERIFY_OK(writeSetting(store.db(), account, QStringLiteral("filter"), QStringLiteral("again")));
    VERIFY_OK(writeSetting(store.db(), AccountId(), QStringLiteral("filter"), QStringLiteral("all")));
    QCOMPARE(readSetting(store.db(), account, QStringLiteral("filter")).value(), QStringLiteral("again"));
    QCOMPARE(readSetting(store.db(), AccountId(), QStringLiteral("filter")).value(), QStringLiteral("all"));
    QVERIFY(!readSetting(store.db(), AccountId::create(store.world), QStringLiteral("filter")).value());
}

void TestTransaction::readScope()
{
    StoreFixture store;
    auto other = Database::open(store.path(), SecretBytes::copyOf(QByteArray(32, 'k')), Database::Mode::ReadOnly,
                                QStringLiteral("other"));
    VERIFY_OK(other);
    {
        const ReadScope oneState(**other);
        QVERIFY(!readMeta(**other, QStringLiteral("word")).value());
        VERIFY_OK(writeMeta(store.db(), QStringLiteral("word"), QStringLiteral("new")));
        QVERIFY(!readMeta(**other, QStringLiteral("word")).value()); // still the state it began with
    }
    QVERIFY(readMeta(**other, QStringLiteral("word")).value());
    // Inside a transaction it neither commits nor rolls back.
    {
        auto transaction = Transaction::begin(store.db());
        VERIFY_OK(transaction);
        VERIFY_OK(writeMeta(store.db(), QStringLiteral("word"), QStringLiteral("lost")));
        const ReadScope inside(store.db());
    }
    QCOMPARE(readMeta(store.db(), QStringLiteral("word")).value(), QStringLiteral("new"));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
