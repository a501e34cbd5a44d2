// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/permissions.h"
#include "security/session.h"

#include <QSet>
#include <QTest>

using namespace homeward;

class TestPermissions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsSound();
    void rolesMeanWhatTheySay_data();
    void rolesMeanWhatTheySay();
    void everyRightBelongsToSomeone();
    void rolesAddUp();
};

void TestPermissions::tableIsSound()
{
    QSet<QString> keys;
    int index = 0;
    for (const RoleInfo &info : roleTable()) {
        QCOMPARE(static_cast<int>(info.role), index++);
        QCOMPARE(roleInfo(info.role).key, info.key);
        keys.insert(QString::fromLatin1(info.key));
        QCOMPARE(roleFromKey(QString::fromLatin1(info.key)), std::optional(info.role));
        QVERIFY(!QByteArray(info.label).isEmpty());
        QVERIFY(!info.rights.empty());
    }
    QCOMPARE(keys.size(), qsizetype(roleTable().size()));
    QCOMPARE(index, static_cast<int>(Role::Administrator) + 1);
    QVERIFY(!roleFromKey(QStringLiteral("king")));
}

void TestPermissions::rolesMeanWhatTheySay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Right>("right");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a registrar opens cases") << Role::Registrar << Right::CreateCases << true;
    QTest::newRow("a registrar decides nothing") << Role::Registrar << Right::Decide << false;
    QTest::newRow("a reviewer does not approve his own work") << Role::Reviewer << Right::Approve << false;
    QTest::newRow("a second reviewer does not edit") << Role::SecondReviewer << Right::EditCases << false;
    QTest::newRow("a second reviewer approves") << Role::SecondReviewer << Right::Approve << true;
    QTest::newRow("a translator sees no sealed compartment") << Role::Translator << Right::ViewSealed << false;
    QTest::newRow("a signing official signs") << Role::SigningOfficial << Right::IssuePaper << true;
    QTest::newRow("a signing official cannot edit") << Role::SigningOfficial << Right::EditCases << false;
    QTest::newRow("a supervisor does not sign") << Role::Supervisor << Right::IssuePaper << false;
    QTest::newRow("a custodian backs up") << Role::Custodian << Right::BackUp << true;
    QTest::newRow("an observer only reads") << Role::Observer << Right::Annotate << false;
    QTest::newRow("an administrator manages accounts") << Role::Administrator << Right::ManageAccounts << true;
    QTest::newRow("an administrator sees no content") << Role::Administrator << Right::ViewCases << false;
}

void TestPermissions::rolesMeanWhatTheySay()
{
    QFETCH(Role, role);
    QFETCH(Right, right);
    QFETCH(bool, allowed);
    QCOMPARE(allows({role}, right), allowed);
}

void TestPermissions::everyRightBelongsToSomeone()
{
    for (int right = 0; right <= static_cast<int>(Right::ManageOffice); ++right) {
        int holders = 0;
        for (const RoleInfo &info : roleTable())
            holders += allows({info.role}, static_cast<Right>(right));
        QVERIFY2(holders > 0, qPrintable(QString::number(right)));
        QVERIFY(!allows({}, static_cast<Right>(right)));
    }
}

void TestPermissions::rolesAddUp()
{
    const Session session{Account{{}, QStringLiteral("owner"), {}, {Role::Observer, Role::Administrator}}};
    QVERIFY(session.may(Right::ViewCases));
    QVERIFY(session.may(Right::ManageAccounts));
    QVERIFY(!session.may(Right::EditCases));
    QVERIFY(!Session().may(Right::ViewCases));
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
