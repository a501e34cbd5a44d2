// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The states every screen must have: what each says, and the way out of it. Locked, unsaved, opening and damaged have
// tests of their own: tst_locking, tst_drafts, tst_openingandprivacy, tst_keeping.
#include "desks/accountdesk.h"
#include "desks/casedesk.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/casefileview.h"
#include "ui/cases/casebrowser.h"
#include "ui/cases/caselist.h"
#include "ui/common/emptystate.h"
#include "ui/common/passphraseedit.h"
#include "ui/intake/intakedock.h"
#include "ui/shell/casespage.h"
#include "ui/shell/commandset.h"
#include "ui/shell/statestrip.h"
#include "ui/shell/unlockpage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {
constexpr int patience = 30'000; // ms
const QString secret = QStringLiteral("nine sample bears");
} // namespace

class TestStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyCasesBeginOne();
    void emptySummariesLeadToTheCases();
    void anEmptyCase_data();
    void anEmptyCase();
    void emptyByFilter_data();
    void emptyByFilter();
    void aCaseThatCannotBeRead();
    void readOnly();
    void notPermitted();

private:
    /// A dossier of so many cases, unlocked.
    [[nodiscard]] bool begin(int cases)
    {
        m_stage = std::make_unique<WindowStage>(cases);
        return m_stage->isReady() && m_stage->unlock() && comeForward(m_stage->window());
    }
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] CommandSet &commands() { return *window().findChild<CommandSet *>(); }
    std::unique_ptr<WindowStage> m_stage;
};

void TestStates::init() {}

void TestStates::cleanup()
{
    m_stage.reset();
}

void TestStates::emptyCasesBeginOne()
{
    QVERIFY(begin(0));
    CaseBrowser &browser = window().casesPage()->browser();
    QTRY_VERIFY(says(browser, QStringLiteral("Cases of this dossier will be listed here.")));
    QVERIFY(!says(browser, QStringLiteral("hidden by")));
    QVERIFY(press(buttonSaying(browser, QStringLiteral("New case (Ctrl+N)"))));
    QTRY_VERIFY(!window().casesPage()->currentCase().isNull());
    QTRY_COMPARE(browser.findChild<CaseList *>()->model()->rowCount(), 1);
}

void TestStates::emptySummariesLeadToTheCases()
{
    QVERIFY(begin(2));
    window().showSection(Section::Summaries);
    QTRY_VERIFY(says(window(), QStringLiteral("Summaries signed in this dossier will be listed here.")));
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Choose a case"))));
    QTRY_VERIFY(window().casesPage()->isVisible());
    QCOMPARE(window().focusWidget(), static_cast<QWidget *>(window().findChild<CaseList *>()));
}

void TestStates::anEmptyCase_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("way");
    QTest::newRow("photos") << 2 << QStringLiteral("Photographs of this case will be here.")
                            << QStringLiteral("Add files…");
    QTest::newRow("documents") << 3
                               << QStringLiteral("Reports, certificates and photographs of this case will be here.")
                               << QStringLiteral("Add files…");
    QTest::newRow("contact") << 4
                             << QStringLiteral("Calls, letters and meetings of the child with the family will be "
                                               "listed here.")
                             << QStringLiteral("Log a contact…");
}

void TestStates::anEmptyCase()
{
    QFETCH(int, tab);
    QFETCH(QString, words);
    QFETCH(QString, way);
    QVERIFY(begin(0));
    commands().newCase->trigger();
    QTRY_VERIFY(!window().casesPage()->currentCase().isNull());
    // A new case opens on its overview, also when that is ready only now.
    QTRY_VERIFY(says(window(), QStringLiteral("Not stated by any party")));
    window().casesPage()->showTab(tab);
    const auto isShown = [&](const EmptyState &state) { return says(state, words); };
    QTRY_VERIFY2(seen<EmptyState>(window(), isShown), qPrintable(words));
    EmptyState *state = seen<EmptyState>(window(), isShown);
    if (tab == 4) { // said once, not in the bar as well
        const QAbstractButton *in = buttonSaying(*state, way);
        for (const QAbstractButton *one : window().findChildren<QAbstractButton *>())
            QVERIFY(one == in || !one->isVisible() || one->text() != way);
    }
    m_stage->prompts().files.enqueue({});
    QVERIFY(press(buttonSaying(*state, way)));
    if (tab == 4) {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        dialog->close();
    } else {
        QTRY_VERIFY(m_stage->prompts().files.isEmpty()); // it asked which files
    }
}

void TestStates::emptyByFilter_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("way");
    QTest::newRow("cases") << QStringLiteral("cases") << QStringLiteral("12 cases hidden by: text “zzzz”")
                           << QStringLiteral("Clear filters (Esc)");
    QTest::newRow("history") << QStringLiteral("history") << QStringLiteral("hidden by: text “zzzz”")
                             << QStringLiteral("Clear filters (Esc)");
    QTest::newRow("settings") << QStringLiteral("settings")
                              << QStringLiteral("No setting says “zzzz”. Esc shows all of them again.") << QString();
}

void TestStates::emptyByFilter()
{
    QFETCH(QString, place);
    QFETCH(QString, words);
    QFETCH(QString, way);
    QVERIFY(begin(12));
    const auto address = Address::fromText(place);
    QVERIFY(address);
    window().go(*address);
    QVERIFY(pressKeys(window(), Qt::Key_F, Qt::ControlModifier));
    auto *line = qobject_cast<QLineEdit *>(window().focusWidget());
    QVERIFY(line);
    test::type(line, QStringLiteral("zzzz"));
    QTRY_VERIFY2(says(window(), words), qPrintable(words));
    if (way.isEmpty()) {
        QTest::keyClick(line, Qt::Key_Escape);
    } else {
        QVERIFY(press(buttonSaying(window(), way)));
    }
    QTRY_VERIFY(!says(window(), words));
    QVERIFY(line->text().isEmpty());
}

void TestStates::aCaseThatCannotBeRead()
{
    QVERIFY(begin(4));
    auto *view = window().findChild<CaseFileView *>();
    StillWorld world(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    window().casesPage()->openCase(CaseId::create(world)); // of no case at all
    QTRY_VERIFY(buttonSaying(*view, QStringLiteral("Try again")));
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0003"))); // all else works
    QTRY_VERIFY(!buttonSaying(*view, QStringLiteral("Try again")));
}

/// Open on another desk: the strip says so, what can be read is shown, what would change it is not offered or says why.
void TestStates::readOnly()
{
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY(m_stage->isReady());
    QProcess holder;
    holder.start(QStringLiteral(HOMEWARD_DOSSIERPROBE),
                 {QStringLiteral("hold"), m_stage->sample().dossier, m_stage->sample().passphrase});
    QVERIFY(holder.waitForReadyRead(patience));
    QVERIFY(m_stage->unlock());
    QVERIFY(comeForward(window()));
    auto *strip = window().findChild<StateStrip *>();
    QVERIFY(strip->isVisible());
    QVERIFY2(strip->sentence().startsWith(QStringLiteral("Read-only")), qPrintable(strip->sentence()));
    const QString why = QStringLiteral("The dossier is open for reading only.");
    for (const QAction *action : {commands().newCase, commands().addFiles, commands().addFolder, commands().paste}) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QCOMPARE(action->toolTip(), why);
        QCOMPARE(action->statusTip(), why);
    }
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
    window().casesPage()->showTab(4);
    QTRY_VERIFY(!buttonSaying(window(), QStringLiteral("Log a contact…")));
    window().casesPage()->showTab(3);
    auto *add = buttonSaying(window(), QStringLiteral("Add files…"));
    QVERIFY(!add || (!add->isEnabled() && add->toolTip() == why));
    for (const Section section : {Section::Contact, Section::Summaries, Section::History, Section::Accounts}) {
        window().showSection(section);
        QVERIFY(strip->isVisible()); // on every page
    }
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
}

/// Commands the account may not use stay visible, disabled, and say who can.
void TestStates::notPermitted()
{
    QVERIFY(begin(4));
    AccountDesk &desk = window().casesPage()->dossier().accounts();
    desk.useCost(KdfCost::cheap());
    NewAccount account;
    account.key = QStringLiteral("guest");
    account.displayName = QStringLiteral("Guest (demo)");
    account.roles = {Role::Observer};
    QVERIFY(desk.add(account, secret).result());
    m_stage->lock();
    auto *card = window().findChild<UnlockPage *>();
    QVERIFY(choose(seen<QComboBox>(*card), account.key));
    auto *field = seen<PassphraseEdit>(*card);
    field->setText(secret);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window().isDossierOpen(), patience);
    QVERIFY(comeForward(window()));
    const QString why = QStringLiteral("The roles of your account do not allow this. These can: ");
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0003")));
    for (const QAction *action :
         {commands().newCase, commands().backUp, commands().checkDossier, commands().addFiles, commands().addFolder}) {
        QVERIFY2(!action->isEnabled() && action->isVisible(), qPrintable(action->text()));
        QVERIFY2(action->toolTip().startsWith(why), qPrintable(action->toolTip()));
        QCOMPARE(action->statusTip(), action->toolTip());
    }
    window().showSection(Section::History);
    QTRY_VERIFY(says(window(), why + QStringLiteral("Supervisor, Custodian of records")));
}

QTEST_MAIN(TestStates)
#include "tst_states.moc"
