// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossierhealth.h"
#include "domain/result.h"
#include "domain/world.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

#include <functional>

namespace homeward {

class StoreRoom;

struct BackupReport
{
    QString file;
    qint64 size = 0;       ///< bytes
    int evidenceFiles = 0; ///< in the backup
    qint64 auditEntries = 0;
    QDateTime madeAt;    ///< UTC
    QList<Fault> faults; ///< what was already missing, damaged or changed; the rest is in the backup and checked
    bool operator==(const BackupReport &) const = default;
};

/// When and where backups are made by themselves, kept in the dossier.
struct BackupPlan
{
    QString folder;     ///< may be on a medium that is not always there; empty: none is chosen
    int everyHours = 0; ///< while the program runs; 0: only by hand
    int keep = 7;       ///< generations in the folder; older ones go after a new one was checked
    QDateTime lastAt;   ///< UTC; invalid: there was none
    QString lastFile;
    int lastFaults = 0; ///< told of the last one
    bool rests = false; ///< it was set for another folder: this dossier was copied, moved or restored since
    bool operator==(const BackupPlan &) const = default;

    /// When the next one is due; invalid: never by itself.
    [[nodiscard]] QDateTime dueAt() const;
    /// Also when the last one seems to be of the future: then a clock was wrong.
    [[nodiscard]] bool isDue(const QDateTime &now) const;
};

struct RestoreRequest
{
    QString file;
    QString folder;      ///< absent or empty
    QString accountKey;  ///< empty: the only one
    QString passphrase;  ///< or
    QString recoveryKey; ///< the one shown when the dossier was made
};

/// Told steps done of all; answers false to cancel.
using BackupProgress = std::function<bool(int, int)>;

/// Where backups are made. The dossier stays open and may be worked on meanwhile: a backup shows one moment of it.
class BackupDesk
{
public:
    explicit BackupDesk(StoreRoom &room) : m_room(room) {}

    /// Writes one encrypted file, reads it again and checks everything before it takes its name. Right BackUp. Progress
    /// counts files; cancel the future and nothing is left. AlreadyExists, NotFound (no such folder), CannotWrite,
    /// Damaged (the database; evidence is told in the report), InvalidValue (inside a dossier).
    [[nodiscard]] QFuture<Result<BackupReport>> backUp(const QString &file);
    [[nodiscard]] QFuture<Result<BackupPlan>> plan();
    /// Right BackUp. The plan holds for the dossier in this folder, on this computer.
    [[nodiscard]] QFuture<Status> setPlan(const BackupPlan &plan);
    /// One more generation in the plan's folder, and the oldest beyond those to keep go; one with faults never pushes
    /// out one without. The order of whoever set the plan, so without a right of its own, and recorded as that
    /// account's. NotFound: the folder is not there now. InvalidValue: the plan rests.
    [[nodiscard]] QFuture<Result<BackupReport>> backUpByPlan();

private:
    StoreRoom &m_room;
};

/// Makes a dossier of a backup and checks it (database, audit chain, every digest) before it can be opened. Blocks;
/// on failure nothing is left. AlreadyExists: the folder is not empty. WrongPassphrase. Damaged. Malformed: not a
/// backup.
[[nodiscard]] Result<BackupReport> restoreBackup(const RestoreRequest &request, const BackupProgress &progress = {});
/// The same beside the caller's thread; cancel the future and nothing is left.
[[nodiscard]] QFuture<Result<BackupReport>> restoreInBackground(RestoreRequest request);

} // namespace homeward
