// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/news.h"

namespace homeward {

void News::post(const CaseChange &change)
{
    // Queued through the event loop when called from another thread; direct when called from our own.
    QMetaObject::invokeMethod(
        this, [this, change] { Q_EMIT changed(change); }, Qt::AutoConnection);
}

} // namespace homeward
