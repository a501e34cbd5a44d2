// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/world.h"
#include "security/secretbytes.h"

#include <QDateTime>

#include <utility>

namespace homeward {

/// Who works on a dossier, as the lock file says. Sealed: only those who can unlock the dossier can read it.
struct LockHolder
{
    QString host;
    qint64 process = 0;
    QString account;         ///< display name
    QDateTime since;         ///< UTC
    QByteArray machine = {}; ///< digest of the computer's own id, which outlives its name; empty: unknown
    bool operator==(const LockHolder &) const = default;
};

/// The right to write to a dossier, held by one process at a time. The kernel gives it back when the process ends in
/// whatever way, so a crash never leaves a dossier locked. Moved, not copied; letting it go unlocks.
class DossierLock
{
public:
    enum class OtherHost {
        Respect, ///< a lock left by another computer stands: over a network its owner may be alive
        TakeOver ///< a person has said that it is not
    };

    /// The right without a word about it: nothing is written yet, not even an absent lock file is made.
    /// \a sealKey is UnlockedKeyring::officeSubkey("lock"). ReadOnly: somebody else holds it (see holderOf()). Locked:
    /// another computer has left its lock. CannotWrite: the folder or its lock file cannot be written. NotFound: no
    /// such folder. What a dead process of this computer left is taken over silently, whatever the computer was called
    /// then.
    [[nodiscard]] static Result<DossierLock> claim(const QString &folder, const SecretBytes &sealKey,
                                                   OtherHost otherHost = OtherHost::Respect);
    /// Writes down who holds it. TooLarge: the medium is full. CannotWrite. ReadOnly: somebody else came first.
    [[nodiscard]] Status announce(const SecretBytes &sealKey, const QString &account, World &world);
    /// Both at once.
    [[nodiscard]] static Result<DossierLock> acquire(const QString &folder, const SecretBytes &sealKey,
                                                     const QString &account, World &world,
                                                     OtherHost otherHost = OtherHost::Respect);
    /// NotFound: nobody has left word. Damaged: sealed with another key.
    [[nodiscard]] static Result<LockHolder> holderOf(const QString &folder, const SecretBytes &sealKey);
    /// A process of this computer holds it. Asks the system's list of locks and takes none itself, so that nobody who
    /// wants to write is turned away by the question. Where there is no such list: false.
    [[nodiscard]] static bool isHeldHere(const QString &folder);
    [[nodiscard]] static QString fileName(); ///< "dossier.lock", stays in the folder, empty when nobody works

    DossierLock(DossierLock &&other) noexcept
        : m_path(std::move(other.m_path)), m_file(std::exchange(other.m_file, -1)),
          m_announced(std::exchange(other.m_announced, false))
    {
    }
    DossierLock &operator=(DossierLock &&other) noexcept
    {
        std::swap(m_path, other.m_path);
        std::swap(m_file, other.m_file);
        std::swap(m_announced, other.m_announced);
        return *this;
    }
    ~DossierLock();

private:
    explicit DossierLock(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] Status take(int flags);
    QString m_path;
    int m_file = -1; ///< -1: there was no lock file when it was claimed
    bool m_announced = false;
};

} // namespace homeward
