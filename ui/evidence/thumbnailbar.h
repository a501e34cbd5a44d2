// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QPixmap>

namespace homeward {

class PageView;

/// Small pages of a document, made by downscaling what was rendered for reading; white paper
/// until then.
class ThumbnailModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void reset(const QList<QSizeF> &pages);
    void setThumbnail(int page, const QPixmap &pixmap);
    [[nodiscard]] bool has(int page) const { return m_known.value(page); }
    void setMarks(const QHash<int, int> &marksPerPage);
    void retranslate();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<QPixmap> m_pixmaps;
    QList<bool> m_known;
    QHash<int, int> m_marks;
};

/// The strip of small pages, 118 wide, with the number of marks on each.
class ThumbnailBar final : public QListView
{
    Q_OBJECT
public:
    explicit ThumbnailBar(PageView &view, QWidget *parent = nullptr);
    void setMarks(const QHash<int, int> &marksPerPage) { m_model->setMarks(marksPerPage); }

protected:
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takePages();
    void take(int page);
    /// Pages seen here and never read get their picture while nobody waits for anything else.
    void askForSeen();
    void retranslateUi();
    PageView &m_view;
    ThumbnailModel *m_model;
    bool m_following = false;
};

} // namespace homeward
