// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "desks/evidencedesk.h"
#include "ui/evidence/pageview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QToolButton;
class QUndoStack;

namespace homeward {

class AnnotationPanel;
class Chip;
class ClipboardKeeper;
class DocumentFinder;
class Dossier;
class FileMessage;
class FindBar;
class MarkKeeper;
class MarkPlacer;
class Preferences;
class ReaderSide;
class ReaderToolBar;
class RiskStrip;
class SelectionBar;

/// Reads one document or photograph of a case: pages, tools, small pages, marks. The original is never written.
class EvidenceReader final : public QWidget
{
    Q_OBJECT
public:
    /// \a forPhotos: without the way back and the small pages, with the file's details beside the picture.
    EvidenceReader(Dossier &dossier, const Preferences &preferences, QUndoStack &undo, bool forPhotos,
                   QWidget *parent = nullptr);
    ~EvidenceReader() override;

    /// \a page from 0, -1: where it was left, or the first. \a passage: a mark to bring into view, may be null.
    void openItem(const CaseView &view, const EvidenceId &item, int page = -1, const AnnotationId &passage = {});
    /// The case was read again: takes over its annotations.
    void setCase(const CaseView &view);
    [[nodiscard]] EvidenceId item() const { return m_item.id; }
    [[nodiscard]] PageView &pages() { return *m_view; }
    /// The line that looks for a text in this document.
    void openFind();
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
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop(QLayout *layout);
    QWidget *buildBeside();
    void connectPages();
    void connectMarks();
    void connectFinder();
    void connectShortcuts();
    void retranslateUi();
    void refreshLooks();
    void loadPages(int page);
    void keepRecent();
    void setShown(bool shown);
    void say(const Error &error, const QString &sentence);
    void onOpened(const DocumentFacts &facts);
    void onMarked(const NewAnnotation &annotation);
    void chooseCategory(AnnotationCategory category);
    void placeAgain(const AnnotationId &id);
    void keepAsNote(const AnnotationId &id);
    void passAnnotations();
    void showPassage();
    void passText(int page);
    void keepPlace();
    void forgetPassword();
    bool readerKey(QKeyEvent *event);
    bool controlKey(int key);
    bool pageKey(int key);
    bool markKey(int key);
    void escape();
    void copySelection();

    Dossier &m_dossier;
    bool m_forPhotos;
    ClipboardKeeper *m_clipboard;
    CaseId m_case;
    EvidenceItem m_item;
    ReadingNotes m_notes;
    QTimer m_placeTimer; ///< a place is kept a while after the last movement
    int m_pageToShow = -1;
    AnnotationId m_passage;                                ///< to be shown once the pages are there
    QList<std::pair<EvidenceId, PageView::Kept>> m_recent; ///< documents one has just come from, the last first
    quint64 m_opening = 0;  ///< counts openings: late answers of earlier ones are dropped
    AnnotationId m_placing; ///< the next mark becomes this annotation's place; null: a new one

    MarkKeeper *m_marks;
    MarkPlacer *m_placer;
    DocumentFinder *m_finder;
    QToolButton *m_back;
    QLabel *m_title;
    Chip *m_signatureChip;
    Chip *m_readOnlyChip;
    QToolButton *m_forget;
    QToolButton *m_find;
    ReaderToolBar *m_toolBar;
    FindBar *m_findBar;
    RiskStrip *m_risks;
    QStackedLayout *m_stack;
    PageView *m_view;
    ReaderSide *m_side = nullptr;
    AnnotationPanel *m_panel;
    QWidget *m_beside;
    QWidget *m_besideScroll = nullptr; ///< of a photograph
    SelectionBar *m_selectionBar;
    FileMessage *m_message;
};

} // namespace homeward
