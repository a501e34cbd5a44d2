// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Taking files in through the window: button, folder, drop and paste lead to one sheet, one job and one report.
#include "desks/casedesk.h"
#include "desks/evidencedesk.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/intake/intakedock.h"
#include "ui/intake/intakesheet.h"
#include "ui/intake/itemdialog.h"
#include "ui/intake/receiptform.h"
#include "ui/shell/casespage.h"

#include <QBuffer>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace homeward;
using namespace homeward::test;

namespace {

constexpr int patience = 30'000; // ms

QPushButton *takeIn(const IntakeSheet &sheet)
{
    return sheet.findChild<QPushButton *>(QStringLiteral("takeIn"));
}

} // namespace

class TestIntakeDock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void aFolderIsTakenInWithItsFacts();
    void whatIsOfferedWasSaidLast();
    void dropsLeadToTheSameSheet();
    void picturesArePasted();
    void anythingElseIsNotPasted();
    void aDoubtfulDateIsNotTaken();
    void detailsAreCorrectedAndUndone();
    void whatWasEnteredInErrorIsShownOnRequest();

private:
    [[nodiscard]] CasesPage &cases() { return *m_stage->window().casesPage(); }
    [[nodiscard]] IntakeDock &dock() { return cases().intake(); }
    [[nodiscard]] CaseView view() { return *cases().dossier().cases().reread(cases().currentCase()).result(); }
    [[nodiscard]] IntakeSheet *sheet()
    {
        IntakeSheet *found = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (found = seenWindow<IntakeSheet>()) && !says(*found, QStringLiteral("Looking through")); },
            patience);
        return found;
    }
    [[nodiscard]] QString put(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    std::unique_ptr<WindowStage> m_stage;
    std::unique_ptr<QTemporaryDir> m_folder;
    qsizetype m_before = 0;
};

void TestIntakeDock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_stage = std::make_unique<WindowStage>(3);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0002")));
    m_before = view().file.evidence.size();
}

void TestIntakeDock::aFolderIsTakenInWithItsFacts()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in/.cache")));
    QVERIFY(!put("in/note.txt", "words\n").isEmpty());
    QVERIFY(!put("in/fake.pdf", "\xFF\xD8\xFF\xE0 no PDF").isEmpty());
    QVERIFY(!put("in/nothing.pdf", {}).isEmpty());
    QVERIFY(!put("in/wrong.jpg", "%PDF-1.4\nno photograph\n").isEmpty());
    QVERIFY(!put("in/.cache/skip", "hidden\n").isEmpty());
    cases().showTab(3);
    m_stage->prompts().folders.enqueue(m_folder->filePath(QStringLiteral("in")));
    QVERIFY(press(buttonSaying(cases(), QStringLiteral("Add a folder…"))));
    IntakeSheet *asked = sheet();
    QVERIFY(asked);
    QVERIFY(says(*asked, QStringLiteral("4 files")));
    QVERIFY(says(*asked, QStringLiteral("1 photograph, 1 PDF document, 2 other files, kept unopened")));
    const QString remarks = seen<QPlainTextEdit>(*asked)->toPlainText();
    QVERIFY2(remarks.contains(QStringLiteral("1 hidden file")), qPrintable(remarks));
    QVERIFY2(remarks.contains(QStringLiteral("“wrong.jpg” is not what its name says")), qPrintable(remarks));
    QVERIFY2(remarks.contains(QStringLiteral("“fake.pdf” is not what its name says; its content: JPEG picture")),
             qPrintable(remarks));
    QVERIFY2(remarks.contains(QStringLiteral("“nothing.pdf” is empty")), qPrintable(remarks));
    for (const char *machine : {"application/", "image/", "zerosize"})
        QVERIFY2(!remarks.contains(QLatin1String(machine)), qPrintable(remarks));
    QVERIFY(typeInto(fieldLabelled(*asked, QStringLiteral("Received from")), QStringLiteral("Office of party A")));
    QVERIFY(typeInto(fieldLabelled(*asked, QStringLiteral("Received by")), QStringLiteral("Registry")));
    QVERIFY(typeInto(fieldLabelled(*asked, QStringLiteral("Date of receipt")), QStringLiteral("20.11.2026")));
    QCOMPARE(takeIn(*asked)->text(), QStringLiteral("Take in 4 files"));
    QVERIFY(press(takeIn(*asked)));
    QTRY_COMPARE_WITH_TIMEOUT(view().file.evidence.size(), m_before + 4, patience);
    QTRY_VERIFY_WITH_TIMEOUT(says(dock(), QStringLiteral("DEMO-0002: 4 added")), patience);
    const QString details = seen<QPlainTextEdit>(dock())->toPlainText();
    QVERIFY2(details.contains(QStringLiteral("note.txt: kept unopened (plain text).")), qPrintable(details));
    const EvidenceItem item = view().file.evidence.last();
    QCOMPARE(item.receivedFrom, QStringLiteral("Office of party A"));
    QCOMPARE(item.receivedBy, QStringLiteral("Registry"));
    QCOMPARE(item.receivedOn, QDate(2026, 11, 20));
    QVERIFY(press(buttonSaying(dock(), QStringLiteral("Close"))));
    QVERIFY(!dock().isVisible());
}

void TestIntakeDock::whatIsOfferedWasSaidLast()
{
    IntakeInfo info;
    info.receivedFrom = QStringLiteral("Somebody");
    info.partyKey = cases().dossier().parties().at(1).key;
    QVERIFY(cases().dossier().evidence().addFiles(cases().currentCase(), {put("a.txt", "a\n")}, info).result());
    dock().begin({put("b.txt", "b\n")});
    IntakeSheet *asked = sheet();
    QVERIFY(asked);
    QTRY_COMPARE(asked->info().receivedFrom, info.receivedFrom);
    QCOMPARE(asked->info().partyKey, info.partyKey);
    QCOMPARE(asked->info().receivedOn, cases().dossier().today());
    QTest::keyClick(asked, Qt::Key_Escape);
    QTRY_VERIFY(!seenWindow<IntakeSheet>());
    QCOMPARE(view().file.evidence.size(), m_before + 1); // Esc took nothing in
    // The same file again is told from new ones.
    dock().begin({put("b.txt", "b\n"), m_folder->filePath(QStringLiteral("a.txt"))});
    asked = sheet();
    QVERIFY(asked);
    QVERIFY(press(takeIn(*asked)));
    QTRY_COMPARE_WITH_TIMEOUT(seen<QLabel>(dock())->text(), QStringLiteral("DEMO-0002: 1 added · 1 already here"),
                              patience);
    QVERIFY(buttonSaying(dock(), QStringLiteral("Close")));
}

void TestIntakeDock::dropsLeadToTheSameSheet()
{
    cases().showTab(2); // onto the photographs
    QWidget *target = dock().parentWidget();
    while (target && !target->acceptDrops())
        target = target->parentWidget();
    QVERIFY(target);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(put("dropped.txt", "words\n"))});
    QDragEnterEvent enter(QPoint(40, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(40, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(sheet());
    QMimeData words;
    words.setText(QStringLiteral("only words"));
    QDragEnterEvent other(QPoint(40, 200), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(target, &other);
    QVERIFY(!other.isAccepted());
}

void TestIntakeDock::picturesArePasted()
{
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QByteArray jpeg; // as another program puts it there; it is taken in as it is
    QBuffer buffer(&jpeg);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "JPEG"));
    auto *copied = new QMimeData;
    copied->setData(QStringLiteral("image/jpeg"), jpeg);
    QGuiApplication::clipboard()->setMimeData(copied);
    QVERIFY(pressKeys(m_stage->window(), Qt::Key_V, Qt::ControlModifier));
    IntakeSheet *asked = sheet();
    QVERIFY(asked);
    QVERIFY(says(*asked, QStringLiteral("A picture from the clipboard")));
    QVERIFY(press(takeIn(*asked)));
    QTRY_COMPARE_WITH_TIMEOUT(view().file.evidence.size(), m_before + 1, patience);
    QCOMPARE(view().file.evidence.last().kind, EvidenceKind::Photo);
    const EvidenceItem taken = view().file.evidence.last();
    QVERIFY(taken.originalName.startsWith(QStringLiteral("Clipboard ")));
    QVERIFY(taken.originalName.endsWith(QStringLiteral(".jpg")));
    QCOMPARE(taken.sha256, QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256));
}

void TestIntakeDock::anythingElseIsNotPasted()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("words"));
    QSignalSpy told(&dock(), &IntakeDock::told);
    QVERIFY(pressKeys(m_stage->window(), Qt::Key_V, Qt::ControlModifier));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("neither files nor a picture")));
    QVERIFY(!seenWindow<IntakeSheet>());
}

void TestIntakeDock::aDoubtfulDateIsNotTaken()
{
    dock().begin({put("b.txt", "b\n")});
    IntakeSheet *asked = sheet();
    QVERIFY(asked);
    for (const char *doubtful : {"03/05/2026", "winter 2022", "the day before", "30.11.2097"}) {
        QVERIFY(typeInto(fieldLabelled(*asked, QStringLiteral("Date of receipt")), QString::fromLatin1(doubtful)));
        QVERIFY2(!takeIn(*asked)->isEnabled(), doubtful);
    }
    QVERIFY(typeInto(fieldLabelled(*asked, QStringLiteral("Date of receipt")), QStringLiteral("5 листопада 2026")));
    QVERIFY(takeIn(*asked)->isEnabled());
    QCOMPARE(asked->info().receivedOn, QDate(2026, 11, 5));
}

void TestIntakeDock::detailsAreCorrectedAndUndone()
{
    QVERIFY(cases().dossier().evidence().addFiles(cases().currentCase(), {put("a.txt", "a\n")}, {}).result());
    cases().showTab(3);
    auto *table = seen<QTableView>(
        cases(), [](const QTableView &view) { return view.accessibleName() == QStringLiteral("Documents"); });
    QVERIFY(table);
    const auto rowOf = [table](const QString &title) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == title)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("a.txt")) >= 0, patience);
    table->setCurrentIndex(table->model()->index(rowOf(QStringLiteral("a.txt")), 0));
    QVERIFY(press(buttonSaying(cases(), QStringLiteral("Details and custody…"))));
    auto *dialog = seenWindow<ItemDialog>();
    QVERIFY(dialog);
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("save"));
    QVERIFY(!save->isEnabled()); // nothing new yet
    QVERIFY(seen<QPlainTextEdit>(*dialog)->toPlainText().contains(QStringLiteral("taken in as “a.txt”")));
    QVERIFY(typeInto(fieldLabelled(*dialog, QStringLiteral("Title")), QStringLiteral("Letter of the school")));
    QVERIFY(press(save));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Letter of the school")) >= 0, patience);
    cases().undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("a.txt")) >= 0, patience);
    QCOMPARE(cases()
                 .dossier()
                 .evidence()
                 .formerWords(cases().currentCase(), view().file.evidence.last().id)
                 .result()
                 ->size(),
             2);
    // Sorted by a title that is pressed, and back.
    table->sortByColumn(0, Qt::DescendingOrder);
    const QString first = table->model()->index(0, 0).data().toString();
    table->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(table->model()->index(table->model()->rowCount() - 1, 0).data().toString(), first);
}

void TestIntakeDock::whatWasEnteredInErrorIsShownOnRequest()
{
    cases().showTab(3);
    auto *table = seen<QTableView>(
        cases(), [](const QTableView &view) { return view.accessibleName() == QStringLiteral("Documents"); });
    QVERIFY(table);
    const int rows = table->model()->rowCount();
    QVERIFY(rows > 0);
    QVERIFY(press(buttonSaying(cases(), QStringLiteral("Details and custody…"))));
    m_stage->prompts().texts.enqueue(QStringLiteral("of another child"));
    QVERIFY(press(buttonSaying(*seenWindow<ItemDialog>(), QStringLiteral("Entered in error…"))));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows - 1, patience);
    QAbstractButton *show = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((show = buttonSaying(cases(), QStringLiteral("Show 1 withdrawn"))) != nullptr, patience);
    show->click();
    QCOMPARE(table->model()->rowCount(), rows);
    const QModelIndex last = table->model()->index(rows - 1, 0);
    QVERIFY(last.data().toString().endsWith(QStringLiteral("(withdrawn)")));
    cases().undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(view().file.withdrawnEvidence.isEmpty(), patience);
}

QTEST_MAIN(TestIntakeDock)
#include "tst_intakedock.moc"
