// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/fixity.h"

#include "desks/dossiercheck.h"
#include "desks/storeroom.h"
#include "store/checks.h"

#include <QDir>
#include <QElapsedTimer>

namespace homeward {

namespace {
constexpr int batch = 500;
constexpr int atOnce = 25;                 // files remembered in one transaction
constexpr qint64 longestRest = 5'000;      // ms
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

void Fixity::readDatabase()
{
    if (m_room.place().state.reason == ReadOnlyReason::Damaged)
        return;
    const auto database =
        Database::open(QDir(m_room.place().path).filePath(QStringLiteral("dossier.db")), m_room.databaseKey(),
                       Database::Mode::ReadOnly, QStringLiteral("fixity-%1").arg(quintptr(this)));
    if (!database)
        return; // a medium that allows no second reader
    (*database)->askWhileRunning([this] { return !m_stop; });
    const auto faults = checkStructure(**database);
    if (m_stop || !faults || faults->isEmpty())
        return;
    static_cast<void>(m_room.ask([](Store &store) -> Status {
        store.database->stopWriting();
        return {};
    }));
    {
        const QMutexLocker locker(&m_turn);
        m_faults.insert({}, *faults);
    }
    QMetaObject::invokeMethod(this, &Fixity::faultsChanged, Qt::QueuedConnection);
}

void Fixity::work(int restFactor, int shortestRest)
{
    if (rest(shortestRest))
        readDatabase();
    QByteArray after; // the last one seen of this round, so that each page is found without those before it
    while (rest(shortestRest)) {
        const QDateTime before = m_room.world().nowUtc().addDays(-daysBetween);
        const auto due = m_room.ask(
            [before, after](Store &store) { return readBlobsToCheck(*store.database, before, after, batch); });
        for (const BlobRow &blob : due.value_or(QList<BlobRow>())) {
            after = blob.sha256;
            if (m_seen.contains(blob.sha256))
                continue;
            m_seen.insert(blob.sha256);
            QElapsedTimer timer;
            timer.start();
            const Status found = m_room.files().verify(blob.sha256, blob.wrappedKey);
            const qint64 worked = qMin(longestRest, timer.elapsed() * restFactor);
            note(blob.sha256, found);
            if (!rest(qMax<qint64>(shortestRest, worked)))
                break;
        }
        remember();
        if (due && !due->isEmpty())
            continue;
        after.clear();
        if (!rest(restWhenDone))
            return;
    }
}

void Fixity::remember()
{
    if (m_whole.isEmpty() || m_room.place().readOnly)
        return;
    // Derived from the bytes and outside every digest, so it is no act of anybody.
    const QDateTime now = m_room.world().nowUtc();
    const Status marked = m_room.ask([&, whole = std::exchange(m_whole, {})](Store &store) -> Status {
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        for (const QByteArray &sha256 : whole) {
            if (const Status done = markBlobVerified(*store.database, sha256, now); !done)
                return done;
        }
        return transaction->commit();
    });
    static_cast<void>(marked); // read again next time
}

void Fixity::note(const QByteArray &sha256, const Status &found)
{
    QList<Fault> faults;
    if (found) {
        m_whole.append(sha256);
        if (m_whole.size() >= atOnce)
            remember();
    } else {
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
