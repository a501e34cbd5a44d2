// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/photospage.h"

#include "ui/casefile/photostrip.h"
#include "ui/common/tokens.h"
#include "ui/evidence/evidencereader.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace homeward {

PhotosPage::PhotosPage(Dossier &dossier, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_reader(new EvidenceReader(dossier, undo, true)), m_strip(new PhotoStrip(dossier)),
      m_empty(new QLabel), m_stack(new QStackedLayout(this))
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reader, 1);
    layout->addWidget(m_strip);
    m_stack->addWidget(page);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(space::huge);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_strip);
    connect(m_strip, &PhotoStrip::chosenPhoto, this, &PhotosPage::showPhoto);
    connect(m_reader, &EvidenceReader::statusChanged, this, &PhotosPage::statusChanged);
    connect(m_reader, &EvidenceReader::closeRequested, this, [this] { m_strip->setFocus(Qt::OtherFocusReason); });
    m_reader->pages().installEventFilter(this);
    retranslateUi();
}

void PhotosPage::setCase(const CaseView &view)
{
    const bool same = m_view.file.id == view.file.id;
    m_view = view;
    m_strip->setCase(view);
    m_stack->setCurrentIndex(m_strip->count() > 0 ? 0 : 1);
    if (same)
        m_reader->setCase(view);
    if (isVisible())
        wake();
}

void PhotosPage::wake()
{
    if (m_strip->count() > 0 && m_reader->item() != m_strip->chosen())
        m_reader->openItem(m_view, m_strip->chosen());
}

void PhotosPage::showPhoto(const EvidenceId &id)
{
    m_strip->choose(id);
    m_reader->openItem(m_view, id);
    Q_EMIT moved();
}

EvidenceId PhotosPage::photo() const
{
    return m_strip->chosen();
}

bool PhotosPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == &m_reader->pages()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            m_strip->step(key == Qt::Key_Left ? -1 : +1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PhotosPage::retranslateUi()
{
    //: @info shown while a case has no photographs
    m_empty->setText(tr("Photographs of this case will be here. Add them under Documents."));
}

void PhotosPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
