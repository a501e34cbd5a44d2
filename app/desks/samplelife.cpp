// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/sampleteller.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace homeward {

namespace {

QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

struct Stop
{
    const char *kind;
    int days;        ///< how long, before the present stay
    int institution; ///< of life.institution; -1: none
};

/// Where the child was between home and the present place.
QList<Stop> stopsOf(const QString &category)
{
    if (category == QLatin1String("displaced_by_fighting"))
        return {{"transit", 3, -1}};
    if (category == QLatin1String("institution_moved"))
        return {{"institution", 40, 1}};
    if (category == QLatin1String("rest_or_treatment"))
        return {{"camp", 21, 2}};
    if (category == QLatin1String("parent_absent"))
        return {{"hospital", 12, 3}};
    if (category == QLatin1String("travelled_with_kin"))
        return {{"kin", 90, -1}};
    return {};
}

QString street(const SampleTeller &teller, SampleDie &die)
{
    return teller.phrase("life.street", die.below(3)).replace(QLatin1String("%1"), QString::number(1 + die.below(40)));
}

void tellOfHome(SampleTeller &teller, SampleDie &die)
{
    const SampleStory &story = teller.story();
    teller.begin(SubjectKind::Stay);
    teller.say({0, 2}, "stay_kind", text("home"));
    teller.say({0, 2}, "stay_place", samplePlace(story.language, story.origin));
    teller.say(0, "stay_from", sampleDay(story.born));
    teller.say(0, "stay_to", sampleDay(story.separated));
    if (die.chance(40))
        teller.say(0, "stay_address", street(teller, die));
}

void tellOfStop(SampleTeller &teller, const Stop &stop, SampleDie &die)
{
    const SampleStory &story = teller.story();
    teller.begin(SubjectKind::Stay);
    teller.say(1, "stay_kind", text(stop.kind));
    teller.say(1, "stay_place", samplePlace(story.language, story.separationPlace));
    teller.say(1, "stay_from", sampleDay(story.separated));
    teller.say(1, "stay_to", sampleDay(story.separated.addDays(stop.days)));
    if (stop.institution >= 0)
        teller.sayPhrase({1}, "institution_name", "life.institution", stop.institution);
    if (die.chance(70)) {
        teller.say(1, "evacuation_order",
                   teller.phrase("life.convoy", stop.institution == 1 ? 0 : 1)
                       .replace(QLatin1String("%1"), QString::number(1 + story.index % 9)));
    }
    if (story.presentCountry != story.homeCountry && die.chance(70))
        teller.sayPhrase({1}, "border_crossing", "names.crossings", die.below(3));
}

void tellOfPresentStay(SampleTeller &teller, const QDate &from, SampleDie &die)
{
    const SampleStory &story = teller.story();
    const int years = static_cast<int>(story.born.daysTo(teller.today()) / 365);
    teller.begin(SubjectKind::Stay);
    static const char *kinds[] = {"institution", "foster", "kin", "guardianship", "institution"};
    const int roll = die.below(5);
    const char *kind = years > 16 ? "college" : kinds[roll];
    teller.say(1, "stay_kind", text(kind));
    teller.say(1, "stay_place", samplePlace(story.language, story.presentPlace));
    teller.say(1, "stay_from", die.chance(60) ? sampleDay(from) : sampleLessExact(from, die));
    if (qstrcmp(kind, "institution") == 0 || qstrcmp(kind, "college") == 0) {
        const int institution = qstrcmp(kind, "college") == 0 ? 4 : die.below(2);
        teller.sayPhrase({1}, "institution_name", "life.institution", institution);
        if (institution == 1 && die.chance(40)) // the same house under its later name
            teller.sayPhrase({1}, "institution_name", "life.renamed", die.below(2));
    }
    if (die.chance(25))
        teller.say(1, "stay_address", street(teller, die));
}

/// Held, missed or declined on days that go back from today; the story of one family's calls.
QList<std::pair<int, ContactState>> rhythmOf(SampleDie &die, bool early)
{
    using S = ContactState;
    static const QList<std::pair<int, ContactState>> rhythms[] = {
        {{86, S::Held}, {58, S::Held}, {31, S::Held}, {9, S::Held}},
        {{75, S::Held}, {47, S::Missed}, {40, S::Held}, {19, S::Held}, {3, S::Missed}},
        {{60, S::Missed}, {44, S::Held}, {13, S::Held}},
        {{120, S::Held}, {101, S::Held}, {76, S::Missed}, {69, S::Missed}}, // lost
        {{52, S::Missed}, {38, S::Missed}},                                 // sought
        {{90, S::Held}, {61, S::Held}, {33, S::Declined}},
        {{21, S::Held}},
    };
    return rhythms[die.below(early ? 3 : static_cast<int>(std::size(rhythms)))];
}

} // namespace

void tellOfTheStays(SampleTeller &teller)
{
    const SampleStory &story = teller.story();
    SampleDie die(story.index, 70);
    if (!story.inBatch && !die.chance(75))
        return;
    tellOfHome(teller, die);
    QDate from = story.separated;
    for (const Stop &stop : stopsOf(story.category)) {
        tellOfStop(teller, stop, die);
        from = from.addDays(stop.days);
    }
    if (story.category != QLatin1String("other"))
        tellOfPresentStay(teller, from, die);
}

void tellOfTheCondition(SampleTeller &teller)
{
    const SampleStory &story = teller.story();
    SampleDie die(story.index, 80);
    for (int visit = 0; visit < 2 && die.chance(visit == 0 ? 50 : 25); ++visit) {
        teller.begin(SubjectKind::ConditionReport);
        const QDate day = story.openedOn.addDays(-4 - 60 * visit - die.below(50));
        teller.say(2, "report_date", sampleDay(std::max(day, story.separated.addDays(20))));
        teller.say(2, "report_place", samplePlace(story.language, story.presentPlace));
        teller.sayPhrase({2}, "report_observer", "life.observer", die.below(3));
        teller.say(2, "report_manner", die.chance(70) ? text("in_person") : text("remote"));
        const auto maybe = [&](int chance, const char *field, const char *topic) {
            if (die.chance(chance))
                teller.sayPhrase({2}, field, topic, die.below(3));
        };
        maybe(90, "report_physical", "life.physical");
        maybe(80, "report_psychological", "life.psychological");
        maybe(60, "report_schooling", "life.schooling");
        maybe(60, "report_care", "life.care_quality");
        maybe(45, "services_social", "life.social_service");
        maybe(45, "services_medical", "life.medical_service");
        maybe(35, "services_psychological", "life.psych_service");
        maybe(25, "report_concerns", "life.concern");
    }
}

void tellOfTheContact(SampleTeller &teller)
{
    const SampleStory &story = teller.story();
    SampleDie die(story.index, 90);
    // The first eight begin without, for trying the log out.
    const bool early = story.index <= 12;
    if (story.index <= 8 || (!early && !die.chance(70)))
        return;
    const auto rhythm = rhythmOf(die, early);
    const int shift = early ? 0 : die.below(6);
    const QString relations[] = {text("mother"), text("grandmother"), text("aunt"), text("father")};
    const QString with = samplePhrase(story.language, QStringLiteral("life.kin.") + relations[die.below(4)], 0);
    constexpr ContactChannel channels[] = {ContactChannel::Call,   ContactChannel::Video, ContactChannel::Message,
                                           ContactChannel::Letter, ContactChannel::Call,  ContactChannel::Visit};
    // An hour apart for half of the year; neither country is a real one.
    static const QByteArray zones[] = {QByteArrayLiteral("Europe/Kyiv"), QByteArrayLiteral("Europe/Istanbul")};
    for (const auto &[ago, state] : rhythm) {
        ContactEntry entry;
        const QDate day = teller.today().addDays(-ago - shift);
        entry.at = QDateTime(day, QTime(9 + die.below(8), die.below(4) * 15), QTimeZone::utc());
        entry.childZone = zones[story.presentCountry % 2];
        entry.familyZone = zones[story.homeCountry % 2];
        entry.channel = channels[die.below(static_cast<int>(std::size(channels)))];
        entry.state = state;
        entry.withWhom = with;
        const bool spoken = entry.channel != ContactChannel::Message && entry.channel != ContactChannel::Letter;
        const QString topic = state == ContactState::Held && !spoken ? text("written") : contactStateKey(state);
        entry.text = samplePhrase(story.language, QStringLiteral("life.call.") + topic, die.below(4), story.girl);
        if (state == ContactState::Held) {
            entry.minutes = spoken ? 5 + die.below(8) * 5 : 0;
            entry.consent = ContactConsent::Given;
            if (spoken && die.chance(50))
                entry.wellbeing = teller.phrase("life.wellbeing", die.below(3));
            if (die.chance(35))
                entry.participants = teller.phrase("life.participant", die.below(2));
            if (die.chance(12))
                entry.interpreter = teller.phrase("life.interpreter", 0);
        } else if (state == ContactState::Declined) {
            entry.consent = ContactConsent::Refused;
        }
        teller.sample().contacts.append(entry);
    }
    ContactEntry &last = teller.sample().contacts.last();
    if (early || (last.state == ContactState::Held && die.chance(75)))
        last.next = teller.today().addDays(4 + die.below(18));
    if (last.next.isValid() && die.chance(40)) {
        ContactEntry plan;
        plan.at = QDateTime(last.next, QTime(12, 30), QTimeZone::utc());
        plan.childZone = last.childZone;
        plan.familyZone = last.familyZone;
        plan.channel = ContactChannel::Video;
        plan.state = ContactState::Planned;
        plan.withWhom = with;
        plan.text = samplePhrase(story.language, QStringLiteral("life.call.planned"), die.below(2));
        teller.sample().contacts.append(plan);
    }
}

void tellOfTheAttestations(SampleTeller &teller)
{
    const SampleStory &story = teller.story();
    SampleDie die(story.index, 95);
    if (!story.inBatch && !die.chance(60))
        return;
    using R = AttestationResult;
    using C = AttestationCapacity;
    const QDate first = story.openedOn.addDays(3 + die.below(10));
    const auto attest = [&](int party, C capacity, R result, int days) {
        SampleAttestation attestation;
        attestation.words.partyKey = samplePartyKey(party);
        attestation.words.capacity = capacity;
        attestation.words.result = result;
        if (result == R::InPart || result == R::Disputed)
            attestation.words.reservations = teller.phrase("life.reservation", die.below(3));
        attestation.words.signatory = teller.phrase("life.signatory", party);
        attestation.words.date = std::min(first.addDays(days), teller.today());
        attestation.ofThisRevision = die.chance(75);
        teller.sample().attestations.append(attestation);
    };
    attest(0, story.inBatch ? C::JointlyAttests : C::Supplies, R::Confirmed, 0);
    if (story.inBatch) {
        attest(1, C::JointlyAttests, R::Confirmed, 0);
        attest(2, C::IndependentlyConfirms, R::Confirmed, 9);
        return;
    }
    if (die.chance(75)) {
        const int roll = die.below(20);
        attest(1, C::JointlyAttests,
               roll < 11   ? R::Confirmed
               : roll < 16 ? R::InPart
               : roll < 18 ? R::NoInformation
                           : R::Disputed,
               6);
    }
    if (die.chance(35))
        attest(2, C::IndependentlyConfirms, die.chance(70) ? R::Confirmed : R::InPart, 14);
}

} // namespace homeward
