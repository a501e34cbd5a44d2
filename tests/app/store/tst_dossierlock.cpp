// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dossierlock.h"

#include "security/seal.h"

#include <QCborMap>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;

class TestDossierLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void saysWhoHoldsIt();
    void isFreeAfterAKill();
    void takesOverADeadProcess();
    void knowsThisComputerByItsId();
    void respectsAnotherComputer();
    void keepsNamesSealed();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    SecretBytes m_key = SecretBytes::copyOf(QByteArray(32, 'k'));
    StillWorld m_world{QDateTime::fromString(QStringLiteral("2026-03-01T08:00:00Z"), Qt::ISODate)};
};

void TestDossierLock::saysWhoHoldsIt()
{
    {
        const auto first = DossierLock::acquire(m_dir->path(), m_key, QStringLiteral("Marta"), m_world);
        QVERIFY(first);
        const auto second = DossierLock::acquire(m_dir->path(), m_key, QStringLiteral("Other"), m_world);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::ReadOnly);
        const auto holder = DossierLock::holderOf(m_dir->path(), m_key);
        QVERIFY(holder);
        QCOMPARE(*holder, (LockHolder{QSysInfo::machineHostName(), QCoreApplication::applicationPid(),
                                      QStringLiteral("Marta"), m_world.nowUtc(), holder->machine}));
        QCOMPARE(holder->machine.isEmpty(), QSysInfo::machineUniqueId().isEmpty());
    }
    QVERIFY(!DossierLock::holderOf(m_dir->path(), m_key));
    QVERIFY(DossierLock::acquire(m_dir->path(), m_key, QStringLiteral("Other"), m_world));
    const auto absent = DossierLock::acquire(m_dir->filePath(QStringLiteral("absent")), m_key, {}, m_world);
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
}

void TestDossierLock::isFreeAfterAKill()
{
    QProcess other;
    other.start(QStringLiteral(HOMEWARD_LOCKPROBE), {m_dir->path()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAll().trimmed(), QByteArray("held"));
    QVERIFY(!DossierLock::acquire(m_dir->path(), m_key, {}, m_world));
    QCOMPARE(DossierLock::holderOf(m_dir->path(), m_key)->process, other.processId());
    other.kill();
    QVERIFY(other.waitForFinished());
    // Its word is still in the file, but the kernel has let go.
    QVERIFY(DossierLock::holderOf(m_dir->path(), m_key));
    QVERIFY(DossierLock::acquire(m_dir->path(), m_key, {}, m_world));
}

void TestDossierLock::takesOverADeadProcess()
{
    QFile file(m_dir->filePath(DossierLock::fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("half-written word of a process that died");
    file.close();
    QVERIFY(DossierLock::acquire(m_dir->path(), m_key, {}, m_world));
}

void TestDossierLock::knowsThisComputerByItsId()
{
    if (QSysInfo::machineUniqueId().isEmpty())
        QSKIP("this computer has no id");
    const QByteArray here =
        QCryptographicHash::hash("homeward dossier lock " + QSysInfo::machineUniqueId(), QCryptographicHash::Sha256);
    const auto leave = [this](const QString &host, const QByteArray &machine) {
        const QCborMap word{{QStringLiteral("host"), host}, {QStringLiteral("machine"), machine}};
        QFile file(m_dir->filePath(DossierLock::fileName()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sealBytes(m_key, word.toCborValue().toCbor(), "homeward dossier lock"));
    };
    leave(QStringLiteral("name-before"), here);
    QVERIFY(DossierLock::acquire(m_dir->path(), m_key, {}, m_world));
    leave(QSysInfo::machineHostName(), QByteArray(32, 'm'));
    QVERIFY(!DossierLock::acquire(m_dir->path(), m_key, {}, m_world));
}

void TestDossierLock::respectsAnotherComputer()
{
    const QCborMap word{{QStringLiteral("host"), QStringLiteral("another-computer")},
                        {QStringLiteral("process"), 4711},
                        {QStringLiteral("account"), QStringLiteral("Marta")},
                        {QStringLiteral("since"), QStringLiteral("2026-02-28T08:00:00.000Z")}};
    QFile file(m_dir->filePath(DossierLock::fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray sealed = sealBytes(m_key, word.toCborValue().toCbor(), "homeward dossier lock");
    file.write(sealed);
    file.close();
    const auto refused = DossierLock::acquire(m_dir->path(), m_key, {}, m_world);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), sealed);
    file.close();
    QVERIFY(DossierLock::acquire(m_dir->path(), m_key, {}, m_world, DossierLock::OtherHost::TakeOver));
}

void TestDossierLock::keepsNamesSealed()
{
    const auto lock = DossierLock::acquire(m_dir->path(), m_key, QStringLiteral("Марта Прикладенко"), m_world);
    QVERIFY(lock);
    QFile file(m_dir->filePath(DossierLock::fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 60);
    QVERIFY(!bytes.contains(QStringLiteral("Марта").toUtf8()));
    QVERIFY(!bytes.contains("host"));
    const auto stranger = DossierLock::holderOf(m_dir->path(), SecretBytes::copyOf(QByteArray(32, 'x')));
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestDossierLock)
#include "tst_dossierlock.moc"
