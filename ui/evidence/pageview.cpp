// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pageview.h"

#include "ui/common/errortext.h"
#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace homeward {

namespace {

constexpr double gap = 16;
constexpr double leastZoom = 0.1;
constexpr double greatestZoom = 8;

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent), m_tools(new PageTools(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(m_tools, &PageTools::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_tools, &PageTools::marked, this, &PageView::marked);
    describe();
}

PageView::~PageView() = default;

void PageView::setSource(std::shared_ptr<PageSource> source)
{
    m_source = std::move(source);
    m_cache.clear();
    m_facts = {};
    m_rects.clear();
    m_served.clear();
    m_failures.clear();
    m_currentPage = 0;
    m_turned = 0;
    m_passwordTried = false;
    m_feed = m_source ? std::make_unique<PageFeed>(m_source) : nullptr;
    relayout();
    if (!m_feed)
        return;
    connect(m_feed.get(), &PageFeed::opened, this, &PageView::onOpened);
    connect(m_feed.get(), &PageFeed::openFailed, this, &PageView::onOpenFailed);
    connect(m_feed.get(), &PageFeed::pageReady, this, &PageView::onPageReady);
    connect(m_feed.get(), &PageFeed::pageFailed, this, [this](int page, const Error &error) {
        m_failures.insert(page, error);
        viewport()->update();
    });
    connect(m_feed.get(), &PageFeed::textReady, m_tools, &PageTools::setText);
    connect(m_feed.get(), &PageFeed::risksReady, this, &PageView::risksFound);
    m_feed->open();
}

void PageView::unlock(const QString &password)
{
    m_passwordTried = true;
    if (m_feed)
        m_feed->open(password);
}

void PageView::onOpened(const DocumentFacts &facts)
{
    m_facts = facts;
    relayout();
    Q_EMIT opened(facts);
    Q_EMIT currentPageChanged(m_currentPage);
    describe();
    requestPages();
    m_feed->wantRisks();
}

void PageView::onOpenFailed(const Error &error)
{
    if (error.code == ErrorCode::PasswordNeeded || error.code == ErrorCode::WrongPassphrase)
        Q_EMIT passwordNeeded(m_passwordTried);
    else
        Q_EMIT failed(error);
}

void PageView::onPageReady(int page, const QSize &wished, const QImage &image)
{
    m_served.insert(page, wished);
    m_failures.remove(page);
    m_cache.setCurrentPage(m_currentPage);
    m_cache.insert(page, m_greyscale ? image.convertToFormat(QImage::Format_Grayscale8) : image);
    viewport()->update(viewRect(page).toAlignedRect().adjusted(-2, -2, 2, 2));
    Q_EMIT pageShown(page);
}

QImage PageView::renderedPage(int page, const QSize &about)
{
    return m_cache.nearest(page, about);
}

void PageView::setGreyscale(bool on)
{
    m_greyscale = on;
    m_cache.clear();
    m_served.clear();
    requestPages();
    viewport()->update();
}

// --- places -------------------------------------------------------------------------------------------------------

double PageView::unit() const
{
    return m_facts.kind == EvidenceKind::Photo ? 1 / devicePixelRatioF() : 96.0 / 72.0;
}

double PageView::zoomOf(int page) const
{
    if (m_fit == Fit::Free)
        return m_zoom;
    QSizeF paper = m_facts.pages.at(page).sizePoints * unit();
    if (m_turned % 2 == 1)
        paper.transpose();
    double zoom = (viewport()->width() - 2 * gap) / std::max(1.0, paper.width());
    if (m_fit == Fit::Page)
        zoom = std::min(zoom, (viewport()->height() - 2 * gap) / std::max(1.0, paper.height()));
    if (m_facts.kind == EvidenceKind::Photo)
        zoom = std::min(zoom, 4.0); // a small photograph is not blown up beyond use
    return std::clamp(zoom, leastZoom / 5, greatestZoom);
}

QSizeF PageView::shownSize(int page) const
{
    QSizeF size = m_facts.pages.at(page).sizePoints * unit() * zoomOf(page);
    if (m_turned % 2 == 1)
        size.transpose();
    return size;
}

void PageView::relayout()
{
    // Telling of a new zoom or showing a scroll bar may lay out again from within, so places are only set when whole.
    QList<QRectF> rects;
    QSizeF contents;
    const double zoomBefore = m_zoom;
    if (isOpen()) {
        m_zoom = zoomOf(std::clamp(m_currentPage, 0, pageCount() - 1));
        double y = gap;
        for (int page = 0; page < pageCount(); ++page) {
            const QSizeF size = shownSize(page);
            rects.append(QRectF(QPointF(0, y), size));
            y += size.height() + gap;
            contents.setWidth(std::max(contents.width(), size.width() + 2 * gap));
        }
        contents.setHeight(y);
        const double middle = std::max<double>(contents.width(), viewport()->width()) / 2;
        const double spare = std::max(0.0, (viewport()->height() - y) / 2);
        for (QRectF &rect : rects) // on whole pixels, so that a page rendered for its size is drawn sharp
            rect = QRectF(std::round(middle - rect.width() / 2), std::round(rect.top() + spare),
                          std::round(rect.width()), std::round(rect.height()));
    }
    m_rects = rects;
    m_contents = contents;
    horizontalScrollBar()->setRange(0,
                                    std::max(0, static_cast<int>(std::ceil(m_contents.width() - viewport()->width()))));
    verticalScrollBar()->setRange(0,
                                  std::max(0, static_cast<int>(std::ceil(m_contents.height() - viewport()->height()))));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(40);
    viewport()->update();
    if (std::abs(zoomBefore - m_zoom) > 1e-6)
        Q_EMIT zoomChanged(m_zoom);
}

QRectF PageView::viewRect(int page) const
{
    if (page < 0 || page >= m_rects.size())
        return {};
    return m_rects.at(page).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QTransform PageView::pageToView(int page) const
{
    const QRectF rect = viewRect(page);
    QTransform toView;
    toView.translate(rect.center().x(), rect.center().y());
    toView.rotate(90.0 * m_turned);
    const QSizeF size = m_turned % 2 == 1 ? rect.size().transposed() : rect.size();
    toView.scale(size.width(), size.height());
    toView.translate(-0.5, -0.5);
    return toView;
}

QSize PageView::pixels(int page) const
{
    QSizeF size = m_rects.at(page).size();
    if (m_turned % 2 == 1)
        size.transpose();
    const QSize box = (size * devicePixelRatioF()).toSize().expandedTo(QSize(1, 1));
    return fittedSize(m_facts.pages.at(page).sizePoints, box);
}

int PageView::pageAt(const QPointF &point) const
{
    for (int page = 0; page < m_rects.size(); ++page) {
        if (viewRect(page).contains(point))
            return page;
    }
    return -1;
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

// --- moving -------------------------------------------------------------------------------------------------------

void PageView::keepPlaceWhile(const std::function<void()> &change)
{
    // What stands in the middle of the view stays there, as a fraction of its page.
    const QPointF middle = QRectF(viewport()->rect()).center();
    const int page = m_currentPage;
    const QPointF place = isOpen() ? onPage(page, middle) : QPointF();
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
    keepPlaceWhile([&] { m_fit = fit; });
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::setZoom(double zoom)
{
    keepPlaceWhile([&] {
        m_fit = Fit::Free;
        m_zoom = std::clamp(zoom, leastZoom, greatestZoom);
    });
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::turnRight()
{
    m_turned = (m_turned + 1) % 4;
    relayout();
    requestPages();
}

void PageView::goToPage(int page)
{
    if (!isOpen())
        return;
    page = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(static_cast<int>(m_rects.at(page).top() - gap));
    if (m_currentPage != page) { // the last pages may be too short to reach the top
        m_currentPage = page;
        Q_EMIT currentPageChanged(page);
        describe();
    }
    requestPages();
}

void PageView::updateCurrentPage()
{
    const double middle = viewport()->height() / 3.0;
    int current = 0;
    for (int page = 0; page < m_rects.size(); ++page) {
        if (viewRect(page).top() <= middle)
            current = page;
    }
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
    const QRectF seen = viewport()->rect();
    QList<PageFeed::Wish> wishes;
    int first = -1;
    int last = -1;
    const auto wish = [&](int page) {
        if (page < 0 || page >= pageCount() || m_failures.contains(page))
            return;
        const QSize size = pixels(page);
        if (m_served.value(page) != size || m_cache.nearest(page, size).isNull())
            wishes.append({page, size});
        if (m_marking)
            m_feed->wantText(page);
    };
    for (int page = 0; page < pageCount(); ++page) {
        if (!viewRect(page).intersects(seen))
            continue;
        first = first < 0 ? page : first;
        last = page;
        wish(page);
    }
    if (last >= 0) { // what comes next when reading on, and one back
        wish(last + 1);
        wish(last + 2);
        wish(first - 1);
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

// --- marks --------------------------------------------------------------------------------------------------------

void PageView::setAnnotations(const QList<Annotation> &annotations)
{
    m_layer.setAnnotations(annotations);
    viewport()->update();
}

void PageView::selectAnnotation(const AnnotationId &id, bool scroll)
{
    m_layer.setSelected(id);
    const Annotation *annotation = m_layer.find(id);
    if (annotation && scroll && isOpen() && annotation->page < pageCount()) {
        const QRectF bounds = m_layer.boundsOf(*annotation, pageToView(annotation->page));
        if (!QRectF(viewport()->rect()).contains(bounds)) {
            const double third = viewport()->height() / 3.0;
            verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(bounds.top() - third));
            if (bounds.left() < 0 || bounds.right() > viewport()->width())
                horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                                static_cast<int>(bounds.center().x() - viewport()->width() / 2.0));
        }
    }
    viewport()->update();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    const int page = pageAt(event->position());
    if (event->button() != Qt::LeftButton || page < 0) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    m_gesturePage = page;
    if (m_marking)
        m_tools->press(page, onPage(page, event->position()));
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
    if (page >= 0 && m_marking) {
        if (m_tools->tool() == PageTool::Area || m_tools->tool() == PageTool::Note)
            shape = Qt::CrossCursor;
        else if (!m_layer.at(page, event->position(), pageToView(page)).isNull())
            shape = Qt::PointingHandCursor;
        else if (m_tools->isOverText(page, onPage(page, event->position())))
            shape = Qt::IBeamCursor;
    }
    viewport()->setCursor(shape);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_gesturePage < 0)
        return;
    const int page = std::exchange(m_gesturePage, -1);
    if (!m_marking)
        return;
    const bool clicked = m_tools->selection().isEmpty();
    const PageTool tool = m_tools->tool();
    m_tools->release(onPage(page, event->position()));
    if (!clicked || (tool != PageTool::Select && tool != PageTool::Highlight))
        return;
    const AnnotationId id = m_layer.at(page, event->position(), pageToView(page));
    selectAnnotation(id, false);
    if (!id.isNull())
        Q_EMIT annotationActivated(id);
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
    if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        goToPage(pageCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

// --- painting -----------------------------------------------------------------------------------------------------

void PageView::paintPage(QPainter &painter, int page)
{
    const QRectF rect = viewRect(page);
    painter.fillRect(rect.translated(0, 2), tokensOf(this).line);
    painter.fillRect(rect, Qt::white);
    const QTransform toView = pageToView(page);
    const QImage image = m_cache.nearest(page, pixels(page));
    if (!image.isNull()) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, image.size() != pixels(page) || m_turned != 0);
        painter.setTransform(toView, true);
        painter.drawImage(QRectF(0, 0, 1, 1), image);
        painter.restore();
    } else {
        painter.setPen(lightTokens().secondaryText);
        const QString words = m_failures.contains(page)
                                  //: @info:status on a page that could not be drawn; %1 is the reason as a sentence
                                  ? tr("This page is not shown. %1").arg(errorText(m_failures.value(page)).whole())
                                  : QLocale().toString(page + 1);
        painter.drawText(rect.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, words);
    }
    const QColor accent = lightTokens().accent; // on white paper, whatever the theme
    m_layer.paint(painter, page, toView, accent);
    m_tools->paint(painter, page, toView, accent);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokensOf(this).sunken);
    for (int page = 0; page < m_rects.size(); ++page) {
        if (viewRect(page).adjusted(-2, -2, 2, 4).intersects(event->rect()))
            paintPage(painter, page);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokensOf(this).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::describe()
{
    //: @info accessible name of the view of pages; %1 is the page shown, %2 how many there are
    setAccessibleName(isOpen() ? tr("Pages, page %1 of %2").arg(m_currentPage + 1).arg(pageCount())
                               //: @info accessible name of the view of pages while nothing is open
                               : tr("Pages"));
}

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace homeward
