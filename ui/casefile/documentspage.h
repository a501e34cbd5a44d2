// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/casefile/caseplace.h"
#include "ui/common/services.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedLayout;
class QTableView;
class QUndoStack;

namespace homeward {

class ClipboardKeeper;
class DocumentsModel;
class Dossier;
class EmptyState;
class EvidenceReader;
class ItemActs;

/// The Documents tab: the files of the case, taking new ones in, and the reader over them.
class DocumentsPage final : public QWidget
{
    Q_OBJECT
public:
    DocumentsPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    /// \a passage: a mark to bring into view.
    void openDocument(const EvidenceId &id, int page = -1, const AnnotationId &passage = {});
    /// The document, page and mark one reads.
    [[nodiscard]] CasePlace place() const;
    void closeDocument();
    /// Looks for a text in the document being read; false: none is.
    bool findInDocument();
    [[nodiscard]] bool isReading() const;

    /// Why nothing can be added now, and who can; empty: it can.
    void setAddObstacle(const QString &reason);

Q_SIGNALS:
    void filesWanted();
    void folderWanted();
    void statusChanged(const QString &text);
    /// The reader opened or closed: other panels may give it room.
    void readingChanged(bool reading);
    /// Another document or page.
    void moved();
    /// Esc in the reader: where one came from may be another tab.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fill();
    void fitColumns();
    [[nodiscard]] const EvidenceItem *current() const;
    void openCurrent();
    void showDetails();
    void copyDetails();
    void showMenu(const QPoint &position);
    void report(const Error &error);
    void tellEmpty();

    Dossier &m_dossier;
    ClipboardKeeper *m_clipboard;
    ItemActs *m_acts;
    CaseView m_view;
    DocumentsModel *m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_addFolder;
    QPushButton *m_details;
    QCheckBox *m_withdrawn;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    EvidenceReader *m_reader;
    QString m_obstacle;    ///< why no files can be added
    int m_wantedPage = -1; ///< until the document is open
};

} // namespace homeward
