// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossier.h"

#include <functional>

namespace homeward {

/// Told evidence files done of all; answers false to cancel.
using CheckProgress = std::function<bool(int, int)>;

struct FixityRow;
/// What \a error of reading a sealed file means for one item of it.
[[nodiscard]] Fault evidenceFault(const FixityRow &row, const Error &error);

/// The work of Dossier::check(), on a worker. Cancelled, NotPermitted, Locked.
[[nodiscard]] Result<Dossier::CheckReport> checkDossier(StoreRoom &room, const CheckProgress &progress);

} // namespace homeward
