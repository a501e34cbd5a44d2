// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attestationrows.h"

#include "store/statement.h"

namespace homeward {

Status insertAttestation(Database &database, const CaseId &caseId, const Attestation &attestation)
{
    // A file that is not of this case becomes -1, which no foreign key accepts.
    Statement insert(
        database,
        QStringLiteral("INSERT INTO attestation (uuid, case_id, party_id, capacity, result, reservations, signatory,"
                       " dated, revision, evidence_id, recorded_by, recorded_at) SELECT :id, f.id,"
                       " (SELECT id FROM party WHERE key = :party), :capacity, :result, :reservations, :signatory,"
                       " :dated, :revision, iif(:evidence IS NULL, NULL, ifnull((SELECT id FROM evidence"
                       " WHERE uuid = :evidence AND case_id = f.id), -1)), :by, :at FROM case_file f"
                       " WHERE f.uuid = :case"));
    insert.bind(":id", attestation.id).bind(":case", caseId).bind(":party", attestation.partyKey);
    insert.bind(":capacity", attestationCapacityKey(attestation.capacity));
    insert.bind(":result", attestationResultKey(attestation.result));
    insert.bind(":reservations", attestation.reservations).bind(":signatory", attestation.signatory);
    insert.bind(":dated", attestation.date).bindOptional(":revision", attestation.revision);
    insert.bind(":evidence", attestation.file).bind(":by", attestation.recordedBy);
    return insert.bind(":at", attestation.recordedAt).runOnOne();
}

Status markAttestationInError(Database &database, const CaseId &caseId, const AttestationId &id, const QString &reason)
{
    Statement update(database, QStringLiteral("UPDATE attestation SET in_error = 1, error_reason = :reason"
                                              " WHERE uuid = :id AND in_error = 0 AND case_id = (SELECT id"
                                              " FROM case_file WHERE uuid = :case)"));
    return update.bind(":id", id).bind(":case", caseId).bind(":reason", reason).runOnOne();
}

Status restoreAttestation(Database &database, const CaseId &caseId, const AttestationId &id)
{
    Statement update(database, QStringLiteral("UPDATE attestation SET in_error = 0 WHERE uuid = :id AND in_error = 1"
                                              " AND case_id = (SELECT id FROM case_file WHERE uuid = :case)"));
    return update.bind(":id", id).bind(":case", caseId).runOnOne();
}

Result<QList<Attestation>> readAttestations(Database &database, const CaseId &caseId)
{
    Statement query(database,
                    QStringLiteral("SELECT a.uuid, p.key, a.capacity, a.result, a.reservations, a.signatory, a.dated,"
                                   " a.revision, e.uuid, a.recorded_by, a.recorded_at, a.in_error, a.error_reason"
                                   " FROM attestation a JOIN case_file f ON f.id = a.case_id"
                                   " JOIN party p ON p.id = a.party_id LEFT JOIN evidence e ON e.id = a.evidence_id"
                                   " WHERE f.uuid = :case ORDER BY a.recorded_at, a.id"));
    if (const Status done = query.bind(":case", caseId).run(); !done)
        return failure(done);
    QList<Attestation> attestations;
    while (query.next()) {
        Attestation one;
        one.id = query.id<AttestationId>(0);
        one.partyKey = query.text(1);
        const auto capacity = attestationCapacityFromKey(query.text(2));
        const auto result = attestationResultFromKey(query.text(3));
        if (!capacity || !result)
            return failure(ErrorCode::Damaged, QStringLiteral("an attestation of an unknown kind"));
        one.capacity = *capacity;
        one.result = *result;
        one.reservations = query.text(4);
        one.signatory = query.text(5);
        one.date = query.date(6);
        one.revision = query.blob(7);
        one.file = query.id<EvidenceId>(8);
        one.recordedBy = query.id<AccountId>(9);
        one.recordedAt = query.time(10);
        one.enteredInError = query.flag(11);
        if (one.enteredInError) // the reason stays in the row when the mark is taken back
            one.errorReason = query.text(12);
        attestations.append(one);
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return attestations;
}

} // namespace homeward
