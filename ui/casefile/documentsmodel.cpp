// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/documentsmodel.h"

#include "ui/common/wording.h"

namespace homeward {

void DocumentsModel::setCase(const CaseView &view, const QByteArray &timeZone)
{
    beginResetModel();
    m_view = view;
    m_view.file.evidence.removeIf([](const EvidenceItem &item) { return item.kind == EvidenceKind::Photo; });
    m_timeZone = timeZone;
    endResetModel();
}

void DocumentsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const EvidenceItem *DocumentsModel::item(int row) const
{
    return row >= 0 && row < m_view.file.evidence.size() ? &m_view.file.evidence.at(row) : nullptr;
}

int DocumentsModel::rowOf(const EvidenceId &id) const
{
    for (int row = 0; row < m_view.file.evidence.size(); ++row) {
        if (m_view.file.evidence.at(row).id == id)
            return row;
    }
    return -1;
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.file.evidence.size());
}

int DocumentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    const EvidenceItem *one = item(index.row());
    if (!one)
        return {};
    QString party;
    for (const Party &candidate : m_view.file.parties) {
        if (candidate.key == one->partyKey)
            party = partyName(candidate);
    }
    const QString received = dateTimeText(one->addedAt, m_timeZone);
    if (role == Qt::AccessibleTextRole)
        //: @item:intable a file, read aloud; %1 title, %2 kind, %3 pages, %4 who supplied it, %5 when received
        return tr("%1, %2, %3, %4, received %5")
            .arg(one->title, evidenceKindLabel(one->kind), pageCountText(one->pages), party, received);
    if (role == Qt::ToolTipRole)
        return one->originalName;
    if (role == Qt::TextAlignmentRole && (index.column() == Pages || index.column() == Size))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return one->title;
    case Kind:
        return evidenceKindLabel(one->kind);
    case Pages:
        return one->pages > 0 ? QString::number(one->pages) : QStringLiteral("—");
    case Size:
        return byteCountText(one->size);
    case SuppliedBy:
        //: @item:intable it is not known who supplied a file
        return party.isEmpty() ? tr("not stated") : party;
    case Received:
        return received;
    default:
        return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == Pages || section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        //: @title:column title of a file
        return tr("Title");
    case Kind:
        //: @title:column kind of a file
        return tr("Kind");
    case Pages:
        //: @title:column number of pages
        return tr("Pages");
    case Size:
        //: @title:column size of a file
        return tr("Size");
    case SuppliedBy:
        //: @title:column the party that supplied a file
        return tr("Supplied by");
    case Received:
        //: @title:column when a file was taken in
        return tr("Received");
    default:
        return {};
    }
}

} // namespace homeward
