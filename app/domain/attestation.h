// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace homeward {

/// In what capacity a party stands behind a case: three distinct acts (domain.md §0).
enum class AttestationCapacity { Supplies, JointlyAttests, IndependentlyConfirms };
[[nodiscard]] QString attestationCapacityKey(AttestationCapacity capacity); ///< "supplies", "jointly_attests", …
[[nodiscard]] std::optional<AttestationCapacity> attestationCapacityFromKey(const QString &key);

enum class AttestationResult { Confirmed, InPart, Disputed, NoInformation, Withdrawn };
[[nodiscard]] QString attestationResultKey(AttestationResult result); ///< "confirmed", "in_part", "disputed", …
[[nodiscard]] std::optional<AttestationResult> attestationResultFromKey(const QString &key);

/// What is asked for a new attestation. Account, time and id are added by the desk.
struct NewAttestation
{
    QString partyKey;
    AttestationCapacity capacity = AttestationCapacity::Supplies;
    AttestationResult result = AttestationResult::Confirmed;
    QString reservations; ///< required for InPart
    QString signatory;    ///< who signed for the party, as named
    QDate date;           ///< of the attestation; invalid: not stated
    QByteArray revision;  ///< the case's revision it speaks of, 32 bytes; empty: not stated
    EvidenceId file;      ///< the attestation itself, if on file
    bool operator==(const NewAttestation &) const = default;
};

/// What one party answered about the case as it was at one revision. Names the revision and stays outside it. Never
/// edited: a later answer of the party is another attestation; one entered in error is marked and kept.
struct Attestation : NewAttestation
{
    AttestationId id;
    AccountId recordedBy;
    QDateTime recordedAt; ///< UTC
    bool enteredInError = false;
    QString errorReason;
    bool operator==(const Attestation &) const = default;
};

} // namespace homeward
