// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/evidencedesk.h"

#include <QStringList>

#include <functional>

namespace homeward {

struct IntakeRequest
{
    CaseId caseId;
    QStringList files;
    IntakeInfo info;
};

/// Seals every file, counts its pages, then writes all rows and one audit entry in one transaction. Runs on a worker.
/// \a progress is told files done of all and answers false to cancel: Cancelled, and nothing is recorded.
[[nodiscard]] Result<QList<IntakeLine>> takeIn(StoreRoom &room, News &news, const IntakeRequest &request,
                                               const std::function<bool(int)> &progress);

/// What \a mimeType and kind the first bytes say, as evidence rows keep it.
[[nodiscard]] EvidenceKind evidenceKindOf(const QByteArray &head, QString *mimeType);

} // namespace homeward
