// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How lines of the family log are read, in three languages, as hurried people type them.
#include "ui/contact/quickentry.h"

#include <QTest>
#include <QTimeZone>

using namespace homeward;

namespace {

const QDate today(2026, 11, 23); // a Monday

QuickReading reading(ContactChannel channel, std::optional<ContactState> state, const QDate &day = {},
                     const QDate &next = {}, const QString &text = {}, const QString &with = {})
{
    QuickReading expected;
    expected.channel = channel;
    expected.state = state;
    expected.day = day;
    expected.next = next;
    expected.text = text;
    expected.withWhom = with;
    return expected;
}

QByteArray told(const QuickReading &r)
{
    QStringList doubts;
    for (const QuickDate &date : r.doubt)
        doubts.append(date.day.toString(Qt::ISODate) + (date.isNext ? QStringLiteral(" next") : QString()));
    return QStringLiteral("case <%1> %2 %3 with <%4> %5 min %6 day %7 next %8 doubt [%9] text ")
               .arg(r.caseNumber, r.channel ? contactChannelKey(*r.channel) : QStringLiteral("-"),
                    r.state ? contactStateKey(*r.state) : QStringLiteral("-"), r.withWhom)
               .arg(r.minutes)
               .arg(r.time ? r.time->toString() : QStringLiteral("-"), r.day.toString(Qt::ISODate),
                    r.next.toString(Qt::ISODate), doubts.join(QStringLiteral(", ")))
               .toUtf8() +
           r.text.toUtf8();
}

} // namespace

class TestQuickEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void doubts_data();
    void doubts();
    void gaps_data();
    void gaps();
    void settledDoubtIsRead();
    void entryOfAMissProposesTheNextTry();
    void entryKnowsWhatItDoesNotKnow();
};

void TestQuickEntry::reads_data()
{
    using enum ContactChannel;
    using enum ContactState;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QuickReading>("expected");
    const auto row = [](const char *typed, const QuickReading &expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << expected;
    };
    const QDate december(2026, 12, 2);
    const auto numbered = [&](QuickReading expected, const char *number) {
        expected.caseNumber = QString::fromUtf8(number);
        return expected;
    };
    // English
    row("phone, no answer, 2 Dec", reading(Call, Missed, {}, december));
    row("DEMO-0014 phone, no answer, 2 Dec", numbered(reading(Call, Missed, {}, december), "DEMO-0014"));
    row("demo-14: Phone no answer 2 December 2026", numbered(reading(Call, Missed, {}, december), "demo-14"));
    row("HW-2026-000123-7 video, answered, yesterday",
        numbered(reading(Video, Held, today.addDays(-1)), "HW-2026-000123-7"));
    row("letter, received, Nov 20, next Dec 2", reading(Letter, Held, QDate(2026, 11, 20), december));
    row("visit, declined, child does not want to talk",
        reading(Visit, Declined, {}, {}, QStringLiteral("child does not want to talk")));
    row("called, talked, with grandmother, school is fine, next call in 2 weeks",
        reading(Call, Held, {}, QDate(2026, 12, 7), QStringLiteral("school is fine"), QStringLiteral("grandmother")));
    row("phone, 2 Dec", reading(Call, Planned, december));
    row("meeting planned tomorrow", reading(Meeting, Planned, QDate(2026, 11, 24)));
    row("video call, cancelled, 20.11", reading(Video, Cancelled, QDate(2026, 11, 20)));
    row("message, answered, 2026-11-21", reading(Message, Held, QDate(2026, 11, 21)));
    row("phone, talked about the letter", reading(Call, Held, {}, {}, QStringLiteral("about the letter")));
    {
        QuickReading timed = reading(Call, Held, QDate(2026, 11, 22));
        timed.time = QTime(14, 30);
        timed.minutes = 25;
        row("phone, answered, 22 Nov 14:30, 25 min", timed);
        row("телефон, відповіли, 22 листопада о 14:30, 25 хв", timed);
        row("телефон, ответили, 22 ноября в 14:30, 25 минут", timed);
    }
    // Ukrainian
    row("DEMO-0014 телефон, без відповіді, 2.12", numbered(reading(Call, Missed, {}, december), "DEMO-0014"));
    row("телефон, не відповіли, далі 02.12.2026", reading(Call, Missed, {}, december));
    row("відеозв’язок, поговорили, з бабусею, сьогодні",
        reading(Video, Held, today, {}, {}, QStringLiteral("бабусею")));
    row("відеозв'язок відбувся вчора", reading(Video, Held, today.addDays(-1)));
    row("лист, отримано, 20 листопада 2026 р., наступний 2 грудня",
        reading(Letter, Held, QDate(2026, 11, 20), december));
    row("зустріч заплановано через тиждень", reading(Meeting, Planned, QDate(2026, 11, 30)));
    row("дзвінок, відмова, просить не телефонувати",
        reading(Call, Declined, {}, {}, QStringLiteral("просить не телефонувати")));
    row("смс, скасовано", reading(Message, Cancelled));
    row("тел., немає відповіді, завтра", reading(Call, Missed, {}, QDate(2026, 11, 24)));
    // Russian
    row("DEMO-0014 телефон, без ответа, 2 декабря", numbered(reading(Call, Missed, {}, december), "DEMO-0014"));
    row("звонок, не отвечают, следующий раз 2.12", reading(Call, Missed, {}, december));
    row("видеозвонок, состоялся, вчера, с тётей",
        reading(Video, Held, today.addDays(-1), {}, {}, QStringLiteral("тётей")));
    row("письмо, получено, 20 ноября, далее через 3 дня",
        reading(Letter, Held, QDate(2026, 11, 20), QDate(2026, 11, 26)));
    row("встреча, запланирована, 02.12.2026 г.", reading(Meeting, Planned, december));
    row("сообщение, отказ", reading(Message, Declined));
    row("посещение, отменено, в связи с погодой",
        reading(Visit, Cancelled, {}, {}, QStringLiteral("в связи с погодой")));
    // What is called off has its own day, also ahead; a second day is that of the next.
    const QDate first(2026, 12, 1);
    row("phone, cancelled, 1.12", reading(Call, Cancelled, first));
    row("телефон, скасовано, 1.12", reading(Call, Cancelled, first));
    row("телефон, отменён, 1 декабря", reading(Call, Cancelled, first));
    row("phone, cancelled, 1.12, next 2.12", reading(Call, Cancelled, first, december));
    row("phone, cancelled, 1.12, 2.12", reading(Call, Cancelled, first, december));
    row("phone, cancelled, next 2.12", reading(Call, Cancelled, {}, december));
    // Months in every case, short with their point.
    row("телефон, відповіли, 20 листоп., далі 2 груд.", reading(Call, Held, QDate(2026, 11, 20), december));
    row("телефон, ответили, 20 нояб. 2026 г., далее 2 дек.", reading(Call, Held, QDate(2026, 11, 20), december));
    row("телефон, відповіли, 2 жовті куртки", reading(Call, Held, {}, {}, QStringLiteral("2 жовті куртки")));
    row("телефон, ответили, 10 декоративных роз", reading(Call, Held, {}, {}, QStringLiteral("10 декоративных роз")));
    row("телефон, відповіли, 3 березові гаї", reading(Call, Held, {}, {}, QStringLiteral("3 березові гаї")));
    row("телефон, ответили, 2 марки", reading(Call, Held, {}, {}, QStringLiteral("2 марки")));
    row("phone, answered, 2 marbles", reading(Call, Held, {}, {}, QStringLiteral("2 marbles")));
    // What is not understood is kept, what only looks like a word is none.
    row("phone, answered, 31.02", reading(Call, Held, {}, {}, QStringLiteral("31.02")));
    row("phone, answered, next 2.12.2020", reading(Call, Held, {}, {}, QStringLiteral("next 2.12.2020")));
    row("телефон, відповіли, листопадові новини", reading(Call, Held, {}, {}, QStringLiteral("листопадові новини")));
    row("  phone ,, no answer ; ", reading(Call, Missed));
}

void TestQuickEntry::reads()
{
    QFETCH(QString, typed);
    QFETCH(QuickReading, expected);
    const QuickReading read = readQuickEntry(typed, today);
    QCOMPARE(told(read), told(expected));
    QVERIFY(read == expected);
}

void TestQuickEntry::doubts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<QuickDate>>("doubt");
    const auto row = [](const char *typed, const QList<QuickDate> &doubt) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << doubt;
    };
    const QList<QuickDate> may{{QDate(2026, 5, 23), false}, {QDate(2027, 5, 23), true}};
    row("phone, no answer, 23 May", may);
    row("телефон, без відповіді, 23 травня", may);
    row("телефон, без ответа, 23 мая", may);
    row("телефон, без ответа, 23.05", may);
    row("phone, answered, 11/12", {{QDate(2026, 11, 12), false}, {QDate(2026, 12, 11), true}});
    row("phone, no answer, 3/12/2026", {{QDate(2026, 3, 12), false}, {QDate(2026, 12, 3), true}});
    row("phone, no answer, 2.12.26", {{QDate(2026, 12, 2), true}});
    const QList<QuickDate> friday{{QDate(2026, 11, 20), false}, {QDate(2026, 11, 27), true}};
    row("phone, answered, on Friday", friday);
    row("телефон, відповіли, у п’ятницю", friday);
    row("телефон, ответили, в пятницу", friday);
    row("phone, answered, 18 Nov, 20 Nov", {{QDate(2026, 11, 18), false}, {QDate(2026, 11, 20), false}});
}

void TestQuickEntry::doubts()
{
    QFETCH(QString, typed);
    QFETCH(QList<QuickDate>, doubt);
    const QuickReading read = readQuickEntry(typed, today);
    QuickReading expected = read;
    expected.doubt = doubt;
    QCOMPARE(told(read), told(expected));
    QCOMPARE(gapOf(read, today), QuickGap::Doubt);
    QVERIFY(read.text.isEmpty());
}

void TestQuickEntry::gaps_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QuickGap>("gap");
    const auto row = [](const char *typed, QuickGap gap) { QTest::newRow(typed) << QString::fromUtf8(typed) << gap; };
    row("", QuickGap::Nothing);
    row("DEMO-0014", QuickGap::Nothing);
    row("no answer, 2 Dec", QuickGap::Channel);
    row("grandmother is ill", QuickGap::Channel);
    row("телефон", QuickGap::State);
    row("звонок, вчера", QuickGap::State);
    row("phone, planned", QuickGap::PlanWithoutDay);
    row("phone, planned, 20 Nov", QuickGap::PlanInThePast);
    row("phone, planned, today", QuickGap::None);
    row("phone, planned, next 2 Dec", QuickGap::None);
}

void TestQuickEntry::gaps()
{
    QFETCH(QString, typed);
    QFETCH(QuickGap, gap);
    QCOMPARE(gapOf(readQuickEntry(typed, today), today), gap);
}

void TestQuickEntry::settledDoubtIsRead()
{
    QuickReading read = readQuickEntry(QStringLiteral("phone, no answer, 23 May"), today);
    settleDoubt(read, read.doubt.last());
    QCOMPARE(gapOf(read, today), QuickGap::None);
    QCOMPARE(read.next, QDate(2027, 5, 23));
    QVERIFY(!read.day.isValid());
}

void TestQuickEntry::entryOfAMissProposesTheNextTry()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(22, 30), Qt::UTC); // already the 23rd in the office
    const auto entry = [&](const char *typed) {
        return entryOf(readQuickEntry(QString::fromUtf8(typed), today), now, "Europe/Kyiv", {28, 5});
    };
    QCOMPARE(entry("phone, no answer").next, today.addDays(5));
    QCOMPARE(entry("phone, no answer, 2 Dec").next, QDate(2026, 12, 2));
    QVERIFY(!entry("phone, answered").next.isValid());
}

void TestQuickEntry::entryKnowsWhatItDoesNotKnow()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    const auto entry = [&](const char *typed) {
        return entryOf(readQuickEntry(QString::fromUtf8(typed), today), now, "Europe/Kyiv", {});
    };
    QCOMPARE(entry("phone, answered").at, now);
    QVERIFY(!entry("phone, answered").dayOnly);
    QVERIFY(entry("phone, answered, 20 Nov").dayOnly);
    QCOMPARE(contactDay(entry("phone, answered, 20 Nov").at, "Europe/Kyiv"), QDate(2026, 11, 20));
    const ContactEntry timed = entry("phone, answered, 20 Nov 14:30");
    QVERIFY(!timed.dayOnly);
    QCOMPARE(timed.at, QDateTime(QDate(2026, 11, 20), QTime(12, 30), Qt::UTC));
}

QTEST_GUILESS_MAIN(TestQuickEntry)
#include "tst_quickentry.moc"
