// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/printing.h"

#include "evidence/renderclient.h"
#include "signing/pdfverifier.h"
#include "ui/common/errortext.h"
#include "ui/evidence/whendone.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrintEngine>
#include <QtConcurrent>

#include <algorithm>

namespace homeward {

namespace {

constexpr int pollMilliseconds = 500;
constexpr int longestPolls = 240; ///< two minutes; later news of the job is the queue's own
constexpr int paintedDpi = 300;

/// The pages of all copies with their overlay, which tells what the check of the very bytes to be printed gave. A trust
/// folder that cannot be read is an error: without it the paper would say that nobody knows its signer.
Result<QByteArray> checkedPages(const QByteArray &pdf, OverlayText overlay, Language language,
                                const QString &trustFolder, const PrintedPages &chosen)
{
    TrustList trust;
    if (!trustFolder.isEmpty()) {
        auto read = readTrustFolder(trustFolder);
        if (!read)
            return failure(read);
        trust = std::move(*read);
    }
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
    return withCopies(pdf, overlay, language, chosen);
}

/// What the printer's own page of Qt's print dialog was set to: names and values in turn. Qt has no public name for it
/// (PPK_CupsOptions of its CUPS plugin).
PrintOptions ownOptions(const QPrinter &printer)
{
    constexpr auto key = QPrintEngine::PrintEnginePropertyKey(0xfe00);
    const QStringList flat =
        printer.printEngine() ? printer.printEngine()->property(key).toStringList() : QStringList();
    PrintOptions options;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        options.append({flat.at(i), flat.at(i + 1)});
    return options;
}

QString trayName(QPrinter::PaperSource source)
{
    switch (source) {
    case QPrinter::Upper:
        return QStringLiteral("Upper");
    case QPrinter::Lower:
        return QStringLiteral("Lower");
    case QPrinter::Middle:
        return QStringLiteral("Middle");
    case QPrinter::Manual:
        return QStringLiteral("Manual");
    case QPrinter::LargeCapacity:
        return QStringLiteral("LargeCapacity");
    case QPrinter::Cassette:
        return QStringLiteral("Cassette");
    default:
        return {};
    }
}

bool printsBothSides(const QPrinter &printer)
{
    return printer.duplex() == QPrinter::DuplexLongSide || printer.duplex() == QPrinter::DuplexShortSide;
}

} // namespace

PrintOptions cupsOptions(const QPrinter &printer)
{
    PrintOptions options;
    const auto set = [&options](const char *name, const QString &value) {
        options.append({QString::fromLatin1(name), value});
    };
    set("copies", QStringLiteral("1"));
    set("sides", printer.duplex() == QPrinter::DuplexLongSide    ? QStringLiteral("two-sided-long-edge")
                 : printer.duplex() == QPrinter::DuplexShortSide ? QStringLiteral("two-sided-short-edge")
                                                                 : QStringLiteral("one-sided"));
    set("print-color-mode",
        printer.colorMode() == QPrinter::Color ? QStringLiteral("color") : QStringLiteral("monochrome"));
    const QPageSize paper = printer.pageLayout().pageSize();
    if (paper.id() == QPageSize::Custom)
        set("media", QStringLiteral("Custom.%1x%2").arg(paper.sizePoints().width()).arg(paper.sizePoints().height()));
    else if (paper.isValid())
        set("media", paper.key());
    if (paper.id() != QPageSize::A4) // which the papers are: on another nothing may fall off the edge
        set("print-scaling", QStringLiteral("fit"));
    if (printer.pageLayout().orientation() == QPageLayout::Landscape)
        set("orientation-requested", QStringLiteral("4"));
    if (const QString tray = trayName(printer.paperSource()); !tray.isEmpty())
        set("InputSlot", tray);
    for (const auto &[name, value] : ownOptions(printer)) {
        const bool chosenElsewhere = name == QLatin1String("copies") || name == QLatin1String("page-ranges") ||
                                     std::any_of(options.begin(), options.end(),
                                                 [&name = name](const auto &known) { return known.first == name; });
        if (!chosenElsewhere)
            options.append({name, value});
    }
    return options;
}

PrintedPages chosenPages(const QPrinter &printer)
{
    PrintedPages pages;
    pages.twoSided = printsBothSides(printer);
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        pages.first = printer.fromPage();
        pages.last = std::max(printer.fromPage(), printer.toPage());
    }
    return pages;
}

PaperPrinting::PaperPrinting(SummaryDesk &desk, const IssuedPaper &paper, Language language, const QByteArray &timeZone,
                             const QDateTime &now, const QString &trustFolder, QObject *owner)
    : QObject(owner), m_desk(desk), m_paper(paper), m_language(language), m_timeZone(timeZone), m_now(now),
      m_trustFolder(trustFolder)
{
    m_timer.setInterval(pollMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &PaperPrinting::follow);
}

PaperPrinting::~PaperPrinting() = default;

void PaperPrinting::ask(QWidget *window)
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_paper.number); // the serial only: job titles are read by everybody on the server
    m_printer->setColorMode(QPrinter::Color);
    m_printer->setFromTo(1, std::max(1, m_paper.pages));
    auto *dialog = new QPrintDialog(m_printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this] { print(*m_printer); });
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void PaperPrinting::print(const QPrinter &printer)
{
    m_queue = printer.printerName();
    m_copies = std::max(1, printer.copyCount());
    OverlayText overlay;
    overlay.copies = m_copies;
    overlay.duplicate = m_duplicate;
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
        painted->setColorMode(printer.colorMode());
        painted->setDuplex(printer.duplex());
        painted->setPageLayout(printer.pageLayout());
        painted->setFullPage(true);
        painted->setDocName(m_paper.number);
    }
    //: @info:progress
    Q_EMIT told(tr("Preparing the pages…"), false);
    whenDone(QtConcurrent::run(
                 [pdf = m_paper.pdf, overlay, language = m_language, folder = m_trustFolder,
                  chosen = chosenPages(printer)] { return checkedPages(pdf, overlay, language, folder, chosen); }),
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
                 record(tr("Handed to the printer: %1").arg(m_queue), QStringLiteral("submitted"), false);
                 Q_EMIT handedOver();
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

/// One page at a time: a copy of a paper at the printer's resolution is large.
struct PaperPrinting::Painting
{
    std::shared_ptr<QPrinter> printer; ///< outlives the painter
    std::shared_ptr<PageSource> source;
    QPainter painter;
    int page = 0;
    int pages = 0;
};

void PaperPrinting::paintPages(const QByteArray &pages, const std::shared_ptr<QPrinter> &printer)
{
    auto painting = std::make_shared<Painting>();
    painting->printer = printer;
    painting->source = RenderClient().openBytes(pages);
    whenDone(QtConcurrent::run([source = painting->source] { return source->open(); }), this,
             [this, painting](const Result<DocumentFacts> &facts) {
                 if (!facts) {
                     finish(errorText(facts.error()).whole(), QStringLiteral("failed"));
                     return;
                 }
                 painting->pages = static_cast<int>(facts->pages.size());
                 painting->painter.begin(painting->printer.get());
                 paintNext(painting);
             });
}

void PaperPrinting::paintNext(const std::shared_ptr<Painting> &painting)
{
    if (painting->page == painting->pages && painting->painter.end()) {
        Q_EMIT handedOver();
        //: @info:status the pages were handed to a printer that gives no news of its jobs
        finish(tr("The pages were handed over. Look at the printer."), QStringLiteral("handed_over"));
        return;
    }
    if (!painting->painter.isActive() || (painting->page > 0 && !painting->printer->newPage())) {
        finish(tr("The printer took no pages. The signed file is kept; print again later."), QStringLiteral("failed"));
        return;
    }
    const auto render = [source = painting->source, page = painting->page]() -> Result<QImage> {
        const Result<DocumentFacts> facts = source->open();
        return facts ? source->render(page, pixelSize(facts->pages.at(page), paintedDpi))
                     : Result<QImage>(failure(facts));
    };
    whenDone(QtConcurrent::run(render), this, [this, painting](const Result<QImage> &image) {
        if (!image) {
            painting->printer->abort();
            finish(errorText(image.error()).whole(), QStringLiteral("failed"));
            return;
        }
        const QSizeF paper = painting->printer->paperRect(QPrinter::DevicePixel).size();
        painting->painter.drawImage(QRectF({}, QSizeF(image->size()).scaled(paper, Qt::KeepAspectRatio)), *image);
        ++painting->page;
        paintNext(painting);
    });
}

void PaperPrinting::finish(const QString &words, const QString &outcome)
{
    m_timer.stop();
    record(words, outcome, true);
}

void PaperPrinting::record(const QString &words, const QString &outcome, bool final)
{
    whenDone(
        m_desk.recordPrint(m_paper.id, m_queue, m_copies, outcome), this, [this, words, final](const Status &recorded) {
            if (recorded)
                Q_EMIT told(words, final);
            else
                //: @info %1 is what became of the print job, %2 why it could not be recorded, both as sentences
                Q_EMIT told(tr("%1 This could not be recorded. %2").arg(words, errorText(recorded.error()).whole()),
                            final);
        });
}

} // namespace homeward
