// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/backupdesk.h"

#include "deskbench.h"
#include "desks/accountdesk.h"
#include "desks/dossieropener.h"
#include "store/auditlog.h"

#include <QDirIterator>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace homeward;
using namespace homeward::test;

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        for (int i = 0; i < 3; ++i) {
            m_case = m_bench->dossier->cases().create().result().value();
            QVERIFY(m_bench->dossier->cases()
                        .addClaim(m_case, said("party-a", "birth_place", QStringLiteral("Sampleville")))
                        .result());
            const QString file = m_bench->put(QStringLiteral("Прикладенко Марта %1.txt").arg(i),
                                              "a note " + QByteArray(30'000, char('a' + i)));
            QVERIFY(m_bench->dossier->evidence().addFiles(m_case, {file}, {}).result());
        }
    }

    void restoresOnAnotherMachineWithTheRecoveryKey()
    {
        const auto made = desk().backUp(file()).result(); // the dossier stays open meanwhile
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->evidenceFiles, 3);
        QVERIFY(made->faults.isEmpty());
        const QString content = contentDigest(*m_bench->dossier);
        m_bench->dossier.reset();
        QVERIFY(QDir(m_bench->path()).removeRecursively()); // the old machine is gone

        RestoreRequest request;
        request.file = file();
        request.folder = restored();
        request.recoveryKey = m_bench->recoveryKey.toLower();
        int steps = 0;
        const auto back = restoreBackup(request, [&steps](int, int) { return ++steps > 0; });
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(back->evidenceFiles, 3);
        QCOMPARE(back->auditEntries, made->auditEntries);
        QVERIFY(steps > 5);

        const auto dossier = Dossier::unlock({restored(), {}, passphrase()}, m_bench->world);
        QVERIFY(dossier);
        QVERIFY(!(*dossier)->isReadOnly());
        QCOMPARE(contentDigest(**dossier), content);
        const auto report = (*dossier)->check().result();
        QVERIFY(report);
        QVERIFY2(report->findings.isEmpty(), qPrintable(inWords(report->findings)));
        QCOMPARE(report->evidenceFiles, 3);
        QVERIFY((*dossier)->cases().create().result());
    }

    void tellsNothing()
    {
        QVERIFY(desk().backUp(file()).result());
        QFile backup(file());
        QVERIFY(backup.open(QIODevice::ReadOnly));
        const QByteArray bytes = backup.readAll();
        for (const char *plain : {"Sampleville", "a note", "SQLite format", "evidence/", "DEMO-", "Tester"})
            QVERIFY2(!bytes.contains(plain), plain);
        QVERIFY(!bytes.contains(QStringLiteral("Прикладенко").toUtf8()));
        std::unique_ptr<archive, decltype(&archive_read_free)> stream(archive_read_new(), archive_read_free);
        archive_read_support_format_tar(stream.get());
        QCOMPARE(archive_read_open_filename(stream.get(), QFile::encodeName(file()).constData(), 65536), ARCHIVE_OK);
        archive_entry *entry = nullptr;
        int count = 0;
        while (archive_read_next_header(stream.get(), &entry) == ARCHIVE_OK) {
            QCOMPARE(QByteArray(archive_entry_pathname(entry)), QByteArray::number(count++));
            QCOMPARE(archive_entry_mtime(entry), time_t(0));
        }
        QCOMPARE(count, 6); // key file, database, three sealed files, the list
    }

    void aChangedBackupIsRefused_data()
    {
        QTest::addColumn<QString>("accident");
        for (const char *name :
             {"cut", "flipped in the key file", "flipped in the middle", "flipped near the end", "no backup"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aChangedBackupIsRefused()
    {
        QFETCH(QString, accident);
        QVERIFY(desk().backUp(file()).result());
        QFile backup(file());
        QVERIFY(backup.open(QIODevice::ReadWrite));
        const auto flip = [&](qint64 at) {
            backup.seek(at);
            const char byte = char(backup.peek(1).at(0) ^ 4);
            return backup.write(&byte, 1) == 1;
        };
        const auto lastByte = [](QFile &tar) { // before the zeroes that end every tar file
            tar.seek(0);
            const QByteArray bytes = tar.readAll();
            qsizetype at = bytes.size() - 1;
            while (at > 0 && bytes.at(at) == '\0')
                --at;
            return at;
        };
        if (accident == QLatin1String("cut"))
            QVERIFY(backup.resize(backup.size() / 2));
        else if (accident == QLatin1String("flipped in the key file"))
            QVERIFY(flip(700));
        else if (accident == QLatin1String("flipped in the middle"))
            QVERIFY(flip(backup.size() / 2));
        else if (accident == QLatin1String("flipped near the end"))
            QVERIFY(flip(lastByte(backup))); // of the sealed list
        else
            QVERIFY(backup.resize(0) && backup.write("not a tar file at all") > 0);
        backup.close();
        const auto back = restoreBackup({file(), restored(), {}, passphrase(), {}});
        QVERIFY(!back);
        const ErrorCode code = back.error().code;
        QVERIFY2(accident == QLatin1String("no backup")
                     ? code == ErrorCode::Malformed
                     : code == ErrorCode::Damaged || code == ErrorCode::WrongPassphrase,
                 qPrintable(back.error().detail));
        QVERIFY(!QFileInfo::exists(restored())); // nothing is left
    }

    void wrongSecretsLeaveNothing()
    {
        QVERIFY(desk().backUp(file()).result());
        QCOMPARE(restoreBackup({file(), restored(), {}, QStringLiteral("not this one"), {}}).error().code,
                 ErrorCode::WrongPassphrase);
        DeskBench other;
        QVERIFY(other.make());
        QCOMPARE(restoreBackup({file(), restored(), {}, {}, other.recoveryKey}).error().code,
                 ErrorCode::WrongPassphrase);
        QVERIFY(!QFileInfo::exists(restored()));
    }

    void neverWritesOverAnything()
    {
        QVERIFY(desk().backUp(file()).result());
        QCOMPARE(desk().backUp(file()).result().error().code, ErrorCode::AlreadyExists);
        const QString full = m_bench->folder.path();
        QCOMPARE(restoreBackup({file(), full, {}, passphrase(), {}}).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(desk().backUp(m_bench->path() + QStringLiteral("/inside.backup")).result().error().code,
                 ErrorCode::InvalidValue);
        QCOMPARE(desk().backUp(full + QStringLiteral("/absent/file.backup")).result().error().code,
                 ErrorCode::NotFound);
    }

    void aRefusalLeavesALiveDossierAlone()
    {
        QVERIFY(desk().backUp(file()).result());
        const QString log = m_bench->path() + QStringLiteral("/dossier.db-wal");
        QVERIFY(QFileInfo(log).size() > 0); // it is open, and what was done last lies here only
        QCOMPARE(restoreBackup({file(), m_bench->path(), {}, passphrase(), {}}).error().code, ErrorCode::AlreadyExists);
        QVERIFY(QFileInfo(log).size() > 0);
        QVERIFY(QFileInfo::exists(m_bench->path() + QStringLiteral("/dossier.db-shm")));
    }

    void cancelLeavesNothing()
    {
        const QStringList before = names();
        auto future = desk().backUp(file());
        future.cancel();
        future.waitForFinished();
        QVERIFY(!QFileInfo::exists(file()));
        QCOMPARE(names(), before);

        QVERIFY(desk().backUp(file()).result());
        int all = 0;
        QVERIFY(restoreBackup({file(), m_bench->folder.filePath(QStringLiteral("whole")), {}, passphrase(), {}},
                              [&all](int, int) { return ++all > 0; }));
        for (const int at : {1, all / 3, all / 2, all - 1}) {
            int steps = 0;
            const auto back =
                restoreBackup({file(), restored(), {}, passphrase(), {}}, [&](int, int) { return ++steps < at; });
            QCOMPARE(back.error().code, ErrorCode::Cancelled);
            QVERIFY(!QFileInfo::exists(restored()));
        }
    }

    void damagedEvidenceIsToldAndNotTaken()
    {
        QDirIterator files(m_bench->path() + QStringLiteral("/evidence"), QDir::Files, QDirIterator::Subdirectories);
        QFile sealed(files.next());
        sealed.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(sealed.open(QIODevice::ReadWrite) && sealed.seek(sealed.size() / 2));
        char byte = 0; // it may be any: only another one is a damage
        QVERIFY(sealed.peek(&byte, 1) == 1);
        byte ^= 1;
        QVERIFY(sealed.write(&byte, 1) == 1);
        sealed.close();
        const auto made = desk().backUp(file()).result();
        QVERIFY(made);
        QCOMPARE(made->evidenceFiles, 2);
        QCOMPARE(made->faults.size(), 1);
        QCOMPARE(made->faults.first().kind, FaultKind::EvidenceDamaged);
        const auto back = restoreBackup({file(), restored(), {}, passphrase(), {}});
        QVERIFY(back);
        QCOMPARE(back->faults.first().kind, FaultKind::EvidenceMissing);
    }

    void keepsGenerations()
    {
        QTemporaryDir medium;
        BackupPlan plan;
        plan.folder = medium.path();
        plan.everyHours = 6;
        plan.keep = 3;
        QVERIFY(desk().setPlan(plan).result());
        QVERIFY(desk().plan().result()->dueAt() <= m_bench->world.nowUtc()); // never made: due at once
        for (int i = 0; i < 5; ++i) {
            m_bench->world.advance(3'600'000);
            QVERIFY(desk().backUpByPlan().result());
        }
        const QStringList kept = QDir(medium.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(kept.size(), 3);
        const auto now = desk().plan().result();
        QCOMPARE(now->lastFile, kept.last());
        QCOMPARE(now->lastAt, m_bench->world.nowUtc());
        QCOMPARE(now->dueAt(), m_bench->world.nowUtc().addSecs(6 * 3600));
        // A foreign file stays, and an absent medium is said.
        QVERIFY(medium.remove());
        QCOMPARE(desk().backUpByPlan().result().error().code, ErrorCode::NotFound);
        QCOMPARE(desk().plan().result()->lastAt, now->lastAt);
    }

    void faultsNeverPushOutWhatIsWhole()
    {
        QTemporaryDir medium;
        order(medium.path(), 2);
        QStringList whole;
        for (int i = 0; i < 2; ++i) {
            whole.append(QFileInfo(byPlan().file).fileName());
            m_bench->world.advance(3'600'000);
        }
        QDirIterator files(m_bench->path() + QStringLiteral("/evidence"), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(QFile::remove(files.next()));
        BackupReport lacking;
        for (int i = 0; i < 4; ++i) {
            lacking = byPlan();
            QVERIFY(!lacking.faults.isEmpty());
            m_bench->world.advance(3'600'000);
        }
        const QStringList kept = in(medium);
        QCOMPARE(kept.size(), 4); // two of each kind
        QVERIFY(kept.contains(whole.at(0)) && kept.contains(whole.at(1)));
        QVERIFY(kept.contains(QFileInfo(lacking.file).fileName()));
        QCOMPARE(desk().plan().result()->lastFaults, int(lacking.faults.size()));
        // The lost file is still to be had.
        const auto back = restoreBackup({medium.filePath(whole.last()), restored(), {}, passphrase(), {}});
        QVERIFY(back);
        QVERIFY(back->faults.isEmpty());
    }

    void aClockSetBackCostsNoBackup()
    {
        QTemporaryDir medium;
        order(medium.path(), 2);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!byPlan().file.isEmpty());
            m_bench->world.advance(3'600'000);
        }
        m_bench->world.advance(-10LL * 24 * 3'600'000);
        QVERIFY(desk().plan().result()->isDue(m_bench->world.nowUtc()));
        for (int i = 0; i < 3; ++i) { // within one second, too
            const BackupReport made = byPlan();
            QVERIFY(QFileInfo::exists(made.file));
            QCOMPARE(in(medium).size(), 2);
        }
    }

    void aRestoredDossierLeavesTheBackupsOfTheOther()
    {
        QTemporaryDir medium;
        order(medium.path(), 1);
        const BackupReport made = byPlan();
        QVERIFY(restoreBackup({made.file, restored(), {}, passphrase(), {}}));
        auto copy = Dossier::unlock({restored(), {}, passphrase()}, m_bench->world);
        QVERIFY(copy);
        QVERIFY((*copy)->state().faults.isEmpty());
        const auto plan = (*copy)->backups().plan().result();
        QVERIFY(plan->rests);
        QVERIFY(!plan->isDue(m_bench->world.nowUtc().addDays(100)));
        QCOMPARE((*copy)->backups().backUpByPlan().result().error().code, ErrorCode::InvalidValue);
        QVERIFY((*copy)->backups().setPlan(*plan).result()); // a person says so
        QVERIFY((*copy)->backups().backUpByPlan().result());
        QVERIFY(QFileInfo::exists(made.file));
        QCOMPARE(in(medium).size(), 2);
    }

    void thePlanIsAnOrderForEverybody()
    {
        QTemporaryDir medium;
        order(medium.path(), 3);
        auto &accounts = m_bench->dossier->accounts();
        accounts.useCost(KdfCost::cheap());
        QVERIFY(accounts
                    .add({QStringLiteral("reader"), QStringLiteral("Reader"), {Role::Reviewer}},
                         QStringLiteral("reader's own words"))
                    .result());
        const AccountId author = m_bench->dossier->session().account.id;
        m_bench->dossier.reset();
        auto other = Dossier::unlock({m_bench->path(), QStringLiteral("reader"), QStringLiteral("reader's own words")},
                                     m_bench->world);
        QVERIFY(other);
        m_bench->dossier = *other;
        QCOMPARE(desk().backUp(file()).result().error().code, ErrorCode::NotPermitted);
        QVERIFY(desk().backUpByPlan().result());
        const auto entries = DossierOpener::room(*m_bench->dossier).ask([](Store &store) {
            return readHistory(*store.database, CaseId());
        });
        QCOMPARE(entries->first().actKey, QStringLiteral("backup.made"));
        QCOMPARE(entries->first().account, author);
        QVERIFY(std::any_of(entries->cbegin(), entries->cend(),
                            [](const AuditEntry &entry) { return entry.actKey == QLatin1String("backup.plan_set"); }));
    }

    void aFailedRestoreLeavesNoFolders()
    {
        QVERIFY(desk().backUp(file()).result());
        const QString deep = m_bench->folder.filePath(QStringLiteral("a/b/c"));
        QVERIFY(!restoreBackup({file(), deep, {}, QStringLiteral("not this one"), {}}));
        QVERIFY(!QFileInfo::exists(m_bench->folder.filePath(QStringLiteral("a"))));
    }

private:
    void order(const QString &folder, int keep)
    {
        BackupPlan plan;
        plan.folder = folder;
        plan.everyHours = 1;
        plan.keep = keep;
        QVERIFY(desk().setPlan(plan).result());
    }
    [[nodiscard]] BackupReport byPlan()
    {
        auto made = desk().backUpByPlan().result();
        return made ? *made : BackupReport();
    }
    [[nodiscard]] static QStringList in(const QTemporaryDir &medium)
    {
        return QDir(medium.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] BackupDesk &desk() { return m_bench->dossier->backups(); }
    [[nodiscard]] QString file() const { return m_bench->folder.filePath(QStringLiteral("all.homeward-backup")); }
    [[nodiscard]] QString restored() const { return m_bench->folder.filePath(QStringLiteral("restored")); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_bench->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<DeskBench> m_bench;
    CaseId m_case;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
