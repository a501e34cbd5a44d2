// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/casefile/claimcommands.h"
#include "ui/common/services.h"

#include <QTableView>
#include <QWidget>

#include <functional>
#include <optional>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QUndoStack;

namespace homeward {

class ClaimsModel;
class ClipboardKeeper;
class Dossier;

/// A place in the grid that outlives its rows: they come and go with the filters and with every change.
struct CellPlace
{
    QString field;     ///< empty: the heading of a record, or a row of attestations
    SubjectId subject; ///< null: whichever has the field
    std::optional<AttestationCapacity> capacity;
    int column = 1;
};

/// The grid itself: equal party columns, rows as tall as their words, its keys.
class ClaimsTable final : public QTableView
{
    Q_OBJECT
public:
    explicit ClaimsTable(ClaimsModel &model, QWidget *parent = nullptr);
    void fitColumns();
    /// Makes a cell current, never none: assistive tools ask for it.
    void ensureCurrent(const CellPlace &place);
    [[nodiscard]] CellPlace currentPlace() const;

Q_SIGNALS:
    void sourceRequested(const QModelIndex &cell);
    void addRequested(const QModelIndex &cell);
    void menuRequested(const QModelIndex &cell, const QPoint &global);
    void conflictStepRequested(int step);
    void hideAgreedToggled();
    void copyRequested(const QModelIndex &cell, bool bare);
    void recordRequested();
    void correctRequested(const QModelIndex &cell);
    void withdrawRequested(const QModelIndex &cell);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// False: not the heading of a record, or it is so already.
    bool fold(const QModelIndex &cell, bool folded);
    /// No word of a claim is broken, however large the text: the grid rather scrolls sideways. Pixels.
    [[nodiscard]] int widestWord() const;
    ClaimsModel &m_model;
};

/// The Claims tab: filters, the grid, and the acts on its cells.
class ClaimsPage final : public QWidget
{
    Q_OBJECT
public:
    ClaimsPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    void showConflicts();
    /// Makes the cell of a fact and a party current; takes filters away that hide it. Unknown keys change nothing.
    void showCell(const QString &field, const QString &party);
    /// The keys of the current cell; empty: none.
    void tellCell(QString &field, QString &party) const;

Q_SIGNALS:
    void documentRequested(const homeward::EvidenceId &evidence, int page);
    void statusChanged(const QString &text);
    /// Another cell is current.
    void moved();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool mayWrite() const;
    void applyFilter(int filter);
    void updateEmpty();
    void retranslateUi();
    void openSource(const QModelIndex &cell);
    void addClaim(const QModelIndex &cell);
    void openClaimDialog(const QString &field, const QString &party, const SubjectId &subject,
                         const std::optional<Claim> &corrected);
    /// The dialog one was typing in when the dossier was locked or the program ended.
    void reopenDraft();
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString draftKey(SubjectKind kind) const;
    [[nodiscard]] QString attestationKey() const;
    void correctClaim(const ClaimId &id);
    void withdrawClaim(const ClaimId &id);
    void showMenu(const QModelIndex &cell, const QPoint &global);
    void showCellHistory(const QModelIndex &cell);
    void correctCell(const QModelIndex &cell);
    void withdrawCell(const QModelIndex &cell);
    void showAddMenu();
    void addRecord(SubjectKind kind);
    void showFresh();
    void addAttestation(const QString &partyKey, std::optional<AttestationCapacity> capacity);
    void markSubject(const SubjectId &id);
    void markAttestation(const AttestationId &id);
    /// Empty: the person thought better of it.
    [[nodiscard]] std::optional<QString> reasonFor(const QString &title, const QString &about, const QString &button,
                                                   const QString &of);
    [[nodiscard]] const Attestation *attestationOf(const AttestationId &id) const;
    [[nodiscard]] QStringList cellHistory(const QModelIndex &cell) const;
    void copyCell(const QModelIndex &cell, bool bare);
    void copyTable();
    void stepConflict(int step);
    void report(const Error &error);
    /// Where \a shown does not say a failure (answers false, or is empty), the status bar does.
    [[nodiscard]] ClaimFailureReport failureReport(const std::function<bool(const Error &)> &shown);
    /// Says a failure in \a dialog while it is open.
    template<class Dialog>
    [[nodiscard]] ClaimFailureReport reportIn(Dialog *dialog);

    Dossier &m_dossier;
    UiServices m_services;
    ClipboardKeeper *m_clipboard;
    QUndoStack &m_undo;
    SubjectId m_fresh; ///< just made here; null once it has been shown
    std::shared_ptr<ClaimOrder> m_order = std::make_shared<ClaimOrder>();
    ClaimsModel *m_model;
    ClaimsTable *m_table;
    QButtonGroup *m_filters;
    QCheckBox *m_hideAgreed;
    QPushButton *m_add;
    QPushButton *m_addRecord;
    QPushButton *m_copyTable;
    QStackedLayout *m_stack;
    QLabel *m_emptyText;
    QPushButton *m_clear;
};

} // namespace homeward
