// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/contactdesk.h"
#include "ui/common/services.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;
class QUndoStack;

namespace homeward {

struct CalendarItem;
class Dossier;
class EmptyState;
class MonthLegend;
class MonthListModel;
class MonthModel;
class MonthView;
class PastDueModel;
class PillButton;
class QuickLine;

/// The Family contact section: a month of all cases, and the families past the agreed date.
class FamilyPage final : public QWidget
{
    Q_OBJECT
public:
    FamilyPage(Dossier &dossier, UiServices services, QWidget *parent = nullptr);
    /// What was logged from here; empty again at lock.
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }
    void showMonth(const QDate &month);

Q_SIGNALS:
    /// A null contact: only the log of the case.
    void contactActivated(const homeward::CaseId &id, const homeward::ContactId &contact);
    /// Families past the agreed date.
    void countChanged(int families);
    void statusChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    void present(const ContactOverview &overview);
    void refill();
    void record(const CaseId &id, const ContactEntry &entry);
    void changePlan();
    void activate(const CalendarItem &item);
    void tellFailure(const Error &error);
    void retranslateUi();

    Dossier &m_dossier;
    UiServices m_services;
    QUndoStack *m_undo;
    ContactOverview m_overview;
    bool m_read = false;
    QTimer m_soon;         ///< several changes at once are read once
    quint64 m_loading = 0; ///< counts readings: only the latest answer is shown
    QLabel *m_title;
    QToolButton *m_previous;
    QLabel *m_month;
    QToolButton *m_next;
    QPushButton *m_today;
    PillButton *m_asMonth;
    PillButton *m_asList;
    QLabel *m_failure;
    MonthModel *m_model;
    MonthView *m_calendar;
    MonthListModel *m_listModel;
    QTableView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    MonthLegend *m_legend;
    QWidget *m_panel;
    QLabel *m_needed;
    QLabel *m_count;
    PastDueModel *m_past;
    QListView *m_families;
    QLabel *m_plan;
    QPushButton *m_changePlan;
    QuickLine *m_quick;
};

} // namespace homeward
