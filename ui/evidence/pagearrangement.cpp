// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pagearrangement.h"

#include <algorithm>
#include <cmath>

namespace homeward {

void PageArrangement::setPages(const DocumentFacts &facts)
{
    m_pages = facts.pages;
    m_photo = facts.kind == EvidenceKind::Photo;
    m_rects.clear();
    m_contents = {};
}

void PageArrangement::setRoom(const QSize &room, double pixelRatio)
{
    m_room = room;
    m_pixelRatio = pixelRatio;
}

void PageArrangement::setZoom(double zoom)
{
    m_fit = Fit::Free;
    m_zoom = std::clamp(zoom, m_photo ? leastZoom / 5 : leastZoom, greatestZoom);
}

double PageArrangement::unit() const
{
    return m_photo ? 1 / m_pixelRatio : 96.0 / 72.0;
}

double PageArrangement::zoomOf(int page) const
{
    if (m_fit == Fit::Free)
        return m_zoom;
    QSizeF paper = m_pages.at(page).sizePoints * unit();
    if (m_turned % 2 == 1)
        paper.transpose();
    double zoom = (m_room.width() - 2 * gap) / std::max(1.0, paper.width());
    if (m_fit == Fit::Page)
        zoom = std::min(zoom, (m_room.height() - 2 * gap) / std::max(1.0, paper.height()));
    if (m_photo)
        zoom = std::min(zoom, 4.0); // a small photograph is not blown up beyond use
    return std::clamp(zoom, 0.02, greatestZoom);
}

void PageArrangement::arrange(int page)
{
    m_rects.clear();
    m_contents = {};
    if (m_pages.isEmpty())
        return;
    m_zoom = zoomOf(std::clamp(page, 0, static_cast<int>(m_pages.size()) - 1));
    double y = gap;
    m_rects.reserve(m_pages.size());
    for (int i = 0; i < m_pages.size(); ++i) {
        QSizeF size = m_pages.at(i).sizePoints * unit() * zoomOf(i);
        if (m_turned % 2 == 1)
            size.transpose();
        m_rects.append(QRectF(QPointF(0, y), size));
        y += size.height() + gap;
        m_contents.setWidth(std::max(m_contents.width(), size.width() + 2 * gap));
    }
    m_contents.setHeight(y);
    const double middle = std::max<double>(m_contents.width(), m_room.width()) / 2;
    const double spare = std::max(0.0, (m_room.height() - y) / 2);
    for (QRectF &rect : m_rects) // on whole pixels, so that a page rendered for its size is drawn sharp
        rect = QRectF(std::round(middle - rect.width() / 2), std::round(rect.top() + spare), std::round(rect.width()),
                      std::round(rect.height()));
}

PageArrangement::Range PageArrangement::pagesIn(const QRectF &area) const
{
    const auto first = std::lower_bound(m_rects.begin(), m_rects.end(), area.top(),
                                        [](const QRectF &rect, double top) { return rect.bottom() < top; });
    const auto end = std::upper_bound(first, m_rects.end(), area.bottom(),
                                      [](double bottom, const QRectF &rect) { return bottom < rect.top(); });
    return {static_cast<int>(first - m_rects.begin()), static_cast<int>(end - m_rects.begin()) - 1};
}

int PageArrangement::pageAt(const QPointF &point) const
{
    const Range near = pagesIn(QRectF(point, QSizeF(1, 1)));
    for (int page = near.first; page <= near.last; ++page) {
        if (m_rects.at(page).contains(point))
            return page;
    }
    return -1;
}

QTransform PageArrangement::toContents(int page) const
{
    const QRectF lies = rect(page);
    QTransform map;
    map.translate(lies.center().x(), lies.center().y());
    map.rotate(90.0 * m_turned);
    const QSizeF size = m_turned % 2 == 1 ? lies.size().transposed() : lies.size();
    map.scale(size.width(), size.height());
    map.translate(-0.5, -0.5);
    return map;
}

QSize PageArrangement::pixels(int page) const
{
    QSizeF size = rect(page).size();
    if (m_turned % 2 == 1)
        size.transpose();
    const QSize box = (size * m_pixelRatio).toSize().expandedTo(QSize(1, 1));
    return fittedSize(m_pages.at(page).sizePoints, box);
}

} // namespace homeward
