// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/timeline.h"

#include <QAbstractTableModel>

namespace homeward {

/// The events of a timeline as a table: what the painted lanes show, for whoever reads rather than looks.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Note, ColumnCount };
    explicit TimelineModel(QObject *parent = nullptr);
    void setEvents(const QList<TimelineEvent> &events, const QList<Party> &parties);
    [[nodiscard]] const QList<TimelineEvent> &events() const { return m_events; }
    [[nodiscard]] const QList<Party> &parties() const { return m_parties; }
    /// "12 March 2022, Party A, Date of separation, claimed differently"
    [[nodiscard]] QString sentence(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TimelineEvent> m_events;
    QList<Party> m_parties;
};

} // namespace homeward
