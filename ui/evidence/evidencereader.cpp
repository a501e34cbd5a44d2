// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencereader.h"

#include "desks/dossier.h"
#include "desks/evidencedesk.h"
#include "ui/common/chip.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/latinkey.h"
#include "ui/common/tokens.h"
#include "ui/evidence/annotationcommands.h"
#include "ui/evidence/annotationpanel.h"
#include "ui/evidence/readertoolbar.h"
#include "ui/evidence/riskwords.h"
#include "ui/evidence/selectionbar.h"
#include "ui/evidence/thumbnailbar.h"
#include "ui/evidence/whendone.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

namespace homeward {

namespace {
constexpr int panelWidth = 340;
constexpr int roomForThumbnails = 1000; ///< narrower readers give the room to the page
} // namespace

EvidenceReader::EvidenceReader(Dossier &dossier, QUndoStack &undo, bool forPhotos, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_undo(undo), m_forPhotos(forPhotos), m_back(new QToolButton),
      m_title(new QLabel), m_readOnlyChip(new Chip), m_risks(new QLabel), m_stack(new QStackedLayout),
      m_view(new PageView), m_panel(new AnnotationPanel), m_selectionBar(new SelectionBar(m_view->viewport())),
      m_messagePage(new QWidget), m_message(new QLabel), m_password(new QLineEdit), m_unlock(new QPushButton)
{
    m_toolBar = new ReaderToolBar(*m_view, true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(space::small, space::small, space::large, 0);
    m_back->setAutoRaise(true);
    m_back->setFixedSize(size::control, size::control);
    m_back->setVisible(!forPhotos);
    titleRow->addWidget(m_back);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(font(), type::body, true));
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_readOnlyChip);
    layout->addLayout(titleRow);
    layout->addWidget(m_toolBar);
    m_risks->setWordWrap(true);
    m_risks->setContentsMargins(space::large, space::small, space::large, space::small);
    m_risks->setAutoFillBackground(true);
    m_risks->hide();
    layout->addWidget(m_risks);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    if (!forPhotos) {
        m_thumbnails = new ThumbnailBar(*m_view);
        body->addWidget(m_thumbnails);
    }
    buildMessagePage();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_messagePage);
    body->addLayout(m_stack, 1);
    m_side = new QWidget;
    m_side->setFixedWidth(forPhotos ? 300 : panelWidth);
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_panel, 1);
    body->addWidget(m_side);
    layout->addLayout(body, 1);
    m_view->setFit(forPhotos ? PageView::Fit::Page : PageView::Fit::Width);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);

    connect(m_back, &QToolButton::clicked, this, &EvidenceReader::closeRequested);
    connect(m_view, &PageView::opened, this, &EvidenceReader::onOpened);
    connect(m_view, &PageView::passwordNeeded, this, &EvidenceReader::onPasswordNeeded);
    connect(m_view, &PageView::failed, this,
            [this](const Error &error) { showMessage(errorText(error).whole(), false); });
    connect(m_view, &PageView::risksFound, this, &EvidenceReader::onRisks);
    connect(m_view, &PageView::currentPageChanged, this, [this](int page) {
        m_lastPage.insert(m_item.id, page);
        //: @info:status where one is in a document
        Q_EMIT statusChanged(tr("Page %1 of %2").arg(page + 1).arg(m_view->pageCount()));
    });
    connect(m_view, &PageView::marked, this, &EvidenceReader::onMarked);
    connect(m_view, &PageView::annotationActivated, m_panel, &AnnotationPanel::select);
    connect(m_view, &PageView::viewMoved, m_selectionBar, &QWidget::hide);
    connect(&m_view->tools(), &PageTools::changed, this, [this] {
        if (m_view->tools().selection().isEmpty())
            m_selectionBar->hide();
    });
    connect(&m_view->tools(), &PageTools::selectionFinished, this,
            [this] { m_selectionBar->showBeside(m_view->selectionBounds().toAlignedRect()); });
    connect(m_selectionBar, &SelectionBar::chosen, this, &EvidenceReader::chooseCategory);
    connect(m_toolBar, &ReaderToolBar::categoryChosen, this, &EvidenceReader::chooseCategory);
    connect(m_panel, &AnnotationPanel::activated, this,
            [this](const AnnotationId &id) { m_view->selectAnnotation(id); });
    connect(m_panel, &AnnotationPanel::edited, this, &EvidenceReader::editAnnotation);
    connect(m_panel, &AnnotationPanel::commentLeft, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &AnnotationPanel::withdrawRequested, this, &EvidenceReader::withdrawAnnotation);
    retranslateUi();
    refreshLooks();
}

EvidenceReader::~EvidenceReader() = default;

void EvidenceReader::buildMessagePage()
{
    auto *box = new QVBoxLayout(m_messagePage);
    box->addStretch();
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    box->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->addStretch();
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(220);
    row->addWidget(m_password);
    row->addWidget(m_unlock);
    row->addStretch();
    box->addLayout(row);
    box->addStretch();
    const auto unlock = [this] {
        m_view->unlock(m_password->text());
        m_password->clear();
    };
    connect(m_unlock, &QPushButton::clicked, this, unlock);
    connect(m_password, &QLineEdit::returnPressed, this, unlock);
}

void EvidenceReader::openItem(const CaseView &view, const EvidenceId &item, int page, const AnnotationId &passage)
{
    const EvidenceItem *found = view.evidence(item);
    if (!found)
        return;
    m_panel->flush();
    const bool same = m_item.id == item && m_case == view.file.id && m_view->isOpen();
    m_case = view.file.id;
    m_item = *found;
    m_pageToShow = page >= 0 ? page : m_lastPage.value(item, 0);
    m_passage = passage;
    setCase(view);
    m_title->setText(m_item.title);
    if (same) {
        m_view->goToPage(m_pageToShow);
        showPassage();
        return;
    }
    m_risks->hide();
    m_found.clear();
    m_view->setSource(nullptr);
    m_stack->setCurrentWidget(m_view);
    const quint64 opening = ++m_opening;
    whenDone(m_dossier.evidence().openPages(m_case, m_item.id), this,
             [this, opening](const Result<std::shared_ptr<PageSource>> &source) {
                 if (opening != m_opening)
                     return;
                 if (source)
                     m_view->setSource(*source);
                 else
                     showMessage(errorText(source.error()).whole(), false);
             });
}

void EvidenceReader::addBeside(QWidget *panel)
{
    auto *scroll = new QScrollArea; // in low windows the details scroll instead of being squeezed
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    panel->setAutoFillBackground(false);
    static_cast<QVBoxLayout *>(m_side->layout())->insertWidget(0, scroll, 2);
}

void EvidenceReader::closeItem()
{
    m_panel->flush();
    ++m_opening;
    m_item = {};
    m_view->setSource(nullptr);
}

void EvidenceReader::setCase(const CaseView &view)
{
    m_annotations.clear();
    for (const Annotation &annotation : view.file.annotations) {
        if (annotation.evidence == m_item.id)
            m_annotations.append(annotation);
    }
    passAnnotations();
}

void EvidenceReader::passAnnotations()
{
    m_view->setAnnotations(m_annotations);
    const QList<Annotation> &shown = m_view->layer().annotations();
    m_panel->setTimeZone(m_dossier.office().timeZone);
    m_panel->setAnnotations(shown, m_dossier.isReadOnly() ? AccountId() : m_dossier.session().account.id,
                            m_view->pageCount() <= 1 && m_forPhotos);
    QHash<int, int> marks;
    for (const Annotation &annotation : shown)
        ++marks[annotation.page];
    if (m_thumbnails)
        m_thumbnails->setMarks(marks);
}

void EvidenceReader::onOpened(const DocumentFacts &facts)
{
    m_stack->setCurrentWidget(m_view);
    if (m_pageToShow > 0)
        m_view->goToPage(m_pageToShow);
    passAnnotations();
    showPassage();
    Q_EMIT opened(facts);
}

void EvidenceReader::showPassage()
{
    if (m_passage.isNull())
        return;
    m_view->selectAnnotation(m_passage);
    m_panel->select(m_passage);
}

void EvidenceReader::onPasswordNeeded(bool wrongBefore)
{
    showMessage(wrongBefore
                    //: @info the password of a PDF was wrong
                    ? tr("This password does not open the file. Check the keyboard layout and try again.")
                    //: @info a PDF asks for its password
                    : tr("This file is protected with a password. It opens here with the password its sender gave."),
                true);
    m_password->setFocus(Qt::OtherFocusReason);
}

void EvidenceReader::showMessage(const QString &text, bool password)
{
    m_message->setText(text);
    m_password->setVisible(password);
    m_unlock->setVisible(password);
    m_stack->setCurrentWidget(m_messagePage);
}

void EvidenceReader::onRisks(const QList<Risk> &risks)
{
    m_found = risks;
    QStringList words;
    for (const Risk risk : risks) {
        if (!words.contains(riskText(risk)))
            words.append(riskText(risk));
    }
    m_risks->setVisible(!words.isEmpty());
    //: @info:status strip over a document; %1 is a list such as “JavaScript, attached files”
    m_risks->setText(
        tr("This file contains: %1. Nothing of it is ever run or opened here.").arg(words.join(QStringLiteral(", "))));
}

void EvidenceReader::onMarked(const NewAnnotation &annotation)
{
    if (m_dossier.isReadOnly())
        return;
    NewAnnotation complete = annotation;
    complete.evidence = m_item.id;
    auto *command =
        new AddAnnotationCommand(m_dossier.evidence(), m_case, complete, [this](const Error &error) { report(error); });
    connect(command, &AddAnnotationCommand::added, this, [this, complete](const AnnotationId &id) {
        // Shown at once; the news of the change brings the stored one.
        const bool known = std::any_of(m_annotations.cbegin(), m_annotations.cend(),
                                       [&](const Annotation &one) { return one.id == id; });
        if (!known && complete.evidence == m_item.id) {
            Annotation shown;
            shown.id = id;
            shown.evidence = complete.evidence;
            shown.page = complete.page;
            shown.kind = complete.kind;
            shown.category = complete.category;
            shown.rects = complete.rects;
            shown.quote = complete.quote;
            shown.author = m_dossier.session().account.id;
            m_annotations.append(shown);
            passAnnotations();
        }
        m_view->selectAnnotation(id, false);
        m_panel->editComment(id);
    });
    m_undo.push(command);
    if (annotation.kind != AnnotationKind::Highlight)
        m_toolBar->setTool(PageTool::Select);
}

void EvidenceReader::chooseCategory(AnnotationCategory category)
{
    m_toolBar->setCategory(category);
    m_view->tools().setCategory(category);
    m_selectionBar->hide();
    if (!m_view->tools().selection().isEmpty())
        m_view->tools().markSelection();
}

void EvidenceReader::editAnnotation(const AnnotationId &id, AnnotationCategory category, const QString &body)
{
    const auto found =
        std::find_if(m_annotations.begin(), m_annotations.end(), [&](const Annotation &one) { return one.id == id; });
    if (found == m_annotations.end())
        return;
    const EditAnnotationCommand::Words before{found->category, found->body};
    found->category = category;
    found->body = body;
    passAnnotations();
    m_undo.push(new EditAnnotationCommand(m_dossier.evidence(), m_case, id, before, {category, body},
                                          [this](const Error &error) { report(error); }));
}

void EvidenceReader::withdrawAnnotation(const AnnotationId &id)
{
    m_undo.push(
        new WithdrawAnnotationCommand(m_dossier.evidence(), m_case, id, [this](const Error &error) { report(error); }));
    //: @info:status after an annotation was removed
    Q_EMIT statusChanged(tr("Annotation removed. Ctrl+Z brings it back."));
}

void EvidenceReader::report(const Error &error)
{
    Q_EMIT statusChanged(errorText(error).whole());
}

bool EvidenceReader::readerKey(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->modifiers() == Qt::ControlModifier && latinKey(event) == Qt::Key_G) {
        m_toolBar->focusPageField();
        return true;
    }
    if (!plain)
        return false;
    const bool writable = !m_dossier.isReadOnly();
    const bool photo = m_view->isOpen() && m_view->facts().kind == EvidenceKind::Photo;
    PageTools &tools = m_view->tools();
    const int key = latinKey(event);
    switch (key) {
    case Qt::Key_PageUp:
        m_view->goToPage(m_view->currentPage() - 1);
        return true;
    case Qt::Key_PageDown:
        m_view->goToPage(m_view->currentPage() + 1);
        return true;
    case Qt::Key_V:
        m_toolBar->setTool(PageTool::Select);
        tools.setCaret(!tools.caret(), m_view->currentPage());
        return true;
    case Qt::Key_H:
        if (writable && !photo && !tools.markSelection())
            m_toolBar->setTool(PageTool::Highlight);
        return true;
    case Qt::Key_N:
        if (writable)
            m_toolBar->setTool(PageTool::Note);
        return true;
    case Qt::Key_A:
        if (writable)
            m_toolBar->setTool(PageTool::Area);
        return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        if (writable)
            chooseCategory(static_cast<AnnotationCategory>(key - Qt::Key_1));
        return true;
    case Qt::Key_J:
        m_panel->selectNeighbour(+1);
        return true;
    case Qt::Key_K:
        m_panel->selectNeighbour(-1);
        return true;
    case Qt::Key_Delete:
        if (const Annotation *mark = m_view->layer().find(m_view->layer().selected());
            mark && writable && mark->author == m_dossier.session().account.id)
            withdrawAnnotation(mark->id);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view->zoomBy(1.25);
        return true;
    case Qt::Key_Minus:
        m_view->zoomBy(1 / 1.25);
        return true;
    case Qt::Key_Z:
        m_view->setZoom(1);
        return true;
    case Qt::Key_R:
        if (photo)
            m_view->turnRight();
        return photo;
    case Qt::Key_Escape:
        if (!tools.selection().isEmpty() || tools.tool() != PageTool::Select) {
            tools.setCaret(false, 0);
            m_toolBar->setTool(PageTool::Select);
        } else {
            Q_EMIT closeRequested();
        }
        return true;
    default:
        return false;
    }
}

bool EvidenceReader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && readerKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void EvidenceReader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void EvidenceReader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_thumbnails)
        m_thumbnails->setVisible(width() >= roomForThumbnails);
}

void EvidenceReader::retranslateUi()
{
    //: @action:button leaves the document, back to the list
    m_back->setAccessibleName(tr("Back to the documents"));
    m_back->setToolTip(QStringLiteral("%1 (Esc)").arg(m_back->accessibleName()));
    //: @info:status chip: the stored file is never written
    m_readOnlyChip->setLook({"lock", tr("Original read-only"), StateTone::Neutral});
    //: @label:textbox password of a PDF
    m_password->setAccessibleName(tr("Password of the file"));
    m_password->setPlaceholderText(m_password->accessibleName());
    //: @action:button opens a PDF with its password
    m_unlock->setText(tr("Open"));
    if (!m_found.isEmpty())
        onRisks(m_found);
}

void EvidenceReader::refreshLooks()
{
    const Tokens &tokens = tokensOf(this);
    m_back->setIcon(themedIcon("go-previous", this));
    QPalette strip = palette();
    strip.setColor(QPalette::Window, tokens.attention.fill);
    strip.setColor(QPalette::WindowText, tokens.attention.text);
    m_risks->setPalette(strip);
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
