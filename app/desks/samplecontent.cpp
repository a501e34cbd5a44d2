// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplecontent.h"

#include "desks/sampleteller.h"

#include <algorithm>
#include <iterator>

namespace homeward {

namespace {

CaseState stateOf(const SampleStory &story)
{
    SampleDie die(story.index, 5);
    if (story.conflicting)
        return story.index % 2 == 1 ? CaseState::DiscrepanciesOpen : CaseState::UnderReview;
    // Most of an office's cases are somewhere in the middle; the rare states appear at least once in 248.
    constexpr CaseState common[] = {
        CaseState::Registered,       CaseState::UnderReview, CaseState::UnderReview, CaseState::AwaitingInformation,
        CaseState::ReadyForDecision, CaseState::Decided,     CaseState::Decided,     CaseState::Closed,
        CaseState::Registered};
    constexpr CaseState rare[] = {CaseState::Draft,     CaseState::Archived,  CaseState::Suspended,
                                  CaseState::Withdrawn, CaseState::Duplicate, CaseState::EnteredInError};
    if (story.index % 16 == 0)
        return rare[story.index / 16 % std::size(rare)];
    return common[die.below(static_cast<int>(std::size(common)))];
}

QString kindTitle(Language language, const char *kind)
{
    return samplePhrase(language, QStringLiteral("report.kind.") + QLatin1String(kind), 0);
}

void planReports(SampleTeller &teller, bool evidence)
{
    const SampleStory &story = teller.story();
    SampleDie die(story.index, 6);
    const auto onFile = [&](int party, SampleReport::Kind kind, Language language, const QString &title, int chance) {
        int place = -1;
        if (die.chance(chance) && evidence) {
            SampleReport report;
            report.kind = kind;
            report.language = language;
            report.partyKey = samplePartyKey(party);
            report.title = title;
            report.dated = story.openedOn.addDays(-1 - die.below(40));
            report.scanned = kind == SampleReport::Kind::Register ? story.index % 2 == 0 : story.index % 9 == 4;
            report.turned = kind == SampleReport::Kind::Report && !report.scanned && story.index % 5 == 2;
            place = static_cast<int>(teller.sample().reports.size());
            teller.sample().reports.append(report);
        }
        teller.setSource(party, title, place);
    };
    const auto next = [&](int steps) { return static_cast<Language>((static_cast<int>(story.language) + steps) % 3); };
    onFile(0, SampleReport::Kind::Report, story.language,
           kindTitle(story.language, "report").replace(QLatin1String("%1"), QStringLiteral("1")), 100);
    onFile(1, SampleReport::Kind::Register, story.index % 4 == 2 ? next(1) : story.language,
           kindTitle(story.language, "register"), 65);
    onFile(2, SampleReport::Kind::Interview, story.index % 3 == 1 ? next(2) : story.language,
           kindTitle(story.language, "interview"), 55);
}

void planPictures(SampleTeller &teller)
{
    const SampleStory &story = teller.story();
    SampleDie die(story.index, 7);
    const int count = 1 + die.below(6);
    const int style = die.below(1000);
    // From two years before the separation until now, but nobody is pictured before the first birthday.
    const QDate from = std::max(story.separated.addYears(-2), story.born.addDays(400));
    const int days = std::max(30, static_cast<int>(from.daysTo(teller.today())) - 20);
    for (int i = 0; i < count; ++i) {
        SamplePicture picture;
        const QDate day = from.addDays((days * i) / count + die.below(std::max(1, days / count)));
        picture.look = {story.girl, static_cast<int>(story.born.daysTo(day) / 365), story.hair, story.eyes, story.mark,
                        style + i};
        picture.partyKey = samplePartyKey((story.index + i) % 3);
        picture.title = kindTitle(story.language, "photo").replace(QLatin1String("%1"), QString::number(i + 1));
        if (!die.chance(15))
            picture.dated = day;
        if (die.chance(50)) // what the file says is not always what the party says
            picture.taken = die.chance(80) ? day : day.addDays(190);
        const int roll = die.below(12);
        picture.form = roll == 0   ? SamplePicture::Form::Png
                       : roll <= 2 ? SamplePicture::Form::TurnedJpeg
                                   : SamplePicture::Form::Jpeg;
        if (die.chance(3))
            picture.coverReason = teller.phrase("life.covered", 0);
        teller.sample().pictures.append(picture);
    }
    if (story.index % 10 == 1) {
        SamplePicture card = teller.sample().pictures.first();
        card.form = SamplePicture::Form::TwoPageTiff;
        card.title = kindTitle(story.language, "sheet");
        card.taken = {};
        card.coverReason.clear();
        teller.sample().pictures.append(card);
    }
}

/// What reviewers wrote on the papers, and one slip that was put right.
void planMarks(SampleTeller &teller)
{
    const SampleStory &story = teller.story();
    SampleDie die(story.index, 8);
    SampleCase &sample = teller.sample();
    const auto note = [&](int which) { return teller.phrase("report.note", which); };
    if (die.chance(40)) {
        const int category = die.below(4);
        SampleAnnotation mark;
        mark.category = static_cast<AnnotationCategory>(category);
        mark.kind = sample.reports.first().scanned ? AnnotationKind::Area : AnnotationKind::Highlight;
        mark.quote = teller.phrase("report.open", story.index);
        mark.body = note(category);
        if (category == 1 && die.chance(50))
            mark.reply = teller.phrase("report.answer", 0);
        sample.annotations.append(mark);
    }
    for (qsizetype i = 0; i < sample.claims.size(); ++i) {
        const SampleClaim &claim = sample.claims.at(i);
        const bool seal = claim.field == QLatin1String("birth_date") && claim.report >= 0;
        if (!seal || !die.chance(30))
            continue;
        SampleAnnotation mark;
        mark.report = claim.report;
        mark.kind = sample.reports.at(claim.report).scanned ? AnnotationKind::Area : AnnotationKind::Highlight;
        mark.claim = static_cast<int>(i);
        mark.body = note(0);
        sample.annotations.append(mark);
    }
    if (story.index % 6 == 1 && story.index > 12) {
        SampleClaim slip;
        slip.field = QStringLiteral("name_nickname");
        slip.value = teller.phrase("child.nickname", story.index);
        slip.partyKey = samplePartyKey(2);
        slip.source = kindTitle(story.language, "letter");
        slip.withdrawReason = teller.phrase("life.withdrawn", 1);
        sample.claims.append(slip);
    }
}

/// The height was read wrongly first: the correction names what it supersedes.
void planCorrection(SampleCase &sample)
{
    if (sample.story.index % 7 != 3)
        return;
    const auto found = std::find_if(sample.claims.begin(), sample.claims.end(), [](const SampleClaim &claim) {
        return claim.field == QLatin1String("height") && claim.partyKey == samplePartyKey(1);
    });
    if (found == sample.claims.end())
        return;
    SampleClaim wrong = *found;
    wrong.value = QString::number(wrong.value.toInt() + 30);
    wrong.report = -1;
    found->supersedes = static_cast<int>(found - sample.claims.begin());
    sample.claims.insert(found, wrong);
}

SampleCase ordinaryCase(int index, const SampleScope &scope)
{
    SampleCase sample;
    sample.story = sampleStory(index, scope.today, scope.cases);
    sample.state = stateOf(sample.story);
    sample.subjects = {{SubjectKind::Child, {}}};
    SampleTeller teller(sample, scope);
    planReports(teller, scope.evidence);
    tellOfTheChild(teller);
    if (!scope.evidence)
        return sample;
    planCorrection(sample);
    tellOfThePeople(teller);
    tellOfThePapers(teller);
    tellOfTheStays(teller);
    tellOfTheCondition(teller);
    tellOfTheContact(teller);
    tellOfTheAttestations(teller);
    planPictures(teller);
    planMarks(teller);
    if (sample.story.inBatch) {
        SampleReport joint;
        joint.kind = SampleReport::Kind::Batch;
        joint.language = Language::Ukrainian; // one file in eight cases
        joint.title = kindTitle(sample.story.language, "batch");
        joint.dated = scope.today.addDays(-30);
        sample.reports.append(joint);
        for (SampleAttestation &attestation : sample.attestations)
            attestation.report = static_cast<int>(sample.reports.size()) - 1;
    }
    return sample;
}

} // namespace

Office sampleOffice()
{
    Office office;
    office.name = {QStringLiteral("Приклад: Демонстраційна установа"),
                   QStringLiteral("Пример: Демонстрационное учреждение"),
                   QStringLiteral("Example: Demonstration office")};
    office.letterhead = {QStringLiteral("Приклад: Демонстраційна установа\nвул. Вигадана, 1, Зразкове"),
                         QStringLiteral("Пример: Демонстрационное учреждение\nул. Выдуманная, 1, Образцово"),
                         QStringLiteral("Example: Demonstration office\n1 Invented Street, Sampleville")};
    office.partyKey = samplePartyKey(0);
    office.caseNumberPattern = QStringLiteral("DEMO-{n:4}");
    office.paperNumberPattern = QStringLiteral("HW-{year}-{n:6}");
    office.timeZone = "Europe/Kyiv";
    return office;
}

QList<Party> sampleParties()
{
    return {
        {samplePartyKey(0), {QStringLiteral("Сторона A"), QStringLiteral("Сторона A"), QStringLiteral("Party A")}, 0},
        {samplePartyKey(1), {QStringLiteral("Сторона B"), QStringLiteral("Сторона B"), QStringLiteral("Party B")}, 1},
        {samplePartyKey(2), {QStringLiteral("Сторона C"), QStringLiteral("Сторона C"), QStringLiteral("Party C")}, 2}};
}

SampleCase sampleCase(int index, const SampleScope &scope)
{
    return index == 7 ? sampleMarta(scope) : ordinaryCase(index, scope);
}

} // namespace homeward
