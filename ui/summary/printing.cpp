// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/printing.h"

#include "evidence/renderclient.h"
#include "signing/pdfverifier.h"
#include "ui/common/errortext.h"
#include "ui/evidence/whendone.h"

#include <QPainter>
#include <QPrintDialog>
#include <QtConcurrent>

namespace homeward {

namespace {

constexpr int pollMilliseconds = 500;
constexpr int longestPolls = 240; ///< two minutes; later news of the job is the queue's own
constexpr int paintedDpi = 300;

struct Painted
{
    QList<QImage> pages;
};

Result<Painted> renderAll(const QByteArray &pdf)
{
    const auto source = RenderClient().openBytes(pdf);
    const Result<DocumentFacts> facts = source->open();
    if (!facts)
        return failure(facts);
    Painted painted;
    for (int page = 0; page < facts->pages.size(); ++page) {
        const Result<QImage> image = source->render(page, pixelSize(facts->pages.at(page), paintedDpi));
        if (!image)
            return failure(image);
        painted.pages.append(*image);
    }
    return painted;
}

/// The pages with their overlay, which tells what the check of the very bytes to be printed gave.
Result<QByteArray> checkedPages(const QByteArray &pdf, OverlayText overlay, Language language,
                                const QString &trustFolder)
{
    TrustList trust;
    if (!trustFolder.isEmpty())
        trust = readTrustFolder(trustFolder).value_or(TrustList());
    const Result<PdfVerdict> verdict = verifyPdf(pdf, trust, overlay.printedAt);
    if (!verdict)
        return failure(verdict);
    switch (verdict->verdict) {
    case Verdict::Unchanged:
        overlay.check = CheckAtPrinting::Unchanged;
        break;
    case Verdict::UnknownSigner:
        overlay.check = CheckAtPrinting::UnknownSigner;
        break;
    case Verdict::CannotCheck:
        overlay.check = CheckAtPrinting::CannotCheck;
        break;
    case Verdict::NotSigned:
    case Verdict::Changed: // never put on paper as if it were the signed one
        return failure(ErrorCode::Damaged, QStringLiteral("the paper does not verify"));
    }
    return withMarginOverlay(pdf, overlay, language);
}

} // namespace

PrintOptions cupsOptions(const QPrinter &printer)
{
    PrintOptions options;
    options.append({QStringLiteral("copies"), QString::number(std::max(1, printer.copyCount()))});
    options.append({QStringLiteral("sides"),
                    printer.duplex() == QPrinter::DuplexLongSide    ? QStringLiteral("two-sided-long-edge")
                    : printer.duplex() == QPrinter::DuplexShortSide ? QStringLiteral("two-sided-short-edge")
                                                                    : QStringLiteral("one-sided")});
    options.append({QStringLiteral("print-color-mode"),
                    printer.colorMode() == QPrinter::Color ? QStringLiteral("color") : QStringLiteral("monochrome")});
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0)
        options.append(
            {QStringLiteral("page-ranges"),
             QStringLiteral("%1-%2").arg(printer.fromPage()).arg(std::max(printer.fromPage(), printer.toPage()))});
    return options;
}

PaperPrinting::PaperPrinting(SummaryDesk &desk, const IssuedPaper &paper, Language language, const QByteArray &timeZone,
                             const QDateTime &now, const QString &trustFolder, QWidget *window)
    : QObject(window), m_desk(desk), m_paper(paper), m_language(language), m_timeZone(timeZone), m_now(now),
      m_trustFolder(trustFolder), m_window(window)
{
    m_timer.setInterval(pollMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &PaperPrinting::follow);
}

PaperPrinting::~PaperPrinting() = default;

void PaperPrinting::ask()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_paper.number); // the serial only: job titles are read by everybody on the server
    m_printer->setColorMode(QPrinter::Color);
    m_printer->setFromTo(1, std::max(1, m_paper.pages));
    auto *dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this] { print(*m_printer); });
    dialog->open();
}

void PaperPrinting::print(const QPrinter &printer)
{
    m_queue = printer.printerName();
    m_copies = std::max(1, printer.copyCount());
    OverlayText overlay;
    overlay.copies = m_copies;
    overlay.printedAt = m_now;
    overlay.timeZone = m_timeZone;
    const PrintOptions options = cupsOptions(printer);
    const bool toFile = !printer.outputFileName().isEmpty();
    std::shared_ptr<QPrinter> painted;
    if (toFile || !queues().contains(m_queue)) {
        painted = std::make_shared<QPrinter>(QPrinter::HighResolution);
        if (!toFile)
            painted->setPrinterName(m_queue);
        painted->setOutputFileName(printer.outputFileName());
        painted->setCopyCount(m_copies);
        painted->setColorMode(printer.colorMode());
        painted->setDuplex(printer.duplex());
        painted->setPageLayout(printer.pageLayout());
        painted->setFullPage(true);
        painted->setDocName(m_paper.number);
    }
    //: @info:progress
    Q_EMIT told(tr("Preparing the pages…"), false);
    whenDone(QtConcurrent::run([pdf = m_paper.pdf, overlay, language = m_language, folder = m_trustFolder] {
                 return checkedPages(pdf, overlay, language, folder);
             }),
             this, [this, options, painted](const Result<QByteArray> &pages) {
                 if (!pages)
                     finish(errorText(pages.error()).whole(), QStringLiteral("failed"));
                 else if (painted)
                     paintPages(*pages, painted);
                 else
                     submit(*pages, m_queue, options);
             });
}

void PaperPrinting::submit(const QByteArray &pages, const QString &queue, const PrintOptions &options)
{
    whenDone(QtConcurrent::run([pages, queue, options, title = m_paper.number] {
                 return submitToCups(pages, queue, options, title);
             }),
             this, [this](const Result<int> &job) {
                 if (!job) {
                     //: @info printing failed; the signed file is kept; %1 is the reason as sentences
                     finish(tr("The printer took no job. The signed file is kept; print again later. %1")
                                .arg(errorText(job.error()).whole()),
                            QStringLiteral("failed"));
                     return;
                 }
                 m_job = *job;
                 //: @info:progress %1 is the name of a printer
                 Q_EMIT told(tr("Handed to the printer: %1").arg(m_queue), false);
                 m_timer.start();
             });
}

void PaperPrinting::follow()
{
    if (++m_asked > longestPolls) {
        m_timer.stop();
        //: @info the print queue has the job but has not printed it yet
        finish(tr("The job waits in the queue; look at the printer."), QStringLiteral("waiting"));
        return;
    }
    m_timer.stop();
    whenDone(QtConcurrent::run([queue = m_queue, job = m_job] { return jobState(queue, job); }), this,
             [this](const Result<PrintOutcome> &outcome) {
                 if (!outcome) {
                     finish(errorText(outcome.error()).whole(), QStringLiteral("unknown"));
                     return;
                 }
                 switch (outcome->state) {
                 case PrintOutcome::Completed:
                     //: @info:status %n is the number of copies
                     finish(tr("Printed: %n copy(s).", nullptr, m_copies), QStringLiteral("completed"));
                     return;
                 case PrintOutcome::Cancelled:
                     //: @info:status
                     finish(tr("The print job was cancelled at the printer. The signed file is kept."),
                            QStringLiteral("cancelled"));
                     return;
                 case PrintOutcome::Aborted:
                     //: @info:status
                     finish(tr("The printer broke the job off. The signed file is kept; print again."),
                            QStringLiteral("aborted"));
                     return;
                 case PrintOutcome::Lost:
                     //: @info:status
                     finish(tr("The print server no longer knows the job. Look at the printer."),
                            QStringLiteral("unknown"));
                     return;
                 case PrintOutcome::Stopped:
                 case PrintOutcome::Held:
                     //: @info:progress
                     Q_EMIT told(tr("The printer stands still. The job waits; look at the printer."), false);
                     break;
                 case PrintOutcome::Waiting:
                 case PrintOutcome::Printing:
                     //: @info:progress
                     Q_EMIT told(tr("Printing…"), false);
                     break;
                 }
                 m_timer.start();
             });
}

void PaperPrinting::paintPages(const QByteArray &pages, const std::shared_ptr<QPrinter> &printer)
{
    whenDone(
        QtConcurrent::run([pages] { return renderAll(pages); }), this, [this, printer](const Result<Painted> &painted) {
            if (!painted) {
                finish(errorText(painted.error()).whole(), QStringLiteral("failed"));
                return;
            }
            QPainter painter;
            bool good = painter.begin(printer.get());
            for (qsizetype i = 0; good && i < painted->pages.size(); ++i) {
                if (i > 0)
                    good = printer->newPage();
                const QImage &image = painted->pages.at(i);
                QRectF target(
                    {},
                    QSizeF(image.size()).scaled(printer->paperRect(QPrinter::DevicePixel).size(), Qt::KeepAspectRatio));
                painter.drawImage(target, image);
            }
            good = good && painter.end();
            if (good)
                //: @info:status the pages were handed to a printer that gives no news of its jobs
                finish(tr("The pages were handed over. Look at the printer."), QStringLiteral("handed_over"));
            else
                finish(tr("The printer took no pages. The signed file is kept; print again later."),
                       QStringLiteral("failed"));
        });
}

void PaperPrinting::finish(const QString &words, const QString &outcome)
{
    m_timer.stop();
    whenDone(m_desk.recordPrint(m_paper.id, m_queue, m_copies, outcome), this, [this, words](const Status &recorded) {
        if (recorded)
            Q_EMIT told(words, true);
        else
            //: @info %1 is what became of the print job, %2 why it could not be recorded, both as sentences
            Q_EMIT told(tr("%1 This could not be recorded. %2").arg(words, errorText(recorded.error()).whole()), true);
    });
}

} // namespace homeward
