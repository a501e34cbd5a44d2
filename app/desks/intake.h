// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/evidencedesk.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace homeward {

struct Store;

struct IntakeRequest
{
    CaseId caseId;
    QStringList files;
    IntakeInfo info;
    QByteArray picture;  ///< instead of files: bytes that lie nowhere, from the clipboard
    QString pictureName; ///< what stands for its file name
};

/// What the next intake of this account is offered, in the caller's transaction.
[[nodiscard]] Status rememberIntake(Store &store, const IntakeInfo &info);

/// NoSpace, before anything is sealed or in between: the disk would not hold it; nothing is recorded.
/// Seals every file, counts its pages, then writes all rows and one audit entry in one transaction. Runs on a worker.
/// \a progress is told files done of all and answers false to cancel: Cancelled, and nothing is recorded.
[[nodiscard]] Result<QList<IntakeLine>> takeIn(StoreRoom &room, News &news, const IntakeRequest &request,
                                               const std::function<bool(int)> &progress);

} // namespace homeward
