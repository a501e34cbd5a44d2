// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestatus.h"

#include <QCoreApplication>

#include <array>

namespace homeward {

namespace {

using enum CaseState;

constexpr CaseState afterDraft[] = {Registered, EnteredInError};
constexpr CaseState afterRegistered[] = {UnderReview, Suspended, Withdrawn, Duplicate, EnteredInError};
constexpr CaseState afterReview[] = {AwaitingInformation, DiscrepanciesOpen, ReadyForDecision, Suspended,
                                     Withdrawn,           Duplicate,         EnteredInError};
constexpr CaseState backToReview[] = {UnderReview, Suspended, Withdrawn};
constexpr CaseState afterDiscrepancies[] = {UnderReview, ReadyForDecision, Suspended, Withdrawn};
constexpr CaseState afterReady[] = {Decided, UnderReview, Suspended, Withdrawn};
constexpr CaseState afterDecided[] = {UnderReview, Closed};
constexpr CaseState afterClosed[] = {Archived, UnderReview};
constexpr CaseState afterArchived[] = {UnderReview};
constexpr CaseState afterSuspended[] = {UnderReview, Withdrawn};
constexpr CaseState afterWithdrawn[] = {UnderReview};

constexpr auto table = std::to_array<StateInfo>({
    {Draft, "draft", QT_TRANSLATE_NOOP("CaseState", "Draft"), StateTone::Neutral, afterDraft},
    {Registered, "registered", QT_TRANSLATE_NOOP("CaseState", "Registered"), StateTone::Neutral, afterRegistered},
    {UnderReview, "under_review", QT_TRANSLATE_NOOP("CaseState", "Under review"), StateTone::Active, afterReview},
    {AwaitingInformation, "awaiting_information", QT_TRANSLATE_NOOP("CaseState", "Awaiting information"),
     StateTone::Active, backToReview},
    {DiscrepanciesOpen, "discrepancies_open", QT_TRANSLATE_NOOP("CaseState", "Discrepancies open"),
     StateTone::Attention, afterDiscrepancies},
    {ReadyForDecision, "ready_for_decision", QT_TRANSLATE_NOOP("CaseState", "Ready for decision"), StateTone::Active,
     afterReady},
    {Decided, "decided", QT_TRANSLATE_NOOP("CaseState", "Decided"), StateTone::Good, afterDecided},
    {Closed, "closed", QT_TRANSLATE_NOOP("CaseState", "Closed"), StateTone::Good, afterClosed},
    {Archived, "archived", QT_TRANSLATE_NOOP("CaseState", "Archived"), StateTone::Neutral, afterArchived},
    {Suspended, "suspended", QT_TRANSLATE_NOOP("CaseState", "Suspended"), StateTone::Neutral, afterSuspended},
    {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("CaseState", "Withdrawn"), StateTone::Neutral, afterWithdrawn},
    {Duplicate, "duplicate", QT_TRANSLATE_NOOP("CaseState", "Duplicate"), StateTone::Problem, backToReview},
    {EnteredInError, "entered_in_error", QT_TRANSLATE_NOOP("CaseState", "Entered in error"), StateTone::Problem,
     backToReview},
});

} // namespace

std::span<const StateInfo> caseStates()
{
    return table;
}

const StateInfo &stateInfo(CaseState state)
{
    return table[static_cast<size_t>(state)]; // rows stand in the order of the enumeration; a test walks them
}

std::optional<CaseState> stateFromKey(const QString &key)
{
    for (const StateInfo &info : table) {
        if (key == QLatin1String(info.key))
            return info.state;
    }
    return std::nullopt;
}

} // namespace homeward
