// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/contactdesk.h"
#include "ui/common/chip.h"

#include <QAbstractTableModel>

namespace homeward {

/// What stands on a day of the calendar: a line of a log, or the day on which a family's next contact is due.
struct CalendarItem
{
    QDate day;
    CaseRow row;
    std::optional<ContactEvent> event; ///< empty: only due
    [[nodiscard]] bool isDue() const { return !event || event->entry.state == ContactState::Planned; }
    [[nodiscard]] ContactId contact() const { return event ? event->id : ContactId(); }
    [[nodiscard]] QString name() const { return row.name.isEmpty() ? row.number : row.name; }
};
/// Of the lines and what is due from \a first to \a last, by day. A planned contact is not said a second time as due.
[[nodiscard]] QList<CalendarItem> calendarItems(const ContactOverview &overview, const QDate &first, const QDate &last,
                                                const QByteArray &timeZone);
[[nodiscard]] ChipLook calendarChip(const CalendarItem &item);
/// "Marta Prykladenko, phone call, took place"
[[nodiscard]] QString calendarSentence(const CalendarItem &item);

/// Six weeks that hold a month, Monday first.
class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int weeks = 6;
    static constexpr int days = 7;
    explicit MonthModel(QObject *parent = nullptr);

    /// \a month any day of it.
    void setMonth(const QDate &month, const QDate &today);
    void setItems(const QList<CalendarItem> &items);
    void retranslate();
    [[nodiscard]] const QDate &month() const { return m_month; } ///< its first day
    [[nodiscard]] const QDate &today() const { return m_today; }
    [[nodiscard]] QDate firstDay() const; ///< of the six weeks
    [[nodiscard]] QDate lastDay() const { return firstDay().addDays(weeks * days - 1); }
    [[nodiscard]] QDate dayAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QDate &day) const;
    [[nodiscard]] QList<CalendarItem> itemsAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QDate m_month;
    QDate m_today;
    QList<CalendarItem> m_items;
};

} // namespace homeward
