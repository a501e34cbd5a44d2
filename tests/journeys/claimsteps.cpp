// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main journey: what a party says.
#include "mainjourney.h"

#include "ui/casefile/claimdialog.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QLineEdit>

namespace homeward::test {

QModelIndex MainJourney::cellOf(ClaimsTable &table, const QString &field, int column) const
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == fieldLabel(field))
            return table.model()->index(row, column);
    }
    return {};
}

QList<Claim> MainJourney::contactClaims()
{
    QList<Claim> claims = record().file.claims;
    claims.removeIf([](const Claim &claim) { return claim.field != contactField; });
    return claims;
}

void MainJourney::addsAClaimWithATypedDate()
{
    QVERIFY(pressTab(window(), QStringLiteral("Claims")));
    auto *table = seen<ClaimsTable>(window());
    QVERIFY(table);
    QVERIFY(contactClaims().isEmpty());
    QVERIFY(pressCell(*table, cellOf(*table, contactField, 2)));
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Add a claim…"))));
    WAIT_VERIFY(seenWindow<ClaimDialog>());
    ClaimDialog &dialog = *seenWindow<ClaimDialog>();
    QCOMPARE(qobject_cast<QComboBox *>(fieldLabelled(dialog, QStringLiteral("Fact")))->currentText(),
             fieldLabel(contactField));
    QWidget *editor = fieldLabelled(dialog, QStringLiteral("Value as the party states it"));
    QVERIFY(editor);
    auto *date = seen<QLineEdit>(*editor);
    QVERIFY(typeInto(date, QStringLiteral("12 березня 2022 р.")));
    VERIFY_SAYS(dialog, QStringLiteral("Read as: 12 Mar 2022"));
    QVERIFY(press(buttonSaying(dialog, QStringLiteral("Add claim"))));
    QVERIFY(dialog.isVisible()); // it must say where it comes from
    VERIFY_SAYS(dialog, QStringLiteral("Say where this comes from"));
    QVERIFY(typeInto(fieldLabelled(dialog, QStringLiteral("Source")), QStringLiteral("Letter of an aunt")));
    QVERIFY(press(buttonSaying(dialog, QStringLiteral("Add claim"))));
    WAIT_COMPARE(cellOf(*table, contactField, 2).data().toString(), QStringLiteral("12 Mar 2022"));
    const QList<Claim> claims = contactClaims();
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.first().value, QStringLiteral("2022-03-12"));
    QCOMPARE(claims.first().source.text, QStringLiteral("Letter of an aunt"));
    QCOMPARE(claims.first().partyKey, record().file.parties.at(1).key);
    QCOMPARE(claims.first().recordedAt.date(), QDate(2026, 12, 1));
    m_added = claims.first().id;
}

void MainJourney::correctsTheClaim()
{
    auto *table = seen<ClaimsTable>(window());
    WAIT_VERIFY(!seenWindow<ClaimDialog>());
    QVERIFY(pressInMenuOf(*table, cellOf(*table, contactField, 2), QStringLiteral("Correct “12 Mar 2022”")));
    WAIT_VERIFY(seenWindow<ClaimDialog>());
    ClaimDialog &dialog = *seenWindow<ClaimDialog>();
    auto *date = seen<QLineEdit>(*fieldLabelled(dialog, QStringLiteral("Value as the party states it")));
    QVERIFY(date->text().contains(QStringLiteral("2022")));
    QVERIFY(typeInto(date, QStringLiteral("весна 2022")));
    QVERIFY(press(buttonSaying(dialog, QStringLiteral("Record correction"))));
    WAIT_COMPARE(contactClaims().size(), 2);
    WAIT_VERIFY(cellOf(*table, contactField, 2).data().toString().contains(QStringLiteral("pring 2022")));
}

void MainJourney::withdrawsTheClaimAndTakesThatBack()
{
    auto *table = seen<ClaimsTable>(window());
    WAIT_VERIFY(!seenWindow<ClaimDialog>());
    m_stage->prompts().texts.enqueue(QStringLiteral("Said about another child"));
    QVERIFY(pressInMenuOf(*table, cellOf(*table, contactField, 2), QStringLiteral("Withdraw “")));
    // What it corrected does not come back by itself.
    WAIT_VERIFY(!cellOf(*table, contactField, 2).data().toString().contains(QStringLiteral("2022")));
    QVERIFY(m_stage->prompts().texts.isEmpty());
    QVERIFY(pressKeys(window(), Qt::Key_Z, Qt::ControlModifier));
    WAIT_VERIFY(cellOf(*table, contactField, 2).data().toString().contains(QStringLiteral("pring 2022")));
}

void MainJourney::keepsEveryWordOfTheClaim()
{
    const QList<Claim> claims = contactClaims();
    QCOMPARE(claims.size(), 3);
    const Claim &first = claims.at(0);
    const Claim &corrected = claims.at(1);
    const Claim &again = claims.at(2);
    QCOMPARE(first.id, m_added);
    QCOMPARE(first.value, QStringLiteral("2022-03-12"));
    QVERIFY(first.superseded && !first.withdrawn);
    QCOMPARE(corrected.value, QStringLiteral("2022-21")); // EDTF: spring
    QCOMPARE(corrected.supersedes, first.id);
    QVERIFY(corrected.withdrawn);
    QCOMPARE(corrected.withdrawReason, QStringLiteral("Said about another child"));
    QCOMPARE(again.value, corrected.value);
    QVERIFY(again.isLive());
    for (const Claim &claim : claims)
        QCOMPARE(claim.source.text, QStringLiteral("Letter of an aunt"));
}

} // namespace homeward::test
