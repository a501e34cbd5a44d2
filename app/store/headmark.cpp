// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/headmark.h"

#include "domain/regularfile.h"
#include "security/seal.h"

#include <QFile>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

namespace homeward {

namespace {
constexpr QByteArrayView context("homeward audit head");
constexpr qsizetype plainSize = 8 + 32;
constexpr qint64 largest = 4096;
} // namespace

HeadMark::HeadMark(const QString &folder, SecretBytes key)
    : m_path(folder + QLatin1Char('/') + fileName()), m_key(std::move(key))
{
}

QString HeadMark::fileName()
{
    return QStringLiteral("dossier.head");
}

std::optional<AuditHead> HeadMark::read() const
{
    QFile file;
    if (const int handle = openOwnFile(m_path, O_RDONLY);
        handle < 0 || !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return std::nullopt;
    const Result<QByteArray> plain = openBytes(m_key, file.read(largest), context);
    if (!plain || plain->size() != plainSize)
        return std::nullopt;
    return AuditHead{qFromBigEndian<qint64>(plain->constData()), plain->mid(8)};
}

void HeadMark::write(const AuditHead &head)
{
    if (head.hash.size() != plainSize - 8)
        return;
    QByteArray plain(8, '\0');
    qToBigEndian<qint64>(head.sequence, plain.data());
    const QByteArray sealed = sealBytes(m_key, plain + head.hash, context);
    // Shorter than a sector of a disk, so it is the old mark or the new one; anything else counts as none.
    const int file = openOwnFile(m_path, O_WRONLY | O_CREAT);
    if (file < 0)
        return;
    [[maybe_unused]] const ssize_t written = ::pwrite(file, sealed.constData(), static_cast<size_t>(sealed.size()), 0);
    ::close(file);
}

} // namespace homeward
