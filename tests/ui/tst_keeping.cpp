// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keeps a dossier safe, as it is seen and done in the window.
#include "desks/accountdesk.h"
#include "desks/backupdesk.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/common/errortext.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/keeping/backupsettings.h"
#include "ui/keeping/workdialog.h"
#include "ui/shell/casespage.h"
#include "ui/shell/statestrip.h"
#include "ui/shell/unlockpage.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSysInfo>
#include <QTest>

#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>

using namespace homeward;
using namespace homeward::test;

namespace {

constexpr int patience = 30'000; // ms

/// Where restoring waits, while it is closed, with everything written and nothing of it durable yet.
class RestoreGate
{
public:
    void close() { m_closed = true; }
    void open()
    {
        m_closed = false;
        m_free.release();
    }
    void pass()
    {
        if (m_closed)
            m_free.acquire();
    }

private:
    std::atomic<bool> m_closed = false;
    QSemaphore m_free;
};

RestoreGate restoreGate;

QAction *action(WindowStage &stage, const QString &text)
{
    for (QAction *one : stage.window().findChildren<QAction *>()) {
        if (one->text().remove(QLatin1Char('&')) == text)
            return one;
    }
    return nullptr;
}

/// The dialog of the act, when its work is over.
WorkDialog *whenOver(WindowStage &stage, const QString &act)
{
    QAction *command = action(stage, act);
    if (!command || !command->isEnabled())
        return nullptr;
    command->trigger();
    auto *dialog = seenWindow<WorkDialog>();
    return dialog && QTest::qWaitFor([dialog] { return dialog->isDone(); }, patience) ? dialog : nullptr;
}

StateStrip *strip(WindowStage &stage)
{
    return stage.window().findChild<StateStrip *>();
}

} // namespace

/// In place of the C library's.
extern "C" int syncfs(int folder) noexcept
{
    restoreGate.pass();
    return static_cast<int>(::syscall(SYS_syncfs, folder));
}

class TestKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_stage = std::make_unique<WindowStage>(4, &m_world);
        QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    }

    void cleanup()
    {
        if (auto *dialog = seenWindow<WorkDialog>())
            dialog->close();
        m_stage->lock();
    }

    /// A large database is read only after it was opened.
    void saysWhatIsDamagedInTheDatabaseMeanwhile()
    {
        StateStrip beside;
        Fault page;
        page.kind = FaultKind::Structure;
        page.file = QStringLiteral("claim");
        beside.setEvidenceFaults({page});
        DossierState state;
        state.reason = ReadOnlyReason::Damaged;
        state.file = QStringLiteral("dossier.db");
        state.faults = {page};
        QCOMPARE(beside.sentence(),
                 readOnlySentence(state) + QLatin1Char(' ') + readOnlyAdvice(ReadOnlyReason::Damaged));
    }

    void checksTheDossier()
    {
        WindowStage &stage = *m_stage;
        QVERIFY(!action(stage, QStringLiteral("Check dossier now"))->isEnabled());
        QVERIFY(stage.unlock());
        auto *dialog = whenOver(stage, QStringLiteral("Check dossier now"));
        QVERIFY(dialog);
        QCOMPARE(dialog->sentence(), QStringLiteral("Everything is as it was recorded."));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!seenWindow<WorkDialog>());
        QVERIFY(!strip(stage)->isVisible());
    }

    void backsUpAndRestores()
    {
        WindowStage &stage = *m_stage;
        QVERIFY(stage.unlock());
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("all.homeward-backup"));
        stage.prompts().saves.enqueue(file);
        auto *dialog = whenOver(stage, QStringLiteral("Back up…"));
        QVERIFY(dialog);
        QCOMPARE(dialog->sentence(), QStringLiteral("The backup is written, was read again and is whole."));
        QVERIFY(QFileInfo(file).size() > 10'000);
        dialog->close();
        stage.lock();

        const QString folder = place.filePath(QStringLiteral("back"));
        stage.prompts().files.enqueue({file});
        stage.prompts().folders.enqueue(folder);
        stage.prompts().texts.enqueue(stage.sample().recoveryKey);
        dialog = whenOver(stage, QStringLiteral("Restore a backup…"));
        QVERIFY(dialog);
        QVERIFY2(dialog->sentence().startsWith(QLatin1String("The dossier is restored")),
                 qPrintable(dialog->sentence()));
        dialog->close();
        QTRY_COMPARE(stage.window().findChild<UnlockPage *>()->dossier().path, QDir(folder).absolutePath());
        QVERIFY(Dossier::unlock({folder, {}, stage.sample().passphrase}, m_world));
    }

    /// Locking closes the window of the work, not the work; whoever unlocks next sees what came of it.
    void restoringGoesOnBehindTheLock()
    {
        WindowStage &stage = *m_stage;
        QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("back"));
        restoreGate.close();
        const auto opened = qScopeGuard([] { restoreGate.open(); });
        QVERIFY(beginRestore(place));
        auto *dialog = seenWindow<WorkDialog>();
        QVERIFY(dialog && !dialog->isDone());
        stage.prompts().confirmations.enqueue(false);
        QVERIFY(!stage.window().close());
        stage.lock();
        QVERIFY(!seenWindow<WorkDialog>());
        QVERIFY2(strip(stage)->sentence().contains(QLatin1String("goes on being restored")),
                 qPrintable(strip(stage)->sentence()));
        stage.prompts().confirmations.enqueue(false);
        QVERIFY(!stage.window().close());
        QVERIFY(stage.window().isVisible());
        restoreGate.open();
        QTRY_VERIFY2_WITH_TIMEOUT(strip(stage)->sentence().startsWith(QLatin1String("The dossier is restored")),
                                  qPrintable(strip(stage)->sentence()), patience);
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/keys.homeward")));
        QVERIFY(stage.unlock());
        QVERIFY2(!strip(stage)->isVisible(), qPrintable(strip(stage)->sentence()));
        dialog = seenWindow<WorkDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isDone(), patience);
        QVERIFY2(dialog->sentence().startsWith(QLatin1String("The dossier is restored")),
                 qPrintable(dialog->sentence()));
        QVERIFY(stage.prompts().unforeseen.isEmpty());
    }

    void theAdviceFitsTheReason()
    {
        const QString elsewhere = errorText(readOnlyError(ReadOnlyReason::OpenElsewhere)).advice;
        QVERIFY(elsewhere.contains(QLatin1String("Close it there")));
        for (const ReadOnlyReason reason :
             {ReadOnlyReason::NotWritable, ReadOnlyReason::MediumFull, ReadOnlyReason::Damaged}) {
            const QString advice = errorText(readOnlyError(reason)).advice;
            QCOMPARE(advice, readOnlyAdvice(reason));
            QVERIFY2(!advice.contains(QLatin1String("Close it")), qPrintable(advice));
        }
        const QString unknown = errorText(unknownAccount(QStringLiteral("/a/keys.homeward"))).whole();
        QVERIFY2(unknown.contains(QLatin1String("no account")) && !unknown.contains(QLatin1String("missing")),
                 qPrintable(unknown));
    }

    void lockingStopsNoBackup()
    {
        WindowStage &stage = *m_stage;
        QVERIFY(stage.unlock());
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("all.homeward-backup"));
        stage.prompts().saves.enqueue(file);
        action(stage, QStringLiteral("Back up…"))->trigger();
        QVERIFY(seenWindow<WorkDialog>());
        stage.window().lock(); // before anything of the work can have been told
        QVERIFY(!seenWindow<WorkDialog>());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), patience);
        QVERIFY(stage.unlock()); // waits for the end, and is not met as open elsewhere
        QVERIFY(!stage.window().casesPage()->dossier().isReadOnly());
        QTRY_VERIFY_WITH_TIMEOUT(seenWindow<WorkDialog>() && seenWindow<WorkDialog>()->isDone(), patience);
        QCOMPARE(seenWindow<WorkDialog>()->sentence(),
                 QStringLiteral("The backup is written, was read again and is whole."));
    }

    void aWrongSecretIsSaidAndNothingLeft()
    {
        WindowStage &stage = *m_stage;
        QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("all.homeward-backup"));
        {
            const auto dossier = Dossier::unlock({stage.sample().dossier, {}, stage.sample().passphrase}, m_world);
            QVERIFY((*dossier)->backups().backUp(file).result());
        }
        const QString folder = place.filePath(QStringLiteral("back"));
        stage.prompts().files.enqueue({file});
        stage.prompts().folders.enqueue(folder);
        stage.prompts().texts.enqueue(QStringLiteral("not this one"));
        auto *dialog = whenOver(stage, QStringLiteral("Restore a backup…"));
        QVERIFY(dialog);
        QVERIFY2(dialog->sentence().contains(QLatin1String("passphrase does not fit")), qPrintable(dialog->sentence()));
        QVERIFY(!QFileInfo::exists(folder));
    }

    void theStripNamesWhoHoldsIt()
    {
        WindowStage &stage = *m_stage;
        QProcess holder;
        holder.start(QStringLiteral(HOMEWARD_DOSSIERPROBE),
                     {QStringLiteral("hold"), stage.sample().dossier, stage.sample().passphrase});
        QVERIFY(holder.waitForReadyRead(patience));
        QVERIFY(stage.unlock());
        QVERIFY(strip(stage)->isVisible());
        for (const QString &word : {QSysInfo::machineHostName(), QString::number(holder.processId())})
            QVERIFY2(strip(stage)->sentence().contains(word), qPrintable(strip(stage)->sentence()));
        QVERIFY(!action(stage, QStringLiteral("New case"))->isEnabled());
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
    }

    void backsUpByItselfAndSaysWhenTheDiskIsAbsent()
    {
        WindowStage &stage = *m_stage;
        QVERIFY(stage.unlock());
        stage.window().showSection(Section::Settings);
        auto *settings = stage.window().findChild<BackupSettings *>();
        QVERIFY(settings && settings->isVisible());
        stage.prompts().folders.enqueue(m_disk.path());
        auto *choose = settings->findChild<QPushButton *>(QStringLiteral("backupFolder"));
        QTest::mouseClick(choose, Qt::LeftButton);
        auto *hours = settings->findChild<QComboBox *>(QStringLiteral("backupHours"));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.window().casesPage()->dossier().backups().plan().result()->folder.isEmpty(),
                                 patience);
        hours->setCurrentIndex(hours->findData(6));
        Q_EMIT hours->activated(hours->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(QDir(m_disk.path()).entryList(QDir::Files).size(), 1, patience);
        QTRY_VERIFY(seen<QLabel>(*settings, [](const QLabel &label) {
            return label.text().startsWith(QLatin1String("Last backup: 0 minutes ago"));
        }));

        // Another folder that is not there: said in the strip.
        stage.prompts().folders.enqueue(m_disk.filePath(QStringLiteral("unplugged")));
        QTest::mouseClick(choose, Qt::LeftButton);
        QTest::mouseClick(settings->findChild<QPushButton *>(QStringLiteral("backupNow")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(seenWindow<WorkDialog>() && seenWindow<WorkDialog>()->isDone(), patience);
        QVERIFY2(seenWindow<WorkDialog>()->sentence().contains(QLatin1String("not there")),
                 qPrintable(seenWindow<WorkDialog>()->sentence()));
    }

    void anAbsentDiskIsTriedAgain()
    {
        WindowStage &stage = *m_stage;
        m_world.advance(2 * 24 * 3'600'000LL);
        QVERIFY(stage.unlock());
        QTRY_VERIFY_WITH_TIMEOUT(strip(stage)->sentence().contains(QLatin1String("The last backup: 2 days ago.")),
                                 patience);
        QVERIFY(strip(stage)->sentence().contains(QLatin1String("unplugged")));
        QVERIFY(!stage.window().casesPage()->dossier().isReadOnly());
        QVERIFY(QDir().mkpath(m_disk.filePath(QStringLiteral("unplugged"))));
        stage.window().findChild<BackupKeeper *>()->look();
        QTRY_VERIFY_WITH_TIMEOUT(strip(stage)->sentence().isEmpty(), patience);
        QVERIFY(!strip(stage)->isVisible());
        QCOMPARE(QDir(m_disk.filePath(QStringLiteral("unplugged"))).entryList(QDir::Files).size(), 1);
    }

    void missingEvidenceIsFoundInTheBackground()
    {
        WindowStage &stage = *m_stage;
        m_world.advance(2 * 24 * 3'600'000LL); // all was read while the window was open before
        QVERIFY(QDir(stage.sample().dossier + QStringLiteral("/evidence")).removeRecursively());
        QVERIFY(stage.unlock());
        QTRY_VERIFY_WITH_TIMEOUT(strip(stage)->sentence().contains(QLatin1String("missing")), patience);
        QVERIFY(strip(stage)->isVisible());
        QVERIFY(!stage.window().casesPage()->dossier().isReadOnly()); // it costs these items only
    }

    void theStripNamesTheDamagedFile()
    {
        WindowStage &stage = *m_stage;
        QVERIFY(spoilAPage());
        QVERIFY(stage.unlock());
        QVERIFY(strip(stage)->isVisible());
        QVERIFY2(strip(stage)->sentence().contains(QStringLiteral("“dossier.db” is damaged")),
                 qPrintable(strip(stage)->sentence()));
        QTest::mouseClick(strip(stage)->findChild<QPushButton *>(QStringLiteral("stateDetails")), Qt::LeftButton);
        QVERIFY(stage.window().casesPage()->dossier().isReadOnly());
        auto *dialog = whenOver(stage, QStringLiteral("Check dossier now"));
        QVERIFY(dialog);
        QVERIFY2(dialog->sentence().contains(QLatin1String("not as")), qPrintable(dialog->sentence()));
    }

    /// Last, since its window comes before that of the others. The backup needs to know whose passphrase it is, and the
    /// lock comes before that has been asked.
    void theSecretIsAskedForAgainAfterALock()
    {
        WindowStage stage(4);
        QVERIFY2(stage.isReady(), qPrintable(stage.error()));
        QVERIFY(stage.unlock());
        AccountDesk &desk = stage.window().casesPage()->dossier().accounts();
        desk.useCost(KdfCost::cheap());
        auto added = desk.add({QStringLiteral("maria"), QStringLiteral("Марія Вигадана"), {Role::Registrar}},
                              QStringLiteral("four words or even more"));
        added.waitForFinished();
        QVERIFY(added.result());
        stage.lock();
        QTemporaryDir place;
        QVERIFY(beginRestore(place, stage));
        stage.lock(); // before anything of the work can have been told
        QVERIFY(!seenWindow<WorkDialog>());
        QVERIFY(stage.prompts().unforeseen.isEmpty());
        stage.prompts().texts.enqueue(stage.sample().passphrase);
        stage.prompts().texts.enqueue(QStringLiteral("demo"));
        QVERIFY(stage.unlock());
        QTRY_VERIFY_WITH_TIMEOUT(seenWindow<WorkDialog>() && seenWindow<WorkDialog>()->isDone(), patience);
        QVERIFY2(seenWindow<WorkDialog>()->sentence().startsWith(QLatin1String("The dossier is restored")),
                 qPrintable(seenWindow<WorkDialog>()->sentence()));
        QVERIFY(stage.prompts().texts.isEmpty());
        seenWindow<WorkDialog>()->close();
    }

private:
    /// Unlocks, makes a backup in \a place and begins to restore it to the folder "back" there.
    [[nodiscard]] bool beginRestore(const QTemporaryDir &place) { return beginRestore(place, *m_stage); }
    [[nodiscard]] static bool beginRestore(const QTemporaryDir &place, WindowStage &stage)
    {
        const QString file = place.filePath(QStringLiteral("all.homeward-backup"));
        stage.prompts().saves.enqueue(file);
        WorkDialog *made = stage.unlock() ? whenOver(stage, QStringLiteral("Back up…")) : nullptr;
        if (!made)
            return false;
        made->close();
        stage.prompts().files.enqueue({file});
        stage.prompts().folders.enqueue(place.filePath(QStringLiteral("back")));
        stage.prompts().texts.enqueue(stage.sample().passphrase);
        action(stage, QStringLiteral("Restore a backup…"))->trigger();
        return seenWindow<WorkDialog>() != nullptr;
    }

    /// The last page whose loss leaves something to read.
    [[nodiscard]] bool spoilAPage()
    {
        const SampleResult &sample = m_stage->sample();
        QFile database(sample.dossier + QStringLiteral("/dossier.db"));
        if (!database.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return false;
        const QByteArray whole = database.readAll();
        for (qint64 at = whole.size() - 4096; at > 0; at -= 4096) {
            database.seek(at + 100);
            database.write(QByteArray(50, 'x'));
            const auto dossier = Dossier::unlock({sample.dossier, {}, sample.passphrase}, m_world);
            if (dossier && (*dossier)->state().reason == ReadOnlyReason::Damaged)
                return true;
            database.seek(at + 100);
            database.write(whole.mid(at + 100, 50));
        }
        return false;
    }

    QTemporaryDir m_disk;
    StillWorld m_world{QDateTime(QDate(2026, 11, 23), QTime(14, 20), Qt::UTC)};
    std::unique_ptr<WindowStage> m_stage;
};

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
