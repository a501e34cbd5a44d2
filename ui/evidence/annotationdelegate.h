// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace homeward {

struct AnnotationCard;

/// Draws an annotation as a card: number in its category's colour, category and marked words, comment, answers, who and
/// when. Everything wraps; nothing is cut.
class AnnotationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// \a painter null: only measures. Returns the height needed.
    int layOut(QPainter *painter, const QStyleOptionViewItem &option, const AnnotationCard &content,
               const QRect &card) const;
};

} // namespace homeward
