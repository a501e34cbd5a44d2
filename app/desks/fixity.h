// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossierhealth.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QWaitCondition>

#include <atomic>

namespace homeward {

class StoreRoom;

/// Reads the whole database once, which opening leaves out where that would take long, then the sealed evidence files
/// slowly, the ones read longest ago first, and compares each with its digest. All in the background. What was read and
/// is whole is remembered in the dossier, so the next session goes on from there.
class Fixity final : public QObject
{
    Q_OBJECT
public:
    static constexpr int daysBetween = 1; ///< a file read less than this ago is not read again

    explicit Fixity(StoreRoom &room);
    ~Fixity() override;

    /// \a restFactor: rests so many times as long as it worked, but at least \a shortestRest milliseconds.
    void start(int restFactor = 9, int shortestRest = 100);
    /// Waits for the file under way. Before the store room closes.
    void stop();
    /// Thread-safe. Files found missing or changed since the dossier was opened, one fault for each item they harm, and
    /// what is damaged in the database, after which nothing is written to it any more.
    [[nodiscard]] QList<Fault> faults() const;
    [[nodiscard]] int filesRead() const;

Q_SIGNALS:
    /// In this object's thread.
    void faultsChanged();

private:
    void work(int restFactor, int shortestRest);
    void readDatabase();
    /// False: asked to stop.
    [[nodiscard]] bool rest(qint64 milliseconds);
    void note(const QByteArray &sha256, const Status &found);
    /// Puts down which files were whole.
    void remember();

    StoreRoom &m_room;
    QThreadPool m_thread;
    mutable QMutex m_turn;
    QWaitCondition m_wake;
    std::atomic<bool> m_stop = false;
    bool m_started = false;
    int m_read = 0;
    QSet<QByteArray> m_seen;   ///< in this session; what is damaged is not read again and again
    QList<QByteArray> m_whole; ///< not put down yet; of the working thread, as m_seen
    QHash<QByteArray, QList<Fault>> m_faults;
};

} // namespace homeward
