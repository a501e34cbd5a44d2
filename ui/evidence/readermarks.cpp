// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/dossier.h"
#include "ui/common/errortext.h"
#include "ui/evidence/annotationpanel.h"
#include "ui/evidence/documentfinder.h"
#include "ui/evidence/evidencereader.h"
#include "ui/evidence/markkeeper.h"
#include "ui/evidence/markplacer.h"
#include "ui/evidence/readerside.h"
#include "ui/evidence/readertoolbar.h"
#include "ui/evidence/selectionbar.h"
#include "ui/evidence/thumbnailbar.h"

#include <algorithm>
#include <utility>

// What becomes of marks in the reader: between the pages, the list beside them and the store.
namespace homeward {

void EvidenceReader::connectMarks()
{
    connect(m_view, &PageView::marked, this, &EvidenceReader::onMarked);
    connect(m_view, &PageView::annotationActivated, m_panel, &AnnotationPanel::select);
    connect(m_view, &PageView::fileMarkActivated, m_panel, &AnnotationPanel::selectFileMark);
    connect(m_view, &PageView::extrasFound, this, &EvidenceReader::passAnnotations);
    connect(&m_view->tools(), &PageTools::textKnown, this, &EvidenceReader::passText);
    connect(m_placer, &MarkPlacer::changed, this, &EvidenceReader::passAnnotations);
    connect(m_placer, &MarkPlacer::allTextsWanted, m_view, &PageView::wantAllTexts);
    connect(m_marks, &MarkKeeper::changed, this, [this] { m_placer->setAnnotations(m_marks->annotations()); });
    connect(m_marks, &MarkKeeper::added, this, [this](const AnnotationId &id) {
        m_view->selectAnnotation(id, false);
        m_panel->editComment(id);
    });
    connect(m_marks, &MarkKeeper::failed, this,
            [this](const Error &error) { Q_EMIT statusChanged(errorText(error).whole()); });
    connect(m_panel, &AnnotationPanel::activated, this,
            [this](const AnnotationId &id) { m_view->selectAnnotation(id); });
    connect(m_panel, &AnnotationPanel::fileMarkActivated, m_view, &PageView::selectFileMark);
    connect(m_panel, &AnnotationPanel::edited, m_marks, &MarkKeeper::edit);
    connect(m_panel, &AnnotationPanel::commentLeft, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &AnnotationPanel::withdrawRequested, this, [this](const AnnotationId &id) {
        m_marks->withdraw(id);
        //: @info:status after an annotation was removed
        Q_EMIT statusChanged(tr("Annotation removed. Ctrl+Z brings it back."));
    });
    connect(m_panel, &AnnotationPanel::resolveRequested, m_marks, &MarkKeeper::resolve);
    connect(m_panel, &AnnotationPanel::replied, m_marks, &MarkKeeper::reply);
    connect(m_marks, &MarkKeeper::replyStored, m_panel, &AnnotationPanel::noteReplyStored);
    connect(m_marks, &MarkKeeper::replyRefused, m_panel, &AnnotationPanel::noteReplyRefused);
    connect(m_panel, &AnnotationPanel::replyWithdrawRequested, m_marks, &MarkKeeper::withdrawReply);
    connect(m_panel, &AnnotationPanel::placeRequested, this, &EvidenceReader::placeAgain);
    connect(m_panel, &AnnotationPanel::keepAsNoteRequested, this, &EvidenceReader::keepAsNote);
}

void EvidenceReader::passText(int page)
{
    const PageText text = m_view->tools().texts().value(page);
    m_placer->takeText(page, text);
    m_finder->takeText(page, text);
}

void EvidenceReader::passAnnotations()
{
    m_view->setAnnotations(m_placer->placed());
    AnnotationListing listing;
    listing.placed = m_view->layer().annotations();
    listing.lost = m_placer->lost();
    listing.own = m_marks->own();
    listing.single = m_view->pageCount() <= 1 && m_forPhotos;
    QList<int> pages = m_view->extras().keys();
    std::sort(pages.begin(), pages.end());
    for (const int page : std::as_const(pages)) {
        const QList<FileMark> marks = m_view->extras().value(page).marks;
        for (int i = 0; i < marks.size(); ++i)
            listing.inFile.append({page, i, marks.at(i)});
    }
    m_panel->setTimeZone(m_dossier.office().timeZone);
    m_panel->setListing(listing);
    QHash<int, int> counts;
    for (const Annotation &annotation : std::as_const(listing.placed))
        ++counts[annotation.page];
    if (m_side)
        m_side->thumbnails().setMarks(counts);
}

void EvidenceReader::onMarked(const NewAnnotation &annotation)
{
    if (!m_marks->mayMark())
        return;
    if (!m_placing.isNull()) {
        const AnnotationId id = std::exchange(m_placing, {});
        m_marks->moveTo(id, annotation.kind,
                        {annotation.page, annotation.rects, annotation.quote, annotation.before, annotation.after});
        //: @info:status an annotation has a place again
        Q_EMIT statusChanged(tr("The annotation has its new place. Ctrl+Z takes it back."));
    } else {
        m_marks->add(annotation);
    }
    if (annotation.kind != AnnotationKind::Highlight)
        m_toolBar->setTool(PageTool::Select);
}

void EvidenceReader::placeAgain(const AnnotationId &id)
{
    m_placing = id;
    if (m_view->tools().markSelection())
        return;
    //: @info:status what to do to give an annotation a place again
    Q_EMIT statusChanged(tr("Select the words and press H, or draw an area with A, to place the annotation. "
                            "Esc cancels."));
    m_view->setFocus(Qt::OtherFocusReason);
}

void EvidenceReader::keepAsNote(const AnnotationId &id)
{
    const Annotation *annotation = m_marks->find(id);
    if (!annotation)
        return;
    const int page = std::clamp(annotation->page, 0, std::max(0, m_view->pageCount() - 1));
    // In the upper right corner; the quote stays, to tell what it was about.
    const NormalisedRect corner{0.94, 0.02, 0.02, 0.02};
    m_marks->moveTo(id, AnnotationKind::Note,
                    {page, {corner}, annotation->quote, annotation->before, annotation->after});
}

void EvidenceReader::chooseCategory(AnnotationCategory category)
{
    m_toolBar->setCategory(category);
    m_view->tools().setCategory(category);
    m_selectionBar->hide();
    if (!m_view->tools().selection().isEmpty())
        m_view->tools().markSelection();
}

void EvidenceReader::showPassage()
{
    const AnnotationId passage = std::exchange(m_passage, {});
    if (passage.isNull())
        return;
    m_view->selectAnnotation(passage);
    m_panel->select(passage);
}

} // namespace homeward
