// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/annotationpanel.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/annotationdelegate.h"
#include "ui/evidence/annotationmodel.h"
#include "ui/evidence/categorybutton.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

AnnotationPanel::AnnotationPanel(QWidget *parent)
    : QWidget(parent), m_model(new AnnotationModel(this)), m_list(new QListView), m_empty(new QLabel),
      m_editor(new QWidget), m_title(new QLabel), m_categories(new QButtonGroup(this)), m_commentLabel(new QLabel),
      m_comment(new QPlainTextEdit), m_remove(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    m_title->setFont(scaledFont(font(), type::section, true));
    layout->addWidget(m_title);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    layout->addWidget(m_empty, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AnnotationDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_list, 1);

    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    for (int i = 0; i < 4; ++i) {
        auto *button = new CategoryButton(static_cast<AnnotationCategory>(i));
        m_categories->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_remove);
    editor->addLayout(row);
    m_commentLabel->setBuddy(m_comment);
    editor->addWidget(m_commentLabel);
    m_comment->setFixedHeight(84);
    m_comment->setTabChangesFocus(true);
    m_comment->installEventFilter(this);
    editor->addWidget(m_comment);
    layout->addWidget(m_editor);

    m_autosave.setSingleShot(true);
    m_autosave.setInterval(1000);
    connect(&m_autosave, &QTimer::timeout, this, &AnnotationPanel::flush);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading)
            m_autosave.start();
    });
    connect(m_categories, &QButtonGroup::idClicked, this, &AnnotationPanel::flush);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT withdrawRequested(m_selected); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const Annotation *annotation = m_model->at(index.row());
        if (m_loading || !annotation || annotation->id == m_selected)
            return;
        flush();
        m_selected = annotation->id;
        showSelected();
        Q_EMIT activated(m_selected);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const Annotation *annotation = m_model->at(index.row()))
            Q_EMIT activated(annotation->id);
    });
    retranslateUi();
    refreshIcons();
    showSelected();
}

void AnnotationPanel::setTimeZone(const QByteArray &timeZone)
{
    m_model->setTimeZone(timeZone);
}

void AnnotationPanel::setAnnotations(const QList<Annotation> &annotations, const AccountId &own, bool single)
{
    m_own = own;
    m_single = single;
    const bool typing = m_autosave.isActive() || m_comment->hasFocus();
    m_loading = true;
    m_model->setAnnotations(annotations, single);
    const int row = m_model->rowOf(m_selected);
    if (row < 0)
        m_selected = {};
    else
        m_list->setCurrentIndex(m_model->index(row));
    m_loading = false;
    m_empty->setVisible(annotations.isEmpty());
    m_list->setVisible(!annotations.isEmpty());
    if (!typing || row < 0)
        showSelected(); // while typing, the words on screen are newer than those stored
    retranslateUi();
}

const Annotation *AnnotationPanel::current() const
{
    return m_model->at(m_model->rowOf(m_selected));
}

void AnnotationPanel::showSelected()
{
    const Annotation *annotation = current();
    m_editor->setVisible(annotation != nullptr);
    m_autosave.stop();
    if (!annotation)
        return;
    m_loading = true;
    m_comment->setPlainText(annotation->body);
    m_categories->button(static_cast<int>(annotation->category))->setChecked(true);
    m_loading = false;
    const bool own = !m_own.isNull() && annotation->author == m_own;
    m_comment->setReadOnly(!own);
    m_remove->setEnabled(own);
    for (QAbstractButton *button : m_categories->buttons())
        button->setEnabled(own);
    //: @info:tooltip why the buttons of an annotation are disabled
    m_remove->setToolTip(own ? QString() : tr("Only its author can change or remove this annotation"));
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

void AnnotationPanel::editComment(const AnnotationId &id)
{
    select(id);
    if (current() && !m_comment->isReadOnly())
        m_comment->setFocus(Qt::OtherFocusReason);
}

void AnnotationPanel::selectNeighbour(int step)
{
    int row = m_model->rowOf(m_selected);
    if (row < 0)
        row = step > 0 ? -1 : m_model->rowCount();
    for (row += step; row >= 0 && row < m_model->rowCount(); row += step) {
        if (m_model->at(row)) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void AnnotationPanel::flush()
{
    m_autosave.stop();
    const Annotation *annotation = current();
    if (!annotation || m_loading || m_comment->isReadOnly())
        return;
    const auto category = static_cast<AnnotationCategory>(qMax(0, m_categories->checkedId()));
    const QString body = m_comment->toPlainText();
    if (annotation->category != category || annotation->body != body) {
        const AnnotationId id = annotation->id; // who hears of it may replace the list before using it
        Q_EMIT edited(id, category, body);
    }
}

bool AnnotationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::FocusOut)
        flush();
    if (watched == m_comment && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        flush();
        Q_EMIT commentLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AnnotationPanel::retranslateUi()
{
    //: @title:group marks on a document; %n how many
    m_title->setText(tr("%n annotation(s)", nullptr, static_cast<int>(m_model->count())));
    //: @info shown while a document has no annotations
    m_empty->setText(
        m_single ? tr("Nothing is marked yet. Place a note with N or draw an area with A.")
                 //: @info shown while a document has no annotations
                 : tr("Nothing is marked yet. Select words and press H, place a note with N, or draw an area with A."));
    //: @label:textbox the comment of an annotation
    m_commentLabel->setText(tr("Comment"));
    //: @action:button takes an annotation off the page
    m_remove->setText(tr("Remove"));
    //: @label accessible name of the list of marks
    m_list->setAccessibleName(tr("Annotations"));
    m_model->retranslate();
}

void AnnotationPanel::refreshIcons()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tokensOf(this).secondaryText);
    m_empty->setPalette(muted);
    m_commentLabel->setPalette(muted);
}

void AnnotationPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

} // namespace homeward
