// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/textcompare.h"

#include <QTest>

using namespace homeward;

class TestTextCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void relation_data();
    void relation();
};

void TestTextCompare::relation_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<NameRelation>("expected");
    const auto row = [](const char *title, const char *a, const char *b, NameRelation relation) {
        QTest::newRow(title) << QString::fromUtf8(a) << QString::fromUtf8(b) << relation;
    };
    using enum NameRelation;
    row("capitals and blanks", "Зразкове", "  ЗРАЗКОВЕ ", Same);
    row("kinds of apostrophe", "ліве зап’ястя", "ліве зап'ястя", Same);
    row("in Latin letters", "Зразкове", "Zrazkove", Variant);
    row("a hyphen or a blank", "Ново-Зразкове", "Ново Зразкове", Variant);
    row("points and commas", "вул. Мирна, 5", "вул Мирна 5", Variant);
    row("apostrophe left out", "Знам’янка", "Знамянка", Variant);
    row("number sign", "Школа № 5", "школа 5", Variant);
    row("Latin h stands for either", "Hora", "Гора", Variant);
    row("Latin h stands for either, the other", "Hora", "Хора", Variant);
    row("another vowel in one script", "Мила", "Міла", Different);
    row("h is not kh in one script", "Гора", "Хора", Different);
    row("the same at the end", "Галич", "Халич", Different);
    row("in Latin letters h is not kh", "Halych", "Khalych", Different);
    row("plus and minus", "+5", "-5", Different);
    row("minus typed as a dash", "-5", "–5", Variant);
    row("minus and nothing", "-5 °C", "5 °C", Different);
    row("less and more", "< 5", "> 5", Different);
    row("two numbers and one", "5-7", "57", Different);
    row("two numbers and one, with a blank", "1 2", "12", Different);
    row("doubled digits", "77", "7", Different);
    row("a hyphen before a number inside a word", "Ан-24", "Ан 24", Variant);
    row("both scripts in both", "Мила (Myla)", "Міла (Myla)", Different);
    row("only signs", "—", "***", Different);
    row("another Chinese place", "北京", "南京", Different);
    row("another Georgian place", "თბილისი", "ქუთაისი", Different);
    row("a Kazakh letter is no silence", "Қала", "Ала", Different);
}

void TestTextCompare::relation()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(NameRelation, expected);
    QCOMPARE(compareTexts(ReadText(a), ReadText(b)), expected);
    QCOMPARE(compareTexts(ReadText(b), ReadText(a)), expected);
    QCOMPARE(compareTexts(ReadText(a), ReadText(a)), NameRelation::Same);
}

QTEST_GUILESS_MAIN(TestTextCompare)
#include "tst_textcompare.moc"
