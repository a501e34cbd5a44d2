// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencereader.h"

#include "desks/dossier.h"
#include "evidence/renderclient.h"
#include "ui/common/chip.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/errortext.h"
#include "ui/common/focusregion.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/largetext.h"
#include "ui/common/roomkeys.h"
#include "ui/common/tokens.h"
#include "ui/evidence/annotationpanel.h"
#include "ui/evidence/documentfinder.h"
#include "ui/evidence/filemessage.h"
#include "ui/evidence/findbar.h"
#include "ui/evidence/markkeeper.h"
#include "ui/evidence/markplacer.h"
#include "ui/evidence/readerside.h"
#include "ui/evidence/readertoolbar.h"
#include "ui/evidence/riskstrip.h"
#include "ui/evidence/selectionbar.h"
#include "ui/evidence/whendone.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace homeward {

namespace {
constexpr int panelWidth = 340;
constexpr int roomForThumbnails = 1000; ///< narrower readers give the room to the page
constexpr int placeKeptAfter = 2000;    ///< ms without movement
constexpr qsizetype mostRecent = 2;     ///< documents; each has a helper of its own
} // namespace

EvidenceReader::EvidenceReader(Dossier &dossier, const Preferences &preferences, QUndoStack &undo, bool forPhotos,
                               QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_forPhotos(forPhotos), m_clipboard(new ClipboardKeeper(preferences, this)),
      m_marks(new MarkKeeper(dossier, undo, this)), m_placer(new MarkPlacer(this)), m_finder(new DocumentFinder(this)),
      m_back(new QToolButton), m_title(new QLabel), m_signatureChip(new Chip), m_readOnlyChip(new Chip),
      m_forget(new QToolButton), m_find(new QToolButton), m_findBar(new FindBar(*m_finder)), m_risks(new RiskStrip),
      m_stack(new QStackedLayout), m_view(new PageView), m_panel(new AnnotationPanel),
      m_selectionBar(new SelectionBar(m_view->viewport())), m_message(new FileMessage)
{
    RenderClient().keepOneReady();
    m_toolBar = new ReaderToolBar(*m_view, true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTop(layout);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    if (!forPhotos) {
        m_side = new ReaderSide(*m_view, *m_finder);
        body->addWidget(m_side);
    }
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    body->addLayout(m_stack, 1);
    body->addWidget(buildBeside());
    layout->addLayout(body, 1);
    m_view->setFit(forPhotos ? PageView::Fit::Page : PageView::Fit::Width);
    m_view->installEventFilter(this);
    m_panel->list().installEventFilter(this);
    serveRoomKeys(m_view, KeyRoom::Document);
    makeFocusRegion(m_view);
    makeFocusRegion(m_beside);
    serveRoomKeys(&m_panel->list(), KeyRoom::Document, false);
    setFocusProxy(m_view);
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(placeKeptAfter);
    connect(&m_placeTimer, &QTimer::timeout, this, &EvidenceReader::keepPlace);
    connectPages();
    connectMarks();
    connectFinder();
    connectShortcuts();
    retranslateUi();
    refreshLooks();
}

EvidenceReader::~EvidenceReader() = default;

void EvidenceReader::buildTop(QLayout *layout)
{
    auto *row = new QWidget;
    auto *titleRow = new QHBoxLayout(row);
    titleRow->setContentsMargins(space::small, space::small, space::large, 0);
    for (QToolButton *button : {m_back, m_forget, m_find}) {
        button->setAutoRaise(true);
        button->setFixedSize(size::control, size::control);
    }
    m_back->setVisible(!m_forPhotos);
    titleRow->addWidget(m_back);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(font(), type::body, true));
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_signatureChip);
    m_signatureChip->hide();
    titleRow->addWidget(m_readOnlyChip);
    m_forget->hide();
    titleRow->addWidget(m_forget);
    m_find->setVisible(!m_forPhotos);
    titleRow->addWidget(m_find);
    layout->addWidget(row);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_risks);
}

QWidget *EvidenceReader::buildBeside()
{
    auto *column = new QWidget;
    m_beside = m_forPhotos ? new FormArea(column) : column; // in low windows all of it scrolls
    keepWidth(m_beside, m_forPhotos ? 300 + style()->pixelMetric(QStyle::PM_ScrollBarExtent) : panelWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel, 1);
    return m_beside;
}

void EvidenceReader::connectPages()
{
    connect(m_back, &QToolButton::clicked, this, &EvidenceReader::closeRequested);
    connect(m_view, &PageView::opened, this, &EvidenceReader::onOpened);
    connect(m_view, &PageView::passwordNeeded, this, [this](bool wrongBefore) {
        setShown(false);
        m_stack->setCurrentWidget(m_message);
        m_message->askPassword(wrongBefore, !m_dossier.isReadOnly() && m_dossier.session().may(Right::AddEvidence));
    });
    connect(m_message, &FileMessage::passwordGiven, m_view, &PageView::unlock);
    connect(m_view, &PageView::failed, this,
            [this](const Error &error) { say(error, contentErrorText(error).whole()); });
    connect(m_view, &PageView::risksFound, m_risks, &RiskStrip::setRisks);
    connect(m_view, &PageView::currentPageChanged, this, [this](int page) {
        //: @info:status where one is in a document
        Q_EMIT statusChanged(tr("Page %1 of %2").arg(page + 1).arg(m_view->pageCount()));
    });
    connect(m_view, &PageView::outsideLinkPressed, this, [this](const QString &target) {
        //: @info:status a link of the document was pressed that leads out of it; %1 is an address or a file
        Q_EMIT statusChanged(tr("This leads out of the document and is not followed: %1").arg(target));
    });
    connect(m_view, &PageView::viewMoved, &m_placeTimer, qOverload<>(&QTimer::start));
    connect(m_view, &PageView::viewMoved, m_selectionBar, &QWidget::hide);
    connect(&m_view->tools(), &PageTools::changed, this, [this] {
        if (m_view->tools().selection().isEmpty())
            m_selectionBar->hide();
    });
    connect(&m_view->tools(), &PageTools::selectionFinished, this, [this] {
        if (m_marks->mayMark())
            m_selectionBar->showBeside(m_view->selectionBounds().toAlignedRect());
    });
    connect(m_selectionBar, &SelectionBar::chosen, this, &EvidenceReader::chooseCategory);
    connect(m_toolBar, &ReaderToolBar::categoryChosen, this, &EvidenceReader::chooseCategory);
    connect(m_forget, &QToolButton::clicked, this, &EvidenceReader::forgetPassword);
    connect(m_find, &QToolButton::clicked, this, &EvidenceReader::openFind);
}

void EvidenceReader::connectFinder()
{
    connect(m_findBar, &FindBar::wanted, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_view->wantAllTexts();
        m_finder->find(text, m_view->currentPage());
    });
    connect(m_findBar, &FindBar::closed, this, [this] {
        if (m_side && m_side->content() == ReaderSide::Content::Hits)
            m_side->show(ReaderSide::Content::Thumbnails);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_finder, &DocumentFinder::changed, this, [this] { m_view->setHits(m_finder->hits()); });
    connect(m_finder, &DocumentFinder::moved, this, [this] {
        m_view->setHits(m_finder->hits());
        if (const TextMatch *match = m_finder->current(); match && !match->rects.isEmpty())
            m_view->showPlace(m_finder->hits().currentPage, match->rects.first());
    });
}

void EvidenceReader::openItem(const CaseView &view, const EvidenceId &item, int page, const AnnotationId &passage)
{
    const EvidenceItem *found = view.evidence(item);
    if (!found)
        return;
    m_panel->flush();
    const bool same = m_item.id == item && m_case == view.file.id && m_view->isOpen();
    if (!same) {
        keepPlace();
        keepRecent();
    }
    m_case = view.file.id;
    m_item = *found;
    m_passage = passage;
    m_marks->setItem(m_case, item);
    m_title->setText(m_item.title);
    if (same) {
        setCase(view);
        if (page >= 0)
            m_view->goToPage(page);
        showPassage();
        return;
    }
    m_placing = {};
    m_risks->setRisks({});
    m_signatureChip->hide();
    m_view->setSource(nullptr);
    m_view->setFit(m_forPhotos ? PageView::Fit::Page : PageView::Fit::Width); // a view is of one document
    m_placer->reset(0);
    m_finder->reset(0);
    setCase(view);
    m_stack->setCurrentWidget(m_view);
    loadPages(page);
}

void EvidenceReader::keepRecent()
{
    // A covered picture is not kept, and whoever compares two documents goes back and forth between them.
    PageView::Kept kept = m_forPhotos ? PageView::Kept() : m_view->keep();
    if (!kept.source)
        return;
    m_recent.removeIf([&](const auto &recent) { return recent.first == m_item.id; });
    m_recent.prepend({m_item.id, std::move(kept)});
    if (m_recent.size() > mostRecent)
        m_recent.removeLast();
}

void EvidenceReader::loadPages(int page)
{
    m_pageToShow = page;
    m_notes = {};
    const quint64 opening = ++m_opening;
    const auto known = std::find_if(m_recent.begin(), m_recent.end(),
                                    [this](const auto &recent) { return recent.first == m_item.id; });
    const PageView::Kept kept = known == m_recent.end() ? PageView::Kept() : known->second;
    whenDone(m_dossier.evidence().readingNotes(m_case, m_item.id), this,
             [this, opening, kept](const Result<ReadingNotes> &notes) {
                 if (opening != m_opening)
                     return;
                 m_notes = notes.value_or(ReadingNotes());
                 if (kept.source)
                     m_view->resume(kept);
             });
    if (kept.source)
        return;
    whenDone(m_dossier.evidence().openPages(m_case, m_item.id), this,
             [this, opening](const Result<std::shared_ptr<PageSource>> &source) {
                 if (opening != m_opening)
                     return;
                 if (source)
                     m_view->setSource(*source);
                 else
                     say(source.error(), errorText(source.error()).whole());
             });
}

void EvidenceReader::addBeside(QWidget *panel)
{
    auto *scroll = new QScrollArea; // in low windows the details scroll instead of being squeezed
    m_besideScroll = scroll;
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    panel->setAutoFillBackground(false);
    // As high as the details are, as long as the marks and the words of one of them have the room they need.
    static_cast<QVBoxLayout *>(m_panel->parentWidget()->layout())->insertWidget(0, scroll);
    scroll->setMinimumHeight(2 * fontMetrics().height());
    retranslateUi();
}

void EvidenceReader::closeItem()
{
    m_panel->flush();
    ++m_opening;
    m_item = {};
    m_recent.clear();
    m_view->setSource(nullptr);
}

void EvidenceReader::setCase(const CaseView &view)
{
    m_toolBar->setReadOnly(!m_marks->mayMark());
    m_marks->take(view.file.annotations);
}

void EvidenceReader::onOpened(const DocumentFacts &facts)
{
    m_stack->setCurrentWidget(m_view);
    setShown(true);
    const QString password = m_message->takePasswordToRemember();
    if (!password.isEmpty()) {
        whenDone(m_dossier.evidence().rememberPassword(m_case, m_item.id, password), this, [this](const Status &done) {
            m_notes.passwordRemembered = done.has_value();
            m_forget->setVisible(done.has_value());
            if (!done)
                Q_EMIT statusChanged(errorText(done.error()).whole());
        });
    }
    m_forget->setVisible(m_notes.passwordRemembered);
    m_placer->reset(m_view->pageCount());
    m_finder->reset(m_view->pageCount());
    if (m_pageToShow >= 0)
        m_view->goToPage(m_pageToShow);
    else if (m_notes.place)
        m_view->restorePlace(*m_notes.place);
    m_signatureChip->setVisible(facts.signatures > 0);
    retranslateUi();
    passAnnotations();
    showPassage();
    m_placeTimer.stop(); // nobody has moved yet
    Q_EMIT opened(facts);
}

void EvidenceReader::keepPlace()
{
    m_placeTimer.stop();
    if (!m_view->isOpen() || m_dossier.isReadOnly())
        return;
    const ReadingPlace place = m_view->place();
    if (m_notes.place == place)
        return;
    m_notes.place = place;
    // Where it cannot be kept, one begins at the first page again: nothing is lost that was made.
    static_cast<void>(m_dossier.evidence().keepReadingPlace(m_case, m_item.id, place));
}

/// Tools for pages only where there are pages.
void EvidenceReader::setShown(bool shown)
{
    m_toolBar->setVisible(shown);
    m_find->setVisible(shown && !m_forPhotos);
}

void EvidenceReader::say(const Error &error, const QString &sentence)
{
    const bool hadKeyboard = m_view->hasFocus();
    setShown(false);
    const bool foreignLock = m_item.kind == EvidenceKind::Pdf && error.code == ErrorCode::NotSupported;
    m_message->say(foreignLock
                       //: @info a PDF that no password can open
                       ? tr("This file is locked for the holder of a certificate, not with a password, and cannot be "
                            "opened here. Ask the sender for a copy without this lock.")
                       : sentence);
    m_stack->setCurrentWidget(m_message);
    if (hadKeyboard && !m_forPhotos)
        m_back->setFocus(Qt::OtherFocusReason); // where Esc and Enter lead back, in sight
}

void EvidenceReader::forgetPassword()
{
    whenDone(m_dossier.evidence().forgetPassword(m_case, m_item.id), this, [this](const Status &done) {
        if (!done) {
            Q_EMIT statusChanged(errorText(done.error()).whole());
            return;
        }
        m_notes.passwordRemembered = false;
        m_forget->hide();
        //: @info:status the dossier no longer keeps the password of a PDF
        Q_EMIT statusChanged(tr("The password is forgotten. The file asks for it at the next opening."));
    });
}

void EvidenceReader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_side)
        m_side->setRoomForThumbnails(width() >= roomForThumbnails);
}

void EvidenceReader::hideEvent(QHideEvent *event)
{
    if (m_placeTimer.isActive())
        keepPlace();
    QWidget::hideEvent(event);
}

void EvidenceReader::retranslateUi()
{
    if (m_besideScroll)
        //: @label the panel with what is known of a photograph, for screen readers
        m_besideScroll->setAccessibleName(tr("File details"));
    //: @action:button leaves the document, back to the list
    m_back->setAccessibleName(tr("Back to the documents"));
    m_back->setToolTip(QStringLiteral("%1 (Esc)").arg(m_back->accessibleName()));
    //: @info:status chip: the stored file is never written
    m_readOnlyChip->setLook({"lock", tr("Original read-only"), StateTone::Neutral});
    //: @info:status chip: the PDF bears signatures, which nobody judged here; %n how many
    m_signatureChip->setLook(
        {"document-sign", tr("%n signature(s), not checked", nullptr, m_view->facts().signatures), StateTone::Neutral});
    //: @action:button the dossier no longer keeps the password of this PDF
    m_forget->setAccessibleName(tr("Forget the password of this file"));
    m_forget->setToolTip(m_forget->accessibleName());
    //: @action:button looks for a text in the document
    m_find->setAccessibleName(tr("Find in the document"));
    m_find->setToolTip(QStringLiteral("%1 (Ctrl+F)").arg(m_find->accessibleName()));
}

void EvidenceReader::refreshLooks()
{
    m_back->setIcon(themedIcon("go-previous", this));
    m_forget->setIcon(themedIcon("unlock", this));
    m_find->setIcon(themedIcon("edit-find", this));
}

void EvidenceReader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        refreshLooks();
    QWidget::changeEvent(event);
}

} // namespace homeward
