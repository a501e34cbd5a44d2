// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/casedesk.h"
#include "desks/contactdesk.h"
#include "desks/evidencedesk.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/contact/contactdialog.h"
#include "ui/shell/autolock.h"
#include "ui/shell/casespage.h"
#include "ui/shell/unlockpage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace homeward;
using namespace homeward::test;

/// Locking hides at once, whatever goes on, and leaves the window awake.
class TestLocking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void intakeDoesNotHoldTheWindowUp();
    void anUnattendedRecoveryKeyIsLocked();
    void noFormOpensBehindTheLock();
};

namespace {

/// Counts the windows that come up beside one.
class WindowsShown final : public QObject
{
public:
    explicit WindowsShown(const QWidget &beside) : m_beside(beside) { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() && widget != &m_beside)
            ++count;
        return false;
    }
    int count = 0;

private:
    const QWidget &m_beside;
};

} // namespace

/// The answer on which a form comes back is there, and not yet told, at the moment of the lock.
void TestLocking::noFormOpensBehindTheLock()
{
    WindowStage stage(4);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QVERIFY(stage.unlock());
    QVERIFY(comeForward(stage.window()));
    QVERIFY(stage.openCase(QStringLiteral("DEMO-0002")));
    stage.window().casesPage()->showTab(4);
    QTRY_VERIFY(buttonSaying(stage.window(), QStringLiteral("Log a contact…")));
    QVERIFY(press(buttonSaying(stage.window(), QStringLiteral("Log a contact…"))));
    QTRY_VERIFY(seenWindow<ContactDialog>());
    test::type(seenWindow<ContactDialog>()->findChild<QPlainTextEdit *>(), QStringLiteral("half a sentence"));
    stage.lock();
    QVERIFY(!seenWindow<ContactDialog>());

    QSignalSpy locked(&stage.window(), &MainWindow::locked);
    std::unique_ptr<WindowsShown> shown;
    const auto onShown = connect(&stage.window(), &MainWindow::dossierShown, this, [&] {
        CasesPage *page = stage.window().casesPage();
        connect(page, &CasesPage::numberShown, this, [&stage, &shown, page] {
            if (shown)
                return;
            page->dossier().contacts().log(page->currentCase()).waitForFinished(); // so is the one asked before
            shown = std::make_unique<WindowsShown>(stage.window());
            stage.window().lock();
        });
    });
    QVERIFY(stage.unlock());
    QVERIFY(!locked.isEmpty() || locked.wait(30'000));
    QVERIFY(shown);
    QCOMPARE(shown->count, 0);
    shown.reset();
    disconnect(onShown);
    QVERIFY(stage.unlock());
    QTRY_VERIFY_WITH_TIMEOUT(seenWindow<ContactDialog>(), 30'000); // the words are still there
}

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
