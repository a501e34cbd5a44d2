// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the keyboard is after a dialog, a menu or an act (ux.md §15): where it was. And Esc, which leads to the list.
#include "support/caseways.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/claimspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/cases/caselist.h"
#include "ui/common/searchline.h"
#include "ui/contact/contactpage.h"
#include "ui/shell/casespage.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestFocusBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void afterEscInADialog_data();
    void afterEscInADialog();
    void afterEscInAMenuOrLine_data();
    void afterEscInAMenuOrLine();
    void afterAnAct_data();
    void afterAnAct();
    void escLeadsToTheList_data();
    void escLeadsToTheList();

private:
    QWidget *show(const QString &screen)
    {
        for (const Screen &one : allScreens()) {
            if (one.name == screen)
                return one.show(*m_stage);
        }
        return nullptr;
    }
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    std::unique_ptr<WindowStage> m_stage;
};

void TestFocusBack::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
}

void TestFocusBack::afterEscInADialog_data()
{
    QTest::addColumn<QString>("screen");
    for (const char *screen : {"new-person", "new-document", "new-attestation", "contact-form", "intake",
                               "file-details", "keys", "add-account", "change-passphrase", "check-dossier", "summary"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void TestFocusBack::afterEscInADialog()
{
    QFETCH(QString, screen);
    QPointer<QWidget> dialog = show(screen);
    QVERIFY(dialog && dialog != &window());
    const QPointer<QWidget> before = window().focusWidget();
    QVERIFY(before && before->isVisible() && before->focusPolicy() & Qt::TabFocus);
    QVERIFY(comeForward(*dialog));
    QVERIFY(dialog->focusWidget());                                          // a dialog begins somewhere
    for (int press = 0; press < 2 && dialog && dialog->isVisible(); ++press) // the first may clear a search
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY(comeForward(window()));
    QCOMPARE(window().focusWidget(), before.data());
    QVERIFY(before->hasFocus());
}

void TestFocusBack::afterEscInAMenuOrLine_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::newRow("menu of records") << Qt::Key_N << Qt::KeyboardModifiers();
    QTest::newRow("menu bar") << Qt::Key_F << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("menu of the cell") << Qt::Key_F10 << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("go to") << Qt::Key_K << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("keys") << Qt::Key_Slash << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("history") << Qt::Key_F9 << Qt::KeyboardModifiers();
}

void TestFocusBack::afterEscInAMenuOrLine()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, held);
    show(QStringLiteral("claims"));
    QVERIFY(comeForward(window()));
    auto *table = seen<ClaimsTable>(window());
    QVERIFY(table);
    table->setFocus();
    const QModelIndex cell = table->currentIndex();
    QVERIFY(cell.isValid());
    QTest::keyClick(table, key, held);
    const auto left = [&] { return QApplication::activePopupWidget() || !table->hasFocus(); };
    QTRY_VERIFY(left());
    for (int press = 0; press < 3 && left(); ++press) {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), Qt::Key_Escape);
        if (!QApplication::activeWindow())
            QVERIFY(comeForward(window()));
    }
    QTRY_VERIFY(!left());
    QCOMPARE(table->currentIndex(), cell);
}

void TestFocusBack::afterAnAct_data()
{
    QTest::addColumn<QString>("act");
    for (const char *act : {"log a contact", "hide agreed rows", "select a case", "another case"})
        QTest::newRow(act) << QString::fromLatin1(act);
}

void TestFocusBack::afterAnAct()
{
    QFETCH(QString, act);
    QWidget *before = nullptr;
    if (act == u"log a contact") {
        show(QStringLiteral("contact"));
        QVERIFY(comeForward(window()));
        auto *log = seen<QListView>(window(), [](const QListView &one) { return one.objectName() == u"contactLog"; });
        QVERIFY(log);
        before = log;
        log->setFocus();
        const int rows = log->model()->rowCount();
        QTest::keyClick(log, Qt::Key_Insert);
        QTRY_VERIFY(seenWindow<QDialog>());
        QDialog &dialog = *seenWindow<QDialog>();
        QVERIFY(choose(qobject_cast<QComboBox *>(fieldLabelled(dialog, QStringLiteral("Kind"))),
                       QStringLiteral("Video call")));
        QVERIFY(choose(qobject_cast<QComboBox *>(fieldLabelled(dialog, QStringLiteral("Result"))),
                       QStringLiteral("No answer")));
        QVERIFY(press(buttonSaying(dialog, QStringLiteral("Log contact"))));
        QTRY_VERIFY(!seenWindow<QDialog>());
        QTRY_VERIFY(log->model()->rowCount() > rows);
    } else if (act == u"hide agreed rows") {
        show(QStringLiteral("claims"));
        QVERIFY(comeForward(window()));
        auto *table = seen<ClaimsTable>(window());
        before = table;
        table->setFocus();
        const int rows = table->model()->rowCount();
        QTest::keyClick(table, Qt::Key_H);
        QVERIFY(table->model()->rowCount() < rows && table->currentIndex().isValid());
        QTest::keyClick(table, Qt::Key_H);
        QCOMPARE(table->model()->rowCount(), rows);
    } else {
        show(QStringLiteral("overview"));
        QVERIFY(comeForward(window()));
        auto *list = window().casesPage()->browser().findChild<CaseList *>();
        before = list;
        list->setFocus();
        const CaseId here = window().casesPage()->currentCase();
        QTest::keyClick(list, Qt::Key_End); // the case shown has most conflicts and comes first
        QTest::keyClick(list, act == u"select a case" ? Qt::Key_Space : Qt::Key_Return);
        if (act == u"select a case") {
            QVERIFY(list->isSelecting());
            QTest::keyClick(list, Qt::Key_Escape);
            QVERIFY(!list->isSelecting());
        } else {
            QTRY_VERIFY(window().casesPage()->currentCase() != here);
            untilStill(*m_stage);
        }
        QVERIFY(list->currentIndex().isValid());
    }
    QVERIFY(comeForward(window()));
    QTRY_COMPARE(window().focusWidget(), before);
    QVERIFY(before->hasFocus());
}

void TestFocusBack::escLeadsToTheList_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("overview") << 0;
    QTest::newRow("claims") << 1;
    QTest::newRow("photos") << 2;
    QTest::newRow("documents") << 3;
    QTest::newRow("contact") << 4;
}

void TestFocusBack::escLeadsToTheList()
{
    QFETCH(int, tab);
    QVERIFY(openFirstCase(*m_stage));
    QVERIFY(comeForward(window()));
    window().casesPage()->showTab(tab);
    auto *list = window().casesPage()->browser().findChild<CaseList *>();
    QVERIFY(!list->hasFocus());
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QVERIFY(list->hasFocus());
    QVERIFY(list->currentIndex().isValid());
}

QTEST_MAIN(TestFocusBack)
#include "tst_focusback.moc"
