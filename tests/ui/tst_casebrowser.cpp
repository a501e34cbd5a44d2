// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/browsedesk.h"
#include "desks/casedesk.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/cases/casebrowser.h"
#include "ui/cases/casecountline.h"
#include "ui/cases/casefilterpopup.h"
#include "ui/cases/casefilters.h"
#include "ui/cases/caselist.h"
#include "ui/cases/caselistmodel.h"
#include "ui/common/pillbutton.h"
#include "ui/common/tokens.h"
#include "ui/shell/casespage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestCaseBrowser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rowsSayWhatIsUnread();
    void theCurrentUnreadRowIsReadable();
    void chipsCombine();
    void emptyNamesTheFilters();
    void aCaseLeavesOnlyWhenTheNextOpens();
    void theCurrentRowStays();
    void furtherFilters();
    void furtherFiltersComeBackAfterTheLock();
    void aNewCaseIsHighlighted();
    void tellsAnotherLayout();
    void spaceSelects();
    void theEndOfASelectionLeadsBack();
    void aBatchIsUndoneAtOnce();
    void rowsHaveAMenu();
    void largeNumbersAreGrouped();
    void nextUnreadKeepsTheFocus();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] CaseBrowser &browser() { return window().casesPage()->browser(); }
    [[nodiscard]] CaseList &list() { return *browser().findChild<CaseList *>(); }
    [[nodiscard]] PillButton *chip(const char *words)
    {
        return seen<PillButton>(browser(),
                                [&](const PillButton &one) { return one.text().startsWith(QLatin1String(words)); });
    }
    [[nodiscard]] QString number(int row)
    {
        return list().model()->index(row, 0).data(CaseListModel::NumberRole).toString();
    }
    [[nodiscard]] bool unread(int row)
    {
        return list().model()->index(row, 0).data(CaseListModel::UnreadRole).toBool();
    }
    [[nodiscard]] int rows() { return list().model()->rowCount(); }
    void open(int row);

    std::unique_ptr<WindowStage> m_stage;
};

void TestCaseBrowser::init()
{
    m_stage = std::make_unique<WindowStage>(12);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
    QVERIFY(comeForward(window()));
    QTRY_COMPARE(rows(), 12);
}

void TestCaseBrowser::cleanup()
{
    m_stage.reset();
}

void TestCaseBrowser::open(int row)
{
    const QString wanted = number(row);
    QVERIFY(pressCell(list(), list().model()->index(row, 0)));
    QTRY_COMPARE(window().windowTitle(), wanted);
    const auto isRead = [&] {
        const QModelIndex at =
            list()
                .model()
                ->match(list().model()->index(0, 0), CaseListModel::NumberRole, wanted, 1, Qt::MatchExactly)
                .value(0);
        return at.isValid() && !at.data(CaseListModel::UnreadRole).toBool();
    };
    QTRY_VERIFY(isRead());
}

void TestCaseBrowser::rowsSayWhatIsUnread()
{
    QAbstractItemModelTester tester(list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(chip("Unread")->text(), QStringLiteral("Unread 12"));
    QVERIFY(unread(2));
    QVERIFY(list().model()->index(2, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("unread")));
    open(2);
    QTRY_COMPARE(chip("Unread")->text(), QStringLiteral("Unread 11"));
    QTRY_VERIFY(says(browser(), QStringLiteral("12 cases, 1 read"))); // which is why it is 11
    QVERIFY(!unread(2));                                              // in its place
    QVERIFY(!list().model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("unread")));
    QVERIFY(list().model()->index(2, 0).data(Qt::ToolTipRole).toString().contains(number(2)));
}

void TestCaseBrowser::theCurrentUnreadRowIsReadable()
{
    list().setFocus(Qt::TabFocusReason);
    list().setCurrentIndex(list().model()->index(1, 0));
    QVERIFY(unread(1));
    const QRect row = list().visualRect(list().currentIndex());
    const QImage picture = list().viewport()->grab(row).toImage();
    const QRgb accent = tokensOf(&list()).accent.rgb();
    int covered = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            covered += picture.pixel(x, y) == accent ? 1 : 0;
    }
    QVERIFY(covered > picture.width()); // the ring and the dot
    QVERIFY2(covered < picture.width() * picture.height() / 10, qPrintable(QString::number(covered)));
}

void TestCaseBrowser::chipsCombine()
{
    // Two more cases in which parties differ.
    CaseDesk &desk = window().casesPage()->dossier().cases();
    for (const int row : {1, 2}) {
        NewClaim claim;
        claim.field = QStringLiteral("birth_place");
        const CaseRow *at = static_cast<CaseListModel *>(list().model())->row(list().model()->index(row, 0));
        const CaseId id = at->id;
        for (int party = 0; party < 2; ++party) {
            claim.partyKey = window().casesPage()->dossier().parties().at(party).key;
            claim.value = party == 0 ? QStringLiteral("Mockville") : QStringLiteral("Testhaven");
            QVERIFY(desk.addClaim(id, claim).result());
        }
    }
    QTRY_VERIFY(chip("Conflicts")->text() >= QStringLiteral("Conflicts 3"));
    const QString conflicts = chip("Conflicts")->text();
    QVERIFY(press(chip("Conflicts")));
    QTRY_COMPARE(conflicts, QStringLiteral("Conflicts %1").arg(rows()));
    const int withConflicts = rows();
    QVERIFY(withConflicts > 2 && withConflicts < 12);
    QVERIFY(says(browser(), QStringLiteral("%1 of 12 cases").arg(withConflicts)));
    open(0);
    QTRY_COMPARE(chip("Unread")->text(), QStringLiteral("Unread %1").arg(withConflicts - 1));
    open(1);
    QVERIFY(press(chip("Unread")));
    QTRY_COMPARE(rows(), withConflicts - 1); // the one that is open stays
    QVERIFY(!unread(0) || !unread(1));
    QVERIFY(press(chip("Conflicts")));
    QTRY_COMPARE(rows(), 11);
    QTRY_COMPARE(chip("Conflicts")->text(), QStringLiteral("Conflicts %1").arg(withConflicts - 2));
}

void TestCaseBrowser::emptyNamesTheFilters()
{
    QVERIFY(press(chip("Mine")));
    QTRY_VERIFY(says(browser(), QStringLiteral("No case matches these filters")));
    QVERIFY(says(browser(), QStringLiteral("12 cases hidden by: only mine")));
    browser().setFilterText(QStringLiteral("zzzz"));
    QTRY_VERIFY(says(browser(), QStringLiteral("text “zzzz” · only mine")));
    QTest::keyClick(browser().findChild<QLineEdit *>(), Qt::Key_Escape); // the text
    QTest::keyClick(chip("Mine"), Qt::Key_Escape);                       // the rest
    QTRY_COMPARE(rows(), 12);
    QVERIFY(!chip("Mine")->isChecked());
}

void TestCaseBrowser::aCaseLeavesOnlyWhenTheNextOpens()
{
    QVERIFY(press(chip("Unread")));
    QTRY_VERIFY(says(browser(), QStringLiteral("12 cases")));
    QStringList before;
    for (int i = 0; i < 12; ++i)
        before.append(number(i));
    open(3);
    QCOMPARE(rows(), 12);
    QCOMPARE(number(3), before[3]);
    open(5);
    QTRY_COMPARE(rows(), 11);
    before.removeAt(3);
    QStringList now;
    for (int i = 0; i < 11; ++i)
        now.append(number(i));
    QCOMPARE(now, before);
    QCOMPARE(list().currentIndex().row(), 4);
}

void TestCaseBrowser::theCurrentRowStays()
{
    open(4);
    const QString current = number(4);
    const auto isCurrent = [&] { return list().currentIndex().data(CaseListModel::NumberRole).toString() == current; };
    browser().setFilterText(current);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(isCurrent());
    browser().clearFilters();
    QTRY_COMPARE(rows(), 12);
    QVERIFY(isCurrent());
    for (QAction *action : browser().findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("By name"))
            action->trigger();
    }
    QTRY_VERIFY(list().currentIndex().row() != 4 || number(0) < number(1));
    QVERIFY(isCurrent());
}

void TestCaseBrowser::furtherFilters()
{
    QVERIFY(press(chip("More filters")));
    auto *popup = seenWindow<CaseFilterPopup>();
    QVERIFY(popup);
    auto *state = qobject_cast<QComboBox *>(fieldLabelled(*popup, QStringLiteral("State")));
    QVERIFY(state);
    QVERIFY(choose(state, QStringLiteral("Draft")));
    QTRY_VERIFY(rows() < 12);
    const int drafts = rows();
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!popup->isVisible());
    QVERIFY(chip("1 more filter"));
    for (int i = 0; i < drafts; ++i)
        QCOMPARE(list().model()->index(i, 0).data(CaseListModel::StateRole).toInt(),
                 static_cast<int>(CaseState::Draft));
    browser().clearFilters();
    QTRY_COMPARE(rows(), 12);
    QVERIFY(chip("More filters"));
}

void TestCaseBrowser::furtherFiltersComeBackAfterTheLock()
{
    QVERIFY(press(chip("More filters")));
    auto *popup = seenWindow<CaseFilterPopup>();
    QVERIFY(popup);
    QVERIFY(choose(qobject_cast<QComboBox *>(fieldLabelled(*popup, QStringLiteral("State"))), QStringLiteral("Draft")));
    QVERIFY(choose(qobject_cast<QComboBox *>(fieldLabelled(*popup, QStringLiteral("Age"))),
                   QStringLiteral("Turns 18 within 90 days")));
    auto *photos =
        seen<QCheckBox>(*popup, [](const QCheckBox &box) { return box.text() == QLatin1String("Has photos"); });
    QVERIFY(photos);
    QTest::keyClick(photos, Qt::Key_Space);
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(press(chip("Conflicts")));
    QTRY_VERIFY(says(browser(), QStringLiteral("12 cases hidden by")));
    m_stage->lock();
    QVERIFY(m_stage->unlock());
    QTRY_VERIFY(says(browser(), QStringLiteral("12 cases hidden by: with conflicts · State: Draft · Turns 18 within 90 "
                                               "days · Has photos")));
    QVERIFY(chip("3 more filters"));
    browser().clearFilters();
    QTRY_COMPARE(rows(), 12);
}

void TestCaseBrowser::aNewCaseIsHighlighted()
{
    open(3);
    const QString before = window().windowTitle();
    QVERIFY(press(chip("Conflicts"))); // which the new case would not pass
    QVERIFY(pressKeys(window(), Qt::Key_N, Qt::ControlModifier));
    QTRY_VERIFY(window().windowTitle() != before && window().windowTitle() != QStringLiteral("Homeward"));
    QTRY_COMPARE(rows(), 13);
    QTRY_COMPARE(list().currentIndex().data(CaseListModel::NumberRole).toString(), window().windowTitle());
    QVERIFY(list().selectionModel()->isSelected(list().currentIndex()));
    QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex()).center()));
}

void TestCaseBrowser::tellsAnotherLayout()
{
    browser().setFilterText(QStringLiteral("ghbrkfltyrj"));
    QTRY_VERIFY(says(browser(), QStringLiteral("Shown for “прикладенко” (other keyboard layout)")));
    QVERIFY(rows() >= 1 && rows() < 12);
    browser().setFilterText(QStringLiteral("прикладенко"));
    QTRY_VERIFY(!says(browser(), QStringLiteral("other keyboard layout")));
    QVERIFY(rows() >= 1);
}

void TestCaseBrowser::spaceSelects()
{
    browser().focusList();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Space);
    QVERIFY(says(browser(), QStringLiteral("1 selected")));
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    QVERIFY(says(browser(), QStringLiteral("1 selected")));
    QTest::keyClick(&list(), Qt::Key_Space);
    QVERIFY(says(browser(), QStringLiteral("2 selected")));
    QVERIFY(!list().selectionModel()->isSelected(list().model()->index(1, 0)));
    QTest::keyClick(&list(), Qt::Key_Escape);
    QVERIFY(!says(browser(), QStringLiteral("selected")));
    QCOMPARE(list().selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(says(browser(), QStringLiteral("12 selected")));
}

/// Several rows were selected and are no more: the row of the open case is the highlighted one again.
void TestCaseBrowser::theEndOfASelectionLeadsBack()
{
    open(1);
    const QString current = number(1);
    QVERIFY(pressCell(list(), list().model()->index(1, 0)));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list().currentIndex().row(), 4);
    QTest::keyClick(&list(), Qt::Key_Escape);
    QCOMPARE(list().currentIndex().data(CaseListModel::NumberRole).toString(), current);
    QCOMPARE(list().selectionModel()->selectedRows().size(), 1);
    QVERIFY(says(window(), QStringLiteral("Case 2 of 12")));
}

void TestCaseBrowser::aBatchIsUndoneAtOnce()
{
    browser().focusList();
    list().setCurrentIndex(list().model()->index(0, 0));
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(says(browser(), QStringLiteral("8 selected")));
    QVERIFY(press(buttonSaying(browser(), QStringLiteral("Mark as read"))));
    QTRY_VERIFY(says(browser(), QStringLiteral("8 cases marked as read")));
    QTRY_COMPARE(chip("Unread")->text(), QStringLiteral("Unread 4"));
    QVERIFY(says(browser(), QStringLiteral("8 selected"))); // still, for the next act
    QVERIFY(pressKeys(window(), Qt::Key_Z, Qt::ControlModifier));
    QTRY_COMPARE(chip("Unread")->text(), QStringLiteral("Unread 12"));
    QVERIFY(pressKeys(window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_COMPARE(chip("Unread")->text(), QStringLiteral("Unread 4"));
    QVERIFY(press(buttonSaying(browser(), QStringLiteral("Undo"))));
    QTRY_COMPARE(chip("Unread")->text(), QStringLiteral("Unread 12"));
    const CaseRow *row = static_cast<CaseListModel *>(list().model())->row(list().model()->index(3, 0));
    const auto lines = window().casesPage()->dossier().cases().history(row->id).result();
    QCOMPARE(lines->at(0).act, QStringLiteral("case.marked_unread"));
    QCOMPARE(lines->at(1).act, QStringLiteral("case.marked_read"));
}

void TestCaseBrowser::rowsHaveAMenu()
{
    open(2); // which the hand below does, too
    QVERIFY(pressInMenuOf(list(), list().model()->index(2, 0), QStringLiteral("Mark as unread")));
    QTRY_VERIFY(unread(2));
    QVERIFY(says(browser(), QStringLiteral("1 case marked as unread")));
    QVERIFY(press(buttonSaying(browser(), QStringLiteral("Undo"))));
    QTRY_VERIFY(!unread(2));
}

void TestCaseBrowser::largeNumbersAreGrouped()
{
    CaseListing listing;
    listing.total = 20000;
    CaseCountLine line;
    line.setListing(listing, 12345, {});
    line.show();
    QVERIFY(says(line, QStringLiteral("12,345 of 20,000 cases")));
    line.setListing(listing, 20000, {});
    QVERIFY(says(line, QStringLiteral("20,000 cases, 20,000 read")));
    auto *filters = m_stage->window().findChild<CaseFilters *>();
    filters->setCounts(20000, 3000, 1000);
    for (const char *words : {"Unread 20,000", "Conflicts 3,000", "Mine 1,000"})
        QVERIFY2(buttonSaying(*filters, QLatin1String(words)), words);
}

void TestCaseBrowser::nextUnreadKeepsTheFocus()
{
    open(0);
    window().casesPage()->showTab(1);
    QWidget *focus = window().focusWidget();
    QVERIFY(focus);
    const QString second = number(1);
    const QString third = number(2);
    QVERIFY(pressKeys(window(), Qt::Key_F8, Qt::NoModifier));
    QTRY_COMPARE(window().windowTitle(), second);
    QCOMPARE(window().focusWidget(), focus);
    QVERIFY(pressKeys(window(), Qt::Key_F8, Qt::NoModifier));
    QTRY_COMPARE(window().windowTitle(), third);
    QTRY_COMPARE(chip("Unread")->text(), QStringLiteral("Unread 9"));
    QVERIFY(pressKeys(window(), Qt::Key_F8, Qt::ShiftModifier)); // all before are read: from the end
    QTRY_COMPARE(window().windowTitle(), number(11));
}

QTEST_MAIN(TestCaseBrowser)
#include "tst_casebrowser.moc"
