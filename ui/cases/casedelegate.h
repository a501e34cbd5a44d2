// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace homeward {

/// A name in at most two lines of \a width logical pixels, broken between words where that is possible.
[[nodiscard]] QStringList linesOfName(const QString &name, const QFont &font, int width);

/// A row of the case list: picture, name and number, chips, age and place. Grows with the text size.
class CaseDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace homeward
