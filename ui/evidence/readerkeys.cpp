// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/dossier.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/latinkey.h"
#include "ui/evidence/annotationpanel.h"
#include "ui/evidence/documentfinder.h"
#include "ui/evidence/evidencereader.h"
#include "ui/evidence/findbar.h"
#include "ui/evidence/markkeeper.h"
#include "ui/evidence/readertoolbar.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>

// The keys of the reader (ux.md §16 "Document"), by their Latin letter whatever the layout.
namespace homeward {

void EvidenceReader::connectShortcuts()
{
    // Wherever the keyboard is in the reader, also in its text fields.
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::Key_F3), [this] {
        if (m_finder->wanted().isEmpty())
            openFind();
        else
            m_finder->step(+1);
    });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_finder->step(-1); });
}

void EvidenceReader::openFind()
{
    if (m_forPhotos || !m_view->isOpen())
        return;
    m_findBar->open(m_view->tools().selectedText());
}

bool EvidenceReader::readerKey(QKeyEvent *event)
{
    const int key = latinKey(event);
    if (event->modifiers() == Qt::ControlModifier)
        return controlKey(key);
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (key == Qt::Key_Escape) {
        escape();
        return true;
    }
    return pageKey(key) || markKey(key);
}

bool EvidenceReader::controlKey(int key)
{
    switch (key) {
    case Qt::Key_G:
        m_toolBar->focusPageField();
        return true;
    case Qt::Key_F:
        openFind();
        return !m_forPhotos;
    case Qt::Key_A:
        m_view->tools().choosePage(m_view->currentPage());
        return true; // also while the words of the page are still being read
    case Qt::Key_C:
        copySelection();
        return true;
    case Qt::Key_Home:
        m_view->goToPage(0);
        return true;
    case Qt::Key_End:
        m_view->goToPage(m_view->pageCount() - 1);
        return true;
    default:
        return false;
    }
}

bool EvidenceReader::pageKey(int key)
{
    const bool photo = m_view->isOpen() && m_view->facts().kind == EvidenceKind::Photo;
    switch (key) {
    case Qt::Key_PageUp:
        m_view->goToPage(m_view->currentPage() - 1);
        return true;
    case Qt::Key_PageDown:
        m_view->goToPage(m_view->currentPage() + 1);
        return true;
    case Qt::Key_V:
        m_toolBar->setTool(PageTool::Select);
        m_view->tools().setCaret(!m_view->tools().caret(), m_view->currentPage());
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
        m_view->turnRight();
        return true;
    case Qt::Key_H: {
        const bool may = m_marks->mayMark() && !photo;
        if (may && !m_view->tools().markSelection())
            m_toolBar->setTool(PageTool::Highlight);
        return true;
    }
    default:
        return false;
    }
}

bool EvidenceReader::markKey(int key)
{
    const bool may = m_marks->mayMark();
    switch (key) {
    case Qt::Key_N:
        if (may)
            m_toolBar->setTool(PageTool::Note);
        return true;
    case Qt::Key_A:
        if (may)
            m_toolBar->setTool(PageTool::Area);
        return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        if (may)
            chooseCategory(static_cast<AnnotationCategory>(key - Qt::Key_1));
        return true;
    case Qt::Key_J:
        m_panel->selectNeighbour(+1);
        return true;
    case Qt::Key_K:
        m_panel->selectNeighbour(-1);
        return true;
    case Qt::Key_Delete: {
        const AnnotationId id = m_view->layer().selected();
        if (m_marks->isOwn(id))
            Q_EMIT m_panel->withdrawRequested(id);
        return true;
    }
    default:
        return false;
    }
}

void EvidenceReader::escape()
{
    PageTools &tools = m_view->tools();
    if (!m_placing.isNull()) {
        m_placing = {};
        Q_EMIT statusChanged(QString());
    } else if (!tools.selection().isEmpty() || tools.tool() != PageTool::Select) {
        tools.setCaret(false, 0);
        m_toolBar->setTool(PageTool::Select);
    } else if (m_findBar->isVisible()) {
        m_findBar->close();
    } else {
        Q_EMIT closeRequested();
    }
}

void EvidenceReader::copySelection()
{
    const QString text = m_view->tools().selectedText();
    if (text.isEmpty())
        return;
    m_clipboard->copy(text);
    Q_EMIT statusChanged(m_clipboard->copiedText());
}

bool EvidenceReader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == m_view) {
        // Ctrl+F looks into the document while one reads it, not into the list of cases.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && latinKey(key) == Qt::Key_F && !m_forPhotos) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_view && readerKey(key))
            return true;
        // In the list the arrows move on; what acts upon a mark acts here too.
        if (watched == &m_panel->list() && key->modifiers() == Qt::NoModifier && markKey(latinKey(key)))
            return true;
        if (watched == &m_panel->list() && key->key() == Qt::Key_Escape) {
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceReader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace homeward
