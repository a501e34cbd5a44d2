// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pagefeed.h"

#include "ui/evidence/whendone.h"

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

void PageFeed::wantRisks()
{
    m_risksWanted = true;
    next();
}

void PageFeed::next()
{
    if (m_busy)
        return;
    const auto source = m_source;
    m_stop = std::stop_source();
    m_running = Wish{-1, {}};
    if (m_openWanted) {
        m_openWanted = false;
        m_busy = true;
        whenDone(QtConcurrent::run([source, password = m_password, stop = m_stop.get_token()] {
                     return source->open(password, stop);
                 }),
                 this, [this](const Result<DocumentFacts> &facts) {
                     m_busy = false;
                     m_open = facts.has_value();
                     m_password.clear();
                     if (facts)
                         Q_EMIT opened(*facts);
                     else
                         Q_EMIT openFailed(facts.error());
                     next();
                 });
        return;
    }
    if (!m_open)
        return;
    if (!m_wishes.isEmpty()) {
        renderNext();
        return;
    }
    if (!m_texts.isEmpty()) {
        m_busy = true;
        const int page = m_texts.takeFirst();
        whenDone(QtConcurrent::run([source, page, stop = m_stop.get_token()] { return source->text(page, stop); }),
                 this, [this, page](const Result<PageText> &text) {
                     m_busy = false;
                     if (text)
                         Q_EMIT textReady(page, *text);
                     next();
                 });
        return;
    }
    if (m_risksWanted) {
        m_risksWanted = false;
        m_busy = true;
        whenDone(QtConcurrent::run([source, stop = m_stop.get_token()] { return source->risks(stop); }), this,
                 [this](const Result<QList<Risk>> &risks) {
                     m_busy = false;
                     if (risks)
                         Q_EMIT risksReady(*risks);
                     next();
                 });
    }
}

void PageFeed::renderNext()
{
    m_busy = true;
    m_running = m_wishes.takeFirst();
    const auto source = m_source;
    const Wish wish = m_running;
    whenDone(QtConcurrent::run(
                 [source, wish, stop = m_stop.get_token()] { return source->render(wish.page, wish.pixels, stop); }),
             this, [this, wish](const Result<QImage> &image) {
                 m_busy = false;
                 if (image)
                     Q_EMIT pageReady(wish.page, wish.pixels, *image);
                 else if (image.error().code != ErrorCode::Cancelled)
                     Q_EMIT pageFailed(wish.page, image.error());
                 next();
             });
}

} // namespace homeward
