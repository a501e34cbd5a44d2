// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>
#include <QUndoCommand>

#include <functional>
#include <optional>

namespace homeward {

class ContactDesk;

using ContactFailureReport = std::function<void(const Error &)>;

/// Logs a contact, or corrects a line when \a old is given. Undo takes the line back, so that what it corrected holds
/// again; both stay on record. The store works in the order asked, so nothing here has to wait.
class LogContactCommand final : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    LogContactCommand(ContactDesk &desk, const CaseId &caseId, const std::optional<ContactId> &old,
                      const ContactEntry &entry, ContactFailureReport report);
    void redo() override;
    void undo() override;

Q_SIGNALS:
    void recorded(const homeward::ContactId &id);

private:
    void setTakenBack(bool takenBack);
    ContactDesk &m_desk;
    CaseId m_case;
    std::optional<ContactId> m_old;
    ContactEntry m_entry;
    ContactFailureReport m_report;
    std::optional<QFuture<Result<ContactId>>> m_made;
};

class WithdrawContactCommand final : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    WithdrawContactCommand(ContactDesk &desk, const CaseId &caseId, const ContactId &event, const QString &reason,
                           ContactFailureReport report);
    void redo() override;
    void undo() override;

private:
    ContactDesk &m_desk;
    CaseId m_case;
    ContactId m_event;
    QString m_reason;
    ContactFailureReport m_report;
};

} // namespace homeward
