// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening a dossier, and what is seen and kept while it is open and when it is locked.
#include "desks/openingwatch.h"
#include "support/dossierwords.h"
#include "support/hands.h"
#include "support/textaudit.h"
#include "support/windowstage.h"
#include "ui/common/passphraseedit.h"
#include "ui/common/typinghint.h"
#include "ui/shell/autolock.h"
#include "ui/shell/casespage.h"
#include "ui/shell/openingsteps.h"
#include "ui/shell/statestrip.h"
#include "ui/shell/statusline.h"
#include "ui/shell/unlockpage.h"
#include "ui/summary/summarydialog.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {

constexpr int patience = 30'000; // ms
const QString number = QStringLiteral("DEMO-0007");

/// Every file of a folder by its content.
QMap<QString, QByteArray> contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.insert(file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return contents;
}

QStringList everythingReachable()
{
    QStringList texts;
    for (QWidget *window : QApplication::topLevelWidgets())
        texts += reachableTexts(*window) + QStringList{window->windowTitle(), window->windowIconText()};
    return texts;
}

} // namespace

class TestOpeningAndPrivacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void openingTellsItsStepsAndCounts();
    void openingShowsCountedStepsWithCancel();
    void cancelledOpeningLeavesTheDossierAsItWas_data();
    void cancelledOpeningLeavesTheDossierAsItWas();
    void cancelledOnTheCardOpensAgain();
    void aChangedFileOpensReadOnlyAndIsNamed();
    void whileLockedNothingIsReachable();
    void titleAndRecentFilesNameNobody();
    void lastThirtySecondsCountDownAndFiveMinutesLock();
    void layoutIsShownBeforeTheFirstLetter();

private:
    std::unique_ptr<WindowStage> m_stage;
};

void TestOpeningAndPrivacy::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
}

void TestOpeningAndPrivacy::cleanup()
{
    m_stage->lock();
}

void TestOpeningAndPrivacy::openingTellsItsStepsAndCounts()
{
    RealWorld world;
    UnlockRequest request{m_stage->sample().dossier, {}, m_stage->sample().passphrase};
    request.watch = std::make_shared<OpeningWatch>();
    QVERIFY(Dossier::unlock(request, world));
    const OpeningWatch::Progress last{OpeningWatch::Step::List, 8, 8};
    QCOMPARE(request.watch->progress(), last);
}

void TestOpeningAndPrivacy::openingShowsCountedStepsWithCancel()
{
    UnlockPage page;
    page.setDossier({QStringLiteral("/nowhere/sample"), QStringLiteral("sample"), {QStringLiteral("owner")}}, false);
    page.resize(900, 700);
    page.show();
    auto watch = std::make_shared<OpeningWatch>();
    watch->begin(OpeningWatch::Step::List, 248);
    for (int i = 0; i < 41; ++i)
        watch->countOne();
    page.follow(watch);
    auto *steps = page.findChild<OpeningSteps *>();
    QVERIFY(!steps->isVisible()); // a quick opening shows nothing
    QTRY_VERIFY(steps->isVisible());
    QVERIFY(says(page, QStringLiteral("Checking the passphrase")));
    QVERIFY(says(page, QStringLiteral("Building the list: 41 of 248")));
    watch->countOne();
    QTRY_VERIFY(says(page, QStringLiteral("Building the list: 42 of 248")));
    QSignalSpy cancelled(&page, &UnlockPage::cancelled);
    QVERIFY(press(page.findChild<QPushButton *>(QStringLiteral("cancelOpening"))));
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!steps->isVisible());
    page.follow(watch);
    QTest::keyClick(page.findChild<PassphraseEdit *>(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 2);
}

void TestOpeningAndPrivacy::cancelledOpeningLeavesTheDossierAsItWas_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("before the key") << -1;
    QTest::newRow("while the database is checked") << static_cast<int>(OpeningWatch::Step::Database);
    QTest::newRow("while records are read") << static_cast<int>(OpeningWatch::Step::Records);
    QTest::newRow("while the list is built") << static_cast<int>(OpeningWatch::Step::List);
}

void TestOpeningAndPrivacy::cancelledOpeningLeavesTheDossierAsItWas()
{
    QFETCH(int, step);
    const QMap<QString, QByteArray> before = contentsOf(m_stage->sample().dossier);
    RealWorld world;
    UnlockRequest request{m_stage->sample().dossier, {}, m_stage->sample().passphrase};
    request.watch = std::make_shared<OpeningWatch>();
    request.watch->onBegin = [watch = request.watch.get(), step](OpeningWatch::Step begun) {
        if (static_cast<int>(begun) == step)
            watch->cancel();
    };
    if (step < 0)
        request.watch->cancel();
    const auto dossier = Dossier::unlock(request, world);
    QVERIFY(!dossier);
    QCOMPARE(dossier.error().code, ErrorCode::Cancelled);
    QCOMPARE(contentsOf(m_stage->sample().dossier), before);
    const auto again = Dossier::unlock({request.path, {}, request.passphrase}, world);
    QVERIFY(again);
    QVERIFY(!(*again)->isReadOnly()); // nothing was taken for damage, and no lock is left
}

void TestOpeningAndPrivacy::cancelledOnTheCardOpensAgain()
{
    MainWindow &window = m_stage->window();
    QSignalSpy shown(&window, &MainWindow::dossierShown);
    window.chooseDossier(m_stage->sample().dossier);
    auto *field = seen<PassphraseEdit>(window);
    QVERIFY(field);
    QTest::keyClicks(field, m_stage->sample().passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->selectedText().size(), m_stage->sample().passphrase.size());
    QTest::keyClick(field, Qt::Key_Return); // at once, while the first is still under way
    QVERIFY(!shown.isEmpty() || shown.wait(patience));
    QVERIFY(!window.casesPage()->dossier().isReadOnly());
    WindowStage::settle(300);
    QCOMPARE(shown.size(), 1); // the one that was called off never shows
}

void TestOpeningAndPrivacy::aChangedFileOpensReadOnlyAndIsNamed()
{
    WindowStage stage(4);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    QFile database(stage.sample().dossier + QStringLiteral("/dossier.db"));
    QVERIFY(database.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const QByteArray whole = database.readAll();
    bool damaged = false;
    RealWorld world;
    for (qint64 at = whole.size() - 4096; at > 0 && !damaged; at -= 4096) { // a page whose loss leaves something
        database.seek(at + 100);
        database.write(QByteArray(50, 'x'));
        const auto dossier = Dossier::unlock({stage.sample().dossier, {}, stage.sample().passphrase}, world);
        damaged = dossier && (*dossier)->isReadOnly();
        if (!damaged) {
            database.seek(at + 100);
            database.write(whole.mid(at + 100, 50));
        }
    }
    QVERIFY(damaged);
    QVERIFY(stage.unlock());
    QVERIFY(stage.window().casesPage()->dossier().isReadOnly());
    auto *strip = seen<StateStrip>(stage.window());
    QVERIFY(strip);
    QVERIFY2(strip->sentence().contains(QStringLiteral("“dossier.db” is damaged")), qPrintable(strip->sentence()));
}

void TestOpeningAndPrivacy::whileLockedNothingIsReachable()
{
    MainWindow &window = m_stage->window();
    QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(number));
    Q_EMIT window.casesPage()->summaryRequested(window.casesPage()->currentCase()); // a second window
    QTRY_VERIFY(seenWindow<SummaryDialog>());
    QStringList secrets = wordsOf(window.casesPage()->dossier());
    secrets.removeAll(window.casesPage()->dossier().label()); // the folder may be named
    secrets.removeIf([](const QString &word) { return word.size() < 3; });
    const auto leaks = [&] {
        const QString heard = everythingReachable().join(QLatin1Char('\n'));
        QStringList found = secrets;
        found.removeIf([&](const QString &word) { return !heard.contains(word); });
        return found;
    };
    QVERIFY(leaks().contains(number)); // the ear works
    m_stage->lock();
    QVERIFY2(leaks().isEmpty(), qPrintable(leaks().join(QLatin1Char('\n'))));
    // No picture of a child either: what is left holds icons only.
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (const QLabel *label : top->findChildren<QLabel *>())
            QVERIFY2(label->pixmap(Qt::ReturnByValue).width() <= 64 * label->devicePixelRatioF(),
                     qPrintable(label->objectName()));
    }
}

void TestOpeningAndPrivacy::titleAndRecentFilesNameNobody()
{
    QTemporaryDir home;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", home.path().toUtf8()); // where the desktop keeps its recent files
    QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(number));
    QStringList titles;
    for (const QWidget *window : QApplication::topLevelWidgets())
        titles.append(window->windowTitle());
    QCOMPARE(m_stage->window().windowTitle(), number);
    for (const QString &title : std::as_const(titles))
        QVERIFY2(!title.contains(QStringLiteral("Прикладенко")), qPrintable(title));
    m_stage->lock();
    QVERIFY(!QDirIterator(home.path(), QDir::Files, QDirIterator::Subdirectories).hasNext());
    if (before.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", before);
}

void TestOpeningAndPrivacy::lastThirtySecondsCountDownAndFiveMinutesLock()
{
    QCOMPARE(m_stage->preferences().autoLockMinutes(), 5);
    QVERIFY(m_stage->unlock());
    MainWindow &window = m_stage->window();
    qint64 now = 0;
    auto *guard = window.findChild<AutoLock *>();
    guard->useClock([&now] { return now; });
    guard->start(5);
    const qsizetype windows = QApplication::topLevelWidgets().size();
    auto *line = seen<StatusLine>(window);
    QVERIFY(says(*line, QStringLiteral("Locks in 5 min")));
    now = (5 * 60 - 31) * 1000;
    QTRY_VERIFY(says(*line, QStringLiteral("Locks in 1 min")));
    for (const int left : {30, 17, 1}) {
        now = (5 * 60 - left) * 1000;
        QTRY_VERIFY2(says(*line, QStringLiteral("Locks in %1 s").arg(left)), qPrintable(QString::number(left)));
    }
    QCOMPARE(QApplication::topLevelWidgets().size(), windows); // no window says so
    QVERIFY(window.isDossierOpen());
    QSignalSpy locked(&window, &MainWindow::locked);
    now = 5 * 60 * 1000;
    QTRY_VERIFY(!window.isDossierOpen());
    QVERIFY(seen<UnlockPage>(window));
    QVERIFY(!locked.isEmpty() || locked.wait(patience));
    guard->useClock({});
}

void TestOpeningAndPrivacy::layoutIsShownBeforeTheFirstLetter()
{
    m_stage->window().chooseDossier(m_stage->sample().dossier);
    auto *page = seen<UnlockPage>(m_stage->window());
    QVERIFY(page);
    auto *hint = page->findChild<TypingHint *>();
    hint->hear(QLocale(QLocale::Ukrainian));
    QVERIFY(says(*page, QStringLiteral("Keyboard: УК")));
    hint->hear(QLocale(QLocale::Russian));
    QVERIFY(says(*page, QStringLiteral("Keyboard: РУ")));
    QTest::keyClick(page->findChild<PassphraseEdit *>(), 'a'); // a letter knows better
    QVERIFY(says(*page, QStringLiteral("Keyboard: EN")));
    hint->hear(QLocale(QLocale::German));
    QVERIFY(says(*page, QStringLiteral("Keyboard: DE")));
}

QTEST_MAIN(TestOpeningAndPrivacy)
#include "tst_openingandprivacy.moc"
