// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "desks/evidencedesk.h"
#include "ui/casefile/caseplace.h"
#include "ui/common/services.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;
class QUndoStack;

namespace homeward {

class DocumentsModel;
class Dossier;
class EvidenceReader;

/// The Documents tab: the files of the case, taking new ones in, and the reader over them.
class DocumentsPage final : public QWidget
{
    Q_OBJECT
public:
    DocumentsPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent = nullptr);
    ~DocumentsPage() override;
    void setCase(const CaseView &view);
    /// \a passage: a mark to bring into view.
    void openDocument(const EvidenceId &id, int page = -1, const AnnotationId &passage = {});
    /// The document, page and mark one reads.
    [[nodiscard]] CasePlace place() const;
    void closeDocument();
    /// Looks for a text in the document being read; false: none is.
    bool findInDocument();
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    void statusChanged(const QString &text);
    /// The reader opened or closed: other panels may give it room.
    void readingChanged(bool reading);
    /// Another document or page.
    void moved();
    /// Esc in the reader: where one came from may be another tab.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using IntakeResult = Result<QList<IntakeLine>>;
    void askFiles();
    void addFiles(const QStringList &files);
    void intakeDone();
    void retranslateUi();

    Dossier &m_dossier;
    UiServices m_services;
    CaseView m_view;
    DocumentsModel *m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QLabel *m_empty;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_outcome;
    QStackedLayout *m_stack;
    EvidenceReader *m_reader;
    QFutureWatcher<IntakeResult> m_intake;
    int m_wantedPage = -1; ///< until the document is open
    bool m_dropping = false;
};

} // namespace homeward
