// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"

#include <QAbstractTableModel>

namespace homeward {

/// The files of a case that are not photographs, which have a place of their own: title, kind, pages, size, who
/// supplied it, when it was received.
class DocumentsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Kind, Pages, Size, SuppliedBy, Received, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setCase(const CaseView &view, const QByteArray &timeZone);
    void retranslate();
    [[nodiscard]] const EvidenceItem *item(int row) const;
    [[nodiscard]] int rowOf(const EvidenceId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CaseView m_view;
    QByteArray m_timeZone;
};

} // namespace homeward
