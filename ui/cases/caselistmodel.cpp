// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistmodel.h"

#include "ui/common/wording.h"

#include <QLocale>

#include <algorithm>

namespace homeward {

CaseListModel::CaseListModel(QObject *parent) : QAbstractListModel(parent) {}

void CaseListModel::setPortraitSource(PortraitSource source)
{
    m_portraits = std::move(source);
}

void CaseListModel::setRows(const QList<CaseRow> &rows, const QDate &today)
{
    const auto sameId = [](const CaseRow &a, const CaseRow &b) { return a.id == b.id; };
    const bool samePlaces = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameId);
    if (!samePlaces)
        beginResetModel();
    m_rows = rows;
    m_today = today;
    if (!samePlaces)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void CaseListModel::portraitArrived(const CaseId &id)
{
    const QModelIndex at = indexOf(id);
    if (at.isValid())
        Q_EMIT dataChanged(at, at, {PortraitRole});
}

void CaseListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const CaseRow *CaseListModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex CaseListModel::indexOf(const CaseId &id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id)
            return index(static_cast<int>(i));
    }
    return {};
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString CaseListModel::age(const CaseRow &row) const
{
    return ageText(ageOn(row.birth, m_today));
}

QString CaseListModel::sentence(const CaseRow &row) const
{
    QStringList parts{row.name, row.number, caseStateLabel(row.state)};
    if (row.conflicts > 0)
        parts.append(conflictCountText(row.conflicts));
    parts.append(age(row));
    parts.append(row.place);
    if (row.mark.reading == Reading::Unread)
        //: @info state of a case for the account that works, in a list of words
        parts.append(tr("unread"));
    else if (row.mark.reading == Reading::Changed)
        //: @info state of a case for the account that works, in a list of words
        parts.append(tr("changed since you read it"));
    if (!row.mark.assignedTo.isNull())
        //: @info in a list of words about a case; %1 is the account that works on it
        parts.append(tr("assigned to %1").arg(m_people.value(row.mark.assignedTo)));
    parts.removeAll(QString());
    // A list of words, read aloud: the same separator in all three languages.
    return parts.join(QStringLiteral(", "));
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    const CaseRow *at = row(index);
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return at->name.isEmpty() ? at->number : at->name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: // whatever has no room in the row
        return sentence(*at);
    case UnreadRole:
        return at->mark.reading != Reading::Read;
    case NumberRole:
        return at->number;
    case StateRole:
        return static_cast<int>(at->state);
    case ConflictsRole:
        return at->conflicts;
    case AgeRole:
        return ageShortText(ageOn(at->birth, m_today));
    case PlaceRole:
        return at->place;
    case PortraitRole:
        return m_portraits ? m_portraits(*at) : QImage();
    default:
        return {};
    }
}

} // namespace homeward
