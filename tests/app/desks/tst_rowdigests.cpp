// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every kind of row that a case owns, changed past the program by somebody who has the key: a check names the part.
#include "deskbench.h"
#include "desks/browsedesk.h"
#include "desks/contactdesk.h"
#include "desks/dossieropener.h"
#include "desks/photodesk.h"
#include "desks/sampledrawing.h"
#include "store/checks.h"
#include "store/paperrows.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

class TestRowDigests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bench.make());
        m_case = makeCases(m_bench);
        QVERIFY(m_bench.dossier->check().result()->findings.isEmpty());
    }

    void everyTableIsAccountedFor()
    {
        // Of the office, derived, of an account, the trail itself, or in the digest of what it hangs on.
        const QSet<QString> others{
            QStringLiteral("meta"),          QStringLiteral("counter"),       QStringLiteral("setting"),
            QStringLiteral("party"),         QStringLiteral("blob"),          QStringLiteral("audit"),
            QStringLiteral("audit_content"), QStringLiteral("claim_region"),  QStringLiteral("case_line"),
            QStringLiteral("case_image"),    QStringLiteral("case_revision"), QStringLiteral("read_mark"),
            QStringLiteral("row_digest"),    QStringLiteral("schema_step")};
        const auto tables = room().ask([](Store &store) -> Result<QStringList> {
            Statement query(*store.database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                                            " AND name NOT LIKE 'sqlite_%'"));
            QStringList names;
            if (const Status done = query.run(); !done)
                return failure(done);
            while (query.next())
                names.append(query.text(0));
            return names;
        });
        QVERIFY(tables);
        Fault fault;
        fault.kind = FaultKind::RecordChanged;
        const QString untold = faultSentence(fault);
        QStringList parts;
        for (const QString &table : *tables) {
            if (others.contains(table))
                continue;
            QVERIFY2(recordPartOf(table.toStdString()) >= 0, qPrintable(table));
            fault.file = table;
            QVERIFY2(faultSentence(fault) != untold, qPrintable(table));
            parts.append(table);
        }
        QCOMPARE(parts.size(), qsizetype(recordParts.size()));
        // The digest of all rows goes by their order.
        QVERIFY(std::is_sorted(recordParts.begin(), recordParts.end(),
                               [](const RecordPart &a, const RecordPart &b) { return a.table < b.table; }));
    }

    void aRowChangedPastTheProgramIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *sql, const char *part) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(part);
        };
        row("a claim rewritten", "UPDATE claim SET value = 'Elsewhere' WHERE id = 2", "claim");
        row("the passage of a claim moved", "UPDATE claim_region SET page = 7", "claim");
        row("who withdrew a claim", "UPDATE claim SET withdrawn_by = 'somebody' WHERE withdrawn = 1", "claim");
        row("a claim withdrawn", "UPDATE claim SET withdrawn = 1 WHERE id = 2", "claim");
        row("a decision deleted", "DELETE FROM decision WHERE kind = 'subject_withdrawn'", "decision");
        row("a decision rewritten", "UPDATE decision SET reason = 'Another reason.'", "decision");
        row("a record added",
            "INSERT INTO subject (uuid, case_id, kind) SELECT 'x', min(case_id), 'person' FROM subject", "subject");
        row("a record of another kind", "UPDATE subject SET kind = 'stay' WHERE kind = 'person'", "subject");
        row("evidence renamed", "UPDATE evidence SET title = 'Report 9' WHERE id = 1", "evidence");
        row("the key of a sealed file", "UPDATE blob SET wrapped_key = x'00'", "evidence");
        row("former words rewritten", "UPDATE evidence_former SET title = 'Report 9'", "evidence_former");
        row("a cover deleted", "DELETE FROM evidence_cover", "evidence_cover");
        row("a cover for another reason", "UPDATE evidence_cover SET reason = 'None.'", "evidence_cover");
        row("an annotation rewritten", "UPDATE annotation SET body = 'No question.'", "annotation");
        row("an annotation deleted", "DELETE FROM annotation WHERE id = (SELECT max(id) FROM annotation)",
            "annotation");
        row("a reply of somebody else", "UPDATE annotation_reply SET author = 'somebody'", "annotation_reply");
        row("a reply deleted", "DELETE FROM annotation_reply", "annotation_reply");
        row("an attestation turned round", "UPDATE attestation SET result = 'no'", "attestation");
        row("an attestation of another revision", "UPDATE attestation SET revision = zeroblob(32)", "attestation");
        row("a contact that was not", "UPDATE contact_event SET state = 'missed'", "contact_event");
        row("what was said in a contact", "UPDATE contact_event SET body = 'Nothing.'", "contact_event");
        row("a contact deleted", "DELETE FROM contact_event", "contact_event");
        row("the number of a summary", "UPDATE paper SET number = 'S-9'", "paper");
        row("a summary issued", "UPDATE paper SET state = 'issued', sha256 = zeroblob(32), issued_at = reserved_at",
            "paper");
        row("a remembered password", "UPDATE document_password SET password = 'another'", "document_password");
        row("who works on it", "UPDATE assignment SET account = 'somebody'", "assignment");
        row("nobody works on it", "DELETE FROM assignment", "assignment");
        row("the state of the case", "UPDATE case_file SET state = 'closed'", "case_file");
        row("the day it was opened", "UPDATE case_file SET opened_at = '2020-01-01T00:00:00.000Z'", "case_file");
        row("when it was changed last", "UPDATE case_file SET changed_at = '2020-01-01T00:00:00.000Z'", "");
        row("a digest of what is gone",
            "DELETE FROM row_digest WHERE part = 'annotation'; DELETE FROM annotation_reply; DELETE FROM annotation",
            "annotation_reply");
        row("a row and its digest", "DELETE FROM row_digest WHERE part = 'contact_event'; DELETE FROM contact_event",
            "");
    }

    void aRowChangedPastTheProgramIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, part);
        const auto faults = room().ask([&](Store &store) { return faultsAfter(*store.database, sql); });
        QVERIFY2(faults, faults ? "" : qPrintable(faults.error().detail));
        QStringList parts;
        for (const Fault &fault : *faults) {
            QCOMPARE(fault.kind, FaultKind::RecordChanged);
            QCOMPARE(fault.caseNumber, QStringLiteral("one"));
            parts.append(fault.file);
            const QString sentence = faultSentence(fault);
            QVERIFY2(sentence.contains(QStringLiteral("Case one")) && !sentence.contains(u'%'), qPrintable(sentence));
            for (const Fault &other : *faults)
                QVERIFY(other.file == fault.file || faultSentence(other) != sentence);
        }
        QVERIFY2(parts.contains(part), qPrintable(inWords(*faults)));
        // Nothing else is blamed, but for what hangs on the row.
        QVERIFY2(parts.size() <= 2, qPrintable(inWords(*faults)));
        QVERIFY(m_bench.dossier->check().result()->findings.isEmpty()); // it was taken back
    }

    void laterActsDoNotCoverItUp_data() { aRowChangedPastTheProgramIsNamed_data(); }

    void laterActsDoNotCoverItUp()
    {
        QFETCH(QString, sql);
        QFETCH(QString, part);
        DeskBench bench;
        QVERIFY(bench.make());
        const CaseId id = makeCases(bench);
        StoreRoom &store = DossierOpener::room(*bench.dossier);
        const Status changed = store.ask([&](Store &of) {
            return Statement(*of.database, QStringLiteral("PRAGMA foreign_keys = OFF"))
                .run()
                .and_then([&] { return changePastTheProgram(*of.database, sql); })
                .and_then([&] { return Statement(*of.database, QStringLiteral("PRAGMA foreign_keys = ON")).run(); });
        });
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(doSomeActs(bench, id) > 0);
            const auto faults = store.ask([&](Store &of) {
                return checkRecords(*of.database, {{id, QStringLiteral("one")}});
            });
            QVERIFY2(faults, faults ? "" : qPrintable(faults.error().detail));
            QVERIFY2(std::any_of(faults->cbegin(), faults->cend(), [&](const Fault &f) { return f.file == part; }),
                     qPrintable(inWords(*faults)));
            QVERIFY2(faults->size() <= 2, qPrintable(inWords(*faults)));
        }
    }

    void actsAreNotTakenForChangesPastTheProgram()
    {
        DeskBench bench;
        QVERIFY(bench.make());
        const CaseId id = makeCases(bench);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(doSomeActs(bench, id) > 2);
            const auto report = bench.dossier->check().result();
            QVERIFY2(report->findings.isEmpty(), qPrintable(inWords(report->findings)));
        }
    }

    void digestsThatAreGoneAreNotMadeAnew()
    {
        DeskBench bench;
        QVERIFY(bench.make());
        CaseDesk &desk = bench.dossier->cases();
        const CaseId id = *desk.create().result();
        QVERIFY(desk.addClaim(id, said("party-a", "birth_date", QStringLiteral("2018"))).result());
        QVERIFY(DossierOpener::room(*bench.dossier).ask([](Store &store) {
            return changePastTheProgram(*store.database,
                                        QStringLiteral("UPDATE claim SET value = '2008'; DELETE FROM row_digest"));
        }));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(desk.addClaim(id, said("party-b", "birth_date", QStringLiteral("2018"))).result());
            const auto findings = bench.dossier->check().result()->findings;
            QVERIFY(std::any_of(findings.cbegin(), findings.cend(),
                                [](const Fault &fault) { return fault.file == QStringLiteral("claim"); }));
        }
    }

    void partiesChangedPastTheProgramAreNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a name") << QStringLiteral("UPDATE party SET name_en = 'Elsewhere' WHERE id = 1");
        QTest::newRow("the order") << QStringLiteral("UPDATE party SET position = position + 10 WHERE id = 1");
        QTest::newRow("one more") << QStringLiteral("INSERT INTO party (key, name_uk, name_ru, name_en, position)"
                                                    " VALUES ('party-z', 'z', 'z', 'z', 99)");
    }

    void partiesChangedPastTheProgramAreNamed()
    {
        QFETCH(QString, sql);
        DeskBench bench;
        QVERIFY(bench.make());
        StoreRoom &store = DossierOpener::room(*bench.dossier);
        QVERIFY(bench.dossier->check().result()->findings.isEmpty());
        QVERIFY(store.ask([&](Store &of) { return Statement(*of.database, sql).run(); }));
        QVERIFY(bench.dossier->contacts().setPlan({}).result()); // nor does an act upon the dossier cover it up
        const auto findings = bench.dossier->check().result()->findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().file, QStringLiteral("party"));
        QVERIFY(faultSentence(findings.first()).startsWith(QStringLiteral("The parties of the dossier")));
    }

    void anOlderProgramsCaseIsComparedBeforeItsFirstAct_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("changed");
        QTest::newRow("as it was left") << QStringLiteral("SELECT 1") << false;
        QTest::newRow("a claim rewritten") << QStringLiteral("UPDATE claim SET value = '2008'") << true;
    }

    void anOlderProgramsCaseIsComparedBeforeItsFirstAct()
    {
        QFETCH(QString, sql);
        QFETCH(bool, changed);
        DeskBench bench;
        QVERIFY(bench.make());
        CaseDesk &desk = bench.dossier->cases();
        const CaseId id = *desk.create().result();
        const auto claim = desk.addClaim(id, said("party-a", "birth_date", QStringLiteral("2018"))).result();
        QVERIFY(claim);
        StoreRoom &store = DossierOpener::room(*bench.dossier);
        const auto faults = [&] {
            return *store.ask([&](Store &of) { return checkRecords(*of.database, {{id, QStringLiteral("one")}}); });
        };
        // Such a trail tells of no rows.
        QVERIFY(store.ask([&](Store &of) {
            return changePastTheProgram(
                *of.database, QStringLiteral("UPDATE audit_content SET content = json_remove(content, '$.case_rows'); "
                                             "DELETE FROM row_digest; ") +
                                  sql);
        }));
        QCOMPARE(faults().isEmpty(), !changed);
        QVERIFY(desk.addClaim(id, said("party-b", "birth_date", QStringLiteral("2018"))).result());
        QVERIFY(desk.withdrawClaim(id, *claim, QStringLiteral("A slip.")).result());
        QCOMPARE(faults().isEmpty(), !changed);
        if (changed)
            QCOMPARE(faults().first().file, QStringLiteral("record"));
    }

    void aLaterActDoesNotCoverItUp()
    {
        DeskBench bench;
        QVERIFY(bench.make());
        CaseDesk &desk = bench.dossier->cases();
        const CaseId id = *desk.create().result();
        QVERIFY(desk.addClaim(id, said("party-a", "birth_date", QStringLiteral("2018"))).result());
        const Status done = DossierOpener::room(*bench.dossier).ask([](Store &store) {
            return Statement(*store.database, QStringLiteral("DROP TRIGGER claim_keeps_its_words")).run().and_then([&] {
                return Statement(*store.database, QStringLiteral("UPDATE claim SET value = '2008'")).run();
            });
        });
        QVERIFY(done);
        QVERIFY(desk.addClaim(id, said("party-b", "birth_date", QStringLiteral("2018"))).result());
        const auto findings = bench.dossier->check().result()->findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().kind, FaultKind::RecordChanged);
        QCOMPARE(findings.first().file, QStringLiteral("claim"));
    }

private:
    /// A case with rows of every kind, beside another.
    [[nodiscard]] static CaseId makeCases(DeskBench &bench)
    {
        CaseDesk &cases = bench.dossier->cases();
        const CaseId id = cases.create().result().value_or(CaseId());
        const CaseId other = cases.create().result().value_or(CaseId());
        const auto claim = cases.addClaim(other, said("party-a", "birth_date", QStringLiteral("2018"))).result();
        if (claim)
            fill(bench, id);
        return id;
    }

    static void fill(DeskBench &bench, const CaseId &id)
    {
        CaseDesk &cases = bench.dossier->cases();
        EvidenceDesk &evidence = bench.dossier->evidence();
        QVERIFY(cases.addClaim(id, said("party-a", "birth_date", QStringLiteral("2018-03-12"))).result());
        const auto files = evidence
                               .addFiles(id,
                                         {bench.put(QStringLiteral("photo.jpg"), drawSamplePicture(1).bytes),
                                          bench.put(QStringLiteral("note.txt"), QByteArray(200, 'n'))},
                                         {})
                               .result();
        QVERIFY(files);
        const EvidenceId photo = files->first().id;
        const EvidenceId note = files->last().id;
        NewClaim withRegion = said("party-b", "birth_date", QStringLiteral("2018-03-21"));
        withRegion.source.evidence = photo;
        withRegion.regions = {{photo, 0, {{0.1, 0.1, 0.2, 0.1}}}};
        const auto claim = cases.addClaim(id, withRegion).result();
        QVERIFY(claim);
        QVERIFY(cases.withdrawClaim(id, *claim, QStringLiteral("A slip.")).result());
        const auto person = cases
                                .beginSubject(id, SubjectKind::Person,
                                              {said("party-a", "person_living_status", QStringLiteral("alive"))})
                                .result();
        QVERIFY(person);
        QVERIFY(cases.withdrawSubject(id, *person, QStringLiteral("Another family.")).result());
        EvidenceWords words;
        words.title = QStringLiteral("A better title");
        QVERIFY(evidence.correctItem(id, note, words).result());
        QVERIFY(evidence.rememberPassword(id, note, QStringLiteral("between two")).result());
        QVERIFY(bench.dossier->photos().cover(id, photo, QStringLiteral("Wounds.")).result());
        NewAnnotation mark;
        mark.evidence = photo;
        mark.category = AnnotationCategory::Question;
        mark.rects = {{0.1, 0.1, 0.2, 0.1}};
        mark.body = QStringLiteral("Is it her?");
        const auto annotation = evidence.addAnnotation(id, mark).result();
        QVERIFY(annotation);
        QVERIFY(evidence.addReply(id, *annotation, QStringLiteral("It is.")).result());
        mark.body = QStringLiteral("And here?");
        QVERIFY(evidence.addAnnotation(id, mark).result());
        NewAttestation attestation;
        attestation.partyKey = QStringLiteral("party-b");
        attestation.result = AttestationResult::Confirmed;
        attestation.revision = cases.reread(id).result()->file.revision;
        QVERIFY(cases.addAttestation(id, attestation).result());
        ContactEntry call;
        call.at = bench.world.nowUtc().addDays(-1);
        call.childZone = "Europe/Kyiv";
        call.familyZone = "Europe/Kyiv";
        call.text = QStringLiteral("Talked about school.");
        QVERIFY(bench.dossier->contacts().add(id, call).result());
        QVERIFY(bench.dossier->browse().assign({{id, bench.dossier->session().account.id}}).result());
        QVERIFY(DossierOpener::room(*bench.dossier).ask([&id](Store &store) { return cancelASummary(store, id); }));
    }

    /// As an issue that failed leaves it.
    [[nodiscard]] static Status cancelASummary(Store &store, const CaseId &id)
    {
        Paper paper;
        paper.id = PaperId::create(store.world);
        paper.number = QStringLiteral("S-1");
        paper.caseId = id;
        paper.revision = QByteArray(32, 'r');
        paper.reservedAt = store.world.nowUtc();
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        return insertPaper(*store.database, paper)
            .and_then([&] { return cancelPaper(*store.database, paper.id, QStringLiteral("ended_before_made")); })
            .and_then([&] { return store.audit(id, "paper.cancelled", {}); })
            .and_then([&] { return transaction->commit(); });
    }

    /// Whoever has the key can drop the triggers.
    [[nodiscard]] static Status changePastTheProgram(Database &database, const QString &sql)
    {
        QStringList orders;
        {
            Statement triggers(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
            if (const Status asked = triggers.run(); !asked)
                return asked;
            while (triggers.next())
                orders.append(QStringLiteral("DROP TRIGGER ") + triggers.text(0));
        }
        for (const QString &order : orders + sql.split(QStringLiteral("; "))) {
            if (const Status done = Statement(database, order).run(); !done)
                return done;
        }
        return {};
    }

    /// Each rewrites a row of \a id, or adds one where another may have been. Not all are possible after a change.
    [[nodiscard]] static int doSomeActs(DeskBench &bench, const CaseId &id)
    {
        CaseDesk &cases = bench.dossier->cases();
        EvidenceDesk &evidence = bench.dossier->evidence();
        bench.world.advance(60'000);
        int done = cases.addClaim(id, said("party-b", "birth_place", QStringLiteral("Onetown"))).result() ? 1 : 0;
        const auto file = cases.reread(id).result();
        if (!file)
            return done;
        for (const Claim &claim : file->file.claims) {
            if (claim.isLive() && cases.withdrawClaim(id, claim.id, QStringLiteral("A slip.")).result())
                ++done;
        }
        for (const Subject &subject : file->file.subjects) {
            if (cases.withdrawSubject(id, subject.id, QStringLiteral("Again.")).result() ||
                cases.restoreSubject(id, subject.id, QStringLiteral("Again.")).result())
                ++done;
        }
        for (const Attestation &attestation : file->file.attestations) {
            if (cases.markAttestation(id, attestation.id, QStringLiteral("A slip.")).result())
                ++done;
        }
        for (const Annotation &annotation : file->file.annotations) {
            if (evidence.addReply(id, annotation.id, QStringLiteral("No.")).result() &&
                evidence.withdrawAnnotation(id, annotation.id).result())
                ++done;
        }
        for (const EvidenceItem &item : file->file.evidence) {
            EvidenceWords words;
            words.title = QStringLiteral("Another title");
            if (evidence.rememberPassword(id, item.id, QStringLiteral("another one")).result() &&
                evidence.correctItem(id, item.id, words).result())
                ++done;
        }
        ContactDesk &contacts = bench.dossier->contacts();
        if (const auto log = contacts.log(id).result()) {
            for (const ContactEvent &event : log->events) {
                if (contacts.withdraw(id, event.id, QStringLiteral("A slip.")).result())
                    ++done;
            }
        }
        ContactEntry call;
        call.at = bench.world.nowUtc().addDays(-2);
        call.childZone = "Europe/Kyiv";
        call.familyZone = "Europe/Kyiv";
        call.text = QStringLiteral("Talked about food.");
        if (contacts.add(id, call).result())
            ++done;
        if (bench.dossier->browse().assign({{id, bench.dossier->session().account.id}}).result())
            ++done;
        return done;
    }

    /// What a check says of the case while \a sql is done, which is undone then.
    [[nodiscard]] Result<QList<Fault>> faultsAfter(Database &database, const QString &sql) const
    {
        const auto run = [&](const QString &order) { return Statement(database, order).run(); };
        if (const Status begun =
                run(QStringLiteral("PRAGMA foreign_keys = OFF")).and_then([&] { return run(QStringLiteral("BEGIN")); });
            !begun)
            return failure(begun);
        const Status done = changePastTheProgram(database, sql);
        auto faults = done ? checkRecords(database, {{m_case, QStringLiteral("one")}}) : failure(done);
        const Status undone =
            run(QStringLiteral("ROLLBACK")).and_then([&] { return run(QStringLiteral("PRAGMA foreign_keys = ON")); });
        return undone ? faults : failure(undone);
    }

    StoreRoom &room() { return DossierOpener::room(*m_bench.dossier); }

    DeskBench m_bench;
    CaseId m_case;
};

QTEST_MAIN(TestRowDigests)
#include "tst_rowdigests.moc"
