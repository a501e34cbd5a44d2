// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/annotationpanel.h"

#include "ui/common/drafts.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/largetext.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/annotationdelegate.h"
#include "ui/evidence/annotationfilter.h"
#include "ui/evidence/categorybutton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace homeward {

AnnotationPanel::AnnotationPanel(QWidget *parent)
    : QWidget(parent), m_model(new AnnotationModel(this)), m_filter(new AnnotationFilter), m_list(new QListView),
      m_empty(new QLabel), m_clearFilter(new QPushButton), m_editor(new QWidget), m_title(new QLabel),
      m_ownParts(new QWidget), m_categories(new QButtonGroup(this)), m_commentLabel(new QLabel),
      m_comment(new QPlainTextEdit), m_remove(new QPushButton), m_lostParts(new QWidget), m_place(new QPushButton),
      m_keepAsNote(new QPushButton), m_replyParts(new QWidget), m_reply(new QPlainTextEdit),
      m_sendReply(new QPushButton), m_removeReply(new QPushButton), m_resolve(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    m_title->setFont(scaledFont(font(), type::section, true));
    layout->addWidget(m_title);
    layout->addWidget(m_filter);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_emptyArea = new FormArea(m_empty);
    layout->addWidget(m_emptyArea, 1);
    layout->addWidget(m_clearFilter, 0, Qt::AlignLeft);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AnnotationDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(4 * fontMetrics().height());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);
    layout->addWidget(m_list, 100);
    buildEditor();
    layout->addWidget(m_editor);
    layout->addStretch();
    connectEditor();
    connect(m_filter, &AnnotationFilter::changed, this, [this] {
        m_loading = true;
        m_model->setView(m_filter->view());
        const int row = m_model->rowOf(m_selected);
        m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
        m_loading = false;
        retranslateUi();
    });
    connect(m_clearFilter, &QPushButton::clicked, m_filter, &AnnotationFilter::clear);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnnotationPanel::rowChosen);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const Annotation *annotation = m_model->at(index.row()))
            Q_EMIT activated(annotation->id);
        else if (const auto *mark = m_model->inFileAt(index.row()))
            Q_EMIT fileMarkActivated(mark->page, mark->index);
    });
    retranslateUi();
    refreshLooks();
    showSelected();
}

void AnnotationPanel::buildEditor()
{
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    editor->setSpacing(space::small);
    auto *lost = new QHBoxLayout(m_lostParts);
    lost->setContentsMargins(0, 0, 0, 0);
    lost->addWidget(m_place);
    lost->addWidget(m_keepAsNote);
    lost->addStretch();
    editor->addWidget(m_lostParts);

    auto *own = new QVBoxLayout(m_ownParts);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(space::tiny);
    auto *row = new QHBoxLayout;
    for (int i = 0; i < 4; ++i) {
        auto *button = new CategoryButton(static_cast<AnnotationCategory>(i));
        m_categories->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_remove);
    own->addLayout(row);
    m_commentLabel->setBuddy(m_comment);
    own->addWidget(m_commentLabel);
    m_comment->setFixedHeight(72);
    m_comment->setObjectName(QStringLiteral("annotationComment"));
    own->addWidget(m_comment);
    editor->addWidget(m_ownParts);

    auto *reply = new QVBoxLayout(m_replyParts);
    reply->setContentsMargins(0, 0, 0, 0);
    reply->setSpacing(space::tiny);
    m_reply->setFixedHeight(44);
    reply->addWidget(m_reply);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sendReply);
    buttons->addWidget(m_removeReply);
    buttons->addStretch();
    reply->addLayout(buttons);
    reply->addWidget(m_resolve, 0, Qt::AlignLeft);
    editor->addWidget(m_replyParts);
    for (QPlainTextEdit *field : {m_comment, m_reply}) {
        field->setTabChangesFocus(true);
        field->installEventFilter(this);
    }
}

void AnnotationPanel::connectEditor()
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(1000);
    connect(&m_autosave, &QTimer::timeout, this, &AnnotationPanel::flush);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading)
            m_autosave.start();
    });
    connect(m_reply, &QPlainTextEdit::textChanged, this, [this] {
        updateReply();
        if (!m_loading)
            m_replyDrafts.insert(m_selected, m_reply->toPlainText());
    });
    connect(m_categories, &QButtonGroup::idClicked, this, &AnnotationPanel::flush);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT withdrawRequested(m_selected); });
    connect(m_place, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(m_selected); });
    connect(m_keepAsNote, &QPushButton::clicked, this, [this] { Q_EMIT keepAsNoteRequested(m_selected); });
    connect(m_sendReply, &QPushButton::clicked, this, &AnnotationPanel::sendReply);
    connect(m_removeReply, &QPushButton::clicked, this,
            [this] { Q_EMIT replyWithdrawRequested(m_selected, ownLastReply()); });
    connect(m_resolve, &QPushButton::clicked, this, [this] {
        if (const Annotation *annotation = current())
            Q_EMIT resolveRequested(annotation->id, !annotation->resolved);
    });
}

QAbstractItemView &AnnotationPanel::list()
{
    return *m_list;
}

void AnnotationPanel::setTimeZone(const QByteArray &timeZone)
{
    m_model->setTimeZone(timeZone);
}

void AnnotationPanel::setListing(const AnnotationListing &listing)
{
    if (listing == m_model->listing())
        return;
    const bool typing = (m_comment->hasFocus() || m_autosave.isActive()) && current();
    const int scrolled = m_list->verticalScrollBar()->value();
    const bool known = m_model->rowOf(m_selected) >= 0;
    m_loading = true;
    m_model->setListing(listing);
    const int row = m_model->rowOf(m_selected);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_list->verticalScrollBar()->setValue(scrolled);
    if (!known)
        m_list->scrollTo(m_list->currentIndex());
    m_loading = false;
    if (!typing || !current())
        showSelected(); // while typing, the words on screen are newer than those stored
    retranslateUi();
}

bool AnnotationPanel::isOwn(const Annotation &annotation) const
{
    return !m_model->listing().own.isNull() && annotation.author == m_model->listing().own;
}

ReplyId AnnotationPanel::ownLastReply() const
{
    const Annotation *annotation = current();
    ReplyId last;
    for (const AnnotationReply &reply : annotation ? annotation->replies : QList<AnnotationReply>()) {
        if (!reply.withdrawn && reply.author == m_model->listing().own)
            last = reply.id;
    }
    return last;
}

void AnnotationPanel::showSelected()
{
    const Annotation *annotation = current();
    const bool mayMark = !m_model->listing().own.isNull();
    m_editor->setVisible(annotation && mayMark);
    m_autosave.stop();
    if (!annotation)
        return;
    const bool own = isOwn(*annotation);
    m_loading = true;
    m_comment->setPlainText(annotation->body);
    m_categories->button(static_cast<int>(annotation->category))->setChecked(true);
    m_reply->clear(); // what it says when nobody has typed
    if (m_drafts)
        m_drafts->watch(replyKey(annotation->id), m_reply);
    if (const QString typed = m_replyDrafts.value(annotation->id); !typed.isEmpty())
        m_reply->setPlainText(typed);
    m_loading = false;
    m_ownParts->setVisible(own);
    m_comment->setReadOnly(!own);
    m_lostParts->setVisible(own && m_model->isLost(annotation->id));
    updateReply();
    m_removeReply->setVisible(!ownLastReply().isNull());
    m_resolve->setVisible(annotation->category == AnnotationCategory::Question);
    retranslateUi();
    if (own && m_drafts && m_drafts->watch(draftKey(), m_comment))
        m_autosave.start(); // typed before the program ended; saved like any other word
}

void AnnotationPanel::rowChosen(const QModelIndex &index)
{
    if (m_loading)
        return;
    if (const auto *mark = m_model->inFileAt(index.row())) {
        flush();
        m_selected = {};
        showSelected();
        Q_EMIT fileMarkActivated(mark->page, mark->index);
        return;
    }
    const Annotation *annotation = m_model->at(index.row());
    if (!annotation || annotation->id == m_selected)
        return;
    const AnnotationId id = annotation->id;
    flush();
    m_selected = id;
    showSelected();
    Q_EMIT activated(m_selected);
}

QString AnnotationPanel::replyKey(const AnnotationId &id)
{
    return QStringLiteral("reply/") + id.toString();
}

QString AnnotationPanel::draftKey() const
{
    return QStringLiteral("annotation/") + m_selected.toString();
}

void AnnotationPanel::select(const AnnotationId &id)
{
    if (id == m_selected)
        return;
    flush();
    m_selected = id;
    m_loading = true;
    const int row = m_model->rowOf(id);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_loading = false;
    showSelected();
}

void AnnotationPanel::selectFileMark(int page, int index)
{
    select({});
    m_loading = true;
    const int row = m_model->rowOfFileMark(page, index);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_loading = false;
}

void AnnotationPanel::editComment(const AnnotationId &id)
{
    select(id);
    const Annotation *annotation = current();
    if (annotation && isOwn(*annotation))
        m_comment->setFocus(Qt::OtherFocusReason);
}

void AnnotationPanel::selectNeighbour(int step)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    if (row < 0)
        row = step > 0 ? -1 : m_model->rowCount();
    for (row += step; row >= 0 && row < m_model->rowCount(); row += step) {
        if (m_model->at(row) || m_model->inFileAt(row)) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void AnnotationPanel::flush()
{
    m_autosave.stop();
    if (m_drafts && !m_loading)
        m_drafts->flush(); // the answer, before the field is used for another
    const Annotation *annotation = current();
    if (!annotation || m_loading || !isOwn(*annotation))
        return;
    const auto category = static_cast<AnnotationCategory>(qMax(0, m_categories->checkedId()));
    const QString body = m_comment->toPlainText();
    const QString draft = draftKey();
    if (annotation->category != category || annotation->body != body) {
        const AnnotationId id = annotation->id; // who hears of it may replace the list before using it
        Q_EMIT edited(id, category, body);
    }
    if (m_drafts)
        m_drafts->drop(draft);
}

void AnnotationPanel::updateReply()
{
    const bool onTheWay = m_repliesSent.contains(m_selected);
    m_reply->setReadOnly(onTheWay);
    m_sendReply->setEnabled(!onTheWay && !m_reply->toPlainText().trimmed().isEmpty());
}

void AnnotationPanel::sendReply()
{
    const QString words = m_reply->toPlainText();
    if (words.trimmed().isEmpty() || m_repliesSent.contains(m_selected))
        return;
    const AnnotationId id = m_selected;
    m_repliesSent.insert(id);
    m_replyDrafts.insert(id, words);
    updateReply();
    Q_EMIT replied(id, words);
}

void AnnotationPanel::noteReplyStored(const AnnotationId &id)
{
    m_repliesSent.remove(id);
    m_replyDrafts.remove(id);
    if (id == m_selected) {
        m_loading = true;
        m_reply->clear();
        m_loading = false;
        updateReply();
    }
    if (m_drafts)
        m_drafts->drop(replyKey(id));
}

void AnnotationPanel::noteReplyRefused(const AnnotationId &id)
{
    m_repliesSent.remove(id);
    updateReply();
}

bool AnnotationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::FocusOut)
        flush();
    // The editor below takes room from the list: what it edits stays in sight.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            flush(); // an unfinished answer stays as a draft
            Q_EMIT commentLeft();
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_reply && enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            sendReply();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnnotationPanel::retranslateUi()
{
    //: @title:group marks on a document; %n how many
    m_title->setText(tr("%n annotation(s)", nullptr, static_cast<int>(m_model->count())));
    const bool nothing = m_model->count() == 0 && m_model->listing().inFile.isEmpty();
    const int hidden = static_cast<int>(m_model->hiddenCount());
    m_filter->setVisible(!nothing);
    m_clearFilter->setVisible(hidden > 0);
    m_list->setVisible(m_model->rowCount() > 0); // an empty one would take the room of the words above it
    m_emptyArea->setVisible(nothing || hidden > 0);
    m_list->setVisible(!nothing); // an empty list would take the room of what stands above
    if (hidden > 0)
        //: @info:status annotations the filter hides; %n how many
        m_empty->setText(tr("%n annotation(s) hidden by the filter.", nullptr, hidden));
    else if (m_model->listing().single)
        //: @info shown while a picture has no annotations
        m_empty->setText(tr("Nothing is marked yet. Place a note with N or draw an area with A."));
    else
        m_empty->setText(
            //: @info shown while a document has no annotations
            tr("Nothing is marked yet. Select words and press H, place a note with N, or draw an area with A."));
    //: @action:button lists everything again
    m_clearFilter->setText(tr("Clear filter"));
    //: @label:textbox the comment of an annotation
    m_commentLabel->setText(tr("Comment"));
    //: @action:button takes an annotation off the page
    m_remove->setText(tr("Remove"));
    //: @action:button the next mark made becomes the place of this annotation
    m_place->setText(tr("Place again"));
    //: @action:button an annotation without its passage stays as a note on the page
    m_keepAsNote->setText(tr("Keep as note"));
    //: @label:textbox an answer to an annotation
    m_reply->setPlaceholderText(tr("Reply…"));
    //: @label:textbox read aloud
    m_reply->setAccessibleName(tr("Reply to this annotation"));
    //: @action:button records the answer that was typed
    m_sendReply->setText(tr("Reply"));
    m_sendReply->setToolTip(QStringLiteral("%1 (Ctrl+Enter)").arg(m_sendReply->text()));
    //: @action:button takes back one's own last answer
    m_removeReply->setText(tr("Remove my reply"));
    const Annotation *annotation = current();
    m_resolve->setText(annotation && annotation->resolved
                           //: @action:button the question has no answer after all
                           ? tr("Open the question again")
                           //: @action:button the question has its answer
                           : tr("Mark as answered"));
    //: @label accessible name of the list of marks
    m_list->setAccessibleName(tr("Annotations"));
    m_model->retranslate();
    fitEmpty();
}

void AnnotationPanel::refreshLooks()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tokensOf(this).secondaryText);
    m_empty->setPalette(muted);
    m_commentLabel->setPalette(muted);
}

void AnnotationPanel::fitEmpty()
{
    const QMargins around = layout()->contentsMargins();
    m_emptyArea->setMinimumHeight(m_empty->heightForWidth(width() - around.left() - around.right()));
}

void AnnotationPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitEmpty();
}

void AnnotationPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        refreshLooks();
    QWidget::changeEvent(event);
}

} // namespace homeward
