// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "evidence/pagesource.h"
#include "ui/common/services.h"
#include "ui/photos/photoshade.h"

#include <QWidget>

class QComboBox;
class QKeyEvent;
class QLabel;
class QPushButton;
class QStackedLayout;
class QUndoStack;

namespace homeward {

class Dossier;
class EmptyState;
class EvidenceReader;
class ItemActs;
class LoupeOverlay;
class PhotoComparer;
class PhotoFactsPanel;
class PhotoStrip;

/// The Photos tab: one photograph large with its details and marks, or several against each other; all of them in a row
/// below. A covered photograph is shown when it is asked for, never by moving to it.
class PhotosPage final : public QWidget
{
    Q_OBJECT
public:
    PhotosPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    void showPhoto(const EvidenceId &id);
    /// The one shown large, or its cover; null: none yet.
    [[nodiscard]] EvidenceId photo() const;
    /// Opens the chosen photograph when the tab is first seen, so that nothing is read before it is wanted.
    void wake();
    [[nodiscard]] bool isComparing() const;
    /// The chosen photograph left, the next one right.
    void compare(const EvidenceId &other = {});
    void stopComparing();
    /// Why no files can be added; empty: they can.
    void setAddObstacle(const QString &reason);

Q_SIGNALS:
    void filesWanted();
    void statusChanged(const QString &text);
    void moved(); ///< another photograph is shown
    /// Comparing wants the window's whole width.
    void comparingChanged(bool comparing);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Body { Viewer, Cover, Comparer };
    void buildRows();
    void connectParts();
    void showChosen();
    void setBody(Body body);
    void showKeys();
    void tellEmpty();
    void ask();
    void onOpened(const DocumentFacts &facts);
    void onChosen(const EvidenceId &id);
    void onPhotosChanged();
    void openMenu(const EvidenceId &id, const QPoint &at);
    void askCover();
    void setCover(const QString &reason);
    bool viewerKey(QKeyEvent *event);
    void report(const Error &error);
    void retranslateUi();
    [[nodiscard]] EvidenceItem chosenItem() const;

    Dossier &m_dossier;
    UiServices m_services;
    QUndoStack &m_undo;
    ItemActs *m_acts;
    CaseView m_view;
    PhotoVisit m_visit;
    bool m_grey = false;               ///< as the photograph is shown now
    std::optional<PhotoFacts> m_facts; ///< of the photograph shown
    EvidenceReader *m_reader;
    PhotoFactsPanel *m_details;
    LoupeOverlay *m_loupe;
    EmptyState *m_cover;
    PhotoComparer *m_comparer;
    PhotoStrip *m_strip;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QLabel *m_keys;
    QPushButton *m_compare;
    QLabel *m_problem;
    EmptyState *m_empty;
    QString m_obstacle; ///< why no files can be added
    QStackedLayout *m_body;
    QStackedLayout *m_stack;
};

} // namespace homeward
