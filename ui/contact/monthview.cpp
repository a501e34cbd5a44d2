// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/monthview.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/latinkey.h"
#include "ui/common/roomkeys.h"
#include "ui/common/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace homeward {

namespace {

constexpr int margin = 5;
constexpr int chipGap = 3;

int chipHeight(const QFont &font)
{
    return QFontMetrics(chipFont(font)).height() + 6;
}

int headHeight(const QFont &font)
{
    return QFontMetrics(scaledFont(font, type::secondary)).height() + 6;
}

QRect chipRect(const QRect &cell, const QFont &font, int place)
{
    const int height = chipHeight(font);
    return {cell.left() + margin, cell.top() + margin + headHeight(font) + place * (height + chipGap),
            cell.width() - 2 * margin, height};
}

void paintDue(QPainter &painter, const QRect &rect, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.attention.text, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), size::cornerControl, size::cornerControl);
}

void paintItem(QPainter &painter, const QRect &rect, const CalendarItem &item, const QFont &font, const Tokens &tokens,
               qreal ratio)
{
    const ChipLook look = calendarChip(item);
    const ColourPair colours = stateColours(tokens, look.tone);
    if (item.isDue()) {
        paintDue(painter, rect, tokens);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(rect, size::cornerControl, size::cornerControl);
    }
    const int icon = 14;
    painter.drawPixmap(rect.left() + 5, rect.center().y() - icon / 2 + 1,
                       themedPixmap(look.icon.constData(), colours.text, icon, ratio));
    painter.setPen(colours.text);
    painter.setFont(chipFont(font));
    const QRect room = rect.adjusted(icon + 9, 0, -4, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(look.text, Qt::ElideRight, room.width()));
}

} // namespace

int MonthDelegate::chipsThatFit(const QRect &cell, const QFont &font, int count)
{
    const int room = (cell.height() - 2 * margin - headHeight(font) + chipGap) / (chipHeight(font) + chipGap);
    return std::clamp(std::min(room, mostChips), 0, count);
}

int MonthDelegate::itemAt(const QRect &cell, const QFont &font, int count, const QPoint &point)
{
    for (int i = 0; i < chipsThatFit(cell, font, count); ++i) {
        if (chipRect(cell, font, i).contains(point))
            return i;
    }
    return -1;
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *qobject_cast<const MonthModel *>(index.model());
    const Tokens &tokens = tokensOf(option.palette);
    const QDate day = model.dayAt(index);
    const bool outside = day.month() != model.month().month();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, outside ? tokens.window : tokens.surface);
    const QRect cell = option.rect.adjusted(0, 0, -1, -1); // without the grid's lines

    const QString number = QString::number(day.day());
    const QFont plain = scaledFont(option.font, type::secondary);
    const QRect head(cell.left() + margin, cell.top() + margin, cell.width() - 2 * margin, headHeight(option.font));
    if (day == model.today()) {
        const QFont bold = scaledFont(option.font, type::secondary, true);
        const int width = std::max(QFontMetrics(bold).horizontalAdvance(number) + 14, head.height());
        const QRect badge(head.left(), head.top(), width, head.height() - 2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter->setFont(bold);
        painter->setPen(tokens.onAccent);
        painter->drawText(badge, Qt::AlignCenter, number);
    } else {
        painter->setFont(plain);
        painter->setPen(outside ? tokens.secondaryText : tokens.text);
        painter->drawText(head.adjusted(4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, number);
    }
    const QList<CalendarItem> items = model.itemsAt(index);
    const auto count = static_cast<int>(items.size());
    const int shown = chipsThatFit(cell, option.font, count);
    const qreal ratio = painter->device()->devicePixelRatioF();
    for (int i = 0; i < shown; ++i)
        paintItem(*painter, chipRect(cell, option.font, i), items.at(i), option.font, tokens, ratio);
    if (count > shown) {
        painter->setFont(scaledFont(option.font, type::caption, true));
        painter->setPen(tokens.text);
        painter->drawText(head, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("+%1").arg(count - shown));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, size::focusRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(cell).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

MonthView::MonthView(MonthModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new MonthDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    serveRoomKeys(this, KeyRoom::Calendar);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void MonthView::open(const QModelIndex &index)
{
    const QList<CalendarItem> items = m_model.itemsAt(index);
    if (items.size() == 1) {
        Q_EMIT itemActivated(items.first());
    } else if (items.size() > 1) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const CalendarItem &item : items) {
            menu->addAction(themedIcon(calendarChip(item).icon.constData(), this), calendarSentence(item), this,
                            [this, item] { Q_EMIT itemActivated(item); });
        }
        menu->setActiveAction(menu->actions().first());
        menu->popup(viewport()->mapToGlobal(visualRect(index).center()));
    }
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const bool bare = !(event->modifiers() & ~Qt::KeypadModifier);
    if (bare && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown))
        Q_EMIT monthStepRequested(event->key() == Qt::Key_PageUp ? -1 : 1);
    else if (bare && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        open(currentIndex());
    else if (bare && latinKey(event) == Qt::Key_T)
        Q_EMIT todayRequested();
    else
        QTableView::keyPressEvent(event);
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const QList<CalendarItem> items = m_model.itemsAt(index);
    const QRect cell = visualRect(index).adjusted(0, 0, -1, -1);
    const auto count = static_cast<int>(items.size());
    const int place = MonthDelegate::itemAt(cell, font(), count, event->pos());
    if (place >= 0)
        Q_EMIT itemActivated(items.at(place));
    else if (count > MonthDelegate::chipsThatFit(cell, font(), count))
        open(index); // the "+2"
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    viewport()->update(); // another number of chips may fit
}

} // namespace homeward
