// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/pagecache.h"
#include "ui/evidence/pagefeed.h"
#include "ui/evidence/pagelayer.h"
#include "ui/evidence/pagetools.h"

#include <QAbstractScrollArea>

#include <memory>

namespace homeward {

/// Pages of a document under each other, or one picture, with the marks laid over them. Only what is seen is rendered,
/// in the background; until it comes the nearest size stands in, else white paper with the page's number. Paper stays
/// white in every theme, and nothing here can write to the original.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { Width, Page, Free };

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// Starts opening; answers opened(), passwordNeeded() or failed().
    void setSource(std::shared_ptr<PageSource> source);
    void unlock(const QString &password);
    [[nodiscard]] bool isOpen() const { return !m_facts.pages.isEmpty(); }
    [[nodiscard]] const DocumentFacts &facts() const { return m_facts; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_facts.pages.size()); }

    [[nodiscard]] int currentPage() const { return m_currentPage; }
    void goToPage(int page); ///< from 0; clamped

    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    /// 1 is the paper's real size at 96 dots per inch; for photographs one picture point per screen point. 0.1 … 8.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void zoomBy(double factor) { setZoom(m_zoom * factor); }
    /// Turns the view by a quarter to the right; the file stays as it is.
    void turnRight();
    void setMarking(bool on) { m_marking = on; } ///< off: pages are only shown
    void setGreyscale(bool on);

    void setAnnotations(const QList<Annotation> &annotations);
    [[nodiscard]] const PageLayer &layer() const { return m_layer; }
    /// Selects a mark and brings it into view; a null id takes the selection away.
    void selectAnnotation(const AnnotationId &id, bool scroll = true);
    [[nodiscard]] PageTools &tools() { return *m_tools; }
    /// Maps the unit square of a page into the viewport.
    [[nodiscard]] QTransform pageToView(int page) const;
    /// The newest rendered picture of a page, for thumbnails by downscaling; null: none yet.
    [[nodiscard]] QImage renderedPage(int page, const QSize &about);
    /// The page could not be drawn; its place says why.
    [[nodiscard]] bool hasFailed(int page) const { return m_failures.contains(page); }
    /// Where the chosen words end, in viewport coordinates; for the small bar beside them.
    [[nodiscard]] QRectF selectionBounds() const;

Q_SIGNALS:
    void opened(const homeward::DocumentFacts &facts);
    void passwordNeeded(bool wrongBefore);
    void failed(const homeward::Error &error);
    void risksFound(const QList<homeward::Risk> &risks);
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    void pageShown(int page);
    void annotationActivated(const homeward::AnnotationId &id);
    void marked(const homeward::NewAnnotation &annotation);
    void viewMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void relayout();
    void keepPlaceWhile(const std::function<void()> &change);
    void requestPages();
    void updateCurrentPage();
    void describe();
    void paintPage(QPainter &painter, int page);
    /// When pages are fitted each has its own: a page lying on its side does not make the others small.
    [[nodiscard]] double zoomOf(int page) const;
    [[nodiscard]] QSizeF shownSize(int page) const; ///< logical pixels at the present zoom, rotation applied
    [[nodiscard]] QRectF viewRect(int page) const;  ///< in viewport coordinates
    [[nodiscard]] QSize pixels(int page) const;     ///< device pixels to render, before the view's rotation
    [[nodiscard]] double unit() const;
    [[nodiscard]] int pageAt(const QPointF &point) const;
    [[nodiscard]] QPointF onPage(int page, const QPointF &point) const;
    void onOpened(const DocumentFacts &facts);
    void onOpenFailed(const Error &error);
    void onPageReady(int page, const QSize &wished, const QImage &image);

    std::shared_ptr<PageSource> m_source;
    std::unique_ptr<PageFeed> m_feed;
    PageCache m_cache;
    PageLayer m_layer;
    PageTools *m_tools;
    DocumentFacts m_facts;
    QList<QRectF> m_rects; ///< in contents coordinates
    QSizeF m_contents;
    QHash<int, QSize> m_served; ///< the last size answered for a page, even if the renderer rounded otherwise
    QHash<int, Error> m_failures;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_turned = 0; ///< quarters to the right
    int m_currentPage = 0;
    int m_gesturePage = -1;
    bool m_marking = true;
    bool m_greyscale = false;
    bool m_passwordTried = false;
};

} // namespace homeward
