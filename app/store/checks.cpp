// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checks.h"

#include "store/statement.h"

namespace homeward {

namespace {

Result<QList<FixityRow>> fixityRows(Database &database)
{
    Statement query(database, QStringLiteral("SELECT e.uuid, f.uuid, f.number, b.sha256, b.size, b.name, b.wrapped_key,"
                                             " b.verified_at FROM evidence e JOIN case_file f ON f.id = e.case_id"
                                             " JOIN blob b ON b.id = e.blob_id ORDER BY f.id, e.id"));
    if (const Status done = query.run(); !done)
        return failure(done);
    QList<FixityRow> rows;
    while (query.next()) {
        rows.append({query.id<EvidenceId>(0),
                     query.id<CaseId>(1),
                     query.text(2),
                     {query.blob(3), query.number(4), query.text(5), query.blob(6), query.time(7)}});
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return rows;
}

Result<QStringList> foreignKeyFindings(Database &database)
{
    Statement query(database, QStringLiteral("PRAGMA foreign_key_check"));
    if (const Status done = query.run(); !done)
        return failure(done);
    QStringList findings;
    while (query.next())
        findings.append(QStringLiteral("a row of %1 points at a missing row of %2").arg(query.text(0), query.text(2)));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return findings;
}

} // namespace

Result<StoreCheck> checkStore(Database &database)
{
    StoreCheck check;
    const auto structure = database.quickCheck();
    if (!structure)
        return failure(structure);
    check.structure = *structure;
    // On damaged pages the later questions may have no answer; what is known then is reported, not lost.
    const auto note = [&check](const Error &error) { check.structure.append(error.detail); };
    if (const auto keys = foreignKeyFindings(database))
        check.structure += *keys;
    else
        note(keys.error());
    if (const auto audit = verifyChain(database))
        check.audit = *audit;
    else
        note(audit.error());
    if (const auto rows = fixityRows(database))
        check.evidence = *rows;
    else
        note(rows.error());
    return check;
}

} // namespace homeward
