// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dossierlock.h"

#include "domain/regularfile.h"
#include "security/seal.h"

#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
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

ErrorCode whyNotWritten(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EFBIG ? ErrorCode::TooLarge : ErrorCode::CannotWrite;
}

} // namespace

QString DossierLock::fileName()
{
    return QStringLiteral("dossier.lock");
}

Result<LockHolder> DossierLock::holderOf(const QString &folder, const SecretBytes &sealKey)
{
    const QString path = lockPath(folder);
    QFile file;
    if (const int handle = openOwnFile(path, O_RDONLY);
        handle < 0 || !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) || file.size() == 0)
        return failure(ErrorCode::NotFound, QStringLiteral("no lock is held"), path);
    const Result<QByteArray> plain = openBytes(sealKey, file.read(largest), context);
    if (!plain)
        return failure(ErrorCode::Damaged, plain.error().detail, path);
    const QCborMap map = QCborValue::fromCbor(*plain).toMap();
    LockHolder holder;
    holder.host = map.value(QStringLiteral("host")).toString();
    holder.process = map.value(QStringLiteral("process")).toInteger();
    holder.account = map.value(QStringLiteral("account")).toString();
    holder.since = QDateTime::fromString(map.value(QStringLiteral("since")).toString(), Qt::ISODateWithMs);
    holder.machine = map.value(QStringLiteral("machine")).toByteArray();
    return holder;
}

bool DossierLock::isHeldHere(const QString &folder)
{
    struct stat lock
    {
    };
    if (::stat(QFile::encodeName(lockPath(folder)).constData(), &lock) != 0 || lock.st_size == 0)
        return false;
    QFile list(QStringLiteral("/proc/locks"));
    if (!list.open(QIODevice::ReadOnly))
        return false;
    // "1: FLOCK  ADVISORY  WRITE 1234 08:01:5678 0 EOF": the last number of the sixth word is the file's. The device is
    // left out, being another one than stat() tells on some file systems.
    const QByteArray inode = ':' + QByteArray::number(static_cast<qulonglong>(lock.st_ino));
    for (const QByteArray &line : list.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.value(1) == "FLOCK" && words.value(5).endsWith(inode))
            return true;
    }
    return false;
}

Status DossierLock::take(int flags)
{
    m_file = openOwnFile(m_path, O_RDWR | flags);
    if (m_file < 0)
        return failure(errno == ENOENT ? ErrorCode::NotFound : whyNotWritten(errno), qt_error_string(errno), m_path);
    // flock rather than fcntl locks: those would be lost as soon as this process closed any descriptor of the file,
    // holderOf()'s for one.
    if (::flock(m_file, LOCK_EX | LOCK_NB) == 0)
        return {};
    const int why = errno;
    ::close(std::exchange(m_file, -1));
    return why == EWOULDBLOCK ? failure(ErrorCode::ReadOnly, QStringLiteral("the dossier is open elsewhere"), m_path)
                              : failure(ErrorCode::CannotWrite, qt_error_string(why), m_path);
}

Result<DossierLock> DossierLock::claim(const QString &folder, const SecretBytes &sealKey, OtherHost otherHost)
{
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::NotFound, QStringLiteral("no such folder"), folder);
    DossierLock lock(lockPath(folder));
    const Status taken = lock.take(0);
    if (!taken && taken.error().code == ErrorCode::NotFound)
        return ::access(QFile::encodeName(folder).constData(), W_OK) == 0
                   ? Result<DossierLock>(std::move(lock))
                   : failure(ErrorCode::CannotWrite, qt_error_string(errno), folder);
    if (!taken)
        return failure(taken);
    const Result<LockHolder> left = holderOf(folder, sealKey);
    if (left && !isOfThisComputer(*left) && otherHost == OtherHost::Respect)
        return failure(ErrorCode::Locked, QStringLiteral("another computer has left its lock"), lock.m_path);
    return lock;
}

Status DossierLock::announce(const SecretBytes &sealKey, const QString &account, World &world)
{
    if (m_file < 0) {
        if (const Status taken = take(O_CREAT); !taken)
            return taken;
    }
    const QByteArray sealed = sealHolder(
        {QSysInfo::machineHostName(), QCoreApplication::applicationPid(), account, world.nowUtc(), thisMachine()},
        sealKey);
    // Written before the rest is cut off: on a full medium the former word stays.
    const ssize_t written = ::pwrite(m_file, sealed.constData(), static_cast<size_t>(sealed.size()), 0);
    if (written != sealed.size())
        return failure(written < 0 ? whyNotWritten(errno) : ErrorCode::TooLarge, qt_error_string(errno), m_path);
    m_announced = true;
    if (::ftruncate(m_file, sealed.size()) != 0 || ::fdatasync(m_file) != 0)
        return failure(whyNotWritten(errno), qt_error_string(errno), m_path);
    return {};
}

Result<DossierLock> DossierLock::acquire(const QString &folder, const SecretBytes &sealKey, const QString &account,
                                         World &world, OtherHost otherHost)
{
    Result<DossierLock> lock = claim(folder, sealKey, otherHost);
    if (!lock)
        return lock;
    if (const Status announced = lock->announce(sealKey, account, world); !announced)
        return failure(announced);
    return lock;
}

DossierLock::~DossierLock()
{
    if (m_file < 0)
        return;
    // Emptied, not removed: somebody may be waiting on this very file.
    if (m_announced) [[maybe_unused]]
        const int emptied = ::ftruncate(m_file, 0);
    ::close(m_file);
}

} // namespace homeward
