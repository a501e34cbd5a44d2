// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The trail of the whole dossier, as it is read, filtered and followed in the window.
#include "desks/accountdesk.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/passphraseedit.h"
#include "ui/common/roomytable.h"
#include "ui/common/searchline.h"
#include "ui/shell/casespage.h"
#include "ui/shell/historymodel.h"
#include "ui/shell/historypage.h"
#include "ui/shell/unlockpage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {
const QString passphrase = QStringLiteral("nine sample bears");
} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsTheNewestFirst();
    void theNumberOfACaseIsSaidOnce();
    void keepsTheContract();
    void filtersAndSaysWhatIsHidden();
    void findsWords();
    void showsALongTrailInPortions();
    void aLineOpensItsCase();
    void copiesWithoutCutting();
    void speaksTheLanguage();
    void whoMayNotReadItIsToldWhy();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] HistoryPage &page() { return *window().findChild<HistoryPage *>(); }
    [[nodiscard]] RoomyTable &table() { return *page().findChild<RoomyTable *>(); }
    [[nodiscard]] HistoryModel &model() { return *page().findChild<HistoryModel *>(); }
    [[nodiscard]] QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    [[nodiscard]] QComboBox *combo(const char *name)
    {
        return seen<QComboBox>(page(),
                               [&](const QComboBox &one) { return one.accessibleName() == QLatin1String(name); });
    }
    std::unique_ptr<WindowStage> m_stage;
};

void TestHistoryPage::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(12);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
    AccountDesk &desk = window().casesPage()->dossier().accounts();
    NewAccount account;
    account.key = QStringLiteral("lake");
    account.displayName = QStringLiteral("Reviewer of the lake (demo)");
    account.roles = {Role::Reviewer};
    desk.useCost(KdfCost::cheap());
    QVERIFY(desk.add(account, passphrase).result());
}

void TestHistoryPage::init()
{
    QVERIFY(comeForward(window()));
    window().showSection(Section::History);
    QTRY_VERIFY(model().rowCount() > 0);
}

void TestHistoryPage::tellsTheNewestFirst()
{
    QTRY_COMPARE(cell(0, HistoryModel::What), QStringLiteral("Account added\nlake"));
    QCOMPARE(cell(0, HistoryModel::Who), QStringLiteral("Reviewer 3 (demo)"));
    QVERIFY(cell(0, HistoryModel::Case).isEmpty());
    QVERIFY(!cell(0, HistoryModel::When).isEmpty());
    QCOMPARE(table().currentIndex().row(), 0);
}

void TestHistoryPage::theNumberOfACaseIsSaidOnce()
{
    QVERIFY(choose(combo("What was done"), QStringLiteral("Case created")));
    QTRY_VERIFY(model().rowCount() > 0);
    for (int row = 0; row < model().rowCount(); ++row) {
        QVERIFY(!cell(row, HistoryModel::Case).isEmpty());
        QCOMPARE(cell(row, HistoryModel::What), QStringLiteral("Case created"));
    }
    QVERIFY(choose(combo("What was done"), combo("What was done")->itemText(0)));
}

void TestHistoryPage::keepsTheContract()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(typeInto(seen<SearchLine>(page()), QStringLiteral("claim")));
    QTRY_VERIFY(model().matching() < static_cast<int>(model().lines().size()));
    model().showMore();
    QTest::keyClick(seen<SearchLine>(page()), Qt::Key_Escape);
    QTRY_COMPARE(model().matching(), static_cast<int>(model().lines().size()));
}

void TestHistoryPage::filtersAndSaysWhatIsHidden()
{
    const int all = static_cast<int>(model().lines().size());
    QVERIFY(choose(combo("What it was about"), QStringLiteral("Only the dossier itself")));
    const int own = model().matching();
    QVERIFY(own > 1 && own < all);
    for (int row = 0; row < model().rowCount(); ++row)
        QVERIFY(cell(row, HistoryModel::Case).isEmpty());
    QVERIFY(choose(combo("What was done"), QStringLiteral("Account added")));
    QCOMPARE(model().matching(), 1);
    QVERIFY(says(page(), QStringLiteral("Shown: 1 of 1; %1 lines in all").arg(all)));
    QVERIFY(choose(combo("What it was about"), QStringLiteral("Only cases")));
    QVERIFY(says(page(), QStringLiteral("No line of the history matches")));
    QVERIFY(says(page(), QStringLiteral("%1 lines hidden by: Only cases · Account added").arg(all)));
    QTest::keyClick(combo("What was done"), Qt::Key_Escape);
    QCOMPARE(model().matching(), all);
    QCOMPARE(combo("What was done")->currentIndex(), 0);
    QCOMPARE(window().focusWidget(), static_cast<QWidget *>(&table()));
}

void TestHistoryPage::findsWords()
{
    QVERIFY(pressKeys(window(), Qt::Key_F, Qt::ControlModifier));
    auto *line = seen<SearchLine>(page());
    QTRY_COMPARE(window().focusWidget(), static_cast<QWidget *>(line));
    test::type(line, QStringLiteral("lake reviewer"));
    QTRY_COMPARE(model().matching(), 1);
    QCOMPARE(cell(0, HistoryModel::What), QStringLiteral("Account added\nlake"));
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(model().matching() > 1);
}

void TestHistoryPage::showsALongTrailInPortions()
{
    const int all = model().matching();
    QVERIFY2(all > HistoryModel::portion, qPrintable(QString::number(all)));
    QCOMPARE(model().rowCount(), HistoryModel::portion);
    QVERIFY(press(buttonSaying(page(), QStringLiteral("Show more"))));
    QCOMPARE(model().rowCount(), std::min(all, 2 * HistoryModel::portion));
}

void TestHistoryPage::aLineOpensItsCase()
{
    QVERIFY(typeInto(seen<SearchLine>(page()), QStringLiteral("DEMO-0007")));
    QTRY_COMPARE(cell(0, HistoryModel::Case), QStringLiteral("DEMO-0007"));
    QVERIFY(pressCell(table(), model().index(0, HistoryModel::What)));
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_COMPARE(window().windowTitle(), QStringLiteral("DEMO-0007"));
    QVERIFY(window().casesPage()->isVisible());
    QVERIFY(pressKeys(window(), Qt::Key_Left, Qt::AltModifier)); // Back leads here again
    QTRY_VERIFY(page().isVisible());
    seen<SearchLine>(page())->clear();
    QTRY_VERIFY(model().matching() > HistoryModel::portion);
}

void TestHistoryPage::copiesWithoutCutting()
{
    QVERIFY(choose(combo("What was done"), QStringLiteral("Account added")));
    QVERIFY(press(buttonSaying(page(), QStringLiteral("Copy"))));
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.endsWith(QStringLiteral("Reviewer 3 (demo), Account added, lake")), qPrintable(copied));
    QVERIFY(choose(combo("What was done"), QStringLiteral("Everything done")));
}

void TestHistoryPage::speaksTheLanguage()
{
    m_stage->use(Language::Ukrainian, Theme::Light, QSize(1280, 800));
    QVERIFY(says(page(), QStringLiteral("Історія досьє")));
    QVERIFY2(cell(0, HistoryModel::What).startsWith(QStringLiteral("Справу ")),
             qPrintable(cell(0, HistoryModel::What)));
    QCOMPARE(model().headerData(HistoryModel::Who, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Хто"));
    m_stage->use(Language::English, Theme::Light, QSize(1280, 800));
}

void TestHistoryPage::whoMayNotReadItIsToldWhy()
{
    m_stage->lock();
    auto *card = window().findChild<UnlockPage *>();
    QVERIFY(choose(seen<QComboBox>(*card), QStringLiteral("lake")));
    auto *field = seen<PassphraseEdit>(*card);
    field->setText(passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window().casesPage(), 30'000);
    window().showSection(Section::History);
    QTRY_VERIFY(page().isVisible());
    QVERIFY(!seen<RoomyTable>(page()));
    QVERIFY(!seen<SearchLine>(page()));
    QVERIFY(says(
        page(),
        QStringLiteral("The roles of your account do not allow this. These can: Supervisor, Custodian of records")));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
