// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "store/database.h"

#include <QHash>

namespace homeward {

/// InvalidValue: subject, party, evidence or superseded claim are not of this dossier, or the salt has not 16 bytes.
[[nodiscard]] Status insertClaim(Database &database, const CaseId &caseId, const Claim &claim);
/// Marks it, keeps it. NotFound, also when it is withdrawn already.
[[nodiscard]] Status withdrawClaim(Database &database, const ClaimId &id, const QString &reason,
                                   const AccountId &account, const QDateTime &when);
/// All claims of a case by recordedAt, regions and the derived superseded mark included.
[[nodiscard]] Result<QList<Claim>> readClaims(Database &database, const CaseId &caseId);
/// Without their regions.
[[nodiscard]] Result<QList<Claim>> readPlainClaims(Database &database, const CaseId &caseId);
/// One claim with the case it belongs to. NotFound.
/// One claim with its regions, by its row. Whether it is superseded is not known. NotFound.
[[nodiscard]] Result<Claim> readClaimRow(Database &database, qint64 row);
struct FoundClaim
{
    CaseId caseId;
    Claim claim;
};
[[nodiscard]] Result<FoundClaim> findClaim(Database &database, const ClaimId &id);
/// Claims of the cases in rows \a first to \a last, without their regions.
[[nodiscard]] Result<QHash<CaseId, QList<Claim>>> readClaimsOf(Database &database, qint64 first, qint64 last);

/// Sets superseded: a claim that another one names never holds again by itself, even when that one is withdrawn.
void markSuperseded(QList<Claim> &claims);

} // namespace homeward
