// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefixture.h"
#include "domain/reasons.h"
#include "ui/casefile/claimsmodel.h"
#include "ui/casefile/claimspage.h"
#include "ui/casefile/documentsmodel.h"
#include "ui/common/chip.h"
#include "ui/common/roomytable.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>

using namespace homeward;

namespace {

int childFields(bool keyFactsOnly = false)
{
    const auto fields = fieldCatalogue();
    return static_cast<int>(std::count_if(fields.begin(), fields.end(), [&](const FieldInfo &field) {
        return field.subject == SubjectKind::Child && (field.keyFact || !keyFactsOnly);
    }));
}

constexpr int capacities = 3; ///< rows of the attestations

} // namespace

class TestClaimsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsQtsContract();
    void groupsFactsUnderHeadings();
    void numbersDistinctValuesOnlyInConflicts();
    void speaksWholeSentences();
    void whatWasWithdrawnWasSaid();
    void filters();
    void recordsFoldUnderTheirHeadings();
    void partiesAttestInTheirColumns();
    void stepsThroughConflicts();
    void tableHasEqualColumnsAndNothingIsCut();
    void tableKeys();
    void listsDocuments();
    void homeAndEndGoByRow();
};

void TestClaimsModel::keepsQtsContract()
{
    ClaimsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCase(test::threePartyCase());
    model.setFilter(FactFilter::Conflicts);
    model.setHideAgreed(true);
    model.setFilter(FactFilter::All);
    model.retranslate();
    model.setCase(CaseView());
    QCOMPARE(model.rowCount(), 0);
}

void TestClaimsModel::groupsFactsUnderHeadings()
{
    ClaimsModel model;
    model.setCase(test::threePartyCase());
    QVERIFY(model.isHeading(0));
    QCOMPARE(model.flags(model.index(0, 0)), Qt::NoItemFlags); // arrows pass over headings
    int headings = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        headings += model.isHeading(row);
    QCOMPARE(headings, 5);
    // What somebody says, and the key facts also when nobody does.
    QCOMPARE(model.rowCount() - headings, childFields(true) + capacities);
    QCOMPARE(model.columnCount(), 5);
}

void TestClaimsModel::numbersDistinctValuesOnlyInConflicts()
{
    ClaimsModel model;
    model.setCase(test::threePartyCase());
    const int birth = model.rowOf(QStringLiteral("birth_date"));
    QCOMPARE(model.lines(birth, 1).first().number, 1);
    QCOMPARE(model.lines(birth, 2).first().number, 2);
    QCOMPARE(model.lines(birth, 3).first().number, 1); // the same value carries the same number
    const int name = model.rowOf(QStringLiteral("name_birth"));
    QCOMPARE(model.lines(name, 1).first().number, 0);
    QVERIFY(model.lines(model.rowOf(QStringLiteral("birth_place")), 2).isEmpty());
}

void TestClaimsModel::speaksWholeSentences()
{
    ClaimsModel model;
    model.setCase(test::threePartyCase());
    const int birth = model.rowOf(QStringLiteral("birth_date"));
    const QString cell = model.index(birth, 2).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(cell.contains(QStringLiteral("Date of birth")), qPrintable(cell));
    QVERIFY2(cell.contains(QStringLiteral("Party B")), qPrintable(cell));
    QVERIFY2(cell.contains(QStringLiteral("value 2 of 2")), qPrintable(cell));
    QVERIFY2(cell.contains(QStringLiteral("Interview")), qPrintable(cell));
    const QString silent =
        model.index(model.rowOf(QStringLiteral("birth_place")), 3).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(silent.contains(QStringLiteral("not stated")), qPrintable(silent));
}

void TestClaimsModel::whatWasWithdrawnWasSaid()
{
    CaseView view = test::threePartyCase();
    Claim &claim = view.file.claims.last();
    QCOMPARE(claim.field, QStringLiteral("birth_place"));
    claim.withdrawn = true;
    const auto spoken = [&](const QString &reason) {
        claim.withdrawReason = reason;
        view.facts = compareFacts(view.file);
        ClaimsModel model;
        model.setCase(view);
        const int row = model.rowOf(claim.field);
        if (model.isWithdrawn(row, 2))
            return QStringLiteral("the silent party has withdrawn nothing");
        return model.index(row, 1).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(QStringLiteral("misread")), QStringLiteral("Place of birth, Party A, withdrawn"));
    claim.field = QStringLiteral("languages"); // no key fact: it does not go with its last words
    QCOMPARE(spoken(QStringLiteral("misread")), QStringLiteral("Languages, Party A, withdrawn"));
    claim.field = QStringLiteral("birth_place");
    QCOMPARE(spoken(takenBackReason()), QStringLiteral("Place of birth, Party A, not stated")); // only undone
}

void TestClaimsModel::filters()
{
    ClaimsModel model;
    model.setCase(test::threePartyCase());
    QCOMPARE(model.countOf(FactFilter::Conflicts), 1);
    QCOMPARE(model.countOf(FactFilter::SingleSource), 1);
    model.setFilter(FactFilter::Conflicts);
    QCOMPARE(model.rowCount(), 2); // its heading and itself
    QCOMPARE(model.hiddenCount(), childFields() - 1);
    model.setFilter(FactFilter::All);
    model.setHideAgreed(true);
    QCOMPARE(model.rowOf(QStringLiteral("name_birth")), -1);
    QVERIFY(model.rowOf(QStringLiteral("birth_date")) > 0);
}

void TestClaimsModel::recordsFoldUnderTheirHeadings()
{
    CaseView view = test::threePartyCase();
    const SubjectId paper = test::addDocument(view);
    ClaimsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCase(view);
    const int heading = model.rowOfSubject(paper);
    QVERIFY(heading > 0);
    QVERIFY(model.isHeading(heading - 1)); // of the section
    const QString title = model.index(heading, 0).data().toString();
    QVERIFY2(title.contains(QStringLiteral("Birth certificate I-АБ 000123")), qPrintable(title));
    QVERIFY2(title.contains(QStringLiteral("1 conflict")), qPrintable(title));
    QVERIFY(model.flags(model.index(heading, 0)) & Qt::ItemIsSelectable); // the arrows reach it
    const int number = model.rowOf(QStringLiteral("document_number"), paper);
    QCOMPARE(model.lines(number, 1).first().number, 1);
    QCOMPARE(model.lines(number, 2).first().number, 2);
    const QString spoken = model.index(number, 2).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Birth certificate", "Number of the document", "Party B", "000132", "value 2 of 2"})
        QVERIFY2(spoken.contains(QLatin1String(part)), qPrintable(spoken));
    QCOMPARE(model.rowOf(QStringLiteral("document_issuer"), paper), -1); // nobody speaks about it
    model.setFilter(FactFilter::NoData);
    QVERIFY(model.rowOf(QStringLiteral("document_issuer"), paper) > 0);
    model.setFilter(FactFilter::All);

    model.setFolded(model.rowOfSubject(paper), true);
    QVERIFY(model.isFolded(model.rowOfSubject(paper)));
    QCOMPARE(model.rowOf(QStringLiteral("document_number"), paper), -1);
    model.setFolded(model.rowOfSubject(paper), false);
    QVERIFY(model.rowOf(QStringLiteral("document_number"), paper) > 0);

    view.file.subjects.last().withdrawn = true;
    view.file.subjects.last().withdrawReason = QStringLiteral("of a neighbour");
    view.facts = compareFacts(view.file);
    model.setCase(view);
    const QString gone = model.index(model.rowOfSubject(paper), 0).data().toString();
    QVERIFY2(gone.contains(QStringLiteral("entered in error: of a neighbour")), qPrintable(gone));
    QCOMPARE(model.rowOf(QStringLiteral("document_number"), paper), -1);
}

void TestClaimsModel::partiesAttestInTheirColumns()
{
    CaseView view = test::threePartyCase();
    Attestation attested;
    attested.id = AttestationId(QUuid::createUuid());
    attested.partyKey = QStringLiteral("party-b");
    attested.capacity = AttestationCapacity::JointlyAttests;
    attested.result = AttestationResult::InPart;
    attested.reservations = QStringLiteral("place of birth open");
    attested.signatory = QStringLiteral("Officer B");
    attested.date = QDate(2026, 11, 20);
    attested.revision = QByteArray(32, 'r');
    view.file.revision = attested.revision;
    view.file.attestations.append(attested);
    Attestation wrong = attested;
    wrong.partyKey = QStringLiteral("party-a");
    wrong.enteredInError = true;
    view.file.attestations.append(wrong);
    ClaimsModel model;
    model.setCase(view);
    int row = 0;
    while (row < model.rowCount() && model.capacity(row) != AttestationCapacity::JointlyAttests)
        ++row;
    QVERIFY(row < model.rowCount());
    QVERIFY(model.lines(row, 1).isEmpty());
    QCOMPARE(model.lines(row, 2).size(), 1);
    const ClaimLine line = model.lines(row, 2).first();
    QVERIFY2(line.value.contains(QStringLiteral("place of birth open")), qPrintable(line.value));
    for (const char *part : {"20 Nov 2026", "Officer B", "7272-7272", "as the case is now"})
        QVERIFY2(line.source.contains(QLatin1String(part)), qPrintable(line.source));
    view.file.revision = QByteArray(32, 's');
    model.setCase(view);
    QVERIFY(model.lines(row, 2).first().source.contains(QStringLiteral("the case has changed since")));
    const QString spoken = model.index(row, 2).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("Jointly attests, Party B, ")), qPrintable(spoken));
}

void TestClaimsModel::stepsThroughConflicts()
{
    ClaimsModel model;
    model.setCase(test::threePartyCase());
    const int birth = model.rowOf(QStringLiteral("birth_date"));
    QCOMPARE(model.neighbouringConflict(0, +1), birth);
    QCOMPARE(model.neighbouringConflict(birth, +1), -1);
    QCOMPARE(model.neighbouringConflict(model.rowCount(), -1), birth);
}

void TestClaimsModel::tableHasEqualColumnsAndNothingIsCut()
{
    ClaimsModel model;
    CaseView view = test::threePartyCase();
    view.file.claims.last().value = QStringLiteral("Sampleville, a place with an unusually long name ").repeated(6);
    view.facts = compareFacts(view.file);
    ClaimsTable table(model);
    table.resize(1000, 600);
    table.show();
    model.setCase(view);
    QCOMPARE(table.columnWidth(1), table.columnWidth(2));
    QCOMPARE(table.columnWidth(2), table.columnWidth(3));
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    // The word of an assessment is whole, also a longer one than English has.
    QFont wide = table.font();
    wide.setStretch(160);
    table.setFont(wide);
    table.fitColumns();
    const ChipLook longest = factStateChip(FactState::AgreeLessExact, 3, 3);
    QVERIFY(table.columnWidth(4) >= chipSize(longest, chipFont(wide)).width() + 12);
    table.setFont(QFont());
    table.fitColumns();
    const int row = model.rowOf(QStringLiteral("birth_place"));
    const int tall = table.rowHeight(row);
    const QRect needed = table.fontMetrics().boundingRect(QRect(0, 0, table.columnWidth(1) - 24, 10000),
                                                          Qt::TextWordWrap, view.file.claims.last().value);
    QVERIFY2(tall >= needed.height(), qPrintable(QStringLiteral("%1 for %2").arg(tall).arg(needed.height())));
    table.resize(1300, 600);
    QVERIFY(table.rowHeight(row) < tall); // wider cells need fewer lines
}

void TestClaimsModel::tableKeys()
{
    ClaimsModel model;
    ClaimsTable table(model);
    table.resize(1000, 600);
    table.show();
    model.setCase(test::threePartyCase());
    table.ensureCurrent({QStringLiteral("birth_date"), {}, {}, 1});
    QVERIFY(table.currentIndex().isValid());
    QSignalSpy source(&table, &ClaimsTable::sourceRequested);
    QSignalSpy add(&table, &ClaimsTable::addRequested);
    QSignalSpy step(&table, &ClaimsTable::conflictStepRequested);
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Insert);
    QTest::keyClick(&table, Qt::Key_BracketRight);
    // The key right of P gives a letter under a Ukrainian layout, and the next conflict all the same.
    QKeyEvent cyrillic(QEvent::KeyPress, 0x0407, Qt::NoModifier, 35, 0, 0, QStringLiteral("ї"));
    QCoreApplication::sendEvent(&table, &cyrillic);
    QCOMPARE(step.size(), 2);
    QCOMPARE(step.last().first().toInt(), 1);
    QCOMPARE(source.size(), 1);
    QCOMPARE(add.size(), 1);
    QCOMPARE(step.first().first().toInt(), 1);
    QTest::keyClick(&table, Qt::Key_Right);
    QCOMPARE(table.currentIndex().column(), 2);
    const int before = table.currentIndex().row();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(&table, Qt::Key_Down);
        QVERIFY(!model.isHeading(table.currentIndex().row()));
    }
    QVERIFY(table.currentIndex().row() > before);
}

void TestClaimsModel::listsDocuments()
{
    DocumentsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CaseView view = test::threePartyCase();
    view.file.evidence.prepend(view.file.evidence.first());
    view.file.evidence.first().kind = EvidenceKind::Photo; // has its place among the photographs
    model.setCase(view, "Europe/Kyiv");
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, DocumentsModel::Title).data().toString(), QStringLiteral("Report 1"));
    QCOMPARE(model.index(0, DocumentsModel::Pages).data().toString(), QStringLiteral("6"));
    QCOMPARE(model.index(0, DocumentsModel::SuppliedBy).data().toString(), QStringLiteral("Party A"));
}

void TestClaimsModel::homeAndEndGoByRow()
{
    QStandardItemModel model(5, 3);
    RoomyTable table;
    table.setModel(&model);
    table.setCurrentIndex(model.index(2, 1));
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.currentIndex(), model.index(4, 1));
    QTest::keyClick(&table, Qt::Key_Home);
    QCOMPARE(table.currentIndex(), model.index(0, 1));
}

QTEST_MAIN(TestClaimsModel)
#include "tst_claimsmodel.moc"
