// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossierhealth.h"
#include "domain/ids.h"
#include "store/database.h"
#include "store/recordparts.h"

#include <QByteArray>
#include <QList>

namespace homeward {

/// How a case stands after an act.
struct CaseStanding
{
    QByteArray revision;     ///< as caseRevision() of the whole case
    QByteArray rows;         ///< of every row the case owns and when it was changed last; 32 bytes. Empty: before the
                             ///< act, it did not stand as the trail tells, and no later entry may cover that up
    QList<RowPlace> written; ///< by this transaction
};
/// Reads again what this transaction wrote of the case and keeps its digests; of a case whose trail tells of none yet,
/// all of it. What was changed past the program keeps its old digest, so later acts do not cover it up, not even those
/// that rewrite the row. Once for an entry of the trail. NotFound.
[[nodiscard]] Result<CaseStanding> keepDigests(Database &database, const CaseId &id);

/// How a row is that an act is about to rewrite; and how its case stands, when the transaction has come to none of it
/// before.
[[nodiscard]] RowBefore rowBefore(Database &database, const RowPlace &place);

/// Compares every row of the case with its kept digest, and those with \a rows, which the trail holds: one fault for
/// each part that differs. Empty: all is as the program wrote it.
[[nodiscard]] Result<QList<Fault>> compareDigests(Database &database, const CaseId &id, const QString &number,
                                                  const QByteArray &rows);

} // namespace homeward
