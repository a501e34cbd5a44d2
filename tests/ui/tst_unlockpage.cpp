// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/passphraseedit.h"
#include "ui/shell/autolock.h"
#include "ui/shell/unlockpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace homeward;

namespace {

DossierCard someCard()
{
    return {QStringLiteral("/nowhere/sample"), QStringLiteral("sample"), {QStringLiteral("owner")}};
}

bool saysSomewhere(const QWidget &page, const QString &words)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page) && label->text().contains(words))
            return true;
    }
    return false;
}

QPushButton *primary(const QWidget &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->property(primaryProperty).toBool())
            return button;
    }
    return nullptr;
}

} // namespace

class TestUnlockPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyAppearance(Theme::Light, 100);
    }
    void asksWithWhatWasTyped();
    void keepsAndSelectsAWrongPassphrase();
    void waitsLongerEachTime();
    void showsAndHides();
    void noticesCapsLockAndLayout();
    void forgets();
    void sleepCountsForTheAutoLock();
};

void TestUnlockPage::asksWithWhatWasTyped()
{
    UnlockPage page;
    page.setDossier(someCard(), false);
    page.show();
    QSignalSpy asked(&page, &UnlockPage::unlockRequested);
    auto *field = page.findChild<PassphraseEdit *>();
    QVERIFY(!primary(page)->isEnabled());
    QTest::keyClicks(field, QStringLiteral(" four  words "));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto request = asked.first().first().value<UnlockRequest>();
    QCOMPARE(request.passphrase, QStringLiteral(" four  words ")); // blanks count
    QCOMPARE(request.path, someCard().path);
    QCOMPARE(request.accountKey, QStringLiteral("owner"));
    QTest::keyClick(field, Qt::Key_Return); // the work has begun: asking twice does nothing
    QCOMPARE(asked.size(), 1);
}

void TestUnlockPage::keepsAndSelectsAWrongPassphrase()
{
    UnlockPage page;
    page.setDossier(someCard(), true);
    page.show();
    auto *field = page.findChild<PassphraseEdit *>();
    field->setText(QStringLiteral("wrong"));
    page.showFailure({ErrorCode::WrongPassphrase, {}, {}});
    QCOMPARE(field->text(), QStringLiteral("wrong"));
    QCOMPARE(field->selectedText().size(), 5);
    QVERIFY(saysSomewhere(page, QStringLiteral("does not fit")));
    QVERIFY(primary(page)->isEnabled()); // the first slip costs nothing
    page.showFailure({ErrorCode::WrongPassphrase, {}, {}});
    QVERIFY(!primary(page)->isEnabled());
    QVERIFY(saysSomewhere(page, QStringLiteral("Try again in")));
    QTRY_VERIFY_WITH_TIMEOUT(primary(page)->isEnabled(), 5000);
}

void TestUnlockPage::waitsLongerEachTime()
{
    QCOMPARE(Patience::waitAfter(0), 0);
    QCOMPARE(Patience::waitAfter(1), 0);
    int before = 0;
    for (int attempt = 2; attempt < 8; ++attempt) {
        QVERIFY(Patience::waitAfter(attempt) > before);
        before = Patience::waitAfter(attempt);
    }
    QCOMPARE(Patience::waitAfter(100), 60);
}

void TestUnlockPage::showsAndHides()
{
    PassphraseEdit field;
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    QVERIFY(!field.actions().isEmpty());
    field.actions().first()->trigger();
    QCOMPARE(field.echoMode(), QLineEdit::Normal);
    field.actions().first()->trigger();
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

void TestUnlockPage::noticesCapsLockAndLayout()
{
    UnlockPage page;
    page.setDossier(someCard(), true);
    page.show();
    auto *field = page.findChild<PassphraseEdit *>();
    QTest::keyClick(field, 'a');
    QVERIFY(saysSomewhere(page, QStringLiteral("EN")));
    QVERIFY(!saysSomewhere(page, QStringLiteral("Caps Lock")));
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QCoreApplication::sendEvent(field, &capital);
    QVERIFY(saysSomewhere(page, QStringLiteral("Caps Lock is on")));
    QKeyEvent cyrillic(QEvent::KeyPress, 0x0457, Qt::NoModifier, QStringLiteral("ї"));
    QCoreApplication::sendEvent(field, &cyrillic);
    QVERIFY(saysSomewhere(page, QStringLiteral("УК")));
    QVERIFY(!saysSomewhere(page, QStringLiteral("Caps Lock")));
}

void TestUnlockPage::forgets()
{
    UnlockPage page;
    page.setDossier(someCard(), true);
    auto *field = page.findChild<PassphraseEdit *>();
    field->setText(QStringLiteral("secret"));
    field->setShown(true);
    page.forget();
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->isShown());
}

void TestUnlockPage::sleepCountsForTheAutoLock()
{
    qint64 now = 1000;
    AutoLock lock(nullptr, [&now] { return now; });
    QSignalSpy expired(&lock, &AutoLock::expired);
    QSignalSpy left(&lock, &AutoLock::secondsLeft);
    lock.start(5);
    QCOMPARE(left.last().first().toInt(), 300);
    QWidget window;
    window.show();
    now += 4 * 60 * 1000;
    QTest::keyClick(&window, Qt::Key_A); // somebody is there
    now += 4 * 60 * 1000;
    QVERIFY(left.wait(5000));
    QCOMPARE(left.last().first().toInt(), 60);
    QCOMPARE(expired.size(), 0);
    now += 3 * 60 * 60 * 1000;           // the computer slept: no timer ran meanwhile
    QTest::keyClick(&window, Qt::Key_A); // too late to keep it open
    QCOMPARE(expired.size(), 1);
}

QTEST_MAIN(TestUnlockPage)
#include "tst_unlockpage.moc"
