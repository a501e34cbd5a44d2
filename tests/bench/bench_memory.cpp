// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The most memory the program takes with many cases and a long paper, beside few cases and none.
#include "bench/bench.h"
#include "bench/papers.h"
#include "bench/shelf.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>

using namespace homeward;
using namespace homeward::bench;

namespace {

/// Bytes of the window and of its helper; 0: it failed.
QList<double> memoryOf(const Shelf &shelf, const QString &paper)
{
    const QDir here(QGuiApplication::applicationDirPath());
    QStringList arguments{shelf.sample().dossier,
                          QDir(shelf.sample().dossier).filePath(QStringLiteral("demonstration/passphrase.txt"))};
    if (!paper.isEmpty())
        arguments << paper;
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(here.filePath(QStringLiteral("bench_window")), arguments);
    if (!window.waitForFinished(300'000) || window.exitCode() != 0)
        return {0, 0};
    const QList<QByteArray> figures = window.readAllStandardOutput().trimmed().split(' ');
    return {figures.value(0).toDouble(), figures.value(1).toDouble()};
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir home; // nobody's settings are read or written
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QGuiApplication application(argc, argv);
    const int cases = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    const int pages = argc > 2 ? QByteArray(argv[2]).toInt() : 500;
    const QString paper = home.filePath(QStringLiteral("long.pdf"));
    QFile file(paper);
    const QByteArray bytes = longPaper(pages);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no paper");
    file.close();
    const Shelf large(cases);
    const Shelf small(248);
    const QList<double> full = memoryOf(large, paper);
    const QList<double> empty = memoryOf(small, {});
    Table table(QStringLiteral("Memory"));
    table.weigh(QStringLiteral("%1 cases and %2 pages / 248 cases").arg(cases).arg(pages), full.at(0), empty.at(0), 4);
    table.weigh(QStringLiteral("helper of %1 pages / window of 248 cases").arg(pages), full.at(1), empty.at(0), 2);
    return table.verdict();
}
