// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the start of the program to its unlock card, beside a program that is only an empty window.
#include "bench/bench.h"
#include "desks/sample.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    using namespace homeward;
    using namespace homeward::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir home; // nobody's settings are read or written
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QGuiApplication application(argc, argv);

    SampleRequest wish;
    wish.path = home.filePath(QStringLiteral("dossier"));
    wish.cases = 3;
    wish.today = QDate(2026, 11, 23);
    RealWorld world;
    const auto made = makeSample(wish, world);
    if (!made)
        qFatal("no sample: %s", qPrintable(made.error().detail));

    const QDir here(QGuiApplication::applicationDirPath());
    Table table(QStringLiteral("The start"));
    table.compare(
        QStringLiteral("start to unlock card / start of an empty window"),
        [&] { return secondsOfProgram(here.filePath(QStringLiteral("bench_unlockcard")), {made->dossier}); },
        [&] { return secondsOfProgram(here.filePath(QStringLiteral("bench_emptywindow")), {}); }, 10);
    return table.verdict();
}
