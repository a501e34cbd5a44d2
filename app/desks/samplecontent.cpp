// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplecontent.h"

#include "desks/samplewords.h"

#include <QRandomGenerator>

namespace homeward {

namespace {

const QString partyKeys[] = {QStringLiteral("party-a"), QStringLiteral("party-b"), QStringLiteral("party-c")};

constexpr qsizetype mostClaims = 20;

/// A die that falls the same way for the same case.
class Die
{
public:
    explicit Die(int index) : m_generator(0x484F4D45u + static_cast<quint32>(index) * 2654435761u) {}
    int below(int limit) { return static_cast<int>(m_generator.bounded(static_cast<quint32>(limit))); }
    bool chance(int percent) { return below(100) < percent; }
    QString from(const QStringList &words) { return words.at(below(static_cast<int>(words.size()))); }

private:
    QRandomGenerator m_generator;
};

/// Where each party's words come from in one case.
struct Sources
{
    QString text[3];
    int report[3] = {-1, -1, -1};
};

void say(SampleCase &sample, const Sources &sources, const char *field, const QString &value, int party, int page)
{
    sample.claims.append(
        {QString::fromLatin1(field), value, partyKeys[party], sources.text[party], sources.report[party], page});
}

/// Which parties speak about a fact: all three, two of them, or one.
QList<int> speakers(Die &die)
{
    const int roll = die.below(10);
    if (roll < 5)
        return {0, 1, 2};
    if (roll < 8)
        return roll == 5 ? QList<int>{0, 1} : roll == 6 ? QList<int>{0, 2} : QList<int>{1, 2};
    return {die.below(3)};
}

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

/// Less exact ways of saying the same day.
QString lessExact(const QDate &date, Die &die)
{
    switch (die.below(3)) {
    case 0:
        return date.toString(QStringLiteral("yyyy-MM"));
    case 1:
        return date.toString(QStringLiteral("yyyy"));
    default: {
        // Winter belongs to the year its December is in.
        const int season = date.month() % 12 / 3;
        const int year = season == 0 && date.month() < 3 ? date.year() - 1 : date.year();
        return QStringLiteral("%1-%2").arg(year).arg(season == 0 ? 24 : 20 + season);
    }
    }
}

CaseState stateOf(int index, bool conflicting, Die &die)
{
    if (conflicting)
        return index % 2 == 1 ? CaseState::DiscrepanciesOpen : CaseState::UnderReview;
    // Most of an office's cases are somewhere in the middle; the rare states appear at least once in 248.
    constexpr CaseState common[] = {
        CaseState::Registered,       CaseState::UnderReview, CaseState::UnderReview, CaseState::AwaitingInformation,
        CaseState::ReadyForDecision, CaseState::Decided,     CaseState::Decided,     CaseState::Closed,
        CaseState::Registered};
    constexpr CaseState rare[] = {CaseState::Draft,     CaseState::Archived,  CaseState::Suspended,
                                  CaseState::Withdrawn, CaseState::Duplicate, CaseState::EnteredInError};
    if (index % 16 == 0)
        return rare[index / 16 % std::size(rare)];
    return common[die.below(static_cast<int>(std::size(common)))];
}

void addNames(SampleCase &sample, const Sources &sources, Die &die)
{
    const QString values[] = {sample.ukrainian.toValue(), sample.russian.toValue(), sample.latin.toValue()};
    // Each party writes in a language of its own; which one differs from case to case.
    for (int party = 0; party < 3; ++party)
        say(sample, sources, "name_birth", values[(party + static_cast<int>(sample.language)) % 3], party, 1);
    if (die.chance(30))
        say(sample, sources, "name_papers", values[1], 1, 1);
    if (die.chance(20))
        say(sample, sources, "name_nickname", sampleNickname(sample.language, die.below(6)), 2, 3);
}

void addPlain(SampleCase &sample, const Sources &sources, Die &die, const char *field, const QString &value,
              const QList<int> &who)
{
    for (const int party : who)
        say(sample, sources, field, value, party, die.below(2) + 1);
}

void addPictures(SampleCase &sample, Die &die, const QDate &today)
{
    const int count = 1 + die.below(6);
    const int first = die.below(samplePictureCount);
    for (int i = 0; i < count; ++i) {
        SamplePicture picture;
        picture.drawing = (first + i * 5) % samplePictureCount;
        picture.partyKey = partyKeys[(sample.index + i) % 3];
        picture.title = sampleWord(sample.language, SampleWord::Photo).arg(i + 1);
        if (!die.chance(15))
            picture.dated = today.addDays(-30 - die.below(1500));
        sample.pictures.append(picture);
    }
}

void addReports(SampleCase &sample, Die &die, const QDate &today)
{
    const int language = static_cast<int>(sample.language);
    const int count = 1 + die.below(2);
    for (int i = 0; i < count; ++i) {
        SampleReport report;
        report.report = language * 4 + (sample.index + i) % 4;
        report.partyKey = partyKeys[i == 0 ? 0 : 2];
        report.title = sampleWord(sample.language, SampleWord::Report).arg(i + 1);
        report.dated = today.addDays(-40 - die.below(300));
        sample.reports.append(report);
    }
}

SampleCase ordinaryCase(int index, const QDate &today)
{
    Die die(index);
    SampleCase sample;
    sample.index = index;
    sample.language = static_cast<Language>((index + 2) % 3);
    sample.girl = die.chance(48);
    const SampleName names = sampleName(sample.girl, index, die.below(1000));
    sample.ukrainian = names.ukrainian;
    sample.russian = names.russian;
    sample.latin = names.latin;
    sample.openedOn = today.addDays(-20 - die.below(500));
    // Twelve of 248, as an office would call many.
    const bool conflicting = index % 21 == 7;
    sample.state = stateOf(index, conflicting, die);

    addReports(sample, die, today);
    addPictures(sample, die, today);

    Sources sources;
    sources.text[0] = sample.reports.first().title;
    sources.report[0] = 0;
    sources.text[1] = sampleWord(sample.language, SampleWord::RegisterCopy);
    sources.text[2] = sampleWord(sample.language, SampleWord::Interview);
    if (sample.reports.size() > 1)
        sources.report[2] = 1;

    const QDate born = today.addYears(-5).addDays(-die.below(12 * 365));
    const QDate separated(2022, 2 + die.below(10), 1 + die.below(27));
    const int place = die.below(samplePlaceCount);
    addNames(sample, sources, die);

    say(sample, sources, "birth_date", day(born), 0, 1);
    if (conflicting && index % 2 == 0)
        say(sample, sources, "birth_date", day(born.addDays(9)), 1, 0);
    else
        say(sample, sources, "birth_date", die.chance(70) ? day(born) : lessExact(born, die), 1, 0);
    if (die.chance(60))
        say(sample, sources, "birth_date", day(born), 2, 3);

    addPlain(sample, sources, die, "sex", sample.girl ? QStringLiteral("female") : QStringLiteral("male"), {0, 1, 2});
    addPlain(sample, sources, die, "birth_place", samplePlace(sample.language, (place + 2) % samplePlaceCount),
             speakers(die));
    for (const int party : speakers(die)) {
        const bool exact = die.chance(60);
        say(sample, sources, "separation_date", exact ? separated.toString(QStringLiteral("yyyy-MM")) : day(separated),
            party, 1);
    }
    const bool placeDiffers = conflicting && index % 2 == 1;
    say(sample, sources, "separation_place", samplePlace(sample.language, place), 0, 1);
    if (placeDiffers || die.chance(60)) {
        say(sample, sources, "separation_place",
            samplePlace(sample.language, placeDiffers ? (place + 1) % samplePlaceCount : place), 1, 0);
    }
    if (die.chance(50)) {
        static const QStringList categories{QStringLiteral("displaced_by_fighting"), QStringLiteral("family_divided"),
                                            QStringLiteral("institution_moved"), QStringLiteral("rest_or_treatment"),
                                            QStringLiteral("travelled_with_kin")};
        addPlain(sample, sources, die, "separation_category", die.from(categories), {0, 1});
    }
    if (die.chance(25))
        say(sample, sources, "separation_term", sampleTerm(sample.language, die.below(4)), die.below(3), 1);
    if (die.chance(45)) {
        addPlain(sample, sources, die, "present_place", samplePlace(sample.language, (place + 3) % samplePlaceCount),
                 {die.below(3)});
    }
    if (die.chance(70))
        addPlain(sample, sources, die, "family_members", sampleFamily(sample.language, die.below(6)), {0, 2});
    if (die.chance(60))
        addPlain(sample, sources, die, "guardian", sampleGuardian(sample.language, die.below(5)), {1, 2});
    if (die.chance(30))
        addPlain(sample, sources, die, "distinguishing_marks", sampleMark(sample.language, die.below(5)), {0, 2});
    if (die.chance(20))
        say(sample, sources, "child_wish", sampleWish(sample.language, die.below(3)), 2, 3);

    // The rarer facts come last, so a long case loses only some of those.
    if (sample.claims.size() > mostClaims)
        sample.claims.resize(mostClaims);

    if (die.chance(35)) {
        const int shared = sample.reports.first().report;
        sample.annotations.append({0, 1, AnnotationKind::Highlight, static_cast<AnnotationCategory>(die.below(4)),
                                   sampleReportQuote(sample.language, shared),
                                   sampleWord(sample.language, SampleWord::NoteChecked)});
    }
    return sample;
}

/// The case of the pictures in the design: three facts claimed differently, six photographs, its own report.
SampleCase marta(const QDate &today)
{
    SampleCase sample;
    sample.index = 7;
    sample.language = Language::Ukrainian;
    sample.state = CaseState::DiscrepanciesOpen;
    sample.openedOn = QDate(2026, 3, 2) <= today ? QDate(2026, 3, 2) : today.addDays(-60);
    sample.girl = true;
    const SampleName names = sampleName(true, 7, 0);
    sample.ukrainian = names.ukrainian;
    sample.russian = names.russian;
    sample.latin = names.latin;
    sample.reports = {{-1, partyKeys[0], QStringLiteral("Звіт 1"), QDate(2026, 5, 2)},
                      {1, partyKeys[2], QStringLiteral("Інтерв’ю"), QDate(2026, 4, 18)}};
    const QDate taken[] = {QDate(2021, 8, 14), QDate(2022, 1, 9),  QDate(),
                           QDate(2023, 5, 21), QDate(2024, 2, 11), QDate(2025, 11, 3)};
    for (int i = 0; i < 6; ++i) {
        sample.pictures.append(
            {i, partyKeys[i % 3], sampleWord(sample.language, SampleWord::Photo).arg(i + 1), taken[i]});
    }
    Sources sources;
    sources.text[0] = QStringLiteral("Звіт 1");
    sources.text[1] = QStringLiteral("Копія реєстру");
    sources.text[2] = QStringLiteral("Інтерв’ю");
    sources.report[0] = 0;
    sources.report[2] = 1;
    constexpr int pages[] = {1, 0, 1}; // as printed: report p. 2, register copy p. 1, interview p. 2
    const auto all = [&](const char *field, const QString &a, const QString &b, const QString &c) {
        const QString values[] = {a, b, c};
        for (int party = 0; party < 3; ++party) {
            if (!values[party].isEmpty())
                say(sample, sources, field, values[party], party, pages[party]);
        }
    };
    const QString none;
    all("name_birth", sample.ukrainian.toValue(), sample.russian.toValue(), sample.latin.toValue());
    all("birth_date", QStringLiteral("2017-03-12"), QStringLiteral("2017-03-21"), QStringLiteral("2017-03-12"));
    all("sex", QStringLiteral("female"), QStringLiteral("female"), none);
    all("birth_place", QStringLiteral("Зразкове"), none, QStringLiteral("Зразкове"));
    all("separation_place", QStringLiteral("Зразкове"), QStringLiteral("Прикладівка"), QStringLiteral("Прикладівка"));
    all("separation_date", QStringLiteral("2022-02"), QStringLiteral("2022-02"), QStringLiteral("2021-24"));
    all("guardian", QStringLiteral("Бабуся"), QStringLiteral("Заклад № 4"), QStringLiteral("Бабуся"));
    all("family_members", none, none, QStringLiteral("бабуся, двоє братів"));
    all("distinguishing_marks", QStringLiteral("шрам, ліве зап’ястя"), none, QStringLiteral("шрам, ліве зап’ястя"));
    sample.annotations = {
        {0, 1, AnnotationKind::Highlight, AnnotationCategory::Agreed,
         QStringLiteral("У всіх трьох джерелах дитину названо Марта Прикладенко."),
         QStringLiteral("Написання однакове в усіх копіях.")},
        {0, 1, AnnotationKind::Highlight, AnnotationCategory::Evidence,
         QStringLiteral("У записі реєстру дата народження 12 березня 2017 року."),
         QStringLiteral("Запис з печаткою і підписом; підтверджує значення 1.")},
        {0, 1, AnnotationKind::Highlight, AnnotationCategory::Question,
         QStringLiteral("Друга копія вказує 21 березня 2017 року; печатки немає."),
         QStringLiteral("Де оригінал? Запит надіслано 4 травня.")},
        {0, 1, AnnotationKind::Highlight, AnnotationCategory::Evidence,
         QStringLiteral("У записі закладу натомість названо Прикладівку."),
         QStringLiteral("Відрізняється від інтерв’ю родини.")},
        {0, 3, AnnotationKind::Note, AnnotationCategory::Translation, QString(),
         QStringLiteral("«Опікун» тут — той, хто фактично доглядає.")},
    };
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
    office.partyKey = partyKeys[0];
    office.caseNumberPattern = QStringLiteral("DEMO-{n:4}");
    office.paperNumberPattern = QStringLiteral("HW-{year}-{n:6}");
    office.timeZone = "Europe/Kyiv";
    return office;
}

QList<Party> sampleParties()
{
    return {{partyKeys[0], {QStringLiteral("Сторона A"), QStringLiteral("Сторона A"), QStringLiteral("Party A")}, 0},
            {partyKeys[1], {QStringLiteral("Сторона B"), QStringLiteral("Сторона B"), QStringLiteral("Party B")}, 1},
            {partyKeys[2], {QStringLiteral("Сторона C"), QStringLiteral("Сторона C"), QStringLiteral("Party C")}, 2}};
}

SampleCase sampleCase(int index, const QDate &today)
{
    return index == 7 ? marta(today) : ordinaryCase(index, today);
}

} // namespace homeward
