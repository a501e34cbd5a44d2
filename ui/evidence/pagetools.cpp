// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pagetools.h"

#include "evidence/pagesearch.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace homeward {

namespace {

constexpr double leastArea = 0.008; ///< smaller drags are slips of the hand
constexpr double noteSize = 0.02;   ///< the small rectangle that stands for a note's point

QPointF clamped(const QPointF &point)
{
    return {std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)};
}

} // namespace

void PageTools::setTool(PageTool tool)
{
    m_tool = tool;
    m_page = -1;
    m_area = {};
    Q_EMIT changed();
}

void PageTools::setText(int page, const PageText &text)
{
    m_texts.insert(page, text);
    Q_EMIT textKnown(page);
}

void PageTools::clearTexts()
{
    m_texts.clear();
    m_caret = false;
    clearSelection();
}

bool PageTools::isOverText(int page, const QPointF &point) const
{
    const auto text = m_texts.constFind(page);
    return text != m_texts.cend() && homeward::isOverText(*text, point);
}

QString PageTools::selectedText() const
{
    return selectionQuote(m_texts.value(m_selection.page), m_selection);
}

QList<NormalisedRect> PageTools::selectedRects() const
{
    return selectionRects(m_texts.value(m_selection.page), m_selection);
}

void PageTools::clearSelection()
{
    m_selection = {};
    Q_EMIT changed();
}

bool PageTools::chooseWordAt(int page, const QPointF &point)
{
    if (m_tool == PageTool::Area || m_tool == PageTool::Note || !isOverText(page, point))
        return false;
    const int word = wordAt(m_texts.value(page), point);
    m_selection = {page, word, word};
    Q_EMIT changed();
    if (m_tool == PageTool::Highlight)
        markSelection();
    else
        Q_EMIT selectionFinished();
    return true;
}

bool PageTools::choosePage(int page)
{
    const auto last = static_cast<int>(m_texts.value(page).words.size()) - 1;
    if (last < 0)
        return false;
    m_selection = {page, 0, last};
    Q_EMIT changed();
    Q_EMIT selectionFinished();
    return true;
}

void PageTools::extendTo(const QPointF &point)
{
    if (m_selection.isEmpty())
        return;
    m_selection.focus = wordAt(m_texts.value(m_selection.page), clamped(point));
    Q_EMIT changed();
    Q_EMIT selectionFinished();
}

NewAnnotation PageTools::fresh(AnnotationKind kind, int page) const
{
    NewAnnotation annotation;
    annotation.page = page;
    annotation.kind = kind;
    annotation.category = m_category;
    return annotation;
}

void PageTools::press(int page, const QPointF &point)
{
    m_page = page;
    m_start = clamped(point);
    m_area = {};
    m_selection = {};
    Q_EMIT changed();
}

void PageTools::drag(const QPointF &point)
{
    if (m_page < 0)
        return;
    if (m_tool == PageTool::Area) {
        m_area = QRectF(m_start, clamped(point)).normalized();
    } else if (m_tool != PageTool::Note) {
        const PageText text = m_texts.value(m_page);
        m_selection = {m_page, wordAt(text, m_start), wordAt(text, clamped(point))};
    }
    Q_EMIT changed();
}

void PageTools::release(const QPointF &point)
{
    if (m_page < 0)
        return;
    const int page = m_page;
    m_page = -1;
    if (m_tool == PageTool::Note) {
        NewAnnotation note = fresh(AnnotationKind::Note, page);
        const QPointF at = clamped(point);
        note.rects = {{std::clamp(at.x() - noteSize / 2, 0.0, 1 - noteSize),
                       std::clamp(at.y() - noteSize / 2, 0.0, 1 - noteSize), noteSize, noteSize}};
        Q_EMIT marked(note);
    } else if (m_tool == PageTool::Area) {
        const QRectF area = std::exchange(m_area, {});
        if (area.width() >= leastArea && area.height() >= leastArea) {
            NewAnnotation annotation = fresh(AnnotationKind::Area, page);
            annotation.rects = {{area.x(), area.y(), area.width(), area.height()}};
            Q_EMIT marked(annotation);
        }
    } else if (!m_selection.isEmpty()) {
        if (m_tool == PageTool::Highlight)
            markSelection();
        else
            Q_EMIT selectionFinished();
    }
    Q_EMIT changed();
}

bool PageTools::markSelection()
{
    const QList<NormalisedRect> rects = selectedRects();
    if (rects.isEmpty())
        return false;
    NewAnnotation annotation = fresh(AnnotationKind::Highlight, m_selection.page);
    annotation.rects = rects;
    annotation.quote = selectedText();
    constexpr int contextWords = 6;
    const WordsAround around =
        wordsAround(m_texts.value(m_selection.page), m_selection.first(), m_selection.last(), contextWords);
    annotation.before = around.before;
    annotation.after = around.after;
    m_selection = {};
    Q_EMIT changed();
    Q_EMIT marked(annotation);
    return true;
}

void PageTools::setCaret(bool on, int page)
{
    m_caret = on && !m_texts.value(page).words.isEmpty();
    m_selection = m_caret ? TextSelection{page, 0, 0} : TextSelection{};
    Q_EMIT changed();
}

bool PageTools::caretKey(QKeyEvent *event)
{
    if (!m_caret || m_selection.isEmpty())
        return false;
    const PageText text = m_texts.value(m_selection.page);
    const int last = static_cast<int>(text.words.size()) - 1;
    int focus = m_selection.focus;
    switch (event->key()) {
    case Qt::Key_Left:
        focus = qMax(0, focus - 1);
        break;
    case Qt::Key_Right:
        focus = qMin(last, focus + 1);
        break;
    case Qt::Key_Up:
        focus = wordOnNeighbourLine(text, focus, -1);
        break;
    case Qt::Key_Down:
        focus = wordOnNeighbourLine(text, focus, +1);
        break;
    default:
        return false;
    }
    m_selection.focus = focus;
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_selection.anchor = focus;
    Q_EMIT changed();
    return true;
}

void PageTools::paint(QPainter &painter, int page, const QTransform &toView, const QColor &accent) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_selection.page == page) {
        QColor tint = accent;
        tint.setAlpha(70);
        for (const NormalisedRect &rect : selectedRects())
            painter.fillRect(toView.mapRect(QRectF(rect.x, rect.y, rect.width, rect.height)), tint);
    }
    if (m_page == page && !m_area.isNull()) {
        painter.setPen(QPen(accent, 2, Qt::DashLine));
        painter.drawRect(toView.mapRect(m_area));
    }
    painter.restore();
}

} // namespace homeward
