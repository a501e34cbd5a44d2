// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keeps a dossier safe, as it is seen and done in the window.
#include "desks/backupdesk.h"
#include "support/hands.h"
#include "support/steadyworld.h"
#include "support/windowstage.h"
#include "ui/keeping/backupsettings.h"
#include "ui/keeping/workdialog.h"
#include "ui/shell/casespage.h"
#include "ui/shell/statestrip.h"
#include "ui/shell/unlockpage.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSysInfo>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {

constexpr int patience = 30'000; // ms

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

class TestKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksTheDossier()
    {
        WindowStage stage(4);
        QVERIFY2(stage.isReady(), qPrintable(stage.error()));
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
        WindowStage stage(4);
        QVERIFY2(stage.isReady(), qPrintable(stage.error()));
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

    void aWrongSecretIsSaidAndNothingLeft()
    {
        WindowStage stage(4);
        QVERIFY2(stage.isReady(), qPrintable(stage.error()));
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
        WindowStage stage(4);
        QVERIFY2(stage.isReady(), qPrintable(stage.error()));
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

    void theStripNamesTheDamagedFile()
    {
        WindowStage stage(4);
        QVERIFY2(stage.isReady(), qPrintable(stage.error()));
        QFile database(stage.sample().dossier + QStringLiteral("/dossier.db"));
        QVERIFY(database.open(QIODevice::ReadWrite));
        // A page in the middle: something is lost, not all.
        QVERIFY(database.seek(database.size() / 4096 / 2 * 4096 + 100) && database.write(QByteArray(50, 'x')) == 50);
        database.close();
        QVERIFY(stage.unlock());
        QVERIFY(strip(stage)->isVisible());
        QVERIFY2(strip(stage)->sentence().contains(QLatin1String("“dossier.db” is damaged")),
                 qPrintable(strip(stage)->sentence()));
        QTest::mouseClick(strip(stage)->findChild<QPushButton *>(QStringLiteral("stateDetails")), Qt::LeftButton);
        QVERIFY(stage.window().casesPage()->dossier().isReadOnly());
        auto *dialog = whenOver(stage, QStringLiteral("Check dossier now"));
        QVERIFY(dialog);
        QVERIFY2(dialog->sentence().contains(QLatin1String("not as")), qPrintable(dialog->sentence()));
    }

    void missingEvidenceIsFoundInTheBackground()
    {
        WindowStage stage(4);
        QVERIFY2(stage.isReady(), qPrintable(stage.error()));
        QDirIterator files(stage.sample().dossier + QStringLiteral("/evidence"), QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(QFile::remove(files.next()));
        QVERIFY(stage.unlock());
        QTRY_VERIFY_WITH_TIMEOUT(strip(stage)->isVisible(), patience);
        QVERIFY2(strip(stage)->sentence().contains(QLatin1String("missing")), qPrintable(strip(stage)->sentence()));
        QVERIFY(!stage.window().casesPage()->dossier().isReadOnly()); // it costs these items only
    }

    void backsUpByItselfAndSaysWhenTheDiskIsAbsent()
    {
        WindowStage stage(4);
        QVERIFY2(stage.isReady(), qPrintable(stage.error()));
        QVERIFY(stage.unlock());
        stage.window().showSection(Section::Settings);
        auto *settings = stage.window().findChild<BackupSettings *>();
        QVERIFY(settings && settings->isVisible());
        QTemporaryDir disk;
        stage.prompts().folders.enqueue(disk.path());
        auto *choose = settings->findChild<QPushButton *>(QStringLiteral("backupFolder"));
        QTest::mouseClick(choose, Qt::LeftButton);
        auto *hours = settings->findChild<QComboBox *>(QStringLiteral("backupHours"));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.window().casesPage()->dossier().backups().plan().result()->folder.isEmpty(),
                                 patience);
        hours->setCurrentIndex(hours->findData(6));
        Q_EMIT hours->activated(hours->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(QDir(disk.path()).entryList(QDir::Files).size(), 1, patience);
        QTRY_VERIFY(seen<QLabel>(*settings, [](const QLabel &label) {
            return label.text().startsWith(QLatin1String("Last backup: 0 minutes ago"));
        }));

        // Another folder that is not there: said in the strip.
        stage.prompts().folders.enqueue(disk.filePath(QStringLiteral("unplugged")));
        QTest::mouseClick(choose, Qt::LeftButton);
        QTest::mouseClick(settings->findChild<QPushButton *>(QStringLiteral("backupNow")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(seenWindow<WorkDialog>() && seenWindow<WorkDialog>()->isDone(), patience);
        QVERIFY2(seenWindow<WorkDialog>()->sentence().contains(QLatin1String("not there")),
                 qPrintable(seenWindow<WorkDialog>()->sentence()));
    }

private:
    RealWorld m_world;
};

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
