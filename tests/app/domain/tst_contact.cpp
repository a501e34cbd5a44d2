// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What follows from a family log: the contact axis, the days since, the day that is due.
#include "domain/contact.h"

#include <QTest>

using namespace homeward;

namespace {

const QByteArray kyiv = QByteArrayLiteral("Europe/Kyiv");
const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

ContactEvent contact(int daysFromNow, ContactState state, int nextInDays = 0)
{
    static int serial = 0;
    ContactEvent event;
    event.id = ContactId(QUuid(++serial, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    event.entry.at = now.addDays(daysFromNow);
    event.entry.state = state;
    if (nextInDays != 0)
        event.entry.next = now.date().addDays(nextInDays);
    return event;
}

} // namespace

class TestContact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void axis_data();
    void axis();
    void due_data();
    void due();
    void onlyLiveLinesCount();
    void correctionTakenBack();
    void dayIsTheOffices();
    void keysReadBack();
};

void TestContact::axis_data()
{
    using enum ContactState;
    QTest::addColumn<QList<ContactEvent>>("events");
    QTest::addColumn<ContactAxis>("axis");
    QTest::addColumn<int>("since");
    const auto row = [](const char *name, const QList<ContactEvent> &events, ContactAxis axis, int since = -1) {
        QTest::newRow(name) << events << axis << since;
    };
    row("nothing", {}, ContactAxis::None);
    row("planned only", {contact(3, Planned)}, ContactAxis::Sought);
    row("tried, nobody answered", {contact(-3, Missed)}, ContactAxis::Sought);
    row("one call", {contact(-3, Held)}, ContactAxis::FirstContact, 3);
    row("every four weeks", {contact(-60, Held), contact(-32, Held), contact(-4, Held)}, ContactAxis::Regular, 4);
    row("a gap of six weeks", {contact(-60, Held), contact(-18, Held), contact(-4, Held)}, ContactAxis::Irregular, 4);
    row("an old gap is forgiven", {contact(-200, Held), contact(-60, Held), contact(-32, Held), contact(-4, Held)},
        ContactAxis::Regular, 4);
    row("five weeks of silence", {contact(-63, Held), contact(-35, Held)}, ContactAxis::Irregular, 35);
    row("two missed in a row", {contact(-20, Held), contact(-10, Held), contact(-5, Missed), contact(-1, Missed)},
        ContactAxis::Irregular, 10);
    row("one missed is no alert", {contact(-20, Held), contact(-10, Held), contact(-1, Missed)}, ContactAxis::Regular,
        10);
    row("lost", {contact(-100, Held), contact(-57, Held), contact(-2, Missed)}, ContactAxis::Interrupted, 57);
    row("the child asks not to speak", {contact(-20, Held), contact(-1, Declined)}, ContactAxis::Declined, 20);
    row("spoke again after declining", {contact(-20, Declined), contact(-1, Held)}, ContactAxis::FirstContact, 1);
    row("entered out of order", {contact(-4, Held), contact(-60, Held), contact(-32, Held)}, ContactAxis::Regular, 4);
}

void TestContact::axis()
{
    QFETCH(QList<ContactEvent>, events);
    QFETCH(ContactAxis, axis);
    QFETCH(int, since);
    const ContactSummary summary = summariseContacts(events, {}, now, kyiv);
    QCOMPARE(contactAxisKey(summary.axis), contactAxisKey(axis));
    QCOMPARE(summary.daysSince.value_or(-1), since);
}

void TestContact::due_data()
{
    using enum ContactState;
    QTest::addColumn<QList<ContactEvent>>("events");
    QTest::addColumn<int>("dueIn"); // days from today; 9999: none
    QTest::addColumn<int>("past");
    const auto row = [](const char *name, const QList<ContactEvent> &events, int dueIn, int past) {
        QTest::newRow(name) << events << dueIn << past;
    };
    row("nothing", {}, 9999, 0);
    row("agreed at the last call", {contact(-3, Held, 9)}, 9, 0);
    row("agreed and gone by", {contact(-30, Held, -10)}, -10, 10);
    row("today is not past", {contact(-30, Held, 0), contact(0, Planned)}, 0, 0);
    row("no date: the plan's interval", {contact(-30, Held)}, -2, 2);
    row("planned and nobody logged it", {contact(-9, Held), contact(-2, Planned)}, -2, 2);
    row("a plan before the last call is done", {contact(-9, Planned), contact(-2, Held, 5)}, 5, 0);
    row("the earlier of plan and agreement", {contact(-9, Held, 8), contact(3, Planned)}, 3, 0);
    row("a missed call's next try counts", {contact(-40, Held, -20), contact(-2, Missed, 5)}, 5, 0);
    row("declined: nothing is due", {contact(-90, Held), contact(-60, Declined)}, 9999, 0);
    row("declined, and a day to ask again", {contact(-60, Declined, 7)}, 7, 0);
    row("called off, and another day agreed", {contact(-3, Held), contact(1, Cancelled, 9)}, 9, 0);
    row("called off, the day agreed before is moved", {contact(-9, Held, -2), contact(-2, Cancelled, 6)}, 6, 0);
    row("called off before anybody spoke", {contact(-2, Cancelled, 6)}, 6, 0);
    row("spoke after it was called off", {contact(-9, Cancelled, 6), contact(-2, Held, 3)}, 3, 0);
    row("a cancelled plan is not due", {contact(-9, Held, 8), contact(3, Cancelled)}, 8, 0);
}

void TestContact::due()
{
    QFETCH(QList<ContactEvent>, events);
    QFETCH(int, dueIn);
    QFETCH(int, past);
    const ContactSummary summary = summariseContacts(events, {}, now, kyiv);
    QCOMPARE(summary.due, dueIn == 9999 ? QDate() : now.date().addDays(dueIn));
    QCOMPARE(summary.daysPast(now.date()), past);
}

void TestContact::onlyLiveLinesCount()
{
    ContactEvent wrong = contact(-1, ContactState::Held);
    wrong.withdrawn = true;
    ContactEvent undone = contact(-1, ContactState::Held);
    undone.takenBack = true;
    QCOMPARE(summariseContacts({wrong, undone}, {}, now, kyiv).axis, ContactAxis::None);
}

void TestContact::correctionTakenBack()
{
    QList<ContactEvent> events{contact(-3, ContactState::Held), contact(-3, ContactState::Missed)};
    events[1].supersedes = events[0].id;
    markSuperseded(events);
    QVERIFY(!events[0].isLive());
    QCOMPARE(summariseContacts(events, {}, now, kyiv).axis, ContactAxis::Sought);
    events[1].takenBack = true;
    markSuperseded(events);
    QVERIFY(events[0].isLive());
    QCOMPARE(summariseContacts(events, {}, now, kyiv).axis, ContactAxis::FirstContact);
    // Withdrawing a correction does not bring the older words back.
    events[1].takenBack = false;
    events[1].withdrawn = true;
    markSuperseded(events);
    QVERIFY(!events[0].isLive());
}

void TestContact::dayIsTheOffices()
{
    ContactEvent late = contact(0, ContactState::Held);
    late.entry.at = QDateTime(QDate(2026, 11, 22), QTime(22, 30), Qt::UTC); // half past midnight in Kyiv
    QCOMPARE(summariseContacts({late}, {}, now, kyiv).daysSince, std::optional(0));
    QCOMPARE(summariseContacts({late}, {}, now, QByteArrayLiteral("UTC")).daysSince, std::optional(1));
}

void TestContact::keysReadBack()
{
    for (int i = 0; i <= static_cast<int>(ContactChannel::Meeting); ++i) {
        const auto channel = static_cast<ContactChannel>(i);
        QCOMPARE(contactChannelFromKey(contactChannelKey(channel)), std::optional(channel));
        QVERIFY(*contactChannelLabel(channel));
    }
    for (int i = 0; i <= static_cast<int>(ContactState::Declined); ++i) {
        const auto state = static_cast<ContactState>(i);
        QCOMPARE(contactStateFromKey(contactStateKey(state)), std::optional(state));
        QVERIFY(*contactStateLabel(state));
    }
    for (int i = 0; i <= static_cast<int>(ContactConsent::Refused); ++i)
        QCOMPARE(contactConsentFromKey(contactConsentKey(static_cast<ContactConsent>(i))),
                 static_cast<ContactConsent>(i));
    QVERIFY(!contactChannelFromKey(QStringLiteral("telegraph")));
    QVERIFY(!contactStateFromKey(QString()));
}

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
