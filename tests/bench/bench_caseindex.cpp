// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index of cases in memory: making it, a keystroke, and what a line costs.
#include "bench/bench.h"
#include "desks/samplecontent.h"
#include "store/caseindex.h"

#include <QCoreApplication>

#include <cstdio>

using namespace homeward;
using namespace homeward::bench;

namespace {

QList<CaseEntry> entries(int count)
{
    RealWorld world;
    const QDate today(2026, 11, 23);
    QList<CaseEntry> made;
    made.reserve(count);
    for (int i = 1; i <= count; ++i) {
        const SampleCase sample = sampleCase(1 + (i - 1) % 5000, today);
        CaseEntry entry;
        entry.row.id = CaseId::create(world);
        entry.row.number = QStringLiteral("DEMO-%1").arg(i, 4, 10, QLatin1Char('0'));
        entry.row.name = sample.ukrainian.toValue();
        entry.row.state = sample.state;
        entry.row.conflicts = i % 7;
        entry.row.changedAt = QDateTime(today, QTime(9, 0), Qt::UTC).addSecs(-i);
        entry.row.place = QStringLiteral("Зразкове");
        entry.names = {sample.ukrainian, sample.russian, sample.latin};
        entry.places = {entry.row.place};
        made.append(entry);
    }
    return made;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Q_UNUSED(application)
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    auto made = entries(count);
    CaseIndex index;
    std::printf("index of %d: %.3f s\n", count, secondsOf([&] { index = CaseIndex(made); }));
    return 0;
}
