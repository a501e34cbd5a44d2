// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// New people, documents, stays, condition reports and attestations, by keyboard; hints beside numbers.
#include "casefixture.h"
#include "support/hands.h"
#include "ui/casefile/attestationdialog.h"
#include "ui/casefile/claimdialog.h"
#include "ui/casefile/sourceform.h"
#include "ui/casefile/subjectdialog.h"
#include "ui/casefile/subjectwords.h"
#include "ui/casefile/valueeditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestRecordDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDocumentIsTypedInOneGo();
    void theKeyboardGoesDownTheForm();
    void nothingOrDoubtfulIsNotRecorded();
    void hints_data();
    void hints();
    void quantities_data();
    void quantities();
    void anAttestationSaysWhatItSpeaksOf();
    void anAttestationIsNotRecordedByEnterAlone();
    void nobodyIsMadeToSpeak();
    void everyKindHasItsForm();
    void theFormUsesTheScreen();
};

void TestRecordDialogs::aDocumentIsTypedInOneGo()
{
    const CaseView view = threePartyCase();
    auto *dialog = new SubjectDialog(view, SubjectKind::Document, QStringLiteral("party-b"), nullptr);
    QSignalSpy ready(dialog, &SubjectDialog::subjectReady);
    dialog->show();
    type(fieldLabelled(*dialog, QStringLiteral("Source")), QStringLiteral("Letter of the school"));
    type(fieldLabelled(*dialog, QStringLiteral("Date of the source, if stated")), QStringLiteral("5 March 2026"));
    QVERIFY(choose(qobject_cast<QComboBox *>(fieldLabelled(*dialog, QStringLiteral("Type of document"))),
                   QStringLiteral("Birth certificate")));
    type(fieldLabelled(*dialog, QStringLiteral("Number of the document")), QStringLiteral("I-АБ 12345"));
    QVERIFY(says(*dialog, QStringLiteral("Hint: Such certificates usually read"))); // and yet:
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(ready.size(), 1);
    const auto claims = ready.first().first().value<QList<NewClaim>>();
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims.at(0).field, QStringLiteral("document_type"));
    QCOMPARE(claims.at(0).value, QStringLiteral("birth_certificate"));
    QCOMPARE(claims.at(1).value, QStringLiteral("I-АБ 12345"));
    for (const NewClaim &claim : claims) {
        QCOMPARE(claim.partyKey, QStringLiteral("party-b"));
        QCOMPARE(claim.source.text, QStringLiteral("Letter of the school"));
        QCOMPARE(claim.source.date.toEdtf(), QStringLiteral("2026-03-05"));
    }
    QVERIFY(dialog->isVisible()); // until the store has it
    dialog->showFailure({ErrorCode::CannotWrite, {}, {}});
    QVERIFY(dialog->isVisible());
    dialog->finish();
    QVERIFY(!dialog->isVisible());
}

void TestRecordDialogs::theKeyboardGoesDownTheForm()
{
    const CaseView view = threePartyCase();
    auto *dialog = new SubjectDialog(view, SubjectKind::Person, QStringLiteral("party-a"), nullptr);
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QList<QWidget *> wanted{fieldLabelled(*dialog, QStringLiteral("Party"))};
    for (QWidget *stop : dialog->findChild<SourceForm *>()->stops()) {
        if (stop->isEnabled()) // a page belongs to a document
            wanted.append(stop);
    }
    for (const ValueEditor *editor : dialog->findChildren<ValueEditor *>())
        wanted.append(editor->stops());
    for (QWidget *stop : std::as_const(wanted)) {
        QCOMPARE(dialog->focusWidget(), stop);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(qobject_cast<QPushButton *>(dialog->focusWidget()));
    dialog->close();
}

void TestRecordDialogs::nothingOrDoubtfulIsNotRecorded()
{
    const CaseView view = threePartyCase();
    auto *dialog = new SubjectDialog(view, SubjectKind::Stay, QStringLiteral("party-a"), nullptr);
    QSignalSpy ready(dialog, &SubjectDialog::subjectReady);
    dialog->show();
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(says(*dialog, QStringLiteral("Say where this comes from")));
    type(fieldLabelled(*dialog, QStringLiteral("Source")), QStringLiteral("Letter"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(says(*dialog, QStringLiteral("Write at least one thing")));
    type(fieldLabelled(*dialog, QStringLiteral("From date")), QStringLiteral("03/05/2022"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(says(*dialog, QStringLiteral("From date: Choose how the date is meant.")));
    QVERIFY(ready.isEmpty());
    dialog->close();
}

void TestRecordDialogs::hints_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("hint");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("as it should be") << QStringLiteral("20170312-01234") << QString();
    QTest::newRow("another birth") << QStringLiteral("20170321-01234") << QStringLiteral("The date of birth inside");
    QTest::newRow("too short") << QStringLiteral("201703") << QStringLiteral("Such a number usually reads");
}

void TestRecordDialogs::hints()
{
    QFETCH(QString, typed);
    QFETCH(QString, hint);
    ValueEditor editor(*fieldInfo(QStringLiteral("demographic_number")));
    editor.expectNumber(NumberForm::DemographicNumber, {}, QDate(2017, 3, 12));
    editor.show();
    QTest::keyClicks(editor.findChild<QLineEdit *>(), typed);
    QCOMPARE(editor.hint().isEmpty(), hint.isEmpty());
    QVERIFY2(editor.hint().contains(hint), qPrintable(editor.hint()));
    QVERIFY(hint.isEmpty() || says(editor, hint));
    QCOMPARE(editor.problem().isEmpty(), !typed.isEmpty()); // a hint blocks nothing
    QCOMPARE(editor.value(), typed);
}

void TestRecordDialogs::quantities_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("whole") << QStringLiteral("142") << QStringLiteral("142") << true;
    QTest::newRow("with its unit") << QStringLiteral("142 cm") << QStringLiteral("142") << true;
    QTest::newRow("with a comma and a Cyrillic unit") << QStringLiteral("142,5 см") << QStringLiteral("142.5") << true;
    QTest::newRow("in words") << QStringLiteral("tall") << QString() << false;
    QTest::newRow("a span") << QStringLiteral("140-145") << QStringLiteral("140-145") << false;
}

void TestRecordDialogs::quantities()
{
    QFETCH(QString, typed);
    QFETCH(QString, value);
    QFETCH(bool, good);
    ValueEditor editor(*fieldInfo(QStringLiteral("height")));
    type(editor.findChild<QLineEdit *>(), typed);
    QCOMPARE(editor.value(), value);
    QCOMPARE(editor.problem().isEmpty(), good);
}

void TestRecordDialogs::anAttestationSaysWhatItSpeaksOf()
{
    CaseView view = threePartyCase();
    view.file.revision = QByteArray(32, 'r');
    auto *dialog =
        new AttestationDialog(view, QStringLiteral("party-c"), AttestationCapacity::IndependentlyConfirms, nullptr);
    QSignalSpy ready(dialog, &AttestationDialog::attestationReady);
    dialog->show();
    QVERIFY(choose(qobject_cast<QComboBox *>(fieldLabelled(*dialog, QStringLiteral("Result"))),
                   QStringLiteral("Confirmed in part, with reservations")));
    type(fieldLabelled(*dialog, QStringLiteral("Signatory")), QStringLiteral("Officer C"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(says(*dialog, QStringLiteral("Write the reservations")));
    type(fieldLabelled(*dialog, QStringLiteral("Reservations")), QStringLiteral("Place of birth"));
    type(fieldLabelled(*dialog, QStringLiteral("Date of the attestation, if stated")), QStringLiteral("March 2026"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(says(*dialog, QStringLiteral("Write the date as one day")));
    QVERIFY(typeInto(fieldLabelled(*dialog, QStringLiteral("Date of the attestation, if stated")),
                     QStringLiteral("5 March 2026")));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(ready.size(), 1);
    const auto words = ready.first().first().value<NewAttestation>();
    QCOMPARE(words.partyKey, QStringLiteral("party-c"));
    QCOMPARE(words.capacity, AttestationCapacity::IndependentlyConfirms);
    QCOMPARE(words.result, AttestationResult::InPart);
    QCOMPARE(words.date, QDate(2026, 3, 5));
    QCOMPARE(words.revision, view.file.revision);
    dialog->finish();
}

void TestRecordDialogs::anAttestationIsNotRecordedByEnterAlone()
{
    auto *dialog = new AttestationDialog(threePartyCase(), {}, {}, nullptr);
    QSignalSpy ready(dialog, &AttestationDialog::attestationReady);
    dialog->show();
    const std::pair<QString, QString> steps[] = {{QStringLiteral("Party"), QStringLiteral("Choose the party")},
                                                 {QStringLiteral("Capacity"), QStringLiteral("in what capacity")},
                                                 {QStringLiteral("Result"), QStringLiteral("what the party answered")}};
    for (const auto &[label, missing] : steps) {
        auto *choice = qobject_cast<QComboBox *>(fieldLabelled(*dialog, label));
        QCOMPARE(choice->currentText(), QString());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY2(says(*dialog, missing), qPrintable(missing));
        QCOMPARE(dialog->focusWidget(), choice);
        QTest::keyClick(choice, Qt::Key_Down);
    }
    QCOMPARE(ready.size(), 0);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(ready.size(), 1);
    dialog->finish();
}

void TestRecordDialogs::nobodyIsMadeToSpeak()
{
    const CaseView view = threePartyCase();
    auto *record = new SubjectDialog(view, SubjectKind::Document, {}, nullptr);
    auto *claim = new ClaimDialog(view, QStringLiteral("birth_place"), {}, std::nullopt, nullptr);
    QSignalSpy records(record, &SubjectDialog::subjectReady);
    QSignalSpy claims(claim, &ClaimDialog::claimReady);
    for (QDialog *dialog : std::initializer_list<QDialog *>{record, claim}) {
        dialog->show();
        auto *party = qobject_cast<QComboBox *>(fieldLabelled(*dialog, QStringLiteral("Party")));
        QCOMPARE(party->currentIndex(), -1);
        type(fieldLabelled(*dialog, QStringLiteral("Source")), QStringLiteral("Letter of the school"));
        if (dialog == record)
            type(fieldLabelled(*dialog, QStringLiteral("Number of the document")), QStringLiteral("12345"));
        else
            QTest::keyClicks(dialog->findChild<ValueEditor *>()->findChild<QPlainTextEdit *>(),
                             QStringLiteral("Sampleville"));
        QVERIFY(press(
            buttonSaying(*dialog, dialog == record ? QStringLiteral("Add record") : QStringLiteral("Add claim"))));
        QVERIFY(says(*dialog, QStringLiteral("Choose the party that says this.")));
        QTest::keyClick(party, Qt::Key_Down);
        QVERIFY(press(
            buttonSaying(*dialog, dialog == record ? QStringLiteral("Add record") : QStringLiteral("Add claim"))));
    }
    QCOMPARE(records.size(), 1);
    QCOMPARE(claims.size(), 1);
    record->finish();
    claim->finish();
}

void TestRecordDialogs::everyKindHasItsForm()
{
    const CaseView view = threePartyCase();
    for (const SubjectKind kind :
         {SubjectKind::Person, SubjectKind::Document, SubjectKind::Stay, SubjectKind::ConditionReport}) {
        SubjectDialog dialog(view, kind, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (const FieldInfo &field : fieldCatalogue()) {
            if (field.subject == kind)
                QVERIFY2(fieldLabelled(dialog, QString::fromUtf8(field.label)), field.key);
        }
    }
}

void TestRecordDialogs::theFormUsesTheScreen()
{
    SubjectDialog dialog(threePartyCase(), SubjectKind::Document, {}, nullptr);
    dialog.show();
    const auto *scroll = dialog.findChild<QScrollArea *>();
    const bool all = scroll->viewport()->height() >= scroll->widget()->sizeHint().height();
    const int room = dialog.screen()->availableGeometry().height();
    QVERIFY2(all || dialog.height() >= room * 9 / 10, qPrintable(QString::number(dialog.height())));
    QVERIFY(dialog.height() <= room);
}

QTEST_MAIN(TestRecordDialogs)
#include "tst_recorddialogs.moc"
