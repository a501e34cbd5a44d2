// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFutureWatcher>

#include <utility>

namespace homeward {

/// Calls \a then with the answer in the thread of \a context, or never if \a context is gone by then. A future that
/// was cancelled answers ErrorCode::Cancelled. T is some Result<X>.
template<class T, class Then>
void whenDone(const QFuture<T> &future, QObject *context, Then &&then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::forward<Then>(then)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (done.resultCount() == 0)
                             then(T(failure(ErrorCode::Cancelled)));
                         else
                             then(done.result());
                     });
    watcher->setFuture(future);
}

} // namespace homeward
