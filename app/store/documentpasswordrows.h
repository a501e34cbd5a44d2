// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/database.h"

#include <QDateTime>

#include <optional>

namespace homeward {

/// Passwords of documents that somebody wished to be remembered; as secret as everything in the encrypted store.
[[nodiscard]] Result<std::optional<QString>> readDocumentPassword(Database &database, const EvidenceId &id);
/// Replaces an earlier one. NotFound: no such evidence.
[[nodiscard]] Status writeDocumentPassword(Database &database, const EvidenceId &id, const QString &password,
                                           const AccountId &account, const QDateTime &when);
/// NotFound when none is remembered.
[[nodiscard]] Status removeDocumentPassword(Database &database, const EvidenceId &id);

} // namespace homeward
