// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/transliterate.h"

#include "support/corpus.h"

#include <QTest>

using namespace homeward;

class TestTransliterate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ukrainian_data();
    void ukrainian();
    void russian_data();
    void russian();
    void publishedRows_data();
    void publishedRows();
};

void TestTransliterate::ukrainian_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("latin");
    const auto row = [](const char *text, const char *latin) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(latin);
    };
    row("Згурський", "Zghurskyi");
    row("Розгон", "Rozghon");
    row("Єнакієве", "Yenakiieve");
    row("Ґалаґан", "Galagan");
    row("Юрій", "Yurii");
    row("Яготин", "Yahotyn");
    row("Короп’є", "Koropie");
    row("Їжакевич", "Yizhakevych");
    row("Йосипівка", "Yosypivka");
    row("Стрий", "Stryi");
    row("Знам'янка", "Znamianka");
    row("Феодосія", "Feodosiia");
    row("Гадяч", "Hadiach");
    row("Щербухи", "Shcherbukhy");
    row("ЩЕРБА", "SHCHERBA");
    row("Щерба", "Shcherba");
    row("ЗГУРСЬКИЙ", "ZGHURSKYI");
    row("Я", "Ya");
    row("Нечуй-Яворський", "Nechui-Yavorskyi");
    row("Прикладенко Марта, 2015", "Prykladenko Marta, 2015");
    row("Марта Smith", "Marta Smith");
    row("«Зірка» ’Яна’", "«Zirka» ’Yana’");
    row("", "");
}

void TestTransliterate::ukrainian()
{
    QFETCH(QString, text);
    QFETCH(QString, latin);
    QCOMPARE(toLatin(text, LatinTable::Ukrainian2010), latin);
    // The same text in the composition of macOS file names
    QCOMPARE(toLatin(text.normalized(QString::NormalizationForm_D), LatinTable::Ukrainian2010), latin);
}

void TestTransliterate::russian_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("latin");
    const auto row = [](const char *text, const char *latin) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(latin);
    };
    row("Юрьева", "Iureva");
    row("Щёкин", "Shchekin");
    row("Подъячев", "Podieiachev");
    row("ЦВЕТКОВА", "TSVETKOVA");
    row("Эльвира Хохлова", "Elvira Khokhlova");
    row("Чёрный", "Chernyi");
}

void TestTransliterate::russian()
{
    QFETCH(QString, text);
    QFETCH(QString, latin);
    QCOMPARE(toLatin(text, LatinTable::RussianIcao), latin);
}

void TestTransliterate::publishedRows_data()
{
    QTest::addColumn<QString>("standard");
    QTest::addColumn<LatinTable>("table");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("resolution 55") << QStringLiteral("ua-2010") << LatinTable::Ukrainian2010 << 19;
    QTest::newRow("the same table at the UN") << QStringLiteral("un-2012") << LatinTable::Ukrainian2010 << 74;
    QTest::newRow("ICAO 9303") << QStringLiteral("icao_doc_9303") << LatinTable::RussianIcao << 5;
}

void TestTransliterate::publishedRows()
{
    const QString folder = test::corpusFolder();
    if (folder.isEmpty())
        QSKIP("The corpus of published rows is not beside the project.");
    QFETCH(QString, standard);
    QFETCH(LatinTable, table);
    QFETCH(int, atLeast);
    QStringList wrong;
    int rows = 0;
    for (const auto &row : test::readTsv(folder + QStringLiteral("/names/transliteration.tsv"))) {
        if (row.value(QStringLiteral("standard")) != standard)
            continue;
        ++rows;
        const QString source = row.value(QStringLiteral("source_text"));
        const QString expected = row.value(QStringLiteral("expected_latin"));
        const QString latin = toLatin(source, table);
        if (latin != expected)
            wrong.append(QStringLiteral("%1 → %2, published %3").arg(source, latin, expected));
    }
    qInfo("%d of %d rows", rows - static_cast<int>(wrong.size()), rows);
    QVERIFY(rows >= atLeast);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTransliterate)
#include "tst_transliterate.moc"
