// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"

namespace homeward {

QDate eighteenthBirthday(const QDate &birth)
{
    if (!birth.isValid())
        return {};
    const QDate day(birth.year() + 18, birth.month(), birth.day());
    return day.isValid() ? day : QDate(birth.year() + 18, 3, 1);
}

Age ageOf(const PartialDate &birth, const PartialDate &separation, const QDate &today)
{
    Age age;
    if (birth.isNull() || (birth.earliest().isValid() && birth.earliest() > today))
        return age;
    age.years = ageOn(birth, today);
    age.earliest18 = eighteenthBirthday(birth.earliest());
    age.latest18 = eighteenthBirthday(birth.latest());
    if (age.latest18.isValid() && age.latest18 <= today)
        age.stage = AgeStage::Adult;
    else if (age.earliest18.isValid() && age.earliest18 > today)
        age.stage = AgeStage::Child;
    else
        age.stage = AgeStage::PossiblyAdult;
    age.turns18Soon = age.stage == AgeStage::Child && age.earliest18 <= today.addDays(soonAdultDays);
    age.adultSinceSeparation = age.stage == AgeStage::Adult && separation.latest().isValid() &&
                               age.earliest18.isValid() && separation.latest() < age.earliest18;
    return age;
}

QString ageStageKey(AgeStage stage)
{
    switch (stage) {
    case AgeStage::Unknown:
        return {};
    case AgeStage::Child:
        return QStringLiteral("minor");
    case AgeStage::PossiblyAdult:
        return QStringLiteral("possibly_adult");
    case AgeStage::Adult:
        return QStringLiteral("adult");
    }
    return {};
}

} // namespace homeward
