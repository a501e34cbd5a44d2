// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/dossierstanding.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/shell/recentdossiers.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace homeward;
using namespace homeward::test;

class TestStartPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsHowADossierStands();
    void cardsNameStateAndFolder();
    void keysGoFromCardToCardAndOpen();
    void takesADossierOffTheList();
    void offersEveryWayIn();
    void takesADroppedFolder();
    void refusesADroppedFile();
    void shortensPaths();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    /// The cards by what is heard of them.
    [[nodiscard]] QStringList heard();
    [[nodiscard]] QList<QAbstractButton *> cards();
    [[nodiscard]] bool drop(const QString &path);
    std::unique_ptr<WindowStage> m_stage;
    QTemporaryDir m_folder;
    QString m_missing;
    QString m_damaged;
};

void TestStartPage::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(2);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    m_missing = m_folder.filePath(QStringLiteral("unplugged"));
    m_damaged = m_folder.filePath(QStringLiteral("damaged"));
    QVERIFY(QDir().mkpath(m_damaged));
}

void TestStartPage::init()
{
    for (const QString &path : {m_missing, m_damaged, m_stage->sample().dossier})
        m_stage->preferences().rememberDossier({path, QFileInfo(path).fileName()});
    window().showStart();
}

QList<QAbstractButton *> TestStartPage::cards()
{
    auto *list = seen<RecentDossiers>(window());
    QList<QAbstractButton *> buttons = list ? list->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    buttons.removeIf([](const QAbstractButton *one) { return !one->findChild<QLabel *>(); });
    return buttons;
}

QStringList TestStartPage::heard()
{
    QStringList names;
    for (const QAbstractButton *card : cards())
        names.append(card->accessibleName());
    return names;
}

void TestStartPage::tellsHowADossierStands()
{
    using State = DossierStanding::State;
    RealWorld world;
    const QString path = m_stage->sample().dossier;
    QCOMPARE(standingOf(m_missing).state, State::Missing);
    QCOMPARE(standingOf(m_damaged).state, State::Damaged);
    QCOMPARE(standingOf(path).state, State::Ready);
    {
        const auto dossier = Dossier::unlock({path, {}, m_stage->sample().passphrase}, world);
        QVERIFY(dossier);
        QCOMPARE(standingOf(path).state, State::InUse);
        const auto second = Dossier::unlock({path, {}, m_stage->sample().passphrase}, world);
        QVERIFY(second && (*second)->isReadOnly()); // looking took nothing from the first
        QVERIFY(!(*dossier)->isReadOnly());
    }
    QCOMPARE(standingOf(path).state, State::Ready);
    QVERIFY(standingOf(path).lastOpened.secsTo(world.nowUtc()) < 600);
    const QString database = QDir(path).filePath(QStringLiteral("dossier.db"));
    QVERIFY(QFile::rename(database, database + QLatin1Char('x')));
    QCOMPARE(standingOf(path).state, State::Damaged);
    QVERIFY(QFile::rename(database + QLatin1Char('x'), database));
}

void TestStartPage::cardsNameStateAndFolder()
{
    QTRY_VERIFY(heard().value(2).contains(QStringLiteral("Not found")));
    QTRY_VERIFY(heard().value(1).contains(QStringLiteral("Damaged")));
    QTRY_VERIFY(heard().value(0).contains(QStringLiteral("On disk")));
    QVERIFY(heard().at(0).startsWith(QStringLiteral("sample")));
    QVERIFY(heard().at(0).contains(m_stage->sample().dossier));
    QVERIFY(heard().at(0).contains(QStringLiteral("Last opened ")));
}

void TestStartPage::keysGoFromCardToCardAndOpen()
{
    QVERIFY(comeForward(window()));
    const QList<QAbstractButton *> all = cards();
    QTRY_COMPARE(window().focusWidget(), static_cast<QWidget *>(all.first()));
    QTest::keyClick(all.at(0), Qt::Key_Down);
    QCOMPARE(window().focusWidget(), static_cast<QWidget *>(all.at(1)));
    QTest::keyClick(all.at(1), Qt::Key_Return);
    QVERIFY(seen<StartPage>(window()));
    QVERIFY(says(*seen<StartPage>(window()), QStringLiteral("damaged"))); // why it does not open, by its name
    cards().first()->setFocus();
    QTest::keyClick(cards().first(), Qt::Key_Space);
    QVERIFY(seen<UnlockPage>(window()));
    QCOMPARE(seen<UnlockPage>(window())->dossier().path, m_stage->sample().dossier);
}

void TestStartPage::takesADossierOffTheList()
{
    cards().at(1)->setFocus();
    QTest::keyClick(cards().at(1), Qt::Key_Delete);
    QTRY_COMPARE(cards().size(), 2);
    QCOMPARE(m_stage->preferences().recentDossiers().size(), 2);
    QVERIFY(QFileInfo::exists(m_damaged)); // the dossier itself stays
    QCOMPARE(window().focusWidget(), static_cast<QWidget *>(cards().at(1)));
    QTRY_VERIFY(press(buttonSaying(window(), QStringLiteral("Remove “unplugged” from this list"))));
    QTRY_COMPARE(cards().size(), 1);
}

void TestStartPage::offersEveryWayIn()
{
    auto *page = seen<StartPage>(window());
    QSignalSpy restore(page, &StartPage::restoreRequested);
    QSignalSpy verify(page, &StartPage::verifyRequested);
    for (const char *words : {"Open dossier…", "New dossier…", "Restore from a backup…", "Verify a document…"})
        QVERIFY2(buttonSaying(*page, QString::fromUtf8(words)), words);
    buttonSaying(*page, QStringLiteral("Restore from a backup…"))->click(); // the script cancels
    QCOMPARE(restore.size(), 1);
    m_stage->prompts().unforeseen.clear();
    buttonSaying(*page, QStringLiteral("Verify a document…"))->click();
    QCOMPARE(verify.size(), 1);
}

bool TestStartPage::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = window().rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction; // never moved away
}

void TestStartPage::takesADroppedFolder()
{
    QVERIFY(drop(m_stage->sample().dossier));
    QVERIFY(seen<UnlockPage>(window()));
    QCOMPARE(seen<UnlockPage>(window())->dossier().path, m_stage->sample().dossier);
    QVERIFY(m_stage->unlock());
    QVERIFY(!drop(m_stage->sample().dossier)); // what is dropped now is evidence
    m_stage->lock();
}

void TestStartPage::refusesADroppedFile()
{
    QVERIFY(!drop(QDir(m_stage->sample().dossier).filePath(QStringLiteral("dossier.db"))));
    QVERIFY(seen<StartPage>(window()));
}

void TestStartPage::shortensPaths()
{
    QCOMPARE(shortPath(QDir::homePath() + QStringLiteral("/cases/north")), QStringLiteral("~/cases/north"));
    QCOMPARE(shortPath(QStringLiteral("/media/stick/north")), QStringLiteral("/media/stick/north"));
    QCOMPARE(shortPath(QStringLiteral("/a/b/c/d/e/north")), QStringLiteral("…/e/north"));
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
