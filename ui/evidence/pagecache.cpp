// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pagecache.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace homeward {

void PageCache::insert(int page, const QImage &image)
{
    if (image.isNull())
        return;
    QList<Entry> &entries = m_pages[page];
    for (Entry &entry : entries) {
        if (entry.image.size() == image.size()) {
            m_bytes += image.sizeInBytes() - entry.image.sizeInBytes();
            entry = {image, ++m_clock};
            return;
        }
    }
    makeRoom(page, image.sizeInBytes());
    m_pages[page].append({image, ++m_clock});
    m_bytes += image.sizeInBytes();
}

QImage PageCache::exact(int page, const QSize &size)
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end())
        return {};
    for (Entry &entry : *found) {
        if (entry.image.size() == size) {
            entry.usedAt = ++m_clock;
            return entry.image;
        }
    }
    return {};
}

QImage PageCache::nearest(int page, const QSize &size)
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end() || found->isEmpty())
        return {};
    // A picture that is too small looks worse than one that is too large by the same factor.
    const auto distance = [&](const Entry &entry) {
        const double ratio = double(entry.image.width()) / std::max(1, size.width());
        return ratio >= 1 ? ratio : 2 / std::max(ratio, 0.001);
    };
    auto best = std::min_element(found->begin(), found->end(), [&](const Entry &left, const Entry &right) {
        return distance(left) < distance(right);
    });
    best->usedAt = ++m_clock;
    return best->image;
}

void PageCache::insertSmall(int page, const QImage &image)
{
    constexpr int most = 1000;
    constexpr QSize box(118, 160);
    if (image.isNull() || m_small.contains(page) || m_small.size() >= most)
        return;
    QImage rough = image;
    if (image.width() > 4 * box.width()) // a rough step first: smooth scaling of a large page would be felt
        rough = image.scaled(box * 2, Qt::KeepAspectRatio, Qt::FastTransformation);
    m_small.insert(
        page, rough.scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB16));
}

void PageCache::clear()
{
    // To give back many megabytes takes longer than a frame.
    if (!m_pages.isEmpty())
        QThreadPool::globalInstance()->start([pages = std::move(m_pages)]() mutable { pages.clear(); });
    m_small.clear();
    m_pages.clear();
    m_bytes = 0;
}

void PageCache::makeRoom(int incomingPage, qint64 incoming)
{
    const int nearest = std::abs(incomingPage - m_current);
    while (m_bytes > 0 && m_bytes + incoming > m_budget) {
        int victimPage = -1;
        qsizetype victim = -1;
        for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
            for (qsizetype i = 0; i < page->size(); ++i) {
                const int far = std::abs(page.key() - m_current);
                if (far < nearest)
                    continue;
                const int worst = victimPage < 0 ? -1 : std::abs(victimPage - m_current);
                if (far > worst || (far == worst && page->at(i).usedAt < m_pages[victimPage].at(victim).usedAt)) {
                    victimPage = page.key();
                    victim = i;
                }
            }
        }
        if (victimPage < 0)
            return;
        m_bytes -= m_pages[victimPage].at(victim).image.sizeInBytes();
        m_pages[victimPage].removeAt(victim);
        if (m_pages[victimPage].isEmpty())
            m_pages.remove(victimPage);
    }
}

} // namespace homeward
