// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/claimsdelegate.h"

#include "ui/casefile/claimsmodel.h"
#include "ui/common/chip.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/partymark.h"
#include "ui/common/wording.h"
#include "ui/evidence/wraptext.h"

#include <QPainter>
#include <QTableView>

namespace homeward {

namespace {

constexpr int padX = 12;
constexpr int padY = 8;
constexpr int badge = 18;
constexpr int badgeGap = 8;
constexpr int icon = 16;

const ClaimsModel *modelOf(const QAbstractItemModel *model)
{
    return qobject_cast<const ClaimsModel *>(model);
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, std::max(1, width), 100000), wholeTextFlags(text, font, width), text)
        .height();
}

} // namespace

void paintValueNumber(QPainter &painter, const QRectF &circle, int number, const QFont &font, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (number == 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.attention.fill);
    } else {
        painter.setPen(QPen(tokens.attention.text, 1.6));
        painter.setBrush(tokens.surface);
    }
    painter.drawEllipse(circle.adjusted(0.8, 0.8, -0.8, -0.8));
    painter.setPen(tokens.attention.text);
    painter.setFont(scaledFont(font, type::caption, true));
    painter.drawText(circle, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

namespace {

void paintFocus(QPainter &painter, const QRect &rect, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
}

/// The heading of a record: a triangle that points down while its facts are shown, and its title, whole.
void paintSubject(QPainter &painter, const QStyleOptionViewItem &option, const ClaimsModel &model,
                  const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, chosen ? tokens.selection : tokens.window);
    painter.setPen(tokens.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect text = option.rect.adjusted(padX + icon + badgeGap, padY, -padX, -padY);
    const QPointF middle(option.rect.left() + padX + icon / 2.0, option.rect.center().y());
    const QPolygonF triangle =
        model.isFolded(index.row()) ? QPolygonF({{-3, -5}, {4, 0}, {-3, 5}}) : QPolygonF({{-5, -3}, {5, -3}, {0, 4}});
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.secondaryText);
    painter.drawPolygon(triangle.translated(middle));
    const Subject *subject = model.subject(index.row());
    const QFont font = scaledFont(option.font, type::body, true);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter.setFont(font);
    painter.setPen(subject && subject->withdrawn ? tokens.secondaryText : tokens.text);
    painter.drawText(text, wholeTextFlags(title, font, text.width()) | Qt::AlignVCenter, title);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, option.rect, tokens);
}

} // namespace

int ClaimsDelegate::layOutLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &rect) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto lines = index.data(ClaimsModel::LinesRole).value<ClaimLines>();
    const QFont valueFont = option.font;
    const QFont sourceFont = scaledFont(option.font, type::secondary);
    const int width = rect.width() - 2 * padX;
    int y = rect.top() + padY;
    if (lines.isEmpty()) {
        const ClaimsModel *model = modelOf(index.model());
        //: @item:intable a party has attested nothing in this capacity
        const QString silent = model->capacity(index.row()) ? tr("none recorded")
                               : model->isWithdrawn(index.row(), index.column())
                                   //: @item:intable a party took back what it said about this fact
                                   ? tr("withdrawn")
                                   //: @item:intable a party says nothing about this fact
                                   : tr("not stated");
        if (painter) {
            painter->setFont(sourceFont);
            painter->setPen(tokens.secondaryText);
            painter->drawText(rect.adjusted(padX, 0, -padX, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                              silent);
        }
        return heightOf(silent, sourceFont, width) + 2 * padY;
    }
    for (const ClaimLine &line : lines) {
        const int indent = line.number > 0 ? badge + badgeGap : 0;
        const int valueHeight = heightOf(line.value, valueFont, width - indent);
        const int x = rect.left() + padX + indent;
        if (painter) {
            if (line.number > 0) {
                const int firstLine = QFontMetrics(valueFont).height();
                paintValueNumber(*painter, QRectF(rect.left() + padX, y + (firstLine - badge) / 2.0, badge, badge),
                                 line.number, option.font, option.palette);
            }
            painter->setFont(valueFont);
            painter->setPen(tokens.text);
            painter->drawText(QRect(x, y, width - indent, valueHeight),
                              wholeTextFlags(line.value, valueFont, width - indent), line.value);
        }
        y += valueHeight + 2;
        if (!line.source.isEmpty()) {
            const int shift = line.hasDocument ? icon + 4 : 0;
            const int sourceHeight = heightOf(line.source, sourceFont, width - indent - shift);
            if (painter) {
                const QColor colour = line.hasDocument ? tokens.link : tokens.secondaryText;
                if (line.hasDocument) {
                    const qreal ratio = painter->device()->devicePixelRatio();
                    painter->drawPixmap(QPoint(x, y + (QFontMetrics(sourceFont).height() - icon) / 2),
                                        themedPixmap("insert-link", colour, icon, ratio));
                }
                painter->setFont(sourceFont);
                painter->setPen(colour);
                painter->drawText(QRect(x + shift, y, width - indent - shift, sourceHeight),
                                  wholeTextFlags(line.source, sourceFont, width - indent - shift), line.source);
            }
            y += sourceHeight;
        }
        y += 6;
    }
    return y - 6 + padY - rect.top();
}

void ClaimsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const ClaimsModel *model = modelOf(index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (model->isHeading(index.row())) {
        painter->fillRect(option.rect, tokens.sunken);
        painter->setFont(scaledFont(option.font, type::secondary, true));
        painter->setPen(tokens.secondaryText);
        painter->drawText(option.rect.adjusted(padX, 0, -padX, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    if (model->isSubject(index.row())) {
        paintSubject(*painter, option, *model, index);
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool conflict = index.data(ClaimsModel::ConflictRole).toBool();
    painter->fillRect(option.rect, chosen ? tokens.selection : tokens.surface);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() > 0)
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    if (index.column() == 0) {
        if (conflict) // the same is said by the chip's word and by bold letters
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height() - 1),
                              tokens.attention.text);
        QFont font = option.font;
        font.setBold(conflict);
        painter->setFont(font);
        painter->setPen(tokens.text);
        painter->drawText(option.rect.adjusted(padX, padY, -padX, -padY),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    } else if (index.column() == model->stateColumn() && model->fact(index.row())) {
        const FactComparison &fact = *model->fact(index.row());
        const ChipLook look =
            factStateChip(fact.state, fact.speaking, static_cast<int>(model->view().file.parties.size()));
        const QFont font = chipFont(option.font);
        const QSize wanted = chipSize(look, font);
        const QRect chip(option.rect.left() + padX, option.rect.center().y() - wanted.height() / 2,
                         std::min(wanted.width(), option.rect.width() - padX - 4), wanted.height());
        paintChip(*painter, chip, look, font, tokens);
    } else if (index.column() != model->stateColumn()) {
        layOutLines(painter, option, index, option.rect);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option.rect, tokens);
    painter->restore();
}

QSize ClaimsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ClaimsModel *model = modelOf(index.model());
    if (model->isHeading(index.row()))
        return {10, QFontMetrics(option.font).height() + 10};
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (model->isSubject(index.row())) {
        const int whole = view ? view->viewport()->width() : option.rect.width();
        const QFont font = scaledFont(option.font, type::body, true);
        return {10,
                heightOf(index.data(Qt::DisplayRole).toString(), font, whole - 2 * padX - icon - badgeGap) + 2 * padY};
    }
    const int width = view ? view->columnWidth(index.column()) : option.rect.width();
    if (index.column() == 0) {
        QFont bold = option.font;
        bold.setBold(true);
        return {width, std::max(leastRowHeight,
                                heightOf(index.data(Qt::DisplayRole).toString(), bold, width - 2 * padX) + 2 * padY)};
    }
    if (index.column() == model->stateColumn())
        return {width, leastRowHeight};
    return {width, std::max(leastRowHeight, layOutLines(nullptr, option, index, QRect(0, 0, width, 0)))};
}

ClaimsHeader::ClaimsHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize ClaimsHeader::sectionSizeFromContents(int section) const
{
    const int width = sectionSize(section) - 2 * padX - 26;
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    return {10, std::max(44, heightOf(text, scaledFont(font(), type::secondary, true), width) + 16)};
}

void ClaimsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(this);
    painter->save();
    painter->fillRect(rect, tokens.sunken);
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect text = rect.adjusted(padX, 4, -padX, -4);
    const ClaimsModel *claims = modelOf(model());
    const Party *party = claims ? claims->party(section) : nullptr;
    if (party) {
        paintPartyMark(*painter, QRectF(text.left(), text.center().y() - 9, 18, 18), *party, tokens);
        text.setLeft(text.left() + 26);
    }
    painter->setFont(scaledFont(font(), type::secondary, true));
    painter->setPen(party ? tokens.text : tokens.secondaryText);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                      model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace homeward
