// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/dossierstanding.h"

#include "desks/dossier.h"
#include "store/dossierlock.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace homeward {

DossierStanding standingOf(const QString &path)
{
    DossierStanding standing;
    if (!QFileInfo(path).isDir()) {
        standing.state = DossierStanding::State::Missing;
        return standing;
    }
    // The lock file is written when a dossier is opened and emptied when it is closed.
    const QFileInfo lock(QDir(path).filePath(DossierLock::fileName()));
    if (lock.exists())
        standing.lastOpened = lock.lastModified().toUTC();
    if (const auto card = Dossier::look(path); !card)
        standing.state = card.error().code == ErrorCode::NewerDossier ? DossierStanding::State::Newer
                                                                      : DossierStanding::State::Damaged;
    else if (!QFileInfo::exists(QDir(path).filePath(QStringLiteral("dossier.db"))))
        standing.state = DossierStanding::State::Damaged;
    else if (DossierLock::isHeldHere(path))
        standing.state = DossierStanding::State::InUse;
    return standing;
}

QFuture<Result<DossierStanding>> standingInBackground(const QString &path)
{
    return QtConcurrent::run([path]() -> Result<DossierStanding> { return standingOf(path); });
}

} // namespace homeward
