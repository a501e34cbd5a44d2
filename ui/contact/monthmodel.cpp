// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/monthmodel.h"

#include "ui/common/wording.h"
#include "ui/contact/contactwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace homeward {

QList<CalendarItem> calendarItems(const ContactOverview &overview, const QDate &first, const QDate &last,
                                  const QByteArray &timeZone)
{
    QList<CalendarItem> items;
    for (const ContactLine &line : overview.lines)
        items.append({contactDay(line.event.entry.at, timeZone), line.row, line.event});
    for (const ContactStanding &standing : overview.standings) {
        const QDate &due = standing.summary.due;
        if (!due.isValid() || due < first || due > last)
            continue;
        const bool planned = std::any_of(items.begin(), items.end(), [&](const CalendarItem &item) {
            return item.row.id == standing.row.id && item.day == due && item.isDue();
        });
        if (!planned)
            items.append({due, standing.row, std::nullopt});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const CalendarItem &a, const CalendarItem &b) { return a.day < b.day; });
    return items;
}

ChipLook calendarChip(const CalendarItem &item)
{
    ChipLook look = item.event ? contactChip(item.event->entry.channel, item.event->entry.state)
                               : contactChip(ContactChannel::Call, ContactState::Planned);
    look.text = item.name();
    return look;
}

QString calendarSentence(const CalendarItem &item)
{
    if (!item.event)
        //: @item a family’s next contact is due on this day; %1 is the child
        return QCoreApplication::translate("Contact", "%1, next contact due").arg(item.name());
    return QStringLiteral("%1, %2, %3")
        .arg(item.name(), contactLabel(item.event->entry.channel), contactLabel(item.event->entry.state));
}

MonthModel::MonthModel(QObject *parent) : QAbstractTableModel(parent) {}

void MonthModel::setMonth(const QDate &month, const QDate &today)
{
    m_month = QDate(month.year(), month.month(), 1);
    m_today = today;
    m_items.clear();
    retranslate();
}

void MonthModel::setItems(const QList<CalendarItem> &items)
{
    m_items = items;
    retranslate();
}

void MonthModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, days - 1);
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, days - 1));
}

QDate MonthModel::firstDay() const
{
    return m_month.addDays(1 - m_month.dayOfWeek());
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() && m_month.isValid() ? firstDay().addDays(index.row() * days + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(const QDate &day) const
{
    const qint64 at = m_month.isValid() ? firstDay().daysTo(day) : -1;
    return at >= 0 && at < weeks * days ? index(static_cast<int>(at / days), static_cast<int>(at % days))
                                        : QModelIndex();
}

QList<CalendarItem> MonthModel::itemsAt(const QModelIndex &index) const
{
    const QDate day = dayAt(index);
    QList<CalendarItem> found;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(found),
                 [&](const CalendarItem &item) { return item.day == day; });
    return found;
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : days;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate day = dayAt(index);
    if (!day.isValid() || (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    QStringList lines;
    for (const CalendarItem &item : itemsAt(index))
        lines.append(calendarSentence(item));
    if (role == Qt::ToolTipRole)
        return lines.join(u'\n');
    QString head = QLocale().toString(day, QStringLiteral("dddd, d MMMM yyyy"));
    if (day == m_today)
        //: @item a day of the calendar for screen readers; %1 is the day
        head = tr("%1, today").arg(head);
    lines.prepend(head);
    return lines.join(QStringLiteral("; "));
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return QLocale().toString(QDate(2024, 1, 1).addDays(section), QStringLiteral("ddd")); // a Monday on
    if (role == Qt::AccessibleTextRole)
        return QLocale().standaloneDayName(section + 1);
    return {};
}

} // namespace homeward
