// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefixture.h"
#include "desks/dossier.h"
#include "domain/world.h"
#include "ui/casefile/claimcommands.h"
#include "ui/casefile/claimdialog.h"
#include "ui/casefile/sourceform.h"
#include "ui/casefile/valueeditor.h"
#include "ui/common/homewardstyle.h"
#include "ui/language/languagekeeper.h"
#include "ui/settings/preferences.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;

namespace {

QPushButton *acceptButton(const QWidget &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->property(primaryProperty).toBool())
            return button;
    }
    return nullptr;
}

bool shows(const QWidget &dialog, const QString &words)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog) && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

class TestClaimDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gathersATypedDate();
    void undoBeforeTheAnswerIsNotLost();
    void saysWhatIsMissingBesideTheField();
    void saysOnceThatADateIsNone();
    void asksAboutADoubtfulDate();
    void doubtsABirthNobodyHasHad_data();
    void doubtsABirthNobodyHasHad();
    void gathersAName();
    void correctingKeepsFieldAndParty();
    void keepsTextWhenTheLanguageChanges();
};

void TestClaimDialog::gathersATypedDate()
{
    const CaseView view = test::threePartyCase();
    auto *dialog =
        new ClaimDialog(view, QStringLiteral("birth_date"), QStringLiteral("party-b"), std::nullopt, nullptr);
    QSignalSpy ready(dialog, &ClaimDialog::claimReady);
    dialog->show();
    QTest::keyClicks(dialog->findChild<ValueEditor *>()->findChild<QLineEdit *>(), QStringLiteral("12.03.2017"));
    QVERIFY(shows(*dialog, QStringLiteral("Read as: 12 Mar 2017")));
    auto *source = dialog->findChild<SourceForm *>()->findChild<QLineEdit *>();
    QTest::keyClicks(source, QStringLiteral("Report 2"));
    QTest::mouseClick(acceptButton(*dialog), Qt::LeftButton);
    QCOMPARE(ready.size(), 1);
    const auto claim = ready.first().first().value<NewClaim>();
    QCOMPARE(claim.value, QStringLiteral("2017-03-12"));
    QCOMPARE(claim.partyKey, QStringLiteral("party-b"));
    QCOMPARE(claim.source.text, QStringLiteral("Report 2"));
    QCOMPARE(claim.source.page, -1);
    QVERIFY(dialog->isVisible()); // until the store has it
    dialog->showFailure(Error{ErrorCode::CannotWrite, {}, {}});
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("claimFailure"))->text().isEmpty());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("claimFailure"))->isVisible());
    QCOMPARE(source->text(), QStringLiteral("Report 2")); // nothing typed is lost
    QTest::mouseClick(acceptButton(*dialog), Qt::LeftButton);
    QCOMPARE(ready.size(), 2);
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("claimFailure"))->isVisible());
    dialog->finish();
    QVERIFY(!dialog->isVisible());
}

void TestClaimDialog::undoBeforeTheAnswerIsNotLost()
{
    QTemporaryDir folder;
    RealWorld world;
    NewDossier wish;
    wish.path = folder.filePath(QStringLiteral("dossier"));
    wish.accountName = QStringLiteral("Tester Testova");
    wish.passphrase = QStringLiteral("four words or more");
    wish.office.caseNumberPattern = QStringLiteral("T-{n:3}");
    wish.office.paperNumberPattern = QStringLiteral("P-{n:3}");
    wish.parties = test::threePartyCase().file.parties;
    wish.kdfCost = KdfCost::cheap();
    const auto created = Dossier::create(wish, world);
    QVERIFY2(created, qPrintable(created ? QString() : created.error().detail));
    CaseDesk &desk = created->dossier->cases();
    auto begun = desk.create();
    QVERIFY(begun.result());
    const CaseId id = *begun.result();
    NewClaim claim;
    claim.subject = desk.open(id).result()->file.child();
    claim.field = QStringLiteral("birth_date");
    claim.value = QStringLiteral("2017-03-12");
    claim.partyKey = wish.parties.first().key;
    claim.source.text = QStringLiteral("Report 1");
    QList<Error> errors;
    const auto live = [&] {
        int count = 0;
        const auto view = desk.open(id).result();
        for (const Claim &one : view->file.claims)
            count += one.isLive() ? 1 : 0;
        return count;
    };

    AddClaimCommand add(desk, id, claim, [&](const Error &error) { errors.append(error); });
    QSignalSpy recorded(&add, &ClaimCommand::recorded);
    add.redo();
    add.undo(); // the store has not answered: nothing has run in this thread since
    QCOMPARE(recorded.size(), 0);
    QTRY_COMPARE(recorded.size(), 1);
    QTRY_COMPARE(live(), 0);
    QCOMPARE(int(desk.open(id).result()->file.claims.size()), 1); // withdrawn, not erased
    add.redo();
    add.undo();
    add.redo();
    QTRY_COMPARE(live(), 1);

    QTRY_COMPARE(recorded.size(), 2);
    ClaimId standing;
    const auto after = desk.open(id).result();
    for (const Claim &one : after->file.claims) {
        if (one.isLive())
            standing = one.id;
    }
    NewClaim corrected = claim;
    corrected.value = QStringLiteral("2017-03-13");
    CorrectClaimCommand correct(desk, id, standing, corrected, [&](const Error &error) { errors.append(error); });
    QSignalSpy told(&correct, &ClaimCommand::recorded);
    correct.redo();
    correct.undo();
    QTRY_COMPARE(told.size(), 2);
    QString value;
    const auto last = desk.open(id).result();
    for (const Claim &one : last->file.claims) {
        if (one.isLive())
            value = one.value;
    }
    QCOMPARE(value, claim.value);
    QVERIFY(errors.isEmpty());
}

void TestClaimDialog::saysWhatIsMissingBesideTheField()
{
    const CaseView view = test::threePartyCase();
    auto *dialog =
        new ClaimDialog(view, QStringLiteral("birth_date"), QStringLiteral("party-a"), std::nullopt, nullptr);
    QSignalSpy ready(dialog, &ClaimDialog::claimReady);
    dialog->show();
    auto *field = dialog->findChild<ValueEditor *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("12.03.17"));
    QTest::mouseClick(acceptButton(*dialog), Qt::LeftButton);
    QCOMPARE(ready.size(), 0);
    QVERIFY(dialog->isVisible());
    QCOMPARE(field->text(), QStringLiteral("12.03.17")); // what was typed stays
    QVERIFY(shows(*dialog, QStringLiteral("four digits")));
    QVERIFY(shows(*dialog, QStringLiteral("Say where this comes from")));
    dialog->close();
}

void TestClaimDialog::saysOnceThatADateIsNone()
{
    auto *dialog = new ClaimDialog(test::threePartyCase(), QStringLiteral("birth_date"), QStringLiteral("party-b"),
                                   std::nullopt, nullptr);
    dialog->show();
    const auto fields = [&] {
        QList<QWidget *> widgets;
        for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
            if (line->isVisible() && !qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
                widgets.append(line);
        }
        return widgets;
    };
    QTest::keyClicks(dialog->findChild<ValueEditor *>()->findChild<QLineEdit *>(), QStringLiteral("31.02.2017"));
    QTest::mouseClick(acceptButton(*dialog), Qt::LeftButton);
    int said = 0;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->isVisible() && label->text().contains(QStringLiteral("There is no day 31")) ? 1 : 0;
    QCOMPARE(said, 1);
    for (QWidget *field : fields()) // and what is said takes no room from them
        QTRY_VERIFY2(field->height() >= field->sizeHint().height(), qPrintable(field->accessibleName()));
    dialog->close();
}

void TestClaimDialog::asksAboutADoubtfulDate()
{
    ValueEditor editor(*fieldInfo(QStringLiteral("birth_date")));
    editor.show();
    QTest::keyClicks(editor.findChild<QLineEdit *>(), QStringLiteral("03/05/2011"));
    QVERIFY(editor.value().isEmpty()); // nothing is chosen for the person
    QVERIFY(!editor.problem().isEmpty());
    const auto choices = editor.findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    choices.last()->click();
    QCOMPARE(editor.value(), QStringLiteral("2011-03-05"));
    QVERIFY(editor.problem().isEmpty());
}

void TestClaimDialog::doubtsABirthNobodyHasHad_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("doubt");
    const QString none;
    QTest::newRow("a child") << QStringLiteral("birth_date") << QStringLiteral("12.03.2017") << none;
    QTest::newRow("18 since") << QStringLiteral("birth_date") << QStringLiteral("12.03.2004") << none;
    QTest::newRow("other century") << QStringLiteral("birth_date") << QStringLiteral("12.03.1850")
                                   << QStringLiteral("over 30 years");
    QTest::newRow("to come") << QStringLiteral("birth_date") << QStringLiteral("12.03.2031")
                             << QStringLiteral("has not come yet");
    QTest::newRow("a grandmother") << QStringLiteral("person_birth_date") << QStringLiteral("1941") << none;
    QTest::newRow("nobody") << QStringLiteral("person_birth_date") << QStringLiteral("1850")
                            << QStringLiteral("over 110 years");
    QTest::newRow("a year to come") << QStringLiteral("person_birth_date") << QStringLiteral("2031")
                                    << QStringLiteral("not come yet");
}

void TestClaimDialog::doubtsABirthNobodyHasHad()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, doubt);
    ValueEditor editor(*fieldInfo(field));
    editor.expectBirthBefore(QDate(2026, 3, 2));
    editor.show();
    QTest::keyClicks(editor.findChild<QLineEdit *>(), typed);
    QVERIFY(editor.problem().isEmpty()); // a doubt stops nobody: a party may have said just that
    QVERIFY(shows(editor, QStringLiteral("Read as: ")));
    QCOMPARE(shows(editor, doubt.isEmpty() ? QStringLiteral("Check the year") : doubt), !doubt.isEmpty());
}

void TestClaimDialog::gathersAName()
{
    ValueEditor editor(*fieldInfo(QStringLiteral("name_birth")));
    const auto fields = editor.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    QVERIFY(!editor.problem().isEmpty());
    fields.at(0)->setText(QStringLiteral("Прикладенко"));
    fields.at(1)->setText(QStringLiteral("Мар'яна")); // the apostrophe of the source is kept
    const auto name = PersonName::fromValue(editor.value());
    QVERIFY(name);
    QCOMPARE(name->given, QStringLiteral("Мар'яна"));
    QVERIFY(name->patronymic.isEmpty());
    QVERIFY(editor.problem().isEmpty());
}

void TestClaimDialog::correctingKeepsFieldAndParty()
{
    const CaseView view = test::threePartyCase();
    const Claim old = view.file.claims.at(4);
    auto *dialog = new ClaimDialog(view, {}, {}, old, nullptr);
    dialog->show();
    for (const QComboBox *box : dialog->findChildren<QComboBox *>(QString(), Qt::FindDirectChildrenOnly).mid(0, 2))
        QVERIFY(!box->isEnabled());
    QCOMPARE(dialog->findChild<ValueEditor *>()->value(), old.value);
    dialog->close();
}

void TestClaimDialog::keepsTextWhenTheLanguageChanges()
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("p.ini")));
    LanguageKeeper keeper;
    keeper.use(Language::English);
    const CaseView view = test::threePartyCase();
    auto *dialog =
        new ClaimDialog(view, QStringLiteral("birth_date"), QStringLiteral("party-b"), std::nullopt, nullptr);
    dialog->show();
    auto *field = dialog->findChild<ValueEditor *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("winter 2022"));
    dialog->findChildren<QRadioButton *>().first()->click();
    const QString before = dialog->findChild<ValueEditor *>()->value();
    keeper.use(Language::Ukrainian);
    QCoreApplication::processEvents();
    QCOMPARE(field->text(), QStringLiteral("winter 2022"));
    QCOMPARE(dialog->findChild<ValueEditor *>()->value(), before); // the choice made is kept too
    QVERIFY(!before.isEmpty());
    keeper.use(Language::English);
    dialog->close();
}

QTEST_MAIN(TestClaimDialog)
#include "tst_claimdialog.moc"
