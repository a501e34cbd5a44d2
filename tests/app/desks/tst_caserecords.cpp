// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "domain/revision.h"

#include <QTest>

using namespace homeward;
using namespace homeward::test;

/// What stands beside the child in a case: people, documents, stays, condition reports, attestations.
class tst_CaseRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        const auto made = desk().create().result();
        QVERIFY(made);
        m_case = *made;
    }

    void aDocumentBeginsWithItsClaims()
    {
        const QByteArray before = view().file.revision;
        const auto id = desk()
                            .beginSubject(m_case, SubjectKind::Document,
                                          {said("party-a", "document_type", QStringLiteral("birth_certificate")),
                                           said("party-a", "document_number", QStringLiteral("I-АБ 000123"))})
                            .result();
        QVERIFY(id);
        QVERIFY(desk()
                    .addClaim(m_case, about(*id, "party-b", "document_number", QStringLiteral("І-AБ № 000123")))
                    .result());
        QVERIFY(
            desk().addClaim(m_case, about(*id, "party-c", "document_number", QStringLiteral("I-АБ 000132"))).result());
        const CaseView after = view();
        QVERIFY(after.file.revision != before);
        QCOMPARE(after.file.subjects.size(), 2);
        QCOMPARE(after.file.subjects.last().kind, SubjectKind::Document);
        QCOMPARE(after.file.claims.size(), 4);
        const FactComparison *number = after.fact(QStringLiteral("document_number"));
        QVERIFY(number);
        QCOMPARE(number->subject, *id);
        QCOMPARE(number->state, FactState::Conflict);
        QCOMPARE(number->values.size(), 2); // A and B mean the same number
        QCOMPARE(after.row.conflicts, 1);
        QCOMPARE(lastAct(), QStringLiteral("claim.added"));
        QCOMPARE(countActs("subject.begun"), 1); // one act, whatever the number of claims
    }

    void twoPeopleAreToldApart()
    {
        const auto mother = desk().beginSubject(m_case, SubjectKind::Person,
                                                {said("party-a", "person_relation", QStringLiteral("mother"))});
        const auto aunt = desk().beginSubject(m_case, SubjectKind::Person,
                                              {said("party-a", "person_relation", QStringLiteral("aunt"))});
        QVERIFY(mother.result());
        QVERIFY(aunt.result());
        QVERIFY(desk()
                    .addClaim(m_case, about(*aunt.result(), "party-a", "person_birth_date", QStringLiteral("1990")))
                    .result());
        const CaseView after = view();
        QCOMPARE(after.fact(QStringLiteral("person_birth_date"), *mother.result())->state, FactState::NoData);
        QCOMPARE(after.fact(QStringLiteral("person_birth_date"), *aunt.result())->state, FactState::SingleSource);
        QCOMPARE(after.conflictCount(), 0); // another relation of another person
    }

    void nothingIsBegunByHalves()
    {
        const QByteArray before = view().file.revision;
        const auto refused = desk()
                                 .beginSubject(m_case, SubjectKind::Stay,
                                               {said("party-a", "stay_place", QStringLiteral("Самплівка")),
                                                said("party-a", "stay_from", QStringLiteral("last winter"))})
                                 .result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
        QVERIFY(!desk().beginSubject(m_case, SubjectKind::Stay, {}).result());
        QVERIFY(!desk()
                     .beginSubject(m_case, SubjectKind::Child, {said("party-a", "sex", QStringLiteral("female"))})
                     .result());
        QVERIFY(!desk()
                     .beginSubject(m_case, SubjectKind::Stay, {said("party-a", "sex", QStringLiteral("female"))})
                     .result());
        QVERIFY(!desk().addClaim(m_case, said("party-a", "stay_place", QStringLiteral("Самплівка"))).result());
        QCOMPARE(view().file.subjects.size(), 1);
        QCOMPARE(view().file.revision, before);
    }

    void enteredInErrorIsKeptAndNoLongerCounts()
    {
        const auto id = desk()
                            .beginSubject(m_case, SubjectKind::Person,
                                          {said("party-a", "person_living_status", QStringLiteral("alive")),
                                           said("party-b", "person_living_status", QStringLiteral("missing"))})
                            .result();
        QVERIFY(id);
        QCOMPARE(view().row.conflicts, 1);
        QVERIFY(!desk().withdrawSubject(m_case, *id, QStringLiteral("  ")).result());
        QVERIFY(!desk().withdrawSubject(m_case, view().file.child(), QStringLiteral("wrong child")).result());
        const QByteArray before = view().file.revision;
        QVERIFY(desk().withdrawSubject(m_case, *id, QStringLiteral("another family")).result());
        const CaseView after = view();
        QVERIFY(after.file.revision != before);
        QVERIFY(after.file.subject(*id)->withdrawn);
        QCOMPARE(after.file.subject(*id)->withdrawReason, QStringLiteral("another family"));
        QCOMPARE(after.file.claims.size(), 2);
        QCOMPARE(after.conflictCount(), 0);
        QCOMPARE(desk().find({}).result()->first().conflicts, 0);
        QVERIFY(!desk().withdrawSubject(m_case, *id, QStringLiteral("again")).result());
        QVERIFY(
            !desk().addClaim(m_case, about(*id, "party-c", "person_living_status", QStringLiteral("alive"))).result());
        // And so it is after the dossier was closed: the index is made anew.
        m_bench->dossier.reset();
        const auto again = m_bench->unlockAgain();
        QVERIFY(again);
        m_bench->dossier = *again;
        QCOMPARE(desk().find({}).result()->first().conflicts, 0);
        QVERIFY(desk().restoreSubject(m_case, *id, QStringLiteral("it was this family")).result());
        QVERIFY(!view().file.subject(*id)->withdrawn);
        QCOMPARE(view().conflictCount(), 1);
    }

    void attestationsNameTheRevisionAndStayOutsideIt()
    {
        QVERIFY(desk().addClaim(m_case, said("party-a", "birth_date", QStringLiteral("2017-03-12"))).result());
        const QByteArray revision = view().file.revision;
        NewAttestation wish;
        wish.partyKey = QStringLiteral("party-b");
        wish.capacity = AttestationCapacity::JointlyAttests;
        wish.result = AttestationResult::InPart;
        wish.signatory = QStringLiteral("Офіційна О. О.");
        wish.date = QDate(2026, 11, 20);
        wish.revision = revision;
        const auto bare = desk().addAttestation(m_case, wish).result();
        QVERIFY(!bare); // in part, but which part?
        wish.reservations = QStringLiteral("місце народження не підтверджено");
        const auto id = desk().addAttestation(m_case, wish).result();
        QVERIFY(id);
        const CaseView after = view();
        QCOMPARE(after.file.revision, revision);
        QCOMPARE(after.file.attestations.size(), 1);
        QCOMPARE(static_cast<const NewAttestation &>(after.file.attestations.first()), wish);

        wish.revision = QByteArray(31, 'x');
        QVERIFY(!desk().addAttestation(m_case, wish).result());
        wish.revision.clear();
        wish.partyKey = QStringLiteral("party-x");
        QVERIFY(!desk().addAttestation(m_case, wish).result());

        QVERIFY(!desk().markAttestation(m_case, *id, {}).result());
        QVERIFY(desk().markAttestation(m_case, *id, QStringLiteral("of another case")).result());
        QVERIFY(!desk().markAttestation(m_case, *id, QStringLiteral("of another case")).result());
        QVERIFY(view().file.attestations.first().enteredInError);
        QCOMPARE(view().file.attestations.first().errorReason, QStringLiteral("of another case"));
        // And taken back: it counts as before, and may be marked another time for another reason.
        QVERIFY(desk().restoreAttestation(m_case, *id).result());
        QCOMPARE(view().file.attestations, after.file.attestations);
        QCOMPARE(desk().restoreAttestation(m_case, *id).result().error().code, ErrorCode::NotFound);
        QVERIFY(desk().markAttestation(m_case, *id, QStringLiteral("said by somebody else")).result());
        QCOMPARE(view().file.attestations.first().errorReason, QStringLiteral("said by somebody else"));
        QStringList told;
        const auto lines = desk().history(m_case).result();
        for (const HistoryLine &line : lines.value_or(QList<HistoryLine>()))
            told.append(line.act + u' ' + line.reason + u' ' + line.partyKey);
        QCOMPARE(told.mid(0, 3), QStringList({QStringLiteral("attestation.marked said by somebody else party-b"),
                                              QStringLiteral("attestation.restored  party-b"),
                                              QStringLiteral("attestation.marked of another case party-b")}));
    }

private:
    static NewClaim about(const SubjectId &subject, const char *party, const char *field, const QString &value)
    {
        NewClaim claim = said(party, field, value);
        claim.subject = subject;
        return claim;
    }
    CaseDesk &desk() { return m_bench->dossier->cases(); }
    CaseView view() { return *desk().reread(m_case).result(); }
    QString lastAct() { return desk().history(m_case).result()->first().act; }
    int countActs(const char *act)
    {
        int count = 0;
        const auto lines = desk().history(m_case).result();
        for (const HistoryLine &line : *lines)
            count += line.act == QLatin1String(act) ? 1 : 0;
        return count;
    }
    std::unique_ptr<DeskBench> m_bench;
    CaseId m_case;
};

QTEST_GUILESS_MAIN(tst_CaseRecords)
#include "tst_caserecords.moc"
