// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboardkeeper.h"

#include "ui/settings/preferences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;

class TestClipboardKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goneAfterItsTime();
    void goneWithItsOwner();
    void anotherCopyStays();
    void copiedAgainCountsAnew();
    void timeIsASetting();

private:
    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(QStringLiteral("homeward.ini"))};
    static QString held() { return QGuiApplication::clipboard()->text(); }
    /// Time passes without waiting: the timer is told that its time has come.
    static void letTimePass(ClipboardKeeper &keeper)
    {
        auto *timer = keeper.findChild<QTimer *>(QStringLiteral("clipboardTimer"));
        QVERIFY(timer && timer->isActive());
        QCOMPARE(timer->interval(), 30'000);
        QTimerEvent come(timer->timerId());
        QCoreApplication::sendEvent(timer, &come);
    }
    const QString m_number = QStringLiteral("+380 00 000 00 00");
};

void TestClipboardKeeper::goneAfterItsTime()
{
    ClipboardKeeper keeper(m_preferences, nullptr);
    keeper.copy(m_number);
    QCOMPARE(held(), m_number);
    // Clipboard histories are asked not to keep it.
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
             QByteArray("secret"));
    letTimePass(keeper);
    QCOMPARE(held(), QString());
}

void TestClipboardKeeper::goneWithItsOwner()
{
    {
        ClipboardKeeper keeper(m_preferences, nullptr);
        keeper.copy(m_number);
    }
    QCOMPARE(held(), QString());
}

void TestClipboardKeeper::anotherCopyStays()
{
    ClipboardKeeper keeper(m_preferences, nullptr);
    keeper.copy(m_number);
    QGuiApplication::clipboard()->setText(QStringLiteral("a recipe"));
    letTimePass(keeper);
    QCOMPARE(held(), QStringLiteral("a recipe"));
    QGuiApplication::clipboard()->clear();
}

void TestClipboardKeeper::copiedAgainCountsAnew()
{
    ClipboardKeeper keeper(m_preferences, nullptr);
    keeper.copy(QStringLiteral("first"));
    keeper.copy(m_number);
    QCOMPARE(held(), m_number);
    letTimePass(keeper);
    QCOMPARE(held(), QString());
}

void TestClipboardKeeper::timeIsASetting()
{
    ClipboardKeeper keeper(m_preferences, nullptr);
    m_preferences.setClipboardSeconds(10);
    keeper.copy(m_number);
    QCOMPARE(keeper.findChild<QTimer *>(QStringLiteral("clipboardTimer"))->interval(), 10'000);
    QVERIFY(keeper.copiedText().contains(QStringLiteral("10")));
    m_preferences.setClipboardSeconds(30);
}

QTEST_MAIN(TestClipboardKeeper)
#include "tst_clipboardkeeper.moc"
