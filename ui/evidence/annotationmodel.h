// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QAbstractListModel>

namespace homeward {

/// The marks of one document as a list, grouped by page: a heading line for each page, then its annotations.
class AnnotationModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { AnnotationRole = Qt::UserRole, NumberRole, HeadingRole };

    using QAbstractListModel::QAbstractListModel;

    /// In the order of their list numbers (PageLayer); \a single: a picture, which needs no headings.
    void setAnnotations(const QList<Annotation> &annotations, bool single);
    void setTimeZone(const QByteArray &timeZone) { m_timeZone = timeZone; } ///< IANA name; empty: UTC
    [[nodiscard]] QByteArray timeZone() const { return m_timeZone; }
    [[nodiscard]] int rowOf(const AnnotationId &id) const;
    [[nodiscard]] const Annotation *at(int row) const; ///< null: a heading
    [[nodiscard]] qsizetype count() const { return m_annotations.size(); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        int page = 0;
        int annotation = -1; ///< -1: heading of the page
    };
    QList<Annotation> m_annotations;
    QList<Line> m_lines;
    QByteArray m_timeZone;
};

} // namespace homeward
