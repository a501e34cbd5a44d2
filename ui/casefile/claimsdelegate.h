// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace homeward {

/// The badge of a distinct value: 1 filled, 2 and more outlined, so that agreement is seen without colour.
void paintValueNumber(QPainter &painter, const QRectF &circle, int number, const QFont &font, const QPalette &palette);

/// Draws the cells of the claims grid. Values wrap and are never cut; the row grows with them.
class ClaimsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int leastRowHeight = 58;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Draws (or only measures, without a painter) a party's cell; answers its height.
    int layOutLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &rect) const;
};

/// The grid's header: each party with its mark, in equal columns.
class ClaimsHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit ClaimsHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace homeward
