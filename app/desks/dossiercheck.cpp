// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/dossiercheck.h"

#include "desks/storeroom.h"
#include "store/checks.h"
#include "store/paperrows.h"

namespace homeward {

Fault evidenceFault(const FixityRow &row, const Error &error)
{
    return {error.code == ErrorCode::NotFound     ? FaultKind::EvidenceMissing
            : error.code == ErrorCode::CannotRead ? FaultKind::EvidenceUnreadable
                                                  : FaultKind::EvidenceDamaged,
            row.blob.name,
            row.caseNumber,
            row.evidence,
            0,
            error.detail};
}

Result<Dossier::CheckReport> checkDossier(StoreRoom &room, const CheckProgress &progress)
{
    if (const Status allowed = room.place().allow(Right::CheckDossier); !allowed)
        return failure(allowed);
    Dossier::CheckReport report;
    const auto rows = room.ask([&report](Store &store) -> Result<StoreCheck> {
        report.cases = store.index.size();
        return checkStore(*store.database);
    });
    if (!rows)
        return failure(rows);
    report.auditEntries = static_cast<int>(rows->audit.entries);
    report.findings = rows->faults;
    // Several items may share one sealed file: read it once, name every item it harms.
    QHash<QByteArray, Status> seen;
    for (const FixityRow &row : rows->evidence)
        seen.insert(row.blob.sha256, {});
    const int all = static_cast<int>(seen.size());
    int done = 0;
    QSet<QByteArray> needed;
    for (const FixityRow &row : rows->evidence) {
        if (!needed.contains(row.blob.sha256)) {
            if (!progress(done++, all))
                return failure(ErrorCode::Cancelled);
            needed.insert(row.blob.sha256);
            seen[row.blob.sha256] = room.files().verify(row.blob.sha256, row.blob.wrappedKey);
        }
        if (const Status &known = seen[row.blob.sha256]; !known)
            report.findings.append(evidenceFault(row, known.error()));
    }
    progress(all, all);
    report.evidenceFiles = all;
    const QDateTime anyAge = QDateTime::currentDateTimeUtc().addDays(1);
    report.orphans = room.files().countOrphans(needed, anyAge).value_or(0);
    report.reserved =
        room.ask([](Store &store) { return countPapers(*store.database, PaperState::Reserved); }).value_or(0);
    return report;
}

} // namespace homeward
