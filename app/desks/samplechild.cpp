// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplenumbers.h"
#include "desks/sampleteller.h"

namespace homeward {

namespace {

const QList<int> everybody{0, 1, 2};

/// Which parties speak about a fact: all three, two of them, or one.
QList<int> speakers(SampleDie &die)
{
    static const QList<int> groups[] = {{0, 1}, {0, 2}, {1, 2}};
    const int roll = die.below(10);
    return roll < 5 ? everybody : roll < 8 ? groups[roll - 5] : QList<int>{die.below(3)};
}

enum class Clash { None, Birth, SeparationPlace, Guardian, PresentPlace, SeparationDate };

Clash clashOf(const SampleStory &story)
{
    return story.conflicting ? static_cast<Clash>(1 + story.index / 21 % 5) : Clash::None;
}

/// Somebody wrote down what was heard over a bad line.
QString asHeard(const PersonName &name)
{
    QString heard = name.headingForm().toLower();
    const QString from = QStringLiteral("оиідзoiyzd");
    const QString to = QStringLiteral("аеетсaeest");
    for (QChar &c : heard) {
        if (const auto place = from.indexOf(c); place >= 0)
            c = to.at(place);
    }
    return heard;
}

void tellNames(SampleTeller &teller, SampleDie &die)
{
    const SampleStory &story = teller.story();
    teller.sayName(everybody, "name_birth", story.name);
    if (die.chance(30))
        teller.say(1, "name_papers", story.name.russian.toValue());
    if (die.chance(7)) { // an institution entered another surname
        PersonName given = story.name.russian;
        given.surname =
            sampleName(story.girl ? SampleGiven::Girl : SampleGiven::Boy, story.surname + 5, 0, -1).russian.surname;
        teller.say(1, "name_given_since", given.toValue());
    }
    if (die.chance(20))
        teller.quote(2, "name_nickname", QStringLiteral("child.nickname"), die.below(6));
    if (die.chance(10))
        teller.say(2, "name_as_heard", asHeard(story.name.in(story.language)));
}

void tellBirth(SampleTeller &teller, SampleDie &die)
{
    const SampleStory &story = teller.story();
    teller.say(0, "birth_date", sampleDay(story.born));
    if (clashOf(story) == Clash::Birth) // the digits of the day swapped, or nine days apart
        teller.say(1, "birth_date", sampleDay(story.born.addDays(9)));
    else
        teller.say(1, "birth_date", die.chance(70) ? sampleDay(story.born) : sampleLessExact(story.born, die));
    if (die.chance(60))
        teller.say(2, "birth_date", sampleDay(story.born));
    teller.say(everybody, "sex", story.girl ? QStringLiteral("female") : QStringLiteral("male"));
    teller.say(speakers(die), "birth_place", samplePlace(story.language, story.origin));
    if (die.chance(45)) {
        const QString home = teller.phrase("names.countries", story.homeCountry);
        teller.say({0, 2}, "citizenship_stated", home);
        if (die.chance(30)) {
            teller.say(1, "citizenship_stated", home);
            teller.say(1, "citizenship_stated", teller.phrase("names.countries", story.presentCountry));
        }
    }
    if (die.chance(40)) {
        teller.sayPhrase({0}, "languages", "child.languages", die.below(2));
        teller.sayPhrase({2}, "languages", "child.languages", die.chance(20) ? 3 : die.below(3));
    }
    if (die.chance(5))
        teller.sayPhrase({2}, "faith", "child.faith", die.below(2));
    if (die.chance(5))
        teller.sayPhrase({2}, "ethnicity", "child.ethnicity", die.below(2));
    if (die.chance(30))
        teller.say({0, 1}, "minor_at_separation", QStringLiteral("yes"));
    if (die.chance(25))
        teller.say({1, 2}, "living_status", QStringLiteral("alive"));
}

void tellLook(SampleTeller &teller, SampleDie &die)
{
    const SampleStory &story = teller.story();
    if (die.chance(45)) {
        teller.sayPhrase({0, 2}, "distinguishing_marks", "child.mark", story.mark);
        if (die.chance(30))
            teller.sayPhrase({2}, "distinguishing_marks", "child.mark", story.mark + 1);
    }
    const int years = static_cast<int>(story.born.daysTo(teller.today()) / 365);
    const int height = qMin(178, 74 + years * 6 + die.below(9));
    if (die.chance(30)) {
        teller.say(0, "height", QString::number(height - 12));
        teller.say(1, "height", QString::number(height));
    }
    if (die.chance(35))
        teller.sayPhrase({0, 1}, "eye_colour", "child.eyes", story.eyes);
    if (die.chance(35))
        teller.sayPhrase({0, 1}, "hair_colour", "child.hair", story.hair);
}

void tellHealthAndSchool(SampleTeller &teller, SampleDie &die)
{
    const SampleStory &story = teller.story();
    const bool glasses = story.mark == 1;
    if (die.chance(40))
        teller.sayPhrase({1}, "health_summary", "child.health", glasses ? 2 : die.below(2));
    if (die.chance(20))
        teller.sayPhrase({1}, "health_needs", "child.needs", glasses ? 1 : die.below(4));
    if (die.chance(6)) {
        const int which = die.below(2);
        teller.sayPhrase({0, 1}, "disability", "child.disability", which);
        teller.sayPhrase({1}, "devices", "child.devices", which);
    }
    const int years = static_cast<int>(story.born.daysTo(teller.today()) / 365);
    if (die.chance(50)) {
        const int school = years < 6 ? 0 : years > 16 ? 3 : 1 + die.below(2);
        QString words = teller.phrase("child.school", school);
        teller.say(1, "education", words.replace(QLatin1String("%1"), QString::number(qBound(1, years - 5, 11))));
    }
}

void tellNumbers(SampleTeller &teller, SampleDie &die)
{
    const SampleStory &story = teller.story();
    if (die.chance(40))
        teller.say(0, "birth_certificate", sampleCertificate(story.index));
    if (die.chance(16))
        teller.say(0, "demographic_number",
                   sampleDemographic(story.index, die.chance(15) ? story.born.addDays(1) : story.born));
    if (die.chance(9))
        teller.say(0, "tax_number", sampleTaxNumber(story.index, story.born, die.chance(80)));
    if (die.chance(12))
        teller.say(1, "insurance_number", sampleInsurance(story.index, die.chance(80)));
}

void tellSeparation(SampleTeller &teller, SampleDie &die)
{
    const SampleStory &story = teller.story();
    const Clash clash = clashOf(story);
    if (clash == Clash::SeparationDate) {
        teller.say(0, "separation_date", sampleDay(story.separated));
        teller.say(1, "separation_date", sampleDay(story.separated.addDays(41)));
    } else {
        for (const int party : speakers(die)) {
            const bool day = !die.chance(60);
            teller.say(party, "separation_date",
                       day ? sampleDay(story.separated) : story.separated.toString(QStringLiteral("yyyy-MM")));
        }
    }
    const bool differs = clash == Clash::SeparationPlace;
    teller.say(0, "separation_place", samplePlace(story.language, story.separationPlace));
    if (differs || die.chance(60))
        teller.say(1, "separation_place", samplePlace(story.language, story.separationPlace + (differs ? 1 : 0)));
    if (story.inBatch || die.chance(55))
        teller.say({0, 1}, "separation_category", story.category);
    const QString accounts = QStringLiteral("life.separation.") + story.category;
    if (die.chance(60))
        teller.say(0, "separation_narrative", samplePhrase(story.language, accounts, die.below(2), story.girl));
    const QString terms = QStringLiteral("life.terms.") + story.category;
    for (const int party : die.chance(60) ? QList<int>{0, 1} : QList<int>{die.below(3)})
        teller.quote(party, "separation_term", terms, party);
    const bool moved = story.inBatch || die.chance(50);
    if (moved) {
        const auto place = [&](int where, int country) {
            return QStringLiteral("%1, %2").arg(samplePlace(story.language, where),
                                                teller.phrase("names.countries", country));
        };
        teller.say({0, 1}, "moved_from", place(story.separationPlace, story.homeCountry));
        teller.say({0, 1}, "moved_to", place(story.presentPlace, story.presentCountry));
    }
    if (die.chance(55)) {
        const QDate last = story.separated.addDays(1 + die.below(60));
        teller.say(0, "last_contact_date", sampleDay(last));
        if (die.chance(40))
            teller.say(2, "last_contact_date", sampleLessExact(last, die));
    }
}

void tellFinding(SampleTeller &teller, SampleDie &die)
{
    const auto several = [&](int chance, const char *field, const char *topic, int party) {
        if (die.chance(chance))
            teller.sayPhrase({party}, field, topic, die.below(4));
    };
    several(18, "belongings", "child.belongings", 1);
    several(15, "clothing", "child.clothing", 1);
    several(12, "found_with", "child.found_with", 1);
    if (die.chance(20))
        teller.quote(2, "remembered_people", QStringLiteral("child.remembers_people"), die.below(3));
    if (die.chance(20))
        teller.quote(2, "remembered_places", QStringLiteral("child.remembers_places"), die.below(3));
}

void tellPresent(SampleTeller &teller, SampleDie &die)
{
    const SampleStory &story = teller.story();
    const Clash clash = clashOf(story);
    const bool known = story.category != QLatin1String("other");
    if (clash == Clash::PresentPlace || (known && die.chance(55)))
        teller.say(1, "present_place", samplePlace(story.language, story.presentPlace));
    if (clash == Clash::PresentPlace)
        teller.say(2, "present_place", samplePlace(story.language, story.presentPlace + 2));
    if (known && die.chance(50))
        teller.sayPhrase({1}, "present_care", "child.care", die.below(4));
    if (clash == Clash::Guardian || die.chance(60)) {
        const int guardian = die.below(4);
        teller.sayPhrase({2}, "guardian", "life.guardian", guardian);
        teller.sayPhrase({1}, "guardian", "life.guardian", clash == Clash::Guardian ? guardian + 1 : guardian);
    }
}

void tellWish(SampleTeller &teller, SampleDie &die)
{
    const SampleStory &story = teller.story();
    if (!die.chance(45))
        return;
    const bool adult = story.born.addYears(18) <= teller.today();
    if (adult)
        teller.quote(2, "child_wish", QStringLiteral("child.own_statement"), die.below(2));
    else if (!story.siblings.isEmpty())
        teller.say(2, "child_wish",
                   samplePhrase(teller.languageOf(2), QStringLiteral("child.wish_sibling"), 0,
                                sampleStory(story.siblings.first(), teller.today(), teller.cases()).girl));
    else
        teller.quote(2, "child_wish", QStringLiteral("child.wish"), die.below(4));
    teller.say(2, "child_wish_date", sampleDay(story.openedOn.addDays(-3 - die.below(15))));
    teller.sayPhrase({2}, "child_wish_asked_by", "child.asked_by", die.below(3));
    teller.say(2, "child_wish_private", die.chance(75) ? QStringLiteral("yes") : QStringLiteral("no"));
    teller.say(2, "child_wish_interpreter", die.chance(30) ? QStringLiteral("yes") : QStringLiteral("no"));
}

} // namespace

void tellOfTheChild(SampleTeller &teller)
{
    const int index = teller.story().index;
    quint32 subject = 20;
    for (const auto tell : {tellNames, tellBirth, tellLook, tellHealthAndSchool, tellNumbers, tellSeparation,
                            tellFinding, tellPresent, tellWish}) {
        SampleDie die(index, subject++);
        tell(teller, die);
    }
}

} // namespace homeward
