// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboardkeeper.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
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

private:
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
    ClipboardKeeper keeper(nullptr);
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
        ClipboardKeeper keeper(nullptr);
        keeper.copy(m_number);
    }
    QCOMPARE(held(), QString());
}

void TestClipboardKeeper::anotherCopyStays()
{
    ClipboardKeeper keeper(nullptr);
    keeper.copy(m_number);
    QGuiApplication::clipboard()->setText(QStringLiteral("a recipe"));
    letTimePass(keeper);
    QCOMPARE(held(), QStringLiteral("a recipe"));
    QGuiApplication::clipboard()->clear();
}

void TestClipboardKeeper::copiedAgainCountsAnew()
{
    ClipboardKeeper keeper(nullptr);
    keeper.copy(QStringLiteral("first"));
    keeper.copy(m_number);
    QCOMPARE(held(), m_number);
    letTimePass(keeper);
    QCOMPARE(held(), QString());
}

QTEST_MAIN(TestClipboardKeeper)
#include "tst_clipboardkeeper.moc"
