// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The case list, whose rows are as high as their words, beside the same list with rows of one height: until its rows
// are painted after a reset, after a keystroke in the filter that leaves half of them, and after the list became
// narrower.
#include "bench/bench.h"
#include "domain/world.h"
#include "resources/resources.h"
#include "ui/cases/casedelegate.h"
#include "ui/cases/caselist.h"
#include "ui/cases/caselistmodel.h"
#include "ui/common/homewardstyle.h"

#include <QApplication>
#include <QTest>

#include <array>

using namespace homeward;
using namespace homeward::bench;

namespace {

const QDate today(2026, 11, 23);

QList<CaseRow> rowsOf(int count)
{
    StillWorld world(QDateTime(today, QTime(9, 0), Qt::UTC));
    const QStringList names{QStringLiteral("Марта Прикладенко"), QStringLiteral("Denys Navmysnyi"),
                            QStringLiteral("Прикладенко-Озерна Марія-Анна Ігорівна")};
    QList<CaseRow> rows;
    for (int i = 0; i < count; ++i) {
        CaseRow row;
        row.id = CaseId::create(world);
        row.number = QStringLiteral("DEMO-%1").arg(i + 1, 6, 10, QLatin1Char('0'));
        row.name = names.at(i % names.size()) + QString::number(i % 97);
        row.state = caseStates()[static_cast<size_t>(i) % caseStates().size()].state;
        row.conflicts = i % 5 == 0 ? i % 7 : 0;
        row.birth = *PartialDate::fromEdtf(QStringLiteral("20%1-03-12").arg(10 + i % 12));
        row.place = QStringLiteral("Чернетківка %1").arg(i % 300);
        rows.append(row);
    }
    return rows;
}

/// A list of cases of its own.
struct Shown
{
    explicit Shown(bool uniform)
    {
        list.setModel(&model);
        list.setItemDelegate(new CaseDelegate(&list));
        list.setUniformItemSizes(uniform);
        list.resize(328, 800);
        list.show();
    }
    double rowsPainted(const QList<CaseRow> &rows)
    {
        return secondsOf([&] {
            model.setRows(rows, today);
            list.scrollTo(model.index(0));
            list.viewport()->grab();
        });
    }
    double narrowed()
    {
        wide = !wide;
        return secondsOf([&] {
            list.resize(wide ? 328 : 300, 800);
            QCoreApplication::sendPostedEvents();
            list.scrollTo(model.index(0));
            list.viewport()->grab();
        });
    }
    CaseListModel model;
    CaseList list;
    bool wide = true;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    initResources();
    applyAppearance(Theme::Light, 100);
    Table table(QStringLiteral("The case list, rows as high as their words beside rows of one height"));
    for (const int count : {20'000, 100'000}) {
        const QList<CaseRow> all = rowsOf(count);
        const QList<CaseRow> half = all.mid(count / 2);
        std::array<Shown, 2> lists{Shown(false), Shown(true)};
        const auto time = [&](size_t which, int act) {
            Shown &one = lists[which];
            one.model.setRows(act == 0 ? QList<CaseRow>() : all, today);
            if (act == 2)
                return one.narrowed();
            return one.rowsPainted(act == 0 ? all : half);
        };
        const QString rows = QStringLiteral(", %1 rows").arg(count);
        const std::array<QString, 3> acts{QStringLiteral("reset"), QStringLiteral("filter leaves half"),
                                          QStringLiteral("narrower")};
        for (int act = 0; act < 3; ++act) {
            table.compare(
                acts[static_cast<size_t>(act)] + rows, [&, act] { return time(0, act); },
                [&, act] { return time(1, act); }, act == 2 ? 50 : 20);
            table.figure(acts[static_cast<size_t>(act)] + rows, 1000 * time(0, act), 100 * count / 20'000.0,
                         QStringLiteral("ms"));
        }
    }
    return table.verdict();
}
