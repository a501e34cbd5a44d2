// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/casedesk.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/casefileview.h"
#include "ui/casefile/claimspage.h"
#include "ui/casefile/historypanel.h"
#include "ui/casefile/historywords.h"
#include "ui/cases/casebrowser.h"
#include "ui/shell/casespage.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestHistoryPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsWhoWhenWhatAndWhy();
    void theProgramsOwnReasonsAreWorded();
    void filtersByKindAndPerson();
    void linesOpenTheirPlace();
    void copies();
    void theNewestIsInSight();
    void longNamesStayWithinTheEdge();
    void everyEntryIsShownToItsEnd_data();
    void everyEntryIsShownToItsEnd();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] HistoryPanel &panel() { return *window().findChild<HistoryPanel *>(); }
    [[nodiscard]] QListWidget &list() { return *panel().findChild<QListWidget *>(); }
    [[nodiscard]] QString line(int row) { return list().item(row)->text(); }
    std::unique_ptr<WindowStage> m_stage;
};

void TestHistoryPanel::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
    QVERIFY(comeForward(window()));
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
    CaseDesk &desk = window().casesPage()->dossier().cases();
    const CaseId id = window().casesPage()->currentCase();
    NewClaim claim;
    claim.field = QStringLiteral("birth_date");
    claim.partyKey = window().casesPage()->dossier().parties().at(1).key;
    claim.value = QStringLiteral("2017-03-12");
    const auto first = desk.addClaim(id, claim).result();
    QVERIFY(first);
    claim.value = QStringLiteral("2017-03-21");
    const auto second = desk.correctClaim(id, *first, claim).result();
    QVERIFY(second);
    QVERIFY(desk.withdrawClaim(id, *second, QStringLiteral("misread")).result());
    QTRY_VERIFY(list().count() > 0 && line(0).startsWith(QStringLiteral("Claim withdrawn")));
}

void TestHistoryPanel::tellsWhoWhenWhatAndWhy()
{
    QVERIFY2(line(0).contains(QStringLiteral("Reason given: misread")), qPrintable(line(0)));
    QVERIFY2(line(0).contains(QStringLiteral("Reviewer 3 (demo), ")), qPrintable(line(0)));
    QVERIFY2(line(1).startsWith(QStringLiteral("Claim corrected\nDate of birth, ")), qPrintable(line(1)));
    QVERIFY2(line(1).contains(QStringLiteral("12 Mar 2017 → 21 Mar 2017")), qPrintable(line(1)));
    for (int i = 0; i < list().count(); ++i)
        QVERIFY2(!line(i).contains(QStringLiteral("…")), qPrintable(line(i)));
}

void TestHistoryPanel::theProgramsOwnReasonsAreWorded()
{
    const HistoryWords words({}, "UTC");
    const auto told = [&](const char *act, const char *reason) {
        HistoryLine line;
        line.act = QString::fromLatin1(act);
        line.reason = QString::fromUtf8(reason);
        return words.text(line);
    };
    for (const char *reason : {"ended_before_made", "the work ended before the paper was made"}) {
        const QString text = told("paper.cancelled", reason);
        QVERIFY2(text.contains(QStringLiteral("The program ended before the summary was made.")), qPrintable(text));
        QVERIFY2(!text.contains(QString::fromUtf8(reason)) && !text.contains(QStringLiteral("Reason given")),
                 qPrintable(text));
    }
    QVERIFY(told("paper.cancelled", "ended_before_registered").contains(QStringLiteral("was registered.")));
    // What a person wrote stays as written.
    QVERIFY(told("claim.withdrawn", "ended_before_made").contains(QStringLiteral("Reason given: ended_before_made")));
}

void TestHistoryPanel::filtersByKindAndPerson()
{
    auto *kind = panel().findChildren<QComboBox *>().at(1);
    const int all = list().count();
    QVERIFY(choose(kind, QStringLiteral("Claim corrected")));
    QCOMPARE(list().count(), 1);
    QVERIFY(choose(kind, QStringLiteral("Everything done")));
    QCOMPARE(list().count(), all);
    auto *person = panel().findChildren<QComboBox *>().at(0);
    QCOMPARE(person->count(), 2); // everybody, and the one who has worked
    QVERIFY(choose(person, QStringLiteral("Reviewer 3 (demo)")));
    QCOMPARE(list().count(), all);
}

void TestHistoryPanel::linesOpenTheirPlace()
{
    list().setFocus();
    list().setCurrentRow(1);
    QTest::keyClick(&list(), Qt::Key_Return);
    auto *view = window().findChild<CaseFileView *>();
    QTRY_COMPARE(view->currentTab(), CaseFileView::Tab::Claims);
    auto *table = view->findChild<ClaimsTable *>();
    QTRY_VERIFY(
        table->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Date of birth")));
    QCOMPARE(table->currentIndex().column(), 2);
    window().casesPage()->showTab(0);
}

void TestHistoryPanel::copies()
{
    QVERIFY(press(buttonSaying(panel(), QStringLiteral("Copy"))));
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(line(0)));
    QVERIFY(copied.contains(line(1)));
    list().setFocus();
    list().setCurrentRow(1);
    QTest::keyClick(&list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), line(1));
}

void TestHistoryPanel::theNewestIsInSight()
{
    list().setCurrentRow(list().count() - 1);
    list().scrollToBottom();
    window().casesPage()->browser().focusList();
    const int before = list().count();
    NewClaim claim;
    claim.field = QStringLiteral("birth_place");
    claim.partyKey = window().casesPage()->dossier().parties().at(1).key;
    claim.value = QStringLiteral("Sampleville");
    QVERIFY(window().casesPage()->dossier().cases().addClaim(window().casesPage()->currentCase(), claim).result());
    QTRY_VERIFY(list().count() > before);
    QCOMPARE(list().currentRow(), 0);
    QVERIFY(list().viewport()->rect().contains(list().visualItemRect(list().item(0))));
}

void TestHistoryPanel::longNamesStayWithinTheEdge()
{
    QListWidgetItem item(
        QStringLiteral("hello_signed_INCSAVE_signed_EDITED_again.pdf; abcdefghijklmnopqrstuvwxyzabcdef "
                       "дужедовганазвафайлубезпробілів"),
        &list());
    const QModelIndex index = list().model()->index(list().count() - 1, 0);
    QStyleOptionViewItem option;
    option.initFrom(&list());
    option.widget = &list();
    option.font = list().font();
    option.features = QStyleOptionViewItem::WrapText;
    option.rect = QRect(0, 0, 160, 1000);
    const int width = list().itemDelegate()->sizeHint(option, index).width();
    QVERIFY2(width <= 160, qPrintable(QString::number(width)));
    QCOMPARE(index.data().toString().count(QChar(0x200b)), 0); // what is copied is as it was
}

void TestHistoryPanel::everyEntryIsShownToItsEnd_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("as it comes") << panel().width();
    QTest::newRow("made narrower") << panel().width() - 33;
    QTest::newRow("made wider") << panel().width() + 40;
}

void TestHistoryPanel::everyEntryIsShownToItsEnd()
{
    QFETCH(const int, width);
    m_stage->use(Language::English, Theme::Light, QSize(1440, 900));
    panel().setFixedWidth(width);
    const auto cut = [&] {
        QStringList rows;
        for (int i = 0; i < list().count(); ++i) {
            const QRect shown = list().visualItemRect(list().item(i));
            QStyleOptionViewItem option;
            option.initFrom(list().viewport());
            option.widget = &list();
            option.font = list().font();
            option.features = QStyleOptionViewItem::WrapText;
            option.rect = shown;
            option.rect.setWidth(std::min(shown.width(), list().viewport()->width() - 2 * list().spacing()));
            if (list().itemDelegate()->sizeHint(option, list().model()->index(i, 0)).height() > shown.height())
                rows.append(line(i));
        }
        return rows.join(QStringLiteral("\n\n"));
    };
    QTRY_COMPARE(panel().width(), width);
    QTRY_VERIFY(list().verticalScrollBar()->isVisible());
    QTRY_COMPARE(cut(), QString());
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
