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

/// Of who they are, their names and their order; 32 bytes.
[[nodiscard]] Result<QByteArray> digestParties(Database &database);
/// Where an entry of the trail about the whole dossier tells that digest: the first one that can. The program does not
/// change parties afterwards.
[[nodiscard]] QString partiesKey();

} // namespace homeward
