// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "domain/personname.h"

#include <QString>

namespace homeward {

/// The invented words of the sample: made from "example", "sample", "imaginary", so that nobody takes them for real.

struct SampleName
{
    PersonName ukrainian;
    PersonName russian;
    PersonName latin;
};

/// \a index spreads surnames and given names over the cases; \a roll chooses the patronymic. Index 7, girl: Marta.
[[nodiscard]] SampleName sampleName(bool girl, int index, int roll);

inline constexpr int samplePlaceCount = 8;
[[nodiscard]] QString samplePlace(Language language, int which);

enum class SampleWord { Photo, Report, RegisterCopy, Interview, NoteChecked };
/// Photo and Report have one place, %1, for a number.
[[nodiscard]] QString sampleWord(Language language, SampleWord word);

[[nodiscard]] QString sampleNickname(Language language, int which); ///< 0 … 5
[[nodiscard]] QString sampleFamily(Language language, int which);   ///< 0 … 5
[[nodiscard]] QString sampleGuardian(Language language, int which); ///< 0 … 4
[[nodiscard]] QString sampleMark(Language language, int which);     ///< 0 … 4
[[nodiscard]] QString sampleTerm(Language language, int which);     ///< 0 … 3: words parties use, as quotations
[[nodiscard]] QString sampleWish(Language language, int which);     ///< 0 … 2

/// The sentence of shared report \a report (see samplecontent.h) on its page 2 that annotations mark.
[[nodiscard]] QString sampleReportQuote(Language language, int report);

} // namespace homeward
