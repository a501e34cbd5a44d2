// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/editdistance.h"

#include <QTest>

using namespace homeward;

class TestEditDistance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("prefix");
        const auto row = [](const char *name, const char *typed, const char *word, int most, int whole, int prefix) {
            QTest::newRow(name) << QByteArray(typed) << QByteArray(word) << most << whole << prefix;
        };
        row("the same", "prikladenko", "prikladenko", 2, 0, 0);
        row("left out", "prkladenko", "prikladenko", 2, 1, 1);
        row("put in", "priikladenko", "prikladenko", 2, 1, 1);
        row("replaced", "pribladenko", "prikladenko", 2, 1, 1);
        row("neighbours swapped", "prilkadenko", "prikladenko", 2, 1, 1);
        row("two edits", "prilkadenk", "prikladenko", 2, 2, 1);
        row("beginning only", "prik", "prikladenko", 2, 3, 0);
        row("beginning with an error", "prjk", "prikladenko", 2, 3, 1);
        row("too far", "xxxxxx", "prikladenko", 2, 3, 3);
        row("empty typed", "", "abc", 2, 3, 0);
        row("empty word", "ab", "", 2, 2, 2);
        row("no edits allowed, same", "ab", "ab", 0, 0, 0);
        row("no edits allowed, other", "ab", "ac", 0, 1, 1);
        row("very long", QByteArray(200, 'a').constData(), QByteArray(200, 'a').constData(), 2, 0, 0);
    }

    void counts()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, word);
        QFETCH(int, most);
        const EditDistance distance = editDistance(typed, word, most);
        QTEST(distance.whole, "whole");
        QTEST(distance.prefix, "prefix");
    }
};

QTEST_GUILESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"
