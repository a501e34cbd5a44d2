// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/backupdesk.h"
#include "desks/dossiercheck.h"
#include "desks/sealedfiles.h"
#include "security/durablefile.h"
#include "security/keyring.h"
#include "store/backupfile.h"
#include "store/checks.h"
#include "store/headmark.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace homeward {

namespace {

/// A dossier in the making. Its key file takes its name last, so that half a dossier is none.
class Restoring
{
public:
    Restoring(const RestoreRequest &request, const BackupProgress &progress) : m_request(request), m_progress(progress)
    {
    }
    Restoring(const Restoring &) = delete;
    Restoring &operator=(const Restoring &) = delete;
    ~Restoring()
    {
        // A folder that was refused is somebody else's, and its database may be at work.
        if (m_done || m_made.isEmpty())
            return;
        for (const char *left : {"dossier.db-wal", "dossier.db-shm"})
            QFile::remove(inFolder(QLatin1String(left)));
        while (!m_made.isEmpty()) {
            const QString path = m_made.takeLast();
            if (QFileInfo(path).isDir())
                QDir().rmdir(path);
            else
                QFile::remove(path);
        }
    }

    [[nodiscard]] Result<BackupReport> run()
    {
        const auto backup = BackupReader::read(m_request.file, [this] { return step(0, 0); });
        if (!backup)
            return failure(backup);
        if (const Status ready = prepare(backup->keyFile()); !ready)
            return failure(ready);
        const auto keys = m_request.recoveryKey.isEmpty()
                              ? unlockKeyring(keysMade(), m_request.accountKey, m_request.passphrase)
                              : unlockWithRecovery(keysMade(), m_request.recoveryKey);
        if (!keys)
            return failure(keys.error().code, keys.error().detail, m_request.file);
        if (!keys->hasContent())
            return failure(ErrorCode::NotPermitted, QStringLiteral("the account administers without seeing content"));
        const auto manifest = backup->manifest(keys->backupKey());
        if (!manifest)
            return failure(manifest);
        m_all = static_cast<int>(manifest->entries.size()) * 2;
        const Status extracted =
            backup->extract(*manifest, m_request.folder, m_made, [this] { return step(1, m_all); });
        if (!extracted)
            return failure(extracted);
        if (const Status synced = syncAll(); !synced)
            return failure(synced);
        BackupReport report;
        report.file = m_request.file;
        report.size = QFileInfo(m_request.file).size();
        report.madeAt = manifest->madeAt;
        if (const Status proved = prove(*keys, *manifest, report); !proved)
            return failure(proved);
        m_made.append(inFolder(HeadMark::fileName()));
        HeadMark(m_request.folder, keys->officeSubkey("head")).write(manifest->head);
        if (const Status placed = placeKeys(); !placed)
            return failure(placed);
        m_done = true;
        return report;
    }

private:
    [[nodiscard]] QString inFolder(const QString &name) const { return m_request.folder + QLatin1Char('/') + name; }
    [[nodiscard]] QString keysMade() const { return inFolder(QStringLiteral(".keys-restored")); }
    [[nodiscard]] bool step(int done, int all) const { return !m_progress || m_progress(done, all); }

    [[nodiscard]] Status prepare(const QByteArray &keyFile)
    {
        const QFileInfo target(m_request.folder);
        if (target.exists() &&
            (!target.isDir() ||
             !QDir(m_request.folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
            return failure(ErrorCode::AlreadyExists, QStringLiteral("the folder is not empty"), m_request.folder);
        QStringList missing; // each of them is taken back on failure, not only the last
        for (QFileInfo at(QDir::cleanPath(target.absoluteFilePath())); !at.exists(); at.setFile(at.absolutePath()))
            missing.prepend(at.filePath());
        for (const QString &folder : std::as_const(missing)) {
            if (!QDir().mkdir(folder))
                return failure(ErrorCode::CannotWrite, QStringLiteral("the folder cannot be made"), m_request.folder);
            m_made.append(folder);
        }
        QFile::setPermissions(m_request.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_made.append(keysMade());
        return replaceFileDurably(keysMade(), keyFile);
    }

    [[nodiscard]] Status syncAll() const
    {
        const int folder = ::open(QFile::encodeName(m_request.folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool synced = folder >= 0 && ::syncfs(folder) == 0;
        const int why = errno;
        if (folder >= 0)
            ::close(folder);
        return synced ? Status() : Status(failure(ErrorCode::CannotWrite, qt_error_string(why), m_request.folder));
    }

    [[nodiscard]] Status prove(const UnlockedKeyring &keys, const BackupManifest &manifest, BackupReport &report) const
    {
        const QString path = inFolder(QStringLiteral("dossier.db"));
        auto database = Database::open(path, keys.databaseKey(), Database::Mode::ImmutableReadOnly,
                                       QStringLiteral("restore-check %1").arg(path));
        if (!database)
            return failure(database);
        const auto check = checkStore(**database);
        if (!check)
            return failure(check);
        const auto head = readAuditHead(**database);
        if (!check->isSound() || !head || *head != manifest.head)
            return failure(ErrorCode::Damaged, QStringLiteral("the restored database does not hold"), m_request.file);
        report.auditEntries = check->audit.entries;
        const auto changed = checkRecords(**database, readCaseLabels(**database).cases);
        if (!changed)
            return failure(changed);
        report.faults = check->losses + *changed;
        SealedFiles files(m_request.folder, keys);
        QHash<QByteArray, Status> seen;
        int done = static_cast<int>(manifest.entries.size());
        for (const FixityRow &row : check->evidence) {
            auto known = seen.find(row.blob.sha256);
            if (known == seen.end()) {
                known = seen.insert(row.blob.sha256, files.verify(row.blob.sha256, row.blob.wrappedKey));
                report.evidenceFiles += known->has_value() ? 1 : 0;
                if (!step(qMin(++done, m_all), m_all))
                    return failure(ErrorCode::Cancelled);
            }
            if (!*known)
                report.faults.append(evidenceFault(row, known->error()));
        }
        return {};
    }

    [[nodiscard]] Status placeKeys() const
    {
        const QString keys = inFolder(keyFileName());
        if (::rename(QFile::encodeName(keysMade()).constData(), QFile::encodeName(keys).constData()) != 0)
            return failure(ErrorCode::CannotWrite, qt_error_string(errno), keys);
        return syncFolder(m_request.folder).and_then([this] {
            return syncFolder(QFileInfo(QDir(m_request.folder).absolutePath()).path());
        });
    }

    const RestoreRequest &m_request;
    const BackupProgress &m_progress;
    QStringList m_made;
    int m_all = 0;
    bool m_done = false;
};

} // namespace

Result<BackupReport> restoreBackup(const RestoreRequest &request, const BackupProgress &progress)
{
    return Restoring(request, progress).run();
}

QFuture<Result<BackupReport>> restoreInBackground(RestoreRequest request)
{
    return QtConcurrent::run([request = std::move(request)](QPromise<Result<BackupReport>> &promise) mutable {
        auto restored = restoreBackup(request, [&promise, &request](int done, int all) {
            if (all > 0) { // steps are counted once the secret has opened the backup
                wipe(request.passphrase);
                wipe(request.recoveryKey);
            }
            promise.setProgressRange(0, all);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        });
        wipe(request.passphrase);
        wipe(request.recoveryKey);
        promise.addResult(std::move(restored));
    });
}

} // namespace homeward
