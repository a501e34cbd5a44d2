// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/readerside.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/evidence/documentfinder.h"
#include "ui/evidence/pageview.h"
#include "ui/evidence/thumbnailbar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeWidget>

namespace homeward {

namespace {
constexpr int narrow = 118;
constexpr int wide = 240;
constexpr int mostHitLines = 2000; ///< more places than anybody reads in a list; F3 reaches them all
constexpr int pageRole = Qt::UserRole;
constexpr int hitRole = Qt::UserRole + 1;
} // namespace

ReaderSide::ReaderSide(PageView &view, DocumentFinder &finder, QWidget *parent)
    : QWidget(parent), m_view(view), m_finder(finder), m_choice(new QButtonGroup(this)),
      m_toThumbnails(new QToolButton), m_toOutline(new QToolButton), m_toHits(new QToolButton),
      m_stack(new QStackedLayout), m_thumbnails(new ThumbnailBar(view)), m_outline(new QTreeWidget),
      m_hits(new QListWidget), m_noOutline(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::tiny, space::tiny, space::tiny, space::tiny);
    row->setSpacing(space::tiny);
    int id = 0;
    for (QToolButton *button : {m_toThumbnails, m_toOutline, m_toHits}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFixedSize(size::control, size::control);
        m_choice->addButton(button, id++);
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_thumbnails);
    auto *outlinePage = new QWidget;
    auto *outlineLayout = new QVBoxLayout(outlinePage);
    outlineLayout->setContentsMargins(space::small, 0, 0, 0);
    m_noOutline->setWordWrap(true);
    outlineLayout->addWidget(m_noOutline);
    m_outline->header()->hide();
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setWordWrap(true);
    m_outline->setTextElideMode(Qt::ElideNone);
    m_outline->setIndentation(14);
    outlineLayout->addWidget(m_outline, 1);
    outlineLayout->addStretch();
    m_stack->addWidget(outlinePage);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setFont(scaledFont(font(), type::secondary));
    m_hits->setSpacing(3);
    m_hits->setWordWrap(true);
    m_hits->setTextElideMode(Qt::ElideNone);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_hits);

    connect(m_choice, &QButtonGroup::idClicked, this, [this](int content) { show(static_cast<Content>(content)); });
    connect(&m_view, &PageView::opened, this, [this] {
        fillOutline({});
        m_view.wantOutline();
    });
    connect(&m_view, &PageView::outlineFound, this, &ReaderSide::fillOutline);
    const auto follow = [this](QTreeWidgetItem *item) {
        const JumpTarget target{item->data(0, pageRole).toInt(), item->data(0, hitRole).toDouble(), item->toolTip(0)};
        if (target.page >= 0)
            m_view.jumpTo(target);
        else if (!target.outside.isEmpty())
            Q_EMIT m_view.outsideLinkPressed(target.outside);
    };
    connect(m_outline, &QTreeWidget::itemActivated, this, follow);
    connect(m_outline, &QTreeWidget::itemClicked, this, follow);
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->flags().testFlag(Qt::ItemIsSelectable))
            m_finder.choose(item->data(pageRole).toInt(), item->data(hitRole).toInt());
    });
    connect(&m_finder, &DocumentFinder::changed, this, [this] {
        if (content() == Content::Hits)
            fillHits();
    });
    retranslateUi();
    refreshIcons();
    show(Content::Thumbnails);
}

ReaderSide::Content ReaderSide::content() const
{
    return static_cast<Content>(m_stack->currentIndex());
}

void ReaderSide::show(Content content)
{
    m_stack->setCurrentIndex(static_cast<int>(content));
    m_choice->button(static_cast<int>(content))->setChecked(true);
    if (content == Content::Hits)
        fillHits();
    place();
}

void ReaderSide::setRoomForThumbnails(bool room)
{
    m_room = room;
    place();
}

void ReaderSide::place()
{
    setFixedWidth(content() == Content::Thumbnails ? narrow : wide);
    setVisible(m_room || content() != Content::Thumbnails);
}

void ReaderSide::fillOutline(const QList<OutlineEntry> &outline)
{
    m_outline->clear();
    m_hasOutline = !outline.isEmpty();
    QList<QTreeWidgetItem *> above;
    for (const OutlineEntry &entry : outline) {
        while (above.size() > entry.level)
            above.removeLast();
        auto *item = above.isEmpty() ? new QTreeWidgetItem(m_outline) : new QTreeWidgetItem(above.last());
        const bool inside = entry.target.page >= 0;
        //: @item:inlistbox a heading of the document's contents; %1 its words, %2 its page
        item->setText(0, inside ? tr("%1 · %2").arg(entry.title).arg(entry.target.page + 1) : entry.title);
        item->setData(0, pageRole, entry.target.page);
        item->setData(0, hitRole, entry.target.down);
        item->setToolTip(0, entry.target.outside);
        if (!inside)
            item->setFlags(item->flags() & ~Qt::ItemIsSelectable);
        above.append(item);
    }
    m_outline->expandToDepth(0); // not before the items below are there
    m_outline->setVisible(m_hasOutline);
    m_noOutline->setVisible(!m_hasOutline);
}

void ReaderSide::fillHits()
{
    const QSignalBlocker quiet(m_hits);
    const HitLayer &found = m_finder.hits();
    if (m_listed == found.hits) {
        chooseHit();
        return;
    }
    m_listed = found.hits;
    m_hits->clear();
    constexpr int wordsBeside = 5;
    for (const int page : m_finder.pagesWithHits()) {
        //: @title:group places found on one page, %1 is its number
        auto *heading = new QListWidgetItem(tr("Page %1").arg(page + 1), m_hits);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFont(scaledFont(font(), type::secondary, true));
        const PageText text = m_finder.text(page);
        const QList<TextMatch> hits = found.hits.value(page);
        for (int i = 0; i < hits.size() && m_hits->count() < mostHitLines; ++i) {
            const WordsAround words = wordsAround(text, hits.at(i).firstWord, hits.at(i).lastWord, wordsBeside);
            auto *item = new QListWidgetItem(
                QStringList{words.before, words.match, words.after}.join(QLatin1Char(' ')).simplified(), m_hits);
            item->setData(pageRole, page);
            item->setData(hitRole, i);
        }
    }
    chooseHit();
}

void ReaderSide::chooseHit()
{
    const HitLayer &found = m_finder.hits();
    for (int row = 0; row < m_hits->count(); ++row) {
        const QListWidgetItem *item = m_hits->item(row);
        if (item->data(pageRole).isValid() && item->data(pageRole).toInt() == found.currentPage &&
            item->data(hitRole).toInt() == found.currentHit) {
            m_hits->setCurrentRow(row);
            return;
        }
    }
}

void ReaderSide::retranslateUi()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    //: @action:button shows the small pages
    name(m_toThumbnails, tr("Pages"));
    //: @action:button shows the table of contents the file brings along
    name(m_toOutline, tr("Contents"));
    //: @action:button shows the list of places of a text
    name(m_toHits, tr("Found places"));
    //: @info shown where a document brings no table of contents
    m_noOutline->setText(tr("This file has no table of contents."));
    m_outline->setAccessibleName(m_toOutline->accessibleName());
    m_hits->setAccessibleName(m_toHits->accessibleName());
}

void ReaderSide::refreshIcons()
{
    m_toThumbnails->setIcon(themedIcon("note", this));
    m_toOutline->setIcon(themedIcon("view-list-details", this));
    m_toHits->setIcon(themedIcon("edit-find", this));
    QPalette ground = palette();
    ground.setColor(QPalette::Base, tokensOf(this).window);
    m_outline->setPalette(ground);
    m_hits->setPalette(ground);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tokensOf(this).secondaryText);
    m_noOutline->setPalette(muted);
}

void ReaderSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

} // namespace homeward
