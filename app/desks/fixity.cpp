// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/fixity.h"

#include "desks/dossiercheck.h"
#include "desks/storeroom.h"
#include "store/checks.h"

#include <QElapsedTimer>

namespace homeward {

namespace {
constexpr int batch = 500;
constexpr qint64 restWhenDone = 3'600'000; // ms
} // namespace

Fixity::Fixity(StoreRoom &room) : m_room(room)
{
    m_thread.setMaxThreadCount(1);
}

Fixity::~Fixity()
{
    stop();
}

void Fixity::start(int restFactor, int shortestRest)
{
    if (m_started)
        return;
    m_started = true;
    m_thread.start([this, restFactor, shortestRest] { work(restFactor, shortestRest); });
}

void Fixity::stop()
{
    {
        const QMutexLocker locker(&m_turn);
        m_stop = true;
        m_wake.wakeAll();
    }
    m_thread.waitForDone();
}

QList<Fault> Fixity::faults() const
{
    const QMutexLocker locker(&m_turn);
    QList<Fault> all;
    for (const QList<Fault> &some : m_faults)
        all += some;
    return all;
}

int Fixity::filesRead() const
{
    const QMutexLocker locker(&m_turn);
    return m_read;
}

bool Fixity::rest(qint64 milliseconds)
{
    const QMutexLocker locker(&m_turn);
    QElapsedTimer timer;
    timer.start();
    while (!m_stop && timer.elapsed() < milliseconds)
        m_wake.wait(&m_turn, static_cast<unsigned long>(milliseconds - timer.elapsed()));
    return !m_stop;
}

void Fixity::work(int restFactor, int shortestRest)
{
    while (rest(shortestRest)) {
        const QDateTime before = m_room.world().nowUtc().addDays(-daysBetween);
        const auto due = m_room.ask([before, seen = m_seen](Store &store) {
            return readBlobsToCheck(*store.database, before, static_cast<int>(seen.size()) + batch);
        });
        bool worked = false;
        for (const BlobRow &blob : due.value_or(QList<BlobRow>())) {
            if (m_seen.contains(blob.sha256))
                continue;
            m_seen.insert(blob.sha256);
            worked = true;
            QElapsedTimer timer;
            timer.start();
            note(blob.sha256, m_room.files().verify(blob.sha256, blob.wrappedKey));
            if (!rest(qMax<qint64>(shortestRest, timer.elapsed() * restFactor)))
                return;
        }
        if (!worked && !rest(restWhenDone))
            return;
    }
}

void Fixity::note(const QByteArray &sha256, const Status &found)
{
    QList<Fault> faults;
    if (found && !m_room.place().readOnly) {
        // Derived from the bytes and outside every digest, so it is no act of anybody.
        const QDateTime now = m_room.world().nowUtc();
        static_cast<void>(m_room.ask([&](Store &store) { return markBlobVerified(*store.database, sha256, now); }));
    } else if (!found) {
        const auto rows = m_room.ask([&](Store &store) { return readFixityRows(*store.database, sha256); });
        for (const FixityRow &row : rows.value_or(QList<FixityRow>()))
            faults.append(evidenceFault(row, found.error()));
    }
    {
        const QMutexLocker locker(&m_turn);
        ++m_read;
        if (faults.isEmpty())
            return;
        m_faults.insert(sha256, faults);
    }
    QMetaObject::invokeMethod(this, &Fixity::faultsChanged, Qt::QueuedConnection);
}

} // namespace homeward
