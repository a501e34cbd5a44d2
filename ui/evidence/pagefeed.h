// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <stop_token>

namespace homeward {

/// Asks a page source for pages in the background, one thing at a time, and hands the answers to the GUI thread.
/// The latest wishes win: what is no longer wanted is dropped or stopped.
class PageFeed final : public QObject
{
    Q_OBJECT
public:
    struct Wish
    {
        int page = 0;
        QSize pixels;
        bool operator==(const Wish &) const = default;
    };

    explicit PageFeed(std::shared_ptr<PageSource> source, QObject *parent = nullptr);
    ~PageFeed() override;

    void open(const QString &password = {});
    /// The source is open already; nothing is asked and opened() does not follow.
    void resume() { m_open = true; }
    /// Replaces all earlier wishes; the first is served first.
    void want(const QList<Wish> &wishes);
    void wantText(int page);
    /// Links and the file's own annotations.
    void wantExtras(int page);
    void wantRisks();
    void wantOutline();
    /// Small pictures of pages not read yet, when nothing else is to be done. Replaces earlier such wishes.
    void wantSmall(const QList<Wish> &wishes);

Q_SIGNALS:
    void opened(const homeward::DocumentFacts &facts);
    void openFailed(const homeward::Error &error);
    void pageReady(int page, const QSize &wished, const QImage &image);
    void pageFailed(int page, const homeward::Error &error);
    void textReady(int page, const homeward::PageText &text);
    void extrasReady(int page, const homeward::PageExtras &extras);
    void risksReady(const QList<homeward::Risk> &risks);
    void outlineReady(const QList<homeward::OutlineEntry> &outline);
    void smallReady(int page, const QImage &image);

private:
    void next();
    void readNext();
    void renderNext();
    void renderSmall();
    /// Asks \a call (source, stop) → Result<T> in the background and hands the answer to \a then.
    template<class Call, class Then>
    void ask(Call call, Then then);

    std::shared_ptr<PageSource> m_source;
    QList<Wish> m_wishes;
    QList<int> m_texts;
    QSet<int> m_textsAsked;
    QList<int> m_extras;
    QSet<int> m_extrasAsked;
    QList<Wish> m_small;
    std::stop_source m_stop;
    Wish m_running;
    QString m_password;
    bool m_busy = false;
    bool m_openWanted = false;
    bool m_risksWanted = false;
    bool m_outlineWanted = false;
    bool m_open = false;
};

} // namespace homeward
