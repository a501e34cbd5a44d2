// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/common/services.h"
#include "ui/evidence/pageview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QToolButton;
class QUndoStack;

namespace homeward {

class AnnotationPanel;
class Chip;
class Dossier;
class ReaderToolBar;
class SelectionBar;
class ThumbnailBar;

/// Reads one document or photograph of a case: pages, tools, small pages, marks. The original is never written.
class EvidenceReader final : public QWidget
{
    Q_OBJECT
public:
    /// \a forPhotos: without the way back and the small pages, with the file's details beside the picture.
    EvidenceReader(Dossier &dossier, QUndoStack &undo, bool forPhotos, QWidget *parent = nullptr);
    ~EvidenceReader() override;

    /// \a page from 0, -1: where it was left, or the first. \a passage: a mark to bring into view, may be null.
    void openItem(const CaseView &view, const EvidenceId &item, int page = -1, const AnnotationId &passage = {});
    /// The case was read again: takes over its annotations.
    void setCase(const CaseView &view);
    [[nodiscard]] EvidenceId item() const { return m_item.id; }
    [[nodiscard]] PageView &pages() { return *m_view; }
    /// Above the list of marks; takes \a panel over.
    void addBeside(QWidget *panel);
    /// Shows nothing until the next openItem(): not a point of a covered picture is decoded.
    void closeItem();

Q_SIGNALS:
    void closeRequested();
    void opened(const homeward::DocumentFacts &facts);
    void statusChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMessagePage();
    void retranslateUi();
    void refreshLooks();
    void showMessage(const QString &text, bool password);
    void onOpened(const DocumentFacts &facts);
    void onPasswordNeeded(bool wrongBefore);
    void onRisks(const QList<Risk> &risks);
    void onMarked(const NewAnnotation &annotation);
    void chooseCategory(AnnotationCategory category);
    void editAnnotation(const AnnotationId &id, AnnotationCategory category, const QString &body);
    void withdrawAnnotation(const AnnotationId &id);
    void passAnnotations();
    void showPassage();
    void report(const Error &error);
    bool readerKey(QKeyEvent *event);

    Dossier &m_dossier;
    QUndoStack &m_undo;
    bool m_forPhotos;
    CaseId m_case;
    EvidenceItem m_item;
    QList<Annotation> m_annotations; ///< of this item
    QHash<EvidenceId, int> m_lastPage;
    int m_pageToShow = -1;
    AnnotationId m_passage; ///< to be brought into view when the file is open
    quint64 m_opening = 0;  ///< counts openings: late answers of earlier ones are dropped

    QToolButton *m_back;
    QLabel *m_title;
    Chip *m_readOnlyChip;
    ReaderToolBar *m_toolBar;
    QLabel *m_risks;
    QStackedLayout *m_stack;
    PageView *m_view;
    ThumbnailBar *m_thumbnails = nullptr;
    AnnotationPanel *m_panel;
    QWidget *m_side;
    SelectionBar *m_selectionBar;
    QWidget *m_messagePage;
    QLabel *m_message;
    QLineEdit *m_password;
    QPushButton *m_unlock;
    QList<Risk> m_found;
};

} // namespace homeward
