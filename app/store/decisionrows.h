// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "store/database.h"

namespace homeward {

[[nodiscard]] Status insertDecision(Database &database, const CaseId &caseId, const Decision &decision);
/// By decidedAt.
/// By its row. NotFound.
[[nodiscard]] Result<Decision> readDecisionRow(Database &database, qint64 row);
[[nodiscard]] Result<QList<Decision>> readDecisions(Database &database, const CaseId &caseId);

} // namespace homeward
