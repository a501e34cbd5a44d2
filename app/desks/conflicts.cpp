// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/conflicts.h"

#include "domain/fieldcatalogue.h"
#include "domain/personname.h"
#include "names/fold.h"
#include "names/namecompare.h"

#include <algorithm>

namespace homeward {

namespace {

/// How two values of one field stand to each other.
enum class Relation { Same, Variant, Contains, Different };

Relation compareDates(const QString &a, const QString &b)
{
    const auto first = PartialDate::fromEdtf(a);
    const auto second = PartialDate::fromEdtf(b);
    if (!first || !second)
        return a == b ? Relation::Same : Relation::Different;
    if (first->isAbout() == second->isAbout() && first->earliest() == second->earliest() &&
        first->latest() == second->latest())
        return Relation::Same;
    return first->contains(*second) || second->contains(*first) ? Relation::Contains : Relation::Different;
}

Relation compareText(const QString &a, const QString &b)
{
    const QString first = plainKey(a.simplified());
    const QString second = plainKey(b.simplified());
    if (first == second)
        return Relation::Same;
    // A text without letters or digits has an empty key: two such texts have nothing in common.
    const QString folded = foldKey(a.simplified());
    return !folded.isEmpty() && folded == foldKey(b.simplified()) ? Relation::Variant : Relation::Different;
}

Relation compareNameValues(const QString &a, const QString &b)
{
    const auto first = PersonName::fromValue(a);
    const auto second = PersonName::fromValue(b);
    if (!first || !second)
        return a == b ? Relation::Same : Relation::Different;
    switch (compareNames(*first, *second)) {
    case NameRelation::Same:
        return Relation::Same;
    case NameRelation::Variant:
        return Relation::Variant;
    case NameRelation::Different:
        return Relation::Different;
    }
    return Relation::Different;
}

Relation compareValues(const FieldInfo *field, const QString &a, const QString &b)
{
    if (a == b)
        return Relation::Same;
    // A field of a newer program: nothing is known about its values but whether they are equal.
    if (!field)
        return Relation::Different;
    switch (field->type) {
    case FieldType::Name:
        return compareNameValues(a, b);
    case FieldType::Date:
        return compareDates(a, b);
    case FieldType::Choice:
        return Relation::Different;
    case FieldType::Flag: // "not known" leaves both answers open
        return a == QLatin1String("unknown") || b == QLatin1String("unknown") ? Relation::Contains
                                                                              : Relation::Different;
    case FieldType::Number:
        return a.toDouble() == b.toDouble() ? Relation::Same : Relation::Different;
    case FieldType::Code: {
        const QString folded = foldedNumber(a);
        return !folded.isEmpty() && folded == foldedNumber(b) ? Relation::Variant : Relation::Different;
    }
    case FieldType::Place:
    case FieldType::Text:
    case FieldType::Quote:
        return compareText(a, b);
    }
    return Relation::Different;
}

int partyPosition(const QList<Party> &parties, const QString &key)
{
    for (qsizetype i = 0; i < parties.size(); ++i) {
        if (parties.at(i).key == key)
            return static_cast<int>(i);
    }
    return static_cast<int>(parties.size());
}

/// Live claims, parties in the dossier's order, each party's in the order of recording.
QList<Claim> inPartyOrder(const QList<Claim> &claims, QList<Party> parties)
{
    std::stable_sort(parties.begin(), parties.end(), [](const Party &a, const Party &b) { return a.order < b.order; });
    QList<Claim> live;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(live), [](const Claim &c) { return c.isLive(); });
    std::stable_sort(live.begin(), live.end(), [&](const Claim &a, const Claim &b) {
        const int first = partyPosition(parties, a.partyKey);
        const int second = partyPosition(parties, b.partyKey);
        if (first != second)
            return first < second;
        if (a.partyKey != b.partyKey)
            return a.partyKey < b.partyKey;
        return a.recordedAt < b.recordedAt;
    });
    return live;
}

/// Of a field that may hold several things at once: every party's values together are its answer.
/// Parties that say all the same agree; those that share nothing contradict each other where that can matter.
bool answersDiffer(const FactComparison &fact, const QStringList &speaking,
                   bool (*differ)(const QSet<int> &, const QSet<int> &))
{
    QList<QSet<int>> answers;
    for (const QString &party : speaking) {
        QSet<int> said;
        for (const DistinctValue &value : fact.values) {
            if (value.parties.contains(party))
                said.insert(value.number);
        }
        answers.append(said);
    }
    for (qsizetype i = 0; i < answers.size(); ++i) {
        for (qsizetype j = i + 1; j < answers.size(); ++j) {
            if (differ(answers.at(i), answers.at(j)))
                return true;
        }
    }
    return false;
}

} // namespace

FactComparison compareFact(const QString &field, const QList<Claim> &claims, const QList<Party> &parties)
{
    FactComparison fact;
    fact.field = field;
    if (claims.isEmpty())
        return fact;
    const FieldInfo *info = fieldInfo(field);
    const QList<Claim> live = inPartyOrder(claims, parties);
    if (live.isEmpty())
        return fact;
    fact.subject = live.first().subject;

    QStringList speaking;
    bool variant = false;
    bool lessExact = false;
    bool different = false;
    for (qsizetype i = 0; i < live.size(); ++i) {
        const Claim &claim = live.at(i);
        if (!speaking.contains(claim.partyKey))
            speaking.append(claim.partyKey);
        // Variants are the same value in other letters and share its number; a less exact value stays apart.
        DistinctValue *home = nullptr;
        for (DistinctValue &value : fact.values) {
            const Relation relation = compareValues(info, value.value, claim.value);
            if (relation == Relation::Same || relation == Relation::Variant) {
                home = &value;
                variant = variant || relation == Relation::Variant;
                break;
            }
        }
        if (!home) {
            // Everyone must fit everyone: "2022" holds both 3 and 5 February, which do not fit each other.
            for (const DistinctValue &value : std::as_const(fact.values)) {
                if (compareValues(info, value.value, claim.value) == Relation::Contains)
                    lessExact = true;
                else
                    different = true;
            }
            fact.values.append({static_cast<int>(fact.values.size()) + 1, claim.value, {}, {}});
            home = &fact.values.last();
        }
        if (!home->parties.contains(claim.partyKey))
            home->parties.append(claim.partyKey);
        home->claims.append(claim.id);
    }
    fact.speaking = static_cast<int>(speaking.size());

    const bool someoneSilent =
        std::any_of(parties.begin(), parties.end(), [&](const Party &party) { return !speaking.contains(party.key); });
    const bool several = info && info->several;
    const auto unequal = [](const QSet<int> &a, const QSet<int> &b) { return a != b; };
    const auto disjoint = [](const QSet<int> &a, const QSet<int> &b) { return !a.intersects(b); };
    if (different && !several)
        fact.state = FactState::Conflict; // also when one party contradicts itself
    else if (fact.speaking == 1)
        fact.state = FactState::SingleSource;
    else if (different && info->severity != Severity::Minor && answersDiffer(fact, speaking, disjoint))
        fact.state = FactState::Conflict;
    else if (several && answersDiffer(fact, speaking, unequal))
        fact.state = FactState::Complement;
    else if (someoneSilent)
        fact.state = FactState::PartlySilent;
    else if (lessExact)
        fact.state = FactState::AgreeLessExact;
    else if (variant)
        fact.state = FactState::Variant;
    else
        fact.state = FactState::Agree;
    return fact;
}

namespace {

/// Every field of the subject's kind in the catalogue's order, then fields of a newer program by their keys.
void appendFactsOf(const Subject &subject, const CaseFile &file, QList<FactComparison> &facts)
{
    QHash<QString, QList<Claim>> byField;
    QStringList unknown;
    for (const Claim &claim : file.claims) {
        if (claim.subject != subject.id)
            continue;
        if (!fieldInfo(claim.field) && !unknown.contains(claim.field))
            unknown.append(claim.field);
        byField[claim.field].append(claim);
    }
    const auto append = [&](const QString &key) {
        FactComparison fact = compareFact(key, byField.value(key), file.parties);
        fact.subject = subject.id;
        facts.append(fact);
    };
    for (const FieldInfo &field : fieldCatalogue()) {
        if (field.subject == subject.kind)
            append(QString::fromLatin1(field.key));
    }
    unknown.sort(); // kept, shown, compared for equality
    for (const QString &key : std::as_const(unknown))
        append(key);
}

} // namespace

QList<FactComparison> compareFacts(const CaseFile &file)
{
    QList<FactComparison> facts;
    for (const SubjectKind kind : {SubjectKind::Child, SubjectKind::Person, SubjectKind::Document, SubjectKind::Stay,
                                   SubjectKind::ConditionReport}) {
        for (const Subject &subject : file.subjects) {
            if (subject.kind == kind && !subject.withdrawn)
                appendFactsOf(subject, file, facts);
        }
    }
    return facts;
}

QList<FactComparison> factsOf(const QList<FactComparison> &facts, const SubjectId &subject)
{
    QList<FactComparison> own;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(own),
                 [&](const FactComparison &fact) { return fact.subject == subject; });
    return own;
}

} // namespace homeward
