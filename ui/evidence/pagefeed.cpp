// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pagefeed.h"

#include "ui/evidence/whendone.h"

#include <QPointer>
#include <QtConcurrent>

namespace homeward {

PageFeed::PageFeed(std::shared_ptr<PageSource> source, QObject *parent) : QObject(parent), m_source(std::move(source))
{
}

PageFeed::~PageFeed()
{
    m_stop.request_stop(); // the worker holds the source by itself and ends soon
}

void PageFeed::open(const QString &password)
{
    m_password = password;
    m_openWanted = true;
    next();
}

void PageFeed::want(const QList<Wish> &wishes)
{
    m_wishes = wishes;
    if (m_busy && m_running.page >= 0) {
        if (m_wishes.contains(m_running))
            m_wishes.removeAll(m_running);
        else
            m_stop.request_stop();
    }
    next();
}

void PageFeed::wantText(int page)
{
    if (m_textsAsked.contains(page))
        return;
    m_textsAsked.insert(page);
    m_texts.prepend(page); // the page looked at last matters most
    next();
}

void PageFeed::wantExtras(int page)
{
    if (m_extrasAsked.contains(page))
        return;
    m_extrasAsked.insert(page);
    m_extras.prepend(page);
    next();
}

void PageFeed::wantRisks()
{
    m_risksWanted = true;
    next();
}

void PageFeed::wantOutline()
{
    m_outlineWanted = true;
    next();
}

void PageFeed::wantSmall(const QList<Wish> &wishes)
{
    m_small = wishes;
    next();
}

template<class Call, class Then>
void PageFeed::ask(Call call, Then then)
{
    m_busy = true;
    const auto answer =
        QtConcurrent::run([source = m_source, stop = m_stop.get_token(), call] { return call(*source, stop); });
    whenDone(answer, this, [this, then](const auto &result) {
        const QPointer<PageFeed> alive(this); // who hears the answer may open another document
        m_busy = false;
        then(result);
        if (alive)
            next();
    });
}

void PageFeed::next()
{
    if (m_busy)
        return;
    m_stop = std::stop_source();
    m_running = Wish{-1, {}};
    if (m_openWanted) {
        m_openWanted = false;
        ask([password = m_password](PageSource &source, std::stop_token stop) { return source.open(password, stop); },
            [this](const Result<DocumentFacts> &facts) {
                m_open = facts.has_value();
                m_password.clear();
                if (facts)
                    Q_EMIT opened(*facts);
                else
                    Q_EMIT openFailed(facts.error());
            });
    } else if (!m_open) {
        return;
    } else if (!m_wishes.isEmpty()) {
        renderNext();
    } else if (!m_texts.isEmpty() || !m_extras.isEmpty()) {
        readNext();
    } else if (m_risksWanted) {
        m_risksWanted = false;
        ask([](PageSource &source, std::stop_token stop) { return source.risks(stop); },
            [this](const Result<QList<Risk>> &risks) {
                // Nothing found because nobody could look is not the same as nothing there.
                if (risks || risks.error().code != ErrorCode::Cancelled)
                    Q_EMIT risksReady(risks.value_or(QList<Risk>{Risk::Oversized}));
            });
    } else if (m_outlineWanted) {
        m_outlineWanted = false;
        ask([](PageSource &source, std::stop_token stop) { return source.outline(stop); },
            [this](const Result<QList<OutlineEntry>> &outline) {
                if (outline)
                    Q_EMIT outlineReady(*outline);
            });
    } else if (!m_small.isEmpty()) {
        renderSmall();
    }
}

void PageFeed::readNext()
{
    if (!m_extras.isEmpty()) {
        const int page = m_extras.takeFirst();
        ask([page](PageSource &source, std::stop_token stop) { return source.extras(page, stop); },
            [this, page](const Result<PageExtras> &extras) {
                if (extras)
                    Q_EMIT extrasReady(page, *extras);
            });
        return;
    }
    const int page = m_texts.takeFirst();
    ask([page](PageSource &source, std::stop_token stop) { return source.text(page, stop); },
        [this, page](const Result<PageText> &text) {
            // A page whose words cannot be read has none: whoever waits for all of them goes on.
            Q_EMIT textReady(page, text.value_or(PageText()));
        });
}

void PageFeed::renderNext()
{
    m_running = m_wishes.takeFirst();
    const Wish wish = m_running;
    ask([wish](PageSource &source, std::stop_token stop) { return source.render(wish.page, wish.pixels, stop); },
        [this, wish](const Result<QImage> &image) {
            if (image)
                Q_EMIT pageReady(wish.page, wish.pixels, *image);
            else if (image.error().code != ErrorCode::Cancelled)
                Q_EMIT pageFailed(wish.page, image.error());
        });
}

void PageFeed::renderSmall()
{
    m_running = m_small.takeFirst(); // so that it makes way for a page one waits for
    const Wish wish = m_running;
    ask([wish](PageSource &source, std::stop_token stop) { return source.render(wish.page, wish.pixels, stop); },
        [this, wish](const Result<QImage> &image) {
            if (image)
                Q_EMIT smallReady(wish.page, *image);
            else if (image.error().code == ErrorCode::Cancelled)
                m_small.append(wish);
        });
}

} // namespace homeward
