// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/keyboardlayout.h"

#include <QTest>

using namespace homeward;

class TestKeyboardLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *typed, const QStringList &expected) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << expected;
        };
        row("ghbrk", {QStringLiteral("прикл")});
        row("GHBRK", {QStringLiteral("прикл")});
        row("Rjdfktyrj", {QStringLiteral("коваленко")});
        row("Nfhfc ,jylfh", {QStringLiteral("тарас бондар")});         // letters on punctuation keys
        row("Sdfy", {QStringLiteral("іван"), QStringLiteral("ыван")}); // the layouts differ
        row("зкнлд", {QStringLiteral("prykl")});
        row("вуьщ 7", {QStringLiteral("demo 7")});
        row("ghbклад", {}); // both scripts: no slip of the layout
        row("7", {});
        row("", {});
    }

    void readings()
    {
        QFETCH(QString, typed);
        QTEST(otherLayouts(typed), "expected");
    }
};

QTEST_GUILESS_MAIN(TestKeyboardLayout)
#include "tst_keyboardlayout.moc"
