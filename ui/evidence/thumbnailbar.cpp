// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/thumbnailbar.h"

#include "ui/common/tokens.h"
#include "ui/evidence/pageview.h"

#include <QEvent>
#include <QPainter>

namespace homeward {

namespace {
constexpr int barWidth = 118;
constexpr QSize box(78, 110);
} // namespace

void ThumbnailModel::reset(const QList<QSizeF> &pages)
{
    beginResetModel();
    m_pixmaps.clear();
    m_marks.clear();
    for (const QSizeF &page : pages) {
        QPixmap paper(page.scaled(box, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1)));
        paper.fill(Qt::white);
        m_pixmaps.append(paper);
    }
    m_known = QList<bool>(pages.size(), false);
    endResetModel();
}

void ThumbnailModel::setThumbnail(int page, const QPixmap &pixmap)
{
    if (page < 0 || page >= m_pixmaps.size())
        return;
    m_pixmaps[page] = pixmap;
    m_known[page] = true;
    Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
}

void ThumbnailModel::setMarks(const QHash<int, int> &marksPerPage)
{
    m_marks = marksPerPage;
    retranslate();
}

void ThumbnailModel::retranslate()
{
    if (!m_pixmaps.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pixmaps.size());
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_pixmaps.size())
        return {};
    const int marks = m_marks.value(index.row());
    if (role == Qt::DecorationRole)
        return m_pixmaps.at(index.row());
    if (role == Qt::DisplayRole)
        return marks == 0 ? QString::number(index.row() + 1)
                          : QStringLiteral("%1 · %2").arg(index.row() + 1).arg(marks);
    if (role == Qt::AccessibleTextRole)
        //: @item read aloud in the strip of small pages; %1 is the page, %n the number of marks on it
        return tr("Page %1, %n annotation(s)", nullptr, marks).arg(index.row() + 1);
    return {};
}

ThumbnailBar::ThumbnailBar(PageView &view, QWidget *parent)
    : QListView(parent), m_view(view), m_model(new ThumbnailModel(this))
{
    setModel(m_model);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setIconSize(box);
    setGridSize({barWidth - 22, box.height() + 28});
    setFixedWidth(barWidth);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_view, &PageView::opened, this, &ThumbnailBar::takePages);
    connect(&m_view, &PageView::pageShown, this, &ThumbnailBar::take);
    connect(&m_view, &PageView::smallShown, this, &ThumbnailBar::take);
    connect(&m_view, &PageView::currentPageChanged, this, [this](int page) {
        m_following = true;
        setCurrentIndex(m_model->index(page));
        m_following = false;
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_following)
            m_view.goToPage(index.row());
    });
    retranslateUi();
}

void ThumbnailBar::takePages()
{
    QList<QSizeF> pages;
    for (const PageLayout &page : m_view.facts().pages)
        pages.append(page.sizePoints);
    m_following = true;
    m_model->reset(pages);
    setCurrentIndex(m_model->index(m_view.currentPage()));
    m_following = false;
    askForSeen();
}

void ThumbnailBar::askForSeen()
{
    QList<int> pages;
    for (int page = 0; page < m_model->rowCount(); ++page) {
        if (!m_model->has(page) && visualRect(m_model->index(page)).intersects(viewport()->rect()))
            pages.append(page);
    }
    if (isVisible() && !pages.isEmpty())
        m_view.wantSmall(pages);
}

void ThumbnailBar::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    askForSeen();
}

void ThumbnailBar::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    askForSeen();
}

void ThumbnailBar::take(int page)
{
    if (m_model->has(page))
        return;
    const double ratio = devicePixelRatioF();
    const QImage small =
        m_view.smallPage(page).scaled((QSizeF(box) * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (small.isNull())
        return;
    QPixmap pixmap = QPixmap::fromImage(small);
    QPainter edge(&pixmap);
    edge.setPen(lightTokens().line);
    edge.drawRect(0, 0, pixmap.width() - 1, pixmap.height() - 1);
    edge.end();
    pixmap.setDevicePixelRatio(ratio);
    m_model->setThumbnail(page, pixmap);
}

void ThumbnailBar::retranslateUi()
{
    QPalette sunken = palette();
    sunken.setColor(QPalette::Base, tokensOf(this).window);
    viewport()->setPalette(sunken);
    //: @label accessible name of the strip of small pages
    setAccessibleName(tr("Page thumbnails"));
    m_model->retranslate();
}

void ThumbnailBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
    QListView::changeEvent(event);
}

} // namespace homeward
