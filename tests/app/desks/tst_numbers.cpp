// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/numbers.h"

#include <QTest>

using namespace homeward;

class tst_Numbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<qint64>("serial");
        QTest::addColumn<QString>("number");
        QTest::newRow("sample") << QStringLiteral("DEMO-{n:4}") << qint64(7) << QStringLiteral("DEMO-0007");
        QTest::newRow("wider than its place")
            << QStringLiteral("DEMO-{n:4}") << qint64(12345) << QStringLiteral("DEMO-12345");
        QTest::newRow("no width") << QStringLiteral("{n}/{year}") << qint64(31) << QStringLiteral("31/2026");
        QTest::newRow("paper") << QStringLiteral("VS-{year}-{n:5}") << qint64(31) << QStringLiteral("VS-2026-00031");
    }

    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(qint64, serial);
        QTEST(formatNumber(pattern, 2026, serial), "number");
    }

    void checkCharacters()
    {
        // Example of the standard for MOD 11,10, and the published example of MOD 37,36 (GRid A1-2425G-ABC1234002-M).
        QCOMPARE(checkCharacter(QStringLiteral("0794")), QLatin1Char('5'));
        QCOMPARE(checkCharacter(QStringLiteral("A1-2425G-ABC1234002")), QLatin1Char('M'));
    }

    void everySlipOfOneCharacterIsCaught()
    {
        const QString pattern = QStringLiteral("HW-{year}-{n:6}-{check}");
        const QString number = formatNumber(pattern, 2026, 4711);
        QVERIFY(hasValidCheck(pattern, number));
        QVERIFY(hasValidCheck(pattern, QLatin1Char(' ') + number.toLower()));
        for (qsizetype i = 0; i < number.size(); ++i) {
            if (!number.at(i).isDigit())
                continue;
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString slip = number;
                slip[i] = QChar(digit);
                if (slip != number)
                    QVERIFY2(!hasValidCheck(pattern, slip), qPrintable(slip));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Numbers)
#include "tst_numbers.moc"
