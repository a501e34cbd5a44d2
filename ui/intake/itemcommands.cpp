// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/itemcommands.h"

#include "desks/evidencedesk.h"
#include "ui/evidence/whendone.h"

namespace homeward {

ItemCommand::ItemCommand(EvidenceDesk &desk, const CaseId &caseId, const EvidenceId &evidence, ItemFailureReport report)
    : m_desk(desk), m_case(caseId), m_evidence(evidence), m_report(std::move(report))
{
}

void ItemCommand::redo()
{
    m_wanted = true;
    settle();
}

void ItemCommand::undo()
{
    m_wanted = false;
    settle();
}

void ItemCommand::settle()
{
    if (m_failed || m_writing || m_wanted == m_done)
        return;
    m_writing = true;
    m_done = m_wanted;
    whenDone(m_done ? act() : takeBack(), this, [this](const Status &status) {
        m_writing = false;
        if (!status) {
            m_failed = true;
            setObsolete(true);
            m_report(status.error());
            return;
        }
        settle();
    });
}

CorrectItemCommand::CorrectItemCommand(EvidenceDesk &desk, const CaseId &caseId, const EvidenceItem &item,
                                       const EvidenceWords &words, ItemFailureReport report)
    : ItemCommand(desk, caseId, item.id, std::move(report)), m_before(wordsOf(item)), m_after(words)
{
    //: @action:inmenu as in “Undo: details of a file”
    setText(tr("details of a file"));
}

QFuture<Status> CorrectItemCommand::act()
{
    return m_desk.correctItem(m_case, m_evidence, m_after);
}

QFuture<Status> CorrectItemCommand::takeBack()
{
    return m_desk.correctItem(m_case, m_evidence, m_before);
}

WithdrawItemCommand::WithdrawItemCommand(EvidenceDesk &desk, const CaseId &caseId, const EvidenceItem &item,
                                         const QString &reason, ItemFailureReport report)
    : ItemCommand(desk, caseId, item.id, std::move(report)), m_reason(reason)
{
    //: @action:inmenu as in “Undo: withdrawal of a file”
    setText(tr("withdrawal of a file"));
}

QFuture<Status> WithdrawItemCommand::act()
{
    return m_desk.withdrawItem(m_case, m_evidence, m_reason);
}

QFuture<Status> WithdrawItemCommand::takeBack()
{
    return m_desk.restoreItem(m_case, m_evidence);
}

} // namespace homeward
