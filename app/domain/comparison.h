// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"

#include <QStringList>

#include <functional>

namespace homeward {

/// How the parties' claims about one fact stand to each other (ux.md §7). Silence is never disagreement.
enum class FactState {
    Agree,          ///< every party says the same
    Variant,        ///< the same name in another script or spelling
    AgreeLessExact, ///< inexact values that one and the same answer fits: "2017" and "12 March 2017"
    Complement,     ///< different details that hold together: two languages, two marks
    PartlySilent,   ///< those who speak agree, at least two do, someone is silent ("2 of 3")
    Conflict,
    SingleSource,
    NoData
};
[[nodiscard]] inline QString factStateKey(FactState state)
{
    constexpr const char *keys[] = {"agree",         "variant",  "agree_less_exact", "complement",
                                    "partly_silent", "conflict", "single_source",    "no_data"};
    return QString::fromLatin1(keys[static_cast<int>(state)]);
}

/// How two values of one field stand to each other.
enum class ValueRelation {
    Same,
    Variant,   ///< the same in other letters
    LessExact, ///< not the same, but one answer fits both
    Different
};

/// Values that say the same, told apart from those that do not.
struct ValueGroups
{
    QList<int> groupOf;   ///< of every value, from 0 in the order in which the groups first appear
    bool variant = false; ///< some two values relate so; the same for those below
    bool lessExact = false;
    bool different = false;
    bool operator==(const ValueGroups &) const = default;
};
/// Two of \a count values are one if they are Same or Variant to each other and each is so to exactly the same others:
/// a surname alone fits two brothers, who do not fit each other, and is therefore neither of them. The outcome does not
/// depend on who speaks first, but for the numbers of the groups. \a relate is asked once for each pair, i < j.
[[nodiscard]] ValueGroups groupValues(qsizetype count,
                                      const std::function<ValueRelation(qsizetype i, qsizetype j)> &relate);

/// Live claims that say the same. Numbers run from 1 in the order the parties first name a value.
struct DistinctValue
{
    int number = 1;
    QString value;         ///< stored form, as the first of the claims gives it
    QStringList parties;   ///< keys, in the dossier's order, each once
    QList<ClaimId> claims; ///< in the order of the parties, then of recording
    bool operator==(const DistinctValue &) const = default;
};

/// One row of the claims grid: derived from the live claims, never stored.
struct FactComparison
{
    SubjectId subject;
    QString field;
    FactState state = FactState::NoData;
    QList<DistinctValue> values;
    int speaking = 0; ///< parties that say something
    bool operator==(const FactComparison &) const = default;
};

/// One wording of a distinct value: "Прикладенко Марта" and "Prykladenko Marta" may be one value in two wordings. What
/// a party says is shown in its own words, also where the words mean the same.
struct Wording
{
    QString value;       ///< stored form, exactly as claimed
    QStringList parties; ///< keys, each once, in the order of the value's claims
    QList<ClaimId> claims;
    bool operator==(const Wording &) const = default;
};
/// In the order in which the parties first say them; \a claims are those of the case. With \a shown, which words a
/// stored value, those that read alike are one: the same letters may be filed under two languages.
[[nodiscard]] QList<Wording> wordingsOf(const DistinctValue &value, const QList<Claim> &claims,
                                        const std::function<QString(const QString &)> &shown = {});

} // namespace homeward
