// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts in the window: one's passphrase, who else works here, the recovery key, and what a role may not do.
#include "desks/accountdesk.h"
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/newpassphrase.h"
#include "ui/accounts/passphrasedialog.h"
#include "ui/accounts/recoverdialog.h"
#include "ui/accounts/recoverykeydialog.h"
#include "ui/common/passphraseedit.h"
#include "ui/shell/unlockpage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {

constexpr int patience = 30'000; // ms
const QString words = QStringLiteral("чотири слова або більше");

template<class T>
T *waitFor()
{
    T *window = nullptr;
    (void)QTest::qWaitFor([&] { return (window = seenWindow<T>()) != nullptr; }, patience);
    return window;
}

QPushButton *actOf(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(QStringLiteral("act"));
}

/// Both fields of a new passphrase.
void typeNew(const QWidget &dialog, const QString &passphrase)
{
    auto *fields = seen<NewPassphrase>(dialog);
    for (PassphraseEdit *field : fields->findChildren<PassphraseEdit *>())
        field->setText(passphrase);
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void lengthTellsTheStrength_data();
    void lengthTellsTheStrength();
    void keysComeFromNames_data();
    void keysComeFromNames();
    void aWrongPassphraseStaysAndWaits();
    void theOwnPassphraseIsChanged();
    void anotherAccountIsMadeUsedAndRemoved();
    void administratorSeesAccountsOnly();
    void theRecoveryKeySetsAPassphrase();
    void lockingClosesTheDialogs();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] AccountsPage *page() { return seen<AccountsPage>(window()); }
    [[nodiscard]] UnlockPage *card() { return seen<UnlockPage>(window()); }
    [[nodiscard]] bool goToAccounts();
    [[nodiscard]] bool addAccount(const QString &name, Role role);
    /// Types into the unlock card. The window shows a dossier or an accounts page when it fits.
    [[nodiscard]] bool unlockAs(const QString &account, const QString &passphrase);
    std::unique_ptr<WindowStage> m_stage;
};

void TestAccounts::init()
{
    m_stage = std::make_unique<WindowStage>(3);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
}

bool TestAccounts::goToAccounts()
{
    window().showSection(Section::Settings);
    return press(buttonSaying(window(), QStringLiteral("Accounts…"))) && page();
}

bool TestAccounts::addAccount(const QString &name, Role role)
{
    if (!goToAccounts() || !press(buttonSaying(*page(), QStringLiteral("Add account…"))))
        return false;
    auto *dialog = waitFor<AccountDialog>();
    if (!dialog)
        return false;
    test::type(fieldLabelled(*dialog, QStringLiteral("Name of the person")), name);
    QAbstractButton *box = buttonSaying(*dialog, QString::fromLatin1(roleInfo(role).label));
    typeNew(*dialog, words);
    if (!box || actOf(*dialog)->isEnabled())
        return false; // without a role it cannot be added
    box->click();
    actOf(*dialog)->click();
    return QTest::qWaitFor([] { return !seenWindow<AccountDialog>(); }, patience);
}

bool TestAccounts::unlockAs(const QString &account, const QString &passphrase)
{
    auto *accounts = seen<QComboBox>(*card());
    if (accounts && !choose(accounts, account))
        return false;
    auto *field = seen<PassphraseEdit>(*card());
    field->setText(passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !card(); }, patience);
}

void TestAccounts::lengthTellsTheStrength_data()
{
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing yet") << 0 << QStringLiteral("At least 8 characters");
    QTest::newRow("seven") << 7 << QStringLiteral("Too short");
    QTest::newRow("eight") << 8 << QStringLiteral("Weak");
    QTest::newRow("fourteen") << 14 << QStringLiteral("Fair");
    QTest::newRow("twenty") << 20 << QStringLiteral("Strong");
}

void TestAccounts::lengthTellsTheStrength()
{
    QFETCH(int, characters);
    QFETCH(QString, said);
    QVERIFY(NewPassphrase::strengthText(characters).startsWith(said));
    NewPassphrase fields;
    fields.findChildren<PassphraseEdit *>().first()->setText(QString(characters, QChar(u'ї')));
    QVERIFY(!fields.isGood()); // the second is empty yet
    fields.findChildren<PassphraseEdit *>().last()->setText(QString(characters, QChar(u'ї')));
    QCOMPARE(fields.isGood(), characters >= 8);
    QCOMPARE(fields.problem().isEmpty(), characters >= 8);
}

void TestAccounts::keysComeFromNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("Ukrainian") << QStringLiteral("Марія Вигадана") << QStringLiteral("mariia-vyhadana");
    QTest::newRow("apostrophe") << QStringLiteral("Дем’ян  Зразко") << QStringLiteral("demian-zrazko");
    QTest::newRow("Latin with marks") << QStringLiteral("Zoë Śample") << QStringLiteral("zoe-sample");
    QTest::newRow("too long") << QString(40, QLatin1Char('a')) << QString(32, QLatin1Char('a'));
    QTest::newRow("nothing of it") << QStringLiteral("  –  ") << QString();
}

void TestAccounts::keysComeFromNames()
{
    QFETCH(QString, name);
    QTEST(AccountDialog::suggestedKey(name), "key");
}

void TestAccounts::aWrongPassphraseStaysAndWaits()
{
    m_stage->lock();
    auto *field = seen<PassphraseEdit>(*card());
    auto *button = buttonSaying(*card(), QStringLiteral("Unlock"));
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_VERIFY_WITH_TIMEOUT(!field->text().isEmpty() || attempt == 1, patience);
        field->setText(QStringLiteral("not it"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QVERIFY(press(button)); // with the mouse, which takes the focus away from the field
        QTRY_VERIFY_WITH_TIMEOUT(says(*card(), QStringLiteral("does not fit")), patience);
        QCOMPARE(field->text(), QStringLiteral("not it"));
        QCOMPARE(field->selectedText(), QStringLiteral("not it"));
        QCOMPARE(window().focusWidget(), field);
        QCOMPARE(says(*card(), QStringLiteral("Try again in")), attempt > 1);
    }
    QVERIFY(says(*card(), QStringLiteral("Try again in 2 seconds.")));
    QTRY_VERIFY_WITH_TIMEOUT(says(*card(), QStringLiteral("Try again in 1 second.")), patience);
    QTest::keyClick(field, Qt::Key_Return); // too early: nothing is asked
    QVERIFY(says(*card(), QStringLiteral("Try again in")));
    QTRY_VERIFY_WITH_TIMEOUT(!says(*card(), QStringLiteral("Try again in")), patience);
    QVERIFY(says(*card(), QStringLiteral("does not fit")));
    QVERIFY(unlockAs({}, m_stage->sample().passphrase));
}

void TestAccounts::theOwnPassphraseIsChanged()
{
    QVERIFY(goToAccounts());
    QVERIFY(press(buttonSaying(*page(), QStringLiteral("Change passphrase…"))));
    auto *dialog = waitFor<PassphraseDialog>();
    QVERIFY(dialog);
    auto *before = dialog->findChild<PassphraseEdit *>(QStringLiteral("before"));
    QCOMPARE(dialog->focusWidget(), before);
    QVERIFY(!actOf(*dialog)->isEnabled());
    typeNew(*dialog, words);
    QVERIFY(!actOf(*dialog)->isEnabled()); // the former one is asked for
    QTest::keyClicks(before, QStringLiteral("WRONG"));
    QVERIFY(says(*dialog, QStringLiteral("Caps Lock is on")));
    QVERIFY(press(actOf(*dialog)));
    QTRY_VERIFY_WITH_TIMEOUT(says(*dialog, QStringLiteral("present passphrase does not fit")), patience);
    QCOMPARE(before->selectedText(), QStringLiteral("WRONG"));
    QCOMPARE(dialog->focusWidget(), before);
    before->setText(m_stage->sample().passphrase);
    QVERIFY(press(actOf(*dialog)));
    QTRY_VERIFY_WITH_TIMEOUT(!seenWindow<PassphraseDialog>(), patience);
    QTRY_VERIFY(says(*page(), QStringLiteral("Your passphrase is changed")));
    m_stage->lock();
    QVERIFY(unlockAs({}, words));
}

void TestAccounts::anotherAccountIsMadeUsedAndRemoved()
{
    QVERIFY(addAccount(QStringLiteral("Марія Вигадана"), Role::Reviewer));
    auto *table = seen<QTableView>(*page());
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!buttonSaying(*page(), QStringLiteral("Remove…"))->isEnabled()); // the own account is current
    QVERIFY(says(*page(), QStringLiteral("You work with this account")));

    m_stage->lock();
    auto *accounts = seen<QComboBox>(*card());
    QVERIFY(accounts);
    QCOMPARE(accounts->currentText(), QStringLiteral("demo")); // who worked need not choose again
    QVERIFY(unlockAs(QStringLiteral("mariia-vyhadana"), words));
    QTRY_VERIFY_WITH_TIMEOUT(window().isDossierOpen(), patience);
    // A reviewer begins no cases and manages no accounts, and is told who does.
    QAction *newCase = nullptr;
    for (QAction *action : window().findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&New case"))
            newCase = action;
    }
    QVERIFY(newCase && !newCase->isEnabled());
    QVERIFY2(newCase->toolTip().contains(QStringLiteral("Registrar, Supervisor")), qPrintable(newCase->toolTip()));
    QVERIFY(goToAccounts());
    for (const char *button : {"Add account…", "Change…", "Set passphrase…", "Remove…", "Make a new recovery key…"}) {
        QAbstractButton *found = buttonSaying(*page(), QString::fromUtf8(button));
        QVERIFY2(found && !found->isEnabled(), button);
        QVERIFY2(found->toolTip().contains(QStringLiteral("Administrator")), button);
    }
    QVERIFY(buttonSaying(*page(), QStringLiteral("Change passphrase…"))->isEnabled());

    m_stage->lock();
    QVERIFY(unlockAs(QStringLiteral("demo"), m_stage->sample().passphrase));
    QTRY_VERIFY_WITH_TIMEOUT(window().isDossierOpen(), patience);
    QVERIFY(goToAccounts());
    table = seen<QTableView>(*page());
    table->setCurrentIndex(table->model()->index(1, 0));
    QAbstractButton *remove = buttonSaying(*page(), QStringLiteral("Remove…"));
    QVERIFY(remove->isEnabled());
    m_stage->prompts().confirmations.enqueue(false);
    QVERIFY(press(remove));
    QCOMPARE(table->model()->rowCount(), 2);
    m_stage->prompts().confirmations.enqueue(true);
    QVERIFY(press(remove));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    QVERIFY(says(*page(), QStringLiteral("The account of Марія Вигадана is removed.")));
}

void TestAccounts::administratorSeesAccountsOnly()
{
    QVERIFY(addAccount(QStringLiteral("Adam Sampleson"), Role::Administrator));
    m_stage->lock();
    QVERIFY(unlockAs(QStringLiteral("adam-sampleson"), words));
    QTRY_VERIFY_WITH_TIMEOUT(page(), patience);
    QVERIFY(!window().isDossierOpen());
    QVERIFY(!window().casesPage());
    QVERIFY(says(*page(), QStringLiteral("without seeing its content")));
    QVERIFY(buttonSaying(*page(), QStringLiteral("Add account…"))->isEnabled());
    QVERIFY(!buttonSaying(*page(), QStringLiteral("Make a new recovery key…"))->isEnabled());
    QVERIFY(press(buttonSaying(*page(), QStringLiteral("Lock"))));
    QTRY_VERIFY(card());
    QVERIFY(!page());
    QVERIFY(unlockAs(QStringLiteral("demo"), m_stage->sample().passphrase));
    QTRY_VERIFY_WITH_TIMEOUT(window().isDossierOpen(), patience);
}

void TestAccounts::theRecoveryKeySetsAPassphrase()
{
    m_stage->lock();
    QVERIFY(press(buttonSaying(*card(), QStringLiteral("Use the recovery key…"))));
    auto *dialog = waitFor<RecoverDialog>();
    QVERIFY(dialog);
    auto *key = dialog->findChild<QLineEdit *>(QStringLiteral("recoveryKey"));
    typeNew(*dialog, words);
    QVERIFY(!actOf(*dialog)->isEnabled());
    key->setText(m_stage->sample().recoveryKey.chopped(1));
    QVERIFY(press(actOf(*dialog)));
    QTRY_VERIFY_WITH_TIMEOUT(says(*dialog, QStringLiteral("slip of the pen")), patience);
    key->setText(m_stage->sample().recoveryKey.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')));
    seen<QCheckBox>(*dialog)->setChecked(true);
    QVERIFY(press(actOf(*dialog)));
    auto *shown = waitFor<RecoveryKeyDialog>();
    QVERIFY(shown);
    const QString fresh = shown->findChild<QLineEdit *>(QStringLiteral("recoveryKey"))->text();
    QVERIFY(!fresh.isEmpty() && fresh != m_stage->sample().recoveryKey);
    shown->findChild<QPushButton *>(QStringLiteral("keyNoted"))->click();
    QVERIFY(says(*card(), QStringLiteral("The new passphrase of “demo” is set")));
    QVERIFY(unlockAs({}, words));
}

void TestAccounts::lockingClosesTheDialogs()
{
    QVERIFY(goToAccounts());
    QVERIFY(press(buttonSaying(*page(), QStringLiteral("Change passphrase…"))));
    QVERIFY(waitFor<PassphraseDialog>());
    m_stage->lock();
    QVERIFY(!seenWindow<PassphraseDialog>());
    QVERIFY(card());
}

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
