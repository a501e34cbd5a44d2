// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/annotationdelegate.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/evidence/annotationmodel.h"
#include "ui/evidence/wraptext.h"

#include <QAbstractItemView>
#include <QPainter>

namespace homeward {

namespace {

constexpr int pad = 10;
constexpr int badge = 20;
constexpr int replyIndent = 14;

std::optional<AnnotationCard> cardOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const AnnotationModel *>(index.model());
    return model ? model->card(index.row()) : std::nullopt;
}

} // namespace

int AnnotationDelegate::layOut(QPainter *painter, const QStyleOptionViewItem &option, const AnnotationCard &content,
                               const QRect &card) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QFont secondary = scaledFont(option.font, type::secondary);
    const QFont caption = scaledFont(option.font, type::caption);
    const int left = card.left() + pad;
    const int width = card.width() - 2 * pad;
    int y = card.top() + pad;
    const auto text = [&](const QString &words, const QFont &font, const QColor &colour, int indent) {
        const QFontMetrics metrics(font);
        const QRect room(left + indent, y, width - indent, 100000);
        const int flags = wholeTextFlags(words, font, width - indent);
        const QRect needed = metrics.boundingRect(room, flags, words);
        if (painter) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(room, flags, words);
        }
        y += needed.height();
    };
    const bool numbered = !content.badge.isEmpty();
    if (painter && numbered) {
        const QRectF square(left, y, badge, badge);
        painter->setPen(QPen(tokens.controlOutline, 1));
        painter->setBrush(content.category ? highlightColour(*content.category) : tokens.sunken);
        painter->drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(tokens.pageText);
        painter->setFont(scaledFont(option.font, type::caption, true));
        painter->drawText(square, Qt::AlignCenter, content.badge);
    }
    const int top = y;
    text(content.title, secondary, tokens.secondaryText, numbered ? badge + 8 : 0);
    y = std::max(y, numbered ? top + badge : y) + 4;
    if (!content.body.isEmpty()) {
        text(content.body, secondary, tokens.text, 0);
        y += 4;
    }
    if (!content.foot.isEmpty())
        text(content.foot, caption, tokens.secondaryText, 0);
    for (const AnnotationCard::Reply &reply : content.replies) {
        y += 6;
        const int from = y;
        text(reply.body, secondary, tokens.text, replyIndent);
        y += 2;
        text(reply.head, caption, tokens.secondaryText, replyIndent);
        if (painter) {
            painter->setPen(QPen(tokens.controlOutline, 2));
            painter->drawLine(left + 3, from, left + 3, y);
        }
    }
    return y + pad - card.top();
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const std::optional<AnnotationCard> content = cardOf(index)) {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect card = option.rect.adjusted(1, 2, -1, -4);
        painter->setPen(QPen(chosen ? tokens.accent : tokens.line, chosen ? 2 : 1));
        painter->setBrush(chosen ? tokens.selection : tokens.surface);
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), size::cornerCard, size::cornerCard);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.text, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(card).adjusted(3.5, 3.5, -3.5, -3.5), size::cornerCard, size::cornerCard);
        }
        layOut(painter, option, *content, card);
    } else {
        painter->setFont(scaledFont(option.font, type::secondary, true));
        painter->setPen(tokens.secondaryText);
        painter->drawText(option.rect, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    }
    painter->restore();
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const std::optional<AnnotationCard> content = cardOf(index);
    if (!content)
        return {width, QFontMetrics(option.font).height() + 12};
    return {width, layOut(nullptr, option, *content, QRect(0, 0, width - 2, 0)) + 6};
}

} // namespace homeward
