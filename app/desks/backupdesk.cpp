// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/backupdesk.h"

#include "desks/backupwork.h"
#include "desks/dossiercheck.h"
#include "desks/outputguard.h"
#include "desks/storeroom.h"
#include "security/durablefile.h"
#include "store/auditlog.h"
#include "store/backupfile.h"
#include "store/checks.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <optional>

namespace homeward {

namespace {

constexpr int stepsBeside = 3; // the snapshot, the key file, reading it all again

/// What is in the snapshot, proved.
struct Snapshot
{
    AuditHead head;
    QList<FixityRow> evidence;
    QList<Fault> losses; ///< told, and no reason to go without a backup
};

Result<Snapshot> checkSnapshot(const QString &file, const SecretBytes &key)
{
    auto database =
        Database::open(file, key, Database::Mode::ImmutableReadOnly, QStringLiteral("backup check %1").arg(file));
    if (!database)
        return failure(database);
    const auto check = checkStore(**database);
    if (!check)
        return failure(check);
    if (!check->isSound())
        return failure(ErrorCode::Damaged, faultKey(check->faults.first().kind), QStringLiteral("dossier.db"));
    const auto head = readAuditHead(**database);
    if (!head)
        return failure(head);
    const auto changed = checkRecords(**database, readCaseLabels(**database).cases);
    if (!changed)
        return failure(changed);
    return Snapshot{*head, check->evidence, check->losses + *changed};
}

/// What a process that was killed in the middle of a backup left behind.
void dropLeftOvers(const QString &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1); // files carry the system's times
    const QFileInfoList left =
        QDir(folder).entryInfoList({QStringLiteral(".homeward-new-*")}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &place : left) {
        if (place.lastModified() < yesterday)
            QDir(place.filePath()).removeRecursively();
    }
}

/// One backup in the making. Everything of it lies in a folder of its own beside its place until it is good.
class Work
{
public:
    Work(StoreRoom &room, const QString &file, BackupProgress progress)
        : m_room(room), m_file(QFileInfo(file).absoluteFilePath()), m_progress(std::move(progress))
    {
    }

    [[nodiscard]] Result<BackupReport> run()
    {
        if (const Status ready = prepare(); !ready)
            return failure(ready);
        const Status copied = Database::copy(source(), m_room.databaseKey(), m_place->filePath(QStringLiteral("0")),
                                             [this] { return goesOn(); });
        if (!copied)
            return failure(copied);
        const auto snapshot = checkSnapshot(m_place->filePath(QStringLiteral("0")), m_room.databaseKey());
        if (!snapshot)
            return failure(snapshot);
        return step().and_then([&] { return write(*snapshot); }).and_then([&] { return proveAndPlace(); });
    }

private:
    [[nodiscard]] QString source() const { return QDir(m_room.place().path).filePath(QStringLiteral("dossier.db")); }
    [[nodiscard]] bool goesOn() { return m_progress(m_done, m_all) && !m_room.isClosing(); }
    [[nodiscard]] Status step()
    {
        ++m_done;
        return goesOn() ? Status() : Status(failure(ErrorCode::Cancelled));
    }

    [[nodiscard]] Status prepare()
    {
        const QFileInfo target(m_file);
        if (!QFileInfo(target.path()).isDir())
            return failure(ErrorCode::NotFound, QStringLiteral("no such folder"), target.path());
        if (const Status outside = refuseInsideDossier(m_file); !outside)
            return outside;
        if (target.exists() || target.isSymLink())
            return failure(ErrorCode::AlreadyExists, {}, m_file);
        dropLeftOvers(target.path());
        m_place.emplace(target.path() + QStringLiteral("/.homeward-new-XXXXXX"));
        if (!m_place->isValid())
            return failure(ErrorCode::CannotWrite, m_place->errorString(), target.path());
        return goesOn() ? Status() : Status(failure(ErrorCode::Cancelled));
    }

    [[nodiscard]] Status write(const Snapshot &snapshot)
    {
        auto writer = BackupWriter::create(m_place->filePath(QStringLiteral("1")));
        if (!writer)
            return failure(writer);
        const QDir folder(m_room.place().path);
        if (const Status added = writer->add(folder.filePath(keyFileName()), keyFileName()); !added)
            return added;
        if (const Status added = writer->add(m_place->filePath(QStringLiteral("0")), QStringLiteral("dossier.db"));
            !added)
            return added;
        QHash<QByteArray, Status> seen;
        for (const FixityRow &row : snapshot.evidence)
            seen.insert(row.blob.sha256, {});
        m_all = static_cast<int>(seen.size()) + stepsBeside;
        QSet<QByteArray> taken;
        for (const FixityRow &row : snapshot.evidence) {
            if (!taken.contains(row.blob.sha256)) {
                taken.insert(row.blob.sha256);
                seen[row.blob.sha256] = addEvidence(*writer, folder, row.blob);
                if (seen[row.blob.sha256].has_value())
                    ++m_report.evidenceFiles;
                else if (seen[row.blob.sha256].error().code == ErrorCode::CannotWrite)
                    return seen[row.blob.sha256];
                if (const Status going = step(); !going)
                    return going;
            }
            if (const Status &known = seen[row.blob.sha256]; !known)
                m_report.faults.append(evidenceFault(row, known.error()));
        }
        const auto manifest = writer->finish(m_room.world().nowUtc(), snapshot.head, m_room.backupKey());
        if (!manifest)
            return failure(manifest);
        m_manifest = *manifest;
        m_report.auditEntries = snapshot.head.sequence;
        m_report.madeAt = manifest->madeAt;
        m_report.faults = m_room.place().state.faults + snapshot.losses + m_report.faults;
        return step();
    }

    /// A damaged file is not taken: it would only look like evidence.
    [[nodiscard]] Status addEvidence(BackupWriter &writer, const QDir &folder, const BlobRow &blob)
    {
        const QString path = QStringLiteral("evidence/%1/%2/%3").arg(blob.name.left(2), blob.name.mid(2, 2), blob.name);
        return m_room.files().verify(blob.sha256, blob.wrappedKey).and_then([&] {
            return writer.add(folder.filePath(path), path);
        });
    }

    [[nodiscard]] Result<BackupReport> proveAndPlace()
    {
        const QString made = m_place->filePath(QStringLiteral("1"));
        const auto again = BackupReader::read(made, [this] { return goesOn(); });
        if (!again)
            return failure(again);
        const auto manifest = again->manifest(m_room.backupKey());
        if (!manifest)
            return failure(manifest);
        if (*manifest != m_manifest)
            return failure(ErrorCode::Damaged, QStringLiteral("the backup does not read as it was written"), m_file);
        // link(2) rather than rename(2): it never replaces what came there meanwhile.
        if (::link(QFile::encodeName(made).constData(), QFile::encodeName(m_file).constData()) != 0 &&
            (QFileInfo::exists(m_file) ||
             ::rename(QFile::encodeName(made).constData(), QFile::encodeName(m_file).constData()) != 0))
            return failure(QFileInfo::exists(m_file) ? ErrorCode::AlreadyExists : ErrorCode::CannotWrite,
                           qt_error_string(errno), m_file);
        if (const Status synced = syncFolder(QFileInfo(m_file).path()); !synced)
            return failure(synced);
        m_progress(m_all, m_all);
        m_report.file = m_file;
        m_report.size = QFileInfo(m_file).size();
        return m_report;
    }

    StoreRoom &m_room;
    QString m_file;
    BackupProgress m_progress;
    std::optional<QTemporaryDir> m_place;
    BackupManifest m_manifest;
    BackupReport m_report;
    int m_done = 0;
    int m_all = stepsBeside;
};

} // namespace

Result<BackupReport> makeBackup(StoreRoom &room, const QString &file, const BackupProgress &progress)
{
    return Work(room, file, progress).run();
}

QFuture<Result<BackupReport>> BackupDesk::backUp(const QString &file)
{
    return makeInBackground(m_room, [room = &m_room, file](const BackupProgress &progress) -> Result<BackupReport> {
        if (const Status allowed = room->place().allow(Right::BackUp); !allowed)
            return failure(allowed);
        const auto report = makeBackup(*room, file, progress);
        if (!report || room->place().readOnly)
            return report;
        const Status entered = room->ask([&](Store &store) -> Status {
            auto transaction = Transaction::begin(*store.database);
            if (!transaction)
                return failure(transaction);
            if (const Status done = store.audit({}, "backup.made", contentOf(*report)); !done)
                return done;
            return transaction->commit();
        });
        return entered ? report : Result<BackupReport>(failure(entered));
    });
}

QJsonObject contentOf(const BackupReport &report)
{
    return {{QStringLiteral("files"), report.evidenceFiles},
            {QStringLiteral("entries"), report.auditEntries},
            {QStringLiteral("faults"), report.faults.size()}};
}

} // namespace homeward
