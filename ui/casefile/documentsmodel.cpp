// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/documentsmodel.h"

#include "ui/common/wording.h"

#include <QCollator>

#include <algorithm>

namespace homeward {

void DocumentsModel::setCase(const CaseView &view, const QByteArray &timeZone, bool withdrawn)
{
    beginResetModel();
    m_view = view;
    m_view.file.evidence.removeIf([](const EvidenceItem &item) { return item.kind == EvidenceKind::Photo; });
    if (withdrawn)
        m_view.file.evidence += view.file.withdrawnEvidence;
    m_timeZone = timeZone;
    m_annotations.clear();
    for (const Annotation &annotation : view.file.annotations) {
        if (!annotation.withdrawn)
            ++m_annotations[annotation.evidence];
    }
    arrange();
    endResetModel();
}

QString DocumentsModel::party(const EvidenceItem &item) const
{
    for (const Party &candidate : m_view.file.parties) {
        if (candidate.key == item.partyKey)
            return partyName(candidate);
    }
    return {};
}

void DocumentsModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    QList<EvidenceId> before;
    for (const QModelIndex &index : persistentIndexList())
        before.append(item(index.row())->id);
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    const QModelIndexList kept = persistentIndexList();
    for (qsizetype i = 0; i < kept.size(); ++i)
        changePersistentIndex(kept.at(i), index(rowOf(before.at(i)), kept.at(i).column()));
    Q_EMIT layoutChanged();
}

void DocumentsModel::arrange()
{
    if (m_sortColumn < 0)
        return;
    QCollator words;
    words.setNumericMode(true);
    words.setCaseSensitivity(Qt::CaseInsensitive);
    const auto compare = [&](const EvidenceItem &a, const EvidenceItem &b) -> int {
        switch (m_sortColumn) {
        case Kind:
            return words.compare(evidenceKindLabel(a.kind), evidenceKindLabel(b.kind));
        case Pages:
            return a.pages - b.pages;
        case Annotations:
            return m_annotations.value(a.id) - m_annotations.value(b.id);
        case SuppliedBy:
            return words.compare(party(a), party(b));
        case Received:
            return a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt;
        default:
            return words.compare(a.title, b.title);
        }
    };
    std::stable_sort(m_view.file.evidence.begin(), m_view.file.evidence.end(),
                     [&](const EvidenceItem &a, const EvidenceItem &b) {
                         return m_sortOrder == Qt::AscendingOrder ? compare(a, b) < 0 : compare(b, a) < 0;
                     });
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
    const QString supplier = party(*one);
    const QString received =
        one->receivedOn.isValid() ? dateText(one->receivedOn) : dateTimeText(one->addedAt, m_timeZone);
    //: @item:intable %1 is the title of a file that was entered in error
    const QString title = one->withdrawn ? tr("%1 (withdrawn)").arg(one->title) : one->title;
    if (role == Qt::AccessibleTextRole)
        //: @item:intable a file, read aloud; %1 title, %2 kind, %3 pages, %4 who supplied it, %5 when received
        return tr("%1, %2, %3, %4, received %5")
            .arg(title, evidenceKindLabel(one->kind), pageCountText(one->pages), supplier, received);
    if (role == Qt::ToolTipRole)
        return one->originalName;
    if (role == Qt::TextAlignmentRole && (index.column() == Pages || index.column() == Annotations))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return title;
    case Kind:
        return evidenceKindLabel(one->kind);
    case Pages:
        return one->pages > 0 ? QString::number(one->pages) : QStringLiteral("—");
    case Annotations:
        return m_annotations.value(one->id) > 0 ? QString::number(m_annotations.value(one->id)) : QStringLiteral("—");
    case SuppliedBy:
        //: @item:intable it is not known who supplied a file
        return supplier.isEmpty() ? tr("not stated") : supplier;
    case Received:
        return received;
    default:
        return {};
    }
}

QVariant DocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == Pages || section == Annotations ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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
    case Annotations:
        //: @title:column number of annotations in a file
        return tr("Notes");
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
