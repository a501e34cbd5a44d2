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
    void groups_data();
    void groups();
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

void ComparisonTest::groups_data()
{
    // Relations between a and b, a and c, b and c: = same, ~ variant, < less exact, ! different.
    QTest::addColumn<QString>("relations");
    QTest::addColumn<QList<int>>("expected");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("all the same") << "===" << QList<int>{0, 0, 0} << "";
    QTest::newRow("each fits each") << "~~=" << QList<int>{0, 0, 0} << "~";
    QTest::newRow("the first fits two that do not fit each other") << "~~!" << QList<int>{0, 1, 2} << "~!";
    QTest::newRow("the second does") << "~!~" << QList<int>{0, 1, 2} << "~!";
    QTest::newRow("the third does") << "!~~" << QList<int>{0, 1, 2} << "~!";
    QTest::newRow("two agree, one differs") << "!=!" << QList<int>{0, 1, 0} << "!";
    QTest::newRow("less exact stays apart") << "<<<" << QList<int>{0, 1, 2} << "<";
    QTest::newRow("a year and twice one day") << "<<=" << QList<int>{0, 1, 1} << "<";
    QTest::newRow("a year and two days") << "<<!" << QList<int>{0, 1, 2} << "<!";
}

void ComparisonTest::groups()
{
    QFETCH(QString, relations);
    QFETCH(QList<int>, expected);
    QFETCH(QString, kinds);
    const auto relate = [&](qsizetype i, qsizetype j) {
        const QChar sign = relations.at(i + j - 1);
        return sign == u'='   ? ValueRelation::Same
               : sign == u'~' ? ValueRelation::Variant
               : sign == u'<' ? ValueRelation::LessExact
                              : ValueRelation::Different;
    };
    const ValueGroups groups = groupValues(3, relate);
    QCOMPARE(groups.groupOf, expected);
    QCOMPARE(groups.variant, kinds.contains(u'~'));
    QCOMPARE(groups.lessExact, kinds.contains(u'<'));
    QCOMPARE(groups.different, kinds.contains(u'!'));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
