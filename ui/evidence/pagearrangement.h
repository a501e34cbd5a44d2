// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"

#include <QRectF>
#include <QTransform>

namespace homeward {

/// Where the pages of a document lie under each other, for a size of the view, a zoom and a turn. Contents coordinates
/// are logical pixels from the upper left corner of everything.
class PageArrangement
{
public:
    enum class Fit { Width, Page, Free };
    static constexpr double gap = 16;
    static constexpr double leastZoom = 0.25; ///< a fitted page may be smaller
    static constexpr double greatestZoom = 8;

    void setPages(const DocumentFacts &facts);
    /// \a pixelRatio device pixels per logical one.
    void setRoom(const QSize &room, double pixelRatio);
    void setFit(Fit fit) { m_fit = fit; }
    void setZoom(double zoom); ///< 1 is the paper's real size at 96 dots per inch; frees the fit
    void setTurned(int quarters) { m_turned = ((quarters % 4) + 4) % 4; }
    [[nodiscard]] Fit fit() const { return m_fit; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int turned() const { return m_turned; }

    /// Places all pages anew. The zoom told is that of \a page, as fitted pages may differ.
    void arrange(int page);

    [[nodiscard]] int count() const { return static_cast<int>(m_rects.size()); }
    [[nodiscard]] QRectF rect(int page) const { return m_rects.value(page); }
    [[nodiscard]] QSizeF contents() const { return m_contents; }
    /// First and last page that \a area meets; first > last: none.
    struct Range
    {
        int first = 0;
        int last = -1;
    };
    [[nodiscard]] Range pagesIn(const QRectF &area) const;
    [[nodiscard]] int pageAt(const QPointF &point) const; ///< -1: none
    /// Maps the unit square of a page to where it lies, turned as the view is.
    [[nodiscard]] QTransform toContents(int page) const;
    /// Device pixels to render for a page, before the view's turn.
    [[nodiscard]] QSize pixels(int page) const;

private:
    [[nodiscard]] double unit() const; ///< logical pixels per point at zoom 1
    [[nodiscard]] double zoomOf(int page) const;

    QList<PageLayout> m_pages;
    bool m_photo = false;
    QSize m_room;
    double m_pixelRatio = 1;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_turned = 0;
    QList<QRectF> m_rects;
    QSizeF m_contents;
};

} // namespace homeward
