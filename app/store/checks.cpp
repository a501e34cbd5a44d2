// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checks.h"

#include "store/caserows.h"
#include "store/partyrows.h"
#include "store/rowdigests.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QSet>

namespace homeward {

namespace {

Fault fault(FaultKind kind, const QString &detail, const QString &file = {})
{
    Fault found;
    found.kind = kind;
    found.file = file;
    found.detail = detail;
    return found;
}

Fault faultOfCase(const QString &number, const Error &error)
{
    Fault found = fault(FaultKind::CaseUnreadable, error.detail);
    found.caseNumber = number;
    return found;
}

const QString fixityColumns = QStringLiteral(
    "SELECT e.uuid, f.uuid, f.number, b.sha256, b.size, b.name, b.wrapped_key, b.verified_at FROM evidence e"
    " JOIN case_file f ON f.id = e.case_id JOIN blob b ON b.id = e.blob_id ");
const QString fixityOrder = QStringLiteral(" ORDER BY f.id, e.id");

/// Appends what can be read; false: the list ended by an error.
bool appendFixityRows(Statement &query, QList<FixityRow> &rows)
{
    if (!query.run())
        return false;
    while (query.next()) {
        rows.append({query.id<EvidenceId>(0),
                     query.id<CaseId>(1),
                     query.text(2),
                     {query.blob(3), query.number(4), query.text(5), query.blob(6), query.time(7)}});
    }
    return query.error().has_value();
}

void checkEvidenceList(Database &database, const CaseLabels &cases, StoreCheck &check)
{
    Statement all(database, fixityColumns + fixityOrder);
    if (appendFixityRows(all, check.evidence))
        return;
    check.evidence.clear();
    for (const CaseLabel &label : cases.cases) {
        Statement some(database, fixityColumns + QStringLiteral("WHERE f.uuid = :case") + fixityOrder);
        some.bind(":case", label.id);
        static_cast<void>(appendFixityRows(some, check.evidence)); // the case says so itself
    }
    check.faults.append(fault(FaultKind::EvidenceListCut, {}));
}

void checkForeignKeys(Database &database, QList<Fault> &faults)
{
    Statement query(database, QStringLiteral("PRAGMA foreign_key_check"));
    if (!query.run())
        return; // unreadable tables are told by the check of the structure
    while (query.next())
        faults.append(fault(FaultKind::DanglingRow, QStringLiteral("towards %1").arg(query.text(2)), query.text(0)));
}

QStringList tables(Database &database)
{
    Statement query(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    QStringList names;
    if (query.run()) {
        while (query.next())
            names.append(query.text(0));
    }
    return names;
}

void checkAudit(Database &database, StoreCheck &check)
{
    const auto audit = verifyChain(database);
    if (!audit) {
        check.faults.append(fault(FaultKind::AuditUnreadable, audit.error().detail));
        return;
    }
    check.audit = *audit;
    if (!audit->withoutContent.isEmpty()) {
        Fault gone = fault(FaultKind::AuditContentMissing,
                           QStringLiteral("%1 entries without content").arg(audit->withoutContent.size()));
        gone.entry = audit->withoutContent.first();
        check.losses.append(gone);
    }
    if (audit->holds())
        return;
    Fault broken = fault(FaultKind::AuditBroken, audit->reason);
    broken.entry = *audit->firstBad;
    check.faults.append(broken);
}

void checkCasesTold(Database &database, QList<Fault> &losses)
{
    Statement query(database, QStringLiteral("SELECT case_uuid, max(seq) FROM audit WHERE case_uuid IS NOT NULL"
                                             " AND case_uuid NOT IN (SELECT uuid FROM case_file) GROUP BY case_uuid"));
    if (!query.run())
        return; // unreadable tables are told by the check of the structure
    while (query.next()) {
        Fault gone = fault(FaultKind::CaseMissing, {});
        gone.caseNumber = query.text(0);
        gone.entry = query.number(1);
        losses.append(gone);
    }
}

void checkParties(Database &database, QList<Fault> &losses)
{
    const auto told = readRecordedDigest(database, {}, partiesKey());
    const auto parties = digestParties(database);
    if (told && parties && told->sequence > 0 && told->digest != *parties) // unreadable tables are told as above
        losses.append(fault(FaultKind::RecordChanged, {}, QStringLiteral("party")));
}

/// Of a case that no act has changed since the trail holds a digest of every row.
Result<QList<Fault>> compareRevision(Database &database, const CaseLabel &label)
{
    const auto recorded = readRecordedDigest(database, label.id, caseRevisionKey());
    if (!recorded)
        return failure(recorded);
    if (recorded->sequence == 0)
        return QList<Fault>();
    const auto record = readCase(database, label.id);
    if (!record)
        return failure(record);
    if (record->revision == recorded->digest)
        return QList<Fault>();
    Fault changed = fault(FaultKind::RecordChanged, {}, QStringLiteral("record"));
    changed.caseNumber = label.number;
    return QList<Fault>{changed};
}

} // namespace

Result<QList<Fault>> checkRecords(Database &database, const QList<CaseLabel> &cases)
{
    QList<Fault> faults;
    const ReadScope oneState(database);
    for (const CaseLabel &label : cases) {
        const auto rows = readRecordedDigest(database, label.id, caseRowsKey());
        if (!rows)
            return failure(rows);
        auto found = rows->sequence > 0 ? compareDigests(database, label.id, label.number, rows->digest)
                                        : compareRevision(database, label);
        if (found)
            faults += *found;
        else if (found.error().code == ErrorCode::Locked)
            return failure(found);
        else
            faults.append(faultOfCase(label.number, found.error()));
    }
    return faults;
}

Result<QList<Fault>> checkStructure(Database &database)
{
    const auto whole = database.quickCheck();
    if (!whole)
        return failure(whole);
    QList<Fault> faults;
    if (!whole->isEmpty()) {
        // The check of the whole stops at the first page that does not open, so each table is asked for itself.
        for (const QString &table : tables(database)) {
            const auto findings = database.quickCheck(table);
            if (findings && !findings->isEmpty())
                faults.append(fault(FaultKind::Structure, findings->first(), table));
        }
        if (faults.isEmpty())
            faults.append(fault(FaultKind::Structure, whole->first()));
    }
    return faults;
}

Result<QList<FixityRow>> readFixityRows(Database &database, const QByteArray &sha256)
{
    Statement query(database, fixityColumns + QStringLiteral("WHERE b.sha256 = :sha256") + fixityOrder);
    query.bind(":sha256", sha256);
    QList<FixityRow> rows;
    if (!appendFixityRows(query, rows))
        return failure(query.error());
    return rows;
}

Result<StoreCheck> checkStore(Database &database)
{
    StoreCheck check;
    const auto structure = checkStructure(database);
    if (!structure)
        return failure(structure);
    check.faults = *structure;
    CaseLabels cases;
    if (!check.faults.isEmpty()) {
        cases = readCaseLabels(database);
        if (!cases.complete)
            check.faults.append(fault(FaultKind::CaseListCut, {}));
        for (const CaseLabel &label : std::as_const(cases.cases)) {
            if (const auto read = readCase(database, label.id); !read)
                check.faults.append(faultOfCase(label.number, read.error()));
        }
    }
    checkForeignKeys(database, check.faults);
    checkAudit(database, check);
    checkCasesTold(database, check.losses);
    checkParties(database, check.losses);
    checkEvidenceList(database, cases, check);
    return check;
}

} // namespace homeward
