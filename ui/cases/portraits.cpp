// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/portraits.h"

#include "desks/evidencedesk.h"
#include "ui/evidence/whendone.h"
#include "ui/settings/preferences.h"

namespace homeward {

namespace {
constexpr int mostAtOnce = 2;
constexpr int mostWishes = 40;
constexpr QSize pixels(80, 80); // 40 logical pixels at a display factor of 2
} // namespace

Portraits::Portraits(EvidenceDesk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void Portraits::follow(const Preferences &preferences)
{
    m_preferences = &preferences;
    connect(&preferences, &Preferences::photosChanged, this, &Portraits::lookChanged);
}

QImage Portraits::portrait(const CaseRow &row)
{
    const PhotoLook look = m_preferences ? m_preferences->photoLook() : PhotoLook::Colour;
    if (row.portrait.isNull() || look == PhotoLook::Covered || (m_preferences && m_preferences->isCoveringAll()))
        return {};
    const auto found = m_images.constFind(row.portrait);
    if (found != m_images.constEnd())
        return look == PhotoLook::Greyscale ? found->convertToFormat(QImage::Format_Grayscale8) : *found;
    if (!m_asked.contains(row.portrait)) {
        m_asked.insert(row.portrait);
        m_wishes.append({row.id, row.portrait});
        while (m_wishes.size() > mostWishes)
            m_asked.remove(m_wishes.takeFirst().evidence);
        next();
    }
    return {};
}

void Portraits::next()
{
    while (m_running < mostAtOnce && !m_wishes.isEmpty()) {
        const Wish wish = m_wishes.takeLast();
        ++m_running;
        whenDone(m_desk.thumbnail(wish.caseId, wish.evidence, pixels), this, [this, wish](const Result<QImage> &image) {
            --m_running;
            m_images.insert(wish.evidence, image ? *image : QImage());
            Q_EMIT arrived(wish.caseId);
            next();
        });
    }
}

} // namespace homeward
