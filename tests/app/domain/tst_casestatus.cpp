// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestatus.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace homeward;

class TestCaseStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderIsThatOfTheEnumeration();
    void keysAreStableWords();
    void everyStateCanBeReached();
    void unknownKey();
};

void TestCaseStatus::orderIsThatOfTheEnumeration()
{
    const auto states = caseStates();
    QCOMPARE(states.size(), size_t(CaseState::EnteredInError) + 1);
    for (size_t i = 0; i < states.size(); ++i) {
        QCOMPARE(static_cast<size_t>(states[i].state), i);
        QCOMPARE(&stateInfo(states[i].state), &states[i]);
    }
}

void TestCaseStatus::keysAreStableWords()
{
    QSet<QString> keys;
    QSet<QString> labels;
    for (const StateInfo &info : caseStates()) {
        const QString key = QString::fromLatin1(info.key);
        QVERIFY(QRegularExpression(QStringLiteral("^[a-z_]+$")).match(key).hasMatch());
        keys.insert(key);
        labels.insert(QString::fromUtf8(info.label));
        QCOMPARE(stateFromKey(key), info.state);
    }
    QCOMPARE(keys.size(), caseStates().size());
    QCOMPARE(labels.size(), caseStates().size());
}

void TestCaseStatus::everyStateCanBeReached()
{
    QSet<CaseState> reached{CaseState::Draft};
    QList<CaseState> open{CaseState::Draft};
    while (!open.isEmpty()) {
        for (const CaseState next : stateInfo(open.takeFirst()).next) {
            if (!reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
        }
    }
    QCOMPARE(reached.size(), caseStates().size());
    for (const StateInfo &info : caseStates()) {
        QVERIFY2(!info.next.empty(), info.key); // nobody is locked in a state
        QVERIFY2(std::find(info.next.begin(), info.next.end(), info.state) == info.next.end(), info.key);
    }
}

void TestCaseStatus::unknownKey()
{
    QVERIFY(!stateFromKey(QStringLiteral("Draft")));
    QVERIFY(!stateFromKey(QString()));
}

QTEST_GUILESS_MAIN(TestCaseStatus)
#include "tst_casestatus.moc"
