// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/revision.h"
#include "store/annotationrows.h"
#include "store/decisionrows.h"
#include "store/paperrows.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "storefixture.h"

using namespace homeward;
using homeward::test::StoreFixture;

class TestRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeCaseComesBack();
    void caseNumbers();
    void supersededAndWithdrawn();
    void claimsAreNeverRewritten();
    void nothingOfAnotherCase();
    void evidenceIsShared();
    void annotations();
    void papers();
    void outlines();
};

void TestRows::wholeCaseComesBack()
{
    StoreFixture store;
    const auto made = store.addCase(QStringLiteral("DEMO-0007"));
    CaseFile expected;
    expected.id = made.id;
    expected.number = QStringLiteral("DEMO-0007");
    expected.openedAt = store.world.nowUtc();
    expected.parties = StoreFixture::parties();
    expected.subjects = {{made.child, SubjectKind::Child}};
    const Subject aunt{SubjectId::create(store.world), SubjectKind::Person};
    VERIFY_OK(insertSubject(store.db(), made.id, aunt));
    expected.subjects.append(aunt);
    expected.state = CaseState::UnderReview;
    VERIFY_OK(updateCaseState(store.db(), made.id, CaseState::UnderReview));

    const EvidenceItem item = store.item();
    VERIFY_OK(insertEvidence(store.db(), made.id, item, StoreFixture::blobOf(item)));
    expected.evidence = {item};

    Claim claim = store.claim(made.child, QStringLiteral("birth_date"), QStringLiteral("2015-03-12"));
    claim.source = {QStringLiteral("свідоцтво, “копія”"), item.id, 2,
                    PartialDate::fromEdtf(QStringLiteral("2022-05")).value()};
    claim.regions = {{item.id, 1, {{0.1, 0.2, 1.0 / 3, 0.4}, {0, 0, 1, 1}}}, {item.id, 0, {}}};
    VERIFY_OK(insertClaim(store.db(), made.id, claim));
    Claim plain = store.claim(aunt.id, QStringLiteral("a_field_of_tomorrow"), QString());
    plain.partyKey = QStringLiteral("party-b");
    plain.recordedBy = {};
    VERIFY_OK(insertClaim(store.db(), made.id, plain));
    expected.claims = {claim, plain};

    const Decision decision{DecisionId::create(store.world),
                            QStringLiteral("assessment"),
                            QStringLiteral("birth_date"),
                            made.child,
                            QStringLiteral("2015-03-12"),
                            QStringLiteral("because"),
                            AccountId::create(store.world),
                            store.world.nowUtc(),
                            QByteArray(16, 'd')};
    VERIFY_OK(insertDecision(store.db(), made.id, decision));
    expected.decisions = {decision};

    Annotation note;
    note.id = AnnotationId::create(store.world);
    note.evidence = item.id;
    note.page = 2;
    note.kind = AnnotationKind::Note;
    note.category = AnnotationCategory::Translation;
    note.rects = {{0.5, 0.25, 0.01, 0.01}};
    note.quote = QStringLiteral("Марта");
    note.body = QStringLiteral("see; 'page' 2");
    note.author = AccountId::create(store.world);
    note.createdAt = note.modifiedAt = store.world.nowUtc();
    VERIFY_OK(insertAnnotation(store.db(), note));
    expected.annotations = {note};
    expected.revision = caseRevision(expected);

    store.reopen(Database::Mode::ReadOnly);
    const auto read = readCase(store.db(), made.id);
    VERIFY_OK(read);
    QCOMPARE(read->claims, expected.claims);
    QCOMPARE(read->evidence, expected.evidence);
    QCOMPARE(read->annotations, expected.annotations);
    QCOMPARE(read->decisions, expected.decisions);
    QCOMPARE(read->revision, expected.revision);
    QVERIFY(*read == expected);
    VERIFY_FAILS(readCase(store.db(), CaseId::create(store.world)), ErrorCode::NotFound);
}

void TestRows::caseNumbers()
{
    StoreFixture store;
    const auto made = store.addCase(QStringLiteral("DEMO-0007"));
    const QStringList ways{QStringLiteral("DEMO-0007"), QStringLiteral("demo-0007"), QStringLiteral(" DEMO-0007 "),
                           made.id.toString(), made.id.toString().toUpper()};
    for (const QString &text : ways)
        QCOMPARE(findCaseByNumber(store.db(), text).value(), made.id);
    VERIFY_FAILS(findCaseByNumber(store.db(), QStringLiteral("DEMO-0008")), ErrorCode::NotFound);
    VERIFY_FAILS(findCaseByNumber(store.db(), QString()), ErrorCode::NotFound);
    VERIFY_FAILS(insertCase(store.db(), CaseId::create(store.world), QStringLiteral("demo-0007"), CaseState::Draft,
                            store.world.nowUtc()),
                 ErrorCode::AlreadyExists);
    VERIFY_FAILS(insertCase(store.db(), CaseId::create(store.world), QStringLiteral("  "), CaseState::Draft,
                            store.world.nowUtc()),
                 ErrorCode::InvalidValue);
    QCOMPARE(countCases(store.db()).value(), 1);
}

void TestRows::supersededAndWithdrawn()
{
    StoreFixture store;
    const auto made = store.addCase(QStringLiteral("DEMO-0007"));
    QList<Claim> chain;
    for (int i = 0; i < 3; ++i) {
        Claim claim = store.claim(made.child, QStringLiteral("birth_date"), QStringLiteral("2015-03-1%1").arg(i));
        claim.supersedes = chain.isEmpty() ? ClaimId() : chain.last().id;
        VERIFY_OK(insertClaim(store.db(), made.id, claim));
        chain.append(claim);
    }
    const auto live = [&] {
        QStringList values;
        const QList<Claim> claims = readClaims(store.db(), made.id).value();
        for (const Claim &claim : claims) {
            if (claim.isLive())
                values.append(claim.value.right(1));
        }
        return values.join(u',');
    };
    const AccountId account = AccountId::create(store.world);
    QCOMPARE(live(), QStringLiteral("2"));
    const QByteArray revision = readCase(store.db(), made.id)->revision;
    // The middle one withdrawn: the last still stands for the first.
    VERIFY_OK(withdrawClaim(store.db(), chain[1].id, QStringLiteral("typing error"), account, store.world.nowUtc()));
    QCOMPARE(live(), QStringLiteral("2"));
    QVERIFY(readCase(store.db(), made.id)->revision != revision);
    // The correction withdrawn too: what it corrected was found wrong and does not come back by itself.
    VERIFY_OK(withdrawClaim(store.db(), chain[2].id, QStringLiteral("wrong child"), account, store.world.nowUtc()));
    QCOMPARE(live(), QString());
    const auto found = findClaim(store.db(), chain[2].id);
    VERIFY_OK(found);
    QCOMPARE(found->caseId, made.id);
    QVERIFY(found->claim.withdrawn);
    QCOMPARE(found->claim.withdrawReason, QStringLiteral("wrong child"));
    VERIFY_FAILS(withdrawClaim(store.db(), chain[2].id, QStringLiteral("again"), account, store.world.nowUtc()),
                 ErrorCode::NotFound);
    VERIFY_FAILS(findClaim(store.db(), ClaimId::create(store.world)), ErrorCode::NotFound);
}

void TestRows::claimsAreNeverRewritten()
{
    StoreFixture store;
    const auto made = store.addCase(QStringLiteral("DEMO-0007"));
    const Claim claim = store.claim(made.child, QStringLiteral("sex"), QStringLiteral("female"));
    VERIFY_OK(insertClaim(store.db(), made.id, claim));
    QVERIFY(!Statement(store.db(), QStringLiteral("UPDATE claim SET value = 'male'")).run());
    QVERIFY(!Statement(store.db(), QStringLiteral("DELETE FROM claim")).run());
    QCOMPARE(findClaim(store.db(), claim.id)->claim.value, QStringLiteral("female"));
}

void TestRows::nothingOfAnotherCase()
{
    StoreFixture store;
    const auto one = store.addCase(QStringLiteral("DEMO-0001"));
    const auto two = store.addCase(QStringLiteral("DEMO-0002"));
    const EvidenceItem item = store.item();
    VERIFY_OK(insertEvidence(store.db(), two.id, item, StoreFixture::blobOf(item)));
    const Claim other = store.claim(two.child, QStringLiteral("sex"), QStringLiteral("male"));
    VERIFY_OK(insertClaim(store.db(), two.id, other));

    const auto refused = [&](auto change) {
        Claim claim = store.claim(one.child, QStringLiteral("sex"), QStringLiteral("female"));
        change(claim);
        auto transaction = Transaction::begin(store.db());
        return insertClaim(store.db(), one.id, claim);
    };
    VERIFY_OK(refused([](Claim &) {}));
    VERIFY_FAILS(refused([&](Claim &c) { c.subject = two.child; }), ErrorCode::InvalidValue);
    VERIFY_FAILS(refused([&](Claim &c) { c.partyKey = QStringLiteral("nobody"); }), ErrorCode::InvalidValue);
    VERIFY_FAILS(refused([&](Claim &c) { c.source.evidence = item.id; }), ErrorCode::InvalidValue);
    VERIFY_FAILS(refused([&](Claim &c) { c.supersedes = other.id; }), ErrorCode::InvalidValue);
    VERIFY_FAILS(refused([&](Claim &c) { c.regions = {{item.id, 0, {}}}; }), ErrorCode::InvalidValue);
    VERIFY_FAILS(refused([&](Claim &c) { c.salt.chop(1); }), ErrorCode::InvalidValue);
    VERIFY_FAILS(refused([&](Claim &c) { c.id = other.id; }), ErrorCode::AlreadyExists);
    VERIFY_FAILS(insertClaim(store.db(), CaseId::create(store.world), other), ErrorCode::NotFound);
    QVERIFY(readClaims(store.db(), one.id).value().isEmpty());
}

void TestRows::evidenceIsShared()
{
    StoreFixture store;
    const auto one = store.addCase(QStringLiteral("DEMO-0001"));
    const auto two = store.addCase(QStringLiteral("DEMO-0002"));
    const EvidenceItem first = store.item('a');
    EvidenceItem again = store.item('a');
    again.partyKey.clear();
    again.dated = {};
    QVERIFY(!findBlob(store.db(), first.sha256).value());
    VERIFY_OK(insertEvidence(store.db(), one.id, first, StoreFixture::blobOf(first)));
    BlobRow other = StoreFixture::blobOf(again);
    other.wrappedKey = QByteArray(72, 'x');
    VERIFY_OK(insertEvidence(store.db(), two.id, again, other));
    QCOMPARE(readBlobs(store.db()).value().size(), 1);
    const auto found = findEvidence(store.db(), again.id);
    VERIFY_OK(found);
    QCOMPARE(found->caseId, two.id);
    QCOMPARE(found->item, again);
    QCOMPARE(found->blob, StoreFixture::blobOf(first)); // the key that was there stays: it opens the file that is there
    VERIFY_OK(markBlobVerified(store.db(), first.sha256, store.world.nowUtc()));
    QCOMPARE(findBlob(store.db(), first.sha256).value()->verifiedAt, store.world.nowUtc());
    EvidenceWords better = wordsOf(first);
    better.title = QStringLiteral("Certificate");
    better.info.receivedBy = QStringLiteral("Registry");
    better.info.receivedOn = QDate(2026, 11, 20);
    better.info.originalSeen = OriginalSeen::Yes;
    VERIFY_OK(updateEvidenceWords(store.db(), first.id, better, {}, store.world.nowUtc()));
    QCOMPARE(readFormerWords(store.db(), first.id).value().first().words, wordsOf(first));
    QCOMPARE(wordsOf(readEvidence(store.db(), one.id).value().first()), better);
    VERIFY_OK(updateEvidencePages(store.db(), first.id, 9));
    QCOMPARE(readEvidence(store.db(), one.id).value().first().title, QStringLiteral("Certificate"));
    QCOMPARE(readEvidence(store.db(), one.id).value().first().pages, 9);
    EvidenceItem wrong = store.item('b');
    BlobRow mismatch = StoreFixture::blobOf(wrong);
    wrong.sha256[0] = 'z';
    VERIFY_FAILS(insertEvidence(store.db(), one.id, wrong, mismatch), ErrorCode::InvalidValue);
    wrong = store.item('c');
    wrong.partyKey = QStringLiteral("nobody");
    VERIFY_FAILS(insertEvidence(store.db(), one.id, wrong, StoreFixture::blobOf(wrong)), ErrorCode::InvalidValue);
    VERIFY_FAILS(findEvidence(store.db(), EvidenceId::create(store.world)), ErrorCode::NotFound);
}

void TestRows::annotations()
{
    StoreFixture store;
    const auto made = store.addCase(QStringLiteral("DEMO-0007"));
    const EvidenceItem item = store.item();
    VERIFY_OK(insertEvidence(store.db(), made.id, item, StoreFixture::blobOf(item)));
    Annotation mark;
    mark.id = AnnotationId::create(store.world);
    mark.evidence = item.id;
    mark.rects = {{0.1, 0.1, 0.2, 0.02}};
    mark.createdAt = mark.modifiedAt = store.world.nowUtc();
    VERIFY_OK(insertAnnotation(store.db(), mark));
    const QByteArray revision = readCase(store.db(), made.id)->revision;
    store.world.advance(5000);
    mark.body = QStringLiteral("Is this the same report?");
    mark.category = AnnotationCategory::Question;
    mark.rects.append({0.1, 0.14, 0.1, 0.02});
    mark.modifiedAt = store.world.nowUtc();
    VERIFY_OK(updateAnnotation(store.db(), mark));
    QCOMPARE(findAnnotation(store.db(), mark.id)->annotation, mark);
    QCOMPARE(findAnnotation(store.db(), mark.id)->caseId, made.id);
    VERIFY_OK(setAnnotationWithdrawn(store.db(), mark.id, true, store.world.nowUtc()));
    QVERIFY(readAnnotations(store.db(), made.id).value().first().withdrawn);
    VERIFY_FAILS(updateAnnotation(store.db(), mark), ErrorCode::NotFound);
    VERIFY_OK(setAnnotationWithdrawn(store.db(), mark.id, false, store.world.nowUtc()));
    QCOMPARE(readAnnotations(store.db(), made.id).value(), QList<Annotation>{mark});
    QCOMPARE(readCase(store.db(), made.id)->revision, revision);
    mark.id = AnnotationId::create(store.world);
    mark.evidence = EvidenceId::create(store.world);
    VERIFY_FAILS(insertAnnotation(store.db(), mark), ErrorCode::NotFound);
}

void TestRows::papers()
{
    StoreFixture store;
    const auto made = store.addCase(QStringLiteral("DEMO-0007"));
    Paper paper;
    paper.id = PaperId::create(store.world);
    paper.number = QStringLiteral("VS-2026-00001");
    paper.caseId = made.id;
    paper.revision = QByteArray(32, 'r');
    paper.language = Language::Russian;
    paper.account = AccountId::create(store.world);
    paper.reservedAt = store.world.nowUtc();
    VERIFY_OK(insertPaper(store.db(), paper));
    Paper second = paper;
    second.id = PaperId::create(store.world);
    VERIFY_FAILS(insertPaper(store.db(), second), ErrorCode::AlreadyExists);
    second.number = QStringLiteral("VS-2026-00002");
    VERIFY_OK(insertPaper(store.db(), second));

    paper.state = PaperState::Issued;
    paper.sha256 = QByteArray(32, 'p');
    paper.issuedAt = store.world.nowUtc().addSecs(3);
    paper.signer = QStringLiteral("Sample Signer");
    VERIFY_OK(issuePaper(store.db(), paper.id, paper.sha256, paper.issuedAt, paper.signer));
    VERIFY_FAILS(issuePaper(store.db(), paper.id, paper.sha256, paper.issuedAt, paper.signer), ErrorCode::NotFound);
    VERIFY_FAILS(cancelPaper(store.db(), paper.id, QStringLiteral("late")), ErrorCode::NotFound);
    second.state = PaperState::Cancelled;
    second.sha256 = QByteArray(32, 'q'); // what was about to be written stays known
    VERIFY_OK(notePaperFile(store.db(), second.id, second.sha256));
    second.reason = QStringLiteral("the key was not there");
    VERIFY_OK(cancelPaper(store.db(), second.id, second.reason));
    QCOMPARE(readPapers(store.db(), made.id).value(), (QList<Paper>{paper, second}));
    QCOMPARE(readPapers(store.db(), CaseId()).value().size(), 2);
    QCOMPARE(countPapers(store.db(), PaperState::Issued).value(), 1);
    QCOMPARE(countPapers(store.db(), PaperState::Reserved).value(), 0);
    VERIFY_FAILS(notePaperFile(store.db(), paper.id, paper.sha256), ErrorCode::NotFound);
    VERIFY_FAILS(insertPaper(store.db(), paper), ErrorCode::InvalidValue);
}

void TestRows::outlines()
{
    StoreFixture store;
    QList<CaseId> ids;
    for (int i = 0; i < 3; ++i) {
        const auto made = store.addCase(QStringLiteral("DEMO-%1").arg(i));
        ids.append(made.id);
        if (i == 1)
            continue; // one without claims
        Claim claim = store.claim(made.child, QStringLiteral("sex"), QStringLiteral("female"));
        VERIFY_OK(insertClaim(store.db(), made.id, claim));
        const EvidenceItem item = store.item();
        VERIFY_OK(insertEvidence(store.db(), made.id, item, StoreFixture::blobOf(item)));
    }
    const QDateTime changed = store.world.nowUtc().addDays(1);
    VERIFY_OK(touchCase(store.db(), ids[2], changed));
    QList<CaseOutline> seen;
    VERIFY_OK(forEachCaseOutline(store.db(), [&](const CaseOutline &outline) { seen.append(outline); }));
    QCOMPARE(seen.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(seen[i].file.id, ids[i]);
        const auto single = readCaseOutline(store.db(), ids[i]);
        VERIFY_OK(single);
        QVERIFY(single->file == seen[i].file);
        QCOMPARE(single->changedAt, seen[i].changedAt);
        QCOMPARE(seen[i].file.claims.size(), i == 1 ? 0 : 1);
        QCOMPARE(seen[i].file.evidence.size(), i == 1 ? 0 : 1);
    }
    QCOMPARE(seen[2].changedAt, changed);
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
