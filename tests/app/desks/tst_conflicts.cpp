// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/conflicts.h"

#include "domain/fieldcatalogue.h"
#include "domain/personname.h"

#include <QTest>

#include <algorithm>

using namespace homeward;

namespace {

/// "a:2017-03-12" = party a says so; "~" in front: withdrawn; "^": superseded.
QList<Claim> claimsFrom(const QString &field, const QStringList &said)
{
    static StillWorld world(QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));
    QList<Claim> claims;
    int minute = 0;
    for (QString words : said) {
        Claim claim;
        claim.withdrawn = words.startsWith(QLatin1Char('~'));
        claim.superseded = words.startsWith(QLatin1Char('^'));
        if (claim.withdrawn || claim.superseded)
            words.remove(0, 1);
        claim.id = ClaimId::create(world);
        claim.field = field;
        claim.partyKey = words.section(QLatin1Char(':'), 0, 0);
        claim.value = words.section(QLatin1Char(':'), 1);
        claim.recordedAt = QDateTime(QDate(2026, 1, 1), QTime(13, minute++), Qt::UTC);
        claims.append(claim);
    }
    return claims;
}

QList<Party> threeParties()
{
    return {{QStringLiteral("a"), {}, 0}, {QStringLiteral("b"), {}, 1}, {QStringLiteral("c"), {}, 2}};
}

QString name(NameScript script, const char *given, const char *surname, const char *patronymic = "")
{
    return PersonName{script, QString::fromUtf8(surname), QString::fromUtf8(given), QString::fromUtf8(patronymic)}
        .toValue();
}

QString says(const char *party, const QString &value)
{
    return QString::fromLatin1(party) + QLatin1Char(':') + value;
}

} // namespace

class tst_Conflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("values");
        const auto row = [](const char *title, const char *field, const QStringList &said, const char *state,
                            int values) {
            QTest::newRow(title) << QString::fromLatin1(field) << said << QString::fromLatin1(state) << values;
        };
        const auto list = [](std::initializer_list<const char *> texts) {
            QStringList strings;
            for (const char *text : texts)
                strings.append(QString::fromUtf8(text));
            return strings;
        };
        row("nobody speaks", "birth_date", {}, "no_data", 0);
        row("only a withdrawn word", "birth_date", list({"~a:2017-03-12"}), "no_data", 0);
        row("one party", "birth_date", list({"b:2017-03-12"}), "single_source", 1);
        row("one party twice the same", "birth_date", list({"b:2017-03-12", "b:2017-03-12"}), "single_source", 1);
        row("one party contradicts itself", "birth_date", list({"b:2017-03-12", "b:2017-03-21"}), "conflict", 2);
        row("two languages of one party", "languages", list({"a:українська", "a:російська"}), "single_source", 2);
        row("the same languages", "languages", list({"a:українська", "a:російська", "b:російська", "b:українська"}),
            "partly_silent", 2);
        row("one language more", "languages", list({"a:українська", "a:російська", "b:українська"}), "complement", 2);
        row("different marks", "distinguishing_marks", list({"a:шрам", "b:родимка"}), "complement", 2);
        row("one citizenship more", "citizenship_stated", list({"a:X", "a:Y", "b:X"}), "complement", 2);
        row("no citizenship in common", "citizenship_stated", list({"a:X", "b:Y"}), "conflict", 2);
        row("two accounts", "separation_narrative", list({"a:one", "b:another"}), "complement", 2);
        row("yes and no", "minor_at_separation", list({"a:yes", "b:no"}), "conflict", 2);
        row("yes and not known", "minor_at_separation", list({"a:yes", "b:unknown", "c:yes"}), "agree_less_exact", 2);
        row("a number typed in two alphabets", "tax_number", list({"a:АВ 12", "b:AB-12", "c:ав12"}), "variant", 1);
        row("two numbers", "tax_number", list({"a:4207401230", "b:4207401203"}), "conflict", 2);
        row("one height in two spellings", "height", list({"a:142", "b:142.0", "c:142"}), "agree", 1);
        row("all the same day", "birth_date", list({"a:2017-03-12", "b:2017-03-12", "c:2017-03-12"}), "agree", 1);
        row("swapped digits", "birth_date", list({"a:2017-03-12", "b:2017-03-21", "c:2017-03-12"}), "conflict", 2);
        row("the other one was withdrawn", "birth_date", list({"a:2017-03-12", "~b:2017-03-21", "c:2017-03-12"}),
            "partly_silent", 1);
        row("the other one was corrected", "birth_date",
            list({"a:2017-03-12", "^b:2017-03-21", "b:2017-03-12", "c:2017-03-12"}), "agree", 1);
        row("silence is no disagreement", "birth_date", list({"a:2017-03-12", "c:2017-03-12"}), "partly_silent", 1);
        row("winter holds February", "separation_date", list({"a:2022-02", "b:2022-02", "c:2021-24"}),
            "agree_less_exact", 2);
        row("the year holds two days that differ", "birth_date", list({"a:2017", "b:2017-02-03", "c:2017-02-05"}),
            "conflict", 3);
        row("not later than holds a day", "birth_date", list({"a:../2017-05", "b:2017-02-03", "c:2017-02-03"}),
            "agree_less_exact", 2);
        row("about a year holds a day nearby", "birth_date", list({"a:2017~", "b:2016-08-01", "c:2017~"}),
            "agree_less_exact", 2);
        row("a month written as a span", "birth_date", list({"a:2017-03", "b:2017-03-01/2017-03-31", "c:2017-03"}),
            "agree", 1);
        row("spans that share some days", "birth_date", list({"a:2017-01/2017-06", "b:2017-04/2017-09", "c:2017-05"}),
            "agree_less_exact", 3);
        row("a winter that begins in the year", "separation_date", list({"a:2022-24", "b:2022", "c:2022"}),
            "agree_less_exact", 2);
        row("the winter after that February", "separation_date", list({"a:2022-24", "b:2022-02"}), "conflict", 2);
        row("spans that share no day", "birth_date", list({"a:2017-01/2017-03", "b:2017-04/2017-09"}), "conflict", 2);
        row("open on both sides", "birth_date", list({"a:../2017-05", "b:2017-03/..", "c:2017-04"}), "agree_less_exact",
            3);
        row("place in other capitals and blanks", "birth_place", list({"a:Зразкове", "b:ЗРАЗКОВЕ", "c: зразкове  "}),
            "agree", 1);
        row("place in another script", "birth_place", list({"a:Зразкове", "b:Zrazkove", "c:Zrazkove"}), "variant", 1);
        row("two places that differ by a vowel", "birth_place", list({"a:Мила", "b:Міла"}), "conflict", 2);
        row("two places and one that fits both", "birth_place", list({"a:Hora", "b:Гора", "c:Хора"}), "conflict", 3);
        row("plus and minus", "present_care", list({"a:+5", "b:-5"}), "conflict", 2);
        row("two places", "separation_place", list({"a:Зразкове", "b:Прикладівка"}), "conflict", 2);
        row("two kinds of apostrophe", "distinguishing_marks",
            list({"a:ліве зап’ястя", "b:ліве зап'ястя", "c:ліве запʼястя"}), "agree", 1);
        row("only signs, and other ones", "present_care", list({"a:—", "b:***"}), "conflict", 2);
        row("choices are exact", "sex", list({"a:female", "b:male", "c:female"}), "conflict", 2);
        row("four say it, one party unknown to the dossier", "sex",
            list({"a:female", "b:female", "c:female", "z:female"}), "agree", 1);
        row("a field of a newer program", "shoe_size", list({"a:31", "b:32"}), "conflict", 2);

        const QString uk = name(NameScript::Ukrainian, "Марта", "Прикладенко");
        const QString ru = name(NameScript::Russian, "Марта", "Прикладенко");
        const QString latin = name(NameScript::Latin, "Marta", "Prykladenko");
        row("one name in three scripts", "name_birth", {says("a", uk), says("b", ru), says("c", latin)}, "variant", 1);
        row("the same name three times", "name_birth", {says("a", uk), says("b", uk), says("c", uk)}, "agree", 1);
        row("given name by class", "name_birth",
            {says("a", name(NameScript::Ukrainian, "Олена", "Тестова")),
             says("b", name(NameScript::Russian, "Елена", "Тестова"))},
            "partly_silent", 1);
        row("another given name", "name_birth",
            {says("a", uk), says("b", name(NameScript::Ukrainian, "Марія", "Прикладенко")), says("c", uk)}, "conflict",
            2);
        row("another Chinese surname", "name_birth",
            {says("a", name(NameScript::Latin, "伟", "陈")), says("b", name(NameScript::Latin, "伟", "王"))},
            "conflict", 2);
        row("value that is no name", "name_birth", {says("a", uk), says("b", QStringLiteral("Марта"))}, "conflict", 2);
    }

    void states()
    {
        QFETCH(QString, field);
        QFETCH(QStringList, said);
        QFETCH(QString, state);
        QFETCH(int, values);
        const FactComparison fact = compareFact(field, claimsFrom(field, said), threeParties());
        QCOMPARE(factStateKey(fact.state), state);
        QCOMPARE(fact.values.size(), values);
    }

    void theOrderDoesNotMatter_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("state");
        const auto uk = [](const char *surname, const char *given = "") {
            return name(NameScript::Ukrainian, given, surname);
        };
        QTest::newRow("a surname alone and two brothers")
            << QStringLiteral("name_birth")
            << QStringList{uk("Зразкенко"), uk("Зразкенко", "Іван"), uk("Зразкенко", "Петро")} << "conflict";
        QTest::newRow("h stands for two letters")
            << QStringLiteral("name_birth")
            << QStringList{name(NameScript::Latin, "", "Horbenko"), uk("Горбенко"), uk("Хорбенко")} << "conflict";
        QTest::newRow("places") << QStringLiteral("birth_place")
                                << QStringList{QStringLiteral("Halych"), QStringLiteral("Галич"),
                                               QStringLiteral("Халич")}
                                << "conflict";
        QTest::newRow("one name in three spellings")
            << QStringLiteral("name_birth")
            << QStringList{uk("Гудзь"), uk("Ґудзь"), name(NameScript::Latin, "", "Gudz")} << "variant";
        QTest::newRow("a year and two days")
            << QStringLiteral("birth_date")
            << QStringList{QStringLiteral("2017"), QStringLiteral("2017-02-03"), QStringLiteral("2017-02-05")}
            << "conflict";
        QTest::newRow("three spans that share a month")
            << QStringLiteral("birth_date")
            << QStringList{QStringLiteral("2014-01/2014-06"), QStringLiteral("2014-03/2014-09"),
                           QStringLiteral("2014-05")}
            << "agree_less_exact";
    }

    void theOrderDoesNotMatter()
    {
        QFETCH(QString, field);
        QFETCH(QStringList, values);
        QFETCH(QString, state);
        // Who says what, as sets of values that are one: the same whoever speaks first.
        const auto outcome = [&] {
            const FactComparison fact = compareFact(
                field, claimsFrom(field, {says("a", values.at(0)), says("b", values.at(1)), says("c", values.at(2))}),
                threeParties());
            QStringList sets;
            for (const DistinctValue &value : fact.values) {
                QStringList said;
                for (const QString &party : value.parties)
                    said.append(values.at(party.at(0).unicode() - u'a'));
                said.sort();
                sets.append(said.join(u'|'));
            }
            sets.sort();
            return QStringList{factStateKey(fact.state)} + sets;
        };
        values.sort();
        const QStringList first = outcome();
        QCOMPARE(first.first(), state);
        while (std::next_permutation(values.begin(), values.end()))
            QCOMPARE(outcome(), first);
    }

    void numbersFollowThePartiesOrder()
    {
        const QString field = QStringLiteral("birth_date");
        // Recorded in the order c, b, a: the numbers still follow the dossier's order.
        const QList<Claim> claims = claimsFrom(
            field, {QStringLiteral("c:2017-03-12"), QStringLiteral("b:2017-03-21"), QStringLiteral("a:2017-03-12")});
        const FactComparison fact = compareFact(field, claims, threeParties());
        QCOMPARE(fact.speaking, 3);
        QCOMPARE(fact.values.size(), 2);
        QCOMPARE(fact.values.at(0).number, 1);
        QCOMPARE(fact.values.at(0).value, QStringLiteral("2017-03-12"));
        QCOMPARE(fact.values.at(0).parties, QStringList({QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(fact.values.at(0).claims, QList<ClaimId>({claims.at(2).id, claims.at(0).id}));
        QCOMPARE(fact.values.at(1).parties, QStringList(QStringLiteral("b")));
    }

    void everyFieldHasItsRow()
    {
        CaseFile file;
        file.parties = threeParties();
        file.subjects = {{SubjectId(QUuid::createUuid()), SubjectKind::Child}};
        qsizetype ofChild = 0;
        for (const FieldInfo &field : fieldCatalogue())
            ofChild += field.subject == SubjectKind::Child ? 1 : 0;
        const QList<FactComparison> facts = compareFacts(file);
        QCOMPARE(facts.size(), ofChild);
        for (const FactComparison &fact : facts)
            QCOMPARE(factStateKey(fact.state), QStringLiteral("no_data"));
    }

    void foreignSubjectsAndUnknownFields()
    {
        StillWorld world(QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));
        CaseFile file;
        file.parties = threeParties();
        file.subjects = {{SubjectId::create(world), SubjectKind::Child},
                         {SubjectId::create(world), SubjectKind::Person}};
        file.claims = claimsFrom(QStringLiteral("birth_date"), {QStringLiteral("a:2017"), QStringLiteral("b:2001")});
        file.claims += claimsFrom(QStringLiteral("shoe_size"), {QStringLiteral("a:31")});
        file.claims[0].subject = file.subjects.at(0).id;
        file.claims[1].subject = file.subjects.at(1).id; // the mother's date of birth
        file.claims[2].subject = file.subjects.at(0).id;
        const QList<FactComparison> facts = compareFacts(file);
        QCOMPARE(factsOf(facts, file.child()).last().field, QStringLiteral("shoe_size"));
        for (const FactComparison &fact : facts) {
            if (fact.field == QLatin1String("birth_date"))
                QCOMPARE(factStateKey(fact.state), QStringLiteral("single_source"));
        }
    }

    void rowOfTheList()
    {
        StillWorld world(QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));
        CaseFile file;
        file.parties = threeParties();
        file.subjects = {{SubjectId::create(world), SubjectKind::Child}};
        file.openedAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
        const QString latin = name(NameScript::Latin, "Marta", "Prykladenko");
        file.claims = claimsFrom(QStringLiteral("name_birth"),
                                 {says("a", latin), says("b", name(NameScript::Ukrainian, "Марта", "Прикладенко")),
                                  says("c", name(NameScript::Russian, "Марта", "Прикладенко"))});
        file.claims +=
            claimsFrom(QStringLiteral("birth_date"), {QStringLiteral("a:2017-03-12"), QStringLiteral("b:2017-03-21")});
        file.claims += claimsFrom(QStringLiteral("present_place"), {QStringLiteral("b:Умовне")});
        for (Claim &claim : file.claims)
            claim.subject = file.child();
        const CaseRow row = deriveRow(file, compareFacts(file));
        QCOMPARE(row.name, QString::fromUtf8("Марта Прикладенко")); // two parties write it so
        QCOMPARE(row.birth.toEdtf(), QStringLiteral("2017-03-12/2017-03-21"));
        QCOMPARE(row.place, QString::fromUtf8("Умовне"));
        QCOMPARE(row.conflicts, 1);
        QVERIFY(row.portrait.isNull());
        QVERIFY(row.changedAt > file.openedAt);
    }
};

QTEST_GUILESS_MAIN(tst_Conflicts)
#include "tst_conflicts.moc"
