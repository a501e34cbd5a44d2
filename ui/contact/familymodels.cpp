// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/familymodels.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/contact/contactwords.h"
#include "ui/evidence/wraptext.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace homeward {

MonthListModel::MonthListModel(QObject *parent) : QAbstractTableModel(parent) {}

void MonthListModel::setItems(const QList<CalendarItem> &items, const QDate &first, const QDate &last)
{
    beginResetModel();
    m_items.clear();
    std::copy_if(items.begin(), items.end(), std::back_inserter(m_items),
                 [&](const CalendarItem &item) { return item.day >= first && item.day <= last; });
    endResetModel();
}

void MonthListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const CalendarItem *MonthListModel::item(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_items.size() ? &m_items.at(index.row()) : nullptr;
}

int MonthListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int MonthListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MonthListModel::data(const QModelIndex &index, int role) const
{
    const CalendarItem *shown = item(index);
    if (!shown || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day:
        return dateText(shown->day);
    case Child:
        return shown->row.name;
    case Number:
        return shown->row.number;
    case Kind:
        return shown->event ? contactLabel(shown->event->entry.channel) : QString();
    case Result:
        //: @info:status the next contact of a family is due on this day
        return shown->event ? contactLabel(shown->event->entry.state) : tr("Next contact due");
    default:
        return {};
    }
}

QVariant MonthListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        //: @title:column
        return tr("Day");
    case Child:
        //: @title:column the child whose family it is
        return tr("Child");
    case Number:
        //: @title:column case number
        return tr("Case");
    case Kind:
        //: @title:column how child and family spoke
        return tr("Kind");
    case Result:
        //: @title:column how a contact went
        return tr("Result");
    default:
        return {};
    }
}

PastDueModel::PastDueModel(QObject *parent) : QAbstractListModel(parent) {}

void PastDueModel::setOverview(const ContactOverview &overview, const QByteArray &timeZone)
{
    beginResetModel();
    m_today = overview.today;
    m_timeZone = timeZone;
    m_standings = overview.standings.first(overview.pastCount());
    endResetModel();
}

void PastDueModel::retranslate()
{
    if (!m_standings.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ContactStanding *PastDueModel::at(int row) const
{
    return row >= 0 && row < m_standings.size() ? &m_standings.at(row) : nullptr;
}

int PastDueModel::daysPast(int row) const
{
    return m_standings.at(row).summary.daysPast(m_today);
}

QString PastDueModel::lastText(int row) const
{
    const auto &last = m_standings.at(row).summary.lastHeld;
    if (!last)
        //: @info no contact of child and family took place
        return tr("no contact yet");
    //: @info the last contact of child and family; %1 is how (“Phone call”), %2 the day
    return tr("last: %1, %2").arg(contactLabel(last->entry.channel), dateText(contactDay(last->entry.at, m_timeZone)));
}

int PastDueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_standings.size());
}

QVariant PastDueModel::data(const QModelIndex &index, int role) const
{
    const ContactStanding *standing = at(index.row());
    if (!standing || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return QStringList{standing->row.name, standing->row.number, daysPastText(daysPast(index.row())),
                       lastText(index.row())}
        .join(QStringLiteral(", "));
}

namespace {

const PastDueModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const PastDueModel *>(index.model());
}

/// Paints it, or only measures; answers the height.
int layOut(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area)
{
    const PastDueModel &model = *modelOf(index);
    const CaseRow &row = model.at(index.row())->row;
    const Tokens &tokens = tokensOf(option.palette);
    const int left = area.left() + space::small;
    const int width = area.width() - 2 * space::small;
    int y = area.top() + space::small;
    const auto text = [&](const QString &words, const QFont &font, const QColor &colour) {
        const QRect room(left, y, width, 1000);
        const int flags = wholeTextFlags(words, font, width);
        if (painter) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(room, flags, words);
        }
        y += QFontMetrics(font).boundingRect(room, flags, words).height() + 2;
    };
    text(row.name.isEmpty() ? row.number : QStringLiteral("%1 · %2").arg(row.name, row.number),
         scaledFont(option.font, type::secondary, true), tokens.text);
    // The first half of a plan's interval is a reminder, more is a problem.
    const ChipLook chip{"data-warning", daysPastText(model.daysPast(index.row())),
                        model.daysPast(index.row()) > 14 ? StateTone::Problem : StateTone::Attention};
    const QSize wanted = chipSize(chip, chipFont(option.font));
    if (painter)
        paintChip(*painter, QRect(QPoint(left, y), wanted), chip, chipFont(option.font), tokens);
    y += wanted.height() + 2;
    text(model.lastText(index.row()), scaledFont(option.font, type::caption), tokens.secondaryText);
    return y + space::tiny - area.top();
}

} // namespace

void PastDueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.selection);
        painter->drawRoundedRect(option.rect, size::cornerControl, size::cornerControl);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, size::focusRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), size::cornerControl, size::cornerControl);
    }
    layOut(painter, option, index, option.rect);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize PastDueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layOut(nullptr, option, index, QRect(0, 0, width, 0))};
}

} // namespace homeward
