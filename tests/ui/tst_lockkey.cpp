// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+L hides everything at once, whatever stands before the window.
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/claimdialog.h"
#include "ui/casefile/claimspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/systemprompts.h"
#include "ui/shell/casespage.h"
#include "ui/summary/summarydialog.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
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
    void overTheAboutBox();
    void overThePrintDialog();
    void overAFileChooser();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    /// Presses the key where the keyboard is and looks at the screen before anything else can happen.
    void lockFrom(QWidget *focus);
    [[nodiscard]] QAction *command(const QString &text);
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

QAction *TestLockKey::command(const QString &text)
{
    for (QAction *action : window().findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
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

void TestLockKey::overTheAboutBox()
{
    command(QStringLiteral("About Homeward"))->trigger();
    QTRY_VERIFY(openWindow<QMessageBox>());
    lockFrom(openWindow<QMessageBox>());
    QVERIFY(!openWindow<QMessageBox>());
}

void TestLockKey::overThePrintDialog()
{
    auto *list = window().findChild<CaseBrowser *>()->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(pressInMenuOf(*list, list->currentIndex(), QStringLiteral("Print list")));
    QTRY_VERIFY(openWindow<QPrintDialog>());
    lockFrom(openWindow<QPrintDialog>());
    QVERIFY(!openWindow<QPrintDialog>());
}

void TestLockKey::overAFileChooser()
{
    SystemPrompts prompts; // they wait inside the act that asks
    m_stage = std::make_unique<WindowStage>(8, nullptr, &prompts);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
    QSignalSpy locked(&window(), &MainWindow::locked);
    bool hidden = false;
    WhenWindowComes chooser([&](QWidget &dialog) {
        if (!qobject_cast<QFileDialog *>(&dialog))
            return false;
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_L, Qt::ControlModifier);
        hidden = !dialog.isVisible() && !window().isDossierOpen() && !window().casesPage()->isVisible();
        return true;
    });
    command(QStringLiteral("Open dossier…"))->trigger(); // comes back when the chooser is gone
    QVERIFY(chooser.came());
    QVERIFY(hidden);
    QTRY_COMPARE(locked.size(), 1);
    m_stage.reset();
}

QTEST_MAIN(TestLockKey)
#include "tst_lockkey.moc"
