// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/claimcommands.h"

#include "desks/casedesk.h"
#include "domain/reasons.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

namespace homeward {

ClaimId ClaimOrder::standing(ClaimId id) const
{
    for (qsizetype step = 0; step <= m_followers.size() && m_followers.contains(id); ++step)
        id = m_followers.value(id);
    return id;
}

void ClaimOrder::replace(const ClaimId &id, const ClaimId &by)
{
    m_followers.insert(standing(id), by);
}

bool ClaimOrder::begin(ClaimCommand *command)
{
    if (!m_writing) {
        m_writing = true;
        return true;
    }
    if (!m_waiting.contains(command))
        m_waiting.append(command);
    return false;
}

void ClaimOrder::end()
{
    m_writing = false;
    while (!m_writing && !m_waiting.isEmpty()) {
        if (const QPointer<ClaimCommand> next = m_waiting.takeFirst())
            next->settle();
    }
}

ClaimCommand::ClaimCommand(CaseDesk &desk, const CaseId &caseId, ClaimFailureReport report,
                           std::shared_ptr<ClaimOrder> order)
    : m_desk(desk), m_case(caseId), m_report(std::move(report)),
      m_order(order ? std::move(order) : std::make_shared<ClaimOrder>())
{
}

void ClaimCommand::redo()
{
    m_wanted = true;
    settle();
}

void ClaimCommand::undo()
{
    m_wanted = false;
    settle();
}

void ClaimCommand::settle()
{
    // Undo may be asked for before the store has told which claim there is to take back; its turn comes then.
    if (m_failed || m_wanted == m_done || !m_order->begin(this))
        return;
    m_done = m_wanted;
    if (m_done)
        act();
    else
        takeBack();
}

void ClaimCommand::take(const Result<ClaimId> &id)
{
    if (!id) {
        m_failed = true;
        setObsolete(true);
        m_report(id.error());
        return;
    }
    if (m_made.isNull())
        m_made = *id;
    Q_EMIT recorded();
}

void ClaimCommand::write(const QFuture<Result<ClaimId>> &answer, const ClaimId &replaced)
{
    // The others must learn of the new claim even if this command is gone by then.
    ClaimOrder *order = m_order.get();
    whenDone(answer, order, [order, replaced, self = QPointer(this)](const Result<ClaimId> &id) {
        if (id && !replaced.isNull())
            order->replace(replaced, *id);
        if (self)
            self->take(id);
        order->end();
    });
}

void ClaimCommand::add(const NewClaim &claim)
{
    write(m_desk.addClaim(m_case, claim), {});
}

void ClaimCommand::correct(const ClaimId &old, const NewClaim &claim)
{
    const ClaimId standing = m_order->standing(old);
    write(m_desk.correctClaim(m_case, standing, claim), standing);
}

void ClaimCommand::repeat(const ClaimId &claim)
{
    write(m_desk.repeatClaim(m_case, claim), claim);
}

void ClaimCommand::withdraw(const ClaimId &claim, const QString &reason)
{
    ClaimOrder *order = m_order.get();
    const auto answer = m_desk.withdrawClaim(m_case, m_order->standing(claim), reason);
    whenDone(answer, order, [order, self = QPointer(this)](const Status &done) {
        if (self && !done)
            self->m_report(done.error());
        order->end();
    });
}

AddClaimCommand::AddClaimCommand(CaseDesk &desk, const CaseId &caseId, const NewClaim &claim, ClaimFailureReport report,
                                 std::shared_ptr<ClaimOrder> order)
    : ClaimCommand(desk, caseId, std::move(report), std::move(order)), m_claim(claim)
{
    //: @action:inmenu what Undo takes back; %1 is a fact such as “Date of birth”
    setText(tr("claim: %1").arg(fieldLabel(claim.field)));
}

void AddClaimCommand::act()
{
    if (m_made.isNull())
        add(m_claim);
    else
        repeat(m_made);
}

void AddClaimCommand::takeBack()
{
    withdraw(m_made, takenBackReason());
}

CorrectClaimCommand::CorrectClaimCommand(CaseDesk &desk, const CaseId &caseId, const ClaimId &old,
                                         const NewClaim &claim, ClaimFailureReport report,
                                         std::shared_ptr<ClaimOrder> order)
    : ClaimCommand(desk, caseId, std::move(report), std::move(order)), m_old(old), m_claim(claim)
{
    //: @action:inmenu what Undo takes back; %1 is a fact such as “Date of birth”
    setText(tr("correction: %1").arg(fieldLabel(claim.field)));
}

void CorrectClaimCommand::act()
{
    if (m_made.isNull())
        correct(m_old, m_claim);
    else
        repeat(m_made);
}

void CorrectClaimCommand::takeBack()
{
    repeat(m_old);
}

WithdrawClaimCommand::WithdrawClaimCommand(CaseDesk &desk, const CaseId &caseId, const ClaimId &claim,
                                           const QString &reason, ClaimFailureReport report,
                                           std::shared_ptr<ClaimOrder> order)
    : ClaimCommand(desk, caseId, std::move(report), std::move(order)), m_claim(claim), m_reason(reason)
{
    //: @action:inmenu what Undo takes back
    setText(tr("withdrawal of a claim"));
}

void WithdrawClaimCommand::act()
{
    withdraw(m_claim, m_reason);
}

void WithdrawClaimCommand::takeBack()
{
    repeat(m_claim);
}

} // namespace homeward
