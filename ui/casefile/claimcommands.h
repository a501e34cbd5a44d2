// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "domain/result.h"

#include <QObject>
#include <QUndoCommand>

#include <functional>

namespace homeward {

class CaseDesk;

using ClaimFailureReport = std::function<void(const Error &)>;

/// What Undo means for claims, of which none is ever erased: an added one is withdrawn, a withdrawn or corrected one
/// is said again in the same words.
class ClaimCommand : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    ClaimCommand(CaseDesk &desk, const CaseId &caseId, ClaimFailureReport report);

protected:
    void add(const NewClaim &claim);
    void correct(const ClaimId &old, const NewClaim &claim);
    void withdraw(const ClaimId &claim, const QString &reason);
    void repeat(const ClaimId &claim);
    /// The claim that now stands for what this command made; null while its answer is on the way.
    ClaimId m_standing;

private:
    void take(const Result<ClaimId> &id);
    CaseDesk &m_desk;
    CaseId m_case;
    ClaimFailureReport m_report;
};

class AddClaimCommand final : public ClaimCommand
{
    Q_OBJECT
public:
    AddClaimCommand(CaseDesk &desk, const CaseId &caseId, const NewClaim &claim, ClaimFailureReport report);
    void undo() override;
    void redo() override;

private:
    NewClaim m_claim;
    bool m_done = false;
};

class CorrectClaimCommand final : public ClaimCommand
{
    Q_OBJECT
public:
    CorrectClaimCommand(CaseDesk &desk, const CaseId &caseId, const ClaimId &old, const NewClaim &claim,
                        ClaimFailureReport report);
    void undo() override;
    void redo() override;

private:
    ClaimId m_old;
    NewClaim m_claim;
    ClaimId m_other; ///< what stood before the last step, to be said again by the next
};

class WithdrawClaimCommand final : public ClaimCommand
{
    Q_OBJECT
public:
    WithdrawClaimCommand(CaseDesk &desk, const CaseId &caseId, const ClaimId &claim, const QString &reason,
                         ClaimFailureReport report);
    void undo() override;
    void redo() override;

private:
    QString m_reason;
};

} // namespace homeward
