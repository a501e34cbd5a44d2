// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossier.h"
#include "domain/result.h"
#include "security/keyring.h"
#include "store/dossierlock.h"

#include <QFuture>
#include <QMutex>

#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace homeward {

class News;
class StoreRoom;
struct Store;

/// Why an account cannot be removed, or not be given the roles wished for.
enum class AccountObstacle {
    None,
    Own,         ///< one does not take oneself away while working
    LastContent, ///< nobody would see the content any more
    LastManager  ///< nobody would manage accounts any more
};
/// Of removing \a key while \a self works.
[[nodiscard]] AccountObstacle obstacleToRemoval(const QList<Account> &accounts, const QString &key,
                                                const QString &self);
/// Of giving \a key the roles \a roles.
[[nodiscard]] AccountObstacle obstacleToRoles(const QList<Account> &accounts, const QString &key,
                                              const QList<Role> &roles);

/// Where accounts, their passphrases and the recovery key are looked after. Each act is one replacement of the key
/// file, which also notes the act for the audit trail; where the content is open, the trail has it at once, otherwise
/// from the next unlocking on. A passphrase is one as of keyring.h, a new one of at least Dossier::shortestPassphrase
/// characters: InvalidValue. Errors of every act: NotPermitted, ReadOnly, and as of keyring.h.
class AccountDesk
{
public:
    /// The desk alone, without the content: for an account that administers without seeing content, and for commands.
    /// Holds the dossier's lock, so ReadOnly while it is open elsewhere.
    [[nodiscard]] static Result<std::shared_ptr<AccountDesk>> open(const UnlockRequest &request, World &world);
    [[nodiscard]] static QFuture<Result<std::shared_ptr<AccountDesk>>> openInBackground(UnlockRequest request,
                                                                                        World &world);
    /// The same for the holder of the recovery key. Malformed (a slip of the pen), WrongPassphrase (of another dossier,
    /// or void).
    [[nodiscard]] static Result<std::shared_ptr<AccountDesk>> recover(const QString &path, const QString &recoveryKey,
                                                                      World &world);
    struct Recovery
    {
        QString path;
        QString recoveryKey;
        QString accountKey;
        QString passphrase;    ///< the new one
        bool renewKey = false; ///< also make a new recovery key
    };
    /// The whole way off the GUI thread. Answers the new recovery key; empty when none was wished for.
    [[nodiscard]] static QFuture<Result<QString>> recoverInBackground(Recovery request, World &world);
    /// The desk of an open dossier.
    AccountDesk(StoreRoom &room, News &news, UnlockedKeyring keys, World &world);
    ~AccountDesk();

    [[nodiscard]] Session session() const;
    [[nodiscard]] QString path() const { return m_path; }
    /// What one guess at the passphrases set from now on costs.
    void useCost(const KdfCost &cost) { m_cost = cost; }

    /// Every account may see who else works here.
    [[nodiscard]] QList<Account> accounts() const;
    /// The own one; needs no right. WrongPassphrase.
    [[nodiscard]] QFuture<Status> changePassphrase(const QString &before, const QString &after);
    [[nodiscard]] QFuture<Status> add(const NewAccount &account, const QString &passphrase);
    /// Name and roles.
    [[nodiscard]] QFuture<Status> change(const NewAccount &account);
    [[nodiscard]] QFuture<Status> remove(const QString &key);
    /// For a forgotten passphrase.
    [[nodiscard]] QFuture<Status> resetPassphrase(const QString &key, const QString &passphrase);
    /// To be shown once; the former one is void.
    [[nodiscard]] QFuture<Result<QString>> renewRecoveryKey();

    /// Takes what waits in the key file over into the audit trail of an open dossier. Blocks.
    void enterWaitingActs();

private:
    AccountDesk(const QString &path, UnlockedKeyring keys, DossierLock lock, World &world);
    [[nodiscard]] static Result<std::shared_ptr<AccountDesk>> standing(const QString &path,
                                                                       Result<UnlockedKeyring> keys, World &world);
    using Act = std::function<Status(const AccountAct &record)>;
    [[nodiscard]] QFuture<Status> run(std::optional<Right> right, const char *act, const QString &key, Act work);
    [[nodiscard]] Status enter(Store &store);
    [[nodiscard]] Status perform(std::optional<Right> right, const char *act, const QString &key, const Act &work);

    const QString m_path; ///< the dossier's folder
    const QString m_keyFile;
    std::optional<DossierLock> m_lock; ///< only of a desk that stands alone
    StoreRoom *m_room = nullptr;       ///< null: the content is not open
    News *m_news = nullptr;            ///< as m_room
    World &m_world;
    KdfCost m_cost;
    mutable QMutex m_turn; ///< of m_keys; acts take turns
    UnlockedKeyring m_keys;
    std::unique_ptr<QThreadPool> m_thread; ///< one, for a desk that stands alone
};

} // namespace homeward
