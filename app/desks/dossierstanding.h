// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QFuture>

namespace homeward {

/// What can be said of a dossier without its keys.
struct DossierStanding
{
    enum class State {
        Ready,
        InUse,   ///< a process of this computer has it open
        Missing, ///< no such folder: a disk that is not plugged in, or it was moved
        Damaged, ///< its key file or database is absent or cannot be read
        Newer    ///< made by a newer program
    };
    State state = State::Ready;
    QDateTime lastOpened; ///< UTC; or closed, whichever was later; invalid: unknown
    bool operator==(const DossierStanding &) const = default;
};

/// Writes nothing and takes no lock. May wait for a slow disk.
[[nodiscard]] DossierStanding standingOf(const QString &path);
[[nodiscard]] QFuture<Result<DossierStanding>> standingInBackground(const QString &path);

} // namespace homeward
