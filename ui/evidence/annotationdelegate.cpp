// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/annotationdelegate.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/annotationmodel.h"
#include "ui/evidence/wraptext.h"

#include <QAbstractItemView>
#include <QPainter>

namespace homeward {

namespace {

constexpr int pad = 10;
constexpr int badge = 20;

const AnnotationModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const AnnotationModel *>(index.model());
}

} // namespace

int AnnotationDelegate::layOut(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QRect &card) const
{
    const Annotation *annotation = modelOf(index)->at(index.row());
    const Tokens &tokens = tokensOf(option.palette);
    const int left = card.left() + pad;
    const int width = card.width() - 2 * pad;
    int y = card.top() + pad;
    const auto text = [&](const QString &words, const QFont &font, const QColor &colour, int indent) {
        const QFontMetrics metrics(font);
        const QRect room(left + indent, y, width - indent, 10000);
        const int flags = wholeTextFlags(words, font, width - indent);
        const QRect needed = metrics.boundingRect(room, flags, words);
        if (painter) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(room, flags, words);
        }
        y += needed.height();
    };
    if (painter) {
        const QRectF square(left, y, badge, badge);
        painter->setPen(QPen(tokens.controlOutline, 1));
        painter->setBrush(highlightColour(annotation->category));
        painter->drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(tokens.pageText);
        painter->setFont(scaledFont(option.font, type::caption, true));
        painter->drawText(square, Qt::AlignCenter, index.data(AnnotationModel::NumberRole).toString());
    }
    const int top = y;
    text(index.data(Qt::DisplayRole).toString(), scaledFont(option.font, type::secondary), tokens.secondaryText,
         badge + 8);
    y = std::max(y, top + badge) + 4;
    if (!annotation->body.isEmpty()) {
        text(annotation->body, scaledFont(option.font, type::secondary), tokens.text, 0);
        y += 4;
    }
    //: @info who made an annotation and when; %1 is the person, %2 day and time
    text(tr("%1 · %2").arg(annotation->authorName, dateTimeText(annotation->createdAt, modelOf(index)->timeZone())),
         scaledFont(option.font, type::caption), tokens.secondaryText, 0);
    return y + pad - card.top();
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!modelOf(index)->at(index.row())) {
        painter->setFont(scaledFont(option.font, type::secondary, true));
        painter->setPen(tokens.secondaryText);
        painter->drawText(option.rect, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    } else {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect card = option.rect.adjusted(1, 2, -1, -4);
        painter->setPen(QPen(chosen ? tokens.accent : tokens.line, chosen ? 2 : 1));
        painter->setBrush(chosen ? tokens.selection : tokens.surface);
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), size::cornerCard, size::cornerCard);
        layOut(painter, option, index, card);
    }
    painter->restore();
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (!modelOf(index)->at(index.row()))
        return {width, QFontMetrics(option.font).height() + 12};
    return {width, layOut(nullptr, option, index, QRect(0, 0, width - 2, 0)) + 6};
}

} // namespace homeward
