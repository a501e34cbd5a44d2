// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A long document as a whole: to draw page after page, to read its words, to find in them, and the small pictures of
// pages that were seen.
#include "bench/bench.h"
#include "bench/papers.h"
#include "evidence/pagesearch.h"
#include "evidence/renderclient.h"
#include "ui/evidence/pagecache.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <utility>
#include <vector>

using namespace homeward;
using namespace homeward::bench;

namespace {

constexpr int dpi = 150;
constexpr int many = 500; ///< pages
constexpr int some = 20;  ///< pages
constexpr int seen = 50;  ///< pages

/// Seconds of a program for the pages \a first … \a last.
double program(const QString &name, const QStringList &before, int first, int last, const QStringList &after)
{
    QStringList arguments = before;
    arguments << QStringLiteral("-f") << QString::number(first) << QStringLiteral("-l") << QString::number(last);
    return secondsOfProgram(name, arguments + after);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    const QByteArray bytes = longPaper(many);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no paper");
    file.close();

    const auto source = RenderClient().openBytes(bytes);
    const auto facts = source->open();
    if (!facts)
        qFatal("the paper does not open");
    const QSize size = pixelSize(facts->pages.first(), dpi);
    const auto draw = [&](int first, int pages, const QSize &box, const std::function<void(const QImage &)> &use) {
        bool good = true;
        const double time = secondsOf([&] {
            for (int page = first; page < first + pages; ++page) {
                const auto image = source->render(page, box);
                good = good && image;
                if (image)
                    use(*image);
            }
        });
        return good ? time : -1;
    };

    Table table(QStringLiteral("A document of %1 pages").arg(many));
    // Theirs without the start of the program, which is in both runs alike. Poppler called from Qt takes 1.0 to 1.5 of
    // pdftoppm's time for a page as it is; to hand it over may take a little of that.
    const QString dots = QString::number(dpi);
    table.compare(
        QStringLiteral("%1 pages through the helper / pdftoppm").arg(some),
        [&] { return draw(1, some, size, [](const QImage &) {}); },
        [&] {
            const auto theirs = [&](int last) {
                return program(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), dots}, 1, last, {path});
            };
            return theirs(some + 1) - theirs(1);
        },
        1.5);

    QList<PageText> words;
    table.compare(
        QStringLiteral("words and places of all pages / pdftotext"),
        [&] {
            words.clear();
            return secondsOf([&] {
                for (int page = 0; page < many; ++page)
                    words.append(source->text(page).value_or(PageText()));
            });
        },
        [&] {
            return program(QStringLiteral("pdftotext"), {}, 1, many, {path, QStringLiteral("-")});
        },
        1.5, 3);

    std::vector<SearchablePage> pages;
    for (const PageText &text : std::as_const(words))
        pages.emplace_back(text);
    qsizetype places = 0;
    // Poppler's own search reads the words of each page anew, which is what pdftotext does.
    table.compare(
        QStringLiteral("find a word once the words are read / pdftotext"),
        [&] {
            const double time = secondsOf([&] {
                for (const SearchablePage &page : pages)
                    places += page.find(QStringLiteral("свидетель")).size();
            });
            return places > 0 ? time : -1;
        },
        [&] {
            return program(QStringLiteral("pdftotext"), {}, 1, many, {path, QStringLiteral("-")});
        },
        0.02, 3);

    QList<QImage> large;
    draw(0, seen, size, [&](const QImage &image) { large.append(image); });
    table.compare(
        QStringLiteral("small pictures of %1 pages seen / drawing them small").arg(seen),
        [&] {
            PageCache cache;
            return secondsOf([&] {
                for (int page = 0; page < large.size(); ++page)
                    cache.insertSmall(page, large.at(page));
            });
        },
        [&] { return draw(0, seen, QSize(118, 160), [](const QImage &) {}); }, 0.1);
    return table.verdict();
}
