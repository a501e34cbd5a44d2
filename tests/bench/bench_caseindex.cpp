// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index of cases in memory: what a case costs, and a keystroke.
#include "bench/bench.h"
#include "desks/samplecontent.h"
#include "store/caseindex.h"

#include <QCoreApplication>
#include <QLocale>

#include <malloc.h>

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
        const SampleCase sample = sampleCase(1 + (i - 1) % 5000, {5000, today, false});
        CaseEntry entry;
        entry.row.id = CaseId::create(world);
        entry.row.number = QStringLiteral("DEMO-%1").arg(i, 4, 10, QLatin1Char('0'));
        entry.row.name = sample.story.name.ukrainian.toValue();
        entry.row.state = sample.state;
        entry.row.conflicts = i % 7;
        entry.row.changedAt = QDateTime(today, QTime(9, 0), Qt::UTC).addSecs(-i);
        entry.row.place = QStringLiteral("Зразкове");
        entry.names = {sample.story.name.ukrainian, sample.story.name.russian, sample.story.name.latin};
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
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QString cases = QLocale(QLocale::English).toString(count);
    Table table(QStringLiteral("The index of cases"));
    const qint64 before = residentBytes();
    CaseIndex index(entries(count));
    malloc_trim(0); // what the making of it needed is not what it costs
    table.figure(QStringLiteral("memory a case, of %1").arg(cases),
                 static_cast<double>(residentBytes() - before) / count, 100, QStringLiteral("bytes"));

    CaseQuery all;
    all.limit = 200;
    CaseQuery typed = all;
    typed.text = QStringLiteral("прикл");
    table.compare(
        QStringLiteral("a keystroke / the first 200 of %1 cases").arg(cases),
        [&] { return secondsOf([&] { static_cast<void>(index.find(typed)); }); },
        [&] { return secondsOf([&] { static_cast<void>(index.find(all)); }); }, 1);
    return table.verdict();
}
