// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/result.h"
#include "ui/common/services.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QStackedLayout;
class QToolButton;

namespace homeward {

class CaseListModel;
class Dossier;
class EmptyState;
class PillButton;
class Portraits;
class Preferences;
class SearchLine;

/// The list of cases with its filter, order and count. Finds through CaseDesk; the latest wish wins.
class CaseBrowser final : public QWidget
{
    Q_OBJECT
public:
    CaseBrowser(Dossier &dossier, QWidget *parent = nullptr);

    /// Marks the row of an open case without opening it.
    void setCurrentCase(const CaseId &id);
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const;
    void focusFilter();
    void followPhotoLook(const Preferences &preferences);
    void focusList();
    void clearFilters();
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }

Q_SIGNALS:
    void caseActivated(const homeward::CaseId &id);
    /// Position of the current row from 1 (0: none), rows shown, cases in all.
    void placeChanged(int position, int shown, int total);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFilters(QWidget *parent);
    void retranslateUi();
    void find();
    void found(const Result<QList<CaseRow>> &rows);
    void countAll();
    void refreshTexts();
    /// Count and order beside each other, or below each other where the words are long.
    void fitCountLine();
    void setOrder(CaseQuery::Order order);
    [[nodiscard]] CaseQuery query() const;
    [[nodiscard]] bool isFiltered() const;
    void tellPlace();

    Dossier &m_dossier;
    Portraits *m_portraits = nullptr;
    CaseListModel *m_model = nullptr;
    SearchLine *m_filter = nullptr;
    PillButton *m_allCases = nullptr;
    PillButton *m_conflicts = nullptr;
    QBoxLayout *m_countLine = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_orderButton = nullptr;
    QList<QAction *> m_orderActions;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer m_typing;
    QList<CaseRow> m_all; ///< every case, for the counts
    CaseId m_current;
    CaseQuery::Order m_order = CaseQuery::Order::ConflictsFirst;
    int m_generation = 0;
    bool m_loaded = false;
    bool m_failed = false;
    bool m_openWhenFound = false; ///< Enter was pressed in the filter
    QString m_failure;
};

} // namespace homeward
