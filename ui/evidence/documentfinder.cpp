// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/documentfinder.h"

#include "ui/evidence/whendone.h"

#include <QtConcurrent>

#include <algorithm>

namespace homeward {

void DocumentFinder::reset(int pages)
{
    ++m_document;
    ++m_wish;
    m_pageCount = pages;
    m_pages.clear();
    m_fresh.clear();
    m_open.clear();
    m_hits = {};
    m_total = 0;
    m_busy = false;
    Q_EMIT changed();
}

void DocumentFinder::takeText(int page, const PageText &text)
{
    if (m_pages.contains(page))
        return;
    m_fresh.insert(page, text);
    if (!m_wanted.isEmpty())
        work();
}

void DocumentFinder::find(const QString &wanted, int fromPage)
{
    ++m_wish;
    m_wanted = wanted;
    m_fromPage = fromPage;
    m_hits = {};
    m_total = 0;
    m_open = QSet<int>(m_pages.keyBegin(), m_pages.keyEnd());
    Q_EMIT changed();
    if (!m_wanted.isEmpty())
        work();
}

void DocumentFinder::work()
{
    if (m_busy || (m_fresh.isEmpty() && m_open.isEmpty()))
        return;
    m_busy = true;
    QHash<int, Page> known;
    for (const int page : std::as_const(m_open))
        known.insert(page, m_pages.value(page));
    m_open.clear();
    const auto answer =
        QtConcurrent::run([fresh = std::exchange(m_fresh, {}), known, wanted = m_wanted]() -> Result<Answer> {
            Answer found;
            found.pages = known;
            for (auto page = fresh.cbegin(); page != fresh.cend(); ++page)
                found.pages.insert(page.key(), std::make_shared<const SearchablePage>(page.value()));
            for (auto page = found.pages.cbegin(); page != found.pages.cend(); ++page) {
                if (QList<TextMatch> hits = page.value()->find(wanted); !hits.isEmpty())
                    found.hits.insert(page.key(), std::move(hits));
            }
            return found;
        });
    whenDone(answer, this, [this, wish = m_wish, document = m_document](const Result<Answer> &found) {
        if (document != m_document)
            return;
        m_busy = false;
        if (found)
            take(*found, wish);
        if (!m_wanted.isEmpty())
            work();
        Q_EMIT changed();
    });
}

void DocumentFinder::take(const Answer &answer, quint64 wish)
{
    for (auto page = answer.pages.cbegin(); page != answer.pages.cend(); ++page) {
        m_pages.insert(page.key(), page.value());
        if (wish != m_wish)
            m_open.insert(page.key());
    }
    if (wish != m_wish)
        return;
    for (auto page = answer.hits.cbegin(); page != answer.hits.cend(); ++page) {
        m_hits.hits.insert(page.key(), page.value());
        m_total += static_cast<int>(page->size());
    }
    if (m_hits.currentPage < 0)
        chooseFirst();
}

void DocumentFinder::chooseFirst()
{
    const QList<int> pages = pagesWithHits();
    if (pages.isEmpty())
        return;
    const auto from = std::lower_bound(pages.begin(), pages.end(), m_fromPage);
    // Earlier pages are only jumped to when every later one is known to have nothing.
    if (from == pages.end() && m_pages.size() < m_pageCount)
        return;
    m_hits.currentPage = from == pages.end() ? pages.first() : *from;
    m_hits.currentHit = 0;
    Q_EMIT moved();
}

void DocumentFinder::step(int by)
{
    const QList<int> pages = pagesWithHits();
    if (pages.isEmpty())
        return;
    if (m_hits.currentPage < 0) {
        m_hits.currentPage = pages.first();
        m_hits.currentHit = 0;
    } else {
        const auto count = [this](int page) { return static_cast<int>(m_hits.hits.value(page).size()); };
        int hit = m_hits.currentHit + by;
        auto at = pages.indexOf(m_hits.currentPage);
        if (hit < 0 || hit >= count(m_hits.currentPage)) {
            at = (at + (by > 0 ? 1 : pages.size() - 1)) % pages.size();
            hit = by > 0 ? 0 : count(pages.at(at)) - 1;
        }
        m_hits.currentPage = pages.at(at);
        m_hits.currentHit = hit;
    }
    Q_EMIT moved();
    Q_EMIT changed();
}

void DocumentFinder::choose(int page, int hit)
{
    if (hit < 0 || hit >= m_hits.hits.value(page).size())
        return;
    m_hits.currentPage = page;
    m_hits.currentHit = hit;
    Q_EMIT moved();
    Q_EMIT changed();
}

const TextMatch *DocumentFinder::current() const
{
    const auto page = m_hits.hits.constFind(m_hits.currentPage);
    if (page == m_hits.hits.constEnd() || m_hits.currentHit < 0 || m_hits.currentHit >= page->size())
        return nullptr;
    return &page->at(m_hits.currentHit);
}

int DocumentFinder::currentNumber() const
{
    if (!current())
        return 0;
    int number = m_hits.currentHit + 1;
    for (auto page = m_hits.hits.cbegin(); page != m_hits.hits.cend(); ++page)
        number += page.key() < m_hits.currentPage ? static_cast<int>(page->size()) : 0;
    return number;
}

QList<int> DocumentFinder::pagesWithHits() const
{
    QList<int> pages = m_hits.hits.keys();
    std::sort(pages.begin(), pages.end());
    return pages;
}

int DocumentFinder::pagesWithoutWords() const
{
    return static_cast<int>(
        std::count_if(m_pages.cbegin(), m_pages.cend(), [](const Page &page) { return page->text().words.isEmpty(); }));
}

PageText DocumentFinder::text(int page) const
{
    const Page known = m_pages.value(page);
    return known ? known->text() : PageText();
}

} // namespace homeward
