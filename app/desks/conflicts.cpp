// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/conflicts.h"

#include "domain/documentnumber.h"
#include "domain/fieldcatalogue.h"
#include "domain/personname.h"
#include "names/namecompare.h"
#include "names/textcompare.h"

#include <algorithm>

namespace homeward {

namespace {

using enum ValueRelation;

/// A value made ready to be put beside many others.
struct ReadValue
{
    explicit ReadValue(const FieldInfo *field, const QString &stored);

    QString value;
    std::optional<PartialDate> date = {};
    std::optional<ReadName> name = {};
    std::optional<ReadText> text = {};
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
        text.emplace(stored);
        break;
    case FieldType::Choice:
    case FieldType::Flag:
        break;
    }
}

ValueRelation compareDates(const PartialDate &a, const PartialDate &b)
{
    if (a.isAbout() == b.isAbout() && a.earliest() == b.earliest() && a.latest() == b.latest())
        return Same;
    // Nobody claims more than that it was some day of the span: what one day fits is no contradiction.
    return a.overlaps(b) ? LessExact : Different;
}

ValueRelation compareWords(NameRelation relation)
{
    switch (relation) {
    case NameRelation::Same:
        return Same;
    case NameRelation::Variant:
        return Variant;
    case NameRelation::Different:
        break;
    }
    return Different;
}

ValueRelation compareValues(const FieldInfo *field, const ReadValue &a, const ReadValue &b)
{
    if (a.value == b.value)
        return Same;
    // A field of a newer program: nothing is known about its values but whether they are equal.
    if (!field)
        return Different;
    switch (field->type) {
    case FieldType::Name:
        return a.name && b.name ? compareWords(compareNames(*a.name, *b.name)) : Different;
    case FieldType::Date:
        return a.date && b.date ? compareDates(*a.date, *b.date) : Different;
    case FieldType::Choice:
        return Different;
    case FieldType::Flag: // "not known" leaves both answers open
        return a.value == QLatin1String("unknown") || b.value == QLatin1String("unknown") ? LessExact : Different;
    case FieldType::Number:
        return a.number == b.number ? Same : Different;
    case FieldType::Code:
        return !a.folded.isEmpty() && a.folded == b.folded ? Variant : Different;
    case FieldType::Place:
    case FieldType::Text:
    case FieldType::Quote:
        return compareWords(compareTexts(*a.text, *b.text));
    }
    return Different;
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
    QList<ReadValue> read;           // every wording once
    QHash<QString, qsizetype> known; // where it stands
    for (const Claim &claim : live) {
        if (!speaking.contains(claim.partyKey))
            speaking.append(claim.partyKey);
        if (known.contains(claim.value))
            continue;
        known.insert(claim.value, read.size());
        read.append(ReadValue(info, claim.value));
    }
    // Variants are the same value in other letters and share its number; a less exact value stays apart.
    const ValueGroups groups =
        groupValues(read.size(), [&](qsizetype i, qsizetype j) { return compareValues(info, read.at(i), read.at(j)); });
    for (const Claim &claim : live) {
        const int group = groups.groupOf.at(known.value(claim.value));
        if (group == fact.values.size())
            fact.values.append({group + 1, claim.value, {}, {}});
        DistinctValue &value = fact.values[group];
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
    if (groups.different && !several)
        fact.state = FactState::Conflict; // also when one party contradicts itself
    else if (fact.speaking == 1)
        fact.state = FactState::SingleSource;
    else if (groups.different && info->severity != Severity::Minor && answersDiffer(fact, speaking, disjoint))
        fact.state = FactState::Conflict;
    else if (several && answersDiffer(fact, speaking, unequal))
        fact.state = FactState::Complement;
    else if (someoneSilent)
        fact.state = FactState::PartlySilent;
    else if (groups.lessExact)
        fact.state = FactState::AgreeLessExact;
    else if (groups.variant)
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
