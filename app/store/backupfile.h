// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "security/secretbytes.h"
#include "store/headmark.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace homeward {

/// A backup is one uncompressed tar file (pax) of what already lies sealed in a dossier's folder: the key file, a
/// snapshot of the encrypted database, the sealed evidence files, and last a sealed list of them with their digests.
/// The entries are named 0, 1, 2 …, without times and owners, so the file tells how many there are and how large, and
/// nothing else.

struct BackupEntry
{
    QString path; ///< inside the dossier's folder: "keys.homeward", "dossier.db", "evidence/ab/cd/abcd…"
    qint64 size = 0;
    QByteArray sha256; ///< of the entry's bytes, as they lie in the folder
    bool operator==(const BackupEntry &) const = default;
};

struct BackupManifest
{
    QDateTime madeAt;           ///< UTC
    AuditHead head;             ///< of the snapshot
    QList<BackupEntry> entries; ///< the key file first
    bool operator==(const BackupManifest &) const = default;
};

/// Answers false to stop: Cancelled.
using GoOn = std::function<bool()>;

class BackupWriter
{
public:
    /// Makes \a path, readable by its owner only; it must not exist. CannotWrite.
    [[nodiscard]] static Result<BackupWriter> create(const QString &path);
    BackupWriter(BackupWriter &&) noexcept;
    ~BackupWriter(); ///< without finish() the file is worth nothing

    /// \a file becomes the next entry. NotFound, CannotRead, CannotWrite.
    [[nodiscard]] Status add(const QString &file, const QString &pathInDossier);
    /// Adds the sealed list of what was added and waits for the disk. \a key: UnlockedKeyring::backupKey().
    [[nodiscard]] Result<BackupManifest> finish(const QDateTime &madeAt, const AuditHead &head, const SecretBytes &key);

private:
    struct Stream;
    explicit BackupWriter(std::unique_ptr<Stream> stream);
    std::unique_ptr<Stream> m_stream;
};

/// A backup read once from end to end; nothing of it is trusted until manifest() has compared it.
class BackupReader
{
public:
    /// NotFound, CannotRead; Malformed: not a backup; Damaged: cut off or not as it is written.
    [[nodiscard]] static Result<BackupReader> read(const QString &path, const GoOn &goOn);
    /// The bytes of the key file, from which the keys come.
    [[nodiscard]] const QByteArray &keyFile() const { return m_keyFile; }
    /// The list, if \a key opens it and every entry is as it says. Damaged.
    [[nodiscard]] Result<BackupManifest> manifest(const SecretBytes &key) const;
    /// Writes every entry but the key file to its place in \a folder, which exists and has none of them. \a made is
    /// told each file and folder that was made. CannotWrite, Damaged, Cancelled.
    [[nodiscard]] Status extract(const BackupManifest &manifest, const QString &folder, QStringList &made,
                                 const GoOn &goOn) const;

private:
    [[nodiscard]] Status readList();
    QString m_path;
    QByteArray m_keyFile;
    QByteArray m_sealedList;
    QList<BackupEntry> m_seen; ///< without paths
};

} // namespace homeward
