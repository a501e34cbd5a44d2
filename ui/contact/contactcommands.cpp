// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactcommands.h"

#include "desks/contactdesk.h"
#include "ui/evidence/whendone.h"

namespace homeward {

LogContactCommand::LogContactCommand(ContactDesk &desk, const CaseId &caseId, const std::optional<ContactId> &old,
                                     const ContactEntry &entry, ContactFailureReport report)
    : m_desk(desk), m_case(caseId), m_old(old), m_entry(entry), m_report(std::move(report))
{
    setText(old ?
                //: @action:inmenu what Undo takes back
                tr("correction of a contact")
                :
                //: @action:inmenu what Undo takes back
                tr("contact"));
}

void LogContactCommand::redo()
{
    if (m_made) {
        setTakenBack(false);
        return;
    }
    m_made = m_old ? m_desk.correct(m_case, *m_old, m_entry) : m_desk.add(m_case, m_entry);
    whenDone(*m_made, this, [this](const Result<ContactId> &id) {
        if (id) {
            Q_EMIT recorded(*id);
            return;
        }
        setObsolete(true);
        m_report(id.error());
    });
}

void LogContactCommand::undo()
{
    setTakenBack(true);
}

void LogContactCommand::setTakenBack(bool takenBack)
{
    whenDone(*m_made, this, [this, takenBack](const Result<ContactId> &id) {
        if (!id) // already told
            return;
        whenDone(m_desk.takeBack(m_case, *id, takenBack), this, [this](const Status &done) {
            if (!done)
                m_report(done.error());
        });
    });
}

WithdrawContactCommand::WithdrawContactCommand(ContactDesk &desk, const CaseId &caseId, const ContactId &event,
                                               const QString &reason, ContactFailureReport report)
    : m_desk(desk), m_case(caseId), m_event(event), m_reason(reason), m_report(std::move(report))
{
    //: @action:inmenu what Undo takes back
    setText(tr("withdrawal of a contact"));
}

void WithdrawContactCommand::redo()
{
    whenDone(m_desk.withdraw(m_case, m_event, m_reason), this, [this](const Status &done) {
        if (!done) {
            setObsolete(true);
            m_report(done.error());
        }
    });
}

void WithdrawContactCommand::undo()
{
    whenDone(m_desk.restore(m_case, m_event), this, [this](const Status &done) {
        if (!done)
            m_report(done.error());
    });
}

} // namespace homeward
