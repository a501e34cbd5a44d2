// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"

#include "desks/browsedesk.h"
#include "desks/news.h"
#include "domain/fieldcatalogue.h"
#include "domain/personname.h"

#include <QSignalSpy>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class tst_BrowseDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        m_cases.clear();
        for (int i = 0; i < 3; ++i) {
            const auto made = cases().create().result();
            QVERIFY(made);
            m_cases.append(*made);
        }
    }
    void cleanup() { m_bench.reset(); }

    void openingReads()
    {
        QCOMPARE(unread(), 3);
        QSignalSpy news(&m_bench->dossier->news(), &News::changed);
        QCoreApplication::processEvents();
        news.clear();
        QVERIFY(cases().open(m_cases[1]).result());
        QCOMPARE(mark(1).reading, Reading::Read);
        QCOMPARE(unread(), 2);
        QTRY_COMPARE(news.size(), 1);
        QVERIFY(!news.first().first().value<CaseChange>().recordChanged);
        QVERIFY(cases().open(m_cases[1]).result()); // nothing new, so nothing to tell
        QCoreApplication::processEvents();
        QCOMPARE(news.size(), 1);
        QVERIFY(cases().reread(m_cases[0]).result());
        QCOMPARE(mark(0).reading, Reading::Unread);
        reopen();
        QCOMPARE(mark(1).reading, Reading::Read);
        QCOMPARE(unread(), 2);
    }

    void ownEditsStayRead()
    {
        QVERIFY(cases().open(m_cases[0]).result());
        QVERIFY(cases().addClaim(m_cases[0], said("party-a", "birth_date", QStringLiteral("2017"))).result());
        QCOMPARE(mark(0).reading, Reading::Read);
        QVERIFY(cases().addClaim(m_cases[1], said("party-a", "birth_date", QStringLiteral("2017"))).result());
        QCOMPARE(mark(1).reading, Reading::Unread); // writing something is not reading the rest
        reopen();
        QCOMPARE(mark(0).reading, Reading::Read);
    }

    void changesOfOthersShow()
    {
        // Marked at a revision that is no longer the case's, as another account's edit leaves it.
        QVERIFY(cases().open(m_cases[0]).result());
        QVERIFY(cases().addClaim(m_cases[0], said("party-a", "birth_date", QStringLiteral("2017"))).result());
        const auto older = browse().setReadMarks({{m_cases[0], QByteArray(32, 'o')}}).result();
        QVERIFY(older);
        QCOMPARE(mark(0).reading, Reading::Changed);
        CaseQuery query;
        query.changedOnly = true;
        QCOMPARE(list(query).rows.size(), 1);
        query = {};
        query.unreadOnly = true;
        QCOMPARE(list(query).rows.size(), 3);
        QVERIFY(browse().setReadMarks(older->before).result());
        QCOMPARE(mark(0).reading, Reading::Read);
    }

    void aBatchIsOneActInEachHistory()
    {
        QVERIFY(cases().open(m_cases[1]).result());
        const auto done = browse().markRead(m_cases, true).result();
        QVERIFY(done);
        QCOMPARE(done->before.size(), 2); // the one already read is left alone
        QCOMPARE(unread(), 0);
        QSet<QString> acts;
        for (const int i : {0, 2}) {
            const auto lines = cases().history(m_cases[i]).result();
            QVERIFY(lines);
            QCOMPARE(lines->first().act, QStringLiteral("case.marked_read"));
            acts.insert(lines->first().batch.toString());
        }
        QCOMPARE(acts.size(), 1);
        const auto undone = browse().setReadMarks(done->before).result();
        QVERIFY(undone);
        QCOMPARE(unread(), 2);
        QCOMPARE(mark(1).reading, Reading::Read);
        const auto again = browse().setReadMarks(done->after).result();
        QVERIFY(again);
        QCOMPARE(unread(), 0);
        QVERIFY(browse().markRead(m_cases, false).result());
        QCOMPARE(unread(), 3);
        const auto report = m_bench->dossier->check().result();
        QVERIFY(report && report->findings.isEmpty());
    }

    void assigns()
    {
        const AccountId me = m_bench->dossier->session().account.id;
        QVERIFY(browse().mayAssign());
        const QByteArray revision = cases().reread(m_cases[0]).result()->file.revision;
        const QDateTime changedAt = cases().reread(m_cases[0]).result()->row.changedAt;
        m_bench->world.advance(60'000);
        const auto done = browse().assign({{m_cases[0], me}, {m_cases[2], me}}).result();
        QVERIFY(done);
        QCOMPARE(done->before, QList<CaseAssignment>({{m_cases[0], {}}, {m_cases[2], {}}}));
        CaseQuery mine;
        mine.assignedTo = me;
        QCOMPARE(list(mine).rows.size(), 2);
        QCOMPARE(list({}).mine, 2);
        // Work is handed out beside the record.
        QCOMPARE(cases().reread(m_cases[0]).result()->file.revision, revision);
        QCOMPARE(cases().reread(m_cases[0]).result()->row.changedAt, changedAt);
        reopen();
        QCOMPARE(mark(2).assignedTo, me);
        QVERIFY(browse().assign(done->before).result());
        QCOMPARE(list({}).mine, 0);
        const auto stranger = browse().assign({{m_cases[0], AccountId::create(m_bench->world)}}).result();
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().code, ErrorCode::NotFound);
        const auto nowhere = browse().assign({{m_cases[0], me}, {CaseId::create(m_bench->world), me}}).result();
        QVERIFY(!nowhere);
        QCOMPARE(list({}).mine, 0); // all or nothing
    }

    void findsFromAnywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // kind and number of each, in order
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
        };
        row("demo 2", "case 2");
        row("прикладенко", "case 2");
        row("prykladenko", "case 2");
        row("ghbrkfltyrj", "case 2");
        row("mockville", "case 1, place 1");
        row("моквіль", "case 1, place 1");
        row("тестенко", "person 3"); // named in a family fact, in any script
        row("testenko", "person 3");
        row("ntcntyrj", "person 3");
        row("nothing of that", "");
        row("", "case 1, case 2, case 3");
    }

    void findsFromAnywhere()
    {
        QFETCH(QString, text);
        const PersonName name{NameScript::Ukrainian, QString::fromUtf8("Прикладенко"), QString::fromUtf8("Марта"), {}};
        QVERIFY(cases().addClaim(m_cases[0], said("party-a", "birth_place", QStringLiteral("Mockville"))).result());
        QVERIFY(cases().addClaim(m_cases[1], said("party-a", "name_birth", name.toValue())).result());
        QVERIFY(browse().search(QStringLiteral("x"), 5).result()); // what comes later must be found, too
        QVERIFY(cases()
                    .addClaim(m_cases[2], said("party-b", familyField(), QString::fromUtf8("тітка Олена Тестенко")))
                    .result());
        const auto found = browse().search(text, 5).result();
        QVERIFY(found);
        static const char *const kinds[] = {"case", "person", "place", "document", "annotation"};
        QStringList words;
        for (const FoundItem &item : *found) {
            words.append(QStringLiteral("%1 %2")
                             .arg(QLatin1String(kinds[static_cast<int>(item.kind)]))
                             .arg(item.number.last(1)));
            QVERIFY(m_cases.contains(item.caseId));
        }
        QFETCH(QString, expected);
        QCOMPARE(words.join(QStringLiteral(", ")), expected);
    }

    void printedListsAreOnRecord()
    {
        QVERIFY(browse().recordListPrint({m_cases[0], m_cases[2]}).result());
        const auto first = cases().history(m_cases[0]).result()->first();
        const auto third = cases().history(m_cases[2]).result()->first();
        QCOMPARE(first.act, QStringLiteral("case.list_printed"));
        QCOMPARE(first.batch, third.batch);
        QCOMPARE(cases().history(m_cases[1]).result()->first().act, QStringLiteral("case.created"));
    }

    void readersWriteNothing()
    {
        const auto second = m_bench->unlockAgain();
        QVERIFY(second && (*second)->isReadOnly());
        QVERIFY((*second)->cases().open(m_cases[0]).result());
        QCOMPARE((*second)->browse().list({}).result()->unread, 3);
        const auto refused = (*second)->browse().markRead(m_cases, true).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        QVERIFY(!(*second)->browse().mayAssign());
    }

private:
    /// A fact in plain words about the family.
    static const char *familyField()
    {
        for (const FieldInfo &field : fieldCatalogue()) {
            if (field.group == FieldGroup::Family && field.type == FieldType::Text)
                return field.key;
        }
        return "";
    }
    CaseDesk &cases() { return m_bench->dossier->cases(); }
    BrowseDesk &browse() { return m_bench->dossier->browse(); }
    CaseListing list(const CaseQuery &query) { return *browse().list(query).result(); }
    int unread() { return list({}).unread; }
    CaseMark mark(int at)
    {
        for (const CaseRow &row : list({}).rows) {
            if (row.id == m_cases[at])
                return row.mark;
        }
        return {};
    }
    void reopen()
    {
        m_bench->dossier.reset();
        const auto again = m_bench->unlockAgain();
        QVERIFY(again);
        m_bench->dossier = *again;
    }

    std::unique_ptr<DeskBench> m_bench;
    QList<CaseId> m_cases;
};

QTEST_GUILESS_MAIN(tst_BrowseDesk)
#include "tst_browsedesk.moc"
