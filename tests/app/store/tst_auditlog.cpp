// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlog.h"

#include "store/checks.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "storefixture.h"

using namespace homeward;
using homeward::test::StoreFixture;

class TestAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growsAndHolds();
    void goesWithItsTransaction();
    void onlyGrows();
    void erasedContentLeavesTheChain();
    void tampering_data();
    void tampering();
    void checksTheWholeStore();

private:
    static void fill(StoreFixture &store, int entries, const CaseId &caseId = {});
};

void TestAuditLog::fill(StoreFixture &store, int entries, const CaseId &caseId)
{
    for (int i = 0; i < entries; ++i) {
        store.world.advance(10);
        const auto entered =
            appendAudit(store.db(),
                        {ActId::create(store.world), store.world.nowUtc(), AccountId::create(store.world), caseId,
                         QStringLiteral("claim_added"), QStringLiteral("{\"n\":%1}").arg(i)},
                        store.world);
        if (!entered)
            qFatal("%s", qPrintable(entered.error().detail));
    }
}

void TestAuditLog::growsAndHolds()
{
    StoreFixture store;
    QVERIFY(verifyChain(store.db()).value().holds()); // an empty trail is whole
    const CaseId caseId = CaseId::create(store.world);
    fill(store, 3, caseId);
    fill(store, 2);
    const auto entries = readHistory(store.db(), CaseId());
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 5);
    QCOMPARE(entries->last().previous, QByteArray(32, '\0'));
    for (qsizetype i = 0; i < 5; ++i) {
        const AuditEntry &entry = entries->at(i);
        QCOMPARE(entry.sequence, 5 - i);
        QCOMPARE(entry.hash.size(), 32);
        QVERIFY(entry.content.has_value());
        if (i > 0)
            QCOMPARE(entries->at(i - 1).previous, entry.hash);
    }
    QCOMPARE(readHistory(store.db(), caseId).value().size(), 3);
    QCOMPARE(readHistory(store.db(), caseId, 1).value().first().sequence, 3);
    const auto check = verifyChain(store.db()).value();
    QVERIFY(check.holds());
    QCOMPARE(check.entries, 5);
    QCOMPARE(check.head, entries->first().hash);
    // The same content twice has two digests: nobody can guess at it.
    QVERIFY(entries->at(0).contentDigest != entries->at(3).contentDigest);
}

void TestAuditLog::goesWithItsTransaction()
{
    StoreFixture store;
    fill(store, 1);
    {
        auto transaction = Transaction::begin(store.db());
        VERIFY_OK(transaction);
        fill(store, 4);
        QCOMPARE(verifyChain(store.db()).value().entries, 5);
    }
    const auto check = verifyChain(store.db()).value();
    QVERIFY(check.holds());
    QCOMPARE(check.entries, 1);
    fill(store, 1);
    QVERIFY(verifyChain(store.db()).value().holds());
}

void TestAuditLog::onlyGrows()
{
    StoreFixture store;
    fill(store, 2);
    for (const char *sql : {"UPDATE audit SET act_key = 'x'", "DELETE FROM audit WHERE seq = 2", "DELETE FROM audit",
                            "UPDATE audit_content SET content = ''",
                            "INSERT OR REPLACE INTO audit SELECT seq, act, at, account, case_uuid, 'x', content_digest,"
                            " previous, hash FROM audit"})
        QVERIFY2(!Statement(store.db(), QString::fromLatin1(sql)).run(), sql);
    QVERIFY(verifyChain(store.db()).value().holds());
}

void TestAuditLog::erasedContentLeavesTheChain()
{
    StoreFixture store;
    fill(store, 3);
    VERIFY_OK(eraseAuditContent(store.db(), 2));
    VERIFY_FAILS(eraseAuditContent(store.db(), 2), ErrorCode::NotFound);
    QVERIFY(verifyChain(store.db()).value().holds());
    const auto entries = readHistory(store.db(), CaseId()).value();
    QVERIFY(!entries[1].content.has_value());
    QVERIFY(entries[0].content.has_value());
}

void TestAuditLog::tampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("firstBad");
    const auto row = [](const char *title, const char *sql, qint64 firstBad) {
        QTest::newRow(title) << QString::fromLatin1(sql) << firstBad;
    };
    row("act", "UPDATE audit SET act_key = 'claim_read' WHERE seq = 3", 3);
    row("time", "UPDATE audit SET at = '2026-11-23T08:00:00.000Z' WHERE seq = 4", 4);
    row("account", "UPDATE audit SET account = NULL WHERE seq = 1", 1);
    row("case", "UPDATE audit SET case_uuid = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f' WHERE seq = 2", 2);
    row("digest", "UPDATE audit SET content_digest = zeroblob(32) WHERE seq = 5", 5);
    row("hash", "UPDATE audit SET hash = zeroblob(32) WHERE seq = 2", 2);
    row("taken out", "DELETE FROM audit WHERE seq = 3", 3);
    row("first taken out", "DELETE FROM audit WHERE seq = 1", 1);
    row("end cut off", "DELETE FROM audit WHERE seq = 5", 5);
    row("all gone", "DELETE FROM audit", 1);
    row("content", "UPDATE audit_content SET content = '{}' WHERE seq = 4", 4);
}

void TestAuditLog::tampering()
{
    // Whoever has the key can drop the triggers; the chain still tells.
    QFETCH(QString, sql);
    QFETCH(qint64, firstBad);
    StoreFixture store;
    fill(store, 5);
    for (const char *open : {"PRAGMA foreign_keys = OFF", "DROP TRIGGER audit_is_never_changed",
                             "DROP TRIGGER audit_is_never_deleted", "DROP TRIGGER audit_content_is_never_changed"})
        VERIFY_OK(Statement(store.db(), QString::fromLatin1(open)).run());
    VERIFY_OK(Statement(store.db(), sql).run());
    const auto check = verifyChain(store.db());
    VERIFY_OK(check);
    QVERIFY(!check->holds());
    QCOMPARE(*check->firstBad, firstBad);
    QVERIFY(!check->reason.isEmpty());
}

void TestAuditLog::checksTheWholeStore()
{
    StoreFixture store;
    const auto made = store.addCase(QStringLiteral("DEMO-0007"));
    const EvidenceItem item = store.item();
    VERIFY_OK(insertEvidence(store.db(), made.id, item, StoreFixture::blobOf(item)));
    fill(store, 2, made.id);
    store.reopen(Database::Mode::ReadOnly);
    auto check = checkStore(store.db());
    VERIFY_OK(check);
    QVERIFY(check->isSound());
    QCOMPARE(check->audit.entries, 2);
    QCOMPARE(check->evidence,
             (QList<FixityRow>{{item.id, made.id, QStringLiteral("DEMO-0007"), StoreFixture::blobOf(item)}}));

    store.reopen(Database::Mode::ReadWrite);
    VERIFY_OK(Statement(store.db(), QStringLiteral("PRAGMA foreign_keys = OFF")).run());
    VERIFY_OK(Statement(store.db(), QStringLiteral("DELETE FROM subject")).run());
    VERIFY_OK(Statement(store.db(), QStringLiteral("UPDATE evidence SET case_id = 99")).run());
    check = checkStore(store.db());
    VERIFY_OK(check);
    QVERIFY(!check->isSound());
    const auto dangles = [&](const QString &table) {
        return std::any_of(check->faults.cbegin(), check->faults.cend(), [&](const Fault &fault) {
            return fault.kind == FaultKind::DanglingRow && fault.file == table;
        });
    };
    QVERIFY(dangles(QStringLiteral("evidence")));
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
