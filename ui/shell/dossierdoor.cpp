// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dossierdoor.h"

#include "desks/accountdesk.h"
#include "desks/fixity.h"
#include "desks/openingwatch.h"
#include "ui/evidence/whendone.h"

#include <QtConcurrent>

namespace homeward {

DossierDoor::DossierDoor(World &world, QObject *parent) : QObject(parent), m_world(world) {}

DossierDoor::~DossierDoor()
{
    callOff();
    // Both work with the world, which outlives the window only.
    m_opening.waitForFinished();
    m_closing.waitForFinished();
}

std::shared_ptr<const OpeningWatch> DossierDoor::open(UnlockRequest request)
{
    callOff();
    request.watch = std::make_shared<OpeningWatch>();
    m_wanted = request.watch;
    m_next = std::move(request);
    beginNext();
    return m_wanted;
}

void DossierDoor::callOff()
{
    m_next.reset();
    if (m_wanted)
        m_wanted->cancel();
    m_wanted.reset();
}

void DossierDoor::beginNext()
{
    if (m_busy > 0 || !m_next)
        return;
    const UnlockRequest request = *std::exchange(m_next, std::nullopt);
    ++m_busy;
    m_opening = Dossier::unlockInBackground(request, m_world);
    whenDone(m_opening, this, [this, request](const Opened &dossier) { answer(request, dossier); });
}

bool DossierDoor::finish(const UnlockRequest &request)
{
    --m_busy;
    const bool wanted = m_wanted && m_wanted == request.watch;
    if (wanted)
        m_wanted.reset();
    else
        beginNext();
    return wanted;
}

void DossierDoor::answer(const UnlockRequest &request, const Opened &dossier)
{
    m_opening = {};
    if (!dossier && dossier.error().code == ErrorCode::NotPermitted) {
        using Desk = Result<std::shared_ptr<AccountDesk>>;
        whenDone(AccountDesk::openInBackground(request, m_world), this, [this, request](const Desk &desk) {
            if (!finish(request))
                return;
            if (desk)
                Q_EMIT administrationOpened(*desk);
            else
                Q_EMIT refused(desk.error());
        });
        return;
    }
    if (dossier && m_wanted != request.watch)
        close(*dossier); // called off while the answer was on its way
    if (!finish(request))
        return;
    if (dossier)
        Q_EMIT opened(*dossier);
    else
        Q_EMIT refused(dossier.error());
}

void DossierDoor::close(std::shared_ptr<Dossier> dossier, const std::function<void()> &before)
{
    dossier->news().disconnect();
    dossier->news().moveToThread(nullptr); // what is posted from now on reaches nobody, here or there
    dossier->fixity().disconnect();
    dossier->fixity().moveToThread(nullptr);
    // In a box of its own, so that no copy of the call keeps the dossier beyond its answer.
    auto box = std::make_shared<std::shared_ptr<Dossier>>(std::move(dossier));
    ++m_busy;
    m_closing = QtConcurrent::run([box, before]() -> Status {
        if (before)
            before();
        box->reset();
        return {};
    });
    whenDone(m_closing, this, [this](const Status &) {
        --m_busy;
        beginNext();
        Q_EMIT closed();
    });
}

} // namespace homeward
