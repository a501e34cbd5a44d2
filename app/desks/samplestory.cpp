// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplestory.h"

#include <algorithm>
#include <iterator>

namespace homeward {

namespace {

constexpr const char *categories[] = {
    "displaced_by_fighting", "family_divided", "institution_moved", "rest_or_treatment", "parent_absent",
    "travelled_with_kin",    "other"};

/// The eldest of the family that \a index belongs to; most are the only child listed.
int familyOf(int index)
{
    if (index % 10 == 4) // 3 and 4, 13 and 14 …
        return index - 1;
    const int place = index % 50; // 28, 29 and 30 of each fifty
    return place == 29 || place == 30 ? index - (place - 28) : index;
}

QList<int> childrenOf(int family, int cases)
{
    QList<int> children;
    for (int index = family; index <= std::min(cases, family + 2); ++index) {
        if (familyOf(index) == family)
            children.append(index);
    }
    return children;
}

/// The day the whole family shares.
QDate separationOf(int family, const QDate &today)
{
    SampleDie die(family, 1);
    const QDate day = QDate(2022, 2, 24).addDays(die.below(1100));
    return day < today.addDays(-420) ? day : today.addDays(-420 - die.below(600));
}

QDate birthOf(const SampleStory &story, bool alone, const QDate &today)
{
    SampleDie die(story.family, 2);
    const int since = static_cast<int>(story.separated.daysTo(today));
    if (!alone) {
        // From three to eight years old when separated; twins on one day, the others one and a half years apart.
        const QDate eldest = story.separated.addDays(-1100 - 600 - die.below(1200));
        const bool twins = story.family % 30 == 13;
        return eldest.addDays(twins ? 0 : (story.index - story.family) * 510);
    }
    if (story.index % 12 == 5) // has come of age since
        return today.addDays(-4 - die.below(std::min(since - 8, 900))).addYears(-18);
    if (story.index % 17 == 9) // comes of age soon
        return today.addDays(4 + die.below(80)).addYears(-18);
    const QDate oldest = std::max(story.separated.addDays(-13 * 365), today.addYears(-17).addDays(-200));
    const int span = static_cast<int>(oldest.daysTo(story.separated)) - 240;
    return oldest.addDays(die.below(std::max(span, 1)));
}

} // namespace

QString sampleNumber(int index)
{
    return QStringLiteral("DEMO-%1").arg(index, 4, 10, QLatin1Char('0'));
}

SampleStory sampleStory(int index, const QDate &today, int cases)
{
    SampleStory story;
    story.index = index;
    story.family = familyOf(index);
    story.siblings = childrenOf(story.family, cases);
    story.siblings.removeAll(index);
    const bool alone = familyOf(index) == index && familyOf(index + 1) != index;
    SampleDie own(index, 3);
    SampleDie shared(story.family, 4);
    story.language = static_cast<Language>((story.family + 2) % 3);
    story.inBatch = cases >= sampleBatchLast && index >= sampleBatchFirst && index <= sampleBatchLast;
    story.conflicting = index % 21 == 7; // twelve of 248
    story.separated = separationOf(story.family, today);
    story.born = birthOf(story, alone, today);

    story.girl = index == 7 || own.chance(48);
    const bool marta = index == 7;
    // Steps without a common divisor with the lengths: neighbours in the list differ in both parts.
    const int others = samplePhraseCount(QStringLiteral("names.surnames")) - 1;
    story.surname = marta ? 0 : 1 + (story.family * 7 + story.family / 22) % others;
    story.father = shared.below(samplePhraseCount(QStringLiteral("names.fathers")));
    story.mother = shared.below(samplePhraseCount(QStringLiteral("names.mothers")));
    // Of three children two have papers that state the father's name; of a family all or none.
    const bool patronymic = !marta && shared.chance(67);
    story.name = sampleName(story.girl ? SampleGiven::Girl : SampleGiven::Boy, story.surname,
                            marta ? 0 : index * 5 + index / 17 + (story.girl ? 1 : 0), patronymic ? story.father : -1);

    const int since = static_cast<int>(story.separated.daysTo(today));
    story.openedOn = today.addDays(-20 - own.below(std::min(500, since - 60)));
    const int places = samplePhraseCount(QStringLiteral("names.places"));
    story.category = QString::fromLatin1(categories[shared.below(static_cast<int>(std::size(categories)))]);
    story.origin = shared.below(places);
    story.separationPlace = shared.chance(60) ? story.origin : shared.below(places);
    story.presentPlace = (story.separationPlace + 1 + own.below(places - 1)) % places;
    story.homeCountry = shared.chance(70) ? 0 : 1;
    if (story.inBatch) {
        story.category = QString::fromLatin1(categories[index < sampleBatchFirst + 3 ? 0 : 1]);
        story.homeCountry = index == sampleBatchOpposite ? 1 : 0;
        story.openedOn = today.addDays(-200 + index);
    }
    story.presentCountry = story.category == QLatin1String("other") ? story.homeCountry : 1 - story.homeCountry;
    story.hair = shared.below(samplePhraseCount(QStringLiteral("child.hair")));
    story.eyes = own.below(samplePhraseCount(QStringLiteral("child.eyes")));
    story.mark = own.below(samplePhraseCount(QStringLiteral("child.mark")));
    return story;
}

} // namespace homeward
