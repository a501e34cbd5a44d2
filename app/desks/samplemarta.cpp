// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/sampleteller.h"

namespace homeward {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Fact by fact, as the design's pictures have it; an empty value: that party says nothing. \a pages of the sources.
void tellTheFacts(SampleTeller &teller)
{
    constexpr int pages[] = {1, 0, -1}; // report p. 2, register copy p. 1; of the interview its writer tells
    const auto all = [&](const char *field, const QString &a, const QString &b, const QString &c) {
        const QString values[] = {a, b, c};
        for (int party = 0; party < 3; ++party) {
            if (values[party].isEmpty())
                continue;
            teller.say(party, field, values[party]);
            teller.sample().claims.last().page = pages[party];
        }
    };
    const QString none;
    const SampleName &name = teller.story().name;
    all("name_birth", name.ukrainian.toValue(), name.russian.toValue(), name.latin.toValue());
    all("birth_date", text("2017-03-12"), text("2017-03-21"), text("2017-03-12"));
    all("sex", text("female"), text("female"), none);
    all("birth_place", text("Зразкове"), none, text("Зразкове"));
    all("separation_place", text("Зразкове"), text("Прикладівка"), text("Прикладівка"));
    all("separation_date", text("2022-02"), text("2022-02"), text("2021-24"));
    all("guardian", text("Бабуся"), text("Заклад № 4"), text("Бабуся"));
    all("family_members", none, none, text("бабуся, двоє братів"));
    all("distinguishing_marks", text("шрам, ліве зап’ястя"), none, text("шрам, ліве зап’ястя"));
}

/// The grandmother, two brothers, where Marta was, and how she was seen.
void tellTheRest(SampleTeller &teller)
{
    const auto person = [&](const char *relation, const SampleName &name) {
        teller.begin(SubjectKind::Person);
        teller.say(2, "person_relation", text(relation));
        teller.say(2, "person_name", name.ukrainian.toValue());
    };
    person("grandmother", sampleName(SampleGiven::Mother, 0, 4, 3));
    teller.say(2, "person_whereabouts", text("Тестова Гавань"));
    teller.say(2, "wish_to_receive", text("yes"));
    teller.say(2, "wish_words", text("Вона жила зі мною, я її опікун."));
    for (const int given : {4, 5}) {
        person("brother", sampleName(SampleGiven::Boy, 0, given, -1));
        teller.say(2, "person_whereabouts", text("Тестова Гавань"));
    }
    teller.begin(SubjectKind::Stay);
    teller.say(1, "stay_kind", text("institution"));
    teller.say(1, "stay_place", text("Прикладівка"));
    teller.say(1, "stay_from", text("2022-08"));
    teller.say(1, "institution_name", text("Заклад № 4"));
    teller.begin(SubjectKind::ConditionReport);
    teller.say(2, "report_date", text("2026-04-18"));
    teller.say(2, "report_place", text("Прикладівка"));
    teller.say(2, "report_manner", text("remote"));
    teller.say(2, "report_physical", samplePhrase(Language::Ukrainian, text("life.physical"), 0));
    teller.say(2, "report_psychological", samplePhrase(Language::Ukrainian, text("life.psychological"), 0));
}

QList<SampleAnnotation> marks()
{
    const auto highlight = [](AnnotationCategory category, const char *quote, const char *body) {
        return SampleAnnotation{0, 1, AnnotationKind::Highlight, category, text(quote), text(body), -1, {}};
    };
    return {highlight(AnnotationCategory::Agreed, "У всіх трьох джерелах дитину названо Марта Прикладенко.",
                      "Написання однакове в усіх копіях."),
            highlight(AnnotationCategory::Evidence, "У записі реєстру дата народження 12 березня 2017 року.",
                      "Запис з печаткою і підписом; підтверджує значення 1."),
            highlight(AnnotationCategory::Question, "Друга копія вказує 21 березня 2017 року; печатки немає.",
                      "Де оригінал? Запит надіслано 4 травня."),
            highlight(AnnotationCategory::Evidence, "У записі закладу натомість названо Прикладівку.",
                      "Відрізняється від інтерв’ю родини."),
            {0,
             3,
             AnnotationKind::Note,
             AnnotationCategory::Translation,
             {},
             text("«Опікун» тут — той, хто фактично доглядає."),
             -1,
             {}}};
}

} // namespace

SampleCase sampleMarta(const SampleScope &scope)
{
    SampleCase sample;
    sample.story = sampleStory(7, scope.today, scope.cases);
    sample.story.language = Language::Ukrainian;
    sample.story.born = QDate(2017, 3, 12);
    sample.story.separated = QDate(2022, 2, 15);
    sample.story.openedOn = QDate(2026, 3, 2) <= scope.today ? QDate(2026, 3, 2) : scope.today.addDays(-60);
    sample.state = CaseState::DiscrepanciesOpen;
    sample.subjects = {{SubjectKind::Child, {}}};
    SampleTeller teller(sample, scope);
    if (scope.evidence) {
        sample.reports = {{SampleReport::Kind::Marta, Language::Ukrainian, samplePartyKey(0), text("Звіт 1"),
                           QDate(2026, 5, 2), false, false},
                          {SampleReport::Kind::Interview, Language::Ukrainian, samplePartyKey(2), text("Інтерв’ю"),
                           QDate(2026, 4, 18), false, false}};
    }
    teller.setSource(0, text("Звіт 1"), scope.evidence ? 0 : -1);
    teller.setSource(1, text("Копія реєстру"), -1);
    teller.setSource(2, text("Інтерв’ю"), scope.evidence ? 1 : -1);
    tellTheFacts(teller);
    if (!scope.evidence)
        return sample;
    const QDate taken[] = {QDate(2021, 8, 14), QDate(2022, 1, 9),  QDate(),
                           QDate(2023, 5, 21), QDate(2024, 2, 11), QDate(2025, 11, 3)};
    for (int i = 0; i < 6; ++i) {
        SamplePicture picture;
        picture.look = {true, i < 2 ? 4 : 3 + i, 3, 1, 3, 40 + i};
        picture.partyKey = samplePartyKey(i % 3);
        picture.title = samplePhrase(Language::Ukrainian, text("report.kind.photo"), 0)
                            .replace(QLatin1String("%1"), QString::number(i + 1));
        picture.dated = taken[i];
        picture.taken = taken[i];
        sample.pictures.append(picture);
    }
    tellTheRest(teller);
    sample.annotations = marks();
    return sample;
}

} // namespace homeward
