// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window by keyboard alone, also while only a Cyrillic layout is loaded.
#include "support/windowstage.h"
#include "ui/casefile/casefileview.h"
#include "ui/casefile/documentspage.h"
#include "ui/casefile/historypanel.h"
#include "ui/cases/casebrowser.h"
#include "ui/evidence/pageview.h"
#include "ui/photos/photostrip.h"
#include "ui/shell/casespage.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

namespace {

/// As X11 tells Qt 6.4 of a key while only a Ukrainian or Russian keymap is loaded.
bool pressCyrillic(QWidget *on, int letter, quint32 scanCode, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent press(QEvent::KeyPress, letter, modifiers, scanCode, quint32(letter), 0, QString());
    return QCoreApplication::sendEvent(on, &press);
}

} // namespace

class TestWindowKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void backAndForward();
    void escapeLeavesADocumentForItsList();
    void regionsInTurn();
    void tabsByNumber();
    void rightPanel();
    void coverAtOnce();
    void cyrillicCommands();
    void cyrillicEditing();
    void cyrillicLock();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    std::unique_ptr<WindowStage> m_stage;
};

void TestWindowKeys::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
}

void TestWindowKeys::init()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestWindowKeys::backAndForward()
{
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0003")));
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0005")));
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0003"));
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0005"));
}

void TestWindowKeys::escapeLeavesADocumentForItsList()
{
    auto *view = window().findChild<CaseFileView *>();
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0003")));
    QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0005")));
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier); // back to the claims of the first case
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0003"));
    QTRY_COMPARE(view->currentTab(), CaseFileView::Tab::Claims);
    QTest::keyClick(&window(), Qt::Key_4, Qt::AltModifier);
    auto *page = window().findChild<DocumentsPage *>();
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(page->isReading());
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QCOMPARE(view->currentTab(), CaseFileView::Tab::Documents);
    QVERIFY(!page->isReading());
}

void TestWindowKeys::regionsInTurn()
{
    CasesPage *page = window().casesPage();
    page->browser().focusList();
    const auto inside = [&](const QWidget *region) { return region->isAncestorOf(window().focusWidget()); };
    QVERIFY(inside(&page->browser()));
    QTest::keyClick(&window(), Qt::Key_F6);
    QVERIFY(inside(page) && !inside(&page->browser()));
    int steps = 1;
    for (; steps < 10 && !inside(window().findChild<TopBar *>()); ++steps)
        QTest::keyClick(&window(), Qt::Key_F6);
    QVERIFY(inside(window().findChild<TopBar *>()));
    for (; steps > 0; --steps)
        QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(inside(&page->browser()));
}

void TestWindowKeys::tabsByNumber()
{
    auto *view = window().findChild<CaseFileView *>();
    QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(view->currentTab(), CaseFileView::Tab::Claims);
    QTest::keyClick(&window(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(view->currentTab(), CaseFileView::Tab::Overview);
}

void TestWindowKeys::rightPanel()
{
    auto *panel = window().findChild<HistoryPanel *>();
    QTRY_VERIFY(panel->isVisible());
    QTest::keyClick(&window(), Qt::Key_F9);
    QVERIFY(!panel->isVisible());
    QTest::keyClick(&window(), Qt::Key_F9);
    QVERIFY(panel->isVisible());
}

void TestWindowKeys::coverAtOnce()
{
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
    QTest::keyClick(&window(), Qt::Key_3, Qt::AltModifier);
    const auto visible = [&]<class T>(const QList<T *> &all) {
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const T *one) { return one->isVisible(); });
        return found == all.cend() ? nullptr : *found;
    };
    const auto picture = [&] {
        const PhotoStrip *strip = visible(window().findChildren<PhotoStrip *>());
        return strip ? strip->model()->index(0, 0).data(Qt::DecorationRole) : QVariant();
    };
    const auto pages = [&] { return visible(window().findChildren<PageView *>()); };
    QTRY_VERIFY(!picture().isNull() && pages());
    QTest::keyClick(&window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(picture().isNull());
    QVERIFY(!pages());
    QTest::keyClick(&window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!picture().isNull() && pages());
}

void TestWindowKeys::cyrillicCommands()
{
    CasesPage *page = window().casesPage();
    page->browser().focusList();
    // Ctrl with the key that bears F in Latin and А in Ukrainian and Russian.
    QVERIFY(pressCyrillic(window().focusWidget(), 0x0410, 41, Qt::ControlModifier));
    auto *filter = qobject_cast<QLineEdit *>(window().focusWidget());
    QVERIFY(filter && page->browser().isAncestorOf(filter));
    // The same letter with another key: nothing may follow from the letter alone.
    page->browser().focusList();
    QWidget *list = window().focusWidget();
    pressCyrillic(list, 0x0410, 0, Qt::ControlModifier);
    QCOMPARE(window().focusWidget(), list);
}

void TestWindowKeys::cyrillicEditing()
{
    CasesPage *page = window().casesPage();
    page->browser().setFilterText({});
    page->browser().focusFilter();
    auto *filter = qobject_cast<QLineEdit *>(window().focusWidget());
    QVERIFY(filter);
    QTest::keyClicks(filter, QStringLiteral("demo"));
    // A text field takes Ctrl+Z for itself, before the command of the window.
    QVERIFY(pressCyrillic(filter, 0x042f, 52, Qt::ControlModifier));
    QVERIFY(filter->text() != QLatin1String("demo"));
    page->browser().clearFilters();
}

void TestWindowKeys::cyrillicLock()
{
    QVERIFY(window().isDossierOpen());
    window().casesPage()->browser().focusList();
    pressCyrillic(window().focusWidget(), 0x0414, 46, Qt::ControlModifier); // Ctrl+L
    QTRY_VERIFY(!window().isDossierOpen());
}

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
