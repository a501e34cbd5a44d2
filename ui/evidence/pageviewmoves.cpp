// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pageview.h"

#include "desks/evidencedesk.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// How the view moves over its pages, and what the hands do on them.
namespace homeward {

namespace {
constexpr int gap = static_cast<int>(PageArrangement::gap);
}

QPointF PageView::scrolled() const
{
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QRectF PageView::viewRect(int page) const
{
    return m_places.rect(page).translated(-scrolled());
}

QTransform PageView::pageToView(int page) const
{
    const QPointF shift = scrolled();
    return m_places.toContents(page) * QTransform::fromTranslate(-shift.x(), -shift.y());
}

QPointF PageView::onPage(int page, const QPointF &point) const
{
    return pageToView(page).inverted().map(point);
}

QRectF PageView::selectionBounds() const
{
    QRectF bounds;
    const QTransform toView = pageToView(m_tools->selection().page);
    for (const NormalisedRect &rect : m_tools->selectedRects())
        bounds = bounds.united(toView.mapRect(QRectF(rect.x, rect.y, rect.width, rect.height)));
    return bounds;
}

void PageView::relayout()
{
    const double zoomBefore = zoom();
    m_places.setRoom(viewport()->size(), devicePixelRatioF());
    m_places.arrange(m_currentPage);
    const QSizeF contents = m_places.contents();
    const auto beyond = [](double whole, int seen) { return std::max(0, static_cast<int>(std::ceil(whole - seen))); };
    horizontalScrollBar()->setRange(0, beyond(contents.width(), viewport()->width()));
    verticalScrollBar()->setRange(0, beyond(contents.height(), viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(40);
    viewport()->update();
    if (std::abs(zoomBefore - zoom()) > 1e-6)
        Q_EMIT zoomChanged(zoom());
}

void PageView::keepPlaceWhile(const std::function<void()> &change)
{
    // What stands in the middle of the view stays there, as a fraction of its page.
    const QPointF middle = QRectF(viewport()->rect()).center();
    const int page = m_currentPage;
    const QPointF place = isOpen() && m_places.count() > 0 ? onPage(page, middle) : QPointF();
    change();
    relayout();
    if (isOpen()) {
        const QPointF now = pageToView(page).map(place);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        static_cast<int>(std::lround(now.x() - middle.x())));
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      static_cast<int>(std::lround(now.y() - middle.y())));
    }
    requestPages();
    Q_EMIT viewMoved();
}

void PageView::setFit(Fit fit)
{
    keepPlaceWhile([&] { m_places.setFit(fit); });
    Q_EMIT zoomChanged(zoom());
}

void PageView::setZoom(double zoom)
{
    keepPlaceWhile([&] { m_places.setZoom(zoom); });
    Q_EMIT zoomChanged(this->zoom());
}

void PageView::setTurned(int quarters)
{
    keepPlaceWhile([&] { m_places.setTurned(quarters); });
}

ReadingPlace PageView::place() const
{
    ReadingPlace place;
    place.page = m_currentPage;
    place.fit = fit() == Fit::Width ? QStringLiteral("width") : fit() == Fit::Page ? QStringLiteral("page") : QString();
    place.zoom = zoom();
    place.quarters = turned();
    const QRectF rect = m_places.rect(m_currentPage);
    if (!rect.isEmpty()) {
        place.down = (scrolled().y() - rect.top()) / rect.height();
        place.across = (scrolled().x() - rect.left()) / rect.width();
    }
    return place;
}

void PageView::restorePlace(const ReadingPlace &place)
{
    if (!isOpen())
        return;
    if (place.fit.isEmpty())
        m_places.setZoom(place.zoom);
    else
        m_places.setFit(place.fit == QLatin1String("page") ? Fit::Page : Fit::Width);
    m_places.setTurned(place.quarters);
    m_currentPage = std::clamp(place.page, 0, pageCount() - 1);
    relayout();
    const QRectF rect = m_places.rect(m_currentPage);
    const int page = m_currentPage;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(rect.left() + place.across * rect.width())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(rect.top() + place.down * rect.height())));
    m_currentPage = page;
    Q_EMIT zoomChanged(zoom());
    Q_EMIT currentPageChanged(m_currentPage);
    describe();
    requestPages();
}

void PageView::goToPage(int page)
{
    if (!isOpen())
        return;
    page = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(static_cast<int>(m_places.rect(page).top()) - gap);
    if (m_currentPage != page) { // the last pages may be too short to reach the top
        m_currentPage = page;
        Q_EMIT currentPageChanged(page);
        describe();
    }
    requestPages();
}

void PageView::reveal(const QRectF &bounds)
{
    if (QRectF(viewport()->rect()).contains(bounds))
        return;
    const double third = viewport()->height() / 3.0;
    if (bounds.top() < 0 || bounds.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(bounds.top() - third));
    if (bounds.left() < 0 || bounds.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        static_cast<int>(bounds.center().x() - viewport()->width() / 2.0));
}

void PageView::showPlace(int page, const NormalisedRect &rect)
{
    if (page >= 0 && page < m_places.count())
        reveal(pageToView(page).mapRect(QRectF(rect.x, rect.y, rect.width, rect.height)));
}

void PageView::jumpTo(const JumpTarget &target)
{
    if (!isOpen() || target.page < 0)
        return;
    m_jumpedFrom.append({m_currentPage, place().down});
    const QPointF point = m_places.toContents(std::min(target.page, pageCount() - 1)).map(QPointF(0.5, target.down));
    goToPage(target.page);
    if (target.down > 0)
        verticalScrollBar()->setValue(static_cast<int>(point.y()) - gap);
}

bool PageView::stepBack()
{
    if (m_jumpedFrom.isEmpty())
        return false;
    const auto [page, down] = m_jumpedFrom.takeLast();
    goToPage(page);
    const QRectF rect = m_places.rect(page);
    verticalScrollBar()->setValue(static_cast<int>(std::lround(rect.top() + down * rect.height())));
    return true;
}

void PageView::updateCurrentPage()
{
    const double third = scrolled().y() + viewport()->height() / 3.0;
    const PageArrangement::Range above = m_places.pagesIn(QRectF(0, 0, 1, third));
    const int current = std::clamp(above.last, 0, std::max(0, pageCount() - 1));
    if (current != m_currentPage) {
        m_currentPage = current;
        Q_EMIT currentPageChanged(current);
        describe();
    }
}

void PageView::requestPages()
{
    if (!m_feed || !isOpen())
        return;
    QList<PageFeed::Wish> wishes;
    const auto wish = [&](int page) {
        if (page < 0 || page >= pageCount() || m_failures.contains(page))
            return;
        const QSize size = m_places.pixels(page);
        if (m_served.value(page) != size || m_cache.nearest(page, size).isNull())
            wishes.append({page, size});
        m_feed->wantExtras(page);
        if (m_marking)
            m_feed->wantText(page);
    };
    const PageArrangement::Range seen = m_places.pagesIn(QRectF(scrolled(), QSizeF(viewport()->size())));
    for (int page = seen.first; page <= seen.last; ++page)
        wish(page);
    const auto bytes = [this](int page) {
        const QSize size = m_places.pixels(page);
        return qint64(4) * size.width() * size.height();
    };
    qint64 room = m_cache.budget();
    for (int page = seen.first; page <= seen.last; ++page)
        room -= bytes(page);
    // What comes next when reading on, and one back, as far as it does not push out what is seen.
    for (const int page : {seen.last + 1, seen.last + 2, seen.first - 1}) {
        if (seen.last < seen.first || page < 0 || page >= pageCount())
            continue;
        room -= bytes(page);
        if (room >= 0)
            wish(page);
    }
    m_feed->want(wishes);
}

void PageView::scrollContentsBy(int, int)
{
    updateCurrentPage();
    requestPages();
    viewport()->update();
    Q_EMIT viewMoved();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (isOpen())
        keepPlaceWhile([] {});
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(std::pow(1.1, event->angleDelta().y() / 120.0));
    event->accept();
}

// --- hands --------------------------------------------------------------------------------------------------------

void PageView::mousePressEvent(QMouseEvent *event)
{
    const int page = pageAt(event->position());
    if (event->button() != Qt::LeftButton || page < 0) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    if (tryAgain(page))
        return;
    m_gesturePage = page;
    if (!m_marking)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_tools->selection().page == page)
        m_tools->extendTo(onPage(page, event->position()));
    else
        m_tools->press(page, onPage(page, event->position()));
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int page = pageAt(event->position());
    if (event->button() != Qt::LeftButton || page < 0 || !m_marking ||
        !m_tools->chooseWordAt(page, onPage(page, event->position())))
        QAbstractScrollArea::mouseDoubleClickEvent(event);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_gesturePage >= 0) {
        if (m_marking)
            m_tools->drag(onPage(m_gesturePage, event->position()));
        return;
    }
    const int page = pageAt(event->position());
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (page >= 0) {
        const QPointF point = onPage(page, event->position());
        if (m_marking && (m_tools->tool() == PageTool::Area || m_tools->tool() == PageTool::Note))
            shape = Qt::CrossCursor;
        else if (!m_layer.at(page, event->position(), pageToView(page)).isNull() || linkAt(page, point) ||
                 fileMarkAt(page, point) >= 0)
            shape = Qt::PointingHandCursor;
        else if (m_marking && m_tools->isOverText(page, point))
            shape = Qt::IBeamCursor;
    }
    viewport()->setCursor(shape);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_gesturePage < 0)
        return;
    const int page = std::exchange(m_gesturePage, -1);
    const bool clicked = m_tools->selection().isEmpty();
    const PageTool tool = m_tools->tool();
    if (m_marking)
        m_tools->release(onPage(page, event->position()));
    if (clicked && (!m_marking || tool == PageTool::Select || tool == PageTool::Highlight))
        pressedOn(page, event->position());
}

void PageView::pressedOn(int page, const QPointF &point)
{
    const AnnotationId id = m_layer.at(page, point, pageToView(page));
    selectAnnotation(id, false);
    const QPointF place = onPage(page, point);
    if (!id.isNull()) {
        Q_EMIT annotationActivated(id);
    } else if (const int mark = fileMarkAt(page, place); mark >= 0) {
        selectFileMark(page, mark);
        Q_EMIT fileMarkActivated(page, mark);
    } else if (const PageLink *link = linkAt(page, place)) {
        if (link->target.page >= 0)
            jumpTo(JumpTarget(link->target));
        else
            Q_EMIT outsideLinkPressed(link->target.outside);
    }
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (m_tools->caretKey(event)) {
        const QRectF bounds = selectionBounds();
        if (bounds.bottom() > viewport()->height() || bounds.top() < 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                          static_cast<int>(bounds.center().y() - viewport()->height() / 2.0));
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && tryAgain(m_currentPage))
        return;
    if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        goToPage(pageCount() - 1);
    else if (event->key() != Qt::Key_Backspace || !stepBack())
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace homeward
