// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"

#include <QSet>
#include <QTest>

using namespace homeward;

class TestIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionAndTime();
    void sortByBirth();
    void sameWorldSameIds();
    void text_data();
    void text();
    void noTwoAlike();
};

void TestIds::versionAndTime()
{
    // The example of RFC 9562 appendix A.6: 2022-02-22T19:22:22Z is 017F22E2-79B0
    StillWorld world(QDateTime(QDate(2022, 2, 22), QTime(19, 22, 22), Qt::UTC));
    const QString id = CaseId::create(world).toString();
    QVERIFY(id.startsWith(QLatin1String("017f22e2-79b0-7")));
    QVERIFY(QStringLiteral("89ab").contains(id.at(19)));
    QCOMPARE(id.size(), 36);
}

void TestIds::sortByBirth()
{
    StillWorld world(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    CaseId before = CaseId::create(world);
    for (int i = 0; i < 300; ++i) {
        world.advance(1 + i * 977);
        const CaseId after = CaseId::create(world);
        QVERIFY(before < after);
        QVERIFY(before.toString() < after.toString());
        QVERIFY(!(after < before));
        before = after;
    }
}

void TestIds::sameWorldSameIds()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    StillWorld one(now, 7);
    StillWorld same(now, 7);
    StillWorld other(now, 8);
    const ClaimId id = ClaimId::create(one);
    QCOMPARE(id, ClaimId::create(same));
    QVERIFY(id != ClaimId::create(other));
}

void TestIds::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f") << true;
    QTest::newRow("capitals") << QStringLiteral("017F22E2-79B0-7CC3-98C4-DC0C0C07398F") << true;
    QTest::newRow("a case number") << QStringLiteral("DEMO-0007") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("cut off") << QStringLiteral("017f22e2-79b0-7cc3-98c4") << false;
}

void TestIds::text()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const CaseId id = CaseId::fromString(text);
    QCOMPARE(!id.isNull(), valid);
    if (valid) {
        QCOMPARE(id.toString(), text.toLower());
        QCOMPARE(id.toBytes().toHex(), text.toLower().remove(u'-').toLatin1());
    }
}

void TestIds::noTwoAlike()
{
    RealWorld world;
    QSet<CaseId> ids;
    for (int i = 0; i < 10000; ++i)
        ids.insert(CaseId::create(world));
    QCOMPARE(ids.size(), 10000);
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
