// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepaper.h"
#include "summary/canonical.h"
#include "summary/composer.h"

#include <QtTest>

using namespace homeward;
using namespace homeward::test;

class ComposerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conflictsAppearInFull();
    void sourcesAreNumberedOnce();
    void sourcesOfOneNameAreNotOne();
    void headingTakesTheSpellingOfThePaper();
    void adultsArePersons();
    void ageFollowsEveryDateStated();
    void silenceIsNamed();
    void otherRecordsAreToldApart();
    void whatIsSealedIsNamed();
    void sealedDiscrepanciesAreNamedWithoutValues();
    void aCoveredPortraitIsNotCalledMissing();
    void textThatLooksLikeAPlaceholderStays();
};

namespace {
QString rowText(const QList<SummaryRow> &rows, const QString &label)
{
    for (const SummaryRow &row : rows) {
        if (row.label == label)
            return row.text;
    }
    return {};
}
} // namespace

void ComposerTest::aCoveredPortraitIsNotCalledMissing()
{
    SummaryInput input = ordinaryCase(Language::English);
    input.portrait = {};
    input.portraitItem = {};
    QCOMPARE(compose(input, paperWords(Language::English)).noPortrait, QStringLiteral("no photograph"));
    input.file.evidence.first().coverReason = QStringLiteral("An injury is visible.");
    const Summary paper = compose(input, paperWords(Language::English));
    QCOMPARE(paper.noPortrait, QStringLiteral("photograph not printed: sensitive")); // the reason stays in the case
    QVERIFY(paper.portraitCaption.isEmpty());
}

void ComposerTest::conflictsAppearInFull()
{
    const Summary paper = compose(ordinaryCase(Language::English), paperWords(Language::English));
    QCOMPARE(paper.discrepancies.size(), 2);
    QString birth = paper.discrepancies.first();
    birth.replace(QChar::Nbsp, QLatin1Char(' '));
    QCOMPARE(birth, QStringLiteral("Date of birth (discrepancy of identity): 12 Mar 2017 – stated by A [4, p. 1], "
                                   "C [6, p. 1]; 21 Mar 2017 – stated by B [2, p. 1]."));
    QVERIFY(paper.discrepancies.last().contains(QStringLiteral("м. Зразкове")));
    QVERIFY(paper.discrepancies.last().contains(QStringLiteral("с. Прикладівка")));
    SummaryInput calm = ordinaryCase(Language::English);
    calm.facts.removeIf([](const FactComparison &fact) { return fact.state == FactState::Conflict; });
    QCOMPARE(compose(calm, paperWords(Language::English)).discrepancies,
             QStringList{QStringLiteral("There are no open discrepancies.")});
}

void ComposerTest::sourcesAreNumberedOnce()
{
    SummaryInput input = ordinaryCase(Language::English);
    for (qsizetype i : {0, 1}) {
        input.file.claims[i].source = ClaimSource{};
        input.file.claims[i].source.text = QStringLiteral("Interview with the grandmother");
        input.file.claims[i].partyKey = input.file.parties.first().key;
    }
    input.sheets.insert(input.file.evidence.at(0).id, 1);
    const Summary paper = compose(input, paperWords(Language::English));
    QCOMPARE(paper.sources.size(), 7);
    QCOMPARE(paper.sources.at(0).text, QStringLiteral("Звіт про верифікацію 1, 5 Mar 2026, 1 sheet"));
    QCOMPARE(paper.sources.at(3).text, QStringLiteral("Birth certificate, copy, 2 Apr 2017, 2 sheets"));
    QCOMPARE(paper.sources.at(6).title, QStringLiteral("Interview with the grandmother"));
    QVERIFY(paper.sources.at(6).sha256.isEmpty());
    QCOMPARE(paper.facts.at(0).values.at(0).said.at(0).sources, QList<int>{7});
    QCOMPARE(paper.facts.at(0).values.at(1).said.at(0).sources, QList<int>{7});
}

void ComposerTest::sourcesOfOneNameAreNotOne()
{
    SummaryInput input = ordinaryCase(Language::English);
    for (qsizetype i : {0, 1, 2, 3}) {
        Claim &claim = input.file.claims[i];
        claim.partyKey = input.file.parties.at(i == 1 ? 1 : 0).key;
        claim.source = ClaimSource{};
        claim.source.text = QStringLiteral("Birth certificate");
        claim.source.page = static_cast<int>(i); // a page is cited, it makes no other source
        claim.source.date = PartialDate::fromDay(QDate(2017, 4, i == 3 ? 20 : 2));
    }
    const Summary paper = compose(input, paperWords(Language::English));
    QStringList named;
    for (const SummarySource &source : paper.sources.mid(6))
        named.append(source.text);
    QCOMPARE(named, QStringList({QStringLiteral("Birth certificate, 2 Apr 2017, named by party A"),
                                 QStringLiteral("Birth certificate, 2 Apr 2017, named by party B"),
                                 QStringLiteral("Birth certificate, 20 Apr 2017, named by party A")}));
}

void ComposerTest::headingTakesTheSpellingOfThePaper()
{
    const auto heading = [](Language language) {
        return compose(ordinaryCase(language), paperWords(language)).heading;
    };
    QVERIFY(heading(Language::Ukrainian).endsWith(QStringLiteral("Дитина: Прикладенко Марта Іванівна")));
    QVERIFY(heading(Language::Russian).endsWith(QStringLiteral("Ребёнок: Прикладенко Марфа Ивановна")));
    QVERIFY(heading(Language::English).endsWith(QStringLiteral("Child: Marta Prykladenko")));
    const Summary empty = compose(emptyCase(Language::English), paperWords(Language::English));
    QVERIFY(empty.heading.endsWith(QStringLiteral("Child: name not stated")));
}

void ComposerTest::adultsArePersons()
{
    SummaryInput input = ordinaryCase(Language::English);
    input.issued = QDate(2035, 3, 12); // eighteen by one date, nine days short of it by the other
    QVERIFY(compose(input, paperWords(Language::English)).heading.contains(QStringLiteral("Child:")));
    input.issued = QDate(2035, 3, 21);
    QVERIFY(compose(input, paperWords(Language::English)).heading.contains(QStringLiteral("Person:")));
}

void ComposerTest::ageFollowsEveryDateStated()
{
    const auto age = [](const SummaryInput &input) {
        return rowText(compose(input, paperWords(Language::English)).identity,
                       QStringLiteral("Age on the date of issue"));
    };
    SummaryInput input = ordinaryCase(Language::English);
    QCOMPARE(age(input), QStringLiteral("9 years"));
    input.issued = QDate(2026, 3, 15);
    QCOMPARE(age(input), QStringLiteral("8–9 years"));
    restate(input, 4, 0, QStringLiteral("../2017-03"));
    QCOMPARE(age(input), QString()); // one date leaves it open: nothing is guessed
}

void ComposerTest::silenceIsNamed()
{
    const Summary paper = compose(ordinaryCase(Language::English), paperWords(Language::English));
    QCOMPARE(paper.notStated, QStringLiteral("Not stated by any party: Name given since separation."));
    QCOMPARE(paper.facts.size(), 20);
    QVERIFY(compose(emptyCase(Language::English), paperWords(Language::English)).facts.isEmpty());
}

void ComposerTest::otherRecordsAreToldApart()
{
    SummaryInput input = ordinaryCase(Language::English);
    const qsizetype before = compose(input, paperWords(Language::English)).facts.size();
    const SubjectId paperId(QUuid::createUuid());
    input.file.subjects.append({paperId, SubjectKind::Document});
    const auto fact = [&](const char *field, const QStringList &values) {
        FactComparison one;
        one.subject = paperId;
        one.field = QString::fromLatin1(field);
        one.state = values.size() > 1 ? FactState::Conflict : FactState::SingleSource;
        for (const QString &value : values) {
            Claim claim = input.file.claims.first();
            claim.id = ClaimId(QUuid::createUuid());
            claim.subject = paperId;
            claim.field = one.field;
            claim.value = value;
            input.file.claims.append(claim);
            one.values.append({static_cast<int>(one.values.size()) + 1, value, {claim.partyKey}, {claim.id}});
        }
        input.facts.append(one);
    };
    fact("document_type", {QStringLiteral("birth_certificate")});
    fact("document_number", {QStringLiteral("I-АБ 000123"), QStringLiteral("I-АБ 000132")});
    const Summary paper = compose(input, paperWords(Language::English));
    QCOMPARE(paper.facts.size(), before + 2);
    QCOMPARE(paper.facts.last().label, QStringLiteral("Birth certificate I-АБ 000123 · Number of the document"));
    QCOMPARE(paper.facts.last().subject, paperId);
    QVERIFY(paper.facts.first().subject.isNull());
    QVERIFY(paper.discrepancies.last().contains(QStringLiteral("I-АБ 000132"))); // always printed
    SummaryInput other = input;
    for (FactComparison &one : other.facts) {
        if (one.subject == paperId)
            one.subject = SubjectId(QUuid::createUuid());
    }
    QVERIFY(canonicalDigest(compose(other, paperWords(Language::English))) != canonicalDigest(paper));
}

void ComposerTest::whatIsSealedIsNamed()
{
    SummaryInput input = ordinaryCase(Language::English);
    input.sealed = {QStringLiteral("health_summary"), QStringLiteral("stay_address")};
    const Summary paper = compose(input, paperWords(Language::English));
    QVERIFY2(
        paper.notStated.endsWith(QStringLiteral("Kept in the case file and not printed: State of health, Address.")),
        qPrintable(paper.notStated));
}

void ComposerTest::sealedDiscrepanciesAreNamedWithoutValues()
{
    SummaryInput input = ordinaryCase(Language::English);
    input.facts.removeIf([](const FactComparison &fact) { return fact.state == FactState::Conflict; });
    FactComparison sealed;
    sealed.subject = input.file.child();
    sealed.field = QStringLiteral("faith");
    sealed.state = FactState::Conflict;
    input.sealedConflicts = {sealed};
    const QStringList told = compose(input, paperWords(Language::English)).discrepancies;
    QCOMPARE(told, QStringList{QStringLiteral(
                       "Faith, only if volunteered (minor discrepancy): the values are kept in the case file and not "
                       "printed.")});
}

void ComposerTest::textThatLooksLikeAPlaceholderStays()
{
    SummaryInput input = ordinaryCase(Language::English);
    restate(input, 11, 0, QStringLiteral("%2 %1 %n"));
    const Summary paper = compose(input, paperWords(Language::English));
    QVERIFY(paper.discrepancies.last().contains(QStringLiteral("%2 %1 %n – stated by A")));
}

QTEST_GUILESS_MAIN(ComposerTest)
#include "tst_composer.moc"
