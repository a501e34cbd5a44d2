// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "domain/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUndoCommand>

#include <functional>
#include <memory>

namespace homeward {

class CaseDesk;

using ClaimFailureReport = std::function<void(const Error &)>;

class ClaimCommand;

/// What the commands of one undo stack share: saying a claim again gives it a new id, so one command must learn what
/// another made of its claim; and they write one after another, each upon what the one before left.
class ClaimOrder : public QObject
{
    Q_OBJECT
public:
    /// The claim that stands today where \a id stood.
    [[nodiscard]] ClaimId standing(ClaimId id) const;
    void replace(const ClaimId &id, const ClaimId &by);
    /// False: another command is writing; \a command will be settled when it is its turn.
    [[nodiscard]] bool begin(ClaimCommand *command);
    void end();

private:
    QHash<ClaimId, ClaimId> m_followers;
    QList<QPointer<ClaimCommand>> m_waiting;
    bool m_writing = false;
};

/// What Undo means for claims, of which none is ever erased: an added one is withdrawn, a withdrawn or corrected one
/// is said again in the same words.
class ClaimCommand : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    ClaimCommand(CaseDesk &desk, const CaseId &caseId, ClaimFailureReport report, std::shared_ptr<ClaimOrder> order);
    void undo() final;
    void redo() final;
    /// Does what was last asked for, as soon as it is its turn.
    void settle();

Q_SIGNALS:
    /// The store has what the command made; before any undo of it.
    void recorded();

protected:
    /// What is done and what takes it back. Never while the answer to the one before is on the way.
    virtual void act() = 0;
    virtual void takeBack() = 0;
    void add(const NewClaim &claim);
    void correct(const ClaimId &old, const NewClaim &claim);
    /// Takes back whatever stands today where \a claim stood.
    void withdraw(const ClaimId &claim, const QString &reason);
    /// Says the words of \a claim again in place of what stands today where it stood.
    void repeat(const ClaimId &claim);
    /// The claim this command wrote first, whose words it says again; null while its answer is on the way.
    ClaimId m_made;

private:
    void write(const QFuture<Result<ClaimId>> &answer, const ClaimId &replaced);
    void take(const Result<ClaimId> &id);
    CaseDesk &m_desk;
    CaseId m_case;
    ClaimFailureReport m_report;
    bool m_wanted = false; ///< as the person left it: done or taken back
    bool m_done = false;   ///< as the store was last asked
    std::shared_ptr<ClaimOrder> m_order;
    bool m_failed = false;
};

class AddClaimCommand final : public ClaimCommand
{
    Q_OBJECT
public:
    AddClaimCommand(CaseDesk &desk, const CaseId &caseId, const NewClaim &claim, ClaimFailureReport report,
                    std::shared_ptr<ClaimOrder> order = {});

private:
    void act() override;
    void takeBack() override;
    NewClaim m_claim;
};

class CorrectClaimCommand final : public ClaimCommand
{
    Q_OBJECT
public:
    CorrectClaimCommand(CaseDesk &desk, const CaseId &caseId, const ClaimId &old, const NewClaim &claim,
                        ClaimFailureReport report, std::shared_ptr<ClaimOrder> order = {});

private:
    void act() override;
    void takeBack() override;
    ClaimId m_old;
    NewClaim m_claim;
};

class WithdrawClaimCommand final : public ClaimCommand
{
    Q_OBJECT
public:
    WithdrawClaimCommand(CaseDesk &desk, const CaseId &caseId, const ClaimId &claim, const QString &reason,
                         ClaimFailureReport report, std::shared_ptr<ClaimOrder> order = {});

private:
    void act() override;
    void takeBack() override;
    ClaimId m_claim;
    QString m_reason;
};

} // namespace homeward
