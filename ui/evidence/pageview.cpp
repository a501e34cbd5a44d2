// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pageview.h"

#include "desks/evidencedesk.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/errortext.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace homeward {

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent), m_tools(new PageTools(this))
{
    setAccessibleRole(this, QAccessible::Document);
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
    take(std::move(source));
    if (m_feed)
        m_feed->open();
}

void PageView::take(std::shared_ptr<PageSource> source)
{
    m_source = std::move(source);
    m_cache.clear();
    m_facts = {};
    m_places.setPages(m_facts);
    m_places.setTurned(0);
    m_served.clear();
    m_failures.clear();
    m_extras.clear();
    m_fileMark = {-1, -1};
    m_jumpedFrom.clear();
    m_hits = {};
    m_tools->clearTexts();
    m_currentPage = 0;
    m_passwordTried = false;
    m_kept = {};
    m_feed = m_source ? std::make_unique<PageFeed>(m_source) : nullptr;
    relayout();
    if (!m_feed)
        return;
    const PageFeed *feed = m_feed.get();
    connect(feed, &PageFeed::opened, this, &PageView::onOpened);
    connect(feed, &PageFeed::openFailed, this, &PageView::onOpenFailed);
    connect(feed, &PageFeed::pageReady, this, &PageView::onPageReady);
    connect(feed, &PageFeed::pageFailed, this, [this](int page, const Error &error) {
        m_failures.insert(page, error);
        describe();
        viewport()->update();
    });
    connect(feed, &PageFeed::textReady, m_tools, &PageTools::setText);
    connect(feed, &PageFeed::extrasReady, this, [this](int page, const PageExtras &extras) {
        m_extras.insert(page, extras);
        if (!extras.marks.isEmpty())
            Q_EMIT extrasFound();
    });
    connect(feed, &PageFeed::risksReady, this, &PageView::risksFound);
    connect(feed, &PageFeed::outlineReady, this, &PageView::outlineFound);
    connect(feed, &PageFeed::smallReady, this, [this](int page, const QImage &image) {
        m_cache.insertSmall(page, m_greyscale ? image.convertToFormat(QImage::Format_Grayscale8) : image);
        viewport()->update(viewRect(page).toAlignedRect());
        Q_EMIT smallShown(page);
    });
}

PageView::Kept PageView::keep() const
{
    if (!m_source || !isOpen() || m_facts.encrypted || m_greyscale)
        return {};
    const QSize asked = m_served.value(m_currentPage);
    PageCache cache = m_cache; // a look counts as use, and this is none
    return {m_source, m_facts, m_currentPage, asked, asked.isEmpty() ? QImage() : cache.nearest(m_currentPage, asked)};
}

void PageView::resume(const Kept &kept)
{
    take(kept.source);
    if (!m_feed)
        return;
    m_feed->resume();
    m_kept = kept;
    onOpened(kept.facts);
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
    m_places.setPages(facts);
    if (!m_kept.picture.isNull() && !m_greyscale) {
        m_cache.insert(m_kept.page, m_kept.picture);
        m_cache.insertSmall(m_kept.page, m_kept.picture);
        m_served.insert(m_kept.page, m_kept.asked);
    }
    relayout();
    Q_EMIT opened(facts);
    if (!m_cache.nearest(m_kept.page, m_kept.asked).isNull())
        Q_EMIT pageShown(m_kept.page);
    m_kept = {};
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
    const QImage shown = m_greyscale ? image.convertToFormat(QImage::Format_Grayscale8) : image;
    m_cache.setCurrentPage(m_currentPage);
    m_cache.insert(page, shown);
    m_cache.insertSmall(page, shown);
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

void PageView::wantSmall(const QList<int> &pages)
{
    if (!m_feed || !isOpen())
        return;
    QList<PageFeed::Wish> wishes;
    for (const int page : pages) {
        if (page >= 0 && page < pageCount() && m_cache.small(page).isNull() && !m_failures.contains(page))
            wishes.append({page, QSize(236, 320)});
    }
    m_feed->wantSmall(wishes);
}

void PageView::wantAllTexts()
{
    if (!m_feed || !isOpen())
        return;
    // The page asked for last is read first.
    for (int page = pageCount() - 1; page >= 0; --page) {
        if (page < m_currentPage)
            m_feed->wantText(m_currentPage - 1 - page);
    }
    for (int page = pageCount() - 1; page >= m_currentPage; --page)
        m_feed->wantText(page);
}

void PageView::wantOutline()
{
    if (m_feed && isOpen())
        m_feed->wantOutline();
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
    m_fileMark = {-1, -1};
    const Annotation *annotation = m_layer.find(id);
    if (annotation && scroll && isOpen() && annotation->page < pageCount())
        reveal(m_layer.boundsOf(*annotation, pageToView(annotation->page)));
    viewport()->update();
}

void PageView::selectFileMark(int page, int index)
{
    m_layer.setSelected({});
    m_fileMark = {page, index};
    const QList<FileMark> marks = m_extras.value(page).marks;
    if (index >= 0 && index < marks.size() && !marks.at(index).rects.isEmpty())
        showPlace(page, marks.at(index).rects.first());
    viewport()->update();
}

void PageView::setHits(const HitLayer &hits)
{
    m_hits = hits;
    viewport()->update();
}

const PageLink *PageView::linkAt(int page, const QPointF &point) const
{
    const auto extras = m_extras.constFind(page);
    if (extras == m_extras.constEnd())
        return nullptr;
    for (const PageLink &link : extras->links) {
        if (QRectF(link.rect.x, link.rect.y, link.rect.width, link.rect.height).contains(point))
            return &link;
    }
    return nullptr;
}

int PageView::fileMarkAt(int page, const QPointF &point) const
{
    const QList<FileMark> marks = m_extras.value(page).marks;
    for (int i = 0; i < marks.size(); ++i) {
        for (const NormalisedRect &rect : marks.at(i).rects) {
            if (QRectF(rect.x, rect.y, rect.width, rect.height).contains(point))
                return i;
        }
    }
    return -1;
}

QString PageView::failureText(int page) const
{
    if (!m_failures.contains(page))
        return {};
    //: @info:status on a page that could not be drawn; %1 is the reason as a sentence
    return tr("This page is not shown. %1\nClick here or press Enter to try again.")
        .arg(pageErrorText(m_failures.value(page)).whole());
}

bool PageView::tryAgain(int page)
{
    if (m_failures.remove(page) == 0)
        return false;
    m_served.remove(page);
    describe();
    requestPages();
    viewport()->update();
    return true;
}

// --- painting -----------------------------------------------------------------------------------------------------

void PageView::paintPage(QPainter &painter, int page)
{
    const QRectF rect = viewRect(page);
    painter.fillRect(rect.translated(0, 2), tokensOf(this).line);
    painter.fillRect(rect, Qt::white);
    const QTransform toView = pageToView(page);
    const QSize pixels = m_places.pixels(page);
    QImage image = m_cache.nearest(page, pixels);
    if (image.isNull())
        image = m_cache.small(page);
    if (!image.isNull()) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, image.size() != pixels || turned() != 0);
        painter.setTransform(toView, true);
        painter.drawImage(QRectF(0, 0, 1, 1), image);
        painter.restore();
    } else if (m_failures.contains(page)) {
        painter.setPen(lightTokens().secondaryText);
        painter.drawText(rect.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, failureText(page));
    } else {
        painter.setPen(lightTokens().secondaryText);
        painter.drawText(rect, Qt::AlignCenter, QLocale().toString(page + 1));
    }
    const QColor accent = lightTokens().accent; // on white paper, whatever the theme
    m_hits.paint(painter, page, toView);
    m_layer.paint(painter, page, toView, accent);
    m_tools->paint(painter, page, toView, accent);
    if (page == m_fileMark.first) {
        painter.setPen(QPen(accent, 2, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        const QList<FileMark> marks = m_extras.value(page).marks;
        for (const NormalisedRect &one : marks.value(m_fileMark.second).rects)
            painter.drawRect(toView.mapRect(QRectF(one.x, one.y, one.width, one.height)).adjusted(-3, -3, 3, 3));
    }
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokensOf(this).sunken);
    const QRectF area = QRectF(event->rect()).translated(scrolled()).adjusted(0, -4, 0, 4);
    const PageArrangement::Range seen = m_places.pagesIn(area);
    for (int page = seen.first; page <= seen.last; ++page)
        paintPage(painter, page);
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
    setAccessibleDescription(failureText(m_currentPage));
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
