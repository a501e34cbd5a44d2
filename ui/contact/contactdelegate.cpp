// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactdelegate.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/contact/contactlogmodel.h"
#include "ui/contact/contactwords.h"
#include "ui/contact/personaldata.h"
#include "ui/evidence/wraptext.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace homeward {

namespace {

constexpr int pad = space::medium;

const ContactLogModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const ContactLogModel *>(index.model());
}

} // namespace

int ContactDelegate::layOut(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const QRect &card) const
{
    const ContactEvent &event = *modelOf(index)->at(index.row());
    const ContactEntry &entry = event.entry;
    const Tokens &tokens = tokensOf(option.palette);
    const QColor ink = event.isLive() ? tokens.text : tokens.secondaryText;
    const int left = card.left() + pad;
    const int width = card.width() - 2 * pad;
    int y = card.top() + space::small;
    const auto text = [&](const QString &words, const QFont &font, const QColor &colour) {
        if (words.isEmpty())
            return;
        const QRect room(left, y, width, 10000);
        const int flags = wholeTextFlags(words, font, width);
        if (painter) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(room, flags, words);
        }
        y += QFontMetrics(font).boundingRect(room, flags, words).height() + 2;
    };
    const QFont bold = scaledFont(option.font, type::secondary, true);
    const QFont plain = scaledFont(option.font, type::secondary);
    const ChipLook chip = contactChip(entry.channel, entry.state);
    const QSize chipWants = chipSize(chip, chipFont(option.font));
    const QString time = contactTimeText(entry, modelOf(index)->timeZone());
    const QString kind = contactLabel(entry.channel);
    const int headHeight = std::max(chipWants.height(), QFontMetrics(bold).height());
    const int kindWidth = QFontMetrics(plain).horizontalAdvance(kind) + space::medium;
    const int timeWidth = QFontMetrics(bold).horizontalAdvance(time) + space::medium;
    // The chip stands at the right, or below where there is no room for it.
    const bool chipFits = kindWidth + timeWidth + chipWants.width() <= width;
    if (painter) {
        painter->setFont(bold);
        painter->setPen(ink);
        painter->drawText(QRect(left, y, width, headHeight), Qt::AlignVCenter | Qt::AlignLeft, time);
        painter->setFont(plain);
        painter->drawText(QRect(left + timeWidth, y, width, headHeight), Qt::AlignVCenter | Qt::AlignLeft, kind);
    }
    if (!chipFits)
        y += headHeight + 2;
    if (painter) {
        const QRect place(chipFits ? left + width - chipWants.width() : left,
                          y + (chipFits ? (headHeight - chipWants.height()) / 2 : 0), chipWants.width(),
                          chipWants.height());
        paintChip(*painter, place, chip, chipFont(option.font), tokens);
    }
    y += (chipFits ? headHeight : chipWants.height()) + 2;
    QStringList people;
    if (!entry.withWhom.isEmpty())
        //: @info who was spoken to; %1 is a person
        people.append(tr("with %1", "person spoken to").arg(coveredText(entry.withWhom)));
    if (entry.minutes > 0)
        people.append(tr("%n minute(s)", nullptr, entry.minutes));
    if (entry.next.isValid())
        //: @info %1 is the agreed day of the next contact
        people.append(tr("next %1").arg(dateText(entry.next)));
    text(people.join(QStringLiteral(" · ")), plain, tokens.secondaryText);
    text(coveredText(entry.text), plain, ink);
    text(contactRecordText(event), scaledFont(option.font, type::caption), tokens.secondaryText);
    return y + space::small - card.top();
}

void ContactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!modelOf(index)->at(index.row())) {
        painter->setFont(scaledFont(option.font, type::section, true));
        painter->setPen(tokens.secondaryText);
        painter->drawText(option.rect.adjusted(2, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom,
                          index.data(Qt::DisplayRole).toString());
    } else {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool focused = chosen && option.state.testFlag(QStyle::State_HasFocus);
        const QRect card = option.rect.adjusted(1, 2, -1, -4);
        painter->setPen(QPen(focused ? tokens.accent : tokens.line, focused ? size::focusRing : 1));
        painter->setBrush(chosen ? tokens.selection : tokens.surface);
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), size::cornerCard, size::cornerCard);
        layOut(painter, option, index, card);
    }
    painter->restore();
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (!modelOf(index)->at(index.row()))
        return {width, QFontMetrics(scaledFont(option.font, type::section, true)).height() + space::medium};
    return {width, layOut(nullptr, option, index, QRect(0, 0, width - 2, 0)) + 6};
}

} // namespace homeward
