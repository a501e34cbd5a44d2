// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo over several acts upon the same claim, with the real desk: exactly what is expected holds, no word is lost.
#include "casefixture.h"
#include "desks/dossier.h"
#include "desks/history.h"
#include "ui/casefile/claimcommands.h"
#include "ui/casefile/recordcommands.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace homeward;

class TestClaimUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyStepBackAndForth();
    void quickStepsInARow();
    void addedAndCorrected();
    void theHistorySaysWhatWasUndone();
    void anAttestationIsMarkedAndIsNot();

private:
    [[nodiscard]] CaseDesk &desk() { return m_created->dossier->cases(); }
    [[nodiscard]] QList<Claim> claims() { return desk().reread(m_case).result()->file.claims; }
    [[nodiscard]] QStringList live();
    [[nodiscard]] ClaimId standing();
    void add(const QString &words);
    void correct(const QString &words);
    void withdraw();
    [[nodiscard]] NewClaim said(const QString &words) const;
    [[nodiscard]] ClaimFailureReport report();

    std::unique_ptr<StillWorld> m_world;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Dossier::Created> m_created;
    std::unique_ptr<QUndoStack> m_undo;
    std::shared_ptr<ClaimOrder> m_order;
    CaseId m_case;
    QList<Error> m_errors;
};

void TestClaimUndo::init()
{
    m_errors.clear();
    m_world = std::make_unique<StillWorld>(QDateTime(QDate(2026, 11, 23), QTime(14, 20), Qt::UTC));
    m_folder = std::make_unique<QTemporaryDir>();
    NewDossier wish;
    wish.path = m_folder->filePath(QStringLiteral("dossier"));
    wish.accountName = QStringLiteral("Tester Testova");
    wish.passphrase = QStringLiteral("four words or more");
    wish.office.caseNumberPattern = QStringLiteral("T-{n:3}");
    wish.office.paperNumberPattern = QStringLiteral("P-{n:3}");
    wish.parties = test::threePartyCase().file.parties;
    wish.kdfCost = KdfCost::cheap();
    auto created = Dossier::create(wish, *m_world);
    QVERIFY2(created, qPrintable(created ? QString() : created.error().detail));
    m_created = *created;
    const auto begun = desk().create().result();
    QVERIFY(begun);
    m_case = *begun;
    m_undo = std::make_unique<QUndoStack>();
    m_order = std::make_shared<ClaimOrder>();
}

void TestClaimUndo::cleanup()
{
    m_undo.reset();
    m_created.reset();
    for (const Error &error : std::as_const(m_errors))
        qWarning() << error.detail;
    QVERIFY(m_errors.isEmpty());
}

QStringList TestClaimUndo::live()
{
    QStringList values;
    for (const Claim &claim : claims()) {
        if (claim.isLive())
            values.append(claim.value);
    }
    return values;
}

ClaimId TestClaimUndo::standing()
{
    for (const Claim &claim : claims()) {
        if (claim.isLive())
            return claim.id;
    }
    return {};
}

NewClaim TestClaimUndo::said(const QString &words) const
{
    NewClaim claim;
    claim.field = QStringLiteral("birth_place");
    claim.value = words;
    claim.partyKey = QStringLiteral("party-a");
    claim.source.text = QStringLiteral("Report 1");
    return claim;
}

ClaimFailureReport TestClaimUndo::report()
{
    return [this](const Error &error) { m_errors.append(error); };
}

void TestClaimUndo::add(const QString &words)
{
    m_undo->push(new AddClaimCommand(desk(), m_case, said(words), report(), m_order));
}

void TestClaimUndo::correct(const QString &words)
{
    m_undo->push(new CorrectClaimCommand(desk(), m_case, standing(), said(words), report(), m_order));
}

void TestClaimUndo::withdraw()
{
    m_undo->push(new WithdrawClaimCommand(desk(), m_case, standing(), QStringLiteral("misread"), report(), m_order));
}

void TestClaimUndo::everyStepBackAndForth()
{
    const QString first = QStringLiteral("Sampleville");
    const QString second = QStringLiteral("Exampleton");
    add(first);
    QTRY_COMPARE(live(), QStringList{first});
    correct(second);
    QTRY_COMPARE(live(), QStringList{second});
    withdraw();
    QTRY_COMPARE(live(), QStringList()); // and not what was corrected
    for (int round = 0; round < 2; ++round) {
        m_undo->undo();
        QTRY_COMPARE(live(), QStringList{second});
        m_undo->undo();
        QTRY_COMPARE(live(), QStringList{first});
        m_undo->undo();
        QTRY_COMPARE(live(), QStringList());
        m_undo->redo();
        QTRY_COMPARE(live(), QStringList{first});
        m_undo->redo();
        QTRY_COMPARE(live(), QStringList{second});
        m_undo->redo();
        QTRY_COMPARE(live(), QStringList());
    }
    // Two are said, and in every round four are said again.
    const QList<Claim> all = claims();
    QCOMPARE(int(all.size()), 2 + 2 * 4);
    for (const Claim &claim : all)
        QVERIFY(claim.value == first || claim.value == second);
}

void TestClaimUndo::quickStepsInARow()
{
    add(QStringLiteral("Sampleville"));
    QTRY_COMPARE(int(live().size()), 1);
    correct(QStringLiteral("Exampleton"));
    QTRY_COMPARE(live(), QStringList{QStringLiteral("Exampleton")});
    withdraw();
    m_undo->undo(); // none of these waits for the store
    m_undo->undo();
    m_undo->undo();
    m_undo->redo();
    QTRY_COMPARE(live(), QStringList{QStringLiteral("Sampleville")});
    QTest::qWait(100);
    QCOMPARE(live(), QStringList{QStringLiteral("Sampleville")});
}

void TestClaimUndo::addedAndCorrected()
{
    add(QStringLiteral("Sampleville"));
    QTRY_COMPARE(int(live().size()), 1);
    correct(QStringLiteral("Exampleton"));
    QTRY_COMPARE(live(), QStringList{QStringLiteral("Exampleton")});
    m_undo->undo();
    m_undo->undo();
    QTRY_COMPARE(live(), QStringList());
    m_undo->redo();
    QTRY_COMPARE(live(), QStringList{QStringLiteral("Sampleville")});
    m_undo->redo();
    QTRY_COMPARE(live(), QStringList{QStringLiteral("Exampleton")});
}

void TestClaimUndo::theHistorySaysWhatWasUndone()
{
    add(QStringLiteral("Sampleville"));
    QTRY_COMPARE(int(live().size()), 1);
    correct(QStringLiteral("Exampleton"));
    QTRY_COMPARE(live(), QStringList{QStringLiteral("Exampleton")});
    for (int round = 0; round < 2; ++round) {
        m_undo->undo();
        QTRY_COMPARE(live(), QStringList{QStringLiteral("Sampleville")});
        m_undo->redo();
        QTRY_COMPARE(live(), QStringList{QStringLiteral("Exampleton")});
    }
    withdraw();
    QTRY_COMPARE(live(), QStringList());
    m_undo->undo();
    QTRY_COMPARE(live(), QStringList{QStringLiteral("Exampleton")});
    QStringList acts;
    const auto lines = desk().history(m_case).result();
    for (const HistoryLine &line : lines.value_or(QList<HistoryLine>()))
        acts.prepend(actText(line.act));
    QCOMPARE(
        acts,
        QStringList({QStringLiteral("Case created"), QStringLiteral("Claim added"), QStringLiteral("Claim corrected"),
                     QStringLiteral("Correction of a claim undone"), QStringLiteral("Correction of a claim made again"),
                     QStringLiteral("Correction of a claim undone"), QStringLiteral("Correction of a claim made again"),
                     QStringLiteral("Claim withdrawn"), QStringLiteral("Withdrawal of a claim undone")}));
}

void TestClaimUndo::anAttestationIsMarkedAndIsNot()
{
    NewAttestation words;
    words.partyKey = QStringLiteral("party-b");
    words.result = AttestationResult::Disputed;
    const auto id = desk().addAttestation(m_case, words).result();
    QVERIFY(id);
    const auto first = [this] { return desk().reread(m_case).result()->file.attestations.first(); };
    m_undo->push(new MarkAttestationCommand(desk(), m_case, *id, QStringLiteral("of another case"), report()));
    QTRY_VERIFY(first().enteredInError);
    for (int round = 0; round < 2; ++round) {
        m_undo->undo();
        QTRY_VERIFY(!first().enteredInError);
        m_undo->redo();
        QTRY_VERIFY(first().enteredInError);
        QCOMPARE(first().errorReason, QStringLiteral("of another case"));
    }
    // A new one that is taken back and wanted again is the same one.
    m_undo->push(new AddAttestationCommand(desk(), m_case, words, report()));
    const auto count = [this] { return int(desk().reread(m_case).result()->file.attestations.size()); };
    QTRY_COMPARE(count(), 2);
    m_undo->undo();
    m_undo->redo();
    QTRY_VERIFY(!desk().reread(m_case).result()->file.attestations.last().enteredInError);
    QCOMPARE(count(), 2);
}

QTEST_MAIN(TestClaimUndo)
#include "tst_claimundo.moc"
