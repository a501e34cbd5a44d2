// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+L hides everything at once, whatever stands before the window.
#include "support/windowstage.h"
#include "ui/casefile/claimdialog.h"
#include "ui/casefile/claimspage.h"
#include "ui/shell/casespage.h"
#include "ui/summary/summarydialog.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {

template<class T>
T *openWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<T *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

class TestLockKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void overTheSummary();
    void overAClaim();
    void overAMenu();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    /// Presses the key where the keyboard is and looks at the screen before anything else can happen.
    void lockFrom(QWidget *focus);
    std::unique_ptr<WindowStage> m_stage;
};

void TestLockKey::init()
{
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
}

void TestLockKey::cleanup()
{
    m_stage.reset();
}

void TestLockKey::lockFrom(QWidget *focus)
{
    QSignalSpy locked(&window(), &MainWindow::locked);
    QTest::keyClick(focus, Qt::Key_L, Qt::ControlModifier);
    for (QWidget *other : QApplication::topLevelWidgets())
        QVERIFY(other == &window() || !other->isVisible());
    QVERIFY(!window().isDossierOpen());
    QVERIFY(!window().casesPage() || !window().casesPage()->isVisible());
    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(m_stage->prompts().unforeseen.isEmpty()); // nothing was asked
}

void TestLockKey::overTheSummary()
{
    Q_EMIT window().casesPage()->summaryRequested(window().casesPage()->currentCase());
    QTRY_VERIFY(openWindow<SummaryDialog>());
    QWidget *dialog = openWindow<SummaryDialog>();
    QTRY_COMPARE(QApplication::activeModalWidget(), dialog);
    lockFrom(dialog->focusWidget() ? dialog->focusWidget() : dialog);
    QVERIFY(!openWindow<SummaryDialog>());
}

void TestLockKey::overAClaim()
{
    auto *table = window().findChild<ClaimsTable *>();
    Q_EMIT table->addRequested(table->currentIndex());
    QTRY_VERIFY(openWindow<ClaimDialog>());
    QWidget *dialog = openWindow<ClaimDialog>();
    lockFrom(dialog->focusWidget() ? dialog->focusWidget() : dialog);
    QVERIFY(!openWindow<ClaimDialog>());
}

void TestLockKey::overAMenu()
{
    auto *table = window().findChild<ClaimsTable *>();
    Q_EMIT table->menuRequested(table->currentIndex(), window().mapToGlobal(QPoint(300, 300)));
    QTRY_VERIFY(QApplication::activePopupWidget());
    lockFrom(QApplication::activePopupWidget());
    QVERIFY(!QApplication::activePopupWidget());
}

QTEST_MAIN(TestLockKey)
#include "tst_lockkey.moc"
