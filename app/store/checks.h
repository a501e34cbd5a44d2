// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossierhealth.h"
#include "store/auditlog.h"
#include "store/caserows.h"
#include "store/evidencerows.h"

namespace homeward {

/// An evidence file whose bytes somebody with the evidence key should read and compare.
struct FixityRow
{
    EvidenceId evidence;
    CaseId caseId;
    QString caseNumber;
    BlobRow blob;
    bool operator==(const FixityRow &) const = default;
};

struct StoreCheck
{
    QList<Fault> faults; ///< of the database and the audit trail; empty: sound
    QList<Fault> losses; ///< what the trail tells of and the rows, all of them readable, do not hold any more
    AuditCheck audit;
    QList<FixityRow> evidence; ///< every evidence item, by case
    [[nodiscard]] bool isSound() const { return faults.isEmpty(); }
};
/// Reads everything, writes nothing, and goes on after a fault: each table, each case, the trail and the list of
/// evidence speak for themselves. The sealed files are compared by whoever holds the blob store. Locked.
[[nodiscard]] Result<StoreCheck> checkStore(Database &database);

/// Compares the rows of each case with what the trail holds of it: the digest of every row, or, of a case that only
/// older programs have changed, its revision. Locked.
[[nodiscard]] Result<QList<Fault>> checkRecords(Database &database, const QList<CaseLabel> &cases);

/// The items of one sealed file.
[[nodiscard]] Result<QList<FixityRow>> readFixityRows(Database &database, const QByteArray &sha256);

/// Is there anything of the database that cannot be read? Reads every page once.
[[nodiscard]] Result<QList<Fault>> checkStructure(Database &database);

} // namespace homeward
