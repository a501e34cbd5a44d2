// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/caseplace.h"
#include "ui/casefile/timeline.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace homeward {

class TimelineModel;
class TimelineView;

/// The timeline of the Overview: the lanes or the same events as a table (T), and the line of family contact.
class TimelinePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget *parent = nullptr);
    void setCase(const CaseView &view, const ContactLog &log, const QByteArray &timeZone);

Q_SIGNALS:
    void placeRequested(const homeward::CasePlace &place);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(int row);
    void toggleTable();
    void tellCurrent(int row);
    void refill();
    void retranslateUi();

    CaseView m_case;
    ContactLog m_log;
    QByteArray m_timeZone;
    TimelineModel *m_model;
    QLabel *m_title;
    QPushButton *m_switch;
    QStackedWidget *m_stack;
    TimelineView *m_lanes;
    QTableView *m_table;
    QLabel *m_current;
    QLabel *m_contact;
    QPushButton *m_openLog;
};

} // namespace homeward
