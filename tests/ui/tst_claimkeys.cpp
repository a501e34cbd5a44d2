// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The claim dialog and the question for a reason, by keyboard alone.
#include "casefixture.h"
#include "ui/casefile/claimdialog.h"
#include "ui/casefile/sourceform.h"
#include "ui/casefile/valueeditor.h"
#include "ui/common/systemprompts.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace homeward;

class TestClaimKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabGoesDownTheDialog();
    void wordsOutliveAnotherFact();
    void aReasonIsTypedAtOnce();
};

void TestClaimKeys::tabGoesDownTheDialog()
{
    const CaseView view = test::threePartyCase();
    auto *dialog =
        new ClaimDialog(view, QStringLiteral("name_birth"), QStringLiteral("party-a"), std::nullopt, nullptr);
    dialog->show();
    dialog->activateWindow();
    auto *editor = dialog->findChild<ValueEditor *>();
    const auto boxes = dialog->findChildren<QComboBox *>(); // the fact and the party first
    auto *source = dialog->findChild<SourceForm *>();
    source->findChild<QComboBox *>()->setCurrentIndex(1); // a document, so that its page can be told
    QList<QWidget *> wanted{boxes.at(0), boxes.at(1)};
    wanted.append(editor->stops());
    wanted.append(source->stops());
    boxes.at(0)->setFocus();
    for (QWidget *stop : std::as_const(wanted)) {
        QCOMPARE(dialog->focusWidget(), stop);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(qobject_cast<QPushButton *>(dialog->focusWidget()));
    dialog->close();
}

void TestClaimKeys::wordsOutliveAnotherFact()
{
    const CaseView view = test::threePartyCase();
    auto *dialog =
        new ClaimDialog(view, QStringLiteral("birth_place"), QStringLiteral("party-a"), std::nullopt, nullptr);
    dialog->show();
    const auto typed = [&] { return dialog->findChild<ValueEditor *>()->words(); };
    auto *fact = dialog->findChildren<QComboBox *>().value(0); // the first of the dialog
    QVERIFY(fact);
    const auto choose = [&](const char *field) { fact->setCurrentIndex(fact->findData(QString::fromLatin1(field))); };
    QTest::keyClicks(dialog->findChild<ValueEditor *>()->findChild<QPlainTextEdit *>(), QStringLiteral("March 2017"));
    choose("birth_date");
    QCOMPARE(typed(), QStringList{QStringLiteral("March 2017")});
    QCOMPARE(dialog->findChild<ValueEditor *>()->value(), QStringLiteral("2017-03"));
    choose("sex"); // has no place for it
    choose("name_birth");
    QVERIFY(typed().isEmpty());
    choose("birth_place");
    QCOMPARE(typed(), QStringList{QStringLiteral("March 2017")});
    dialog->close();
}

void TestClaimKeys::aReasonIsTypedAtOnce()
{
    SystemPrompts prompts;
    TextQuestion question;
    question.title = QStringLiteral("Title");
    question.about = QStringLiteral("Place of birth · Sampleville · Party A");
    question.label = QStringLiteral("Label");
    question.button = QStringLiteral("Act");
    question.several = true;
    question.required = true;
    bool named = false;
    QString reached;
    QTimer::singleShot(0, qApp, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            named = named || label->text() == question.about;
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Misread"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        if (const auto *button = qobject_cast<QPushButton *>(dialog->focusWidget()))
            reached = button->text();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        if (dialog->isVisible())
            prompts.withdraw();
    });
    const auto answer = prompts.textToAsk(nullptr, question);
    QVERIFY(named);
    QCOMPARE(reached, question.button);
    QCOMPARE(answer.value_or(QString()), QStringLiteral("Misread"));
}

QTEST_MAIN(TestClaimKeys)
#include "tst_claimkeys.moc"
