// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplenumbers.h"
#include "desks/sampleteller.h"

namespace homeward {

namespace {

struct Kin
{
    QString relation; ///< key of the choice person_relation
    SampleName name;
    QDate born;
    int sibling = 0; ///< index of the case of a brother or sister; 0: no sibling
    bool dead = false;
};

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

/// Who belongs to the child: the same people in the cases of brothers and sisters.
QList<Kin> kinOf(const SampleTeller &teller)
{
    const SampleStory &story = teller.story();
    SampleDie shared(story.family, 40);
    SampleDie own(story.index, 41);
    QList<Kin> kin;
    const QDate parents = story.separated.addYears(-30).addDays(-shared.below(4000));
    const bool fatherAbsent = story.category == QLatin1String("parent_absent");
    if (shared.chance(85))
        kin.append({text("mother"), sampleName(SampleGiven::Mother, story.surname, story.mother, story.father + 2),
                    parents, 0, false});
    if (fatherAbsent || shared.chance(45)) {
        const bool dead = fatherAbsent && shared.chance(30);
        kin.append({text("father"), sampleName(SampleGiven::Father, story.surname, story.father, story.father + 1),
                    parents.addDays(-900), 0, dead});
    }
    if (shared.chance(45)) {
        kin.append({text("grandmother"),
                    sampleName(SampleGiven::Mother, story.surname, story.mother + 3, story.father + 4),
                    parents.addYears(-25), 0, false});
    }
    if (story.category == QLatin1String("travelled_with_kin") || shared.chance(15)) {
        kin.append({text("aunt"),
                    sampleName(SampleGiven::Mother, story.surname + 3, story.mother + 1, story.father + 2),
                    parents.addDays(1200), 0, false});
    }
    for (const int index : story.siblings) {
        const SampleStory sibling = sampleStory(index, teller.today(), teller.cases());
        kin.append({sibling.girl ? text("sister") : text("brother"), sibling.name, sibling.born, index, false});
    }
    const bool guarded = own.chance(22);
    const int years = static_cast<int>(story.born.daysTo(teller.today()) / 365);
    if (guarded && years < 18) {
        const QString relation = own.chance(25) ? text("foster_carer")
                                 : years < 14   ? text("guardian_young")
                                                : text("guardian_older");
        kin.append({relation, sampleName(SampleGiven::Mother, story.surname + 9, own.below(8), own.below(7)),
                    parents.addDays(-2000), 0, false});
    }
    return kin;
}

bool isGuardian(const Kin &kin)
{
    return kin.relation.startsWith(QLatin1String("guardian")) || kin.relation == QLatin1String("foster_carer");
}

void tellOfSibling(SampleTeller &teller, const Kin &kin)
{
    const SampleStory sibling = sampleStory(kin.sibling, teller.today(), teller.cases());
    teller.say({0, 2}, "person_living_status", text("alive"));
    teller.say(1, "person_whereabouts", samplePlace(teller.story().language, sibling.presentPlace));
    teller.say(0, "person_papers",
               teller.phrase("life.sibling_case", 0).replace(QLatin1String("%1"), sampleNumber(kin.sibling)));
}

void tellOfGuardian(SampleTeller &teller, SampleDie &die)
{
    const SampleStory &story = teller.story();
    teller.say(1, "person_legal_status", text("guardianship"));
    teller.say(1, "guardianship_decision", QStringLiteral("0%1-П").arg(story.index));
    teller.say(1, "guardianship_date", sampleDay(story.separated.addDays(60 + die.below(90))));
    if (die.chance(60)) {
        teller.say(1, "care_order",
                   teller.phrase("life.care_order", 0)
                       .replace(QLatin1String("%1"), samplePlace(story.language, story.presentPlace)));
    }
    if (die.chance(60))
        teller.sayPhrase({1}, "person_suitability", "life.suitability", die.below(3));
}

void tellOfRelative(SampleTeller &teller, const Kin &kin, SampleDie &die)
{
    const SampleStory &story = teller.story();
    const bool parent = kin.relation == QLatin1String("mother") || kin.relation == QLatin1String("father");
    if (parent && die.chance(50))
        teller.say({0}, "person_legal_status", die.chance(90) ? text("rights_intact") : text("rights_limited"));
    const bool lost = kin.relation == QLatin1String("father") && story.category == QLatin1String("parent_absent");
    const QString status = kin.dead ? text("dead")
                           : lost   ? (die.chance(50) ? text("detained") : text("missing"))
                                    : text("alive");
    if (lost || die.chance(35))
        teller.say({0, 2}, "person_living_status", status);
    if (lost)
        return;
    if (die.chance(60))
        teller.say({0}, "person_whereabouts", samplePlace(story.language, story.origin));
    if (die.chance(40)) {
        teller.say(
            0, "person_contact",
            teller.phrase("life.phone", 0)
                .replace(QLatin1String("%1"), QStringLiteral("%1").arg(story.index % 1000, 3, 10, QLatin1Char('0'))));
    }
    if (die.chance(25)) {
        teller.say(0, "person_papers",
                   teller.phrase("life.papers", die.below(2))
                       .replace(QLatin1String("%1"), QString::number(100 + story.index % 900)));
    }
    if (die.chance(25))
        teller.sayPhrase({0}, "person_suitability", "life.suitability", die.below(3));
    if (die.chance(55)) {
        teller.say({0, 2}, "wish_to_receive", die.chance(90) ? text("yes") : text("unknown"));
        if (die.chance(60))
            teller.quote(2, "wish_words", text("life.receive"),
                         die.below(kin.relation == QLatin1String("father") ? 2 : 3));
    }
    if (kin.relation == QLatin1String("mother") && die.chance(30))
        teller.quote(2, "child_about_person", text("life.about_person"), die.below(3));
}

} // namespace

void tellOfThePeople(SampleTeller &teller)
{
    const SampleStory &story = teller.story();
    const QList<Kin> people = kinOf(teller);
    QStringList words;
    for (const Kin &kin : people) {
        if (!isGuardian(kin))
            words.append(samplePhrase(story.language, QStringLiteral("life.kin.") + kin.relation, 0));
    }
    if (!words.isEmpty() && SampleDie(story.index, 42).chance(75))
        teller.say({0, 2}, "family_members", words.join(QStringLiteral(", ")));
    int number = 0;
    for (const Kin &kin : people) {
        SampleDie die(story.index, 50 + static_cast<quint32>(number++));
        teller.begin(SubjectKind::Person);
        const bool guardian = isGuardian(kin);
        const QList<int> who = guardian ? QList<int>{1} : QList<int>{0, 2};
        teller.say(who, "person_relation", kin.relation);
        teller.sayName(who, "person_name", kin.name);
        if (kin.sibling > 0 || die.chance(60))
            teller.say(guardian ? 1 : 0, "person_birth_date", sampleDay(kin.born));
        if (kin.sibling > 0)
            tellOfSibling(teller, kin);
        else if (guardian)
            tellOfGuardian(teller, die);
        else
            tellOfRelative(teller, kin, die);
    }
    if (story.index % 31 == 11) { // somebody who turned out to belong to another child
        teller.begin(SubjectKind::Person);
        teller.say(1, "person_relation", text("uncle"));
        teller.sayName({1}, "person_name", sampleName(SampleGiven::Father, story.surname + 4, 2, 3));
        teller.withdrawSubject(teller.phrase("life.withdrawn", 0));
    }
}

void tellOfThePapers(SampleTeller &teller)
{
    const SampleStory &story = teller.story();
    SampleDie die(story.index, 60);
    const auto issuer = [&](int which, int place) {
        return teller.phrase("life.issuer", which).replace(QLatin1String("%1"), samplePlace(story.language, place));
    };
    if (die.chance(65)) {
        teller.begin(SubjectKind::Document);
        const QString number = sampleCertificate(story.index);
        teller.say({0, 1}, "document_type", text("birth_certificate"));
        teller.say({0, 1}, "document_series", number.section(u' ', 0, 0));
        teller.say({0, 1}, "document_number", number.section(u' ', 1));
        teller.say(0, "document_country", teller.phrase("names.countries", story.homeCountry));
        teller.say(0, "document_issuer", issuer(0, story.origin));
        const QDate entered = story.born.addDays(3 + die.below(25));
        teller.say(0, "document_issued", sampleDay(entered));
        teller.say(0, "document_holder", story.name.in(story.language).listForm());
        if (die.chance(60)) {
            teller.say(0, "civil_record_number", QString::number(story.index % 400 + 1));
            teller.say(0, "civil_record_date", sampleDay(entered));
        }
        const bool seen = die.chance(60);
        teller.say(0, "original_seen", seen ? text("yes") : text("no"));
        if (seen)
            teller.sayPhrase({0}, "original_seen_by", "life.seen_by", die.below(2));
        if (die.chance(45))
            teller.sayPhrase({1}, "authenticity_note", "life.authenticity", seen ? 0 : 1 + die.below(2));
    }
    const int years = static_cast<int>(story.born.daysTo(teller.today()) / 365);
    if (!die.chance(45))
        return;
    teller.begin(SubjectKind::Document);
    // Kinds whose numbers have no usual shape, beside two that have.
    static const char *kinds[] = {
        "medical_record", "school_record", "guardianship_paper", "institution_order", "displacement_certificate",
        "migration_card", "consent",       "power_of_attorney"};
    const bool travels = die.chance(30);
    const QString kind = travels                         ? text("travel_passport")
                         : years >= 14 && die.chance(50) ? text("identity_card")
                                                         : text(kinds[die.below(8)]);
    const QDate issued = story.separated.addDays((travels ? -500 : 40) + die.below(180));
    teller.say(1, "document_type", kind);
    teller.say(1, "document_number",
               travels ? sampleTravelPassport(story.index)
               : kind == QLatin1String("identity_card")
                   ? sampleNineDigits(story.index)
                   : QStringLiteral("0-%1/%2").arg(story.index).arg(issued.year()));
    teller.say(1, "document_country",
               teller.phrase("names.countries", travels ? story.homeCountry : story.presentCountry));
    teller.say(1, "document_issuer", issuer(1, story.presentPlace));
    teller.say(1, "document_issued", sampleDay(qMax(issued, story.born.addDays(30))));
    teller.say(1, "original_seen", die.chance(40) ? text("yes") : text("unknown"));
    if (travels || die.chance(25))
        teller.say(1, "document_expires", sampleDay(issued.addYears(4)));
    if (die.chance(12))
        teller.say(1, "document_invalid_since", sampleDay(issued.addDays(200)));
}

} // namespace homeward
