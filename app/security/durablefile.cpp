// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace homeward {

namespace {

Status syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (file < 0)
        return failure(ErrorCode::CannotWrite, qt_error_string(errno), path);
    const bool synced = ::fsync(file) == 0;
    const int why = errno;
    ::close(file);
    return synced ? Status() : Status(failure(ErrorCode::CannotWrite, qt_error_string(why), path));
}

} // namespace

Status syncFolder(const QString &folder)
{
    return syncPath(folder, O_DIRECTORY);
}

Status syncFile(const QString &path)
{
    return syncPath(path, 0);
}

Status replaceFileDurably(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    QTemporaryFile temporary(folder + QStringLiteral("/.new-XXXXXX")); // mode 0600, removed unless renamed
    if (!temporary.open())
        return failure(ErrorCode::CannotWrite, temporary.errorString(), path);
    if (temporary.write(bytes) != bytes.size() || !temporary.flush() || ::fdatasync(temporary.handle()) != 0)
        return failure(ErrorCode::CannotWrite, temporary.errorString(), path);
    // rename(2) rather than QFile::rename: it replaces the old file in one step.
    if (::rename(QFile::encodeName(temporary.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return failure(ErrorCode::CannotWrite, qt_error_string(errno), path);
    temporary.setAutoRemove(false);
    return syncFolder(folder);
}

} // namespace homeward
