// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepaper.h"
#include "summary/wording.h"

#include <QtTest>

using namespace homeward;
using namespace homeward::test;

class WordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void days();
    void ages_data();
    void ages();
    void namesListsQuotes();
    void values();
    void moments();
    void withoutCatalogueTheSource();
};

void WordingTest::dates_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("uk");
    QTest::addColumn<QString>("ru");
    QTest::addColumn<QString>("en");
    const auto row = [](const char *name, const char *edtf, const char *uk, const char *ru, const char *en) {
        QTest::newRow(name) << QString::fromUtf8(edtf) << QString::fromUtf8(uk) << QString::fromUtf8(ru)
                            << QString::fromUtf8(en);
    };
    row("day", "2024-03-05", "05.03.2024", "05.03.2024", "5 Mar 2024");
    row("month", "2011-03", "березень 2011 р., день невідомий", "март 2011 г., число неизвестно",
        "March 2011, day unknown");
    row("year", "2011", "2011 р.", "2011 г.", "2011");
    row("spring", "2022-21", "весна 2022 р.", "весна 2022 г.", "spring 2022");
    row("summer", "2022-22", "літо 2022 р.", "лето 2022 г.", "summer 2022");
    row("autumn", "2022-23", "осінь 2022 р.", "осень 2022 г.", "autumn 2022");
    row("winter lies in two years", "2021-24", "зима 2021–2022 рр.", "зима 2021–2022 гг.", "winter 2021–2022");
    row("about a year", "2011~", "близько 2011 р.", "около 2011 г.", "about 2011");
    row("about a month", "2011-03~", "близько березня 2011 р.", "около марта 2011 г.", "about March 2011");
    row("about a season", "2011-21~", "близько весни 2011 р.", "около весны 2011 г.", "about spring 2011");
    row("about a day", "2011-03-05~", "близько 5 березня 2011 р.", "около 5 марта 2011 г.", "about 5 March 2011");
    row("span of months within a year", "2011-03/2011-05", "між 1 березня та 31 травня 2011 р.",
        "между 1 марта и 31 мая 2011 г.", "between 1 March and 31 May 2011");
    row("span of days over years", "2010-12-30/2011-01-02", "між 30 грудня 2010 р. та 2 січня 2011 р.",
        "между 30 декабря 2010 г. и 2 января 2011 г.", "between 30 December 2010 and 2 January 2011");
    row("span of years", "2009/2011", "між 2009 та 2011 рр.", "между 2009 и 2011 гг.",
        "between the years 2009 and 2011");
    row("not later", "../2011-05", "не пізніше 31 травня 2011 р.", "не позднее 31 мая 2011 г.",
        "not later than 31 May 2011");
    row("not later than a year", "../2011", "не пізніше 2011 р.", "не позднее 2011 г.", "not later than 2011");
    row("not earlier", "2011-05-07/..", "не раніше 7 травня 2011 р.", "не ранее 7 мая 2011 г.",
        "not earlier than 7 May 2011");
}

namespace {
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}
} // namespace

void WordingTest::dates()
{
    QFETCH(QString, edtf);
    const auto date = PartialDate::fromEdtf(edtf);
    QVERIFY(date.has_value());
    QTEST(plain(formatDate(*date, paperWords(Language::Ukrainian))), "uk");
    QTEST(plain(formatDate(*date, paperWords(Language::Russian))), "ru");
    QTEST(plain(formatDate(*date, paperWords(Language::English))), "en");
}

void WordingTest::days()
{
    const QDate day(2026, 11, 23);
    const auto sentence = [&](Language language) {
        return plain(formatDay(day, paperWords(language), DateStyle::Sentence));
    };
    QCOMPARE(sentence(Language::Ukrainian), QStringLiteral("23 листопада 2026 р."));
    QCOMPARE(sentence(Language::Russian), QStringLiteral("23 ноября 2026 г."));
    QCOMPARE(sentence(Language::English), QStringLiteral("23 November 2026"));
    QCOMPARE(formatDay(QDate(), paperWords(Language::English)), QString());
    QCOMPARE(formatDate(PartialDate(), paperWords(Language::English)), QString());
}

void WordingTest::ages_data()
{
    QTest::addColumn<int>("youngest");
    QTest::addColumn<int>("oldest");
    QTest::addColumn<QString>("uk");
    QTest::addColumn<QString>("ru");
    QTest::addColumn<QString>("en");
    const auto row = [](const char *name, int youngest, int oldest, const char *uk, const char *ru, const char *en) {
        QTest::newRow(name) << youngest << oldest << QString::fromUtf8(uk) << QString::fromUtf8(ru)
                            << QString::fromUtf8(en);
    };
    row("under one", 0, 0, "менше року", "менее года", "under one year");
    row("one", 1, 1, "1 рік", "1 год", "1 year");
    row("two", 2, 2, "2 роки", "2 года", "2 years");
    row("five", 5, 5, "5 років", "5 лет", "5 years");
    row("eleven", 11, 11, "11 років", "11 лет", "11 years");
    row("twenty-one", 21, 21, "21 рік", "21 год", "21 years");
    row("span", 11, 12, "11–12 років", "11–12 лет", "11–12 years");
    row("span to three", 2, 3, "2–3 роки", "2–3 года", "2–3 years");
}

void WordingTest::ages()
{
    QFETCH(int, youngest);
    QFETCH(int, oldest);
    const AgeSpan age{youngest, oldest};
    QTEST(plain(formatAge(age, paperWords(Language::Ukrainian))), "uk");
    QTEST(plain(formatAge(age, paperWords(Language::Russian))), "ru");
    QTEST(plain(formatAge(age, paperWords(Language::English))), "en");
}

void WordingTest::namesListsQuotes()
{
    const Phrasebook uk = paperWords(Language::Ukrainian);
    const Phrasebook ru = paperWords(Language::Russian);
    const Phrasebook en = paperWords(Language::English);
    const PersonName latin{NameScript::Latin, QStringLiteral("Prykladenko"), QStringLiteral("Marta"), {}};
    QCOMPARE(formatName(latin, uk), QStringLiteral("Prykladenko Marta"));
    QCOMPARE(formatName(latin, en), QStringLiteral("Marta Prykladenko"));
    const PersonName cyrillic{NameScript::Ukrainian, QStringLiteral("Лук’яненко"), QStringLiteral("Мар'яна"),
                              QStringLiteral("Іванівна")};
    QCOMPARE(formatName(cyrillic, en), QStringLiteral("Лук’яненко Мар'яна Іванівна")); // letters as given
    QCOMPARE(formatSignatory(cyrillic, uk), QStringLiteral("Мар'яна ЛУК’ЯНЕНКО"));
    QCOMPARE(plain(formatSignatory({NameScript::Russian, QStringLiteral("Образцова"), QStringLiteral("Елена"),
                                    QStringLiteral("Ивановна")},
                                   ru)),
             QStringLiteral("Е. И. Образцова"));
    const QStringList three{QStringLiteral("а"), QStringLiteral("б"), QStringLiteral("в")};
    QCOMPARE(formatList(three, uk), QStringLiteral("а, б та в"));
    QCOMPARE(formatList(three.mid(0, 2), ru), QStringLiteral("а и б"));
    QCOMPARE(formatList(three.mid(0, 1), en), QStringLiteral("а"));
    QCOMPARE(formatList({}, en), QString());
    QCOMPARE(formatQuote(QStringLiteral("100 %1"), uk), QStringLiteral("«100 %1»"));
    QCOMPARE(formatQuote(QStringLiteral("evacuated"), en), QStringLiteral("“evacuated”"));
}

void WordingTest::values()
{
    const Phrasebook ru = paperWords(Language::Russian);
    QCOMPARE(formatValue(QStringLiteral("sex"), QStringLiteral("female"), ru), QStringLiteral("Женский"));
    QCOMPARE(formatValue(QStringLiteral("birth_date"), QStringLiteral("2017-03-12"), ru), QStringLiteral("12.03.2017"));
    QCOMPARE(formatValue(QStringLiteral("birth_date"), QStringLiteral("03/05/2011"), ru), QStringLiteral("03/05/2011"));
    QCOMPARE(formatValue(QStringLiteral("separation_term"), QStringLiteral("вывезена"), ru),
             QStringLiteral("«вывезена»"));
    QCOMPARE(formatValue(QStringLiteral("from_a_newer_program"), QStringLiteral("7"), ru), QStringLiteral("7"));
    QCOMPARE(ru.field(QStringLiteral("from_a_newer_program")), QStringLiteral("from_a_newer_program"));
    for (const FieldInfo &field : fieldCatalogue()) {
        for (const Language language : {Language::Ukrainian, Language::Russian})
            QVERIFY2(paperWords(language).field(QString::fromLatin1(field.key)) != QString::fromUtf8(field.label),
                     field.key);
    }
}

void WordingTest::moments()
{
    const QDateTime utc(QDate(2026, 11, 23), QTime(12, 32), Qt::UTC);
    QCOMPARE(formatMoment(utc, "Europe/Kyiv", paperWords(Language::Ukrainian)),
             QStringLiteral("23.11.2026, 14:32 (UTC+2)"));
    QCOMPARE(formatMoment(utc.addMonths(-5), "Europe/Kyiv", paperWords(Language::English)),
             QStringLiteral("23 Jun 2026, 15:32 (UTC+3)"));
    QCOMPARE(formatMoment(utc, "Asia/Kolkata", paperWords(Language::English)),
             QStringLiteral("23 Nov 2026, 18:02 (UTC+5:30)"));
    QCOMPARE(formatMoment(utc, "Nowhere/Land", paperWords(Language::English)),
             QStringLiteral("23 Nov 2026, 12:32 (UTC+0)"));
}

void WordingTest::withoutCatalogueTheSource()
{
    const Phrasebook none(Language::Ukrainian, QStringLiteral("/nowhere"));
    QVERIFY(!none.isLoaded());
    QCOMPARE(none.field(QStringLiteral("birth_date")), QStringLiteral("Date of birth"));
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
