// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/fold.h"

#include <QTest>

using namespace homeward;

class TestFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longRunsAreNoSpelling();
    void sharesKey_data();
    void sharesKey();
    void differs_data();
    void differs();
    void foundWhileTyping_data();
    void foundWhileTyping();
    void words();
    void nothingIsNoBeginning();
    void plain();
    void loose();
    void readingsKeepApart();
    void spelling();
};

void TestFold::sharesKey_data()
{
    QTest::addColumn<QStringList>("forms");
    const auto row = [](const char *name, const char *forms) {
        QTest::newRow(name) << QString::fromUtf8(forms).split(u'|');
    };
    row("Cyrillic and Latin, any case", "прикладенко|prykladenko|Prykladenko|ПРИКЛАДЕНКО|Prikladenko");
    row("shch", "Щербак|Shcherbak|Szczerbak|Ščerbak|Schtscherbak");
    row("zg is not zh", "Згурський|Zghurskyi|Згурский");
    row("kh and h and g", "Хоменко|Khomenko|Homenko");
    row("adjective endings", "Садовський|Садовский|Sadovskyi|Sadovsky|Sadowski|Sadovskij");
    row("women's adjective endings", "Садовська|Садовская|Sadovska|Sadovskaya|Sadowska");
    row("apostrophe of every kind", "Лук’янюк|Лук'янюк|Лукʼянюк|Лук`янюк|Lukianiuk|Lukyanyuk|Лукьянюк");
    row("yo", "Соловьёв|Соловьев|Соловйов|Soloviov|Solovyov");
    row("ye", "Євген|Yevhen|Jevhen|Evgen");
    row("yi", "Їжакевич|Yizhakevych|Ижакевич");
    row("doubled letters", "Інна|Инна|Ina");
    row("Latin letters inside a Cyrillic word", "Іван|Iван|Иван|Ivan");
    row("combining marks", "Йосипівка|Йосипівка|Yosypivka");
    row("stress mark", "Марта|Ма\u0301рта|Marta");
    row("ts", "Швець|Швец|Shvets|Švec");
    row("several words", "Нечуй-Зразок|нечуй зразок|Nechui Zrazok");
    row("ie after i", "Андрієнко|Андриенко|Andriienko|Andrienko");
}

void TestFold::sharesKey()
{
    QFETCH(QStringList, forms);
    for (const QString &form : std::as_const(forms))
        QCOMPARE(foldKey(form), foldKey(forms.first()));
    QVERIFY(!foldKey(forms.first()).isEmpty());
}

void TestFold::differs_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("Anna and Yana") << QStringLiteral("Анна") << QStringLiteral("Яна");
    QTest::newRow("Maria and Marina") << QStringLiteral("Марія") << QStringLiteral("Марина");
    QTest::newRow("zh and z") << QStringLiteral("Жук") << QStringLiteral("Зук");
    QTest::newRow("sh and s") << QStringLiteral("Шило") << QStringLiteral("Сило");
    QTest::newRow("digits") << QStringLiteral("0077") << QStringLiteral("007");
}

void TestFold::differs()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(foldKey(a) != foldKey(b));
}

void TestFold::foundWhileTyping_data()
{
    QTest::addColumn<QString>("whole");
    QTest::newRow("Щербак") << QStringLiteral("Щербак");
    QTest::newRow("Shcherbak") << QStringLiteral("Shcherbak");
    QTest::newRow("Андрієнко") << QStringLiteral("Андрієнко");
    QTest::newRow("Andriienko") << QStringLiteral("Andriienko");
    QTest::newRow("Zhuravlova") << QStringLiteral("Zhuravlova");
    QTest::newRow("Khomenko") << QStringLiteral("Khomenko");
    QTest::newRow("Chornyi") << QStringLiteral("Chornyi");
    QTest::newRow("Tsymbal") << QStringLiteral("Tsymbal");
    QTest::newRow("Віолетта") << QStringLiteral("Віолетта");
    QTest::newRow("Юлія") << QStringLiteral("Юлія");
    QTest::newRow("Мар’яна") << QStringLiteral("Мар’яна");
}

void TestFold::foundWhileTyping()
{
    QFETCH(QString, whole);
    const QString key = foldKey(whole);
    for (qsizetype typed = 2; typed <= whole.size(); ++typed) {
        const QStringList starts = prefixKeys(whole.left(typed));
        QVERIFY2(
            std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return key.startsWith(start); }),
            qPrintable(whole.left(typed) + QStringLiteral(" → ") + starts.join(u' ') + QStringLiteral(" in ") + key));
    }
}

void TestFold::words()
{
    QCOMPARE(wordsOf(QStringLiteral("  Прикладенко,  Мар’яна-Марта (нар. 2015)")),
             QStringList({QStringLiteral("Прикладенко"), QStringLiteral("Мар’яна"), QStringLiteral("Марта"),
                          QStringLiteral("нар"), QStringLiteral("2015")}));
    QVERIFY(wordsOf(QStringLiteral(" — ’ . ʼ ʹ")).isEmpty()); // some apostrophes pass for letters
}

void TestFold::nothingIsNoBeginning()
{
    for (const char16_t *typed : {u"ь", u"陈", u"ʼ", u"—", u""})
        QCOMPARE(prefixKeys(QString::fromUtf16(typed)), QStringList());
}

void TestFold::plain()
{
    QCOMPARE(plainKey(QStringLiteral(" ДАР'Я ")), plainKey(QStringLiteral("Дарʼя")));
    QVERIFY(plainKey(QStringLiteral("Дарья")) != plainKey(QStringLiteral("Дар’я")));
    // й and ї arrive in two pieces from PDF files and file names; they must not lose their mark
    QCOMPARE(plainKey(QStringLiteral("и\u0306і\u0308")), QStringLiteral("йї"));
}

void TestFold::loose()
{
    QCOMPARE(looseKey(QStringLiteral("Олександр")), looseKey(QStringLiteral("Aleksandr")));
    QCOMPARE(looseKey(QStringLiteral("Alexander")), looseKey(QStringLiteral("Александр")));
    QCOMPARE(looseKey(QStringLiteral("Прикладенко")), QStringLiteral("prkldnk"));
}

void TestFold::readingsKeepApart()
{
    // In one script г and х are two letters; a Latin h may be either.
    const auto meet = [](const char16_t *a, const char16_t *b) {
        const QStringList first = crossScriptReadings(QString::fromUtf16(a));
        const QStringList second = crossScriptReadings(QString::fromUtf16(b));
        return std::any_of(first.begin(), first.end(), [&](const QString &entry) { return second.contains(entry); });
    };
    QVERIFY(!meet(u"Гома", u"Хома"));
    QVERIFY(meet(u"Homa", u"Хома"));
    QVERIFY(meet(u"Homa", u"Гома"));
    QVERIFY(!meet(u"Khoma", u"Гома"));
    QVERIFY(meet(u"Журавльов", u"Журавлёв"));
    QVERIFY(meet(u"Zhuravlov", u"Журавлёв"));
    QVERIFY(meet(u"Zhuravlev", u"Журавлёв"));
}

void TestFold::spelling()
{
    QCOMPARE(spellingKey(QStringLiteral("Ґудзь")), spellingKey(QStringLiteral("Гудз")));
    QVERIFY(spellingKey(QStringLiteral("Кіт")) != spellingKey(QStringLiteral("Кит")));
}

void TestFold::longRunsAreNoSpelling()
{
    QCOMPARE(foldKey(QStringLiteral("Anna")), foldKey(QStringLiteral("Ana")));
    QVERIFY(!foldKey(QStringLiteral("Zrazkova")).startsWith(foldKey(QStringLiteral("zzzz"))));
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
