// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decisionrows.h"

#include "store/statement.h"

namespace homeward {

Status insertDecision(Database &database, const CaseId &caseId, const Decision &decision)
{
    // A subject that is not of this case becomes -1, which no foreign key accepts; without one it stays NULL.
    Statement insert(
        database, QStringLiteral(
                      "INSERT INTO decision (uuid, case_id, subject_id, kind, field, value, reason, author, decided_at,"
                      " salt) SELECT :id, f.id, iif(:subject IS NULL, NULL, ifnull((SELECT id FROM subject"
                      " WHERE uuid = :subject AND case_id = f.id), -1)), :kind, :field, :value, :reason, :author,"
                      " :decided_at, :salt FROM case_file f WHERE f.uuid = :case"));
    insert.bind(":id", decision.id).bind(":case", caseId).bind(":subject", decision.subject);
    insert.bind(":kind", decision.kind).bind(":field", decision.field).bind(":value", decision.value);
    insert.bind(":reason", decision.reason).bind(":author", decision.author).bind(":decided_at", decision.decidedAt);
    return insert.bind(":salt", decision.salt).runOnOne();
}

namespace {

const QString decisionColumns = QStringLiteral("SELECT d.uuid, d.kind, d.field, s.uuid, d.value, d.reason, d.author,"
                                               " d.decided_at, d.salt FROM decision d JOIN case_file f"
                                               " ON f.id = d.case_id LEFT JOIN subject s ON s.id = d.subject_id ");

Result<QList<Decision>> collect(Statement &query)
{
    if (const Status done = query.run(); !done)
        return failure(done);
    QList<Decision> decisions;
    while (query.next()) {
        Decision decision;
        decision.id = query.id<DecisionId>(0);
        decision.kind = query.text(1);
        decision.field = query.text(2);
        decision.subject = query.id<SubjectId>(3);
        decision.value = query.text(4);
        decision.reason = query.text(5);
        decision.author = query.id<AccountId>(6);
        decision.decidedAt = query.time(7);
        decision.salt = query.blob(8);
        decisions.append(decision);
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return decisions;
}

} // namespace

Result<QList<Decision>> readDecisions(Database &database, const CaseId &caseId)
{
    Statement query(database, decisionColumns + QStringLiteral("WHERE f.uuid = :case ORDER BY d.decided_at, d.id"));
    return collect(query.bind(":case", caseId));
}

Result<Decision> readDecisionRow(Database &database, qint64 row)
{
    Statement query(database, decisionColumns + QStringLiteral("WHERE d.id = :row"));
    const auto decisions = collect(query.bind(":row", row));
    if (!decisions)
        return failure(decisions);
    return decisions->isEmpty() ? failure(ErrorCode::NotFound, QStringLiteral("no such decision"))
                                : Result<Decision>(decisions->first());
}

} // namespace homeward
