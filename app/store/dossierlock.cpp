// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dossierlock.h"

#include "security/seal.h"

#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace homeward {

namespace {

constexpr QByteArrayView context("homeward dossier lock");
constexpr qint64 largest = 64 * 1024;

QString lockPath(const QString &folder)
{
    return folder + QLatin1Char('/') + DossierLock::fileName();
}

/// Not the id itself: that is meant to stay on its computer.
QByteArray thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QByteArray()
                        : QCryptographicHash::hash("homeward dossier lock " + id, QCryptographicHash::Sha256);
}

bool isOfThisComputer(const LockHolder &holder)
{
    const QByteArray here = thisMachine();
    // Names change with the network; where both ids are known they decide.
    return here.isEmpty() || holder.machine.isEmpty() ? holder.host == QSysInfo::machineHostName()
                                                      : holder.machine == here;
}

QByteArray sealHolder(const LockHolder &holder, const SecretBytes &key)
{
    const QCborMap map{{QStringLiteral("host"), holder.host},
                       {QStringLiteral("process"), holder.process},
                       {QStringLiteral("account"), holder.account},
                       {QStringLiteral("since"), holder.since.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("machine"), holder.machine}};
    return sealBytes(key, map.toCborValue().toCbor(), context);
}

} // namespace

QString DossierLock::fileName()
{
    return QStringLiteral("dossier.lock");
}

Result<LockHolder> DossierLock::holderOf(const QString &folder, const SecretBytes &sealKey)
{
    QFile file(lockPath(folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return failure(ErrorCode::NotFound, QStringLiteral("no lock is held"), file.fileName());
    const Result<QByteArray> plain = openBytes(sealKey, file.read(largest), context);
    if (!plain)
        return failure(ErrorCode::Damaged, plain.error().detail, file.fileName());
    const QCborMap map = QCborValue::fromCbor(*plain).toMap();
    LockHolder holder;
    holder.host = map.value(QStringLiteral("host")).toString();
    holder.process = map.value(QStringLiteral("process")).toInteger();
    holder.account = map.value(QStringLiteral("account")).toString();
    holder.since = QDateTime::fromString(map.value(QStringLiteral("since")).toString(), Qt::ISODateWithMs);
    holder.machine = map.value(QStringLiteral("machine")).toByteArray();
    return holder;
}

Result<DossierLock> DossierLock::acquire(const QString &folder, const SecretBytes &sealKey, const QString &account,
                                         World &world, OtherHost otherHost)
{
    const QString path = lockPath(folder);
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return failure(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::ReadOnly, qt_error_string(errno), path);
    DossierLock lock(file);
    // flock rather than fcntl locks: those would be lost as soon as this process closed any descriptor of the file,
    // holderOf()'s for one.
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int why = errno;
        lock.m_file = -1; // not ours: must not be emptied
        ::close(file);
        return failure(ErrorCode::ReadOnly,
                       why == EWOULDBLOCK ? QStringLiteral("the dossier is open elsewhere") : qt_error_string(why),
                       path);
    }
    const Result<LockHolder> left = holderOf(folder, sealKey);
    if (left && !isOfThisComputer(*left) && otherHost == OtherHost::Respect) {
        lock.m_file = -1;
        ::close(file);
        return failure(ErrorCode::ReadOnly, QStringLiteral("another computer has left its lock"), path);
    }
    const QByteArray sealed = sealHolder(
        {QSysInfo::machineHostName(), QCoreApplication::applicationPid(), account, world.nowUtc(), thisMachine()},
        sealKey);
    if (::ftruncate(file, 0) != 0 ||
        ::pwrite(file, sealed.constData(), static_cast<size_t>(sealed.size()), 0) != sealed.size() ||
        ::fdatasync(file) != 0)
        return failure(ErrorCode::ReadOnly, qt_error_string(errno), path);
    return lock;
}

DossierLock::~DossierLock()
{
    if (m_file < 0)
        return;
    // Emptied, not removed: somebody may be waiting on this very file.
    [[maybe_unused]] const int emptied = ::ftruncate(m_file, 0);
    ::close(m_file);
}

} // namespace homeward
