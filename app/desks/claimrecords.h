// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/storeroom.h"

namespace homeward {

/// Writes a claim in the caller's transaction and says in \a content what it was. InvalidValue when the catalogue
/// refuses it, the party is unknown or the subject is entered in error; NotFound for a foreign subject or document.
[[nodiscard]] Result<ClaimId> recordClaim(Store &store, const CaseFile &file, const NewClaim &words,
                                          const ClaimId &supersedes, QJsonObject &content);

} // namespace homeward
