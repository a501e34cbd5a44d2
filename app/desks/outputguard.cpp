// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/outputguard.h"

#include <QDir>
#include <QFileInfo>

namespace homeward {

namespace {

/// The nearest folder above \a path that exists, with every link resolved; empty when there is none.
QString existingFolder(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder = QFileInfo(folder.absolutePath());
    return folder.canonicalFilePath();
}

bool isInsideDossier(const QString &path)
{
    QDir folder(existingFolder(path));
    do {
        if (QFileInfo(folder.filePath(QStringLiteral("keys.homeward"))).isFile() ||
            QFileInfo(folder.filePath(QStringLiteral("dossier.db"))).isFile())
            return true;
    } while (folder.cdUp());
    return false;
}

} // namespace

Status refuseInsideDossier(const QString &path)
{
    // The file itself may be a link into a dossier; a dangling one is judged by where it points.
    const QFileInfo file(path);
    if (isInsideDossier(path) || (file.isSymLink() && isInsideDossier(file.symLinkTarget())))
        return failure(ErrorCode::InvalidValue, QStringLiteral("nothing is written into the folder of a dossier"),
                       path);
    return {};
}

Status refuseTakenName(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return failure(ErrorCode::AlreadyExists, {}, path);
    return {};
}

} // namespace homeward
