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

/// A value made ready to be put beside many others.
struct ReadValue
{
    explicit ReadValue(const FieldInfo *field, const QString &stored);

    QString value;
    std::optional<PartialDate> date = {};
    std::optional<ReadName> name = {};
    QString plain = {};
    QString folded = {};
    double number = 0;
};

ReadValue::ReadValue(const FieldInfo *field, const QString &stored) : value(stored)
{
    if (!field)
        return;
    switch (field->type) {
    case FieldType::Name:
        if (const auto read = PersonName::fromValue(stored))
            name.emplace(*read);
        break;
    case FieldType::Date:
        date = PartialDate::fromEdtf(stored);
        break;
    case FieldType::Number:
        number = stored.toDouble();
        break;
    case FieldType::Code:
        folded = foldedNumber(stored);
        break;
    case FieldType::Place:
    case FieldType::Text:
    case FieldType::Quote:
        plain = plainKey(stored.simplified());
        folded = foldKey(stored.simplified());
        break;
    case FieldType::Choice:
    case FieldType::Flag:
        break;
    }
}

Relation compareDates(const PartialDate &first, const PartialDate &second)
{
    if (first.isAbout() == second.isAbout() && first.earliest() == second.earliest() &&
        first.latest() == second.latest())
        return Relation::Same;
    return first.contains(second) || second.contains(first) ? Relation::Contains : Relation::Different;
}

Relation compareNameValues(const ReadName &first, const ReadName &second)
{
    switch (compareNames(first, second)) {
    case NameRelation::Same:
        return Relation::Same;
    case NameRelation::Variant:
        return Relation::Variant;
    case NameRelation::Different:
        return Relation::Different;
    }
    return Relation::Different;
}

Relation compareValues(const FieldInfo *field, const ReadValue &a, const ReadValue &b)
{
    if (a.value == b.value)
        return Relation::Same;
    // A field of a newer program: nothing is known about its values but whether they are equal.
    if (!field)
        return Relation::Different;
    switch (field->type) {
    case FieldType::Name:
        return a.name && b.name ? compareNameValues(*a.name, *b.name) : Relation::Different;
    case FieldType::Date:
        return a.date && b.date ? compareDates(*a.date, *b.date) : Relation::Different;
    case FieldType::Choice:
        return Relation::Different;
    case FieldType::Flag: // "not known" leaves both answers open
        return a.value == QLatin1String("unknown") || b.value == QLatin1String("unknown") ? Relation::Contains
                                                                                          : Relation::Different;
    case FieldType::Number:
        return a.number == b.number ? Relation::Same : Relation::Different;
    case FieldType::Code:
        return !a.folded.isEmpty() && a.folded == b.folded ? Relation::Variant : Relation::Different;
    case FieldType::Place:
    case FieldType::Text:
    case FieldType::Quote:
        if (a.plain == b.plain)
            return Relation::Same;
        // A text without letters or digits has an empty key: two such texts have nothing in common.
        return !a.folded.isEmpty() && a.folded == b.folded ? Relation::Variant : Relation::Different;
    }
    return Relation::Different;
}

/// Only values of these may hold each other without being the same.
bool mayContain(const FieldInfo *field)
{
    return field && (field->type == FieldType::Date || field->type == FieldType::Flag);
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
    QList<ReadValue> values;         // those of the fact, in their order
    QHash<QString, qsizetype> known; // where they and their variants stand
    for (const Claim &claim : live) {
        if (!speaking.contains(claim.partyKey))
            speaking.append(claim.partyKey);
        // Variants are the same value in other letters and share its number; a less exact value stays apart.
        qsizetype home = known.value(claim.value, -1);
        if (home < 0) {
            const ReadValue said(info, claim.value);
            for (qsizetype j = 0; j < values.size() && home < 0; ++j) {
                const Relation relation = compareValues(info, values.at(j), said);
                if (relation == Relation::Same || relation == Relation::Variant) {
                    home = j;
                    variant = variant || relation == Relation::Variant;
                }
            }
            if (home < 0) {
                // Everyone must fit everyone: "2022" holds both 3 and 5 February, which do not fit each other.
                different = different || (!mayContain(info) && !values.isEmpty());
                for (qsizetype j = 0; j < values.size() && mayContain(info) && !(lessExact && different); ++j)
                    (compareValues(info, values.at(j), said) == Relation::Contains ? lessExact : different) = true;
                home = values.size();
                values.append(said);
                fact.values.append({static_cast<int>(home) + 1, claim.value, {}, {}});
            }
            known.insert(claim.value, home);
        }
        DistinctValue &value = fact.values[home];
        if (!value.parties.contains(claim.partyKey))
            value.parties.append(claim.partyKey);
        value.claims.append(claim.id);
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

QList<std::pair<QString, QString>> titleValues(const CaseFile &file, const Subject &subject)
{
    QList<std::pair<QString, QString>> values;
    for (const FieldInfo &field : fieldCatalogue()) {
        if (field.subject != subject.kind || !field.title)
            continue;
        const QString key = QString::fromLatin1(field.key);
        QList<Claim> claims;
        std::copy_if(file.claims.begin(), file.claims.end(), std::back_inserter(claims),
                     [&](const Claim &claim) { return claim.subject == subject.id && claim.field == key; });
        const FactComparison fact = compareFact(key, claims, file.parties);
        if (!fact.values.isEmpty())
            values.append({key, fact.values.first().value});
    }
    return values;
}

} // namespace homeward
