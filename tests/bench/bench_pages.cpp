// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages through the sandboxed helper and the page view, beside programs that draw a page and nothing else, at the same
// resolution: bench_pages [FILE.pdf], the sample's longest report without one. Both sides have the file in the cache
// of the disk; theirs write the picture to nowhere.
#include "bench/bench.h"
#include "bench/papers.h"
#include "desks/sampledrawing.h"
#include "desks/samplereport.h"
#include "evidence/renderclient.h"
#include "ui/evidence/pageview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <cmath>

using namespace homeward;
using namespace homeward::bench;

namespace {

constexpr double dpi = 150;
constexpr int many = 500; ///< pages

struct Paper
{
    QByteArray bytes;
    QString path;
};

Paper put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    Paper paper{bytes, folder.filePath(name)};
    QFile file(paper.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no paper");
    return paper;
}

double pdftoppm(const Paper &paper, int page)
{
    const QString number = QString::number(page);
    return secondsOfProgram(QStringLiteral("pdftoppm"),
                            {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-f"), number,
                             QStringLiteral("-l"), number, paper.path});
}

double mutool(const Paper &paper, int page)
{
    return secondsOfProgram(QStringLiteral("mutool"),
                            {QStringLiteral("draw"), QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-F"),
                             QStringLiteral("ppm"), QStringLiteral("-o"), QStringLiteral("-"), paper.path,
                             QString::number(page)});
}

/// From the bytes to the first picture: the helper starts, shuts itself in, opens and draws.
double firstPage(const Paper &paper)
{
    const RenderClient client;
    bool drawn = false;
    const double time = secondsOf([&] {
        const auto source = client.openBytes(paper.bytes);
        const auto facts = source->open();
        if (!facts)
            return;
        const auto image = source->render(0, pixelSize(facts->pages.first(), dpi));
        drawn = image && image->width() > 100;
    });
    return drawn ? time : -1;
}

/// Waits until \a done answers true while the window lives.
bool until(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return done();
}

/// A page view as the reader has it.
struct Reader
{
    Reader()
    {
        view.resize(900, 1100);
        view.show();
    }
    /// From the bytes to the first picture that is the page, on screen.
    double open(const Paper &paper)
    {
        return untilShown([&] { view.setSource(RenderClient().openBytes(paper.bytes)); });
    }
    /// Looks at what is there for a moment.
    static void read()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 300)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    /// Until the first page is on screen after \a work.
    double untilShown(const std::function<void()> &work)
    {
        bool shown = false;
        const auto heard =
            QObject::connect(&view, &PageView::pageShown, &view, [&](int page) { shown = shown || page == 0; });
        const double time = secondsOf([&] {
            work();
            until([&] { return shown; });
            view.grab();
        });
        QObject::disconnect(heard);
        return shown ? time : -1;
    }
    /// Turns to the page when the view has come to rest, until it is on screen.
    double turnTo(int page)
    {
        view.goToPage(page - 1);
        until([&] { return isSharp(page); });
        const double time = secondsOf([&] {
            view.goToPage(page);
            until([&] { return isSharp(page); });
            view.grab();
        });
        return isSharp(page) ? time : -1;
    }
    [[nodiscard]] bool isSharp(int page)
    {
        const QSizeF paper = view.pageToView(page).mapRect(QRectF(0, 0, 1, 1)).size();
        const QImage image = view.renderedPage(page, paper.toSize());
        return std::abs(image.width() - paper.width() * image.devicePixelRatio()) < 2;
    }
    PageView view;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    QByteArray report = writeMartaReport(drawSamplePicture(1).bytes).pdf;
    if (argc > 1) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", argv[1]);
        report = file.readAll();
    }
    const Paper paper = put(folder, QStringLiteral("report.pdf"), report);
    Table table(QStringLiteral("Pages, at %1 dots per inch").arg(dpi));
    table.compare(
        QStringLiteral("first page, nothing running / pdftoppm"), [&] { return firstPage(paper); },
        [&] { return pdftoppm(paper, 1); }, 1.5);
    // As the window has it: a helper waits for the next document.
    RenderClient().keepOneReady();
    const auto rested = [](double time) {
        QThread::msleep(300); // people do not open the next document in the same moment
        return time;
    };
    rested(firstPage(paper));
    table.compare(
        QStringLiteral("first page, a helper waits / pdftoppm"), [&] { return rested(firstPage(paper)); },
        [&] { return pdftoppm(paper, 1); }, 1.1);
    table.compare(
        QStringLiteral("first page, a helper waits / mutool"), [&] { return rested(firstPage(paper)); },
        [&] { return mutool(paper, 1); }, 1.5);
    Reader reader;
    const Paper book = put(folder, QStringLiteral("book.pdf"), longPaper(many));
    reader.open(paper);
    const PageView::Kept kept = reader.view.keep();
    const auto reopen = [&] {
        reader.open(book);
        reader.read(); // and then back to the report
        return reader.untilShown([&] { reader.view.resume(kept); });
    };
    table.compare(
        QStringLiteral("a document opened before, on screen / mutool"), [&] { return rested(reopen()); },
        [&] { return mutool(paper, 1); }, 1);
    if (reader.open(book) < 0)
        qFatal("the long paper does not open");
    int page = many / 2;
    table.compare(
        QStringLiteral("the next of %1 pages on screen / mutool").arg(many),
        [&] { return rested(reader.turnTo(++page)); }, [&] { return mutool(book, page + 1); }, 1);
    return table.verdict();
}
