// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "ui/common/services.h"
#include "ui/shell/address.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace homeward {

class CaseBrowser;
class CaseFileView;
class Dossier;
class EmptyState;
class IntakeDock;

/// The Cases section: the list beside the case that is open. Lives no longer than its dossier is unlocked.
class CasesPage final : public QWidget
{
    Q_OBJECT
public:
    CasesPage(Dossier &dossier, UiServices services, QWidget *parent = nullptr);
    ~CasesPage() override;

    void openCase(const CaseId &id);
    /// A place of a case, also of the one that is open.
    void openPlace(const CaseId &id, const CasePlace &place);
    [[nodiscard]] CaseId currentCase() const { return m_current; }
    /// Where one is; without a case, the list.
    [[nodiscard]] Address address() const;
    void showTab(int tab);
    /// Looks for a text in what is shown of the case; false: there is nothing of its own to look in.
    bool findInCase();
    /// Opens a case at a line of its family log; null: at the log.
    void openContact(const CaseId &id, const ContactId &contact);
    void setListShown(bool shown);
    /// Where both have no room, the list and the case take turns. See roomIn().
    void setListAlone(bool alone);
    static constexpr int roomForBoth = 860;
    /// The panel at the right of the case.
    void setPanelShown(bool shown);
    [[nodiscard]] bool isPanelShown() const;
    [[nodiscard]] Dossier &dossier() { return m_dossier; }
    [[nodiscard]] CaseBrowser &browser() const { return *m_browser; }
    [[nodiscard]] IntakeDock &intake();
    [[nodiscard]] QUndoStack *undoStack() const;
    /// Opens the first case that \a text finds, and leaves the list filtered by it.
    void goTo(const QString &text);
    /// The next (1) or previous (-1) case of the list that is unread; says so when there is none.
    void openUnread(int step);
    /// Says again where one is, for the status bar.
    void tellPlace();

Q_SIGNALS:
    void caseShown(const homeward::CaseId &id);
    /// One went to another place of the case shown; address() tells.
    void moved();
    /// The number only, never a name.
    void numberShown(const QString &number);
    void placeTold(const QString &text);
    void countChanged(int total);
    void summaryRequested(const homeward::CaseId &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void tellNone();

    Dossier &m_dossier;
    UiServices m_services;
    QSplitter *m_splitter = nullptr;
    CaseBrowser *m_browser = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_none = nullptr;
    CaseFileView *m_view = nullptr;
    std::optional<CaseTab> m_tab; ///< whose place the status bar tells
    CaseId m_current;
    bool m_reading = false; ///< a document is open
    bool m_listShown = true;
    bool m_alone = false;
    bool m_comparing = false; ///< photographs want the list's room
    QString m_told;           ///< what the case last said of its place
    int m_position = 0;
    int m_shown = 0;
    int m_total = 0;
};

} // namespace homeward
