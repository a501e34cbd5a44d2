// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/dossiercheck.h"

#include "desks/storeroom.h"
#include "store/caserows.h"
#include "store/checks.h"
#include "store/paperrows.h"

#include <algorithm>

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

namespace {

constexpr qsizetype casesAtOnce = 50; // the store answers others between two batches

void addOnce(QList<Fault> &faults, const Fault &fault)
{
    const auto same = [&fault](Fault known) {
        known.detail = fault.detail;
        return known == fault;
    };
    if (std::none_of(faults.cbegin(), faults.cend(), same))
        faults.append(fault);
}

Status compareRecords(StoreRoom &room, const CheckProgress &progress, QList<Fault> &findings)
{
    const QList<CaseLabel> cases =
        room.ask([](Store &store) { return Result<CaseLabels>(readCaseLabels(*store.database)); })
            .value_or(CaseLabels())
            .cases;
    for (qsizetype at = 0; at < cases.size(); at += casesAtOnce) {
        if (!progress(0, 0))
            return failure(ErrorCode::Cancelled);
        const auto changed =
            room.ask([&](Store &store) { return checkRecords(*store.database, cases.mid(at, casesAtOnce)); });
        if (!changed) {
            if (findings.isEmpty())
                return failure(changed);
            return {}; // the damage that keeps them from being read is told
        }
        for (const Fault &fault : *changed)
            addOnce(findings, fault);
    }
    return {};
}

} // namespace

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
    // What the opening saw first: only it compares with the mark that is kept beside the database.
    report.findings = room.place().state.faults;
    for (const Fault &fault : rows->faults + rows->losses)
        addOnce(report.findings, fault);
    if (const Status compared = compareRecords(room, progress, report.findings); !compared)
        return failure(compared);
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
