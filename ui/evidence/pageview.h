// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/hitlayer.h"
#include "ui/evidence/pagearrangement.h"
#include "ui/evidence/pagecache.h"
#include "ui/evidence/pagefeed.h"
#include "ui/evidence/pagelayer.h"
#include "ui/evidence/pagetools.h"

#include <QAbstractScrollArea>

#include <memory>

namespace homeward {

struct ReadingPlace;

/// Pages of a document under each other, or one picture, with the marks laid over them. Only what is seen is rendered,
/// in the background; until it comes the nearest size stands in, else a small picture, else white paper with the page's
/// number. Paper stays white in every theme, and nothing here can write to the original.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    using Fit = PageArrangement::Fit;

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// Starts opening; answers opened(), passwordNeeded() or failed().
    void setSource(std::shared_ptr<PageSource> source);
    void unlock(const QString &password);
    /// A document as it was left, to be there again at once: still open in its helper, with the page last looked at.
    struct Kept
    {
        std::shared_ptr<PageSource> source; ///< null: nothing was kept
        DocumentFacts facts;
        int page = 0;
        QSize asked; ///< for which size its picture was made
        QImage picture;
    };
    /// Of the document open now; nothing of one that asks for a password.
    [[nodiscard]] Kept keep() const;
    /// Like setSource(), with all that is known of it on screen at once: opened() comes before this returns.
    void resume(const Kept &kept);
    [[nodiscard]] bool isOpen() const { return !m_facts.pages.isEmpty(); }
    [[nodiscard]] const DocumentFacts &facts() const { return m_facts; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_facts.pages.size()); }

    [[nodiscard]] int currentPage() const { return m_currentPage; }
    void goToPage(int page); ///< from 0; clamped
    /// Brings a place of a page into view if it is not.
    void showPlace(int page, const NormalisedRect &rect);

    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_places.fit(); }
    /// 1 is the paper's real size at 96 dots per inch; for photographs one picture point per screen point. 0.25 … 8.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_places.zoom(); }
    void zoomBy(double factor) { setZoom(zoom() * factor); }
    /// Turns the view by a quarter to the right; the file stays as it is.
    void turnRight() { setTurned(m_places.turned() + 1); }
    void setTurned(int quarters);
    [[nodiscard]] int turned() const { return m_places.turned(); }
    /// Where one is, to come back to later; restorePlace() after opened().
    [[nodiscard]] ReadingPlace place() const;
    void restorePlace(const ReadingPlace &place);
    void setMarking(bool on) { m_marking = on; } ///< off: pages are only shown
    void setGreyscale(bool on);

    void setAnnotations(const QList<Annotation> &annotations);
    [[nodiscard]] const PageLayer &layer() const { return m_layer; }
    /// Selects a mark and brings it into view; a null id takes the selection away.
    void selectAnnotation(const AnnotationId &id, bool scroll = true);
    /// Annotations of the file itself, of the pages read so far.
    [[nodiscard]] const QHash<int, PageExtras> &extras() const { return m_extras; }
    /// Frames one of them and brings it into view; page -1: none.
    void selectFileMark(int page, int index);
    void setHits(const HitLayer &hits);
    [[nodiscard]] PageTools &tools() { return *m_tools; }
    /// Maps the unit square of a page into the viewport.
    [[nodiscard]] QTransform pageToView(int page) const;
    /// The newest rendered picture of a page, for thumbnails by downscaling; null: none yet.
    [[nodiscard]] QImage renderedPage(int page, const QSize &about);
    /// A picture 118 wide at most of a page seen before; null: none yet.
    [[nodiscard]] QImage smallPage(int page) const { return m_cache.small(page); }
    /// Has small pictures made of these pages when nothing else is to be done; smallShown() tells of each.
    void wantSmall(const QList<int> &pages);
    /// Asks for the words of every page, the ones near the current page first: PageTools::textKnown() tells of each.
    void wantAllTexts();
    void wantOutline();
    /// The page could not be drawn; its place says why.
    [[nodiscard]] bool hasFailed(int page) const { return m_failures.contains(page); }
    /// Why it could not be drawn, as its place says; empty: it could, or nobody tried.
    [[nodiscard]] QString failureText(int page) const;
    /// Where the chosen words end, in viewport coordinates; for the small bar beside them.
    [[nodiscard]] QRectF selectionBounds() const;
    /// Follows a jump inside the document; stepBack() returns.
    void jumpTo(const JumpTarget &target);
    bool stepBack();

Q_SIGNALS:
    void opened(const homeward::DocumentFacts &facts);
    void passwordNeeded(bool wrongBefore);
    void failed(const homeward::Error &error);
    void risksFound(const QList<homeward::Risk> &risks);
    void outlineFound(const QList<homeward::OutlineEntry> &outline);
    void extrasFound();
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    void pageShown(int page);
    void smallShown(int page);
    void annotationActivated(const homeward::AnnotationId &id);
    void fileMarkActivated(int page, int index);
    /// A link that leads out of the document was pressed: it is not followed.
    void outsideLinkPressed(const QString &target);
    void marked(const homeward::NewAnnotation &annotation);
    void viewMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(std::shared_ptr<PageSource> source);
    void relayout();
    void keepPlaceWhile(const std::function<void()> &change);
    void requestPages();
    void updateCurrentPage();
    void describe();
    void paintPage(QPainter &painter, int page);
    void pressedOn(int page, const QPointF &point);
    bool tryAgain(int page);
    [[nodiscard]] QPointF scrolled() const;
    [[nodiscard]] QRectF viewRect(int page) const; ///< in viewport coordinates
    [[nodiscard]] int pageAt(const QPointF &point) const { return m_places.pageAt(point + scrolled()); }
    [[nodiscard]] QPointF onPage(int page, const QPointF &point) const;
    [[nodiscard]] const PageLink *linkAt(int page, const QPointF &point) const;
    [[nodiscard]] int fileMarkAt(int page, const QPointF &point) const;
    void reveal(const QRectF &bounds);
    void onOpened(const DocumentFacts &facts);
    void onOpenFailed(const Error &error);
    void onPageReady(int page, const QSize &wished, const QImage &image);

    std::shared_ptr<PageSource> m_source;
    std::unique_ptr<PageFeed> m_feed;
    PageCache m_cache;
    PageLayer m_layer;
    HitLayer m_hits;
    PageTools *m_tools;
    DocumentFacts m_facts;
    PageArrangement m_places;
    QHash<int, PageExtras> m_extras;
    std::pair<int, int> m_fileMark{-1, -1}; ///< page and index of the chosen one
    QList<std::pair<int, double>> m_jumpedFrom;
    Kept m_kept;                ///< until opened()
    QHash<int, QSize> m_served; ///< the last size answered for a page, even if the renderer rounded otherwise
    QHash<int, Error> m_failures;
    int m_currentPage = 0;
    int m_gesturePage = -1;
    bool m_marking = true;
    bool m_greyscale = false;
    bool m_passwordTried = false;
};

} // namespace homeward
