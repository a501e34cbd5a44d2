// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobstore.h"

#include "security/durablefile.h"
#include "security/seal.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <openssl/evp.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>

namespace homeward {

namespace {

constexpr QByteArrayView streamContext("homeward evidence 1");
const QString incomingPrefix = QStringLiteral(".incoming-");

QByteArray keyContext(const QByteArray &sha256)
{
    return QByteArrayLiteral("homeward evidence key ") + sha256;
}

// OpenSSL rather than QCryptographicHash: it uses the processor's SHA instructions, seven times as fast.
class Sha256
{
public:
    Sha256() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {
        m_good = m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1;
    }
    void add(QByteArrayView bytes)
    {
        m_good = m_good && EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size())) == 1;
    }
    [[nodiscard]] Result<QByteArray> result()
    {
        QByteArray digest(32, Qt::Uninitialized);
        if (!m_good ||
            EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) != 1)
            return failure(ErrorCode::Internal, QStringLiteral("SHA-256 is not available"));
        return digest;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
    bool m_good = false;
};

Status makeFolder(const QString &path)
{
    if (QDir(path).exists())
        return {};
    if (const Status parent = makeFolder(QFileInfo(path).path()); !parent)
        return parent;
    if (!QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) && !QDir(path).exists())
        return failure(ErrorCode::CannotWrite, QStringLiteral("the folder cannot be made"), path);
    return syncFolder(QFileInfo(path).path());
}

} // namespace

Result<QByteArray> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, {}, path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::CannotRead, file.errorString(), path);
    Sha256 sha;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(chunk.data(), chunk.size());
        if (got < 0)
            return failure(ErrorCode::CannotRead, file.errorString(), path);
        if (got == 0)
            return sha.result();
        sha.add(QByteArrayView(chunk).first(got));
    }
}

BlobStore::BlobStore(QString folder, SecretBytes evidenceKey, SecretBytes nameKey)
    : m_folder(std::move(folder)), m_evidenceKey(std::move(evidenceKey)), m_nameKey(std::move(nameKey))
{
}

QString BlobStore::pathOf(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(keyedDigest(m_nameKey, sha256).toHex());
    return QStringLiteral("%1/%2/%3/%4").arg(m_folder, name.left(2), name.mid(2, 2), name);
}

bool BlobStore::contains(const QByteArray &sha256) const
{
    return QFileInfo(pathOf(sha256)).isFile();
}

Result<StoredBlob> BlobStore::putFile(const QString &path, const KeyLookup &known)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, file.errorString(), path);
    Result<StoredBlob> stored = put(file, known);
    if (!stored && stored.error().code == ErrorCode::CannotRead)
        stored.error().file = path;
    return stored;
}

Result<StoredBlob> BlobStore::putBytes(const QByteArray &bytes, const KeyLookup &known)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, buffer.errorString());
    return put(buffer, known);
}

Result<StoredBlob> BlobStore::put(QIODevice &source, const KeyLookup &known)
{
    if (const Status made = makeFolder(m_folder); !made)
        return failure(made);
    QTemporaryFile temporary(m_folder + QLatin1Char('/') + incomingPrefix + QStringLiteral("XXXXXX"));
    if (!temporary.open())
        return failure(ErrorCode::CannotWrite, temporary.errorString(), m_folder);

    const SecretBytes fileKey = SecretBytes::random(sealKeySize);
    StoredBlob blob;
    Sha256 sha;
    const Status sealed = sealStream(fileKey, source, temporary, streamContext, [&](QByteArrayView chunk) -> Status {
        sha.add(chunk);
        blob.size += chunk.size();
        return {};
    });
    if (!sealed)
        return failure(sealed);
    const Result<QByteArray> digest = sha.result();
    if (!digest)
        return failure(digest);
    blob.sha256 = *digest;
    if (contains(blob.sha256)) {
        // Without the row's key the file already there is an orphan of a crash: nobody can open it, so it is replaced.
        blob.wrappedKey = known ? known(blob.sha256) : QByteArray();
        if (openSecret(m_evidenceKey, blob.wrappedKey, keyContext(blob.sha256))) {
            blob.reused = true;
            return blob; // the temporary file removes itself
        }
    }
    blob.wrappedKey = sealBytes(m_evidenceKey, fileKey.view(), keyContext(blob.sha256));
    if (!temporary.flush() || (m_durable && ::fdatasync(temporary.handle()) != 0))
        return failure(ErrorCode::CannotWrite, temporary.errorString(), m_folder);
    if (const Status moved = moveIn(temporary.fileName(), pathOf(blob.sha256)); !moved)
        return failure(moved);
    temporary.setAutoRemove(false);
    return blob;
}

Status BlobStore::moveIn(const QString &temporary, const QString &target) const
{
    const QString folder = QFileInfo(target).path();
    if (const Status made = makeFolder(folder); !made)
        return made;
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        return failure(ErrorCode::CannotWrite, qt_error_string(errno), target);
    return m_durable ? syncFolder(folder) : Status();
}

Status BlobStore::openEach(const QByteArray &sha256, const QByteArray &wrappedKey,
                           const std::function<Status(QByteArrayView)> &sink) const
{
    const QString path = pathOf(sha256);
    const Result<SecretBytes> key = openSecret(m_evidenceKey, wrappedKey, keyContext(sha256));
    if (!key)
        return failure(ErrorCode::Damaged, QStringLiteral("the evidence file's key does not open"), path);
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("the evidence file is missing"), path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, file.errorString(), path);
    Sha256 sha;
    const Status opened = openStream(*key, file, streamContext, [&](QByteArrayView chunk) {
        sha.add(chunk);
        return sink(chunk);
    });
    if (!opened)
        return failure(opened.error().code, opened.error().detail, path);
    const Result<QByteArray> digest = sha.result();
    if (!digest)
        return failure(digest);
    if (*digest != sha256)
        return failure(ErrorCode::Damaged, QStringLiteral("the evidence file has another digest"), path);
    return {};
}

Result<QByteArray> BlobStore::read(const QByteArray &sha256, const QByteArray &wrappedKey, qint64 limit) const
{
    QByteArray bytes;
    bytes.reserve(qMin(limit, QFileInfo(pathOf(sha256)).size()));
    const Status done = openEach(sha256, wrappedKey, [&](QByteArrayView chunk) -> Status {
        if (bytes.size() + chunk.size() > limit)
            return failure(ErrorCode::TooLarge);
        bytes.append(chunk);
        return {};
    });
    if (!done)
        return failure(done);
    return bytes;
}

Status BlobStore::readTo(QIODevice &out, const QByteArray &sha256, const QByteArray &wrappedKey) const
{
    return openEach(sha256, wrappedKey, [&](QByteArrayView chunk) -> Status {
        return out.write(chunk.data(), chunk.size()) == chunk.size()
                   ? Status()
                   : Status(failure(ErrorCode::CannotWrite, out.errorString()));
    });
}

Status BlobStore::verify(const QByteArray &sha256, const QByteArray &wrappedKey) const
{
    return openEach(sha256, wrappedKey, [](QByteArrayView) { return Status(); });
}

Status BlobStore::setDurable(bool durable)
{
    m_durable = durable;
    if (!durable || !QDir(m_folder).exists())
        return {};
    const int folder = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::syncfs(folder) == 0;
    const int why = errno;
    if (folder >= 0)
        ::close(folder);
    return synced ? Status() : Status(failure(ErrorCode::CannotWrite, qt_error_string(why), m_folder));
}

QStringList BlobStore::orphans(const QSet<QByteArray> &keep, const QDateTime &olderThan) const
{
    QSet<QString> wanted;
    for (const QByteArray &sha256 : keep)
        wanted.insert(QFileInfo(pathOf(sha256)).fileName());
    QStringList found;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo file = files.fileInfo();
        const QString name = file.fileName();
        // Only what this class has written: 64 hexadecimal digits, or an interrupted write.
        const bool ours =
            name.startsWith(incomingPrefix) || (name.size() == 64 && QByteArray::fromHex(name.toLatin1()).size() == 32);
        if (ours && !wanted.contains(name) && file.lastModified() < olderThan)
            found.append(file.filePath());
    }
    return found;
}

int BlobStore::countOrphans(const QSet<QByteArray> &keep, const QDateTime &olderThan) const
{
    return static_cast<int>(orphans(keep, olderThan).size());
}

Result<int> BlobStore::collectGarbage(const QSet<QByteArray> &keep, const QDateTime &olderThan)
{
    int removed = 0;
    const QStringList found = orphans(keep, olderThan);
    for (const QString &file : found) {
        if (!QFile::remove(file))
            return failure(ErrorCode::CannotWrite, QStringLiteral("an evidence file cannot be removed"), file);
        ++removed;
    }
    return removed;
}

} // namespace homeward
