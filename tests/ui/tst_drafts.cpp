// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Half-typed words and the place one was at come back: after a lock, and after the program was killed while typing.
#include "desks/accountdesk.h"
#include "desks/casedesk.h"
#include "resources/resources.h"
#include "support/fulldisk.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/claimdialog.h"
#include "ui/casefile/claimsmodel.h"
#include "ui/casefile/claimspage.h"
#include "ui/casefile/subjectdialog.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/drafts.h"
#include "ui/common/formwords.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/passphraseedit.h"
#include "ui/common/systemprompts.h"
#include "ui/contact/contactdialog.h"
#include "ui/contact/quickline.h"
#include "ui/evidence/pageview.h"
#include "ui/shell/casespage.h"
#include "ui/shell/statestrip.h"
#include "ui/shell/statusline.h"
#include "ui/shell/unlockpage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <cstdio>

using namespace homeward;
using namespace homeward::test;

namespace {

const QString number = QStringLiteral("DEMO-0007");
const QString typed = QStringLiteral("Swan school register, copy of 2024");
constexpr int patience = 30'000; // ms: generous, a slow machine is not a failure

/// Opens the dialog for a claim in the case shown and types a source, as far as \a until, with the caret after it.
QLineEdit *typeSource(MainWindow &window, const QString &text)
{
    window.casesPage()->showTab(1);
    if (!press(buttonSaying(window, QStringLiteral("Add a claim…"))))
        return nullptr;
    auto *dialog = window.findChild<ClaimDialog *>();
    auto *source = dialog ? qobject_cast<QLineEdit *>(fieldLabelled(*dialog, QStringLiteral("Source"))) : nullptr;
    if (source) {
        source->setFocus();
        QTest::keyClicks(source, text);
    }
    return source;
}

/// The program as another process: unlocks, opens the case, types, says so and waits to be killed.
int typeUntilKilled(const QString &dossier, const QString &passphrase)
{
    initResources();
    RealWorld world;
    ScriptedPrompts prompts;
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("homeward.ini")));
    LanguageKeeper keeper;
    keeper.use(Language::English);
    MainWindow window({world, prompts, preferences}, keeper);
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    window.chooseDossier(dossier);
    QSignalSpy shown(&window, &MainWindow::dossierShown);
    for (PassphraseEdit *edit : window.findChildren<PassphraseEdit *>()) {
        if (edit->isVisible()) {
            QTest::keyClicks(edit, passphrase);
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }
    if (shown.isEmpty() && !shown.wait(patience))
        return 3;
    window.casesPage()->goTo(number);
    if (!QTest::qWaitFor([&] { return window.windowTitle() == number; }, patience))
        return 4;
    if (!typeSource(window, typed))
        return 5;
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formsComeBack();
    void untouchedFormsLeaveNothing();
    void droppedFormsLeaveNothing();
    void aClosedKeeperIsDeaf();
    void throughALock();
    void aRecordedClaimLeavesNoDraft();
    void documentThroughALock();
    void throughAKill();
    void theListComesBackAsItWas();
    void theWayBackComesBack();
    void aNewCaseOpensOnItsOverview();
    void aContactFormThroughALock();
    void quickEntryThroughALock();
    void aReplyThroughALock();
    void aRecordFormThroughALock();
    void aReasonComesBack();
    void aFailedWriteKeepsTheWords();
    void unsavedWordsOutliveTheLock();
    void unsavedWordsWaitForTheirAccount();
    void closingWithUnsavedWordsAsks();

private:
    [[nodiscard]] static QLineEdit *sourceShown(MainWindow &window);
};

QLineEdit *TestDrafts::sourceShown(MainWindow &window)
{
    auto *dialog = window.findChild<ClaimDialog *>();
    return dialog && dialog->isVisible() ? qobject_cast<QLineEdit *>(fieldLabelled(*dialog, QStringLiteral("Source")))
                                         : nullptr;
}

void TestDrafts::formsComeBack()
{
    const auto build = [](QWidget &form) {
        auto *layout = new QVBoxLayout(&form);
        auto *box = new QComboBox;
        box->addItems({QStringLiteral("a"), QStringLiteral("b")});
        auto *secret = new QLineEdit;
        secret->setEchoMode(QLineEdit::Password);
        for (QWidget *one :
             std::initializer_list<QWidget *>{new QLineEdit, box, new QSpinBox, new QPlainTextEdit, secret})
            layout->addWidget(one);
    };
    QWidget before;
    build(before);
    before.findChild<QLineEdit *>()->setText(QStringLiteral("Оленка"));
    before.findChild<QComboBox *>()->setCurrentIndex(1);
    before.findChild<QSpinBox *>()->setValue(12);
    before.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("two\nlines"));
    before.findChildren<QLineEdit *>().last()->setText(QStringLiteral("secret"));
    const QJsonObject words = formWords(before);
    QVERIFY(!QString::fromUtf8(QJsonDocument(words).toJson()).contains(QStringLiteral("secret")));
    QWidget after;
    build(after);
    fillForm(after, words);
    QVERIFY(sameWords(formWords(after), words));
    QCOMPARE(after.findChild<QLineEdit *>()->text(), QStringLiteral("Оленка"));
    QVERIFY(after.findChildren<QLineEdit *>().last()->text().isEmpty());
}

void TestDrafts::untouchedFormsLeaveNothing()
{
    QHash<QString, QString> disk;
    Drafts drafts({}, [&](const QString &key, const QString &value) { disk.insert(key, value); });
    QLineEdit line(QStringLiteral("as it was"));
    QVERIFY(!drafts.watch(QStringLiteral("k"), &line));
    drafts.flush();
    QVERIFY(disk.isEmpty());
    line.setText(QStringLiteral("typed"));
    QTRY_VERIFY(!disk.value(QStringLiteral("k")).isEmpty()); // without being told
    line.setText(QStringLiteral("as it was"));
    drafts.flush();
    QVERIFY(disk.value(QStringLiteral("k")).isEmpty());
}

void TestDrafts::droppedFormsLeaveNothing()
{
    QHash<QString, QString> disk;
    Drafts drafts({}, [&](const QString &key, const QString &value) { disk.insert(key, value); });
    QLineEdit line;
    drafts.watch(QStringLiteral("k"), &line);
    line.setText(QStringLiteral("typed"));
    drafts.flush();
    drafts.drop(QStringLiteral("k"));
    drafts.flush();
    QVERIFY(disk.value(QStringLiteral("k")).isEmpty());
}

void TestDrafts::aClosedKeeperIsDeaf()
{
    QHash<QString, QString> disk;
    Drafts drafts({}, [&](const QString &key, const QString &value) { disk.insert(key, value); });
    QLineEdit line;
    drafts.watch(QStringLiteral("k"), &line);
    line.setText(QStringLiteral("typed"));
    drafts.close();
    line.clear();
    drafts.drop(QStringLiteral("k"));
    drafts.flush();
    QVERIFY(disk.value(QStringLiteral("k")).contains(QStringLiteral("typed")));
}

void TestDrafts::throughALock()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    QLineEdit *source = typeSource(stage.window(), typed);
    QVERIFY(source);
    source->setSelection(9, -4); // the caret stands before what is selected
    stage.lock();
    QVERIFY(!stage.window().findChild<ClaimDialog *>());
    QVERIFY(stage.unlock());
    QTRY_COMPARE(stage.window().windowTitle(), number);
    QTRY_VERIFY(sourceShown(stage.window()));
    QCOMPARE(sourceShown(stage.window())->text(), typed);
    QCOMPARE(sourceShown(stage.window())->cursorPosition(), 5);
    QCOMPARE(sourceShown(stage.window())->selectedText(), typed.mid(5, 4));
    QCOMPARE(stage.window().findChild<ClaimDialog *>()->focusWidget(), sourceShown(stage.window()));
    QCOMPARE(stage.window().casesPage()->address().place.tab, CaseTab::Claims);
    QCOMPARE(stage.window().casesPage()->browser().filterText(), number);
    // Given up by the person: nothing comes back any more.
    QTest::keyClick(sourceShown(stage.window()), Qt::Key_Escape);
    stage.lock();
    QVERIFY(stage.unlock());
    QTRY_COMPARE(stage.window().windowTitle(), number);
    WindowStage::settle(300);
    QVERIFY(!sourceShown(stage.window()));
}

void TestDrafts::aRecordedClaimLeavesNoDraft()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    stage.window().go({Section::Cases,
                       stage.window().casesPage()->currentCase(),
                       {CaseTab::Claims, {}, -1, {}, QStringLiteral("birth_place"), {}}});
    QVERIFY(typeSource(stage.window(), typed));
    auto *dialog = stage.window().findChild<ClaimDialog *>();
    auto *value = seen<QPlainTextEdit>(*dialog);
    QVERIFY(value);
    value->setPlainText(QStringLiteral("Lake Town"));
    qobject_cast<QComboBox *>(fieldLabelled(*dialog, QStringLiteral("Party")))->setCurrentIndex(1);
    WindowStage::settle(700); // the draft has been kept
    QVERIFY(press(buttonSaying(*dialog, QStringLiteral("Add claim"))));
    QTRY_VERIFY(!stage.window().findChild<ClaimDialog *>());
    stage.lock();
    QVERIFY(stage.unlock());
    QTRY_COMPARE(stage.window().windowTitle(), number);
    WindowStage::settle(300);
    QVERIFY(!sourceShown(stage.window()));
}

void TestDrafts::documentThroughALock()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    auto opened = stage.window().casesPage()->dossier().cases().open(stage.window().casesPage()->currentCase());
    opened.waitForFinished();
    const auto answer = opened.result();
    QVERIFY(answer && !answer->file.annotations.isEmpty());
    const Annotation mark = answer->file.annotations.first();
    const auto pages = [&]() -> PageView * {
        return seen<PageView>(stage.window(), [](const PageView &view) { return view.isOpen(); });
    };
    stage.window().go(
        {Section::Cases, answer->file.id, {CaseTab::Documents, mark.evidence, mark.page, mark.id, {}, {}}});
    QTRY_VERIFY(pages() && pages()->layer().selected() == mark.id);
    auto *comment = stage.window().findChild<QPlainTextEdit *>(QStringLiteral("annotationComment"));
    QTRY_VERIFY(seen<QPlainTextEdit>(stage.window()));
    comment = seen<QPlainTextEdit>(stage.window());
    QVERIFY(!comment->isReadOnly());
    WindowStage::settle(300);
    QScrollBar *bar = pages()->verticalScrollBar();
    bar->setValue(bar->value() + 7);
    const int scrolled = bar->value();
    comment->setFocus();
    comment->moveCursor(QTextCursor::End);
    QTest::keyClicks(comment, typed);
    const QString whole = comment->toPlainText();
    comment->moveCursor(QTextCursor::Left);
    const int caret = comment->textCursor().position();
    stage.lock();
    QVERIFY(stage.unlock());
    QTRY_VERIFY_WITH_TIMEOUT(pages() && pages()->layer().selected() == mark.id, patience);
    QTRY_COMPARE(pages()->verticalScrollBar()->value(), scrolled);
    comment = seen<QPlainTextEdit>(stage.window());
    QVERIFY(comment);
    QTRY_COMPARE(comment->toPlainText(), whole);
    QTRY_COMPARE(stage.window().focusWidget(), static_cast<QWidget *>(comment));
    QCOMPARE(comment->textCursor().position(), caret);
}

void TestDrafts::throughAKill()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--type"), stage.sample().dossier, stage.sample().passphrase});
    QVERIFY(other.waitForStarted());
    while (!other.canReadLine() && other.waitForReadyRead(patience)) {
    }
    QCOMPARE(other.readLine().trimmed(), QByteArray("typed"));
    WindowStage::settle(1000); // item 60: all text up to one second before
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    QVERIFY(stage.unlock());
    QVERIFY(!stage.window().casesPage()->dossier().isReadOnly());
    QTRY_COMPARE_WITH_TIMEOUT(stage.window().windowTitle(), number, patience);
    QTRY_VERIFY(sourceShown(stage.window()));
    QCOMPARE(sourceShown(stage.window())->text(), typed);
}

void TestDrafts::theListComesBackAsItWas()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    CaseBrowser *browser = &stage.window().casesPage()->browser();
    browser->setWish({{QStringLiteral("text"), QStringLiteral("demo")},
                      {QStringLiteral("conflicts"), true},
                      {QStringLiteral("order"), static_cast<int>(CaseQuery::Order::Name)}});
    const QJsonObject wish = browser->wish();
    QCOMPARE(wish.value(QStringLiteral("conflicts")).toBool(), true);
    QCOMPARE(wish.value(QStringLiteral("order")).toInt(), static_cast<int>(CaseQuery::Order::Name));
    stage.lock();
    QVERIFY(stage.unlock());
    QCOMPARE(stage.window().casesPage()->browser().wish(), wish);
}

void TestDrafts::theWayBackComesBack()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(QStringLiteral("DEMO-0003")));
    QVERIFY(stage.openCase(number));
    stage.lock();
    QVERIFY(stage.unlock());
    QTRY_COMPARE(stage.window().windowTitle(), number);
    QVERIFY(pressKeys(stage.window(), Qt::Key_Left, Qt::AltModifier));
    QTRY_COMPARE(stage.window().windowTitle(), QStringLiteral("DEMO-0003"));
    QVERIFY(pressKeys(stage.window(), Qt::Key_Right, Qt::AltModifier));
    QTRY_COMPARE(stage.window().windowTitle(), number);
}

void TestDrafts::aNewCaseOpensOnItsOverview()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    stage.window().casesPage()->showTab(4);
    QVERIFY(pressKeys(stage.window(), Qt::Key_N, Qt::ControlModifier));
    QTRY_VERIFY(stage.window().windowTitle() != number);
    QCOMPARE(stage.window().casesPage()->address().place.tab, CaseTab::Overview);
}

void TestDrafts::aContactFormThroughALock()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    stage.window().casesPage()->showTab(4);
    QTRY_VERIFY(buttonSaying(stage.window(), QStringLiteral("Log a contact…")));
    QVERIFY(press(
        buttonSaying(stage.window(), QStringLiteral("Log a contact…")))); // once: what is tried is done again and again
    QTRY_VERIFY(seenWindow<ContactDialog>());
    auto *day = seenWindow<ContactDialog>()->findChild<QDateEdit *>();
    const QDate chosen = day->date().addDays(-3);
    day->setDate(chosen);
    auto *words = seenWindow<ContactDialog>()->findChild<QPlainTextEdit *>();
    words->setFocus();
    QTest::keyClicks(words, typed);
    words->moveCursor(QTextCursor::WordLeft);
    const int caret = words->textCursor().position();
    stage.lock();
    QVERIFY(!seenWindow<ContactDialog>());
    QVERIFY(stage.unlock());
    QTRY_VERIFY_WITH_TIMEOUT(seenWindow<ContactDialog>(), patience);
    words = seenWindow<ContactDialog>()->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(words->toPlainText(), typed);
    QCOMPARE(words->textCursor().position(), caret);
    QCOMPARE(seenWindow<ContactDialog>()->findChild<QDateEdit *>()->date(), chosen);
    QTest::keyClick(words, Qt::Key_Escape); // given up
    stage.lock();
    QVERIFY(stage.unlock());
    QTRY_COMPARE(stage.window().windowTitle(), number);
    WindowStage::settle(300);
    QVERIFY(!seenWindow<ContactDialog>());
}

void TestDrafts::quickEntryThroughALock()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    stage.window().casesPage()->showTab(4);
    const auto field = [&]() -> QLineEdit * {
        auto *quick = seen<QuickLine>(stage.window());
        return quick ? quick->field() : nullptr;
    };
    QTRY_VERIFY(field());
    QTest::keyClicks(field(), QStringLiteral("call yesterday 14:10"));
    stage.lock();
    QVERIFY(stage.unlock());
    QTRY_VERIFY_WITH_TIMEOUT(field(), patience);
    QTRY_COMPARE(field()->text(), QStringLiteral("call yesterday 14:10"));
}

void TestDrafts::aReplyThroughALock()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    auto opened = stage.window().casesPage()->dossier().cases().open(stage.window().casesPage()->currentCase());
    opened.waitForFinished();
    const auto answer = opened.result();
    QVERIFY(answer && !answer->file.annotations.isEmpty());
    const Annotation mark = answer->file.annotations.first();
    stage.window().go(
        {Section::Cases, answer->file.id, {CaseTab::Documents, mark.evidence, mark.page, mark.id, {}, {}}});
    const auto reply = [&] {
        return seen<QPlainTextEdit>(stage.window(), [](const QPlainTextEdit &edit) {
            return edit.accessibleName() == QLatin1String("Reply to this annotation");
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(reply(), patience);
    WindowStage::settle(300);
    QTest::keyClicks(reply(), typed);
    stage.lock();
    QVERIFY(stage.unlock());
    QTRY_VERIFY_WITH_TIMEOUT(reply() && reply()->toPlainText() == typed, patience);
}

void TestDrafts::aRecordFormThroughALock()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    stage.window().casesPage()->showTab(1);
    Q_EMIT stage.window().findChild<ClaimsTable *>()->recordRequested();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().first()->trigger();
    menu->close();
    QTRY_VERIFY(seenWindow<SubjectDialog>());
    QPointer<QDialog> dialog = seenWindow<SubjectDialog>();
    auto *source = qobject_cast<QLineEdit *>(fieldLabelled(*dialog, QStringLiteral("Source")));
    QVERIFY(source);
    QTest::keyClicks(source, typed);
    stage.lock();
    QVERIFY(stage.unlock());
    QTRY_VERIFY_WITH_TIMEOUT(seenWindow<SubjectDialog>(), patience);
    source = qobject_cast<QLineEdit *>(fieldLabelled(*seenWindow<SubjectDialog>(), QStringLiteral("Source")));
    QTRY_COMPARE(source->text(), typed);
}

void TestDrafts::aReasonComesBack()
{
    SystemPrompts prompts;
    WindowStage stage(8, nullptr, &prompts);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    const auto ask = [&](const std::function<void(QPlainTextEdit &)> &answer) {
        WhenWindowComes question([&](QWidget &window) {
            auto *edit = window.findChild<QPlainTextEdit *>();
            if (!qobject_cast<QDialog *>(&window) || !edit)
                return false;
            answer(*edit);
            return true;
        });
        auto *table = stage.window().findChild<ClaimsTable *>();
        for (int row = 0; row < table->model()->rowCount() && !QApplication::activePopupWidget(); ++row) {
            const QModelIndex cell = table->model()->index(row, 1);
            const auto &model = *static_cast<const ClaimsModel *>(table->model());
            if (model.lines(row, 1).size() == 1 && !model.lines(row, 1).first().claim.isNull()) {
                Q_EMIT table->withdrawRequested(cell);
                break;
            }
        }
        return question.came();
    };
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    stage.window().casesPage()->showTab(1);
    QVERIFY(ask([](QPlainTextEdit &edit) {
        QTest::keyClicks(&edit, typed);
        QTest::keyClick(&edit, Qt::Key_L, Qt::ControlModifier);
    }));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window().casesPage(), patience);
    QVERIFY(stage.unlock());
    QTRY_COMPARE(stage.window().windowTitle(), number);
    WindowStage::settle(300);
    QString kept;
    const auto look = [&kept](QPlainTextEdit &edit) {
        kept = edit.toPlainText();
        QTest::keyClick(&edit, Qt::Key_Escape);
    };
    QVERIFY(ask(look));
    QCOMPARE(kept, typed);
    QVERIFY(ask(look)); // given up the time before
    QVERIFY(kept.isEmpty());
}

void TestDrafts::aFailedWriteKeepsTheWords()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    auto *strip = stage.window().findChild<StateStrip *>();
    QVERIFY(!strip->isVisible());
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("copy.txt"));
    {
        const FullDisk disk(2048); // less than a page of the database, enough for the copy
        QVERIFY(typeSource(stage.window(), typed));
        QTRY_VERIFY(strip->isVisible());
        QVERIFY2(strip->sentence().contains(QStringLiteral("not saved yet")), qPrintable(strip->sentence()));
        QVERIFY(says(*stage.window().findChild<StatusLine *>(), QStringLiteral("Not saved")));
        QCOMPARE(sourceShown(stage.window())->text(), typed);
        stage.prompts().saves.enqueue(copy);
        strip->findChild<QPushButton *>(QStringLiteral("saveCopy"))->click();
        QTRY_VERIFY(QFile::exists(copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(typed));
        strip->findChild<QPushButton *>(QStringLiteral("trySavingAgain"))->click();
        WindowStage::settle(300);
        QVERIFY(strip->isVisible()); // still full
    }
    strip->findChild<QPushButton *>(QStringLiteral("trySavingAgain"))->click();
    QTRY_VERIFY(!strip->isVisible());
    QCOMPARE(sourceShown(stage.window())->text(), typed);
    stage.lock();
    QVERIFY(stage.unlock());
    QTRY_VERIFY(sourceShown(stage.window()));
    QCOMPARE(sourceShown(stage.window())->text(), typed);
}

/// The disk is full when the dossier is locked: the words wait in memory, the locked window says so, and they are back
/// after unlocking and in the dossier as soon as it has room.
void TestDrafts::unsavedWordsOutliveTheLock()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    auto *strip = stage.window().findChild<StateStrip *>();
    {
        const FullDisk disk(2048);
        QVERIFY(typeSource(stage.window(), typed));
        QTRY_VERIFY(strip->isVisible());
        stage.lock();
        QTRY_VERIFY2(strip->sentence().contains(QStringLiteral("comes back when you unlock")),
                     qPrintable(strip->sentence()));
        QVERIFY(!strip->sentence().contains(typed));
        stage.prompts().confirmations.enqueue(false);
        QVERIFY(!stage.window().close());
    }
    QVERIFY(stage.unlock());
    QTRY_VERIFY(sourceShown(stage.window()));
    QCOMPARE(sourceShown(stage.window())->text(), typed);
    QTRY_VERIFY(!strip->isVisible());
    stage.lock();
    QVERIFY(!strip->isVisible());
    QVERIFY(stage.unlock());
    QTRY_VERIFY(sourceShown(stage.window()));
    QCOMPARE(sourceShown(stage.window())->text(), typed);
    QVERIFY(stage.window().close());
}

/// Somebody else unlocks and locks the dossier meanwhile: what the first one typed still comes back.
void TestDrafts::unsavedWordsWaitForTheirAccount()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    const QString passphrase = QStringLiteral("four words or even more");
    AccountDesk &desk = stage.window().casesPage()->dossier().accounts();
    desk.useCost(KdfCost::cheap());
    auto added = desk.add({QStringLiteral("maria"), QStringLiteral("Марія Вигадана"), {Role::Registrar}}, passphrase);
    added.waitForFinished();
    QVERIFY(added.result());
    QVERIFY(stage.openCase(number));
    auto *strip = stage.window().findChild<StateStrip *>();
    {
        const FullDisk disk(2048);
        QVERIFY(typeSource(stage.window(), typed));
        QTRY_VERIFY(strip->isVisible());
        stage.lock();
    }
    const auto unlockAs = [&](const QString &account, const QString &words) {
        QSignalSpy shown(&stage.window(), &MainWindow::dossierShown);
        auto *card = seen<UnlockPage>(stage.window());
        auto *accounts = card ? seen<QComboBox>(*card) : nullptr;
        if (!accounts || !choose(accounts, account))
            return false;
        auto *field = seen<PassphraseEdit>(*card);
        field->setText(words);
        QTest::keyClick(field, Qt::Key_Return);
        return !shown.isEmpty() || shown.wait(patience);
    };
    QVERIFY(unlockAs(QStringLiteral("maria"), passphrase));
    QVERIFY(!sourceShown(stage.window()));
    stage.lock();
    QTRY_VERIFY2(strip->sentence().contains(QStringLiteral("comes back when you unlock")),
                 qPrintable(strip->sentence()));
    QVERIFY(unlockAs(QStringLiteral("demo"), stage.sample().passphrase));
    QTRY_VERIFY(sourceShown(stage.window()));
    QCOMPARE(sourceShown(stage.window())->text(), typed);
    stage.lock();
    QVERIFY(!strip->isVisible());
}

void TestDrafts::closingWithUnsavedWordsAsks()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(number));
    const FullDisk disk(2048);
    QVERIFY(typeSource(stage.window(), typed));
    QTRY_VERIFY(stage.window().findChild<StateStrip *>()->isVisible());
    stage.prompts().confirmations.enqueue(false);
    QVERIFY(!stage.window().close());
    QVERIFY(stage.window().isVisible());
    stage.prompts().confirmations.enqueue(true);
    QVERIFY(stage.window().close());
    QVERIFY(stage.prompts().unforeseen.isEmpty());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--type"))
        return typeUntilKilled(arguments.at(2), arguments.at(3));
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drafts.moc"
