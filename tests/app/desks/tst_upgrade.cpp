// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"

#include "store/auditlog.h"
#include "store/caserows.h"
#include "store/migrator.h"
#include "store/partyrows.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestUpgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(QDir().mkpath(m_bench->path()));
        auto keys = createKeyring(file("keys.homeward"),
                                  {QStringLiteral("owner"),
                                   QStringLiteral("Tester"),
                                   {Role::Registrar, Role::Supervisor, Role::Custodian, Role::Administrator}},
                                  sampleOffice(), passphrase(), m_bench->world, KdfCost::cheap());
        QVERIFY(keys);
        m_key = keys->keyring.databaseKey();
    }

    void anOlderDossierIsKeptAndUpgraded()
    {
        makeOld();
        const auto dossier = m_bench->unlockAgain();
        QVERIFY2(dossier, qPrintable(dossier ? QString() : dossier.error().detail));
        QVERIFY(!(*dossier)->isReadOnly());
        QCOMPARE((*dossier)->cases().find({}).result()->size(), 1);
        const auto report = (*dossier)->check().result();
        // The first version kept no mark of how far the trail had come, and that is all there is to say.
        QCOMPARE(report->findings.size(), 1);
        QCOMPARE(report->findings.first().kind, FaultKind::MarkMissing);
        QVERIFY((*dossier)->cases().create().result());
        // The copy is the dossier as it was, under the same key.
        auto kept = Database::open(file("dossier.before-upgrade-1.db"), m_key, Database::Mode::ImmutableReadOnly,
                                   QStringLiteral("kept"));
        QVERIFY(kept);
        QCOMPARE(schemaVersion(**kept).value(), 1);
        QCOMPARE(countCases(**kept).value(), 1);
        QCOMPARE(readAuditHead(**kept)->sequence, 1);
        kept->reset();
        // And only once.
        const QDateTime made = QFileInfo(file("dossier.before-upgrade-1.db")).lastModified();
        QVERIFY(m_bench->unlockAgain());
        QCOMPARE(QFileInfo(file("dossier.before-upgrade-1.db")).lastModified(), made);
    }

    void aFailedUpgradeChangesNothing()
    {
        makeOld(
            QStringLiteral("CREATE TRIGGER no_more BEFORE INSERT ON schema_step BEGIN SELECT RAISE(ABORT, 'no'); END"));
        const auto dossier = m_bench->unlockAgain();
        QVERIFY(!dossier);
        auto old = Database::open(file("dossier.db"), m_key, Database::Mode::ReadWrite, QStringLiteral("old"));
        QVERIFY(old);
        QCOMPARE(schemaVersion(**old).value(), 1);
        QVERIFY((*old)->quickCheck()->isEmpty());
        Statement tables(**old, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        QVERIFY(tables.run() && tables.next());
        QCOMPARE(tables.number(0), m_tables);
    }

    void withoutACopyNoUpgrade()
    {
        makeOld();
        QVERIFY(QDir().mkpath(file("dossier.before-upgrade-1.db/in-the-way")));
        const auto dossier = m_bench->unlockAgain();
        QVERIFY(!dossier);
        QCOMPARE(dossier.error().code, ErrorCode::CannotWrite);
        QCOMPARE(QFileInfo(dossier.error().file).fileName(), QStringLiteral("dossier.before-upgrade-1.db"));
        auto old = Database::open(file("dossier.db"), m_key, Database::Mode::ReadWrite, QStringLiteral("old"));
        QVERIFY(old);
        QCOMPARE(schemaVersion(**old).value(), 1);
    }

    void aNewerDossierIsNotTouched()
    {
        makeOld(QStringLiteral(
            "INSERT INTO schema_step VALUES (9000, '9000_future.sql', zeroblob(32), '2030-01-01T00:00:00.000Z')"));
        const auto bytes = [this] {
            QFile database(file("dossier.db"));
            return database.open(QIODevice::ReadOnly) ? database.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        const QStringList names =
            QDir(m_bench->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        const auto dossier = m_bench->unlockAgain();
        QVERIFY(!dossier);
        QCOMPARE(dossier.error().code, ErrorCode::NewerDossier);
        QCOMPARE(bytes(), before);
        QCOMPARE(QDir(m_bench->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), names);
    }

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return QDir(m_bench->path()).filePath(QString::fromLatin1(name));
    }

    /// A dossier as the first version of the program made it: only the first step of the schema.
    void makeOld(const QString &also = {})
    {
        auto made = Database::open(file("dossier.db"), m_key, Database::Mode::Create, QStringLiteral("old"));
        QVERIFY(made);
        Database &database = **made;
        QVERIFY(migrate(database, m_bench->world, 1));
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        for (const Party &party : sampleParties())
            QVERIFY(insertParty(database, party));
        const CaseId id = CaseId::create(m_bench->world);
        QVERIFY(insertCase(database, id, QStringLiteral("OLD-1"), CaseState::Draft, m_bench->world.nowUtc()));
        QVERIFY(insertSubject(database, id, {SubjectId::create(m_bench->world), SubjectKind::Child}));
        NewAuditEntry entry;
        entry.act = ActId::create(m_bench->world);
        entry.at = m_bench->world.nowUtc();
        entry.caseId = id;
        entry.actKey = QStringLiteral("case.created");
        QVERIFY(appendAudit(database, entry, m_bench->world));
        QVERIFY(transaction->commit());
        if (!also.isEmpty())
            QVERIFY(Statement(database, also).run());
        Statement tables(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        QVERIFY(tables.run() && tables.next());
        m_tables = tables.number(0);
    }

    std::unique_ptr<DeskBench> m_bench;
    SecretBytes m_key;
    qint64 m_tables = 0;
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
