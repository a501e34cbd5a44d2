// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "store/database.h"

#include <QHash>

namespace homeward {

/// supersedes must name a line of the same case, else NotFound.
[[nodiscard]] Status insertContact(Database &database, const CaseId &caseId, const ContactEvent &event);
/// Withdraws it, or takes the withdrawal back (undo): then \a reason is empty. NotFound.
[[nodiscard]] Status setContactWithdrawn(Database &database, const ContactId &id, bool withdrawn,
                                         const QString &reason);
/// Undo and redo of its recording. NotFound.
[[nodiscard]] Status setContactTakenBack(Database &database, const ContactId &id, bool takenBack);

/// Of one case, by time; withdrawn, corrected and taken back lines included.
[[nodiscard]] Result<QList<ContactEvent>> readContacts(Database &database, const CaseId &caseId);
/// Of every case that has any.
[[nodiscard]] Result<QHash<CaseId, QList<ContactEvent>>> readAllContacts(Database &database);

/// Taken from the settings for all accounts; the plan's defaults where nothing was agreed yet.
[[nodiscard]] Result<ContactPlan> readContactPlan(Database &database);
[[nodiscard]] Status writeContactPlan(Database &database, const ContactPlan &plan);

} // namespace homeward
