// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/claimrows.h"

#include "store/rectsjson.h"
#include "store/statement.h"

#include <QSet>

namespace homeward {

namespace {

const QString claimColumns = QStringLiteral(
    "SELECT f.uuid, c.uuid, s.uuid, c.field, c.value, p.key, c.source_text, e.uuid, c.source_page, c.source_date,"
    " c.recorded_by, c.recorded_at, o.uuid, c.withdrawn, c.withdraw_reason, c.salt FROM claim c"
    " JOIN case_file f ON f.id = c.case_id JOIN subject s ON s.id = c.subject_id JOIN party p ON p.id = c.party_id"
    " LEFT JOIN evidence e ON e.id = c.source_evidence_id LEFT JOIN claim o ON o.id = c.supersedes_id ");
const QString claimOrder = QStringLiteral(" ORDER BY c.case_id, c.recorded_at, c.id");

Claim claimOf(const Statement &row)
{
    Claim claim;
    claim.id = row.id<ClaimId>(1);
    claim.subject = row.id<SubjectId>(2);
    claim.field = row.text(3);
    claim.value = row.text(4);
    claim.partyKey = row.text(5);
    claim.source.text = row.text(6);
    claim.source.evidence = row.id<EvidenceId>(7);
    claim.source.page = static_cast<int>(row.number(8));
    claim.source.date = PartialDate::fromEdtf(row.text(9)).value_or(PartialDate());
    claim.recordedBy = row.id<AccountId>(10);
    claim.recordedAt = row.time(11);
    claim.supersedes = row.id<ClaimId>(12);
    claim.withdrawn = row.flag(13);
    claim.withdrawReason = row.text(14);
    claim.salt = row.blob(15);
    return claim;
}

Result<QHash<CaseId, QList<Claim>>> collect(Statement &query)
{
    if (const Status done = query.run(); !done)
        return failure(done);
    QHash<CaseId, QList<Claim>> cases;
    while (query.next())
        cases[query.id<CaseId>(0)].append(claimOf(query));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    for (QList<Claim> &claims : cases)
        markSuperseded(claims);
    return cases;
}

Status insertRegions(Database &database, const Claim &claim)
{
    Statement insert(database,
                     QStringLiteral("INSERT INTO claim_region (claim_id, position, evidence_id, page, rects)"
                                    " SELECT c.id, :position, (SELECT id FROM evidence WHERE uuid = :evidence"
                                    " AND case_id = c.case_id), :page, :rects FROM claim c WHERE c.uuid = :claim"));
    for (qsizetype i = 0; i < claim.regions.size(); ++i) {
        const EvidenceRegion &region = claim.regions.at(i);
        insert.bind(":claim", claim.id).bind(":position", static_cast<qint64>(i)).bind(":evidence", region.evidence);
        insert.bind(":page", region.page).bind(":rects", rectsToJson(region.rects));
        if (const Status done = insert.runOnOne(); !done)
            return done;
    }
    return {};
}

/// \a query asks for the id of a claim, then for what a region is.
Status addRegions(Statement &query, QList<Claim> &claims)
{
    QHash<ClaimId, qsizetype> places;
    for (qsizetype i = 0; i < claims.size(); ++i)
        places.insert(claims.at(i).id, i);
    if (const Status done = query.run(); !done)
        return done;
    while (query.next()) {
        const qsizetype place = places.value(query.id<ClaimId>(0), -1);
        if (place >= 0) {
            claims[place].regions.append(
                {query.id<EvidenceId>(1), static_cast<int>(query.number(2)), rectsFromJson(query.text(3))});
        }
    }
    return query.error();
}

const QString regionColumns =
    QStringLiteral("SELECT c.uuid, e.uuid, r.page, r.rects FROM claim_region r JOIN claim c ON c.id = r.claim_id"
                   " JOIN evidence e ON e.id = r.evidence_id JOIN case_file f ON f.id = c.case_id ");
const QString regionOrder = QStringLiteral(" ORDER BY r.claim_id, r.position");

} // namespace

Status insertClaim(Database &database, const CaseId &caseId, const Claim &claim)
{
    // What should be of this case and is not becomes NULL where NULL is refused, or -1, which no foreign key accepts.
    Statement insert(
        database,
        QStringLiteral(
            "INSERT INTO claim (uuid, case_id, subject_id, field, value, party_id, source_text, source_evidence_id,"
            " source_page, source_date, recorded_by, recorded_at, supersedes_id, withdrawn, withdraw_reason, salt)"
            " SELECT :id, f.id, (SELECT id FROM subject WHERE uuid = :subject AND case_id = f.id), :field, :value,"
            " (SELECT id FROM party WHERE key = :party), :source, iif(:evidence IS NULL, NULL, ifnull((SELECT id FROM"
            " evidence WHERE uuid = :evidence AND case_id = f.id), -1)), :page, :date, :by, :at,"
            " iif(:supersedes IS NULL, NULL, ifnull((SELECT id FROM claim WHERE uuid = :supersedes AND case_id = f.id),"
            " -1)), :withdrawn, :reason, :salt FROM case_file f WHERE f.uuid = :case"));
    insert.bind(":id", claim.id).bind(":case", caseId).bind(":subject", claim.subject).bind(":field", claim.field);
    insert.bind(":value", claim.value).bind(":party", claim.partyKey).bind(":source", claim.source.text);
    insert.bind(":evidence", claim.source.evidence).bind(":page", claim.source.page);
    insert.bindOptional(":date", claim.source.date.toEdtf()).bind(":by", claim.recordedBy);
    insert.bind(":at", claim.recordedAt).bind(":supersedes", claim.supersedes).bind(":withdrawn", claim.withdrawn);
    insert.bind(":reason", claim.withdrawReason).bind(":salt", claim.salt);
    if (const Status done = insert.runOnOne(); !done)
        return done;
    return insertRegions(database, claim);
}

Status withdrawClaim(Database &database, const ClaimId &id, const QString &reason, const AccountId &account,
                     const QDateTime &when)
{
    Statement update(database, QStringLiteral("UPDATE claim SET withdrawn = 1, withdraw_reason = :reason,"
                                              " withdrawn_by = :by, withdrawn_at = :at WHERE uuid = :id"
                                              " AND withdrawn = 0"));
    update.bind(":id", id).bind(":reason", reason).bind(":by", account).bind(":at", when);
    return update.runOnOne();
}

Result<QList<Claim>> readPlainClaims(Database &database, const CaseId &caseId)
{
    Statement query(database, claimColumns + QStringLiteral("WHERE f.uuid = :case") + claimOrder);
    auto cases = collect(query.bind(":case", caseId));
    if (!cases)
        return failure(cases);
    return cases->take(caseId);
}

Result<QList<Claim>> readClaims(Database &database, const CaseId &caseId)
{
    auto claims = readPlainClaims(database, caseId);
    if (!claims)
        return claims;
    Statement regions(database, regionColumns + QStringLiteral("WHERE f.uuid = :case") + regionOrder);
    if (const Status done = addRegions(regions.bind(":case", caseId), *claims); !done)
        return failure(done);
    return claims;
}

Result<Claim> readClaimRow(Database &database, qint64 row)
{
    QList<Claim> claims;
    {
        Statement query(database, claimColumns + QStringLiteral("WHERE c.id = :row"));
        if (const Status done = query.bind(":row", row).run(); !done)
            return failure(done);
        if (query.next())
            claims.append(claimOf(query));
        else if (const Status ended = query.error(); !ended)
            return failure(ended);
    }
    if (claims.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no such claim"));
    Statement regions(database, regionColumns + QStringLiteral("WHERE c.id = :row") + regionOrder);
    if (const Status done = addRegions(regions.bind(":row", row), claims); !done)
        return failure(done);
    return claims.first();
}

Result<FoundClaim> findClaim(Database &database, const ClaimId &id)
{
    Statement query(database, QStringLiteral("SELECT f.uuid FROM claim c JOIN case_file f ON f.id = c.case_id"
                                             " WHERE c.uuid = :id"));
    if (const Status done = query.bind(":id", id).run(); !done)
        return failure(done);
    if (!query.next())
        return failure(ErrorCode::NotFound, QStringLiteral("no such claim"));
    const auto caseId = query.id<CaseId>(0);
    const auto claims = readClaims(database, caseId); // its neighbours decide whether it is superseded
    if (!claims)
        return failure(claims);
    for (const Claim &claim : *claims) {
        if (claim.id == id)
            return FoundClaim{caseId, claim};
    }
    return failure(ErrorCode::Internal, QStringLiteral("a claim without its case"));
}

Result<QHash<CaseId, QList<Claim>>> readClaimsOf(Database &database, qint64 first, qint64 last)
{
    Statement query(database, claimColumns + QStringLiteral("WHERE c.case_id BETWEEN :first AND :last") + claimOrder);
    return collect(query.bind(":first", first).bind(":last", last));
}

void markSuperseded(QList<Claim> &claims)
{
    QSet<ClaimId> named;
    for (const Claim &claim : std::as_const(claims))
        named.insert(claim.supersedes);
    for (Claim &claim : claims)
        claim.superseded = named.contains(claim.id);
}

} // namespace homeward
