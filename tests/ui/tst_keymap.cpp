// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of ux.md §16 while X11 has a Ukrainian or a Russian keymap and no other: a display of its own, real key
// presses by their place on the keyboard.
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/casefileview.h"
#include "ui/casefile/claimspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/searchline.h"
#include "ui/photos/compareview.h"
#include "ui/photos/photostrip.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/casespage.h"
#include "ui/shell/keysview.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {

/// Key codes of X11 by the letter in Latin.
const QHash<QString, int> places{
    {QStringLiteral("a"), 38}, {QStringLiteral("1"), 10}, {QStringLiteral("2"), 11},     {QStringLiteral("3"), 12},
    {QStringLiteral("4"), 13}, {QStringLiteral("["), 34}, {QStringLiteral("]"), 35},     {QStringLiteral("f"), 41},
    {QStringLiteral("g"), 42}, {QStringLiteral("h"), 43}, {QStringLiteral("k"), 45},     {QStringLiteral("l"), 46},
    {QStringLiteral("z"), 52}, {QStringLiteral("c"), 54}, {QStringLiteral("comma"), 59}, {QStringLiteral("slash"), 61}};

/// "ctrl+f": held keys by name, the last one by its place.
void pressPlace(const QString &keys)
{
    QStringList parts = keys.split(QLatin1Char('+'));
    const QString last = parts.takeLast();
    parts.append(places.contains(last) ? QString::number(places.value(last)) : last);
    QProcess hand;
    hand.start(QStringLiteral("xdotool"), {QStringLiteral("key"), parts.join(QLatin1Char('+'))});
    QTRY_COMPARE_WITH_TIMEOUT(hand.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(hand.exitCode(), 0);
}

bool loadKeymap(const QString &layout)
{
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("setxkbmap %1 -print | xkbcomp -w0 - \"$DISPLAY\"").arg(layout)});
    return shell.waitForFinished(20'000) && shell.exitCode() == 0;
}

} // namespace

class TestKeymap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void item54KeysOfAnOnlyKeymap_data();
    void item54KeysOfAnOnlyKeymap();
    void accessKeysFollowTheLanguage_data();
    void accessKeysFollowTheLanguage();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    std::unique_ptr<WindowStage> m_stage;
};

void TestKeymap::initTestCase()
{
    for (const char *tool : {"Xvfb", "setxkbmap", "xkbcomp", "xdotool"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            QSKIP(
                qPrintable(QStringLiteral("%1 is not installed (scripts/packages.sh test)").arg(QLatin1String(tool))));
    }
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
}

void TestKeymap::item54KeysOfAnOnlyKeymap_data()
{
    QTest::addColumn<QString>("layout");
    QTest::newRow("Ukrainian only") << QStringLiteral("ua");
    QTest::newRow("Russian only") << QStringLiteral("ru");
}

void TestKeymap::item54KeysOfAnOnlyKeymap()
{
    QFETCH(QString, layout);
    QVERIFY(loadKeymap(QStringLiteral("us"))); // the passphrase of the sample is typed without a keymap anyway
    QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
    QVERIFY(loadKeymap(layout));
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    auto *view = window().findChild<CaseFileView *>();
    CaseBrowser &browser = window().casesPage()->browser();
    browser.focusList();

    // What is typed proves the keymap: no Latin letter can come of it.
    pressPlace(QStringLiteral("ctrl+f"));
    QTRY_VERIFY(browser.isAncestorOf(window().focusWidget()) && qobject_cast<QLineEdit *>(window().focusWidget()));
    auto *filter = qobject_cast<QLineEdit *>(window().focusWidget());
    filter->clear();
    pressPlace(QStringLiteral("f"));
    QTRY_COMPARE(filter->text(), QStringLiteral("а"));
    pressPlace(QStringLiteral("ctrl+z"));
    QTRY_VERIFY(filter->text().isEmpty());
    browser.clearFilters();
    pressPlace(QStringLiteral("ctrl+k"));
    QTRY_VERIFY(window().focusWidget() == &window().findChild<TopBar *>()->goToLine());
    pressPlace(QStringLiteral("ctrl+comma"));
    QTRY_VERIFY(seen<SettingsPage>(window()));
    pressPlace(QStringLiteral("ctrl+1"));
    QTRY_VERIFY(!seen<SettingsPage>(window()) && view->isVisible());

    pressPlace(QStringLiteral("alt+2"));
    QTRY_COMPARE(view->currentTab(), CaseFileView::Tab::Claims);
    auto *table = seen<ClaimsTable>(window());
    QVERIFY(table);
    QTRY_VERIFY(window().focusWidget() == table);
    const QModelIndex before = table->currentIndex();
    pressPlace(QStringLiteral("]"));
    QTRY_VERIFY(table->currentIndex().row() > before.row());
    const int first = table->currentIndex().row();
    pressPlace(QStringLiteral("]"));
    QTRY_VERIFY(table->currentIndex().row() > first);
    pressPlace(QStringLiteral("["));
    QTRY_COMPARE(table->currentIndex().row(), first);
    auto *hide = seen<QCheckBox>(window());
    pressPlace(QStringLiteral("h"));
    QTRY_VERIFY(hide->isChecked());
    pressPlace(QStringLiteral("h"));
    QTRY_VERIFY(!hide->isChecked());

    pressPlace(QStringLiteral("alt+3"));
    QTRY_COMPARE(view->currentTab(), CaseFileView::Tab::Photos);
    QTRY_VERIFY(seen<PhotoStrip>(window()));
    pressPlace(QStringLiteral("c"));
    QTRY_VERIFY(seen<CompareView>(window()));
    pressPlace(QStringLiteral("g"));
    QTRY_COMPARE(seen<CompareView>(window())->mode(), CompareMode::Grid);
    pressPlace(QStringLiteral("ctrl+shift+h"));
    QTRY_VERIFY(m_stage->preferences().isCoveringAll());
    pressPlace(QStringLiteral("ctrl+shift+h"));
    QTRY_VERIFY(!m_stage->preferences().isCoveringAll());
    pressPlace(QStringLiteral("Escape"));
    QTRY_VERIFY(!seen<CompareView>(window()));

    pressPlace(QStringLiteral("ctrl+slash"));
    QTRY_VERIFY(seenWindow<KeysSheet>());
    seenWindow<KeysSheet>()->close();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    pressPlace(QStringLiteral("ctrl+l"));
    QTRY_VERIFY(!window().isDossierOpen());
    QTRY_VERIFY(!window().casesPage());
}

void TestKeymap::accessKeysFollowTheLanguage_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<Language>("language");
    QTest::newRow("Ukrainian") << QStringLiteral("ua") << Language::Ukrainian;
    QTest::newRow("Russian") << QStringLiteral("ru") << Language::Russian;
}

void TestKeymap::accessKeysFollowTheLanguage()
{
    QFETCH(QString, layout);
    QFETCH(Language, language);
    m_stage->preferences().setLanguage(language);
    QVERIFY(loadKeymap(layout));
    QVERIFY(comeForward(window()));
    pressPlace(QStringLiteral("alt+a")); // Ф of «Файл» is where A is
    QTRY_VERIFY(seenWindow<QMenu>());
    QCOMPARE(seenWindow<QMenu>()->title(), QStringLiteral("&Файл"));
    pressPlace(QStringLiteral("Escape"));
    QTRY_VERIFY(!seenWindow<QMenu>());
    pressPlace(QStringLiteral("Escape")); // out of the menu bar
    m_stage->preferences().setLanguage(Language::English);
}

int main(int argc, char *argv[])
{
    QProcess display;
    const bool installed = !QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty();
    if (installed) {
        display.start(QStringLiteral("Xvfb"),
                      {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                       QStringLiteral("0"), QStringLiteral("1500x1000x24"), QStringLiteral("-nolisten"),
                       QStringLiteral("tcp")});
        if (!display.waitForReadyRead(30'000)) {
            qWarning("Xvfb did not start");
            return 1;
        }
        qputenv("DISPLAY", ':' + display.readLine().trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    int result = 0;
    {
        QApplication application(argc, argv);
        TestKeymap test;
        result = QTest::qExec(&test, argc, argv);
    }
    if (installed) {
        display.terminate();
        display.waitForFinished(5'000);
    }
    return result;
}

#include "tst_keymap.moc"
