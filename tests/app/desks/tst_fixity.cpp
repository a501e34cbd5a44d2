// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/fixity.h"

#include "app/store/storefixture.h"
#include "deskbench.h"
#include "desks/dossieropener.h"
#include "store/evidencerows.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestFixity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        const auto id = m_bench->dossier->cases().create().result();
        QStringList files;
        for (int i = 0; i < 4; ++i)
            files.append(m_bench->put(QStringLiteral("note-%1.txt").arg(i), QByteArray(3000, char('a' + i))));
        QVERIFY(m_bench->dossier->evidence().addFiles(*id, files, {}).result());
        m_bench->world.advance(2 * 24 * 3'600'000LL);
    }

    void readsAllAndGoesOnNextTime()
    {
        QCOMPARE(due(), 4);
        m_bench->dossier->fixity().start(0, 0);
        QTRY_COMPARE(m_bench->dossier->fixity().filesRead(), 4);
        QTRY_COMPARE(due(), 0);
        QVERIFY(m_bench->dossier->fixity().faults().isEmpty());
        m_bench->dossier.reset();
        m_bench->dossier = *m_bench->unlockAgain();
        QCOMPARE(due(), 0); // remembered in the dossier
    }

    void stopsBetweenTwoFiles()
    {
        m_bench->dossier->fixity().start(0, 3'600'000); // rests an hour before the first
        m_bench->dossier->fixity().stop();
        QCOMPARE(m_bench->dossier->fixity().filesRead(), 0);
        QCOMPARE(due(), 4);
    }

    void tellsWhatIsMissing()
    {
        QDirIterator files(m_bench->path() + QStringLiteral("/evidence"), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(QFile::remove(files.next()));
        QSignalSpy told(&m_bench->dossier->fixity(), &Fixity::faultsChanged);
        m_bench->dossier->fixity().start(0, 0);
        QVERIFY(!told.isEmpty() || told.wait(30'000));
        const QList<Fault> faults = m_bench->dossier->fixity().faults();
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().kind, FaultKind::EvidenceMissing);
        QVERIFY(!faults.first().caseNumber.isEmpty());
        QTRY_COMPARE(due(), 1); // the missing one stays due, the others were read
        QCOMPARE(m_bench->dossier->check().result()->findings, faults);
    }

    /// Opening looks at all of a small database, at a large one only this does; here the harm comes in between.
    void findsDamageInTheDatabaseAndKeepsFromWriting()
    {
        Dossier &dossier = *m_bench->dossier;
        const CaseId id = dossier.cases().find({}).result()->first().id;
        VERIFY_OK(DossierOpener::room(dossier).ask([](Store &store) { return store.database->checkpoint(); }));
        QFile file(m_bench->path() + QStringLiteral("/dossier.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QCOMPARE(file.write(QByteArray(64, 'x')), 64);
        file.close();
        QSignalSpy told(&dossier.fixity(), &Fixity::faultsChanged);
        dossier.fixity().start(0, 0);
        QVERIFY(!told.isEmpty() || told.wait(30'000));
        QCOMPARE(dossier.fixity().faults().first().kind, FaultKind::Structure);
        VERIFY_FAILS(dossier.cases().addClaim(id, said("party-a", "birth_date", QStringLiteral("2015"))).result(),
                     ErrorCode::ReadOnly);
    }

private:
    [[nodiscard]] int due()
    {
        const QDateTime before = m_bench->world.nowUtc().addDays(-Fixity::daysBetween);
        const auto blobs = DossierOpener::room(*m_bench->dossier).ask([before](Store &store) {
            return readBlobsToCheck(*store.database, before, {}, 100);
        });
        return blobs ? static_cast<int>(blobs->size()) : -1;
    }
    std::unique_ptr<DeskBench> m_bench;
};

QTEST_GUILESS_MAIN(TestFixity)
#include "tst_fixity.moc"
