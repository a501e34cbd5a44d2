// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"

namespace homeward {

/// The rows as they are now in the order in which they stood: what remains keeps its place, what is new comes after the
/// row it follows in \a now. Lists must not move under the eyes of whoever reads.
[[nodiscard]] QList<CaseRow> inSteadyOrder(const QList<CaseRow> &now, const QList<CaseRow> &before);

} // namespace homeward
