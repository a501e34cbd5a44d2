// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/result.h"
#include "ui/common/services.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QStackedLayout;
class QUndoStack;

namespace homeward {

class CaseActions;
class CaseCountLine;
class CaseFilters;
class CaseList;
class CaseListModel;
class Dossier;
class EmptyState;
class Portraits;
class CaseSelectionBar;
class Preferences;

/// The list of cases with its filters, order and count. Finds through BrowseDesk; the latest wish wins. Rows keep their
/// order and their places while a case is read, until the next one opens.
class CaseBrowser final : public QWidget
{
    Q_OBJECT
public:
    CaseBrowser(Dossier &dossier, UiServices services, QWidget *parent = nullptr);
    ~CaseBrowser() override;

    /// Marks the row of an open case without opening it.
    void setCurrentCase(const CaseId &id);
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const;
    /// Text, chips, further filters and order of the list, to be kept from one sitting to the next.
    [[nodiscard]] QJsonObject wish() const;
    void setWish(const QJsonObject &wish);
    void focusFilter();
    void followPhotoLook(const Preferences &preferences);
    void focusList();
    void clearFilters();
    [[nodiscard]] int total() const { return m_listing.total; }
    /// Opens the next (\a step 1) or previous (-1) case of the list that is unread or changed since; from the end it
    /// goes on at the other. False: there is none.
    bool openUnread(int step);
    /// Of what was done with several cases at once.
    [[nodiscard]] QUndoStack *undoStack() const;

Q_SIGNALS:
    void caseActivated(const homeward::CaseId &id);
    /// From an empty list.
    void newCaseRequested();
    /// Position of the current row from 1 (0: none), rows shown, cases in all.
    void placeChanged(int position, int shown, int total);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Why { Wish, News }; ///< News leaves the rows where they are
    void buildHead(QBoxLayout *column);
    void buildList(QBoxLayout *column);
    void connectAll();
    void retranslateUi();
    void find(Why why);
    void found(const Result<CaseListing> &listing, Why why);
    void makeCurrent(const QModelIndex &index);
    void restoreRows(const QList<CaseRow> &rows);
    void refreshTexts();
    void showNoCases();
    void refreshSelection();
    [[nodiscard]] CaseQuery query() const;
    [[nodiscard]] QList<CaseRow> selectedRows() const;
    void showMenu(const QModelIndex &index, const QPoint &position);
    void tellPlace();

    Dossier &m_dossier;
    Portraits *m_portraits = nullptr;
    CaseListModel *m_model = nullptr;
    CaseActions *m_actions = nullptr;
    CaseFilters *m_filters = nullptr;
    CaseCountLine *m_countLine = nullptr;
    CaseSelectionBar *m_bar = nullptr;
    CaseList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer m_slow; ///< after 300 ms of waiting for the first answer grey shapes come
    CaseListing m_listing;
    CaseId m_current;
    CaseId m_kept;
    CaseId m_awaited; ///< is to be current once it is listed
    int m_generation = 0;
    bool m_loaded = false;
    bool m_openWhenFound = false; ///< Enter was pressed in the filter
    QString m_failure;
};

} // namespace homeward
