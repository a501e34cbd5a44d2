// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/common/services.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QUndoStack;

namespace homeward {

class Dossier;
class EvidenceReader;
class PhotoStrip;

/// The Photos tab: one photograph large with its details and marks, all of them in a row below.
class PhotosPage final : public QWidget
{
    Q_OBJECT
public:
    PhotosPage(Dossier &dossier, QUndoStack &undo, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    void showPhoto(const EvidenceId &id);
    /// The one shown large; null: none yet.
    [[nodiscard]] EvidenceId photo() const;
    /// Opens the chosen photograph when the tab is first seen, so that nothing is read before it is wanted.
    void wake();

Q_SIGNALS:
    void statusChanged(const QString &text);
    void moved(); ///< another photograph is shown

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    CaseView m_view;
    EvidenceReader *m_reader;
    PhotoStrip *m_strip;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace homeward
