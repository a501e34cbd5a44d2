// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main journey: the signed paper.
#include "mainjourney.h"

#include "evidence/renderclient.h"
#include "ui/common/wording.h"
#include "ui/summary/summarydialog.h"
#include "ui/verify/verifyview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPushButton>

namespace homeward::test {

namespace {

QString sentencesOf(const QList<Fault> &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(faultSentence(fault));
    return lines.join(QLatin1Char('\n'));
}

/// The words of all pages in alphabetical order: what stands on paper, wherever it stands.
QStringList wordsOnPaper(const QByteArray &pdf)
{
    const auto source = RenderClient().openBytes(pdf);
    const auto facts = source->open();
    QStringList words;
    for (int page = 0; facts && page < facts->pages.size(); ++page) {
        if (const auto text = source->text(page)) {
            for (const PageWord &word : text->words)
                words.append(word.text);
        }
    }
    words.sort();
    return words;
}

} // namespace

void MainJourney::signsASummaryInRussian()
{
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Signed summary…"))));
    WAIT_VERIFY(seenWindow<SummaryDialog>());
    SummaryDialog &dialog = *seenWindow<SummaryDialog>();
    const auto button = [&](const char *name) { return dialog.findChild<QPushButton *>(QLatin1String(name)); };
    QVERIFY(choose(dialog.findChild<QComboBox *>(QStringLiteral("paperLanguage")), languageOwnName(Language::Russian)));
    QVERIFY(typeInto(fieldLabelled(dialog, QStringLiteral("Purpose")), QStringLiteral("Для суда")));
    auto *preview = seen<PageView>(dialog);
    QVERIFY(preview);
    WAIT_VERIFY(preview->isOpen() && !preview->renderedPage(0, preview->viewport()->size()).isNull());
    QVERIFY(press(button("continueButton")));
    QVERIFY(!button("signButton")->isEnabled()); // no key yet

    m_signed = m_folder.filePath(QStringLiteral("summary.pdf"));
    m_stage->prompts().files.enqueue({m_stage->sample().key});
    m_stage->prompts().saves.enqueue(m_signed);
    QVERIFY(press(button("chooseKey")));
    QVERIFY(press(button("chooseFile")));
    auto *passphrase = fieldLabelled(dialog, QStringLiteral("Passphrase of the key"));
    QVERIFY(typeInto(passphrase, m_stage->sample().keyPassphrase));
    WAIT_VERIFY(button("signButton")->isEnabled());
    QVERIFY(press(button("signButton")));
    WAIT_COMPARE(int(dialog.step()), int(SummaryDialog::Step::Done));

    const auto *title = dialog.findChild<QLabel *>(QStringLiteral("paperNumber"));
    QVERIFY(title && title->isVisible());
    m_number = title->text().section(QStringLiteral(": "), 1);
    QVERIFY2(m_number.contains(QStringLiteral("2026")), qPrintable(title->text()));
    VERIFY_SAYS(dialog, QStringLiteral("summary.pdf"));
    const QStringList words = wordsOnPaper(contentOf(m_signed));
    const QString paper = words.join(QLatin1Char(' '));
    // Its case, its number, its purpose, its language.
    for (const QString &part : {caseNumber, m_number, QStringLiteral("суда"), QStringLiteral("рождения")})
        QVERIFY2(paper.contains(part), qPrintable(part + QLatin1Char('\n') + paper));
}

void MainJourney::printsTheSignedPages()
{
    if (!m_printing)
        QSKIP(qPrintable(m_cups.why()));
    SummaryDialog &dialog = *seenWindow<SummaryDialog>();
    QString trouble;
    WhenWindowComes printDialog([&](QWidget &window) {
        if (!qobject_cast<QPrintDialog *>(&window))
            return false;
        auto *printers = window.findChild<QComboBox *>(QStringLiteral("printers"));
        auto *buttons = seen<QDialogButtonBox>(window);
        if (!choose(printers, queueName))
            trouble = QStringLiteral("the queue is not offered");
        else if (!press(buttons ? buttons->button(QDialogButtonBox::Ok) : nullptr))
            trouble = QStringLiteral("the dialog cannot be accepted");
        return true;
    });
    QVERIFY(press(dialog.findChild<QPushButton *>(QStringLiteral("printButton"))));
    QVERIFY2(printDialog.came(), "Qt's print dialog never came");
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    WAIT_VERIFY(!seenWindow<QPrintDialog>());
    const auto *outcome = dialog.findChild<QLabel *>(QStringLiteral("printOutcome"));
    QTRY_VERIFY2_WITH_TIMEOUT(outcome->text().startsWith(QStringLiteral("Printed")),
                              qPrintable(outcome->text() + m_cups.errorLog().right(2000)), 2 * patience);
    WAIT_VERIFY(!m_cups.captured(1).isEmpty());
    const QByteArray job = m_cups.captured(1);
    QVERIFY(job.contains("%PDF-"));
    const QByteArray printed = job.mid(job.indexOf("%PDF-")); // the driver speaks to its device first
    QCOMPARE(m_cups.told(1).value(1), m_number);              // the title names nobody

    // On paper stands what was signed and, on each sheet, one line in the margin about the print itself.
    QStringList rest = wordsOnPaper(printed);
    for (const QString &word : wordsOnPaper(contentOf(m_signed)))
        QVERIFY2(rest.removeOne(word), qPrintable(word));
    const QString line = rest.join(QLatin1Char(' '));
    const qsizetype sheets = rest.count(QStringLiteral("экземпляр"));
    QVERIFY2(sheets >= 1 && rest.size() < 20 * sheets && line.contains(QStringLiteral("01.12.2026")), qPrintable(line));
}

void MainJourney::verifyThrough(const QString &file, const QString &title)
{
    m_stage->prompts().files.enqueue({file});
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Open a document…"))));
    const auto shown = [this] {
        const auto *label =
            seen<QLabel>(window(), [](const QLabel &one) { return one.objectName() == QLatin1String("verdictTitle"); });
        return label ? label->text() : QString();
    };
    WAIT_COMPARE(shown(), title);
    VERIFY_SAYS(window(), QFileInfo(file).fileName());
}

void MainJourney::doesNotKnowTheSignerWithoutTrust()
{
    SummaryDialog &dialog = *seenWindow<SummaryDialog>();
    QVERIFY(press(dialog.findChild<QPushButton *>(QStringLiteral("verifyButton"))));
    WAIT_VERIFY(!seenWindow<SummaryDialog>());
    WAIT_VERIFY(seen<VerifyView>(window()));
    WAIT_VERIFY(says(window(), QStringLiteral("Signed by an unknown key")));
    VERIFY_SAYS(window(), QStringLiteral("the key is not in your trusted list"));
    QVERIFY(!says(window(), QStringLiteral("Unchanged since it was signed")));
}

void MainJourney::findsTheFileUnchanged()
{
    m_stage->prompts().folders.enqueue(m_stage->sample().trust);
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Trusted keys…"))));
    verifyThrough(m_signed, QStringLiteral("Unchanged since it was signed"));
    VERIFY_SAYS(window(), QStringLiteral("the key is in your trusted list"));
}

void MainJourney::findsAChangedByte()
{
    QByteArray bytes = contentOf(m_signed);
    const qsizetype stream = bytes.indexOf("stream\n");
    QVERIFY(stream > 0);
    bytes[stream + 60] = char(bytes.at(stream + 60) ^ 1);
    const QString copy = m_folder.filePath(QStringLiteral("copy.pdf"));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    verifyThrough(copy, QStringLiteral("Changed after signing"));
    verifyThrough(m_signed, QStringLiteral("Unchanged since it was signed"));
}

void MainJourney::dossierIsSound()
{
    auto checking = dossier().check();
    WAIT_VERIFY(checking.isFinished());
    const auto report = checking.result();
    QVERIFY(report);
    QCOMPARE(report->cases, 12);
    QVERIFY2(report->findings.isEmpty(), qPrintable(sentencesOf(report->findings)));
}

} // namespace homeward::test
