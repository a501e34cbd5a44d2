// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pagelayer.h"

#include "ui/common/tokens.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace homeward {

namespace {

constexpr double pinSize = 20; // logical pixels

QRectF box(const NormalisedRect &rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

/// The way a line is read in the view, one pixel long: pages are turned by quarters.
QPointF alongLine(const QTransform &toView)
{
    const QLineF top(toView.map(QPointF(0, 0)), toView.map(QPointF(1, 0)));
    return {top.unitVector().dx(), top.unitVector().dy()};
}

} // namespace

void PageLayer::setAnnotations(const QList<Annotation> &annotations)
{
    m_annotations.clear();
    std::copy_if(annotations.cbegin(), annotations.cend(), std::back_inserter(m_annotations),
                 [](const Annotation &one) { return !one.withdrawn; });
    const auto place = [](const Annotation &one) {
        return one.rects.isEmpty() ? std::tuple(one.page, 0.0, 0.0)
                                   : std::tuple(one.page, one.rects.first().y, one.rects.first().x);
    };
    std::stable_sort(m_annotations.begin(), m_annotations.end(),
                     [&](const Annotation &left, const Annotation &right) { return place(left) < place(right); });
    if (!find(m_selected))
        m_selected = {};
}

int PageLayer::numberOf(const AnnotationId &id) const
{
    for (qsizetype i = 0; i < m_annotations.size(); ++i) {
        if (m_annotations.at(i).id == id)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

const Annotation *PageLayer::find(const AnnotationId &id) const
{
    const int number = numberOf(id);
    return number == 0 ? nullptr : &m_annotations.at(number - 1);
}

QRectF PageLayer::boundsOf(const Annotation &annotation, const QTransform &toView) const
{
    QRectF bounds;
    for (const NormalisedRect &rect : annotation.rects)
        bounds = bounds.united(toView.mapRect(box(rect)));
    return bounds;
}

QRectF PageLayer::pinRect(const Annotation &annotation, const QTransform &toView) const
{
    if (annotation.rects.isEmpty())
        return {};
    const QRectF mark = box(annotation.rects.first());
    QPointF middle;
    if (annotation.kind == AnnotationKind::Note) // at its point
        middle = toView.map(mark.center());
    else if (annotation.kind == AnnotationKind::Area) // on its corner
        middle = toView.map(mark.topRight());
    else // in the page's right margin, level with the first line
        middle = toView.map(QPointF(1, mark.center().y())) - alongLine(toView) * pinSize * 1.1;
    return QRectF(middle, QSizeF()).adjusted(-pinSize / 2, -pinSize / 2, pinSize / 2, pinSize / 2);
}

QHash<AnnotationId, QRectF> PageLayer::pins(int page, const QTransform &toView) const
{
    QHash<AnnotationId, QRectF> placed;
    for (const Annotation &one : m_annotations) {
        if (one.page != page)
            continue;
        QRectF pin = pinRect(one, toView);
        const auto taken = [&] {
            return std::any_of(placed.cbegin(), placed.cend(),
                               [&](const QRectF &other) { return other.intersects(pin); });
        };
        for (int tries = 0; taken() && tries < 12; ++tries)
            pin.translate(alongLine(toView) * -(pinSize + 2));
        placed.insert(one.id, pin);
    }
    return placed;
}

void PageLayer::paint(QPainter &painter, int page, const QTransform &toView, const QColor &accent) const
{
    const QColor ink = lightTokens().pageText; // paper is white in every theme
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QHash<AnnotationId, QRectF> placed = pins(page, toView);
    for (const Annotation &one : m_annotations) {
        if (one.page != page)
            continue;
        const bool chosen = one.id == m_selected;
        const QColor colour = highlightColour(one.category);
        if (one.kind == AnnotationKind::Highlight) {
            // Multiplying keeps the letters black under the colour.
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            for (const NormalisedRect &rect : one.rects)
                painter.fillRect(toView.mapRect(box(rect)).adjusted(-1.5, -1, 1.5, 1), colour);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            if (chosen) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(accent, 2));
                for (const NormalisedRect &rect : one.rects)
                    painter.drawRect(toView.mapRect(box(rect)).adjusted(-2, -2, 2, 2));
            }
        } else if (one.kind == AnnotationKind::Area) {
            const QRectF area = boundsOf(one, toView);
            QColor tint = colour;
            tint.setAlpha(70);
            painter.setBrush(tint);
            painter.setPen(QPen(Qt::white, 3));
            painter.drawRect(area);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(chosen ? accent : ink, 2, Qt::DashLine));
            painter.drawRect(area);
        }
        const QRectF pin = placed.value(one.id);
        painter.setPen(QPen(chosen ? accent : ink, chosen ? 2.5 : 1.2));
        painter.setBrush(colour);
        if (one.kind == AnnotationKind::Note)
            painter.drawRoundedRect(pin, 4, 4);
        else
            painter.drawEllipse(pin);
        QFont font = painter.font();
        font.setPixelSize(12);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(pin, Qt::AlignCenter, QString::number(numberOf(one.id)));
    }
    painter.restore();
}

AnnotationId PageLayer::at(int page, const QPointF &point, const QTransform &toView) const
{
    AnnotationId found;
    double least = 0;
    const QHash<AnnotationId, QRectF> placed = pins(page, toView);
    for (const Annotation &one : m_annotations) {
        if (one.page != page)
            continue;
        if (placed.value(one.id).contains(point))
            return one.id;
        for (const NormalisedRect &rect : one.rects) {
            const QRectF mark = toView.mapRect(box(rect));
            const double size = mark.width() * mark.height();
            if (mark.adjusted(-2, -2, 2, 2).contains(point) && (found.isNull() || size < least)) {
                found = one.id;
                least = size;
            }
        }
    }
    return found;
}

} // namespace homeward
