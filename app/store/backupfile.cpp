// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupfile.h"

#include "security/durablefile.h"
#include "security/seal.h"

#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <archive.h>
#include <archive_entry.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace homeward {

namespace {

constexpr QByteArrayView listContext("homeward backup 1");
constexpr int notThisFormat = EILSEQ; // what libarchive says of a file that is no tar file
constexpr qsizetype chunkSize = 256 * 1024;
constexpr qint64 largestKeyFile = 8 * 1024 * 1024;
constexpr qint64 largestList = 1024LL * 1024 * 1024; // some eight million files

Error archiveError(archive *stream, ErrorCode code, const QString &path)
{
    const char *why = archive_error_string(stream);
    return {code, why ? QString::fromLocal8Bit(why) : QString(), path};
}

/// Reads an archive of ours entry by entry.
class Entries
{
public:
    explicit Entries(const QString &path) : m_path(path), m_stream(archive_read_new(), archive_read_free)
    {
        archive_read_support_format_tar(m_stream.get());
    }
    [[nodiscard]] Status open()
    {
        if (!QFileInfo(m_path).isFile())
            return failure(ErrorCode::NotFound, QStringLiteral("no such file"), m_path);
        if (archive_read_open_filename(m_stream.get(), QFile::encodeName(m_path).constData(), chunkSize) != ARCHIVE_OK)
            return tl::unexpected(archiveError(
                m_stream.get(),
                archive_errno(m_stream.get()) == notThisFormat ? ErrorCode::Malformed : ErrorCode::CannotRead, m_path));
        return {};
    }
    /// False after the last one. Malformed at the first, Damaged at later ones.
    [[nodiscard]] Result<bool> next()
    {
        const ErrorCode fault = m_count == 0 ? ErrorCode::Malformed : ErrorCode::Damaged;
        archive_entry *entry = nullptr;
        const int answer = archive_read_next_header(m_stream.get(), &entry);
        if (answer == ARCHIVE_EOF)
            return m_count == 0 ? Result<bool>(failure(fault, QStringLiteral("an empty file"), m_path)) : false;
        if (answer != ARCHIVE_OK)
            return tl::unexpected(archiveError(m_stream.get(), fault, m_path));
        const char *name = archive_entry_pathname(entry);
        if (!name || QByteArray(name) != QByteArray::number(m_count) || archive_entry_filetype(entry) != AE_IFREG)
            return failure(fault, QStringLiteral("an entry that no backup has"), m_path);
        ++m_count;
        return true;
    }
    /// Hands on the bytes of the current entry.
    [[nodiscard]] Status bytes(const std::function<Status(QByteArrayView)> &sink)
    {
        QByteArray chunk(chunkSize, Qt::Uninitialized);
        for (;;) {
            const la_ssize_t got = archive_read_data(m_stream.get(), chunk.data(), static_cast<size_t>(chunk.size()));
            if (got < 0)
                return tl::unexpected(archiveError(m_stream.get(), ErrorCode::Damaged, m_path));
            if (got == 0)
                return {};
            if (const Status taken = sink(QByteArrayView(chunk).first(got)); !taken)
                return taken;
        }
    }

private:
    QString m_path;
    std::unique_ptr<archive, decltype(&archive_read_free)> m_stream;
    int m_count = 0;
};

Status stopped(const GoOn &goOn)
{
    return goOn && !goOn() ? Status(failure(ErrorCode::Cancelled)) : Status();
}

QByteArray sealList(const BackupManifest &manifest, const SecretBytes &key)
{
    QCborArray entries;
    for (const BackupEntry &entry : manifest.entries)
        entries.append(QCborArray{entry.path, entry.size, entry.sha256});
    const QCborMap map{{QStringLiteral("made"), manifest.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("sequence"), manifest.head.sequence},
                       {QStringLiteral("head"), manifest.head.hash},
                       {QStringLiteral("entries"), entries}};
    return sealBytes(key, map.toCborValue().toCbor(), listContext);
}

bool isPathOfADossier(const QString &path)
{
    static const QRegularExpression evidence(
        QStringLiteral("\\Aevidence/([0-9a-f]{2})/([0-9a-f]{2})/\\1\\2[0-9a-f]{60}\\z"));
    return path == QLatin1String("dossier.db") || evidence.match(path).hasMatch();
}

/// Folders above \a file that are missing, owner only.
Status makeFolders(const QString &folder, const QString &file, QStringList &made)
{
    QString path = folder;
    const QStringList parts = QFileInfo(file).path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part == QLatin1String("."))
            continue;
        path += QLatin1Char('/') + part;
        if (QFileInfo::exists(path))
            continue;
        if (!QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return failure(ErrorCode::CannotWrite, QStringLiteral("the folder cannot be made"), path);
        made.append(path);
    }
    return {};
}

} // namespace

struct BackupWriter::Stream
{
    QString path;
    int file = -1;
    archive *out = nullptr;
    BackupManifest manifest;

    ~Stream()
    {
        if (out)
            archive_write_free(out);
        if (file >= 0)
            ::close(file);
    }
    [[nodiscard]] Status begin(qint64 count, qint64 size) const
    {
        std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), QByteArray::number(count).constData());
        archive_entry_set_size(entry.get(), size);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        return archive_write_header(out, entry.get()) == ARCHIVE_OK ? Status() : written(-1, 0);
    }
    [[nodiscard]] Status write(QByteArrayView bytes) const
    {
        return written(archive_write_data(out, bytes.data(), static_cast<size_t>(bytes.size())), bytes.size());
    }
    [[nodiscard]] Status written(qint64 count, qint64 wanted) const
    {
        return count == wanted ? Status() : tl::unexpected(archiveError(out, ErrorCode::CannotWrite, path));
    }
};

BackupWriter::BackupWriter(std::unique_ptr<Stream> stream) : m_stream(std::move(stream)) {}
BackupWriter::BackupWriter(BackupWriter &&) noexcept = default;
BackupWriter::~BackupWriter() = default;

Result<BackupWriter> BackupWriter::create(const QString &path)
{
    auto stream = std::make_unique<Stream>();
    stream->path = path;
    stream->file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (stream->file < 0)
        return failure(ErrorCode::CannotWrite, qt_error_string(errno), path);
    stream->out = archive_write_new();
    archive_write_set_format_pax_restricted(stream->out);
    archive_write_add_filter_none(stream->out);
    if (archive_write_open_fd(stream->out, stream->file) != ARCHIVE_OK)
        return tl::unexpected(archiveError(stream->out, ErrorCode::CannotWrite, path));
    return BackupWriter(std::move(stream));
}

Status BackupWriter::add(const QString &file, const QString &pathInDossier)
{
    QFile source(file);
    if (!source.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("no such file"), file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::CannotRead, source.errorString(), file);
    BackupEntry entry{pathInDossier, source.size(), {}};
    if (const Status begun = m_stream->begin(m_stream->manifest.entries.size(), entry.size); !begun)
        return begun;
    QCryptographicHash sha(QCryptographicHash::Sha256);
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    qint64 rest = entry.size;
    while (rest > 0) {
        const qint64 got = source.read(chunk.data(), qMin<qint64>(rest, chunk.size()));
        if (got <= 0)
            return failure(ErrorCode::CannotRead, source.errorString(), file);
        sha.addData(QByteArrayView(chunk).first(got));
        if (const Status written = m_stream->write(QByteArrayView(chunk).first(got)); !written)
            return written;
        rest -= got;
    }
    entry.sha256 = sha.result();
    m_stream->manifest.entries.append(entry);
    return {};
}

Result<BackupManifest> BackupWriter::finish(const QDateTime &madeAt, const AuditHead &head, const SecretBytes &key)
{
    m_stream->manifest.madeAt = madeAt;
    m_stream->manifest.head = head;
    const QByteArray list = sealList(m_stream->manifest, key);
    if (list.size() > largestList)
        return failure(ErrorCode::TooLarge, QStringLiteral("more files than a backup can list"), m_stream->path);
    if (const Status begun = m_stream->begin(m_stream->manifest.entries.size(), list.size()); !begun)
        return failure(begun);
    if (const Status written = m_stream->write(list); !written)
        return failure(written);
    if (archive_write_close(m_stream->out) != ARCHIVE_OK)
        return tl::unexpected(archiveError(m_stream->out, ErrorCode::CannotWrite, m_stream->path));
    if (::fsync(m_stream->file) != 0)
        return failure(ErrorCode::CannotWrite, qt_error_string(errno), m_stream->path);
    return m_stream->manifest;
}

Result<BackupReader> BackupReader::read(const QString &path, const GoOn &goOn)
{
    BackupReader backup;
    backup.m_path = path;
    Entries entries(path);
    if (const Status opened = entries.open(); !opened)
        return failure(opened);
    for (;;) {
        const Result<bool> another = entries.next();
        if (!another)
            return failure(another);
        if (!*another)
            break;
        QCryptographicHash sha(QCryptographicHash::Sha256);
        BackupEntry entry;
        const bool first = backup.m_seen.isEmpty();
        const Status done = entries.bytes([&](QByteArrayView bytes) -> Status {
            sha.addData(bytes);
            entry.size += bytes.size();
            if (first && entry.size <= largestKeyFile)
                backup.m_keyFile.append(bytes.data(), bytes.size());
            return stopped(goOn);
        });
        if (!done)
            return failure(done);
        entry.sha256 = sha.result();
        backup.m_seen.append(entry);
        if (const Status going = stopped(goOn); !going)
            return failure(going);
    }
    if (backup.m_seen.size() < 3 || backup.m_seen.last().size > largestList)
        return failure(ErrorCode::Damaged, QStringLiteral("the backup is cut off"), path);
    if (const Status listed = backup.readList(); !listed)
        return failure(listed);
    backup.m_seen.removeLast();
    return backup;
}

Status BackupReader::readList()
{
    // Which entry is the last is known only at the end, so it is gone to once more; the others are skipped unread.
    Entries entries(m_path);
    if (const Status opened = entries.open(); !opened)
        return opened;
    for (qsizetype i = 0; i < m_seen.size(); ++i) {
        if (const Result<bool> there = entries.next(); !there || !*there)
            return failure(ErrorCode::Damaged, QStringLiteral("the backup changed while it was read"), m_path);
    }
    return entries.bytes([this](QByteArrayView bytes) -> Status {
        m_sealedList.append(bytes.data(), bytes.size());
        return m_sealedList.size() <= m_seen.last().size
                   ? Status()
                   : Status(
                         failure(ErrorCode::Damaged, QStringLiteral("the backup changed while it was read"), m_path));
    });
}

Result<BackupManifest> BackupReader::manifest(const SecretBytes &key) const
{
    const auto plain = openBytes(key, m_sealedList, listContext);
    if (!plain)
        return failure(ErrorCode::Damaged, QStringLiteral("the list of the backup does not open"), m_path);
    const QCborMap map = QCborValue::fromCbor(*plain).toMap();
    BackupManifest manifest;
    manifest.madeAt = QDateTime::fromString(map.value(QStringLiteral("made")).toString(), Qt::ISODateWithMs);
    manifest.head = {map.value(QStringLiteral("sequence")).toInteger(),
                     map.value(QStringLiteral("head")).toByteArray()};
    const QCborArray entries = map.value(QStringLiteral("entries")).toArray();
    for (const QCborValue &value : entries) {
        const QCborArray entry = value.toArray();
        manifest.entries.append({entry.at(0).toString(), entry.at(1).toInteger(), entry.at(2).toByteArray()});
    }
    if (manifest.entries.size() != m_seen.size())
        return failure(ErrorCode::Damaged, QStringLiteral("entries are missing"), m_path);
    for (qsizetype i = 0; i < m_seen.size(); ++i) {
        const BackupEntry &listed = manifest.entries.at(i);
        if (listed.size != m_seen.at(i).size || listed.sha256 != m_seen.at(i).sha256)
            return failure(ErrorCode::Damaged, QStringLiteral("entry %1 was changed").arg(i), m_path);
        if (i > 0 && !isPathOfADossier(listed.path))
            return failure(ErrorCode::Damaged, QStringLiteral("entry %1 has no place").arg(i), m_path);
    }
    return manifest;
}

Status BackupReader::extract(const BackupManifest &manifest, const QString &folder, QStringList &made,
                             const GoOn &goOn) const
{
    Entries entries(m_path);
    if (const Status opened = entries.open(); !opened)
        return opened;
    for (const BackupEntry &listed : manifest.entries) {
        const Result<bool> there = entries.next();
        if (!there || !*there)
            return failure(ErrorCode::Damaged, QStringLiteral("the backup changed while it was read"), m_path);
        if (&listed == &manifest.entries.first())
            continue;
        if (const Status ready = makeFolders(folder, listed.path, made); !ready)
            return ready;
        QFile file(folder + QLatin1Char('/') + listed.path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return failure(ErrorCode::CannotWrite, file.errorString(), file.fileName());
        made.append(file.fileName());
        QCryptographicHash sha(QCryptographicHash::Sha256);
        const Status written = entries.bytes([&](QByteArrayView bytes) -> Status {
            sha.addData(bytes);
            if (file.write(bytes.data(), bytes.size()) != bytes.size())
                return failure(ErrorCode::CannotWrite, file.errorString(), file.fileName());
            return stopped(goOn);
        });
        if (!written)
            return written;
        if (!file.flush())
            return failure(ErrorCode::CannotWrite, file.errorString(), file.fileName());
        if (sha.result() != listed.sha256)
            return failure(ErrorCode::Damaged, QStringLiteral("the backup changed while it was read"), m_path);
        if (const Status going = stopped(goOn); !going)
            return going;
    }
    return {};
}

} // namespace homeward
