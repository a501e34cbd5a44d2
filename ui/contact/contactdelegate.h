// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace homeward {

/// Paints the lines of a family log; whole texts, numbers and addresses covered.
class ContactDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int layOut(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QRect &card) const;
};

} // namespace homeward
