// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"

#include <QTest>

using namespace homeward;

class ComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartyKeepsItsWords();
    void wordsThatReadAlikeAreOne();
};

namespace {

Claim said(World &world, const char *party, const QString &value)
{
    Claim claim;
    claim.id = ClaimId::create(world);
    claim.partyKey = QString::fromLatin1(party);
    claim.value = value;
    return claim;
}

DistinctValue oneValueOf(const QList<Claim> &claims)
{
    DistinctValue value;
    for (const Claim &claim : claims)
        value.claims.append(claim.id);
    return value;
}

} // namespace

void ComparisonTest::everyPartyKeepsItsWords()
{
    StillWorld world(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    const QList<Claim> claims{said(world, "a", QStringLiteral("Прикладенко")),
                              said(world, "b", QStringLiteral("Прикладенко")),
                              said(world, "c", QStringLiteral("Prykladenko"))};
    const QList<Wording> wordings = wordingsOf(oneValueOf(claims), claims);
    QCOMPARE(wordings.size(), 2);
    QCOMPARE(wordings.first().parties, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(wordings.last().value, QStringLiteral("Prykladenko"));
    QCOMPARE(wordings.last().parties, QStringList{QStringLiteral("c")});
}

void ComparisonTest::wordsThatReadAlikeAreOne()
{
    StillWorld world(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    const QList<Claim> claims{said(world, "a", QStringLiteral("uk:Марта")),
                              said(world, "b", QStringLiteral("ru:Марта"))};
    QCOMPARE(wordingsOf(oneValueOf(claims), claims).size(), 2);
    const auto withoutLanguage = [](const QString &stored) { return stored.mid(3); };
    const QList<Wording> wordings = wordingsOf(oneValueOf(claims), claims, withoutLanguage);
    QCOMPARE(wordings.size(), 1);
    QCOMPARE(wordings.first().claims.size(), 2);
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
