// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/placereveal.h"

#include "desks/photodesk.h"
#include "ui/evidence/whendone.h"
#include "ui/settings/preferences.h"

namespace homeward {

PlaceReveal::PlaceReveal(PhotoDesk &desk, const Preferences &preferences, QObject *parent)
    : QObject(parent), m_desk(desk), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &PlaceReveal::changed);
    connect(&preferences, &Preferences::photosChanged, this, [this, &preferences] {
        if (preferences.isCoveringAll())
            cover();
    });
}

void PlaceReveal::ask(const CaseId &caseId, const QList<EvidenceId> &photos)
{
    askNext(caseId, photos, ++m_asking);
}

void PlaceReveal::askNext(const CaseId &caseId, QList<EvidenceId> photos, quint64 asking)
{
    if (asking != m_asking)
        return;
    if (photos.isEmpty()) {
        m_timer.start();
        Q_EMIT changed();
        return;
    }
    const EvidenceId photo = photos.takeFirst();
    whenDone(m_desk.notePlaceAsked(caseId, photo), this, [this, caseId, photos, asking](const Status &noted) {
        if (noted)
            askNext(caseId, photos, asking);
        else
            Q_EMIT failed(noted.error());
    });
}

void PlaceReveal::cover()
{
    ++m_asking;
    m_timer.stop();
    Q_EMIT changed();
}

} // namespace homeward
