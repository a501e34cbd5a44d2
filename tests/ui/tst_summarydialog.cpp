// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/casedesk.h"
#include "desks/summarydesk.h"
#include "evidence/renderclient.h"
#include "support/privatecups.h"
#include "support/windowstage.h"
#include "ui/shell/casespage.h"
#include "ui/summary/printing.h"
#include "ui/summary/summarydialog.h"
#include "ui/verify/verifyview.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

namespace {

SummaryDialog *openDialog()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<SummaryDialog *>(window); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// From the case to a signed file that verifies, through the widgets a person uses.
class TestSummaryDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Before the first QPrinter of this process: libcups looks for its server once per thread.
        m_printing = m_cups.start() && m_cups.addQueue(QStringLiteral("HomewardTest"));
    }
    void signsWhatWasShownAndItVerifies();
    void escLeadsBackToTheDraft();
    void countsWhatIsPrinted();
    void asksCupsForColourByName();
    void paintsTheChosenPagesOfEveryCopy();
    void printsTheSignedPagesToAQueue();

private:
    CupsFixture m_cups;
    bool m_printing = false;
};

void TestSummaryDialog::signsWhatWasShownAndItVerifies()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    stage.use(Language::English, Theme::Light, QSize(1280, 800));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(QStringLiteral("DEMO-0007")));
    Q_EMIT stage.window().casesPage()->summaryRequested(stage.window().casesPage()->currentCase());
    SummaryDialog *dialog = openDialog();
    QVERIFY(dialog);
    QSignalSpy shown(dialog, &SummaryDialog::previewShown);
    QSignalSpy issued(dialog, &SummaryDialog::paperIssued);
    QVERIFY(!shown.isEmpty() || shown.wait(20000));
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit *>(QStringLiteral("purpose")));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("For the court"));
    dialog->findChild<QPushButton *>(QStringLiteral("continueButton"))->click();
    auto *sign = dialog->findChild<QPushButton *>(QStringLiteral("signButton"));
    QVERIFY(!sign->isEnabled()); // no key yet

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("summary.pdf"));
    stage.prompts().files.enqueue({stage.sample().key});
    stage.prompts().saves.enqueue(file);
    dialog->findChild<QPushButton *>(QStringLiteral("chooseKey"))->click();
    dialog->findChild<QPushButton *>(QStringLiteral("chooseFile"))->click();
    auto *passphrase = dialog->findChild<QLineEdit *>(QStringLiteral("keyPassphrase"));

    QTest::keyClicks(passphrase, QStringLiteral("not the passphrase"));
    QVERIFY(sign->isEnabled());
    sign->click();
    QVERIFY(QTest::qWaitFor([&] { return passphrase->isEnabled(); }, 30000));
    QCOMPARE(issued.size(), 0);
    QVERIFY(!QFile::exists(file)); // a failure leaves no file
    QVERIFY(passphrase->text().isEmpty());

    QTest::keyClicks(passphrase, stage.sample().keyPassphrase);
    sign->click();
    QVERIFY(issued.wait(30000));
    QCOMPARE(int(dialog->step()), int(SummaryDialog::Step::Done));
    const QString number = issued.first().first().toString();
    QVERIFY(!number.isEmpty());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("paperNumber"))->text().contains(number));
    QVERIFY(QFile::exists(file));
    dialog->close();

    RealWorld world;
    VerifyView view(UiServices{world, stage.prompts(), stage.preferences()});
    QSignalSpy verified(&view, &VerifyView::verified);
    view.verifyFile(file);
    QVERIFY(verified.wait(20000));
    QCOMPARE(int(verified.last().first().value<Verdict>()), int(Verdict::UnknownSigner)); // nobody vouched yet
    view.setTrustFolder(stage.sample().trust);
    view.verifyFile(file);
    QVERIFY(verified.wait(20000));
    QCOMPARE(int(verified.last().first().value<Verdict>()), int(Verdict::Unchanged));
    QVERIFY(stage.prompts().unforeseen.isEmpty());
}

void TestSummaryDialog::escLeadsBackToTheDraft()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(QStringLiteral("DEMO-0007")));
    Q_EMIT stage.window().casesPage()->summaryRequested(stage.window().casesPage()->currentCase());
    SummaryDialog *dialog = openDialog();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("recipient"))->setText(QStringLiteral("Example court"));
    dialog->findChild<QPushButton *>(QStringLiteral("continueButton"))->click();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QCOMPARE(int(dialog->step()), int(SummaryDialog::Step::Prepare));
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("recipient"))->text(), QStringLiteral("Example court"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!openDialog());
}

void TestSummaryDialog::countsWhatIsPrinted()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(QStringLiteral("DEMO-0007")));
    CasesPage *page = stage.window().casesPage();
    CaseDesk &desk = page->dossier().cases();
    const int printed = desk.open(page->currentCase()).result()->conflictCount();
    NewClaim claim;
    claim.field = QStringLiteral("faith");
    for (const int party : {0, 1}) {
        claim.partyKey = page->dossier().parties().at(party).key;
        claim.value = QStringLiteral("Sample %1").arg(party);
        QVERIFY(desk.addClaim(page->currentCase(), claim).result());
    }
    Q_EMIT page->summaryRequested(page->currentCase());
    SummaryDialog *dialog = openDialog();
    QVERIFY(dialog);
    const auto says = [dialog](const QString &text) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    };
    QTRY_VERIFY(says(QStringLiteral("1 open conflict in a sealed fact will be named without values")));
    QVERIFY(printed > 0);
    QVERIFY(says(printed == 1 ? QStringLiteral("1 open conflict will be printed with all values")
                              : QStringLiteral("%1 open conflicts will be printed with all values").arg(printed)));
    dialog->close();
}

void TestSummaryDialog::asksCupsForColourByName()
{
    QPrinter printer;
    printer.setColorMode(QPrinter::Color);
    printer.setCopyCount(3);
    const PrintOptions options = cupsOptions(printer);
    QVERIFY(options.contains({QStringLiteral("print-color-mode"), QStringLiteral("color")}));
    QVERIFY(options.contains({QStringLiteral("copies"), QStringLiteral("1")})); // the copies are in the document
    QVERIFY(options.contains({QStringLiteral("sides"), QStringLiteral("one-sided")}));
    QVERIFY(options.contains({QStringLiteral("media"), QStringLiteral("A4")}));

    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    const PrintOptions others = cupsOptions(printer);
    QVERIFY(others.contains({QStringLiteral("media"), QStringLiteral("Letter")}));
    QVERIFY(others.contains({QStringLiteral("orientation-requested"), QStringLiteral("4")}));
    QCOMPARE(chosenPages(printer).first, 2);
    QCOMPARE(chosenPages(printer).last, 3);
}

void TestSummaryDialog::paintsTheChosenPagesOfEveryCopy()
{
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    RealWorld world;
    const auto dossier = Dossier::unlock({stage.sample().dossier, {}, stage.sample().passphrase}, world);
    QVERIFY(dossier);
    QTemporaryDir folder;
    auto found = (*dossier)->cases().resolve(QStringLiteral("DEMO-0007"));
    QVERIFY(found.result());
    auto paper = (*dossier)->summaries().issue(*found.result(), {}, {stage.sample().key, stage.sample().keyPassphrase},
                                               folder.filePath(QStringLiteral("summary.pdf")));
    QVERIFY(paper.result());
    const auto print = [&](const QString &trust, int copies, const QString &file) {
        PaperPrinting printing((*dossier)->summaries(), *paper.result(), Language::English, "Europe/Kyiv",
                               world.nowUtc(), trust, nullptr);
        QString last;
        bool done = false;
        connect(&printing, &PaperPrinting::told, this, [&](const QString &text, bool final) {
            last = text;
            done = done || final;
        });
        QPrinter printer;
        printer.setOutputFileName(file);
        printer.setCopyCount(copies);
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(1, 1);
        printing.print(printer);
        return QTest::qWaitFor([&] { return done; }, 60000) ? last : QString();
    };
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    QVERIFY(print(stage.sample().trust, 2, file).startsWith(QStringLiteral("The pages were handed over")));
    const auto pages = RenderClient().openBytes([&] {
        QFile printed(file);
        return printed.open(QIODevice::ReadOnly) ? printed.readAll() : QByteArray();
    }());
    const auto facts = pages->open();
    QVERIFY(facts);
    QCOMPARE(int(facts->pages.size()), 2);
    // Without the list of those who are trusted the paper would say something that was not found out.
    const QString other = folder.filePath(QStringLiteral("other.pdf"));
    QVERIFY(!print(folder.filePath(QStringLiteral("nowhere")), 1, other).startsWith(QStringLiteral("The pages")));
    QVERIFY(!QFile::exists(other));
}

void TestSummaryDialog::printsTheSignedPagesToAQueue()
{
    if (!m_printing)
        QSKIP(qPrintable(m_cups.why()));
    WindowStage stage(8);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    RealWorld world;
    const auto dossier = Dossier::unlock({stage.sample().dossier, {}, stage.sample().passphrase}, world);
    QVERIFY(dossier);
    QTemporaryDir folder;
    auto found = (*dossier)->cases().resolve(QStringLiteral("DEMO-0007"));
    QVERIFY(found.result());
    SummaryRequest request;
    request.paper = Language::English;
    auto paper =
        (*dossier)->summaries().issue(*found.result(), request, {stage.sample().key, stage.sample().keyPassphrase},
                                      folder.filePath(QStringLiteral("summary.pdf")));
    QVERIFY(paper.result());
    PaperPrinting printing((*dossier)->summaries(), *paper.result(), Language::English, "Europe/Kyiv", world.nowUtc(),
                           stage.sample().trust, nullptr);
    QStringList words;
    bool done = false;
    connect(&printing, &PaperPrinting::told, this, [&](const QString &text, bool final) {
        words.append(text);
        done = final;
    });
    QPrinter printer;
    printer.setPrinterName(QStringLiteral("HomewardTest"));
    QCOMPARE(printer.printerName(), QStringLiteral("HomewardTest"));
    printer.setCopyCount(2);
    QSignalSpy handed(&printing, &PaperPrinting::handedOver);
    printing.print(printer);
    QVERIFY2(QTest::qWaitFor([&] { return done; }, 60000), qPrintable(words.join(QLatin1Char('\n'))));
    QVERIFY2(words.last().startsWith(QStringLiteral("Printed")), qPrintable(words.join(QLatin1Char('\n'))));
    QVERIFY(m_cups.captured(1).contains("%PDF-"));
    QCOMPARE(handed.size(), 1);
    const auto facts = RenderClient().openBytes(m_cups.captured(1))->open();
    QVERIFY(facts);
    QCOMPARE(int(facts->pages.size()), 2 * paper.result()->pages); // both copies, each with its own number
    const auto history = (*dossier)->cases().history(*found.result()).result();
    QVERIFY(history);
    // One print is one line, which tells what came of it.
    const auto isPrint = [](const HistoryLine &line) { return line.act == QLatin1String("paper.printed"); };
    QCOMPARE(std::count_if(history->begin(), history->end(), isPrint), 1);
    const auto print = std::find_if(history->begin(), history->end(), isPrint);
    QVERIFY2(print->outcome != QLatin1String("submitted"), qPrintable(print->outcome));
    QVERIFY(m_cups.told(1).join(QLatin1Char(' ')).contains(paper.result()->number)); // the serial, never a name
}

QTEST_MAIN(TestSummaryDialog)
#include "tst_summarydialog.moc"
