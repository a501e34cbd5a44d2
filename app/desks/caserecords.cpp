// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The acts of the case desk upon the records beside the child: subjects and attestations.
#include "desks/casedesk.h"
#include "desks/claimrecords.h"
#include "store/attestationrows.h"
#include "store/caserows.h"
#include "store/decisionrows.h"

#include <QJsonArray>

#include <algorithm>

namespace homeward {

namespace {

const QString withdrawnKind = QStringLiteral("subject_withdrawn");
const QString restoredKind = QStringLiteral("subject_restored");

Status decideOnSubject(Store &store, const CaseId &id, const SubjectId &subject, const QString &kind,
                       const QString &reason, QJsonObject &content)
{
    const auto file = readCase(*store.database, id);
    if (!file)
        return failure(file);
    const Subject *known = file->subject(subject);
    if (!known)
        return failure(ErrorCode::NotFound, QStringLiteral("no such subject in this case"));
    if (known->kind == SubjectKind::Child)
        return failure(ErrorCode::InvalidValue, QStringLiteral("a case is about its child"));
    if (known->withdrawn == (kind == withdrawnKind))
        return failure(ErrorCode::InvalidValue, QStringLiteral("the subject is so already"));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("a reason is needed"));
    Decision decision;
    decision.id = DecisionId::create(store.world);
    decision.kind = kind;
    decision.subject = subject;
    decision.reason = reason.trimmed();
    decision.author = store.place.session.account.id;
    decision.decidedAt = store.world.nowUtc();
    decision.salt = store.newSalt();
    content = {{QStringLiteral("subject"), subject.toString()}, {QStringLiteral("reason"), decision.reason}};
    return insertDecision(*store.database, id, decision);
}

Status checkAttestation(const CaseFile &file, const NewAttestation &attestation)
{
    const bool knownParty = std::any_of(file.parties.begin(), file.parties.end(),
                                        [&](const Party &party) { return party.key == attestation.partyKey; });
    if (!knownParty)
        return failure(ErrorCode::InvalidValue, QStringLiteral("no such party"));
    if (attestation.result == AttestationResult::InPart && attestation.reservations.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("in part, but no reservations"));
    if (!attestation.revision.isEmpty() && attestation.revision.size() != 32)
        return failure(ErrorCode::InvalidValue, QStringLiteral("a revision has 32 bytes"));
    const bool onFile =
        attestation.file.isNull() || std::any_of(file.evidence.begin(), file.evidence.end(),
                                                 [&](const EvidenceItem &item) { return item.id == attestation.file; });
    return onFile ? Status() : failure(ErrorCode::NotFound, QStringLiteral("the file is not evidence of this case"));
}

} // namespace

QFuture<Result<SubjectId>> CaseDesk::beginSubject(const CaseId &id, SubjectKind kind, const QList<NewClaim> &first)
{
    return m_room.writeCase(id, Right::EditCases, "subject.begun", &m_news,
                            [id, kind, first](Store &store, QJsonObject &content) -> Result<SubjectId> {
                                if (kind == SubjectKind::Child || first.isEmpty())
                                    return failure(ErrorCode::InvalidValue,
                                                   QStringLiteral("a subject begins with a claim about it"));
                                auto file = readCase(*store.database, id);
                                if (!file)
                                    return failure(file);
                                const Subject subject{SubjectId::create(store.world), kind, false, {}};
                                if (const Status written = insertSubject(*store.database, id, subject); !written)
                                    return failure(written);
                                file->subjects.append(subject);
                                QJsonArray claims;
                                for (NewClaim words : first) {
                                    words.subject = subject.id;
                                    QJsonObject said;
                                    if (const auto recorded = recordClaim(store, *file, words, {}, said); !recorded)
                                        return failure(recorded);
                                    claims.append(said);
                                }
                                content = {{QStringLiteral("subject"), subject.id.toString()},
                                           {QStringLiteral("kind"), subjectKindKey(kind)},
                                           {QStringLiteral("claims"), claims}};
                                return subject.id;
                            });
}

QFuture<Status> CaseDesk::withdrawSubject(const CaseId &id, const SubjectId &subject, const QString &reason)
{
    return m_room.writeCase(id, Right::EditCases, "subject.withdrawn", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                return decideOnSubject(store, id, subject, withdrawnKind, reason, content);
                            });
}

QFuture<Status> CaseDesk::restoreSubject(const CaseId &id, const SubjectId &subject, const QString &reason)
{
    return m_room.writeCase(id, Right::EditCases, "subject.restored", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                return decideOnSubject(store, id, subject, restoredKind, reason, content);
                            });
}

QFuture<Result<AttestationId>> CaseDesk::addAttestation(const CaseId &id, const NewAttestation &attestation)
{
    return m_room.writeCase(id, Right::EditCases, "attestation.added", &m_news,
                            [id, attestation](Store &store, QJsonObject &content) -> Result<AttestationId> {
                                const auto file = readCase(*store.database, id);
                                if (!file)
                                    return failure(file);
                                if (const Status good = checkAttestation(*file, attestation); !good)
                                    return failure(good);
                                Attestation record;
                                static_cast<NewAttestation &>(record) = attestation;
                                record.id = AttestationId::create(store.world);
                                record.recordedBy = store.place.session.account.id;
                                record.recordedAt = store.world.nowUtc();
                                content = {{QStringLiteral("attestation"), record.id.toString()},
                                           {QStringLiteral("party"), record.partyKey},
                                           {QStringLiteral("capacity"), attestationCapacityKey(record.capacity)},
                                           {QStringLiteral("result"), attestationResultKey(record.result)},
                                           {QStringLiteral("revision"), QString::fromLatin1(record.revision.toHex())}};
                                if (const Status written = insertAttestation(*store.database, id, record); !written)
                                    return failure(written);
                                return record.id;
                            });
}

QFuture<Status> CaseDesk::markAttestation(const CaseId &id, const AttestationId &attestation, const QString &reason)
{
    return m_room.writeCase(
        id, Right::EditCases, "attestation.marked", &m_news, [=](Store &store, QJsonObject &content) -> Status {
            if (reason.trimmed().isEmpty())
                return failure(ErrorCode::InvalidValue, QStringLiteral("a reason is needed"));
            content = {{QStringLiteral("attestation"), attestation.toString()}, {QStringLiteral("reason"), reason}};
            return markAttestationInError(*store.database, id, attestation, reason.trimmed());
        });
}

QFuture<Status> CaseDesk::restoreAttestation(const CaseId &id, const AttestationId &attestation)
{
    return m_room.writeCase(id, Right::EditCases, "attestation.restored", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                content = {{QStringLiteral("attestation"), attestation.toString()}};
                                return homeward::restoreAttestation(*store.database, id, attestation);
                            });
}

} // namespace homeward
