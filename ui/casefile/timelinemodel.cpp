// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/timelinemodel.h"

#include "ui/common/wording.h"

namespace homeward {

TimelineModel::TimelineModel(QObject *parent) : QAbstractTableModel(parent) {}

void TimelineModel::setEvents(const QList<TimelineEvent> &events, const QList<Party> &parties)
{
    beginResetModel();
    m_events = events;
    m_parties = parties;
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const TimelineEvent &event = m_events.at(index.row());
    switch (index.column()) {
    case When:
        return event.when;
    case Who:
        for (const Party &party : m_parties) {
            if (party.key == event.partyKey)
                return partyName(party);
        }
        //: @item whose lane of the timeline: contacts of the child with the family
        return tr("Family contact");
    case What:
        return event.what;
    case Note:
        //: @info:status the parties give different dates of the same thing
        return event.conflict ? tr("claimed differently") : QString();
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        //: @title:column the date of an event
        return tr("When");
    case Who:
        //: @title:column the party that says so, or family contact
        return tr("Said by");
    case What:
        //: @title:column
        return tr("Event");
    case Note:
        //: @title:column whether the parties disagree
        return tr("Remark");
    default:
        return {};
    }
}

QString TimelineModel::sentence(int row) const
{
    QStringList parts;
    for (const int column : {When, Who, What, Note}) {
        const QString text = index(row, column).data().toString();
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace homeward
