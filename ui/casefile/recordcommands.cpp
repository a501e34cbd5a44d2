// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/recordcommands.h"

#include "domain/reasons.h"
#include "ui/casefile/subjectwords.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

namespace homeward {

namespace {

/// Keeps the id an act gave and passes on only whether it succeeded.
template<class SomeId>
QFuture<Status> keepingId(const QFuture<Result<SomeId>> &answer, QObject *owner, SomeId &into)
{
    return QFuture<Result<SomeId>>(answer).then(owner, [&into](const Result<SomeId> &id) -> Status {
        if (!id)
            return failure(id);
        into = *id;
        return {};
    });
}

} // namespace

RecordCommand::RecordCommand(CaseDesk &desk, const CaseId &caseId, std::function<void(const Error &)> report)
    : m_desk(desk), m_case(caseId), m_report(std::move(report))
{
}

void RecordCommand::redo()
{
    m_wanted = true;
    settle();
}

void RecordCommand::undo()
{
    m_wanted = false;
    settle();
}

void RecordCommand::settle()
{
    if (m_asking || m_wanted == m_done)
        return;
    m_asking = true;
    m_done = m_wanted;
    whenDone(m_done ? act() : takeBack(), this, [this](const Status &answer) {
        m_asking = false;
        if (!answer) {
            m_done = !m_done;
            m_wanted = m_done;
            if (m_first)
                setObsolete(true); // it never happened: Undo skips it
            m_report(answer.error());
            return;
        }
        if (m_first)
            Q_EMIT recorded();
        m_first = false;
        settle();
    });
}

BeginSubjectCommand::BeginSubjectCommand(CaseDesk &desk, const CaseId &caseId, SubjectKind kind,
                                         const QList<NewClaim> &claims, std::function<void(const Error &)> report)
    : RecordCommand(desk, caseId, std::move(report)), m_kind(kind), m_claims(claims)
{
    //: @action:inmenu what Undo takes back; %1 is “Document”, “Person” or the like
    setText(tr("new record: %1").arg(subjectKindLabel(kind)));
}

QFuture<Status> BeginSubjectCommand::act()
{
    if (m_subject.isNull())
        return keepingId(m_desk.beginSubject(m_case, m_kind, m_claims), this, m_subject);
    return m_desk.restoreSubject(m_case, m_subject, doneAgainReason());
}

QFuture<Status> BeginSubjectCommand::takeBack()
{
    return m_desk.withdrawSubject(m_case, m_subject, takenBackReason());
}

MarkSubjectCommand::MarkSubjectCommand(CaseDesk &desk, const CaseId &caseId, const SubjectId &subject,
                                       const QString &reason, bool restore, std::function<void(const Error &)> report)
    : RecordCommand(desk, caseId, std::move(report)), m_subject(subject), m_reason(reason), m_restore(restore)
{
    setText(restore
                //: @action:inmenu what Undo takes back
                ? tr("restoring a record")
                //: @action:inmenu what Undo takes back
                : tr("mark of a record as entered in error"));
}

QFuture<Status> MarkSubjectCommand::mark(bool withdrawn)
{
    return withdrawn ? m_desk.withdrawSubject(m_case, m_subject, m_reason)
                     : m_desk.restoreSubject(m_case, m_subject, m_reason);
}

QFuture<Status> MarkSubjectCommand::act()
{
    return mark(!m_restore);
}

QFuture<Status> MarkSubjectCommand::takeBack()
{
    return mark(m_restore);
}

AddAttestationCommand::AddAttestationCommand(CaseDesk &desk, const CaseId &caseId, const NewAttestation &attestation,
                                             std::function<void(const Error &)> report)
    : RecordCommand(desk, caseId, std::move(report)), m_words(attestation)
{
    //: @action:inmenu what Undo takes back
    setText(tr("new attestation"));
}

QFuture<Status> AddAttestationCommand::act()
{
    if (m_id.isNull())
        return keepingId(m_desk.addAttestation(m_case, m_words), this, m_id);
    return m_desk.restoreAttestation(m_case, m_id);
}

QFuture<Status> AddAttestationCommand::takeBack()
{
    return m_desk.markAttestation(m_case, m_id, takenBackReason());
}

MarkAttestationCommand::MarkAttestationCommand(CaseDesk &desk, const CaseId &caseId, const AttestationId &id,
                                               const QString &reason, std::function<void(const Error &)> report)
    : RecordCommand(desk, caseId, std::move(report)), m_id(id), m_reason(reason)
{
    //: @action:inmenu what Undo takes back
    setText(tr("mark of an attestation as entered in error"));
}

QFuture<Status> MarkAttestationCommand::act()
{
    return m_desk.markAttestation(m_case, m_id, m_reason);
}

QFuture<Status> MarkAttestationCommand::takeBack()
{
    return m_desk.restoreAttestation(m_case, m_id);
}

} // namespace homeward
