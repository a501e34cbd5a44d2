// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/steadyorder.h"

#include <QTest>

using namespace homeward;

namespace {

QList<CaseRow> rows(const QString &letters)
{
    QList<CaseRow> list;
    for (const QChar letter : letters) {
        CaseRow row;
        row.id = CaseId(QUuid(letter.unicode(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        row.number = letter;
        list.append(row);
    }
    return list;
}

} // namespace

class TestSteadyOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orders_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the first time") << ""
                                        << "abc"
                                        << "abc";
        QTest::newRow("the same") << "abc"
                                  << "abc"
                                  << "abc";
        QTest::newRow("another order waits") << "abc"
                                             << "cba"
                                             << "abc";
        QTest::newRow("one left") << "abc"
                                  << "ca"
                                  << "ac";
        QTest::newRow("one came after b") << "abc"
                                          << "abxc"
                                          << "abxc";
        QTest::newRow("one came first") << "abc"
                                        << "xabc"
                                        << "xabc";
        QTest::newRow("two came, the rest in another order") << "abc"
                                                             << "cxyab"
                                                             << "abcxy";
        QTest::newRow("all others") << "abc"
                                    << "xyz"
                                    << "xyz";
        QTest::newRow("none") << "abc"
                              << ""
                              << "";
    }

    void orders()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QString found;
        for (const CaseRow &row : inSteadyOrder(rows(now), rows(before)))
            found += row.number;
        QTEST(found, "expected");
    }
};

QTEST_GUILESS_MAIN(TestSteadyOrder)
#include "tst_steadyorder.moc"
