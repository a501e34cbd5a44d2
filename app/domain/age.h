// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partialdate.h"

namespace homeward {

/// As surely as the date of birth allows to say.
enum class AgeStage { Unknown, Child, PossiblyAdult, Adult };

/// What a date of birth, however vague, says about somebody on one day (domain.md §2.4, the age axis).
struct Age
{
    std::optional<AgeSpan> years; ///< empty: the birth is open on a side, or lies ahead
    AgeStage stage = AgeStage::Unknown;
    QDate earliest18;                  ///< first day on which the person may turn 18; invalid: open
    QDate latest18;                    ///< last such day; invalid: open
    bool turns18Soon = false;          ///< a child still, who may turn 18 within 90 days
    bool adultSinceSeparation = false; ///< an adult now, and a minor when separated
    bool operator==(const Age &) const = default;
};

inline constexpr int soonAdultDays = 90;

/// \a separation may be null: nothing is known about when.
[[nodiscard]] Age ageOf(const PartialDate &birth, const PartialDate &separation, const QDate &today);

/// The day a person born on \a birth turns 18; born on 29 February: 1 March where that year has no such day.
[[nodiscard]] QDate eighteenthBirthday(const QDate &birth);

/// "minor", "possibly_adult", "adult"; empty when unknown.
[[nodiscard]] QString ageStageKey(AgeStage stage);

} // namespace homeward
