// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photohand.h"

#include "ui/evidence/pageview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

namespace homeward {

PhotoHand::PhotoHand(PageView &pages) : QObject(&pages), m_pages(pages)
{
    pages.viewport()->installEventFilter(this);
}

bool PhotoHand::eventFilter(QObject *watched, QEvent *event)
{
    // Other events come while the pages are being taken down, too, and have no business with their bars.
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const QScrollBar *across = m_pages.horizontalScrollBar();
        const QScrollBar *down = m_pages.verticalScrollBar();
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_held = mouse->button() == Qt::LeftButton && m_pages.isOpen() && m_pages.facts().kind == EvidenceKind::Photo &&
                 m_pages.tools().tool() == PageTool::Select && (across->maximum() > 0 || down->maximum() > 0);
        m_moving = false;
        m_from = mouse->pos();
        m_scrolled = {across->value(), down->value()};
        break;
    }
    case QEvent::MouseMove: {
        if (!m_held)
            break;
        const QPoint by = static_cast<QMouseEvent *>(event)->pos() - m_from;
        if (!m_moving && by.manhattanLength() < QApplication::startDragDistance())
            break;
        m_moving = true;
        m_pages.viewport()->setCursor(Qt::ClosedHandCursor);
        m_pages.horizontalScrollBar()->setValue(m_scrolled.x() - by.x());
        m_pages.verticalScrollBar()->setValue(m_scrolled.y() - by.y());
        return true;
    }
    case QEvent::MouseButtonRelease:
        if (std::exchange(m_held, false) && m_moving)
            m_pages.viewport()->unsetCursor();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace homeward
