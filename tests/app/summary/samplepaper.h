// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summary/composer.h"

namespace homeward::test {

/// The words of the papers, compiled for the tests.
[[nodiscard]] Phrasebook paperWords(Language language);
/// An invented case as offices will meet it: twenty facts by three parties, two conflicts, six sources, a drawn
/// portrait.
[[nodiscard]] SummaryInput ordinaryCase(Language language);
/// No claims, no evidence, no photograph.
[[nodiscard]] SummaryInput emptyCase(Language language);

/// Lets everybody who states value \a value of fact \a fact say \a text instead: in the facts and in the claims.
void restate(SummaryInput &input, int fact, int value, const QString &text);

} // namespace homeward::test
