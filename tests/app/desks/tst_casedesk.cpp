// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"

#include "desks/news.h"
#include "domain/personname.h"

#include <QSignalSpy>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class tst_CaseDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        const auto created = desk().create().result();
        QVERIFY(created);
        m_case = *created;
    }
    void cleanup() { m_bench.reset(); }

    void numbersFollowThePattern()
    {
        const auto second = desk().create().result();
        QVERIFY(second);
        QCOMPARE(view().file.number, QStringLiteral("DEMO-0001"));
        QCOMPARE(desk().open(*second).result()->file.number, QStringLiteral("DEMO-0002"));
        QCOMPARE(*desk().resolve(QStringLiteral(" demo-0002 ")).result(), *second);
        QCOMPARE(*desk().resolve(second->toString()).result(), *second);
        const auto unknown = desk().resolve(QStringLiteral("DEMO-0099")).result();
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void todayIsTheOfficesDay()
    {
        // 22:30 UTC on the 23rd is already the 24th in Kyiv.
        QCOMPARE(m_bench->dossier->today(), QDate(2026, 11, 24));
        QCOMPARE(view().today, QDate(2026, 11, 24));
    }

    void everyWordIsKept()
    {
        const auto first =
            desk().addClaim(m_case, said("party-a", "birth_date", QStringLiteral("2017-03-12"))).result();
        QVERIFY(first);
        const QByteArray revision1 = view().file.revision;
        const auto second =
            desk().correctClaim(m_case, *first, said("party-a", "birth_date", QStringLiteral("2017-03-21"))).result();
        QVERIFY(second);
        const QByteArray revision2 = view().file.revision;
        QVERIFY(revision1 != revision2);
        QVERIFY(desk().withdrawClaim(m_case, *second, QStringLiteral("misread")).result());
        const CaseView after = view();
        QVERIFY(after.file.revision != revision2);
        QCOMPARE(after.file.claims.size(), 2);
        QCOMPARE(after.claim(*first)->value, QStringLiteral("2017-03-12"));
        QCOMPARE(after.claim(*second)->value, QStringLiteral("2017-03-21"));
        QCOMPARE(after.claim(*second)->supersedes, *first);
        QVERIFY(after.claim(*second)->withdrawn);
        QCOMPARE(after.claim(*second)->withdrawReason, QStringLiteral("misread"));

        const auto again = desk().repeatClaim(m_case, *second).result();
        QVERIFY(again);
        const CaseView repeated = view();
        QCOMPARE(repeated.file.claims.size(), 3);
        QCOMPARE(repeated.claim(*again)->value, QStringLiteral("2017-03-21"));
        QVERIFY(repeated.claim(*again)->isLive());
    }

    void undoOfACorrection()
    {
        const auto first =
            desk().addClaim(m_case, said("party-a", "birth_date", QStringLiteral("2017-03-12"))).result();
        const auto second =
            desk().correctClaim(m_case, *first, said("party-a", "birth_date", QStringLiteral("2017-03-21"))).result();
        const auto back = desk().repeatClaim(m_case, *first).result();
        QVERIFY(back);
        const CaseView after = view();
        QCOMPARE(after.claim(*back)->supersedes, *second);
        QVERIFY(!after.claim(*second)->isLive());
        const FactComparison *fact = after.fact(QStringLiteral("birth_date"));
        QCOMPARE(fact->values.size(), 1);
        QCOMPARE(fact->values.first().value, QStringLiteral("2017-03-12"));
    }

    void aClaimMayKeepASourceThatWasWithdrawn()
    {
        const QString scan = m_bench->put(QStringLiteral("scan.txt"), "a scan");
        const EvidenceId source = m_bench->dossier->evidence().addFiles(m_case, {scan}, {}).result()->first().id;
        NewClaim words = said("party-a", "birth_place", QStringLiteral("Smapleville"));
        words.source.evidence = source;
        words.regions = {{source, 0, {{0.1, 0.1, 0.2, 0.1}}}};
        const auto first = desk().addClaim(m_case, words).result();
        QVERIFY(first);
        QVERIFY(m_bench->dossier->evidence().withdrawItem(m_case, source, QStringLiteral("another child's")).result());
        words.value = QStringLiteral("Sampleville"); // the slip of the pen is mended all the same
        const auto second = desk().correctClaim(m_case, *first, words).result();
        QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
        QVERIFY(desk().repeatClaim(m_case, *first).result());                                // and Undo
        QCOMPARE(desk().addClaim(m_case, words).result().error().code, ErrorCode::NotFound); // nothing new rests on it
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("party");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no such field") << "party-a"
                                       << "shoe_size"
                                       << "31";
        QTest::newRow("no such party") << "party-x"
                                       << "birth_date"
                                       << "2017";
        QTest::newRow("no date") << "party-a"
                                 << "birth_date"
                                 << "yesterday";
        QTest::newRow("no name") << "party-a"
                                 << "name_birth"
                                 << "Marta";
        QTest::newRow("no choice") << "party-a"
                                   << "sex"
                                   << "girl";
        QTest::newRow("only blanks") << "party-a"
                                     << "birth_place"
                                     << "  ";
    }

    void refusals()
    {
        QFETCH(QString, party);
        QFETCH(QString, field);
        QFETCH(QString, value);
        NewClaim claim;
        claim.partyKey = party;
        claim.field = field;
        claim.value = value;
        const auto refused = desk().addClaim(m_case, claim).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
        QVERIFY(view().file.claims.isEmpty());
    }

    void foreignThings()
    {
        const auto other = desk().create().result();
        NewClaim claim = said("party-a", "birth_date", QStringLiteral("2017"));
        claim.subject = desk().open(*other).result()->file.child();
        const auto refused = desk().addClaim(m_case, claim).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        const auto own = desk().addClaim(m_case, said("party-a", "birth_date", QStringLiteral("2017"))).result();
        QVERIFY(own);
        const auto elsewhere = desk().withdrawClaim(*other, *own, QStringLiteral("x")).result();
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().code, ErrorCode::NotFound);
        QVERIFY(view().claim(*own)->isLive());
        const auto otherField =
            desk().correctClaim(m_case, *own, said("party-a", "birth_place", QStringLiteral("Sampleville"))).result();
        QVERIFY(!otherField);
        QCOMPARE(otherField.error().code, ErrorCode::InvalidValue);
    }

    void listAndNews()
    {
        QCoreApplication::processEvents(); // the news of the case itself
        QSignalSpy news(&m_bench->dossier->news(), &News::changed);
        const PersonName name{NameScript::Ukrainian, QString::fromUtf8("Прикладенко"), QString::fromUtf8("Марта"), {}};
        QVERIFY(desk().addClaim(m_case, said("party-a", "name_birth", name.toValue())).result());
        QVERIFY(desk().addClaim(m_case, said("party-a", "birth_date", QStringLiteral("2017-03-12"))).result());
        QVERIFY(desk().addClaim(m_case, said("party-b", "birth_date", QStringLiteral("2017-03-21"))).result());
        QTRY_COMPARE(news.size(), 3);
        QCOMPARE(news.last().first().value<CaseChange>().id, m_case);
        CaseQuery query;
        query.text = QStringLiteral("marta prykl");
        const auto rows = desk().find(query).result();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().name, QString::fromUtf8("Марта Прикладенко"));
        QCOMPARE(rows->first().conflicts, 1);
        query.text = QStringLiteral("nobody");
        QVERIFY(desk().find(query).result()->isEmpty());
    }

    void historyAndChain()
    {
        QVERIFY(desk().addClaim(m_case, said("party-a", "birth_date", QStringLiteral("2017"))).result());
        static_cast<void>(view());
        QVERIFY(desk().reread(m_case).result()); // no new visit
        const auto lines = desk().history(m_case).result();
        QVERIFY(lines);
        QStringList acts;
        for (const HistoryLine &line : *lines) {
            acts.append(line.act);
            QCOMPARE(line.accountName, QStringLiteral("Tester Testova"));
        }
        QCOMPARE(acts, QStringList({QStringLiteral("case.opened"), QStringLiteral("claim.added"),
                                    QStringLiteral("case.created")}));
        const auto report = m_bench->dossier->check().result();
        QVERIFY(report);
        QVERIFY2(report->findings.isEmpty(), qPrintable(homeward::test::inWords(report->findings)));
        QCOMPARE(report->cases, 1);
        QCOMPARE(report->auditEntries, 4); // with "dossier.created"
    }

    void secondOpenerReadsOnly()
    {
        QVERIFY(desk().addClaim(m_case, said("party-a", "birth_date", QStringLiteral("2017"))).result());
        QVERIFY(!m_bench->dossier->isReadOnly());
        {
            const auto second = m_bench->unlockAgain();
            QVERIFY(second);
            QVERIFY((*second)->isReadOnly());
            const auto seen = (*second)->cases().open(m_case).result();
            QVERIFY(seen);
            QCOMPARE(seen->file.claims.size(), 1);
            const auto refused =
                (*second)->cases().addClaim(m_case, said("party-b", "birth_date", QStringLiteral("2018"))).result();
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
            QCOMPARE((*second)->cases().create().result().error().code, ErrorCode::ReadOnly);
        }
        // Looking without writing left no trace.
        QVERIFY(desk().reread(m_case).result()); // no new visit
        const auto lines = desk().history(m_case).result();
        QCOMPARE(lines->size(), 2);
        m_bench->dossier.reset();
        const auto alone = m_bench->unlockAgain();
        QVERIFY(alone);
        QVERIFY(!(*alone)->isReadOnly());
        QCOMPARE((*alone)->cases().find({}).result()->size(), 1);
    }

    void wrongPassphrase()
    {
        m_bench->dossier.reset();
        const auto trimmed = Dossier::unlock({m_bench->path(), {}, passphrase().trimmed()}, m_bench->world);
        QVERIFY(!trimmed);
        QCOMPARE(trimmed.error().code, ErrorCode::WrongPassphrase);
        const auto nobody = Dossier::unlock({m_bench->path(), QStringLiteral("nobody"), passphrase()}, m_bench->world);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, ErrorCode::NotFound);
    }

    void unlocksInTheBackground()
    {
        m_bench->dossier.reset();
        auto future = Dossier::unlockInBackground({m_bench->path(), {}, passphrase()}, m_bench->world);
        QTRY_VERIFY(future.isFinished());
        const auto dossier = future.result();
        QVERIFY(dossier);
        QCOMPARE((*dossier)->news().thread(), QThread::currentThread());
    }

    void foldersThatAreNoDossiers()
    {
        QCOMPARE(Dossier::look(m_bench->folder.filePath(QStringLiteral("absent"))).error().code, ErrorCode::NotFound);
        QCOMPARE(Dossier::look(m_bench->folder.path()).error().code, ErrorCode::NotADossier);
        const auto card = Dossier::look(m_bench->path());
        QVERIFY(card);
        QCOMPARE(card->accountKeys, QStringList(QStringLiteral("owner")));
        NewDossier wish;
        wish.path = m_bench->folder.path(); // not empty
        wish.passphrase = QStringLiteral("7 signs");
        wish.kdfCost = KdfCost::cheap();
        const auto tooShort = Dossier::create(wish, m_bench->world);
        QVERIFY(!tooShort);
        QCOMPARE(tooShort.error().code, ErrorCode::InvalidValue);
        wish.passphrase = QStringLiteral("8 signs!");
        const auto refused = Dossier::create(wish, m_bench->world);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
    }

private:
    CaseDesk &desk() { return m_bench->dossier->cases(); }
    CaseView view() { return *desk().open(m_case).result(); }

    std::unique_ptr<DeskBench> m_bench;
    CaseId m_case;
};

QTEST_GUILESS_MAIN(tst_CaseDesk)
#include "tst_casedesk.moc"
