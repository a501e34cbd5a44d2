// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/history.h"
#include "domain/casefile.h"
#include "domain/casequery.h"
#include "domain/comparison.h"
#include "domain/result.h"

#include <QDate>
#include <QFuture>
#include <QHash>

namespace homeward {

class News;
class StoreRoom;

/// A case as it is shown: the file, its facts compared, and what is needed to name people and dates.
struct CaseView
{
    CaseFile file;
    QList<FactComparison> facts; ///< as compareFacts() gives them: the child's first; also those without data
    CaseRow row;                 ///< its line in the list
    QHash<AccountId, QString> accountNames;
    QDate today; ///< in the office's zone
    [[nodiscard]] int conflictCount() const;
    [[nodiscard]] int statedCount() const; ///< facts somebody speaks about
    [[nodiscard]] const Claim *claim(const ClaimId &id) const;
    [[nodiscard]] const EvidenceItem *evidence(const EvidenceId &id) const;
    /// \a subject null: the first subject that has the field, which for the child's fields is the child.
    [[nodiscard]] const FactComparison *fact(const QString &field, const SubjectId &subject = {}) const;
};

/// Where cases are found, opened, begun, and what parties say is recorded.
class CaseDesk
{
public:
    CaseDesk(StoreRoom &room, News &news);

    [[nodiscard]] QFuture<Result<QList<CaseRow>>> find(const CaseQuery &query);
    /// Records "opened" in the audit log, unless read-only.
    [[nodiscard]] QFuture<Result<CaseView>> open(const CaseId &id);
    /// The same after a change, for whoever has it open already: not a new visit, so nothing is recorded.
    [[nodiscard]] QFuture<Result<CaseView>> reread(const CaseId &id);
    /// By number or by id, as people type it.
    [[nodiscard]] QFuture<Result<CaseId>> resolve(const QString &numberOrId);
    [[nodiscard]] QFuture<Result<CaseId>> create();

    /// InvalidValue when the catalogue refuses the value, NotFound for a foreign subject.
    [[nodiscard]] QFuture<Result<ClaimId>> addClaim(const CaseId &id, const NewClaim &claim);
    /// A new claim that supersedes \a old; the old one stays on record.
    [[nodiscard]] QFuture<Result<ClaimId>> correctClaim(const CaseId &id, const ClaimId &old, const NewClaim &claim);
    [[nodiscard]] QFuture<Status> withdrawClaim(const CaseId &id, const ClaimId &claim, const QString &reason);
    /// Undo of a withdrawal or correction: records the same words again as a claim that supersedes the given one's
    /// successor.
    [[nodiscard]] QFuture<Result<ClaimId>> repeatClaim(const CaseId &id, const ClaimId &claim);

    /// A person, document, stay or condition report with what is first said about it, in one act: the claims' own
    /// subject is ignored. InvalidValue without a claim, for a second child, or when a claim is refused.
    [[nodiscard]] QFuture<Result<SubjectId>> beginSubject(const CaseId &id, SubjectKind kind,
                                                          const QList<NewClaim> &first);
    /// Entered in error: its facts no longer count, it and its claims stay on record. A decision, hence part of the
    /// revision. InvalidValue for the child, without a reason, or when it is so already.
    [[nodiscard]] QFuture<Status> withdrawSubject(const CaseId &id, const SubjectId &subject, const QString &reason);
    /// Takes the above back by another decision.
    [[nodiscard]] QFuture<Status> restoreSubject(const CaseId &id, const SubjectId &subject, const QString &reason);

    /// InvalidValue: an unknown party, no reservations where the result is in part, a revision of a wrong size.
    [[nodiscard]] QFuture<Result<AttestationId>> addAttestation(const CaseId &id, const NewAttestation &attestation);
    /// Marks one that was entered in error; it stays on record.
    [[nodiscard]] QFuture<Status> markAttestation(const CaseId &id, const AttestationId &attestation,
                                                  const QString &reason);
    /// Takes such a mark away. NotFound when it is not marked.
    [[nodiscard]] QFuture<Status> restoreAttestation(const CaseId &id, const AttestationId &attestation);

    /// Newest first, with what each line was about. Null case: the whole dossier's trail, without.
    [[nodiscard]] QFuture<Result<QList<HistoryLine>>> history(const CaseId &id);
    /// Enters that the history is about to be printed. NotPermitted, ReadOnly.
    [[nodiscard]] QFuture<Status> recordHistoryPrint(const CaseId &id);

private:
    StoreRoom &m_room;
    News &m_news;
};

} // namespace homeward
