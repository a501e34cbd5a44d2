// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What mouse and keys do in the view of compared photographs.
#include "ui/photos/compareview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace homeward {

// --- aligning -----------------------------------------------------------------------------------------------------

void CompareView::setAligning(bool on)
{
    m_alignment.reset();
    for (Pane &pane : m_panes)
        pane.points.clear();
    m_aligning = on && m_panes.size() >= 2;
    if (m_aligning) {
        m_mode = CompareMode::SideBySide; // points are set where each picture is seen by itself
        m_pointerPane = 0;
        m_pointer = QPointF(0.5, 0.5);
    }
    update();
    Q_EMIT viewChanged();
}

int CompareView::nextPointPane() const
{
    return m_panes[0].points.size() <= m_panes[1].points.size() ? 0 : 1;
}

void CompareView::addPoint(int pane, const QPointF &fraction)
{
    if (pane > 1 || m_panes[size_t(pane)].points.size() >= 2 || !QRectF(0, 0, 1, 1).contains(fraction))
        return;
    m_panes[size_t(pane)].points.append(fraction);
    m_pointerPane = nextPointPane();
    const auto &left = m_panes[0].points;
    const auto &right = m_panes[1].points;
    if (left.size() == 2 && right.size() == 2) {
        m_alignment = aligned(seenSize(1), {right.at(0), right.at(1)}, seenSize(0), {left.at(0), left.at(1)});
        m_aligning = false;
        m_pointer.reset();
        setLinked(true);
        for (Pane &each : m_panes)
            each.points.clear();
    }
    update();
    Q_EMIT viewChanged();
}

void CompareView::movePoint(const QPointF &by)
{
    const QPointF now = m_pointer.value_or(QPointF(0.5, 0.5)) + by;
    m_pointer = QPointF(std::clamp(now.x(), 0.0, 1.0), std::clamp(now.y(), 0.0, 1.0));
    update();
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (!m_aligning) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 0.002 : 0.01;
    switch (event->key()) {
    case Qt::Key_Left:
        return movePoint({-step, 0});
    case Qt::Key_Right:
        return movePoint({step, 0});
    case Qt::Key_Up:
        return movePoint({0, -step});
    case Qt::Key_Down:
        return movePoint({0, step});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return addPoint(m_pointerPane, m_pointer.value_or(QPointF(0.5, 0.5)));
    case Qt::Key_Escape:
        return setAligning(false);
    default:
        QWidget::keyPressEvent(event);
    }
}

// --- the hand -----------------------------------------------------------------------------------------------------

void CompareView::mousePressEvent(QMouseEvent *event)
{
    const int pane = paneAt(event->position());
    if (event->button() != Qt::LeftButton || pane < 0)
        return;
    if (m_aligning) {
        addPoint(pane, toWidget(pane).inverted().map(event->position()));
        return;
    }
    setActive(pane);
    m_grabbed = event->position();
    const double at = paneRect(0).left() + paneRect(0).width() * m_share;
    m_sliding = m_mode == CompareMode::Slider && std::abs(event->position().x() - at) < 12;
    m_dragging = !m_sliding;
    if (m_dragging)
        setCursor(Qt::ClosedHandCursor);
    Q_EMIT chosen(pane);
}

void CompareView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_sliding) {
        setShare((at.x() - paneRect(0).left()) / paneRect(0).width());
        return;
    }
    const int pane = m_dragging ? m_active : paneAt(at);
    if (pane < 0 || pane >= static_cast<int>(m_panes.size()) || seenSize(pane).isEmpty()) {
        m_pointer.reset();
        update();
        return;
    }
    if (m_dragging) {
        setSight(pane, moved(sightOf(pane), at - m_grabbed, frameSize(pane), paneRect(pane).size()));
        m_grabbed = at;
    }
    m_pointerPane = pane;
    m_pointer = frame(pane).inverted().map(at);
    update();
}

void CompareView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = m_sliding = false;
    unsetCursor();
}

void CompareView::wheelEvent(QWheelEvent *event)
{
    const int pane = paneAt(event->position());
    if (pane < 0 || frameSize(pane).isEmpty())
        return;
    const QPointF fraction = frame(pane).inverted().map(event->position());
    zoomAt(pane, fraction, std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

void CompareView::leaveEvent(QEvent *)
{
    if (!m_aligning)
        m_pointer.reset();
    update();
}

} // namespace homeward
