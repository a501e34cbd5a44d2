// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands with their keys: every one in a menu, the keys of the rooms as the list has them, single letters
// switched off, the sheet of keys.
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/claimspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/roomkeys.h"
#include "ui/shell/casespage.h"
#include "ui/shell/commandset.h"
#include "ui/shell/keysview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

namespace {

/// Every command below the menu bar, as a hand finds them.
QSet<const QAction *> commandsBelow(const QList<QAction *> &actions)
{
    QSet<const QAction *> found;
    for (const QAction *action : actions) {
        if (action->menu())
            found.unite(commandsBelow(action->menu()->actions()));
        else if (!action->isSeparator())
            found.insert(action);
    }
    return found;
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void item55EveryCommandIsInAMenu();
    void item55SingleLettersOffLeaveTheMenus();
    void lettersStayInTextFields();
    void roomsAnswerTheirListOfKeys_data();
    void roomsAnswerTheirListOfKeys();
    void sheetListsEveryCommandWithItsKeys();
    void sheetIsSearchedAndClosed();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] CommandSet &commands() { return *window().findChild<CommandSet *>(); }
    void show(const QString &screen)
    {
        for (const Screen &one : allScreens()) {
            if (one.name == screen)
                one.show(*m_stage);
        }
    }
    void closeWhatOpened()
    {
        for (int open = 0; open < 8 && QApplication::activePopupWidget(); ++open)
            QApplication::activePopupWidget()->close();
        for (QWidget *other : QApplication::topLevelWidgets()) {
            if (other != &window() && other->isVisible())
                other->close();
        }
    }
    [[nodiscard]] QWidget *server(KeyRoom room)
    {
        return seen<QWidget>(window(), [room](const QWidget &one) {
            return KeyRooms::fromInt(one.property("keyRoomsServed").toInt()).testFlag(room);
        });
    }
    std::unique_ptr<WindowStage> m_stage;
};

void TestKeys::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
}

void TestKeys::cleanup()
{
    m_stage->preferences().setLoneKeys(true);
    closeWhatOpened();
}

void TestKeys::item55EveryCommandIsInAMenu()
{
    const QSet<const QAction *> inMenus = commandsBelow(window().menuBar()->actions());
    const QList<QAction *> all = commands().all();
    QVERIFY(all.size() > qsizetype(roomCommands().size()) + 30);
    for (const QAction *command : all) {
        QVERIFY2(inMenus.contains(command), qPrintable(command->text()));
        QVERIFY(!command->text().isEmpty());
    }
    // None of the window's own commands hangs on a single letter.
    for (const QAction *command : all.mid(0, all.size() - qsizetype(roomCommands().size()))) {
        for (const QKeySequence &keys : command->shortcuts())
            QVERIFY2(!isLoneKey(keys[0]), qPrintable(command->text()));
    }
    // And no action of the window with a key is missing from the menus.
    for (const QAction *action : window().actions()) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
    }
}

void TestKeys::item55SingleLettersOffLeaveTheMenus()
{
    show(QStringLiteral("claims"));
    auto *table = seen<ClaimsTable>(window());
    auto *hide = seen<QCheckBox>(window());
    QVERIFY(table && hide && !hide->isChecked());
    QVERIFY(comeForward(window()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_H);
    QVERIFY(hide->isChecked());
    QTest::keyClick(table, Qt::Key_H);
    QVERIFY(!hide->isChecked());

    m_stage->preferences().setLoneKeys(false);
    QTest::keyClick(table, Qt::Key_H);
    QVERIFY(!hide->isChecked());
    // Enter, Delete and the like are no single letters.
    QVERIFY(!isLoneKey(Qt::Key_Return) && !isLoneKey(Qt::Key_F2) && !isLoneKey(Qt::Key_Space));
    // The menu still does it, wherever the keyboard is.
    window().casesPage()->browser().focusFilter();
    auto *caseMenu = qobject_cast<QMenu *>(commands().tabs.first()->associatedObjects().last());
    QVERIFY(caseMenu);
    Q_EMIT caseMenu->aboutToShow();
    int disabled = 0;
    for (const QAction *line : caseMenu->actions())
        disabled += line->menu() && !line->isEnabled();
    QVERIFY(disabled > 0); // rooms that are not seen say so
    const QList<QAction *> all = commands().all();
    const auto line = std::find_if(all.begin(), all.end(), [](const QAction *one) {
        return one->text() == QLatin1String("Hide or show agreed rows");
    });
    QVERIFY(line != all.end() && (*line)->isEnabled());
    (*line)->trigger();
    QVERIFY(hide->isChecked());
    QCOMPARE(window().focusWidget(), table);
    (*line)->trigger();
    QVERIFY(!hide->isChecked());
}

void TestKeys::lettersStayInTextFields()
{
    show(QStringLiteral("claims"));
    for (const bool on : {true, false}) {
        m_stage->preferences().setLoneKeys(on);
        window().casesPage()->browser().focusFilter();
        auto *filter = qobject_cast<QLineEdit *>(window().focusWidget());
        QVERIFY(filter);
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("h1a[n"));
        QCOMPARE(filter->text(), QStringLiteral("h1a[n"));
        filter->clear();
    }
    QTRY_VERIFY(window().casesPage()->browser().filterText().isEmpty());
}

void TestKeys::roomsAnswerTheirListOfKeys_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<KeyRoom>("room");
    QTest::newRow("case list") << QStringLiteral("overview") << KeyRoom::CaseList;
    QTest::newRow("timeline") << QStringLiteral("timeline") << KeyRoom::Timeline;
    QTest::newRow("claims") << QStringLiteral("claims") << KeyRoom::Claims;
    QTest::newRow("photos") << QStringLiteral("photos") << KeyRoom::Photos;
    QTest::newRow("comparison") << QStringLiteral("photo-compare") << KeyRoom::Comparison;
    QTest::newRow("document") << QStringLiteral("reader") << KeyRoom::Document;
    QTest::newRow("contact") << QStringLiteral("contact") << KeyRoom::Contact;
    QTest::newRow("calendar") << QStringLiteral("family-contact") << KeyRoom::Calendar;
}

void TestKeys::roomsAnswerTheirListOfKeys()
{
    QFETCH(QString, screen);
    QFETCH(KeyRoom, room);
    show(screen);
    const auto answers = [&](QKeyCombination key) {
        QWidget *widget = server(room);
        if (!widget) { // a key before led away
            show(screen);
            widget = server(room);
        }
        if (!widget)
            return false;
        widget->setFocus();
        if (key == QKeyCombination(Qt::Key_F3) || key == QKeyCombination(Qt::SHIFT, Qt::Key_F3)) {
            QTest::keyClick(widget, key.key(), key.keyboardModifiers());
            return true; // a shortcut of the reader: tst_evidencereader presses it
        }
        QKeyEvent press(QEvent::KeyPress, key.key(), key.keyboardModifiers());
        QCoreApplication::sendEvent(widget, &press);
        if (room == KeyRoom::Timeline && key == QKeyCombination(Qt::Key_T)) // back to the lanes
            QTest::keyClick(server(room), Qt::Key_T);
        if (room == KeyRoom::Comparison && key == QKeyCombination(Qt::Key_P)) // the points are set by other keys
            QTest::keyClick(widget, Qt::Key_Escape);
        if (room == KeyRoom::Photos && key == QKeyCombination(Qt::Key_C)) // back from comparing
            QTest::keyClick(server(room), Qt::Key_Escape);
        closeWhatOpened();
        return press.isAccepted();
    };
    QList<int> listed;
    for (const RoomCommand &command : roomCommands()) {
        if (command.room != room)
            continue;
        listed.append(command.key.key());
        // What an item view does with Enter it signals without taking the key.
        if (command.key.key() != Qt::Key_Return)
            QVERIFY2(answers(command.key), qPrintable(commandWords(command)));
    }
    // Photographs are read like documents: turned, enlarged, marked.
    const KeyRooms also = room == KeyRoom::Photos ? KeyRooms(KeyRoom::Document) : KeyRooms();
    for (const RoomCommand &command : roomCommands()) {
        if (also.testFlag(command.room))
            listed.append(command.key.key());
    }
    listed.append(Qt::Key_Equal); // plus without Shift
    for (int key = Qt::Key_Exclam; key <= Qt::Key_QuoteLeft; ++key) {
        if (!listed.contains(key))
            QVERIFY2(!answers(static_cast<Qt::Key>(key)), qPrintable(QKeySequence(key).toString()));
    }
}

void TestKeys::sheetListsEveryCommandWithItsKeys()
{
    QVERIFY(comeForward(window()));
    QVERIFY(pressKeys(window(), Qt::Key_Slash, Qt::ControlModifier));
    auto *sheet = seenWindow<KeysSheet>();
    QVERIFY(sheet);
    const QAbstractItemModel *model = sheet->findChild<KeysView *>()->model();
    QStringList lines;
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex heading = model->index(group, 0);
        for (int row = 0; row < model->rowCount(heading); ++row)
            lines.append(QStringLiteral("%1 | %2 | %3")
                             .arg(heading.data().toString(), model->index(row, 0, heading).data().toString(),
                                  model->index(row, 1, heading).data().toString()));
    }
    QCOMPARE(lines.size(), commands().all().size());
    for (const char *line :
         {"File | Lock | Ctrl+L", "View | Larger text | Ctrl++ · Ctrl+=", "Case | Photos | Alt+3",
          "In the claims | Next conflict | ]", "In a document | Highlight words | H", "Help | Keys | Ctrl+/"})
        QVERIFY2(lines.contains(QString::fromUtf8(line)), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.filter(QStringLiteral(" | | ")).size(), 0);
}

void TestKeys::sheetIsSearchedAndClosed()
{
    commands().showKeys->trigger();
    auto *sheet = seenWindow<KeysSheet>();
    QVERIFY(sheet);
    auto *search = sheet->findChild<QLineEdit *>();
    const QAbstractItemModel *model = sheet->findChild<KeysView *>()->model();
    QVERIFY(typeInto(search, QStringLiteral("claims conflict")));
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->rowCount(model->index(0, 0)), 2);
    QVERIFY(typeInto(search, QStringLiteral("ctrl+l")));
    QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), QStringLiteral("Lock"));
    QVERIFY(typeInto(search, QStringLiteral("zebra")));
    QVERIFY(says(*sheet, QStringLiteral("No command says “zebra”")));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty() && sheet->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(!seenWindow<KeysSheet>());
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
