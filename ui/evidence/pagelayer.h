// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QColor>
#include <QHash>
#include <QRectF>
#include <QTransform>

class QPainter;

namespace homeward {

/// The marks over the pages of one document. Knows where they are and how they look, nothing about files or windows.
class PageLayer
{
public:
    /// Live annotations only are kept, in reading order: that order gives each its list number, from 1.
    void setAnnotations(const QList<Annotation> &annotations);
    [[nodiscard]] const QList<Annotation> &annotations() const { return m_annotations; }
    /// 1 …; 0 when it is not shown.
    [[nodiscard]] int numberOf(const AnnotationId &id) const;
    [[nodiscard]] const Annotation *find(const AnnotationId &id) const;

    void setSelected(const AnnotationId &id) { m_selected = id; }
    [[nodiscard]] AnnotationId selected() const { return m_selected; }

    /// \a toView maps the unit square of the page into view coordinates. \a accent rings the selected mark.
    void paint(QPainter &painter, int page, const QTransform &toView, const QColor &accent) const;
    /// The mark at \a point (view coordinates), pins included; null when none. The smallest wins.
    [[nodiscard]] AnnotationId at(int page, const QPointF &point, const QTransform &toView) const;
    /// The view rectangle of a mark, without its pin.
    [[nodiscard]] QRectF boundsOf(const Annotation &annotation, const QTransform &toView) const;

private:
    [[nodiscard]] QRectF pinRect(const Annotation &annotation, const QTransform &toView) const;
    /// The pins of a page in list order; where two would lie on each other the later one stands nearer to the words.
    [[nodiscard]] QHash<AnnotationId, QRectF> pins(int page, const QTransform &toView) const;

    QList<Annotation> m_annotations;
    AnnotationId m_selected;
};

} // namespace homeward
