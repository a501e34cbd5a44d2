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

    /// \a sealKey is UnlockedKeyring::officeSubkey("lock"). ReadOnly: somebody else holds it (see holderOf()), or the
    /// folder cannot be written. What a dead process of this computer left is taken over
    /// silently, whatever the computer was called then.
    [[nodiscard]] static Result<DossierLock> acquire(const QString &folder, const SecretBytes &sealKey,
                                                     const QString &account, World &world,
                                                     OtherHost otherHost = OtherHost::Respect);
    /// NotFound: nobody has left word. Damaged: sealed with another key.
    [[nodiscard]] static Result<LockHolder> holderOf(const QString &folder, const SecretBytes &sealKey);
    [[nodiscard]] static QString fileName(); ///< "dossier.lock", stays in the folder, empty when nobody works

    DossierLock(DossierLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    DossierLock &operator=(DossierLock &&other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    ~DossierLock();

private:
    explicit DossierLock(int file) : m_file(file) {}
    int m_file = -1;
};

} // namespace homeward
