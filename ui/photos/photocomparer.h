// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/common/services.h"
#include "ui/photos/compareview.h"

#include <QWidget>

class QKeyEvent;
class QUndoStack;

namespace homeward {

class CompareBar;
class ComparePanel;
class Dossier;
struct PhotoPair;
struct PhotoRemark;

/// Photographs of a case against each other: the pictures, what is known of their files, and what a person saw.
class PhotoComparer final : public QWidget
{
    Q_OBJECT
public:
    PhotoComparer(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent = nullptr);

    /// The case was read, again or for the first time; \a order are its photographs as they are offered.
    void setCase(const CaseView &view, const QList<EvidenceId> &order);
    void compare(EvidenceId left, EvidenceId right); ///< copies: either may be what the other side was
    void setLeft(const EvidenceId &photo);
    void setRight(const EvidenceId &photo);
    [[nodiscard]] EvidenceId left() const { return m_left; }
    [[nodiscard]] EvidenceId right() const { return m_right; }
    /// Forgets zoom, turns, alignment and everything that was uncovered.
    void leave();
    /// The keys of comparing, wherever they were pressed. False: none of them.
    bool compareKey(QKeyEvent *event);
    [[nodiscard]] CompareView &view() { return *m_view; }
    /// Stands beside this widget; whoever owns the place lays it out.
    [[nodiscard]] ComparePanel &panel() { return *m_panel; }

Q_SIGNALS:
    void closeRequested();
    void pairChanged(const homeward::EvidenceId &left, const homeward::EvidenceId &right);
    void statusChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void presentFacts();
    void step(bool leftSide, int by);
    void swapSides();
    void record(const PhotoPair &pair, const PhotoRemark &remark);
    [[nodiscard]] ComparedPhoto photoOf(const EvidenceId &id) const;

    Dossier &m_dossier;
    QUndoStack &m_undo;
    CaseView m_case;
    QList<EvidenceId> m_order;
    EvidenceId m_left;
    EvidenceId m_right;
    CompareMode m_lastMode = CompareMode::SideBySide;
    CompareView *m_view;
    CompareBar *m_bar;
    ComparePanel *m_panel;
};

} // namespace homeward
