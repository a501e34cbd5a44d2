// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/backupdesk.h"
#include "desks/storeroom.h"

namespace homeward {

/// Makes and proves one backup, without a right and without an entry. In a worker.
[[nodiscard]] Result<BackupReport> makeBackup(StoreRoom &room, const QString &file, const BackupProgress &progress);
/// What the trail says of it.
[[nodiscard]] QJsonObject contentOf(const BackupReport &report);

template<class Make>
QFuture<Result<BackupReport>> makeInBackground(StoreRoom &room, Make make)
{
    return QtConcurrent::run(&room.workers(),
                             [make = std::move(make)](QPromise<Result<BackupReport>> &promise) mutable {
                                 promise.addResult(make([&promise](int done, int all) {
                                     promise.setProgressRange(0, all);
                                     promise.setProgressValue(done);
                                     return !promise.isCanceled();
                                 }));
                             });
}

} // namespace homeward
