// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/casedesk.h"
#include "desks/evidencedesk.h"
#include "support/windowstage.h"
#include "ui/shell/autolock.h"
#include "ui/shell/casespage.h"
#include "ui/shell/unlockpage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace homeward;
using namespace homeward::test;

/// Locking hides at once, whatever goes on, and leaves the window awake.
class TestLocking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void intakeDoesNotHoldTheWindowUp();
    void anUnattendedRecoveryKeyIsLocked();
};

void TestLocking::intakeDoesNotHoldTheWindowUp()
{
    WindowStage stage(4);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(stage.openCase(QStringLiteral("DEMO-0002")));
    QTemporaryDir folder;
    QStringList files;
    const QByteArray much(64 * 1024 * 1024, 'x');
    for (int i = 0; i < 12; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.bin").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(much) == much.size() &&
                file.write(QByteArray::number(i)) > 0);
        files.append(file.fileName());
    }
    CasesPage *page = stage.window().casesPage();
    QFuture<Result<QList<IntakeLine>>> intake =
        page->dossier().evidence().addFiles(page->currentCase(), files, IntakeInfo());
    QTRY_VERIFY_WITH_TIMEOUT(intake.isStarted(), 10000);

    qint64 longest = 0;
    QElapsedTimer beat;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, beat.restart()); });
    QSignalSpy locked(&stage.window(), &MainWindow::locked);
    QElapsedTimer whole;
    beat.start();
    whole.start();
    heart.start(10);
    stage.window().lock();
    QVERIFY(!stage.window().isDossierOpen());
    QVERIFY(!page->isVisible());
    QVERIFY(locked.wait(120000));
    longest = std::max(longest, beat.elapsed());
    if (whole.elapsed() < 1000)
        QSKIP("the intake was over before it could be seen whether it held anything up");
    QVERIFY2(longest < whole.elapsed() / 2,
             qPrintable(QStringLiteral("%1 of %2 ms").arg(longest).arg(whole.elapsed())));
    QVERIFY(stage.unlock()); // not met as open elsewhere
    QVERIFY(!stage.window().casesPage()->dossier().isReadOnly());
}

void TestLocking::anUnattendedRecoveryKeyIsLocked()
{
    WindowStage stage(4);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fresh"));
    stage.prompts().folders.enqueue(path);
    stage.window().askForNewDossier();
    const QString words = QStringLiteral("four words or more");
    for (QLineEdit *edit : stage.window().findChildren<QLineEdit *>()) {
        if (edit->isVisible() && !edit->isReadOnly())
            edit->setText(words);
    }
    auto *create = stage.window().findChild<QPushButton *>(QStringLiteral("create"));
    QVERIFY(create && create->isEnabled());
    create->click();
    auto *key = stage.window().findChild<QLineEdit *>(QStringLiteral("recoveryKey"));
    QVERIFY(key);
    QTRY_VERIFY_WITH_TIMEOUT(!key->text().isEmpty(), 60000);
    Q_EMIT stage.window().findChild<AutoLock *>()->expired();
    QVERIFY(key->text().isEmpty());
    QVERIFY(!key->isVisible());
    auto *card = stage.window().findChild<UnlockPage *>();
    QVERIFY(card->isVisible());
    QCOMPARE(card->dossier().path, path);
    // And it is not locked against the one who made it.
    QSignalSpy shown(&stage.window(), &MainWindow::dossierShown);
    Q_EMIT card->unlockRequested({path, {}, words});
    QVERIFY(!shown.isEmpty() || shown.wait(60000));
    QVERIFY(!stage.window().casesPage()->dossier().isReadOnly());
}

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
