// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace homeward {

class StoreRoom;

/// Turns numbers that a process which is gone had reserved into cancelled ones, each with an audit entry. Only for who
/// holds the dossier's lock and has not begun to issue: then nobody alive reserves anything. Returns how many.
[[nodiscard]] Result<int> cancelLeftNumbers(StoreRoom &room);

/// Removes sealed files that no row names and that are older than a day, on a worker, and enters how many. Does
/// nothing in a dossier whose structure is not sound: rows that cannot be read may still need their files.
void sweepInBackground(StoreRoom &room);

} // namespace homeward
