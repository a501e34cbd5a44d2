// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"

#include <QAbstractTableModel>

namespace homeward {

/// The files of a case that are not photographs, which have a place of their own: title, kind, pages,
/// annotations, who supplied it, when it was received. In the order in which they came, or sorted.
class DocumentsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Kind, Pages, Annotations, SuppliedBy, Received, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// \a withdrawn: also what was entered in error, photographs too, marked as such.
    void setCase(const CaseView &view, const QByteArray &timeZone, bool withdrawn = false);
    void retranslate();
    [[nodiscard]] const EvidenceItem *item(int row) const;
    [[nodiscard]] int rowOf(const EvidenceId &id) const;

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString party(const EvidenceItem &item) const;
    void arrange();
    CaseView m_view;
    QByteArray m_timeZone;
    QHash<EvidenceId, int> m_annotations; ///< live ones of each item
    int m_sortColumn = -1;                ///< -1: as they came
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace homeward
