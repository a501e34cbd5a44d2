// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/steadyorder.h"

#include <QHash>

#include <utility>

namespace homeward {

QList<CaseRow> inSteadyOrder(const QList<CaseRow> &now, const QList<CaseRow> &before)
{
    QHash<CaseId, qsizetype> stood;
    for (qsizetype i = 0; i < before.size(); ++i)
        stood.insert(before.at(i).id, i);
    // Newcomers by the row they follow; the null id stands for the head of the list.
    QHash<CaseId, QList<CaseRow>> followers;
    QList<const CaseRow *> stayed(before.size(), nullptr);
    CaseId last;
    for (const CaseRow &row : now) {
        const auto place = stood.constFind(row.id);
        if (place != stood.constEnd()) {
            stayed[*place] = &row;
            last = row.id;
        } else {
            followers[last].append(row);
        }
    }
    QList<CaseRow> rows = followers.value(CaseId());
    rows.reserve(now.size());
    for (const CaseRow *row : std::as_const(stayed)) {
        if (row)
            rows.append(QList<CaseRow>{*row} + followers.value(row->id));
    }
    return rows;
}

} // namespace homeward
