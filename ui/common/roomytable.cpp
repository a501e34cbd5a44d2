// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roomytable.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace homeward {

namespace {

/// As the model says; words at the left.
int alignmentOf(const QVariant &data)
{
    return data.isValid() ? data.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
}

class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * space::medium, space::medium);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, chosen ? tokens.selection : tokens.surface);
        painter->setPen(tokens.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QVariant ink = index.data(Qt::ForegroundRole);
        painter->setPen(ink.isValid() ? ink.value<QColor>() : tokens.text);
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(space::medium, 0, -space::medium, 0),
                          alignmentOf(index.data(Qt::TextAlignmentRole)) | Qt::TextWordWrap,
                          index.data(Qt::DisplayRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.accent, size::focusRing));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
    }
};

class RoomyHeader final : public QHeaderView
{
public:
    explicit RoomyHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &tokens = tokensOf(this);
        painter->save();
        painter->fillRect(rect, tokens.sunken);
        painter->setPen(tokens.secondaryText);
        painter->setFont(scaledFont(font(), type::secondary, true));
        QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        if (isSortIndicatorShown() && sortIndicatorSection() == section)
            text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
        painter->drawText(
            rect.adjusted(space::medium, 0, -space::medium, 0),
            alignmentOf(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)) | Qt::TextWordWrap, text);
        painter->restore();
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const QFontMetrics metrics(scaledFont(font(), type::secondary, true));
        const int sign = isSortIndicatorShown() ? metrics.horizontalAdvance(QStringLiteral(" ↑")) : 0;
        const int whole = metrics.horizontalAdvance(text) + sign + 2 * space::medium + 2;
        const int own = sectionSize(section) - 2 * space::medium;
        // A column that takes what is left may be narrower than its title, which then wraps.
        const int height =
            sectionResizeMode(section) == QHeaderView::Stretch && own > 0
                ? metrics.boundingRect(QRect(0, 0, own, 10'000), Qt::TextWordWrap, text).height() + space::medium
                : metrics.height() + space::medium;
        return {whole, std::max(size::tableRow, height)};
    }
};

} // namespace

int RoomyTable::heightOfAll() const
{
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += std::max(size::tableRow, sizeHintForRow(row));
    return height;
}

QModelIndex RoomyTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Whole rows are chosen: the ends are those of the list, not of a row.
    if (!model() || (action != MoveHome && action != MoveEnd))
        return QTableView::moveCursor(action, modifiers);
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, std::max(0, currentIndex().column()));
}

RoomyTable::RoomyTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RoomyDelegate(this));
    setHorizontalHeader(new RoomyHeader(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideNone);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(size::tableRow);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace homeward
