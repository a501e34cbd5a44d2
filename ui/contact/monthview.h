// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/monthmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace homeward {

/// Paints a day: its number, as many chips as there is room for, at most three, and "+2" for the rest.
class MonthDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int mostChips = 3;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Which of \a count items lies at \a point of the cell: its place, or -1 for the day itself and "+2".
    [[nodiscard]] static int itemAt(const QRect &cell, const QFont &font, int count, const QPoint &point);
    [[nodiscard]] static int chipsThatFit(const QRect &cell, const QFont &font, int count);
};

/// The month as a table of days. Enter or a click opens an entry; a day with several asks which.
class MonthView final : public QTableView
{
    Q_OBJECT
public:
    explicit MonthView(MonthModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void itemActivated(const homeward::CalendarItem &item);
    void monthStepRequested(int step);
    void todayRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index);
    MonthModel &m_model;
};

} // namespace homeward
