// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"

#include <QTest>

using namespace homeward;

class TestAge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ages_data();
    void ages();
    void eighteenth();
};

void TestAge::ages_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("separation");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("years"); ///< "9", "8-9", empty: unknown
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("soon");
    QTest::addColumn<bool>("sinceSeparation");
    const auto row = [](const char *title, const char *birth, const char *separation, const char *today,
                        const char *years, const char *stage, bool soon = false, bool since = false) {
        QTest::newRow(title) << QString::fromLatin1(birth) << QString::fromLatin1(separation)
                             << QString::fromLatin1(today) << QString::fromLatin1(years) << QString::fromLatin1(stage)
                             << soon << since;
    };
    const char *today = "2026-11-23";
    row("no date of birth", "", "2022-02", today, "", "");
    row("a day", "2017-03-12", "2022-02", today, "9", "minor");
    row("the year only", "2017", "2022-02", today, "8-9", "minor");
    row("a season", "2017-21", "", today, "9", "minor");
    row("winter over New Year", "2008-24", "2022-02", today, "17", "minor", true);
    row("two dates in conflict", "2017-03-12/2017-12-03", "", today, "8-9", "minor");
    row("born after today", "2027-01-01", "", today, "", "");
    row("the day before 18", "2008-11-24", "2022-02", today, "17", "minor", true);
    row("the day of 18", "2008-11-23", "2022-02", today, "18", "adult", false, true);
    row("in 90 days", "2009-02-21", "2022-02", today, "17", "minor", true);
    row("in 91 days", "2009-02-22", "2022-02", today, "17", "minor");
    row("the year straddles today", "2008", "2022-02", today, "17-18", "possibly_adult");
    row("about a year", "2009~", "2022-02", today, "16-18", "possibly_adult");
    row("the season straddles today", "2008-23", "2022-02", today, "17-18", "possibly_adult");
    row("29 February, on 28 February", "2008-02-29", "2022-02", "2026-02-28", "17", "minor", true);
    row("29 February, on 1 March", "2008-02-29", "2022-02", "2026-03-01", "18", "adult", false, true);
    row("born on 1 March, on 29 February", "2006-03-01", "2022-02", "2024-02-29", "17", "minor", true);
    row("adult, the separation unknown", "2004-05-05", "", today, "22", "adult");
    row("adult already when separated", "2003-05-05", "2022-02", today, "23", "adult");
    row("perhaps adult when separated", "2004", "2022", today, "21-22", "adult");
    row("turned 18 on the day of separation", "2004-02-24", "2022-02-24", today, "22", "adult");
    row("18 the day after the separation", "2004-02-25", "2022-02-24", today, "22", "adult", false, true);
    row("not later than 2005", "../2005", "2022-02", today, "", "adult");
    row("not earlier than 2010", "2010/..", "2022-02", today, "", "minor");
    row("not earlier than 2005", "2005/..", "2022-02", today, "", "possibly_adult");
    row("not later than 2015", "../2015", "2022-02", today, "", "possibly_adult");
}

void TestAge::ages()
{
    QFETCH(QString, birth);
    QFETCH(QString, separation);
    QFETCH(QString, today);
    QFETCH(QString, years);
    QFETCH(QString, stage);
    QFETCH(bool, soon);
    QFETCH(bool, sinceSeparation);
    const auto date = [](const QString &edtf) { return PartialDate::fromEdtf(edtf).value_or(PartialDate()); };
    const Age age = ageOf(date(birth), date(separation), QDate::fromString(today, Qt::ISODate));
    QString said;
    if (age.years)
        said = age.years->youngest == age.years->oldest
                   ? QString::number(age.years->oldest)
                   : QStringLiteral("%1-%2").arg(age.years->youngest).arg(age.years->oldest);
    QCOMPARE(said, years);
    QCOMPARE(ageStageKey(age.stage), stage);
    QCOMPARE(age.turns18Soon, soon);
    QCOMPARE(age.adultSinceSeparation, sinceSeparation);
}

void TestAge::eighteenth()
{
    QCOMPARE(eighteenthBirthday(QDate(2008, 2, 29)), QDate(2026, 3, 1));
    QCOMPARE(eighteenthBirthday(QDate(2008, 12, 31)), QDate(2026, 12, 31));
    QVERIFY(!eighteenthBirthday(QDate()).isValid());
    const Age age = ageOf(*PartialDate::fromEdtf(QStringLiteral("2010")), {}, QDate(2026, 11, 23));
    QCOMPARE(age.earliest18, QDate(2028, 1, 1));
    QCOMPARE(age.latest18, QDate(2028, 12, 31));
}

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
