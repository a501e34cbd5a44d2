// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/casequery.h"
#include "domain/comparison.h"

namespace homeward {

/// Compares what the parties say, field by field of the catalogue, for the child of \a file, then for its people,
/// documents, stays and condition reports, but not for those entered in error. Every field has its row, also those
/// nobody speaks about. Only live claims count; silence is never disagreement.
[[nodiscard]] QList<FactComparison> compareFacts(const CaseFile &file);
/// Those of one subject, in their order.
[[nodiscard]] QList<FactComparison> factsOf(const QList<FactComparison> &facts, const SubjectId &subject);
/// One fact: the claims are those of one subject and field.
[[nodiscard]] FactComparison compareFact(const QString &field, const QList<Claim> &claims, const QList<Party> &parties);

/// The case's line in lists, derived from its facts.
[[nodiscard]] CaseRow deriveRow(const CaseFile &file, const QList<FactComparison> &facts);

} // namespace homeward
