// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"

#include <QObject>
#include <QUndoCommand>

#include <functional>

namespace homeward {

/// Undo for people, documents, stays, condition reports and attestations: nothing is erased. What was begun is marked
/// as entered in error and restored from that.
class RecordCommand : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    RecordCommand(CaseDesk &desk, const CaseId &caseId, std::function<void(const Error &)> report);
    void undo() final;
    void redo() final;

Q_SIGNALS:
    /// The store has what the command made; before any undo of it.
    void recorded();

protected:
    [[nodiscard]] virtual QFuture<Status> act() = 0;
    [[nodiscard]] virtual QFuture<Status> takeBack() = 0;
    CaseDesk &m_desk;
    CaseId m_case;

private:
    void settle();
    std::function<void(const Error &)> m_report;
    bool m_wanted = false; ///< as the person left it
    bool m_done = false;   ///< as the store was last asked
    bool m_asking = false; ///< the answer is on the way; what comes meanwhile waits for it
    bool m_first = true;
};

/// A new record with what is first said about it.
class BeginSubjectCommand final : public RecordCommand
{
    Q_OBJECT
public:
    BeginSubjectCommand(CaseDesk &desk, const CaseId &caseId, SubjectKind kind, const QList<NewClaim> &claims,
                        std::function<void(const Error &)> report);
    /// Null until the store has answered.
    [[nodiscard]] SubjectId subject() const { return m_subject; }

private:
    QFuture<Status> act() override;
    QFuture<Status> takeBack() override;
    SubjectKind m_kind;
    QList<NewClaim> m_claims;
    SubjectId m_subject;
};

/// Marks a record as entered in error, or with \a restore takes such a mark away.
class MarkSubjectCommand final : public RecordCommand
{
    Q_OBJECT
public:
    MarkSubjectCommand(CaseDesk &desk, const CaseId &caseId, const SubjectId &subject, const QString &reason,
                       bool restore, std::function<void(const Error &)> report);

private:
    QFuture<Status> act() override;
    QFuture<Status> takeBack() override;
    QFuture<Status> mark(bool withdrawn);
    SubjectId m_subject;
    QString m_reason;
    bool m_restore;
};

class AddAttestationCommand final : public RecordCommand
{
    Q_OBJECT
public:
    AddAttestationCommand(CaseDesk &desk, const CaseId &caseId, const NewAttestation &attestation,
                          std::function<void(const Error &)> report);

private:
    QFuture<Status> act() override;
    QFuture<Status> takeBack() override;
    NewAttestation m_words;
    AttestationId m_id;
};

/// Marks an attestation as entered in error.
class MarkAttestationCommand final : public RecordCommand
{
    Q_OBJECT
public:
    MarkAttestationCommand(CaseDesk &desk, const CaseId &caseId, const AttestationId &id, const QString &reason,
                           std::function<void(const Error &)> report);

private:
    QFuture<Status> act() override;
    QFuture<Status> takeBack() override;
    AttestationId m_id;
    QString m_reason;
};

} // namespace homeward
