// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands on the timeline of a case: who says it, when it can have been, what is claimed differently.
#include "casefixture.h"
#include "desks/conflicts.h"
#include "ui/casefile/timeline.h"
#include "ui/casefile/timelinemodel.h"
#include "ui/casefile/timelineview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace homeward;

namespace {

const QByteArray kyiv = QByteArrayLiteral("Europe/Kyiv");

void say(CaseView &view, const char *party, const char *field, const char *value, bool withdrawn = false)
{
    static int serial = 0;
    Claim claim;
    claim.id = ClaimId(QUuid(++serial, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    claim.subject = view.file.child();
    claim.field = QString::fromLatin1(field);
    claim.value = QString::fromUtf8(value);
    claim.partyKey = QString::fromLatin1(party);
    claim.withdrawn = withdrawn;
    view.file.claims.append(claim);
    view.facts = compareFacts(view.file);
}

CaseView emptyCase()
{
    CaseView view = test::threePartyCase();
    view.file.claims.clear();
    view.facts = compareFacts(view.file);
    return view;
}

ContactEvent call(const QDateTime &at, ContactState state)
{
    ContactEvent event;
    event.id = ContactId(QUuid(7, 1, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<uchar>(state)));
    event.entry.at = at;
    event.entry.state = state;
    return event;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesBecomeDaysOrSpans_data();
    void datesBecomeDaysOrSpans();
    void conflictsAreRinged();
    void notEverythingBelongsHere();
    void contactsHaveTheirLane();
    void keysWalkAndZoom();
};

void TestTimeline::datesBecomeDaysOrSpans_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("a day") << "2022-03-12" << QDate(2022, 3, 12) << QDate(2022, 3, 12);
    QTest::newRow("a month") << "2022-03" << QDate(2022, 3, 1) << QDate(2022, 3, 31);
    QTest::newRow("a year") << "2022" << QDate(2022, 1, 1) << QDate(2022, 12, 31);
    QTest::newRow("between") << "2022-03/2022-05" << QDate(2022, 3, 1) << QDate(2022, 5, 31);
    QTest::newRow("not later than") << "../2022-05-31" << QDate(2022, 5, 31).addDays(-180) << QDate(2022, 5, 31);
    QTest::newRow("not earlier than") << "2022-05-31/.." << QDate(2022, 5, 31) << QDate(2022, 5, 31).addDays(180);
}

void TestTimeline::datesBecomeDaysOrSpans()
{
    QFETCH(QString, stored);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    CaseView view = emptyCase();
    say(view, "party-b", "separation_date", stored.toLatin1());
    const auto events = timelineOf(view, {}, kyiv);
    QCOMPARE(int(events.size()), 1);
    QCOMPARE(events.first().from, from);
    QCOMPARE(events.first().to, to);
    QCOMPARE(events.first().partyKey, QStringLiteral("party-b"));
    QCOMPARE(events.first().claim, view.file.claims.first().id);
    QCOMPARE(events.first().isSpan(), from != to);
}

void TestTimeline::conflictsAreRinged()
{
    CaseView view = emptyCase();
    say(view, "party-b", "separation_date", "2022-06-02");
    say(view, "party-a", "separation_date", "2022-02-24");
    say(view, "party-a", "last_contact_date", "2022-08");
    const auto events = timelineOf(view, {}, kyiv);
    QCOMPARE(int(events.size()), 3);
    QCOMPARE(events.at(0).partyKey, QStringLiteral("party-a")); // by day
    QVERIFY(events.at(0).conflict && events.at(1).conflict);
    QVERIFY(!events.at(2).conflict);
    // A less exact date that holds the other is no conflict.
    CaseView agreeing = emptyCase();
    say(agreeing, "party-a", "separation_date", "2022-02");
    say(agreeing, "party-b", "separation_date", "2022-02-24");
    for (const TimelineEvent &event : timelineOf(agreeing, {}, kyiv))
        QVERIFY(!event.conflict);
}

void TestTimeline::notEverythingBelongsHere()
{
    CaseView view = emptyCase();
    say(view, "party-a", "birth_date", "2017-03-12");
    say(view, "party-a", "birth_place", "2022");
    say(view, "party-a", "separation_date", "2022-02-24", true); // withdrawn
    QVERIFY(timelineOf(view, {}, kyiv).isEmpty());
}

void TestTimeline::contactsHaveTheirLane()
{
    CaseView view = emptyCase();
    ContactLog log;
    log.events = {call(QDateTime(QDate(2026, 11, 10), QTime(22, 30), Qt::UTC), ContactState::Held),
                  call(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC), ContactState::Missed)};
    log.events.append(log.events.first());
    log.events.last().withdrawn = true;
    log.summary.due = QDate(2026, 12, 2);
    const auto events = timelineOf(view, log, kyiv);
    QCOMPARE(int(events.size()), 3);
    QCOMPARE(events.at(0).from, QDate(2026, 11, 11)); // the day in the office
    QVERIFY(!events.at(0).open && events.at(0).partyKey.isEmpty());
    QVERIFY(events.at(1).open);
    QCOMPARE(events.at(2).from, QDate(2026, 12, 2));
    QVERIFY(events.at(2).open && events.at(2).contact.isNull());
    // A contact planned for that day says it already.
    log.events.append(call(QDateTime(QDate(2026, 12, 2), QTime(9, 0), Qt::UTC), ContactState::Planned));
    QCOMPARE(int(timelineOf(view, log, kyiv).size()), 3);
}

void TestTimeline::keysWalkAndZoom()
{
    CaseView view = emptyCase();
    say(view, "party-a", "separation_date", "2022-02-24");
    say(view, "party-b", "separation_date", "2022-06-02");
    say(view, "party-c", "last_contact_date", "2024");
    TimelineModel model;
    const QAbstractItemModelTester tester(&model);
    TimelineView lanes(model);
    lanes.resize(700, lanes.sizeHint().height());
    model.setEvents(timelineOf(view, {}, kyiv), view.file.parties);
    lanes.show();
    QVERIFY(model.sentence(0).contains(model.events().first().what));
    QCOMPARE(lanes.current(), 0);
    // Lanes in the dossier's order, a span is wider than a day.
    QVERIFY(lanes.markRect(0).top() < lanes.markRect(1).top());
    QVERIFY(lanes.markRect(1).top() < lanes.markRect(2).top());
    QVERIFY(lanes.markRect(2).width() > 3 * lanes.markRect(0).width());
    QSignalSpy opened(&lanes, &TimelineView::activated);
    QTest::keyClick(&lanes, Qt::Key_End);
    QCOMPARE(lanes.current(), 2);
    QTest::keyClick(&lanes, Qt::Key_Left);
    QTest::keyClick(&lanes, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 1);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&lanes, Qt::Key_Plus);
    QVERIFY(lanes.firstDay().daysTo(lanes.lastDay()) >= 14); // no closer than two weeks
    QVERIFY(lanes.rect().contains(lanes.markRect(1).center()));
    // What was out of sight comes in when it is chosen.
    QVERIFY(!lanes.rect().contains(lanes.markRect(2).center()));
    QTest::keyClick(&lanes, Qt::Key_Right);
    QVERIFY(model.events().at(2).from >= lanes.firstDay() && model.events().at(2).from <= lanes.lastDay());
    QTest::keyClick(&lanes, Qt::Key_0);
    QVERIFY(lanes.firstDay() < model.events().first().from);
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
