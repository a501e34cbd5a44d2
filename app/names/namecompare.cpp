// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/namecompare.h"

#include "names/fold.h"
#include "names/givennames.h"

#include <algorithm>

namespace homeward {

namespace {

bool shareAny(const auto &a, const auto &b)
{
    return std::any_of(a.begin(), a.end(), [&](const auto &entry) { return b.contains(entry); });
}

bool sameLetters(const QString &a, const QString &b, bool oneLanguage)
{
    if (oneLanguage)
        return spellingKey(a) == spellingKey(b);
    return shareAny(crossScriptReadings(a), crossScriptReadings(b));
}

bool sameGiven(const QString &a, const QString &b, bool oneLanguage)
{
    return sameLetters(a, b, oneLanguage) || shareAny(givenNameClasses(a), givenNameClasses(b));
}

bool samePatronymic(const QString &a, const QString &b, bool oneLanguage)
{
    if (sameLetters(a, b, oneLanguage))
        return true;
    const Patronymic first = readPatronymic(a);
    const Patronymic second = readPatronymic(b);
    if (!first.recognised || !second.recognised || first.daughter != second.daughter)
        return false;
    return shareAny(first.classes, second.classes) || (!oneLanguage && first.fatherKey == second.fatherKey);
}

} // namespace

NameRelation compareNames(const PersonName &a, const PersonName &b)
{
    if (plainKey(a.surname) == plainKey(b.surname) && plainKey(a.given) == plainKey(b.given) &&
        plainKey(a.patronymic) == plainKey(b.patronymic)) {
        return NameRelation::Same;
    }
    const bool oneLanguage = a.script == b.script && a.script != NameScript::Latin;
    const auto agrees = [&](const QString &first, const QString &second, auto rule) {
        return first.isEmpty() || second.isEmpty() || rule(first, second, oneLanguage);
    };
    const bool nothingShared = (a.surname.isEmpty() || b.surname.isEmpty()) && (a.given.isEmpty() || b.given.isEmpty());
    if (nothingShared || !agrees(a.surname, b.surname, sameLetters) || !agrees(a.given, b.given, sameGiven) ||
        !agrees(a.patronymic, b.patronymic, samePatronymic)) {
        return NameRelation::Different;
    }
    return NameRelation::Variant;
}

} // namespace homeward
