// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/contactdesk.h"

#include "deskbench.h"
#include "desks/news.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace homeward;
using homeward::test::DeskBench;

/// The bench's clock: 23 November 2026, 22:30 UTC, which is already the 24th in the office.
class TestContactDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void entryComesBackWhole();
    void refuses_data();
    void refuses();
    void correctedAndTakenBack();
    void withdrawnAndRestored();
    void everyActIsInTheTrailOnce();
    void theRevisionStays();
    void lookingAtANumberIsNoted();
    void familiesPastTheDateComeLongestFirst();
    void planIsKept();
    void aReaderWritesNothing();

private:
    [[nodiscard]] ContactDesk &desk() { return m_bench->dossier->contacts(); }
    [[nodiscard]] ContactLog log() { return desk().log(m_case).result().value(); }
    [[nodiscard]] QStringList acts()
    {
        QStringList keys;
        const auto lines = m_bench->dossier->cases().history(m_case).result().value();
        for (const HistoryLine &line : lines)
            keys.prepend(line.act);
        return keys;
    }
    [[nodiscard]] ContactEntry call(int daysAgo, ContactState state = ContactState::Held) const
    {
        ContactEntry entry;
        entry.at = m_bench->world.nowUtc().addDays(-daysAgo);
        entry.childZone = "Europe/Kyiv";
        entry.familyZone = "Europe/Warsaw";
        entry.state = state;
        return entry;
    }

    std::unique_ptr<DeskBench> m_bench;
    CaseId m_case;
};

void TestContactDesk::init()
{
    m_bench = std::make_unique<DeskBench>();
    QVERIFY(m_bench->make());
    m_case = m_bench->dossier->cases().create().result().value();
    QCoreApplication::processEvents(); // the news of it
}

void TestContactDesk::cleanup()
{
    m_bench.reset();
}

void TestContactDesk::entryComesBackWhole()
{
    ContactEntry entry = call(2);
    entry.channel = ContactChannel::Video;
    entry.withWhom = QStringLiteral("бабуся");
    entry.participants = QStringLiteral("worker of the home");
    entry.interpreter = QStringLiteral("none");
    entry.minutes = 25;
    entry.dayOnly = true;
    entry.consent = ContactConsent::Given;
    entry.wellbeing = QStringLiteral("calm, laughed once");
    entry.text = QStringLiteral("Talked about school; phone +380 00 000 00 00");
    entry.next = QDate(2026, 12, 2);
    QSignalSpy news(&m_bench->dossier->news(), &News::changed);
    const auto id = desk().add(m_case, entry).result();
    QVERIFY(id);
    QTRY_COMPARE(news.count(), 1);
    QCOMPARE(qvariant_cast<CaseChange>(news.first().first()).id, m_case);
    // And the same from the file.
    m_bench->dossier.reset();
    m_bench->dossier = m_bench->unlockAgain().value();
    const ContactLog read = log();
    QCOMPARE(int(read.events.size()), 1);
    QVERIFY(read.event(*id));
    QCOMPARE(read.event(*id)->entry, entry);
    QCOMPARE(read.accountNames.value(read.event(*id)->recordedBy), QStringLiteral("Tester Testova"));
    QCOMPARE(read.summary.axis, ContactAxis::FirstContact);
    QCOMPARE(read.summary.due, QDate(2026, 12, 2));
    QCOMPARE(read.today, QDate(2026, 11, 24));
}

void TestContactDesk::refuses_data()
{
    QTest::addColumn<ContactEntry>("entry");
    m_bench = std::make_unique<DeskBench>();
    ContactEntry entry = call(1);
    entry.at = {};
    QTest::newRow("no time") << entry;
    entry = call(1);
    entry.familyZone = "Mars/Olympus";
    QTest::newRow("no such zone") << entry;
    entry = call(1);
    entry.minutes = -5;
    QTest::newRow("negative duration") << entry;
    entry = call(-1);
    entry.dayOnly = true;
    QTest::newRow("held tomorrow, the day alone") << entry;
    QTest::newRow("held tomorrow") << call(-1);
    QTest::newRow("missed tomorrow") << call(-1, ContactState::Missed);
}

void TestContactDesk::refuses()
{
    QFETCH(ContactEntry, entry);
    const auto id = desk().add(m_case, entry).result();
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::InvalidValue);
    QVERIFY(log().events.isEmpty());
    QVERIFY(!acts().contains(QStringLiteral("contact.added")));
}

void TestContactDesk::correctedAndTakenBack()
{
    const ContactId first = desk().add(m_case, call(3)).result().value();
    const ContactId second = desk().correct(m_case, first, call(3, ContactState::Missed)).result().value();
    QVERIFY(log().event(first)->superseded);
    QCOMPARE(log().liveCount(), 1);
    QVERIFY2(!desk().correct(m_case, first, call(3)).result(), "an old line is not corrected twice");
    QVERIFY(desk().takeBack(m_case, second, true).result());
    QVERIFY(log().event(first)->isLive());
    QVERIFY(desk().takeBack(m_case, second, false).result());
    QVERIFY(log().event(second)->isLive());
    QVERIFY(!log().event(first)->isLive());
    // Another correction made meanwhile: the first one cannot come back beside it.
    QVERIFY(desk().takeBack(m_case, second, true).result());
    QVERIFY(desk().correct(m_case, first, call(4)).result());
    QVERIFY(!desk().takeBack(m_case, second, false).result());
    QCOMPARE(log().liveCount(), 1);
    QCOMPARE(int(log().events.size()), 3);
}

void TestContactDesk::withdrawnAndRestored()
{
    const ContactId id = desk().add(m_case, call(3)).result().value();
    QVERIFY(!desk().withdraw(m_case, id, QStringLiteral("  ")).result());
    QVERIFY(desk().withdraw(m_case, id, QStringLiteral("another family")).result());
    QCOMPARE(log().event(id)->withdrawReason, QStringLiteral("another family"));
    QCOMPARE(log().summary.axis, ContactAxis::None);
    QVERIFY(!desk().withdraw(m_case, id, QStringLiteral("again")).result());
    QVERIFY(desk().restore(m_case, id).result());
    QVERIFY(log().event(id)->isLive());
    const CaseId other = m_bench->dossier->cases().create().result().value();
    QCOMPARE(desk().withdraw(other, id, QStringLiteral("x")).result().error().code, ErrorCode::NotFound);
}

void TestContactDesk::everyActIsInTheTrailOnce()
{
    const ContactId id = desk().add(m_case, call(3)).result().value();
    const ContactId second = desk().correct(m_case, id, call(2)).result().value();
    QVERIFY(desk().takeBack(m_case, second, true).result());
    QVERIFY(desk().takeBack(m_case, second, false).result());
    QVERIFY(desk().withdraw(m_case, second, QStringLiteral("x")).result());
    QVERIFY(desk().restore(m_case, second).result());
    QCOMPARE(acts(), QStringList({QStringLiteral("case.created"), QStringLiteral("contact.added"),
                                  QStringLiteral("contact.corrected"), QStringLiteral("contact.taken_back"),
                                  QStringLiteral("contact.put_back"), QStringLiteral("contact.withdrawn"),
                                  QStringLiteral("contact.restored")}));
    const auto report = m_bench->dossier->check().result();
    QVERIFY(report);
    QVERIFY2(report->findings.isEmpty(), qPrintable(homeward::test::inWords(report->findings)));
}

void TestContactDesk::theRevisionStays()
{
    const QByteArray before = m_bench->dossier->cases().reread(m_case).result()->file.revision;
    QVERIFY(desk().add(m_case, call(3)).result());
    QCOMPARE(m_bench->dossier->cases().reread(m_case).result()->file.revision, before);
}

void TestContactDesk::lookingAtANumberIsNoted()
{
    const ContactId id = desk().add(m_case, call(3)).result().value();
    QVERIFY(desk().noteShown(m_case, id).result());
    QCOMPARE(acts().last(), QStringLiteral("contact.number_shown"));
    const CaseId other = m_bench->dossier->cases().create().result().value();
    QVERIFY(!desk().noteShown(other, id).result());
}

void TestContactDesk::familiesPastTheDateComeLongestFirst()
{
    CaseDesk &cases = m_bench->dossier->cases();
    const CaseId second = cases.create().result().value();
    const CaseId third = cases.create().result().value();
    static_cast<void>(cases.create().result()); // has no log
    QVERIFY(desk().add(m_case, call(40)).result());
    QVERIFY(desk().add(second, call(90)).result());
    ContactEntry fresh = call(1);
    fresh.channel = ContactChannel::Letter;
    QVERIFY(desk().add(third, fresh).result());
    const ContactOverview all = desk().overview(QDate(2026, 11, 1), QDate(2026, 11, 30)).result().value();
    QCOMPARE(all.pastCount(), 2);
    QCOMPARE(int(all.standings.size()), 3);
    QCOMPARE(all.standings.at(0).row.id, second);
    QCOMPARE(all.standings.at(0).summary.daysPast(all.today), 90 - 28);
    QCOMPARE(all.standings.at(1).row.id, m_case);
    QCOMPARE(all.standings.at(2).row.id, third);
    QCOMPARE(int(all.lines.size()), 1);
    QCOMPARE(all.lines.first().row.id, third);
    QCOMPARE(all.lines.first().event.entry, fresh);
    // 22:30 UTC of the 22nd is the 23rd in the office.
    QVERIFY(desk().overview(QDate(2026, 11, 22), QDate(2026, 11, 22)).result()->lines.isEmpty());
    QCOMPARE(int(desk().overview(QDate(2026, 11, 23), QDate(2026, 11, 23)).result()->lines.size()), 1);
}

void TestContactDesk::planIsKept()
{
    QCOMPARE(log().plan, ContactPlan());
    QVERIFY(!desk().setPlan({0, 7}).result());
    QVERIFY(desk().setPlan({14, 3}).result());
    QCOMPARE(log().plan, (ContactPlan{14, 3}));
    QVERIFY(desk().add(m_case, call(15)).result());
    QCOMPARE(log().summary.daysPast(log().today), 1);
}

void TestContactDesk::aReaderWritesNothing()
{
    const ContactId id = desk().add(m_case, call(3)).result().value();
    const auto second = m_bench->unlockAgain(); // the first still holds the lock
    QVERIFY(second && (*second)->isReadOnly());
    ContactDesk &reader = (*second)->contacts();
    QCOMPARE(reader.add(m_case, call(1)).result().error().code, ErrorCode::ReadOnly);
    QCOMPARE(reader.setPlan({14, 3}).result().error().code, ErrorCode::ReadOnly);
    QVERIFY(reader.noteShown(m_case, id).result());
    QCOMPARE(reader.log(m_case).result()->liveCount(), 1);
    QVERIFY(!acts().contains(QStringLiteral("contact.number_shown")));
}

QTEST_GUILESS_MAIN(TestContactDesk)
#include "tst_contactdesk.moc"
