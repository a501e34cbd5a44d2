// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/placedfile.h"

#include "security/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace homeward {

namespace {

bool move(const QString &from, const QString &to)
{
    // rename(2) rather than QFile::rename: it replaces in one step.
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

Status refused(const QString &path)
{
    return failure(ErrorCode::CannotWrite, qt_error_string(errno), path);
}

} // namespace

Result<PlacedFile> PlacedFile::write(const QString &path, const QByteArray &bytes)
{
    PlacedFile file;
    const QString folder = QFileInfo(path).absolutePath();
    file.m_temporary =
        QStringLiteral("%1/.new-%2.part").arg(folder, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (const Status written = replaceFileDurably(file.m_temporary, bytes); !written)
        return failure(written.error().code, written.error().detail, path);
    file.m_path = path;
    return file;
}

Status PlacedFile::moveIn()
{
    if (QFileInfo(m_path).isDir())
        return failure(ErrorCode::CannotWrite, QStringLiteral("a folder stands in the place"), m_path);
    const QFileInfo former(m_path);
    bool linked = false;
    if (former.exists() || former.isSymLink()) {
        const QString older = m_temporary + QStringLiteral(".old");
        linked = ::link(QFile::encodeName(m_path).constData(), QFile::encodeName(older).constData()) == 0;
        // Not every file system knows links; then the place is empty for a moment.
        if (!linked && !move(m_path, older))
            return refused(m_path);
        m_older = older;
    }
    if (!move(m_temporary, m_path)) {
        const Status failed = refused(m_path);
        if (linked)
            QFile::remove(m_older);
        else if (!m_older.isEmpty())
            move(m_older, m_path);
        m_older.clear();
        return failed;
    }
    m_moved = true;
    return syncFolder(QFileInfo(m_path).absolutePath());
}

void PlacedFile::keep()
{
    if (!m_older.isEmpty())
        QFile::remove(m_older);
    m_path.clear();
}

PlacedFile::~PlacedFile()
{
    if (m_path.isEmpty())
        return;
    if (!m_moved)
        QFile::remove(m_temporary);
    else if (m_older.isEmpty())
        QFile::remove(m_path);
    else
        move(m_older, m_path);
}

} // namespace homeward
