// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historymodel.h"

#include "ui/casefile/historywords.h"
#include "ui/common/wording.h"

#include <algorithm>

namespace homeward {

HistoryModel::HistoryModel(QObject *parent) : QAbstractTableModel(parent) {}

void HistoryModel::setLines(const QList<HistoryLine> &lines, const QHash<CaseId, QString> &numbers)
{
    beginResetModel();
    m_lines = lines;
    m_numbers = numbers;
    filterAnew();
    endResetModel();
}

void HistoryModel::setWording(const QList<Party> &parties, const QByteArray &timeZone)
{
    m_parties = parties;
    m_timeZone = timeZone;
}

void HistoryModel::setFilter(const TrailFilter &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_shown = portion;
    filterAnew();
    endResetModel();
}

void HistoryModel::showMore()
{
    const int before = rowCount();
    const int now = std::min(matching(), m_shown + portion);
    if (now <= before)
        return;
    beginInsertRows({}, before, now - 1);
    m_shown += portion;
    endInsertRows();
}

void HistoryModel::retranslate()
{
    beginResetModel(); // the words sought are those of the language
    filterAnew();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void HistoryModel::filterAnew()
{
    m_matching.clear();
    const QStringList words = m_filter.words.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_lines.size(); ++i) {
        const HistoryLine &line = m_lines.at(i);
        const bool aboutCase = !line.caseId.isNull();
        if ((m_filter.about == TrailFilter::About::Dossier && aboutCase) ||
            (m_filter.about == TrailFilter::About::Cases && !aboutCase) ||
            (!m_filter.account.isEmpty() && line.account.toString() != m_filter.account) ||
            (!m_filter.act.isEmpty() && line.act != m_filter.act))
            continue;
        const QString text = words.isEmpty() ? QString() : cells(line).join(u' ');
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            m_matching.append(i);
    }
}

QStringList HistoryModel::cells(const HistoryLine &line) const
{
    const HistoryWords words(m_parties, m_timeZone);
    const QString number = m_numbers.value(line.caseId);
    QStringList deed = words.deed(line).split(u'\n');
    deed.removeAll(number); // it has a column of its own
    return {dateTimeText(line.at, m_timeZone), line.accountName, deed.join(u'\n'), number};
}

const HistoryLine *HistoryModel::line(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines.at(m_matching.at(row)) : nullptr;
}

int HistoryModel::rowOf(qint64 sequence) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (line(row)->sequence == sequence)
            return row;
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(matching(), m_shown);
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryLine *at = index.isValid() ? line(index.row()) : nullptr;
    if (!at)
        return {};
    if (role == Qt::DisplayRole)
        return cells(*at).value(index.column());
    if (role == Qt::AccessibleTextRole) { // the whole row, whichever cell is current
        QStringList parts = cells(*at);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", ")).replace(u'\n', QStringLiteral(", "));
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        //: @title:column day and time something was done
        return tr("When");
    case Who:
        //: @title:column the person who did something
        return tr("Who");
    case What:
        //: @title:column what was done, from what to what and why
        return tr("What was done");
    case Case:
        //: @title:column number of the case something was done in
        return tr("Case");
    default:
        return {};
    }
}

} // namespace homeward
