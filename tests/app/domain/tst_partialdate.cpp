// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include <QTest>

using namespace homeward;

class TestPartialDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void overlaps_data();
    void overlaps();
    void age_data();
    void age();
};

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

PartialDate date(const QString &edtf)
{
    return PartialDate::fromEdtf(edtf).value_or(PartialDate());
}

} // namespace

void TestPartialDate::reads_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    const auto row = [](const char *title, const char *edtf, const char *earliest, const char *latest) {
        QTest::newRow(title) << QString::fromLatin1(edtf) << QString::fromLatin1(earliest)
                             << QString::fromLatin1(latest);
    };
    row("day", "2017-03-12", "2017-03-12", "2017-03-12");
    row("leap day", "2016-02-29", "2016-02-29", "2016-02-29");
    row("month", "2017-02", "2017-02-01", "2017-02-28");
    row("month of a leap year", "2016-02", "2016-02-01", "2016-02-29");
    row("year", "2017", "2017-01-01", "2017-12-31");
    row("spring", "2022-21", "2022-03-01", "2022-05-31");
    row("summer", "2022-22", "2022-06-01", "2022-08-31");
    row("autumn", "2022-23", "2022-09-01", "2022-11-30");
    row("winter runs into the next year", "2021-24", "2021-12-01", "2022-02-28");
    row("winter before a leap day", "2019-24", "2019-12-01", "2020-02-29");
    row("between", "2011-03/2011-05", "2011-03-01", "2011-05-31");
    row("between, of unlike exactness", "2011/2012-02-03", "2011-01-01", "2012-02-03");
    row("not later than", "../2011-05", "", "2011-05-31");
    row("not earlier than", "2011-05/..", "2011-05-01", "");
    row("about a year", "2017~", "2016-07-01", "2018-06-30");
    row("about a month", "2017-03~", "2017-02-01", "2017-04-30");
    row("about a day", "2017-03-12~", "2017-03-09", "2017-03-15");
}

void TestPartialDate::reads()
{
    QFETCH(QString, edtf);
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    const auto read = PartialDate::fromEdtf(edtf);
    QVERIFY(read);
    QCOMPARE(read->toEdtf(), edtf);
    QCOMPARE(read->earliest(), day(earliest));
    QCOMPARE(read->latest(), day(latest));
    QCOMPARE(read->isSpan(), edtf.contains(u'/'));
    QCOMPARE(read->isAbout(), edtf.endsWith(u'~'));
    QCOMPARE(read->isDay(), edtf.size() == 10 && !edtf.contains(u'/'));
    QVERIFY(!read->isNull());
}

void TestPartialDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "12.03.2017",
                             "2017-3-12",
                             "2017-02-30",
                             "2015-02-29",
                             "2017-13",
                             "2017-25",
                             "2017-21-05",
                             "0000",
                             "17-03-12",
                             "2017-03-12 ",
                             "2017~~",
                             "~2017",
                             "../..",
                             "2012/2011",
                             "2011/",
                             "/2011",
                             "2011//2012",
                             "2011/2012/2013",
                             "2011~/2012",
                             "about 2017",
                             "2017-03-12T10:00",
                             "12 березня 2017"}) {
        QTest::newRow(text[0] ? text : "empty") << QString::fromUtf8(text);
    }
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠١٧");
}

void TestPartialDate::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!PartialDate::fromEdtf(text));
}

void TestPartialDate::overlaps_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("shared");
    QTest::newRow("a month of the year") << "2017"
                                         << "2017-02" << true;
    QTest::newRow("a winter and the year it begins in") << "2022-24"
                                                        << "2022" << true;
    QTest::newRow("a winter and the February before") << "2022-24"
                                                      << "2022-02" << false;
    QTest::newRow("spans that share a month") << "2014-01/2014-06"
                                              << "2014-06/2014-09" << true;
    QTest::newRow("spans that meet and share no day") << "2014-01/2014-06"
                                                      << "2014-07/2014-09" << false;
    QTest::newRow("not later and not earlier") << "../2014-06"
                                               << "2014-03/.." << true;
    QTest::newRow("not later and not earlier, apart") << "../2014-06"
                                                      << "2014-07/.." << false;
    QTest::newRow("two open to the same side") << "../2014-06"
                                               << "../2010" << true;
    QTest::newRow("two days") << "2014-06-01"
                              << "2014-06-02" << false;
}

void TestPartialDate::overlaps()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, shared);
    QCOMPARE(date(a).overlaps(date(b)), shared);
    QCOMPARE(date(b).overlaps(date(a)), shared);
}

void TestPartialDate::age_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("today");
    QTest::addColumn<int>("youngest"); // -1: no answer
    QTest::addColumn<int>("oldest");
    const auto row = [](const char *title, const char *birth, const char *today, int youngest, int oldest) {
        QTest::newRow(title) << QString::fromLatin1(birth) << QString::fromLatin1(today) << youngest << oldest;
    };
    row("the day before the birthday", "2015-03-12", "2026-03-11", 10, 10);
    row("on the birthday", "2015-03-12", "2026-03-12", 11, 11);
    row("a leap day's birthday in a common year", "2016-02-29", "2026-02-28", 9, 9);
    row("and the day after", "2016-02-29", "2026-03-01", 10, 10);
    row("only the year is known", "2015", "2026-06-15", 10, 11);
    row("about a year", "2015~", "2026-06-15", 9, 11);
    row("possibly of age", "2008-10/2008-12", "2026-11-01", 17, 18);
    row("born today", "2026-06-15", "2026-06-15", 0, 0);
    row("this year", "2026", "2026-06-15", 0, 0);
    row("not born yet", "2027", "2026-06-15", -1, -1);
    row("open at one side", "../2015", "2026-06-15", -1, -1);
}

void TestPartialDate::age()
{
    QFETCH(QString, birth);
    QFETCH(QString, today);
    QFETCH(int, youngest);
    QFETCH(int, oldest);
    const auto span = ageOn(date(birth), day(today));
    QCOMPARE(span.has_value(), youngest >= 0);
    if (span) {
        QCOMPARE(span->youngest, youngest);
        QCOMPARE(span->oldest, oldest);
    }
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
