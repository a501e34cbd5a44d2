// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/annotationmodel.h"

#include "ui/common/wording.h"

namespace homeward {

void AnnotationModel::setAnnotations(const QList<Annotation> &annotations, bool single)
{
    beginResetModel();
    m_annotations = annotations;
    m_lines.clear();
    int page = -1;
    for (int i = 0; i < m_annotations.size(); ++i) {
        if (!single && m_annotations.at(i).page != page) {
            page = m_annotations.at(i).page;
            m_lines.append({page, -1});
        }
        m_lines.append({m_annotations.at(i).page, i});
    }
    endResetModel();
}

int AnnotationModel::rowOf(const AnnotationId &id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const Annotation *annotation = at(row);
        if (annotation && annotation->id == id)
            return row;
    }
    return -1;
}

const Annotation *AnnotationModel::at(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).annotation < 0)
        return nullptr;
    return &m_annotations.at(m_lines.at(row).annotation);
}

void AnnotationModel::retranslate()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_lines.size()) - 1));
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines.at(index.row());
    const Annotation *annotation = at(index.row());
    if (role == HeadingRole)
        return annotation == nullptr;
    if (!annotation) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            //: @title:group annotations of one page, %1 is its number
            return tr("Page %1").arg(line.page + 1);
        return {};
    }
    switch (role) {
    case NumberRole:
        return line.annotation + 1;
    case Qt::DisplayRole:
        if (annotation->quote.isEmpty())
            return annotationCategoryLabel(annotation->category);
        //: @item:inlistbox an annotation; %1 is its category, %2 the marked words
        return tr("%1 · “%2”").arg(annotationCategoryLabel(annotation->category), annotation->quote);
    case Qt::AccessibleTextRole:
        //: @item:inlistbox read aloud; %1 number, %2 category, %3 kind, %4 page, %5 marked words, %6 comment
        return tr("%1, %2, %3, page %4, “%5”, %6")
            .arg(QString::number(line.annotation + 1), annotationCategoryLabel(annotation->category),
                 annotationKindLabel(annotation->kind), QString::number(annotation->page + 1), annotation->quote,
                 annotation->body);
    default:
        return {};
    }
}

Qt::ItemFlags AnnotationModel::flags(const QModelIndex &index) const
{
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace homeward
