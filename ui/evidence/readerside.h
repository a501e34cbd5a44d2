// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QListWidget;
class QStackedLayout;
class QToolButton;
class QTreeWidget;

namespace homeward {

class DocumentFinder;
class PageView;
class ThumbnailBar;

/// The column left of the pages: small pages, the document's own contents, or the places of a text.
class ReaderSide final : public QWidget
{
    Q_OBJECT
public:
    enum class Content { Thumbnails, Outline, Hits };

    ReaderSide(PageView &view, DocumentFinder &finder, QWidget *parent = nullptr);
    void show(Content content);
    [[nodiscard]] Content content() const;
    [[nodiscard]] ThumbnailBar &thumbnails() { return *m_thumbnails; }
    /// Narrow windows give the room of the small pages to the page; the lists stay when asked for.
    void setRoomForThumbnails(bool room);
    [[nodiscard]] bool hasOutline() const { return m_hasOutline; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillOutline(const QList<OutlineEntry> &outline);
    void fillHits();
    void place();
    void retranslateUi();
    void refreshIcons();
    PageView &m_view;
    DocumentFinder &m_finder;
    QButtonGroup *m_choice;
    QToolButton *m_toThumbnails;
    QToolButton *m_toOutline;
    QToolButton *m_toHits;
    QStackedLayout *m_stack;
    ThumbnailBar *m_thumbnails;
    QTreeWidget *m_outline;
    QListWidget *m_hits;
    QLabel *m_noOutline;
    bool m_room = true;
    bool m_hasOutline = false;
};

} // namespace homeward
