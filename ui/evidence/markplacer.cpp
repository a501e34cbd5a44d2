// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/markplacer.h"

#include "evidence/textsearch.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace homeward {

namespace {

QString plain(const QString &text)
{
    return foldedForSearch(text).remove(u' ');
}

bool hasWordsToFind(const Annotation &annotation)
{
    return annotation.kind == AnnotationKind::Highlight && !annotation.quote.trimmed().isEmpty();
}

} // namespace

bool standsAtItsPlace(const PageText &text, const Annotation &annotation)
{
    QString under;
    for (const PageWord &word : text.words) {
        const QPointF centre(word.rect.x + word.rect.width / 2, word.rect.y + word.rect.height / 2);
        const bool inside =
            std::any_of(annotation.rects.cbegin(), annotation.rects.cend(), [&](const NormalisedRect &rect) {
                return QRectF(rect.x, rect.y, rect.width, rect.height)
                    .adjusted(-0.002, -0.002, 0.002, 0.002)
                    .contains(centre);
            });
        if (inside)
            under += word.text;
    }
    const QString wanted = plain(annotation.quote);
    const QString there = plain(under);
    return !there.isEmpty() && (there.contains(wanted) || wanted.contains(there));
}

std::optional<QList<NormalisedRect>> findAgain(const SearchablePage &page, const Annotation &annotation)
{
    const QList<TextMatch> matches = page.find(annotation.quote);
    if (matches.isEmpty())
        return std::nullopt;
    const NormalisedRect old = annotation.rects.value(0);
    const auto strangeness = [&](const TextMatch &match) {
        constexpr int contextWords = 6;
        const WordsAround around = wordsAround(page.text(), match.firstWord, match.lastWord, contextWords);
        double much = 0;
        if (!plain(around.before).endsWith(plain(annotation.before)))
            much += 10;
        if (!plain(around.after).startsWith(plain(annotation.after)))
            much += 10;
        const NormalisedRect now = match.rects.value(0);
        return much + std::hypot(now.x - old.x, now.y - old.y);
    };
    const auto best = std::min_element(matches.cbegin(), matches.cend(), [&](const TextMatch &a, const TextMatch &b) {
        return strangeness(a) < strangeness(b);
    });
    return best->rects;
}

void MarkPlacer::reset(int pages)
{
    m_pageCount = pages;
    m_texts.clear();
    m_fates.clear();
    setAnnotations(m_annotations);
}

void MarkPlacer::setAnnotations(const QList<Annotation> &annotations)
{
    m_annotations = annotations;
    m_fates.clear();
    bool looking = false;
    if (m_pageCount > 0) {
        for (const Annotation &annotation : m_annotations) {
            const Fate fate = judge(annotation);
            looking = looking || fate.state == State::Looking;
            m_fates.insert(annotation.id, fate);
        }
    }
    Q_EMIT changed();
    if (looking)
        Q_EMIT allTextsWanted();
}

MarkPlacer::Fate MarkPlacer::judge(const Annotation &annotation) const
{
    Fate fate{State::Placed, annotation.page, annotation.rects, {}};
    if (!hasWordsToFind(annotation)) {
        if (annotation.page >= m_pageCount)
            fate.state = State::Lost;
        return fate;
    }
    if (annotation.page < m_pageCount) {
        const auto own = m_texts.constFind(annotation.page);
        if (own == m_texts.constEnd())
            return fate; // its page is not read yet
        if (!lookOn(annotation, fate, annotation.page, *own) || fate.state != State::Looking)
            return fate;
    }
    fate.state = State::Looking;
    for (auto page = m_texts.cbegin(); page != m_texts.cend() && fate.state == State::Looking; ++page)
        lookOn(annotation, fate, page.key(), page.value());
    return fate;
}

bool MarkPlacer::lookOn(const Annotation &annotation, Fate &fate, int page, const PageText &text) const
{
    if (fate.state == State::Moved || fate.state == State::Lost || fate.triedPages.contains(page))
        return false;
    if (fate.state == State::Placed && page != annotation.page)
        return false;
    // A page without words, a scan or one that cannot be read, says nothing about what stood there.
    if (fate.state == State::Placed && (text.words.isEmpty() || standsAtItsPlace(text, annotation)))
        return false;
    fate.triedPages.insert(page);
    if (const auto rects = findAgain(SearchablePage(text), annotation)) {
        fate = {State::Moved, page, *rects, {}};
        return true;
    }
    fate.state = fate.triedPages.size() >= m_pageCount ? State::Lost : State::Looking;
    return true;
}

void MarkPlacer::takeText(int page, const PageText &text)
{
    m_texts.insert(page, text);
    bool other = false;
    bool looking = false;
    for (const Annotation &annotation : std::as_const(m_annotations)) {
        const auto fate = m_fates.find(annotation.id);
        if (fate == m_fates.end() || annotation.withdrawn || !hasWordsToFind(annotation))
            continue;
        const State before = fate->state;
        if (before == State::Looking && !fate->triedPages.contains(page)) {
            lookOn(annotation, *fate, page, text);
        } else if (before == State::Placed && annotation.page == page) {
            *fate = judge(annotation);
        }
        other = other || fate->state != before;
        looking = looking || (fate->state == State::Looking && before != State::Looking);
    }
    if (other)
        Q_EMIT changed();
    if (looking)
        Q_EMIT allTextsWanted();
}

QList<Annotation> MarkPlacer::placed() const
{
    QList<Annotation> placed;
    for (Annotation annotation : m_annotations) {
        const auto fate = m_fates.constFind(annotation.id);
        if (fate != m_fates.constEnd()) {
            if (fate->state == State::Lost)
                continue;
            annotation.page = fate->page;
            annotation.rects = fate->rects;
        }
        placed.append(annotation);
    }
    return placed;
}

QList<Annotation> MarkPlacer::lost() const
{
    QList<Annotation> lost;
    for (const Annotation &annotation : m_annotations) {
        if (!annotation.withdrawn && m_fates.value(annotation.id).state == State::Lost)
            lost.append(annotation);
    }
    return lost;
}

} // namespace homeward
