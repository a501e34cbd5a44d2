// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/casefile/caseplace.h"
#include "ui/common/services.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTabBar;
class QUndoStack;

namespace homeward {

class CaseHeader;
class ClaimsPage;
class ContactPage;
class DocumentsPage;
class Dossier;
class HistoryPanel;
class IntakeDock;
class OverviewPage;
class PhotosPage;

/// One case: header, tabs, and the history beside them. Reads itself again when news of its case comes.
class CaseFileView final : public QWidget
{
    Q_OBJECT
public:
    using Tab = CaseTab;

    CaseFileView(Dossier &dossier, UiServices services, QWidget *parent = nullptr);
    ~CaseFileView() override;

    void openCase(const CaseId &id);
    /// Goes to a place of the case that is open or being opened.
    void showPlace(const CasePlace &place);
    /// Where one is, or is going as soon as the case has been read.
    [[nodiscard]] CasePlace place() const;
    void showTab(Tab tab);
    /// Looks for a text in what is shown of the case; false: there is nothing of its own to look in.
    bool findHere();
    [[nodiscard]] Tab currentTab() const;
    /// Null while none is open.
    [[nodiscard]] CaseId currentCase() const { return m_wanted; }
    /// Every edit of this case; empty again when another case opens.
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }
    /// Where files are taken into the case shown.
    [[nodiscard]] IntakeDock &intake() { return *m_intake; }
    void setHistoryVisible(bool visible);
    [[nodiscard]] bool isHistoryVisible() const;

Q_SIGNALS:
    void caseOpened(const QString &number);
    /// One went to another place of the case; place() tells.
    void moved();
    void statusChanged(const QString &text);
    void summaryRequested(const homeward::CaseId &id);
    /// A document is being read, which wants the window's whole width.
    void readingChanged(bool reading);
    /// Photographs are compared, which wants it, too.
    void comparingChanged(bool comparing);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    void tellMoved();
    void present(const CaseView &view);
    void showProblem(const Error &error);
    void retranslateUi();
    void placeHistory();
    /// Beside the case; elsewhere it lies over it when it is asked for.
    [[nodiscard]] bool historyFits() const;

    Dossier &m_dossier;
    QUndoStack *m_undo;
    CaseView m_view;
    CaseId m_wanted;
    quint64 m_loading = 0; ///< counts readings: only the latest answer is shown
    QTimer m_slow;         ///< after 300 ms of waiting the grey shapes come
    bool m_historyWanted = true;
    Tab m_cameFrom = Tab::Documents;
    std::optional<CasePlace> m_goal; ///< waits until the case has been read
    QTimer m_moving;                 ///< one act may lead through several places; only where it ends is told

    QStackedLayout *m_stack;
    CaseHeader *m_header;
    QTabBar *m_tabs;
    QStackedLayout *m_pages;
    OverviewPage *m_overview;
    ClaimsPage *m_claims;
    PhotosPage *m_photos;
    DocumentsPage *m_documents;
    ContactPage *m_contact;
    HistoryPanel *m_history;
    QHBoxLayout *m_row = nullptr;
    bool m_drawer = false; ///< the history lies over the case
    QPointer<QWidget> m_beforeDrawer;
    IntakeDock *m_intake;
    QLabel *m_message;
    QPushButton *m_again;
};

} // namespace homeward
