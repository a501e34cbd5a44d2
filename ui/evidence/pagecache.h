// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QList>

namespace homeward {

/// Rendered pages of one document, several sizes of a page side by side, within a budget of bytes. What lies farthest
/// from the page one looks at goes first, then what was used longest ago; a page never makes one nearer to the eye go,
/// so a few very large ones may be over the budget. Small pictures are outside it: about 40 KB each, and none after the
/// first thousand.
class PageCache
{
public:
    static constexpr qint64 defaultBudget = qint64(128) * 1024 * 1024;

    explicit PageCache(qint64 budgetBytes = defaultBudget) : m_budget(budgetBytes) {}

    void insert(int page, const QImage &image);
    /// The picture of exactly this size in pixels; null when there is none.
    [[nodiscard]] QImage exact(int page, const QSize &size);
    /// The picture nearest in size, to be scaled while the right one is on its way; larger ones are preferred.
    [[nodiscard]] QImage nearest(int page, const QSize &size);
    /// A picture 118 wide at most that stays when the large ones go: what a page shows until it is rendered again.
    void insertSmall(int page, const QImage &image);
    [[nodiscard]] QImage small(int page) const { return m_small.value(page); }
    void setCurrentPage(int page) { m_current = page; }
    void clear();
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 budget() const { return m_budget; }

private:
    struct Entry
    {
        QImage image;
        quint64 usedAt = 0;
    };
    void makeRoom(int page, qint64 incoming);

    QHash<int, QList<Entry>> m_pages;
    QHash<int, QImage> m_small;
    qint64 m_budget;
    qint64 m_bytes = 0;
    quint64 m_clock = 0;
    int m_current = 0;
};

} // namespace homeward
