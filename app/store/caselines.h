// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caseindex.h"
#include "store/database.h"

#include <QByteArray>
#include <QList>

namespace homeward {

/// What the dossier keeps of the case index, so that opening twenty thousand cases does not read half a million claims:
/// an image of the whole, and the lines of the cases that changed since.
struct CaseLines
{
    CaseIndex image;          ///< empty: there is none, or other rules made it
    QList<CaseEntry> changed; ///< newer than the image
    QList<CaseId> stale;      ///< must be derived anew; also what is missing
    int cases = 0;            ///< of the dossier
};

/// \a rules name the rules of derivation and all that they go by beside the case: what others made is stale.
[[nodiscard]] Result<CaseLines> readCaseLines(Database &database, const QByteArray &rules);
/// In the transaction that changes the case, as the last of its writes to the case.
[[nodiscard]] Status writeCaseLine(Database &database, const CaseEntry &entry, const QByteArray &rules);
/// In a transaction: an image of \a index takes the place of all lines.
[[nodiscard]] Status writeCaseImage(Database &database, const CaseIndex &index, const QByteArray &rules);

} // namespace homeward
