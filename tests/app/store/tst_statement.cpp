// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "storefixture.h"

using namespace homeward;
using namespace homeward::test;

class TestStatement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        VERIFY_OK(Statement(m_store->db(), QStringLiteral("CREATE TABLE thing (id INTEGER PRIMARY KEY, a, b)")).run());
    }

    void cleanup() { m_store.reset(); }

    void valuesComeBackAsTheyWent()
    {
        const QString text = QStringLiteral("ї “𝄞”");
        const QByteArray blob("\0\1\2", 3);
        {
            Statement insert(m_store->db(), QStringLiteral("INSERT INTO thing (a, b) VALUES (:a, :b)"));
            VERIFY_OK(insert.bind(":a", text).bind(":b", blob).run());
            VERIFY_OK(insert.bind(":a", QString()).bind(":b", QByteArray()).run());
            VERIFY_OK(insert.bindOptional(":a", QString()).bindNull(":b").run());
            VERIFY_OK(insert.bind(":a", qint64(-7'000'000'000)).bind(":b", true).run());
        }
        Statement all(m_store->db(), QStringLiteral("SELECT a, b, typeof(a), typeof(b) FROM thing ORDER BY id"));
        VERIFY_OK(all.run());
        QVERIFY(all.next());
        QCOMPARE(all.text(0), text);
        QCOMPARE(all.blob(1), blob);
        QVERIFY(all.next());
        QCOMPARE(all.text(2) + all.text(3), QStringLiteral("textblob"));
        QVERIFY(!all.isNull(0) && all.text(0).isEmpty() && !all.text(0).isNull());
        QVERIFY(!all.blob(1).isNull() && all.blob(1).isEmpty());
        QVERIFY(all.next());
        QVERIFY(all.isNull(0) && all.isNull(1) && all.text(0).isNull() && all.blob(1).isNull());
        QVERIFY(all.next());
        QCOMPARE(all.number(0), qint64(-7'000'000'000));
        QVERIFY(all.flag(1));
        QVERIFY(!all.next());
        VERIFY_OK(all.error());
        QVERIFY(!all.next()); // the end stays the end
    }

    /// The database keeps what was prepared; the values of one do not reach the next of the same words.
    void nothingStaysOfTheOneBefore()
    {
        const QString sql = QStringLiteral("SELECT :a, :b");
        {
            Statement first(m_store->db(), sql);
            VERIFY_OK(first.bind(":a", QStringLiteral("Marta")).bind(":b", 1).run());
            QVERIFY(first.next()); // and it is left in the middle
        }
        Statement second(m_store->db(), sql);
        VERIFY_OK(second.bind(":b", 2).run());
        QVERIFY(second.next());
        QVERIFY(second.isNull(0));
        QCOMPARE(second.number(1), 2);
    }

    void twoOfTheSameWordsAtOnce()
    {
        const QString sql = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT :from UNION ALL SELECT i + 1 FROM n"
                                           " WHERE i < :from + 2) SELECT i FROM n");
        Statement one(m_store->db(), sql);
        Statement other(m_store->db(), sql);
        VERIFY_OK(one.bind(":from", 1).run());
        VERIFY_OK(other.bind(":from", 10).run());
        QVERIFY(one.next() && other.next() && one.next());
        QCOMPARE(one.number(0), 2);
        QCOMPARE(other.number(0), 10);
        VERIFY_OK(one.bind(":from", 5).run()); // bound anew in the middle
        QVERIFY(one.next());
        QCOMPARE(one.number(0), 5);
    }

    void whatIsWrongIsSaid()
    {
        VERIFY_FAILS(Statement(m_store->db(), QStringLiteral("SELECT nothing FROM nowhere")).run(),
                     ErrorCode::Internal);
        VERIFY_FAILS(Statement(m_store->db(), QStringLiteral("SELECT :a")).bind(":b", 1).run(), ErrorCode::Internal);
        Statement insert(m_store->db(), QStringLiteral("INSERT INTO thing (id) VALUES (:id)"));
        VERIFY_OK(insert.bind(":id", 1).run());
        VERIFY_FAILS(insert.run(), ErrorCode::AlreadyExists);
        VERIFY_OK(insert.bind(":id", 2).run()); // and goes on
        VERIFY_FAILS(Statement(m_store->db(), QStringLiteral("DELETE FROM thing WHERE id = 9")).runOnOne(),
                     ErrorCode::NotFound);
        VERIFY_FAILS(Statement(m_store->db(), QStringLiteral("INSERT INTO subject (uuid, case_id, kind)"
                                                             " VALUES ('x', 99, 'child')"))
                         .run(),
                     ErrorCode::InvalidValue);
    }

    /// A table that changes while its statements are kept.
    void keptStatementsFollowTheTables()
    {
        const QString sql = QStringLiteral("SELECT * FROM thing");
        VERIFY_OK(Statement(m_store->db(), QStringLiteral("INSERT INTO thing (a) VALUES (1)")).run());
        VERIFY_OK(Statement(m_store->db(), sql).run());
        VERIFY_OK(Statement(m_store->db(), QStringLiteral("ALTER TABLE thing ADD COLUMN c DEFAULT 3")).run());
        Statement again(m_store->db(), sql);
        VERIFY_OK(again.run());
        QVERIFY(again.next());
        QCOMPARE(again.number(3), 3);
    }

private:
    std::unique_ptr<StoreFixture> m_store;
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
