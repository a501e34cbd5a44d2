// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/regularfile.h"

#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace homeward {

namespace {

constexpr qint64 chunk = qint64(1024) * 1024;

QString notRegular()
{
    return QStringLiteral("this is not a regular file");
}

QString notUtf8()
{
    return QStringLiteral("the name is not UTF-8");
}

QString programFileMissing()
{
    return QStringLiteral("a part of the program is missing: ");
}

} // namespace

Status openRegularFile(QFile &file, const QString &path)
{
    if (path.isEmpty())
        return failure(ErrorCode::NotFound, {}, path);
    // Asked of the open file, not of its name: between the two it could become something else.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (handle < 0) {
        const int why = errno;
        if (why == ENXIO || why == ENODEV) // a socket, or a device nobody serves
            return failure(ErrorCode::CannotRead, notRegular(), path);
        if (why != ENOENT && why != ENOTDIR)
            return failure(ErrorCode::CannotRead, qt_error_string(why), path);
        // Bytes that are no UTF-8 have become this sign when the name was read; there may well be such a file.
        if (path.contains(QChar(QChar::ReplacementCharacter)))
            return failure(ErrorCode::CannotRead, notUtf8(), path);
        return failure(ErrorCode::NotFound, {}, path);
    }
    struct stat facts = {};
    if (::fstat(handle, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(handle);
        return failure(ErrorCode::CannotRead, notRegular(), path);
    }
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        const QString why = file.errorString();
        ::close(handle);
        return failure(ErrorCode::CannotRead, why, path);
    }
    return {};
}

int openOwnFile(const QString &path, int flags)
{
    constexpr int ownerOnly = 0600;
    const int handle =
        ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, ownerOnly);
    struct stat facts = {};
    if (handle < 0 || (::fstat(handle, &facts) == 0 && S_ISREG(facts.st_mode)))
        return handle;
    ::close(handle);
    errno = ENXIO;
    return -1;
}

Result<QByteArray> readRegularFile(const QString &path, qint64 limit)
{
    QFile file;
    if (const Status opened = openRegularFile(file, path); !opened)
        return failure(opened);
    if (file.size() > limit)
        return failure(ErrorCode::TooLarge, {}, path);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(file.size()));
    while (true) {
        const qsizetype before = bytes.size();
        const qint64 room = std::min(chunk, limit + 1 - before);
        bytes.resize(before + static_cast<qsizetype>(room));
        const qint64 got = file.read(bytes.data() + before, room);
        bytes.resize(before + static_cast<qsizetype>(std::max<qint64>(got, 0)));
        if (got < 0 || file.error() != QFileDevice::NoError)
            return failure(ErrorCode::CannotRead, file.errorString(), path);
        if (bytes.size() > limit)
            return failure(ErrorCode::TooLarge, {}, path);
        if (got == 0)
            return bytes;
    }
}

Status checkRegularFile(const QString &path)
{
    QFile file;
    return openRegularFile(file, path);
}

bool isNotRegularFile(const Error &error)
{
    return error.code == ErrorCode::CannotRead && error.detail == notRegular();
}

bool hasUnreadableName(const Error &error)
{
    return error.code == ErrorCode::CannotRead && error.detail == notUtf8();
}

Error missingProgramFile(const QString &name)
{
    return {ErrorCode::Internal, programFileMissing() + name, {}};
}

QString missingProgramFileOf(const Error &error)
{
    if (error.code != ErrorCode::Internal || !error.detail.startsWith(programFileMissing()))
        return {};
    // The detail may be of a helper that a document has taken over: it shall not put words into the window.
    static const QRegularExpression ours(QStringLiteral("\\Ahomeward-render(-[a-z]{1,20}\\.so)?\\z"));
    const QString name = error.detail.mid(programFileMissing().size());
    return ours.match(name).hasMatch() ? name : QString();
}

} // namespace homeward
