// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/dateinput.h"

#include <QTest>

using namespace homeward;

/// What people type, in three languages, and what must not be guessed.
class TestDateInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void asks_data();
    void asks();
    void refuses_data();
    void refuses();
    void saysWhichDayIsMissing();
};

void TestDateInput::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char *name, const QString &typed, const char *edtf) {
        QTest::newRow(name) << typed << QString::fromLatin1(edtf);
    };
    row("points", QStringLiteral("12.03.2017"), "2017-03-12");
    row("points, short", QStringLiteral("1.3.2017"), "2017-03-01");
    row("points, with a sign after", QStringLiteral(" 12.03.2017 р. "), "2017-03-12");
    row("points, ru", QStringLiteral("12.03.2017 г."), "2017-03-12");
    row("stored form", QStringLiteral("2017-03-12"), "2017-03-12");
    row("stored span", QStringLiteral("2011-03/2011-05"), "2011-03/2011-05");
    row("strokes, only one order possible", QStringLiteral("21/03/2017"), "2017-03-21");
    row("strokes, American order certain", QStringLiteral("03/21/2017"), "2017-03-21");
    row("strokes, same either way", QStringLiteral("03/03/2017"), "2017-03-03");
    row("uk genitive", QStringLiteral("12 березня 2017 року"), "2017-03-12");
    row("uk abbreviated", QStringLiteral("12 берез. 2017"), "2017-03-12");
    row("uk April", QStringLiteral("3 квітня 2016"), "2016-04-03");
    row("uk May", QStringLiteral("9 травня 2016"), "2016-05-09");
    row("uk June and not Monday's number", QStringLiteral("9 червня 2016"), "2016-06-09");
    row("uk September", QStringLiteral("вересень 2016"), "2016-09");
    row("uk November", QStringLiteral("листопад 2016"), "2016-11");
    row("ru genitive", QStringLiteral("12 марта 2017 года"), "2017-03-12");
    row("ru May", QStringLiteral("5 мая 2017"), "2017-05-05");
    row("ru nominative", QStringLiteral("май 2017"), "2017-05");
    row("ru August", QStringLiteral("август 2017"), "2017-08");
    row("en", QStringLiteral("12 March 2017"), "2017-03-12");
    row("en short", QStringLiteral("12 Mar 2017"), "2017-03-12");
    row("en month first", QStringLiteral("March 12th, 2017"), "2017-03-12");
    row("month and year in figures", QStringLiteral("03.2017"), "2017-03");
    row("year", QStringLiteral("2017"), "2017");
    row("year with its word", QStringLiteral("2017 рік"), "2017");
    row("about, uk", QStringLiteral("близько 2011 р."), "2011~");
    row("about, ru", QStringLiteral("около 2011 года"), "2011~");
    row("about, en", QStringLiteral("about March 2011"), "2011-03~");
    row("spring, uk", QStringLiteral("весна 2022"), "2022-21");
    row("summer, ru", QStringLiteral("лето 2022"), "2022-22");
    row("autumn, en", QStringLiteral("autumn 2022"), "2022-23");
    row("winter with both years", QStringLiteral("зима 2021–2022"), "2021-24");
    row("winter with both years, short", QStringLiteral("winter 2021/22"), "2021-24");
    row("years", QStringLiteral("2010–2012"), "2010/2012");
    row("between, en", QStringLiteral("between 1 March and 31 May 2011"), "2011-03-01/2011-05-31");
    row("between, uk", QStringLiteral("між 1 березня 2011 та 31 травня 2011"), "2011-03-01/2011-05-31");
    row("from to, ru", QStringLiteral("с 01.03.2011 по 31.05.2011"), "2011-03-01/2011-05-31");
    row("dash between days", QStringLiteral("01.03.2011 – 31.05.2011"), "2011-03-01/2011-05-31");
    row("not later, uk", QStringLiteral("не пізніше травня 2011"), "../2011-05");
    row("not later, ru", QStringLiteral("не позднее 2011 г."), "../2011");
    row("not later, en", QStringLiteral("not later than 5 May 2011"), "../2011-05-05");
    row("not earlier, uk", QStringLiteral("не раніше 2011"), "2011/..");
}

void TestDateInput::reads()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, edtf);
    const DateReading reading = readDate(typed);
    QCOMPARE(int(reading.kind), int(DateReading::Kind::Read));
    QCOMPARE(reading.readings.size(), 1);
    QCOMPARE(reading.readings.first().toEdtf(), edtf);
}

void TestDateInput::asks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("edtf");
    QTest::newRow("strokes in both orders")
        << QStringLiteral("03/05/2011") << QStringList{QStringLiteral("2011-05-03"), QStringLiteral("2011-03-05")};
    QTest::newRow("winter of one year") << QStringLiteral("winter 2022")
                                        << QStringList{QStringLiteral("2021-24"), QStringLiteral("2022-24")};
    QTest::newRow("winter, uk") << QStringLiteral("зима 2022")
                                << QStringList{QStringLiteral("2021-24"), QStringLiteral("2022-24")};
    QTest::newRow("a span that begins in a winter")
        << QStringLiteral("winter 2021–2023")
        << QStringList{QStringLiteral("2020-24/2023"), QStringLiteral("2021-24/2023")};
    QTest::newRow("about a doubtful day") << QStringLiteral("about 03/05/2011")
                                          << QStringList{QStringLiteral("2011-05-03~"), QStringLiteral("2011-03-05~")};
}

void TestDateInput::asks()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, edtf);
    const DateReading reading = readDate(typed);
    QCOMPARE(int(reading.kind), int(DateReading::Kind::Ambiguous));
    QStringList found;
    for (const PartialDate &date : reading.readings)
        found.append(date.toEdtf());
    QCOMPARE(found, edtf);
}

void TestDateInput::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QString &typed, DateReading::Kind kind) {
        QTest::newRow(name) << typed << int(kind);
    };
    row("nothing", QStringLiteral("   "), DateReading::Kind::Empty);
    row("two-digit year", QStringLiteral("12.03.17"), DateReading::Kind::ShortYear);
    row("two-digit year, strokes", QStringLiteral("12/03/17"), DateReading::Kind::ShortYear);
    row("two-digit year, words", QStringLiteral("12 березня 17"), DateReading::Kind::ShortYear);
    row("no such day", QStringLiteral("31.02.2017"), DateReading::Kind::NoSuchDay);
    row("no such day, strokes", QStringLiteral("31/02/2017"), DateReading::Kind::NoSuchDay);
    row("no such day, words", QStringLiteral("31 квітня 2017"), DateReading::Kind::NoSuchDay);
    row("no such day in a span", QStringLiteral("01.02.2017 – 30.02.2017"), DateReading::Kind::NoSuchDay);
    row("no such day in any month", QStringLiteral("45.02.2017"), DateReading::Kind::NotUnderstood);
    row("no such month", QStringLiteral("13.2017"), DateReading::Kind::NotUnderstood);
    row("words", QStringLiteral("before the war"), DateReading::Kind::NotUnderstood);
    row("span backwards", QStringLiteral("2012–2010"), DateReading::Kind::NotUnderstood);
}

void TestDateInput::refuses()
{
    QFETCH(const QString, typed);
    QFETCH(const int, kind);
    QCOMPARE(int(readDate(typed).kind), kind);
}

void TestDateInput::saysWhichDayIsMissing()
{
    QCOMPARE(noSuchDayText(readDate(QStringLiteral("31.02.2017"))),
             QStringLiteral("There is no day 31: February 2017 has 28 day(s)."));
    QCOMPARE(noSuchDayText(readDate(QStringLiteral("30 February 2020"))),
             QStringLiteral("There is no day 30: February 2020 has 29 day(s)."));
}

QTEST_APPLESS_MAIN(TestDateInput)
#include "tst_dateinput.moc"
