// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caseindex.h"
#include "store/database.h"

#include <QByteArray>
#include <QList>

namespace homeward {

/// The index entries of a dossier, as they were derived when each case last changed. A cache beside the rows: opening
/// twenty thousand cases reads twenty thousand short lines instead of half a million claims.
struct CaseLines
{
    QList<CaseEntry> entries; ///< in the order the cases were opened
    QList<CaseId> stale;      ///< cases without a line, or with one that other rules derived
};

/// \a rules names the rules of derivation; a line made by others is stale.
[[nodiscard]] Result<CaseLines> readCaseLines(Database &database, const QByteArray &rules);
/// In the transaction that changes the case.
[[nodiscard]] Status writeCaseLine(Database &database, const CaseEntry &entry, const QByteArray &rules);

} // namespace homeward
