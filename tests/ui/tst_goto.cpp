// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/casefileview.h"
#include "ui/cases/casebrowser.h"
#include "ui/cases/caselist.h"
#include "ui/common/searchline.h"
#include "ui/shell/casespage.h"
#include "ui/shell/gotomodel.h"
#include "ui/shell/gotopopup.h"
#include "ui/shell/topbar.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestGoTo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void findsTheSameCase_data();
    void findsTheSameCase();
    void escReturns();
    void opensADocument();
    void opensAClaim();
    void runsACommand();
    void findsACommandByWhatItDoes_data();
    void findsACommandByWhatItDoes();
    void enterBeforeTheAnswer();
    void saysWhenThereIsNothing();
    void lockingEmptiesIt();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] QLineEdit &line() { return window().findChild<TopBar *>()->goToLine(); }
    [[nodiscard]] GoToPopup &popup() { return *window().findChild<GoToPopup *>(); }
    [[nodiscard]] QListView &list() { return *popup().findChild<QListView *>(); }
    /// Types into the line and waits until a row says \a words.
    [[nodiscard]] bool typed(const QString &text, const QString &words)
    {
        test::type(&line(), text);
        return QTest::qWaitFor([&] { return popup().isVisible() && rowSaying(words) >= 0; });
    }
    [[nodiscard]] int rowSaying(const QString &words)
    {
        for (int i = 0; i < list().model()->rowCount(); ++i) {
            if (list().model()->index(i, 0).data(Qt::AccessibleTextRole).toString().contains(words))
                return i;
        }
        return -1;
    }
    void chooseRow(int row)
    {
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    std::unique_ptr<WindowStage> m_stage;
};

void TestGoTo::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(12);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
}

void TestGoTo::init()
{
    QVERIFY(comeForward(window()));
    window().casesPage()->browser().focusList();
    QVERIFY(pressKeys(window(), Qt::Key_K, Qt::ControlModifier));
    QTRY_COMPARE(window().focusWidget(), &line());
}

void TestGoTo::findsTheSameCase_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"demo 7", "DEMO-0007", "прикладенко", "prykladenko", "ghbrkfltyrj"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestGoTo::findsTheSameCase()
{
    QFETCH(QString, text);
    QAbstractItemModelTester tester(list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(typed(text, QStringLiteral("Case · DEMO-0007")));
    QCOMPARE(window().focusWidget(), &line()); // the keyboard stays where one types
    QVERIFY(line().accessibleDescription().startsWith(QStringLiteral("1 of ")));
    chooseRow(rowSaying(QStringLiteral("Case · DEMO-0007")));
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0007"));
    QVERIFY(!popup().isVisible());
    QVERIFY(line().text().isEmpty());
}

void TestGoTo::escReturns()
{
    QVERIFY(typed(QStringLiteral("demo"), QStringLiteral("DEMO-0001")));
    QTest::keyClick(&line(), Qt::Key_Escape);
    QTRY_VERIFY(!popup().isVisible());
    QTest::keyClick(&line(), Qt::Key_Escape);
    QTRY_COMPARE(window().focusWidget(), static_cast<QWidget *>(window().findChild<CaseList *>()));
}

void TestGoTo::opensADocument()
{
    QVERIFY(typed(QStringLiteral("report"), QStringLiteral("Document · ")));
    const QString row =
        list().model()->index(rowSaying(QStringLiteral("Document · ")), 0).data(Qt::AccessibleTextRole).toString();
    chooseRow(rowSaying(QStringLiteral("Document · ")));
    QTRY_VERIFY(row.endsWith(window().windowTitle()));
    QTRY_COMPARE(window().findChild<CaseFileView *>()->currentTab(), CaseFileView::Tab::Documents);
}

void TestGoTo::opensAClaim()
{
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0003")));
    QVERIFY(pressKeys(window(), Qt::Key_K, Qt::ControlModifier));
    QVERIFY(typed(QStringLiteral("прикладівка"), QStringLiteral("Place · DEMO-0007")));
    chooseRow(rowSaying(QStringLiteral("Place · DEMO-0007")));
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0007"));
    QTRY_COMPARE(window().findChild<CaseFileView *>()->currentTab(), CaseFileView::Tab::Claims);
    window().casesPage()->showTab(0);
}

void TestGoTo::runsACommand()
{
    QVERIFY(typed(QStringLiteral("settings"), QStringLiteral("Settings, Command · Ctrl+,")));
    chooseRow(rowSaying(QStringLiteral("Settings, Command")));
    QTRY_VERIFY(!window().casesPage()->isVisible());
    QVERIFY(line().text().isEmpty());
    window().showSection(Section::Cases);
}

/// By what a command does, and by what other programs call it.
void TestGoTo::findsACommandByWhatItDoes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("command");
    QTest::newRow("backup") << QStringLiteral("backup") << QStringLiteral("Back up…, Command");
    QTest::newRow("backup again") << QStringLiteral("backup") << QStringLiteral("History of the dossier, Command");
    QTest::newRow("dark") << QStringLiteral("dark") << QStringLiteral("Settings, Command");
    QTest::newRow("password") << QStringLiteral("password") << QStringLiteral("Accounts…, Command");
    QTest::newRow("print, and the name") << QStringLiteral("summary print")
                                         << QStringLiteral("Signed summary…, Command");
}

void TestGoTo::findsACommandByWhatItDoes()
{
    QFETCH(QString, typed);
    QFETCH(QString, command);
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0003")));
    QVERIFY(pressKeys(window(), Qt::Key_K, Qt::ControlModifier));
    QVERIFY2(this->typed(typed, command), qPrintable(command));
    line().clear();
}

void TestGoTo::enterBeforeTheAnswer()
{
    test::type(&line(), QStringLiteral("demo 5"));
    QTest::keyClick(&line(), Qt::Key_Return);
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0005"));
}

void TestGoTo::saysWhenThereIsNothing()
{
    test::type(&line(), QStringLiteral("zzzzzz"));
    QTRY_VERIFY(popup().isVisible() && says(popup(), QStringLiteral("Nothing found")));
    QTest::keyClick(&line(), Qt::Key_Return);
    QVERIFY(popup().isVisible());
    QTest::keyClick(&line(), Qt::Key_Escape);
}

void TestGoTo::lockingEmptiesIt()
{
    QVERIFY(typed(QStringLiteral("demo"), QStringLiteral("DEMO-0001")));
    m_stage->lock();
    QVERIFY(!popup().isVisible());
    QCOMPARE(list().model()->rowCount(), 0);
    QVERIFY(line().accessibleDescription().isEmpty());
}

QTEST_MAIN(TestGoTo)
#include "tst_goto.moc"
