// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "security/keyring.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QMutex>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

namespace homeward {

class BlobStore;

/// The evidence folder for many threads: the blob store wants one at a time, so they take turns.
class SealedFiles
{
public:
    SealedFiles(const QString &dossierPath, const UnlockedKeyring &keys);
    ~SealedFiles();

    struct Sealed
    {
        QByteArray sha256;     ///< of the original
        qint64 size = 0;       ///< bytes of the original
        QString name;          ///< in the evidence folder
        QByteArray wrappedKey; ///< for the row
    };
    /// The wrapped key a row already has for these bytes; empty: none.
    using KnownKey = std::function<QByteArray(const QByteArray &sha256)>;

    /// Errors as of BlobStore.
    [[nodiscard]] Result<Sealed> putFile(const QString &path, const KnownKey &known);
    [[nodiscard]] Result<Sealed> putBytes(const QByteArray &bytes, const KnownKey &known);
    [[nodiscard]] Result<QByteArray> read(const QByteArray &sha256, const QByteArray &wrappedKey);
    [[nodiscard]] Status verify(const QByteArray &sha256, const QByteArray &wrappedKey);
    /// Sealed files that no digest of \a needed names, older than \a olderThan; what was sealed since opening counts as
    /// needed, its rows may still be on their way.
    [[nodiscard]] Result<int> countOrphans(const QSet<QByteArray> &needed, const QDateTime &olderThan);
    [[nodiscard]] Result<int> collectGarbage(const QSet<QByteArray> &needed, const QDateTime &olderThan);
    /// false: nothing waits for the disk until setDurable(true). Only while making a whole new dossier.
    [[nodiscard]] Status setDurable(bool durable);

private:
    [[nodiscard]] QSet<QByteArray> withOwn(QSet<QByteArray> needed) const;
    [[nodiscard]] KnownKey withOwn(const KnownKey &known) const;

    SecretBytes m_nameKey;
    QMutex m_turn;
    /// Keys of what was sealed since opening: its rows may still be on their way, and sealing the same bytes again
    /// under another key would leave those rows with a key that opens nothing.
    QHash<QByteArray, QByteArray> m_sealedNow;
    std::unique_ptr<BlobStore> m_blobs;
};

} // namespace homeward
