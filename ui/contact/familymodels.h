// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/monthmodel.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace homeward {

/// The month as a list: the same entries as the calendar, by day.
class MonthListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Child, Number, Kind, Result, ColumnCount };
    explicit MonthListModel(QObject *parent = nullptr);
    /// \a first, \a last: only the month itself, not the days around it.
    void setItems(const QList<CalendarItem> &items, const QDate &first, const QDate &last);
    void retranslate();
    [[nodiscard]] const CalendarItem *item(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CalendarItem> m_items;
};

/// Families past the agreed date, longest first.
class PastDueModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PastDueModel(QObject *parent = nullptr);
    void setOverview(const ContactOverview &overview, const QByteArray &timeZone);
    void retranslate();
    [[nodiscard]] const ContactStanding *at(int row) const;
    [[nodiscard]] int daysPast(int row) const;
    /// "last: phone call, 14 Oct 2026", or that there was none.
    [[nodiscard]] QString lastText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ContactStanding> m_standings;
    QDate m_today;
    QByteArray m_timeZone;
};

class PastDueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace homeward
