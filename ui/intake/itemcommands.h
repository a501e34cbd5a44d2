// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>
#include <QUndoCommand>

#include <functional>

namespace homeward {

class EvidenceDesk;

using ItemFailureReport = std::function<void(const Error &)>;

/// An act upon an evidence item that can be taken back by another act; nothing is ever erased. Undo may be asked for
/// before the store has answered: it comes when the answer is there.
class ItemCommand : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    ItemCommand(EvidenceDesk &desk, const CaseId &caseId, const EvidenceId &evidence, ItemFailureReport report);
    void undo() final;
    void redo() final;

protected:
    [[nodiscard]] virtual QFuture<Status> act() = 0;
    [[nodiscard]] virtual QFuture<Status> takeBack() = 0;
    EvidenceDesk &m_desk;
    const CaseId m_case;
    const EvidenceId m_evidence;

private:
    void settle();
    ItemFailureReport m_report;
    bool m_wanted = false; ///< as the person left it
    bool m_done = false;   ///< as the store was last asked
    bool m_writing = false;
    bool m_failed = false;
};

/// Better words about an item; undone by saying the former ones again.
class CorrectItemCommand final : public ItemCommand
{
    Q_OBJECT
public:
    CorrectItemCommand(EvidenceDesk &desk, const CaseId &caseId, const EvidenceItem &item, const EvidenceWords &words,
                       ItemFailureReport report);

private:
    QFuture<Status> act() override;
    QFuture<Status> takeBack() override;
    const EvidenceWords m_before;
    const EvidenceWords m_after;
};

class WithdrawItemCommand final : public ItemCommand
{
    Q_OBJECT
public:
    WithdrawItemCommand(EvidenceDesk &desk, const CaseId &caseId, const EvidenceItem &item, const QString &reason,
                        ItemFailureReport report);

private:
    QFuture<Status> act() override;
    QFuture<Status> takeBack() override;
    const QString m_reason;
};

} // namespace homeward
