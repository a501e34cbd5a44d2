// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/claimcommands.h"

#include "desks/casedesk.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

namespace homeward {

ClaimCommand::ClaimCommand(CaseDesk &desk, const CaseId &caseId, ClaimFailureReport report)
    : m_desk(desk), m_case(caseId), m_report(std::move(report))
{
}

void ClaimCommand::take(const Result<ClaimId> &id)
{
    if (id) {
        m_standing = *id;
        return;
    }
    setObsolete(true);
    m_report(id.error());
}

void ClaimCommand::add(const NewClaim &claim)
{
    whenDone(m_desk.addClaim(m_case, claim), this, [this](const Result<ClaimId> &id) { take(id); });
}

void ClaimCommand::correct(const ClaimId &old, const NewClaim &claim)
{
    whenDone(m_desk.correctClaim(m_case, old, claim), this, [this](const Result<ClaimId> &id) { take(id); });
}

void ClaimCommand::repeat(const ClaimId &claim)
{
    whenDone(m_desk.repeatClaim(m_case, claim), this, [this](const Result<ClaimId> &id) { take(id); });
}

void ClaimCommand::withdraw(const ClaimId &claim, const QString &reason)
{
    whenDone(m_desk.withdrawClaim(m_case, claim, reason), this, [this](const Status &done) {
        if (!done)
            m_report(done.error());
    });
}

AddClaimCommand::AddClaimCommand(CaseDesk &desk, const CaseId &caseId, const NewClaim &claim, ClaimFailureReport report)
    : ClaimCommand(desk, caseId, std::move(report)), m_claim(claim)
{
    //: @action:inmenu what Undo takes back; %1 is a fact such as “Date of birth”
    setText(tr("claim: %1").arg(fieldLabel(claim.field)));
}

void AddClaimCommand::redo()
{
    if (std::exchange(m_done, true))
        repeat(m_standing);
    else
        add(m_claim);
}

void AddClaimCommand::undo()
{
    if (!m_standing.isNull())
        //: @info reason kept in the record when a claim is taken back by Undo
        withdraw(m_standing, tr("Taken back right after it was recorded"));
}

CorrectClaimCommand::CorrectClaimCommand(CaseDesk &desk, const CaseId &caseId, const ClaimId &old,
                                         const NewClaim &claim, ClaimFailureReport report)
    : ClaimCommand(desk, caseId, std::move(report)), m_old(old), m_claim(claim)
{
    //: @action:inmenu what Undo takes back; %1 is a fact such as “Date of birth”
    setText(tr("correction: %1").arg(fieldLabel(claim.field)));
}

void CorrectClaimCommand::redo()
{
    if (m_standing.isNull()) {
        m_other = m_old;
        correct(m_old, m_claim);
        return;
    }
    repeat(std::exchange(m_other, m_standing));
}

void CorrectClaimCommand::undo()
{
    if (!m_standing.isNull())
        repeat(std::exchange(m_other, m_standing));
}

WithdrawClaimCommand::WithdrawClaimCommand(CaseDesk &desk, const CaseId &caseId, const ClaimId &claim,
                                           const QString &reason, ClaimFailureReport report)
    : ClaimCommand(desk, caseId, std::move(report)), m_reason(reason)
{
    m_standing = claim;
    //: @action:inmenu what Undo takes back
    setText(tr("withdrawal of a claim"));
}

void WithdrawClaimCommand::redo()
{
    withdraw(m_standing, m_reason);
}

void WithdrawClaimCommand::undo()
{
    repeat(m_standing);
}

} // namespace homeward
