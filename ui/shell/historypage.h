// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/common/services.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace homeward {

class ClipboardKeeper;
class Dossier;
class EmptyState;
class FlowRow;
class HistoryModel;
class RoomyTable;
class SearchLine;

/// The History section: who did what in the whole dossier and when. Accounts, backups and checks have their trail
/// here; a line about a case opens it. Nothing can be removed. Needs the right to read the trail.
class HistoryPage final : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(Dossier &dossier, const Preferences &preferences, QWidget *parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    void caseActivated(const homeward::CaseId &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void arrange(const Result<QList<HistoryLine>> &lines, const QHash<CaseId, QString> &numbers);
    void fillFilters();
    void filter();
    void clearFilters();
    [[nodiscard]] QStringList activeFilters() const;
    void refresh();
    void retranslateUi();
    void copy();

    Dossier &m_dossier;
    HistoryModel *m_model;
    QLabel *m_title;
    QLabel *m_lead;
    FlowRow *m_filters;
    SearchLine *m_search;
    QComboBox *m_about;
    QComboBox *m_person;
    QComboBox *m_kind;
    QLabel *m_count;
    RoomyTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_more;
    QPushButton *m_copy;
    ClipboardKeeper *m_clipboard;
    QTimer m_typing;
    QTimer m_slow; ///< a long trail says after a moment that it is being read
    QString m_failure;
    bool m_permitted = true;
    bool m_reading = false;
    int m_generation = 0;
};

} // namespace homeward
