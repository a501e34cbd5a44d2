// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/sealedfiles.h"

#include "security/seal.h"
#include "store/blobstore.h"

#include <QDir>

namespace homeward {

namespace {

template<class Blob>
Result<SealedFiles::Sealed> named(const Result<Blob> &blob, const SecretBytes &nameKey)
{
    if (!blob)
        return failure(blob);
    return SealedFiles::Sealed{blob->sha256, blob->size,
                               QString::fromLatin1(keyedDigest(nameKey, blob->sha256).toHex()), blob->wrappedKey};
}

} // namespace

SealedFiles::SealedFiles(const QString &dossierPath, const UnlockedKeyring &keys)
    : m_nameKey(keys.fileNameKey()),
      m_blobs(std::make_unique<BlobStore>(QDir(dossierPath).filePath(QStringLiteral("evidence")), keys.evidenceKey(),
                                          keys.fileNameKey()))
{
}

SealedFiles::~SealedFiles() = default;

SealedFiles::KnownKey SealedFiles::withOwn(const KnownKey &known) const
{
    return [this, &known](const QByteArray &sha256) {
        const auto own = m_sealedNow.constFind(sha256);
        return own == m_sealedNow.cend() ? known(sha256) : *own;
    };
}

Result<SealedFiles::Sealed> SealedFiles::putFile(const QString &path, const KnownKey &known)
{
    const QMutexLocker locker(&m_turn);
    auto sealed = named(m_blobs->putFile(path, withOwn(known)), m_nameKey);
    if (sealed)
        m_sealedNow.insert(sealed->sha256, sealed->wrappedKey);
    return sealed;
}

Result<SealedFiles::Sealed> SealedFiles::putBytes(const QByteArray &bytes, const KnownKey &known)
{
    const QMutexLocker locker(&m_turn);
    auto sealed = named(m_blobs->putBytes(bytes, withOwn(known)), m_nameKey);
    if (sealed)
        m_sealedNow.insert(sealed->sha256, sealed->wrappedKey);
    return sealed;
}

Result<QByteArray> SealedFiles::read(const QByteArray &sha256, const QByteArray &wrappedKey)
{
    const QMutexLocker locker(&m_turn);
    return m_blobs->read(sha256, wrappedKey);
}

Status SealedFiles::verify(const QByteArray &sha256, const QByteArray &wrappedKey)
{
    const QMutexLocker locker(&m_turn);
    return m_blobs->verify(sha256, wrappedKey);
}

QSet<QByteArray> SealedFiles::withOwn(QSet<QByteArray> needed) const
{
    for (auto own = m_sealedNow.cbegin(); own != m_sealedNow.cend(); ++own)
        needed.insert(own.key());
    return needed;
}

Result<int> SealedFiles::countOrphans(const QSet<QByteArray> &needed, const QDateTime &olderThan)
{
    const QMutexLocker locker(&m_turn);
    return m_blobs->countOrphans(withOwn(needed), olderThan);
}

Result<int> SealedFiles::collectGarbage(const QSet<QByteArray> &needed, const QDateTime &olderThan)
{
    const QMutexLocker locker(&m_turn);
    return m_blobs->collectGarbage(withOwn(needed), olderThan);
}

Status SealedFiles::setDurable(bool durable)
{
    const QMutexLocker locker(&m_turn);
    return m_blobs->setDurable(durable);
}

} // namespace homeward
