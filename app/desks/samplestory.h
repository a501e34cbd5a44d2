// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/samplewords.h"

#include <QDate>
#include <QList>

namespace homeward {

/// What really happened to one invented child: what the parties say is made from it. Dates follow one another: born,
/// separated, the case opened, today.
struct SampleStory
{
    int index = 0;                           ///< from 1: DEMO-0001 …
    int family = 0;                          ///< index of the eldest listed child; brothers and sisters share it
    QList<int> siblings;                     ///< indices of the others, all within the dossier
    Language language = Language::Ukrainian; ///< in which the office writes the texts of the case
    bool girl = true;
    int surname = 0; ///< of names.surnames
    int father = 0;  ///< of names.fathers
    int mother = 0;  ///< of names.mothers
    SampleName name;
    QDate born;
    QDate separated;
    QDate openedOn;
    QString category; ///< key of the choice separation_category
    int origin = 0;   ///< of names.places, as all the places
    int separationPlace = 0;
    int presentPlace = 0;
    int homeCountry = 0; ///< of names.countries
    int presentCountry = 0;
    int hair = 0; ///< of child.hair
    int eyes = 0; ///< of child.eyes
    int mark = 0; ///< of child.mark
    bool inBatch = false;
    bool conflicting = false; ///< the parties truly contradict each other in one fact
};

/// The eight children who are handed over together: three displaced across a border by fighting, five cut off from
/// their families, one of these five on the way in the opposite direction.
inline constexpr int sampleBatchFirst = 17;
inline constexpr int sampleBatchLast = 24;
inline constexpr int sampleBatchOpposite = 22;

/// The same for the same arguments, on every machine. \a cases: how many the dossier has, so that nobody's brother is
/// looked for in a case that is not there.
[[nodiscard]] SampleStory sampleStory(int index, const QDate &today, int cases);
/// "DEMO-0007"
[[nodiscard]] QString sampleNumber(int index);

} // namespace homeward
