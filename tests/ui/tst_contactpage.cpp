// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The family log as a person works it: in the case, in the section of all families, and on the Overview.
#include "desks/casedesk.h"
#include "desks/contactdesk.h"
#include "support/hands.h"
#include "support/steadyworld.h"
#include "support/windowstage.h"
#include "ui/casefile/timelinemodel.h"
#include "ui/casefile/timelinepanel.h"
#include "ui/casefile/timelineview.h"
#include "ui/contact/contactdetails.h"
#include "ui/contact/contactdialog.h"
#include "ui/contact/contactlogmodel.h"
#include "ui/contact/contactpage.h"
#include "ui/contact/familypage.h"
#include "ui/contact/monthview.h"
#include "ui/shell/casespage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

namespace {
const QString firstNumber = QStringLiteral("DEMO-0007");
const QString phone = QStringLiteral("+380 00 000 00 00");
} // namespace

class TestContactPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void quickEntryIsShownBeforeItIsAdded();
    void todayIsCalledSo();
    void doubtfulDateIsAsked();
    void formProposesTheNextTry();
    void correctedWithdrawnAndUndone();
    void numbersStayCovered();
    void monthsByKeys();
    void familiesPastTheDate();
    void dayWithManyAsksWhich();
    void quickEntryNamesTheCase();
    void timelineShowsWhoSaysWhat();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] Dossier &dossier() { return window().casesPage()->dossier(); }
    [[nodiscard]] CaseId idOf(const QString &number) { return dossier().cases().resolve(number).result().value(); }
    [[nodiscard]] ContactLog log(const QString &number = firstNumber)
    {
        return dossier().contacts().log(idOf(number)).result().value();
    }
    ContactId add(const QString &number, int daysAgo, ContactState state = ContactState::Held, const QString &text = {})
    {
        ContactEntry entry;
        entry.at = m_world->nowUtc().addDays(-daysAgo);
        entry.childZone = entry.familyZone = "Europe/Kyiv";
        entry.state = state;
        entry.text = text;
        return dossier().contacts().add(idOf(number), entry).result().value();
    }
    [[nodiscard]] ContactPage *page() { return seen<ContactPage>(window()); }
    [[nodiscard]] QListView *list()
    {
        return seen<QListView>(*page(),
                               [](const QListView &v) { return v.objectName() == QLatin1String("contactLog"); });
    }
    void openLog()
    {
        QVERIFY(m_stage->openCase(firstNumber));
        QVERIFY(pressKeys(window(), Qt::Key_5, Qt::AltModifier));
        QTRY_VERIFY(page());
    }
    [[nodiscard]] QString reading()
    {
        const auto *label = seen<QLabel>(
            window(), [](const QLabel &l) { return l.objectName() == QLatin1String("quickEntryReading"); });
        return label ? label->text() : QString();
    }
    [[nodiscard]] QLineEdit *quickField()
    {
        return seen<QLineEdit>(window(),
                               [](const QLineEdit &e) { return e.objectName() == QLatin1String("quickEntryField"); });
    }

    std::unique_ptr<SteadyWorld> m_world;
    std::unique_ptr<WindowStage> m_stage;
};

void TestContactPage::init()
{
    m_world = std::make_unique<SteadyWorld>(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    m_stage = std::make_unique<WindowStage>(12, m_world.get());
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
}

void TestContactPage::cleanup()
{
    m_stage->lock();
    m_stage.reset();
}

void TestContactPage::quickEntryIsShownBeforeItIsAdded()
{
    openLog();
    QVERIFY(says(window(), QStringLiteral("Calls, letters and meetings of the child")));
    QVERIFY(!says(*page(), QStringLiteral("No contact yet"))); // the chip has said it
    QVERIFY(typeInto(quickField(), QStringLiteral("visit, yesterday")));
    QVERIFY2(reading().contains(QStringLiteral("took place, planned")), qPrintable(reading()));
    QVERIFY(typeInto(quickField(), QStringLiteral("phone, no answer, 2 Dec")));
    QVERIFY2(reading().contains(QStringLiteral("Understood as: Phone call · No answer")), qPrintable(reading()));
    QVERIFY2(reading().contains(QStringLiteral("next 2 Dec 2026")), qPrintable(reading()));
    QVERIFY(log().events.isEmpty());
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Add"))));
    QTRY_COMPARE(log().liveCount(), 1);
    const ContactEntry entry = log().events.first().entry;
    QCOMPARE(entry.state, ContactState::Missed);
    QCOMPARE(entry.next, QDate(2026, 12, 2));
    QTRY_VERIFY(pressTab(window(), QStringLiteral("Contact 1")));
    QVERIFY(quickField()->text().isEmpty());
    // Undo and Redo, also from the empty line in which one has just typed.
    QVERIFY(comeForward(window()));
    quickField()->setFocus();
    QTest::keyClick(quickField(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(log().liveCount(), 0);
    QCOMPARE(int(log().events.size()), 1); // no line is erased
    QTRY_VERIFY(pressTab(window(), QStringLiteral("Contact 0")));
    QVERIFY(pressKeys(window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_COMPARE(log().liveCount(), 1);
}

void TestContactPage::todayIsCalledSo()
{
    add(firstNumber, 0, ContactState::Held, QStringLiteral("spoke"));
    openLog();
    QTRY_VERIFY(says(*page(), QStringLiteral("Last contact today")));
    QVERIFY(!says(*page(), QStringLiteral("0 days")));
}

void TestContactPage::doubtfulDateIsAsked()
{
    openLog();
    QVERIFY(typeInto(quickField(), QStringLiteral("телефон, без відповіді, 23 травня")));
    QVERIFY(reading().contains(QStringLiteral("Which day is meant?")));
    auto *addButton = buttonSaying(window(), QStringLiteral("Add"));
    QVERIFY(!addButton->isEnabled());
    QTest::keyClick(quickField(), Qt::Key_Return);
    QVERIFY(log().events.isEmpty());
    QVERIFY(buttonSaying(window(), QStringLiteral("It was on 23 May 2026")));
    QTRY_VERIFY(press(buttonSaying(window(), QStringLiteral("Next contact 23 May 2027"))));
    QVERIFY(addButton->isEnabled());
    QTest::keyClick(quickField(), Qt::Key_Return);
    QTRY_COMPARE(log().liveCount(), 1);
    QCOMPARE(log().events.first().entry.next, QDate(2027, 5, 23));
    // What names another case is not logged here.
    QVERIFY(typeInto(quickField(), QStringLiteral("DEMO-0008 phone, answered")));
    QVERIFY(!addButton->isEnabled());
    QVERIFY(reading().contains(QStringLiteral("DEMO-0008")));
}

void TestContactPage::formProposesTheNextTry()
{
    openLog();
    QTRY_VERIFY(buttonSaying(*page(), QStringLiteral("Log a contact…")));
    QTest::keyClick(quickField(), Qt::Key_Insert);
    QTRY_VERIFY(seenWindow<ContactDialog>());
    ContactDialog &dialog = *seenWindow<ContactDialog>();
    QSignalSpy entered(&dialog, &ContactDialog::entered);
    QVERIFY(press(buttonSaying(dialog, QStringLiteral("Log contact"))));
    QVERIFY(says(dialog, QStringLiteral("Choose the kind")));
    QVERIFY(
        choose(qobject_cast<QComboBox *>(fieldLabelled(dialog, QStringLiteral("Kind"))), QStringLiteral("Video call")));
    QVERIFY(press(buttonSaying(dialog, QStringLiteral("Log contact"))));
    QVERIFY(says(dialog, QStringLiteral("Choose how it went")));
    QCOMPARE(entered.size(), 0); // nothing is recorded that nobody said
    QVERIFY(press(buttonSaying(dialog, QStringLiteral("The time is known"))));
    QVERIFY(choose(qobject_cast<QComboBox *>(fieldLabelled(dialog, QStringLiteral("Result"))),
                   QStringLiteral("No answer")));
    QVERIFY(typeInto(fieldLabelled(dialog, QStringLiteral("With whom")), QStringLiteral("grandmother")));
    QCOMPARE(dialog.entry().next, QDate(2026, 11, 30)); // a week, as the plan says
    auto *zone = qobject_cast<QComboBox *>(fieldLabelled(dialog, QStringLiteral("Time zone of the family")));
    QVERIFY(typeInto(zone->lineEdit(), QStringLiteral("Nowhere/Land")));
    QVERIFY(press(buttonSaying(dialog, QStringLiteral("Log contact"))));
    QTRY_VERIFY(says(dialog, QStringLiteral("Check the day and the time zones")));
    QVERIFY(typeInto(zone->lineEdit(), QStringLiteral("Europe/Warsaw")));
    QVERIFY(says(dialog, QStringLiteral("family’s end: 23 Nov 2026, 10:00, Europe/Warsaw (UTC+01:00)")));
    QVERIFY(says(dialog, QStringLiteral("Child’s end: 23 Nov 2026, 11:00, Europe/Kyiv (UTC+02:00)")));
    QVERIFY(press(buttonSaying(dialog, QStringLiteral("Log contact"))));
    QTRY_VERIFY(!seenWindow<ContactDialog>());
    const ContactLog read = log();
    QCOMPARE(read.liveCount(), 1);
    QCOMPARE(read.events.last().entry.familyZone, QByteArray("Europe/Warsaw"));
    QCOMPARE(read.events.last().entry.withWhom, QStringLiteral("grandmother"));
    QTRY_VERIFY(list() && list()->currentIndex().data().toString().contains(QStringLiteral("grandmother")));
}

void TestContactPage::correctedWithdrawnAndUndone()
{
    const ContactId id = add(firstNumber, 3, ContactState::Held, QStringLiteral("said wrongly"));
    openLog();
    QTRY_VERIFY(list() && list()->model()->rowCount() == 2); // month and line
    const QModelIndex line = list()->model()->index(1, 0);
    QVERIFY(pressInMenuOf(*list(), line, QStringLiteral("Correct")));
    QTRY_VERIFY(seenWindow<ContactDialog>());
    ContactDialog &dialog = *seenWindow<ContactDialog>();
    auto *text = qobject_cast<QPlainTextEdit *>(fieldLabelled(dialog, QStringLiteral("Text")));
    QCOMPARE(text->toPlainText(), QStringLiteral("said wrongly"));
    text->setPlainText(QStringLiteral("said rightly"));
    QVERIFY(press(buttonSaying(dialog, QStringLiteral("Save correction"))));
    QTRY_VERIFY(log().event(id)->superseded);
    const auto events = log().events;
    QCOMPARE(events.first().entry.at, events.last().entry.at); // nothing but the text changed
    QTRY_VERIFY(list()->model()->index(1, 0).data().toString().contains(QStringLiteral("said rightly")));
    QCOMPARE(list()->model()->rowCount(), 2); // the old line is out of sight
    QVERIFY(press(buttonSaying(*page(), QStringLiteral("Also earlier and withdrawn lines"))));
    QCOMPARE(list()->model()->rowCount(), 3);
    QVERIFY(pressKeys(window(), Qt::Key_Z, Qt::ControlModifier));
    QTRY_VERIFY(log().event(id)->isLive());
    m_stage->prompts().texts.enqueue(QStringLiteral("of another family"));
    QTRY_VERIFY(page()->log().event(id)->isLive());
    const int row = qobject_cast<ContactLogModel *>(list()->model())->rowOf(id);
    QVERIFY(pressInMenuOf(*list(), list()->model()->index(row, 0), QStringLiteral("Withdraw")));
    QTRY_VERIFY(log().event(id)->withdrawn);
    QCOMPARE(log().event(id)->withdrawReason, QStringLiteral("of another family"));
    QVERIFY(pressKeys(window(), Qt::Key_Z, Qt::ControlModifier));
    QTRY_VERIFY(log().event(id)->isLive());
}

void TestContactPage::numbersStayCovered()
{
    add(firstNumber, 3, ContactState::Held, QStringLiteral("New number: ") + phone);
    openLog();
    QTRY_VERIFY(list() && list()->model()->rowCount() == 2);
    for (int row = 0; row < 2; ++row)
        QVERIFY(!list()->model()->index(row, 0).data().toString().contains(phone));
    QVERIFY(!says(window(), phone));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return); // to the details
    auto *details = seen<ContactDetails>(window());
    auto *eye = qobject_cast<QPushButton *>(details->focusWidget());
    QVERIFY(eye);
    QCOMPARE(eye->text(), QStringLiteral("Show for 20 s"));
    QTest::keyClick(eye, Qt::Key_Return);
    QTRY_VERIFY(says(window(), phone));
    // Covering everything covers the number at once, and it cannot be asked for until that ends.
    m_stage->preferences().setCoveringAll(true);
    QTRY_VERIFY(!says(window(), phone));
    QTRY_VERIFY(!details->findChild<QPushButton *>(QStringLiteral("showSecret0"))->isEnabled());
    m_stage->preferences().setCoveringAll(false);
    QTRY_VERIFY(details->findChild<QPushButton *>(QStringLiteral("showSecret0"))->isEnabled());
    QVERIFY(press(details->findChild<QPushButton *>(QStringLiteral("showSecret0"))));
    QTRY_VERIFY(says(window(), phone));
    const auto acts = [this] {
        QStringList keys;
        const auto history = dossier().cases().history(idOf(firstNumber)).result().value();
        for (const HistoryLine &line : history)
            keys.append(line.act);
        return keys;
    };
    QVERIFY(acts().contains(QStringLiteral("contact.number_shown")));
    // Twenty seconds pass.
    auto *cover = details->findChild<QTimer *>(QStringLiteral("coverTimer"));
    QVERIFY(cover->isActive());
    QCOMPARE(cover->interval(), 20'000);
    QTimerEvent passed(cover->timerId());
    QCoreApplication::sendEvent(cover, &passed);
    QTRY_VERIFY(!says(window(), phone));
    // A copy goes at lock, and nothing of the case is seen then.
    QVERIFY(press(buttonSaying(*details, QStringLiteral("Copy"))));
    QCOMPARE(QGuiApplication::clipboard()->text(), phone);
    m_stage->lock();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestContactPage::monthsByKeys()
{
    for (const int daysAgo : {200, 100, 90})
        add(firstNumber, daysAgo);
    add(firstNumber, 2, ContactState::Missed);
    add(firstNumber, 1, ContactState::Missed);
    openLog();
    QTRY_VERIFY(list() && list()->model()->rowCount() == 8); // five lines, three months
    QVERIFY(says(*page(), QStringLiteral("2 tries in a row without an answer")));
    auto *model = qobject_cast<ContactLogModel *>(list()->model());
    const QAbstractItemModelTester tester(model);
    QCOMPARE(list()->currentIndex().row(), 1); // the line nearest to today
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_PageDown);
    QCOMPARE(contactDay(model->at(list()->currentIndex().row())->entry.at, "UTC"), QDate(2026, 8, 25));
    QTest::keyClick(list(), Qt::Key_PageDown);
    QCOMPARE(list()->currentIndex().row(), 7);
    QTest::keyClick(list(), Qt::Key_PageDown);
    QCOMPARE(list()->currentIndex().row(), 7);
    QTest::keyClick(list(), Qt::Key_PageUp);
    QCOMPARE(list()->currentIndex().row(), 4);
    QTest::keyClick(list(), Qt::Key_T);
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestContactPage::familiesPastTheDate()
{
    add(QStringLiteral("DEMO-0003"), 40);
    const ContactId longest = add(QStringLiteral("DEMO-0005"), 90);
    add(QStringLiteral("DEMO-0006"), 2);
    QVERIFY(pressKeys(window(), Qt::Key_3, Qt::ControlModifier));
    auto *family = seen<FamilyPage>(window());
    QVERIFY(family);
    QTRY_VERIFY(says(*family, QStringLiteral("2 families past the agreed date")));
    auto *families = seen<QListView>(*family);
    QCOMPARE(families->model()->rowCount(), 2);
    QVERIFY(
        families->model()->index(0, 0).data().toString().contains(QStringLiteral("DEMO-0005, 62 days past the date")));
    QVERIFY(
        families->model()->index(1, 0).data().toString().contains(QStringLiteral("DEMO-0003, 12 days past the date")));
    // The interval of the office decides.
    QVERIFY(press(buttonSaying(*family, QStringLiteral("Change…"))));
    QTRY_VERIFY(seenWindow<QDialog>());
    QVERIFY(typeInto(
        fieldLabelled(*seenWindow<QDialog>(), QStringLiteral("Days until the next contact, where no day was agreed")),
        QStringLiteral("60")));
    QVERIFY(press(buttonSaying(*seenWindow<QDialog>(), QStringLiteral("Set interval"))));
    QTRY_VERIFY(says(*family, QStringLiteral("1 family past the agreed date")));
    QVERIFY(says(*family, QStringLiteral("Agreed interval: 60 days")));
    families->setFocus();
    QTest::keyClick(families, Qt::Key_Return);
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0005"));
    QTRY_VERIFY(page() && page()->log().event(longest));
}

void TestContactPage::dayWithManyAsksWhich()
{
    ContactId wanted;
    for (const char *number : {"DEMO-0001", "DEMO-0002", "DEMO-0003", "DEMO-0004", "DEMO-0005"})
        wanted = add(QString::fromLatin1(number), 6, ContactState::Missed);
    window().resize(1440, 900);
    QVERIFY(pressKeys(window(), Qt::Key_3, Qt::ControlModifier));
    auto *calendar = seen<MonthView>(window());
    QVERIFY(calendar);
    auto *model = qobject_cast<MonthModel *>(calendar->model());
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), QStringLiteral("Monday"));
    const QModelIndex day = model->indexOf(QDate(2026, 11, 17));
    QCOMPARE(day.column(), 1);
    QTRY_COMPARE(int(model->itemsAt(day).size()), 5);
    QCOMPARE(MonthDelegate::chipsThatFit(calendar->visualRect(day), calendar->font(), 5), 3); // and "+2"
    QVERIFY(day.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("No answer")));
    calendar->setFocus();
    calendar->setCurrentIndex(day);
    QTest::keyClick(calendar, Qt::Key_Return);
    QTRY_VERIFY(seenWindow<QMenu>());
    QMenu *menu = seenWindow<QMenu>();
    QCOMPARE(int(menu->actions().size()), 5);
    menu->actions().last()->trigger();
    menu->close();
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0005"));
    QTRY_VERIFY(page() && list() && list()->currentIndex().isValid());
    auto *logModel = qobject_cast<ContactLogModel *>(list()->model());
    QTRY_COMPARE(list()->currentIndex().row(), logModel->rowOf(wanted));
    // Months by keys.
    QVERIFY(pressKeys(window(), Qt::Key_3, Qt::ControlModifier));
    QTest::keyClick(calendar, Qt::Key_PageUp);
    QCOMPARE(model->month(), QDate(2026, 10, 1));
    QTest::keyClick(calendar, Qt::Key_T);
    QCOMPARE(model->month(), QDate(2026, 11, 1));
}

void TestContactPage::quickEntryNamesTheCase()
{
    QVERIFY(pressKeys(window(), Qt::Key_3, Qt::ControlModifier));
    QVERIFY(typeInto(quickField(), QStringLiteral("phone, no answer")));
    QVERIFY(reading().contains(QStringLiteral("Begin with the number of the case")));
    QVERIFY(typeInto(quickField(), QStringLiteral("DEMO-9999 phone, no answer")));
    QTRY_VERIFY(reading().contains(QStringLiteral("There is no case DEMO-9999.")));
    QVERIFY(typeInto(quickField(), QStringLiteral("demo-0004 телефон, без ответа, 2.12")));
    auto *addButton = buttonSaying(window(), QStringLiteral("Add"));
    QTRY_VERIFY(addButton->isEnabled());
    CaseQuery query;
    query.text = idOf(QStringLiteral("DEMO-0004")).toString();
    const auto rows = dossier().cases().find(query).result();
    QVERIFY(rows && rows->size() == 1);
    const CaseRow row = rows->first();
    QVERIFY2(reading().contains(row.name), qPrintable(reading()));
    QTest::keyClick(quickField(), Qt::Key_Return);
    QTRY_COMPARE(log(QStringLiteral("DEMO-0004")).liveCount(), 1);
    QVERIFY(pressKeys(window(), Qt::Key_Z, Qt::ControlModifier));
    QTRY_COMPARE(log(QStringLiteral("DEMO-0004")).liveCount(), 0);
}

void TestContactPage::timelineShowsWhoSaysWhat()
{
    const ContactId call = add(firstNumber, 12);
    QVERIFY(m_stage->openCase(firstNumber));
    QVERIFY(pressKeys(window(), Qt::Key_1, Qt::AltModifier));
    auto *panel = window().findChild<TimelinePanel *>();
    auto *lanes = panel->findChild<TimelineView *>();
    auto *model = panel->findChild<TimelineModel *>();
    const QAbstractItemModelTester tester(model);
    QTRY_VERIFY(std::any_of(model->events().begin(), model->events().end(),
                            [&](const TimelineEvent &event) { return event.contact == call; }));
    QTRY_VERIFY(says(window(), QStringLiteral("Family contact: last: Phone call, 11 Nov 2026 · next due 9 Dec 2026")));
    // Every live date of the case but the birth is there, once for each party that says it.
    const CaseView view = dossier().cases().reread(idOf(firstNumber)).result().value();
    int dates = 0;
    for (const Claim &claim : view.file.claims)
        dates += claim.isLive() && claim.field == QLatin1String("separation_date");
    QVERIFY(dates > 0);
    int shown = 0;
    for (const TimelineEvent &event : model->events()) {
        QVERIFY(event.field != QLatin1String("birth_date"));
        shown += event.field == QLatin1String("separation_date");
    }
    QCOMPARE(shown, dates);
    // Zoom keeps the event in sight; Ctrl and the wheel go closer.
    lanes->setFocus();
    QTest::keyClick(lanes, Qt::Key_Home);
    QCOMPARE(lanes->current(), 0);
    const qint64 whole = lanes->firstDay().daysTo(lanes->lastDay());
    QTest::keyClick(lanes, Qt::Key_Plus);
    QVERIFY(lanes->firstDay().daysTo(lanes->lastDay()) < whole);
    QVERIFY(lanes->rect().contains(lanes->markRect(0).center()));
    QTest::keyClick(lanes, Qt::Key_0);
    QCOMPARE(lanes->firstDay().daysTo(lanes->lastDay()), whole);
    QWheelEvent wheel(lanes->rect().center(), lanes->mapToGlobal(lanes->rect().center()), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(lanes, &wheel);
    QVERIFY(lanes->firstDay().daysTo(lanes->lastDay()) < whole);
    QVERIFY(lanes->accessibleDescription().contains(model->events().first().what));
    // The same events as a table, by T, and back.
    QTest::keyClick(lanes, Qt::Key_T);
    auto *table = seen<QTableView>(*panel);
    QVERIFY(table && !lanes->isVisible());
    QCOMPARE(table->model()->rowCount(), int(model->events().size()));
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(lanes->isVisible());
    // Enter leads to the place.
    QTest::keyClick(lanes, Qt::Key_Home);
    const TimelineEvent first = model->events().first();
    QTest::keyClick(lanes, Qt::Key_Return);
    QVERIFY(!first.field.isEmpty());
    QTRY_VERIFY(!lanes->isVisible());
    QVERIFY(pressKeys(window(), Qt::Key_1, Qt::AltModifier));
    for (int row = 0; row < int(model->events().size()); ++row) {
        if (model->events().at(row).contact == call)
            lanes->setCurrent(row);
    }
    QTest::keyClick(lanes, Qt::Key_Return);
    QTRY_VERIFY(page());
    QTRY_VERIFY(list() && list()->currentIndex().data().toString().contains(QStringLiteral("11 Nov 2026")));
}

QTEST_MAIN(TestContactPage)
#include "tst_contactpage.moc"
