// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"

#include "desks/accountdesk.h"
#include "desks/news.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

namespace {

const QString fresh = QStringLiteral("нова  фраза  з пробілами");
const QString reviewer = QStringLiteral("reviewer-1");

} // namespace

class tst_AccountDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        desk().useCost(KdfCost::cheap());
    }
    void cleanup() { m_bench.reset(); }

    void theOwnPassphraseNeedsTheFormerOne()
    {
        QCOMPARE(desk().changePassphrase(QStringLiteral("not mine at all"), fresh).result().error().code,
                 ErrorCode::WrongPassphrase);
        QCOMPARE(desk().changePassphrase(passphrase(), QStringLiteral("1234567")).result().error().code,
                 ErrorCode::InvalidValue);
        QVERIFY(acts().isEmpty());
        QVERIFY(desk().changePassphrase(passphrase(), fresh).result());
        QCOMPARE(acts(), QStringList{QStringLiteral("account.passphrase_changed")});
        m_bench->dossier.reset();
        QCOMPARE(m_bench->unlockAgain().error().code, ErrorCode::WrongPassphrase);
        QVERIFY(Dossier::unlock({m_bench->path(), {}, fresh}, m_bench->world));
    }

    void accountsComeAndGo()
    {
        QSignalSpy changed(&m_bench->dossier->news(), &News::changed);
        QVERIFY(addReviewer({Role::Reviewer}));
        QCOMPARE(desk().accounts().size(), 2);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(desk().add({reviewer, {}, {Role::Observer}}, fresh).result().error().code, ErrorCode::AlreadyExists);
        QCOMPARE(desk().add({QStringLiteral("Не ключ"), {}, {Role::Observer}}, fresh).result().error().code,
                 ErrorCode::InvalidValue);
        QVERIFY(desk().change({reviewer, QStringLiteral("Hanna Vyhadana"), {Role::Liaison}}).result());
        QCOMPARE(desk().accounts().last().displayName, QStringLiteral("Hanna Vyhadana"));
        QVERIFY(desk().remove(reviewer).result());
        QCOMPARE(desk().remove(reviewer).result().error().code, ErrorCode::NotFound);
        QCOMPARE(acts(), (QStringList{QStringLiteral("account.added"), QStringLiteral("account.changed"),
                                      QStringLiteral("account.removed")}));
    }

    void whoLeavesKeepsTheirName()
    {
        QVERIFY(addReviewer({Role::Registrar}));
        const auto mine = m_bench->dossier->cases().create().result();
        QVERIFY(mine);
        m_bench->dossier.reset();
        {
            const auto other = Dossier::unlock({m_bench->path(), reviewer, fresh}, m_bench->world);
            QVERIFY(other);
            QVERIFY((*other)->cases().addClaim(*mine, said("party-a", "sex", QStringLiteral("female"))).result());
        }
        QVERIFY(unlock());
        QVERIFY(desk().remove(reviewer).result());
        const auto named = [&] {
            const auto history = m_bench->dossier->cases().history(*mine).result();
            return history && std::any_of(history->begin(), history->end(), [](const HistoryLine &line) {
                       return line.accountName == QStringLiteral("Ivan Zrazkovyi");
                   });
        };
        QVERIFY(named());
        QVERIFY(unlock());
        QVERIFY(named());
    }

    void somebodyAlwaysCanOpen()
    {
        const QString own = QStringLiteral("owner");
        QCOMPARE(obstacleToRemoval(desk().accounts(), own, own), AccountObstacle::Own);
        QCOMPARE(desk().remove(own).result().error().code, ErrorCode::InvalidValue);
        QVERIFY(addReviewer({Role::Reviewer}));
        QCOMPARE(obstacleToRemoval(desk().accounts(), own, reviewer), AccountObstacle::LastManager);
        QCOMPARE(obstacleToRemoval(desk().accounts(), reviewer, own), AccountObstacle::None);
        QCOMPARE(obstacleToRoles(desk().accounts(), own, {Role::Reviewer}), AccountObstacle::LastManager);
        QCOMPARE(desk().change({own, QStringLiteral("T"), {Role::Reviewer}}).result().error().code,
                 ErrorCode::InvalidValue);
        QVERIFY(desk().remove(reviewer).result());
        QCOMPARE(obstacleToRoles(desk().accounts(), own, {Role::Administrator}), AccountObstacle::LastContent);
        QCOMPARE(desk().change({own, QStringLiteral("T"), {Role::Administrator}}).result().error().code,
                 ErrorCode::InvalidValue);
        QVERIFY(unlock());
    }

    void onlyWhoManagesAccountsMay()
    {
        QVERIFY(addReviewer({Role::Reviewer}));
        m_bench->dossier.reset();
        auto other = Dossier::unlock({m_bench->path(), reviewer, fresh}, m_bench->world);
        QVERIFY(other);
        AccountDesk &theirs = (*other)->accounts();
        theirs.useCost(KdfCost::cheap());
        QCOMPARE(theirs.accounts().size(), 2); // who else works here is no secret
        QCOMPARE(theirs.add({QStringLiteral("x"), {}, {Role::Observer}}, fresh).result().error().code,
                 ErrorCode::NotPermitted);
        QCOMPARE(theirs.remove(QStringLiteral("owner")).result().error().code, ErrorCode::NotPermitted);
        QCOMPARE(theirs.resetPassphrase(QStringLiteral("owner"), fresh).result().error().code, ErrorCode::NotPermitted);
        QCOMPARE(theirs.renewRecoveryKey().result().error().code, ErrorCode::NotPermitted);
        QVERIFY(theirs.changePassphrase(fresh, QStringLiteral("their own new one")).result());
    }

    void nothingChangesWhileItIsOpenElsewhere()
    {
        const auto second = Dossier::unlock({m_bench->path(), {}, passphrase()}, m_bench->world);
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QCOMPARE((*second)->accounts().changePassphrase(passphrase(), fresh).result().error().code,
                 ErrorCode::ReadOnly);
        QCOMPARE(AccountDesk::open({m_bench->path(), {}, passphrase()}, m_bench->world).error().code,
                 ErrorCode::ReadOnly);
    }

    void administratorWorksWithoutContent()
    {
        const QString admin = QStringLiteral("admin");
        QVERIFY(desk().add({admin, QStringLiteral("Admin"), {Role::Administrator}}, fresh).result());
        m_bench->dossier.reset();
        QCOMPARE(Dossier::unlock({m_bench->path(), admin, fresh}, m_bench->world).error().code,
                 ErrorCode::NotPermitted);
        {
            const auto alone = AccountDesk::open({m_bench->path(), admin, fresh}, m_bench->world);
            QVERIFY(alone);
            (*alone)->useCost(KdfCost::cheap());
            QVERIFY((*alone)
                        ->add({QStringLiteral("admin-2"), QStringLiteral("Second"), {Role::Administrator}}, fresh)
                        .result());
            // What it has not, it cannot pass on.
            QCOMPARE((*alone)->add({QStringLiteral("spy"), {}, {Role::Reviewer}}, fresh).result().error().code,
                     ErrorCode::NotPermitted);
            QCOMPARE((*alone)->renewRecoveryKey().result().error().code, ErrorCode::NotPermitted);
        }
        // What was done without the content is in the trail once somebody opens it, once.
        QVERIFY(unlock());
        const QStringList expected{QStringLiteral("account.added"), QStringLiteral("account.added")};
        QCOMPARE(acts(), expected);
        QVERIFY(unlock());
        QCOMPARE(acts(), expected);
        QVERIFY(m_bench->dossier->check().result()->findings.isEmpty());
    }

    void recoveryKeySetsANewPassphrase()
    {
        m_bench->dossier.reset();
        QCOMPARE(AccountDesk::recover(m_bench->path(), QStringLiteral("7KQ2-XXXX"), m_bench->world).error().code,
                 ErrorCode::Malformed);
        {
            const auto desk = AccountDesk::recover(m_bench->path(), m_bench->recoveryKey.toLower(), m_bench->world);
            QVERIFY(desk);
            (*desk)->useCost(KdfCost::cheap());
            QVERIFY((*desk)->resetPassphrase(QStringLiteral("owner"), fresh).result());
        }
        QCOMPARE(m_bench->unlockAgain().error().code, ErrorCode::WrongPassphrase);
        const auto again = Dossier::unlock({m_bench->path(), {}, fresh}, m_bench->world);
        QVERIFY(again);
        m_bench->dossier = *again;
        QCOMPARE(acts(), QStringList{QStringLiteral("account.passphrase_reset")});
    }

    void aNewRecoveryKeyVoidsTheFormer()
    {
        const auto key = desk().renewRecoveryKey().result();
        QVERIFY(key);
        QVERIFY(*key != m_bench->recoveryKey);
        m_bench->dossier.reset();
        QCOMPARE(AccountDesk::recover(m_bench->path(), m_bench->recoveryKey, m_bench->world).error().code,
                 ErrorCode::WrongPassphrase);
        QVERIFY(AccountDesk::recover(m_bench->path(), *key, m_bench->world));
        QVERIFY(unlock());
        QCOMPARE(acts(), QStringList{QStringLiteral("account.recovery_key_renewed")});
    }

private:
    [[nodiscard]] AccountDesk &desk() { return m_bench->dossier->accounts(); }
    [[nodiscard]] bool addReviewer(const QList<Role> &roles)
    {
        return desk().add({reviewer, QStringLiteral("Ivan Zrazkovyi"), roles}, fresh).result().has_value();
    }
    [[nodiscard]] bool unlock()
    {
        m_bench->dossier.reset();
        const auto again = Dossier::unlock({m_bench->path(), QStringLiteral("owner"), passphrase()}, m_bench->world);
        if (again) {
            m_bench->dossier = *again;
            desk().useCost(KdfCost::cheap());
        }
        return again.has_value();
    }
    /// What the trail says of accounts, oldest first.
    [[nodiscard]] QStringList acts()
    {
        QStringList keys;
        const auto history = m_bench->dossier->cases().history({}).result();
        for (const HistoryLine &line : history.value_or(QList<HistoryLine>())) {
            if (line.act.startsWith(QLatin1String("account.")))
                keys.prepend(line.act);
        }
        return keys;
    }
    std::unique_ptr<DeskBench> m_bench;
};

QTEST_GUILESS_MAIN(tst_AccountDesk)
#include "tst_accountdesk.moc"
