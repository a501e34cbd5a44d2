// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "store/database.h"

namespace homeward {

/// AlreadyExists: the key or the place in the order is taken.
[[nodiscard]] Status insertParty(Database &database, const Party &party);
/// In the dossier's order.
[[nodiscard]] Result<QList<Party>> readParties(Database &database);

} // namespace homeward
