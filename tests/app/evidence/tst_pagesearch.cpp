// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pagesearch.h"

#include <QTest>

using namespace homeward;

namespace {

/// Words of equal width, five to a line; "|" ends a line early.
PageText pageOf(const QString &words)
{
    PageText text;
    int line = 0;
    int column = 0;
    for (const QString &one : words.split(u' ', Qt::SkipEmptyParts)) {
        if (one == QLatin1String("|")) {
            text.words.last().lineBreakAfter = true;
            text.words.last().spaceAfter = false;
            ++line;
            column = 0;
            continue;
        }
        text.words.append({{0.1 + 0.15 * column++, 0.1 + 0.05 * line, 0.12, 0.03}, one, true, false});
    }
    return text;
}

} // namespace

class TestPageSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void marksOnlyTheLettersLookedFor();
    void marksEachLine();
    void tellsTheWordsAround();
};

void TestPageSearch::finds_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("count");
    QTest::newRow("small letters") << QStringLiteral("Марта МАРТА марта") << QStringLiteral("марта") << 3;
    QTest::newRow("е typed, ё written") << QStringLiteral("приёмная семья") << QStringLiteral("приемная") << 1;
    QTest::newRow("ё typed, е written") << QStringLiteral("приемная семья") << QStringLiteral("приёмная") << 1;
    QTest::newRow("a prime for an apostrophe") << QStringLiteral("зап′ястя") << QStringLiteral("запʼястя") << 1;
    QTest::newRow("another apostrophe") << QStringLiteral("зап’ястя") << QStringLiteral("зап'ястя") << 1;
    QTest::newRow("Ukrainian letters stay apart") << QStringLiteral("рік") << QStringLiteral("рик") << 0;
    QTest::newRow("ligature") << QStringLiteral("veri\uFB01cation") << QStringLiteral("verification") << 1;
    QTest::newRow("soft hyphen at the end of a line")
        << QStringLiteral("вери\u00AD | фикация") << QStringLiteral("верификация") << 1;
    QTest::newRow("hyphen of the typesetter")
        << QStringLiteral("верифи- | кация") << QStringLiteral("верификация") << 1;
    QTest::newRow("hyphen of the word") << QStringLiteral("Ивано- | Образцов") << QStringLiteral("Ивано-Образцов") << 1;
    QTest::newRow("over a line end") << QStringLiteral("born in | Sampleville") << QStringLiteral("in sampleville")
                                     << 1;
    QTest::newRow("part of a word, twice") << QStringLiteral("12.03.2017") << QStringLiteral("1") << 2;
    QTest::newRow("Hebrew as painted") << QStringLiteral("םולש") << QStringLiteral("שלום") << 1;
    QTest::newRow("nowhere") << QStringLiteral("Марта") << QStringLiteral("Мария") << 0;
    QTest::newRow("nothing") << QStringLiteral("Марта") << QStringLiteral("  ") << 0;
}

void TestPageSearch::finds()
{
    QFETCH(QString, page);
    QFETCH(QString, wanted);
    QTEST(static_cast<int>(SearchablePage(pageOf(page)).find(wanted).size()), "count");
}

void TestPageSearch::marksOnlyTheLettersLookedFor()
{
    const QList<TextMatch> found = SearchablePage(pageOf(QStringLiteral("12.03.2017"))).find(QStringLiteral("2017"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rects.size(), 1);
    const NormalisedRect rect = found.first().rects.first();
    QVERIFY(rect.isValid());
    QCOMPARE(qRound(1000 * rect.x), qRound(1000 * (0.1 + 0.12 * 0.6))); // the last four of ten
    QCOMPARE(qRound(1000 * (rect.x + rect.width)), 220);
}

void TestPageSearch::marksEachLine()
{
    const QList<TextMatch> found =
        SearchablePage(pageOf(QStringLiteral("one two | three four"))).find(QStringLiteral("two three"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rects.size(), 2);
    QVERIFY(found.first().rects.last().y > found.first().rects.first().y);
}

void TestPageSearch::tellsTheWordsAround()
{
    const PageText page = pageOf(QStringLiteral("one two three | four five"));
    QCOMPARE(wordsAround(page, 2, 2, 1),
             (WordsAround{QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four")}));
    QCOMPARE(wordsAround(page, 0, 1, 9).before, QString());
    QCOMPARE(wordsAround(page, 0, 1, 9).after, QStringLiteral("three four five"));
}

QTEST_APPLESS_MAIN(TestPageSearch)
#include "tst_pagesearch.moc"
