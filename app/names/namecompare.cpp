// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/namecompare.h"

#include "names/fold.h"

#include <algorithm>

namespace homeward {

namespace {

bool shareAny(const auto &a, const auto &b)
{
    return std::any_of(a.begin(), a.end(), [&](const auto &entry) { return b.contains(entry); });
}

/// What \a read makes of a part, kept there for the next time.
template<class T>
const T &once(std::optional<T> &kept, const QString &text, T (*read)(const QString &))
{
    if (!kept)
        kept = read(text);
    return *kept;
}

} // namespace

ReadName::ReadName(const PersonName &name)
    : m_script(name.script), m_surname{name.surname, plainKey(name.surname)}, m_given{name.given, plainKey(name.given)},
      m_patronymic{name.patronymic, plainKey(name.patronymic)}
{
}

bool ReadName::sameLetters(const Part &a, const Part &b, bool oneLanguage)
{
    if (oneLanguage)
        return once(a.spelling, a.text, spellingKey) == once(b.spelling, b.text, spellingKey);
    return shareAny(once(a.readings, a.text, crossScriptReadings), once(b.readings, b.text, crossScriptReadings));
}

bool ReadName::sameGiven(const Part &a, const Part &b, bool oneLanguage)
{
    return sameLetters(a, b, oneLanguage) ||
           shareAny(once(a.classes, a.text, givenNameClasses), once(b.classes, b.text, givenNameClasses));
}

bool ReadName::samePatronymic(const Part &a, const Part &b, bool oneLanguage)
{
    if (sameLetters(a, b, oneLanguage))
        return true;
    const Patronymic &first = once(a.patronymic, a.text, readPatronymic);
    const Patronymic &second = once(b.patronymic, b.text, readPatronymic);
    if (!first.recognised || !second.recognised || first.daughter != second.daughter)
        return false;
    return shareAny(first.classes, second.classes) || (!oneLanguage && first.fatherKey == second.fatherKey);
}

NameRelation compareNames(const ReadName &a, const ReadName &b)
{
    if (a.m_surname.plain == b.m_surname.plain && a.m_given.plain == b.m_given.plain &&
        a.m_patronymic.plain == b.m_patronymic.plain) {
        return NameRelation::Same;
    }
    const bool oneLanguage = a.m_script == b.m_script && a.m_script != NameScript::Latin;
    const auto agrees = [&](const ReadName::Part &first, const ReadName::Part &second, auto rule) {
        return first.text.isEmpty() || second.text.isEmpty() || rule(first, second, oneLanguage);
    };
    const bool nothingShared = (a.m_surname.text.isEmpty() || b.m_surname.text.isEmpty()) &&
                               (a.m_given.text.isEmpty() || b.m_given.text.isEmpty());
    if (nothingShared || !agrees(a.m_surname, b.m_surname, ReadName::sameLetters) ||
        !agrees(a.m_given, b.m_given, ReadName::sameGiven) ||
        !agrees(a.m_patronymic, b.m_patronymic, ReadName::samePatronymic)) {
        return NameRelation::Different;
    }
    return NameRelation::Variant;
}

NameRelation compareNames(const PersonName &a, const PersonName &b)
{
    return compareNames(ReadName(a), ReadName(b));
}

} // namespace homeward
