// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casedelegate.h"

#include "ui/cases/caselistmodel.h"
#include "ui/cases/caserowlayout.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace homeward {

namespace {

constexpr int picturePixels = 40;
constexpr int dotCentre = 13; ///< from the left edge of the row
constexpr qreal dotRadius = 3.5;

void paintPortrait(QPainter &painter, const QRect &box, const QImage &image, const Tokens &tokens)
{
    QPainterPath shape;
    shape.addRoundedRect(box, size::cornerControl, size::cornerControl);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (image.isNull()) {
        painter.fillPath(shape, tokens.neutral.fill);
        const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1;
        painter.drawPixmap(box.center() - QPoint(10, 10),
                           themedPixmap("user-identity", tokens.neutral.text, 22, ratio));
    } else {
        painter.setClipPath(shape);
        const QSize fitted = image.size().scaled(box.size(), Qt::KeepAspectRatioByExpanding);
        QRect target(QPoint(), fitted);
        target.moveCenter(box.center());
        painter.drawImage(target, image);
    }
    painter.restore();
}

constexpr int textLeft = 24 + picturePixels + space::medium; ///< from the left edge of the row

/// Of the words of a row, in a list that is \a row wide.
int textWidth(int row)
{
    return std::max(row - textLeft - space::medium, 2 * picturePixels);
}

} // namespace

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int row = list ? list->viewport()->width() : option.rect.width();
    return {240, m_heights.of(index, option.font, textWidth(row))};
}

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect;
    painter->save();
    if (selected) {
        painter->fillRect(row, t.selection);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, t.sunken);
    }

    const QRect picture(row.left() + 24, row.top() + (row.height() - picturePixels) / 2, picturePixels, picturePixels);
    paintPortrait(*painter, picture, index.data(CaseListModel::PortraitRole).value<QImage>(), t);

    const QRect text(row.left() + textLeft, row.top() + space::small, textWidth(row.width()),
                     row.height() - 2 * space::small);
    painter->fillRect(QRect(text.left(), row.bottom(), row.right() - text.left() + 1, 1), t.line);

    if (index.data(CaseListModel::UnreadRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(QPointF(row.left() + dotCentre, row.center().y() + 0.5), dotRadius, dotRadius);
    }

    const CaseRowLayout layout(index, option.font, text.width());
    painter->setFont(layout.nameFont);
    painter->setPen(t.text);
    QRect line(text.topLeft(), QSize(text.width(), layout.nameHeight));
    for (const QString &part : layout.nameLines) {
        painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, part);
        line.translate(0, layout.nameHeight);
    }
    const QPoint chips(text.left(), text.bottom() + 1 - layout.lowerHeight());
    QRect beside; // what is left of the chips' last line
    for (qsizetype i = 0; i < layout.chips.size(); ++i) {
        const ChipLook &look = layout.chips.at(i);
        const QRect chip(chips + layout.chipPlaces.at(i), chipSize(look, layout.smallFont));
        paintChip(*painter, chip, look, layout.smallFont, t);
        beside = QRect(QPoint(chip.right() + 1 + space::small, chip.top()), QPoint(text.right(), chip.bottom()));
    }
    painter->setFont(layout.smallFont);
    painter->setPen(t.secondaryText);
    painter->drawText(QRect(text.topLeft(), QSize(text.width(), layout.nameHeight)),
                      Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, layout.number);
    painter->drawText(beside, Qt::AlignVCenter | Qt::TextSingleLine, layout.besideChips);
    line = QRect(chips.x(), chips.y() + layout.chipsHeight + space::tiny, text.width(), layout.belowHeight);
    for (const QString &part : layout.below) {
        painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, part);
        line.translate(0, layout.belowHeight);
    }

    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.accent, size::focusRing));
        painter->setBrush(Qt::NoBrush); // the dot of an unread case leaves its own
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), size::cornerControl, size::cornerControl);
    }
    painter->restore();
}

} // namespace homeward
