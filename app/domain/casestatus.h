// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace homeward {

/// The record axis of a case (domain.md §2.4). Other axes (attestation, contact, reunification, age) stand beside it.
enum class CaseState {
    Draft,
    Registered,
    UnderReview,
    AwaitingInformation,
    DiscrepanciesOpen,
    ReadyForDecision,
    Decided,
    Closed,
    Archived,
    Suspended,
    Withdrawn,
    Duplicate,
    EnteredInError
};

/// The colour pairs of ux.md §17 by meaning; the palette itself is in ui/common.
enum class StateTone { Neutral, Active, Attention, Good, Problem };

struct StateInfo
{
    CaseState state;
    const char *key;   ///< stable ASCII, in the database and in JSON
    const char *label; ///< source text, context "CaseState"
    StateTone tone;
    std::span<const CaseState> next; ///< states a person may move it to; guards are checked by desks
};

[[nodiscard]] std::span<const StateInfo> caseStates();
[[nodiscard]] const StateInfo &stateInfo(CaseState state);
[[nodiscard]] std::optional<CaseState> stateFromKey(const QString &key);

} // namespace homeward
