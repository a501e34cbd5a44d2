// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "security/secretbytes.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>

#include <functional>

class QIODevice;

namespace homeward {

/// SHA-256 of a file's bytes, 32 bytes. NotFound, CannotRead.
[[nodiscard]] Result<QByteArray> sha256OfFile(const QString &path);

/// What the row of an evidence file must remember to find and open it again.
struct StoredBlob
{
    QByteArray sha256;     ///< 32 bytes, of the original
    qint64 size = 0;       ///< bytes of the original
    QByteArray wrappedKey; ///< the file's own key, sealed; put it in the row whether it is new or not
    bool reused = false;   ///< the same content was there already, under the wrapped key the caller knew
    bool operator==(const StoredBlob &) const = default;
};

/// The evidence folder: every original once, sealed under a key of its own, in a file named by a keyed hash of its
/// SHA-256 (a bare digest as name would let anyone ask "is this known photograph here?"): evidence/ab/cd/abcd….
/// Written whole or not at all and on disk before put() returns, so that a row committed after it never dangles; a
/// crash in between leaves a file without a row, which collectGarbage() takes away. Holds no open files; use it from
/// one thread at a time.
class BlobStore
{
public:
    /// \a folder need not exist yet. The keys are 32 bytes each (UnlockedKeyring::evidenceKey, fileNameKey).
    BlobStore(QString folder, SecretBytes evidenceKey, SecretBytes nameKey);

    /// The wrapped key a row already has for a digest; empty: no row.
    using KeyLookup = std::function<QByteArray(const QByteArray &sha256)>;

    /// Takes a copy of a file or of bytes in one pass. NotFound, CannotRead, CannotWrite.
    [[nodiscard]] Result<StoredBlob> putFile(const QString &path, const KeyLookup &known);
    [[nodiscard]] Result<StoredBlob> putBytes(const QByteArray &bytes, const KeyLookup &known);

    /// The original's bytes, proved by the seal and by their SHA-256. NotFound (no such file), Damaged, CannotRead,
    /// TooLarge (over \a limit bytes).
    [[nodiscard]] Result<QByteArray> read(const QByteArray &sha256, const QByteArray &wrappedKey,
                                          qint64 limit = 1024LL * 1024 * 1024) const;
    /// The same into a device. What was written is good only when this succeeds.
    [[nodiscard]] Status readTo(QIODevice &out, const QByteArray &sha256, const QByteArray &wrappedKey) const;
    /// Reads and proves without keeping anything.
    [[nodiscard]] Status verify(const QByteArray &sha256, const QByteArray &wrappedKey) const;
    [[nodiscard]] bool contains(const QByteArray &sha256) const;

    /// false: put() does not wait for the disk until setDurable(true), which does it once for all. Only while making a
    /// whole new dossier.
    [[nodiscard]] Status setDurable(bool durable);

    /// How many collectGarbage() would remove.
    [[nodiscard]] int countOrphans(const QSet<QByteArray> &keep, const QDateTime &olderThan) const;
    /// Removes sealed files that no digest of \a keep names and that were last written before \a olderThan; returns how
    /// many. Left-overs of interrupted writes go the same way.
    [[nodiscard]] Result<int> collectGarbage(const QSet<QByteArray> &keep, const QDateTime &olderThan);

private:
    [[nodiscard]] QStringList orphans(const QSet<QByteArray> &keep, const QDateTime &olderThan) const;
    [[nodiscard]] QString pathOf(const QByteArray &sha256) const;
    [[nodiscard]] Result<StoredBlob> put(QIODevice &source, const KeyLookup &known);
    [[nodiscard]] Status moveIn(const QString &temporary, const QString &target) const;
    [[nodiscard]] Status openEach(const QByteArray &sha256, const QByteArray &wrappedKey,
                                  const std::function<Status(QByteArrayView)> &sink) const;

    QString m_folder;
    SecretBytes m_evidenceKey;
    SecretBytes m_nameKey;
    bool m_durable = true;
};

} // namespace homeward
