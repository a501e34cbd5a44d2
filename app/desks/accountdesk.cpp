// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/accountdesk.h"

#include "desks/news.h"
#include "desks/storeroom.h"
#include "store/auditlog.h"

#include <QDir>
#include <QJsonDocument>
#include <QtConcurrent>
#include <QThreadPool>

#include <algorithm>

namespace homeward {

namespace {

QString keyFileIn(const QString &path)
{
    return QDir(path).filePath(keyFileName());
}

Status checkNewPassphrase(const QString &passphrase)
{
    if (passphrase.toUcs4().size() < Dossier::shortestPassphrase)
        return failure(ErrorCode::InvalidValue, QStringLiteral("the passphrase is too short"));
    return {};
}

AccountObstacle obstacleOf(const QList<Account> &left)
{
    const auto someoneMay = [&](Right right) {
        return std::any_of(left.begin(), left.end(),
                           [right](const Account &account) { return allows(account.roles, right); });
    };
    return !someoneMay(Right::ViewCases)        ? AccountObstacle::LastContent
           : !someoneMay(Right::ManageAccounts) ? AccountObstacle::LastManager
                                                : AccountObstacle::None;
}

} // namespace

AccountObstacle obstacleToRemoval(const QList<Account> &accounts, const QString &key, const QString &self)
{
    if (key == self)
        return AccountObstacle::Own;
    QList<Account> left = accounts;
    left.removeIf([&](const Account &account) { return account.key == key; });
    return obstacleOf(left);
}

AccountObstacle obstacleToRoles(const QList<Account> &accounts, const QString &key, const QList<Role> &roles)
{
    QList<Account> left = accounts;
    for (Account &account : left) {
        if (account.key == key)
            account.roles = roles;
    }
    return obstacleOf(left);
}

AccountDesk::AccountDesk(StoreRoom &room, News &news, UnlockedKeyring keys, World &world)
    : m_path(room.place().path), m_keyFile(keyFileIn(m_path)), m_room(&room), m_news(&news), m_world(world),
      m_keys(std::move(keys))
{
}

AccountDesk::AccountDesk(const QString &path, UnlockedKeyring keys, DossierLock lock, World &world)
    : m_path(path), m_keyFile(keyFileIn(path)), m_lock(std::move(lock)), m_world(world), m_keys(std::move(keys)),
      m_thread(std::make_unique<QThreadPool>())
{
    m_thread->setMaxThreadCount(1);
}

AccountDesk::~AccountDesk() = default;

Result<std::shared_ptr<AccountDesk>> AccountDesk::standing(const QString &path, Result<UnlockedKeyring> keys,
                                                           World &world)
{
    if (!keys)
        return failure(keys);
    auto lock = DossierLock::acquire(path, keys->officeSubkey("lock"), keys->account().displayName, world);
    if (!lock)
        return failure(lock);
    return std::shared_ptr<AccountDesk>(new AccountDesk(path, std::move(*keys), std::move(*lock), world));
}

Result<std::shared_ptr<AccountDesk>> AccountDesk::open(const UnlockRequest &request, World &world)
{
    const auto card = Dossier::look(request.path);
    if (!card)
        return failure(card);
    return standing(card->path, unlockKeyring(keyFileIn(card->path), request.accountKey, request.passphrase), world);
}

QFuture<Result<std::shared_ptr<AccountDesk>>> AccountDesk::openInBackground(UnlockRequest request, World &world)
{
    return QtConcurrent::run([request = std::move(request), &world]() mutable {
        auto desk = open(request, world);
        wipe(request.passphrase);
        return desk;
    });
}

Result<std::shared_ptr<AccountDesk>> AccountDesk::recover(const QString &path, const QString &recoveryKey, World &world)
{
    const auto card = Dossier::look(path);
    if (!card)
        return failure(card);
    return standing(card->path, unlockWithRecovery(keyFileIn(card->path), recoveryKey), world);
}

QFuture<Result<QString>> AccountDesk::recoverInBackground(Recovery request, World &world)
{
    return QtConcurrent::run([request = std::move(request), &world]() mutable -> Result<QString> {
        const auto desk = recover(request.path, request.recoveryKey, world);
        wipe(request.recoveryKey);
        const Status reset =
            desk ? (*desk)->resetPassphrase(request.accountKey, request.passphrase).result() : Status(failure(desk));
        wipe(request.passphrase);
        if (!reset)
            return failure(reset);
        return request.renewKey ? (*desk)->renewRecoveryKey().result() : QString();
    });
}

Session AccountDesk::session() const
{
    const QMutexLocker turn(&m_turn);
    return m_keys.session();
}

QList<Account> AccountDesk::accounts() const
{
    const QMutexLocker turn(&m_turn);
    return m_keys.accounts();
}

Status AccountDesk::perform(std::optional<Right> right, const char *act, const QString &key, const Act &work)
{
    const QMutexLocker turn(&m_turn);
    if (right && !m_keys.session().may(*right))
        return failure(ErrorCode::NotPermitted, QStringLiteral("the account's roles lack the right"));
    if (m_room && m_room->place().readOnly)
        return tl::unexpected<Error>(readOnlyError(m_room->place().state.reason));
    const QJsonObject content{{QStringLiteral("account"), key}};
    if (const Status done =
            work(AccountAct{ActId::create(m_world), m_world.nowUtc(), m_keys.account().id, QLatin1String(act),
                            QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact))});
        !done)
        return done;
    return rereadKeyring(m_keyFile, m_keys);
}

QFuture<Status> AccountDesk::run(std::optional<Right> right, const char *act, const QString &key, Act work)
{
    // One thread in either case, so that two acts never read the same file before either is written.
    if (!m_room)
        return QtConcurrent::run(
            m_thread.get(), [this, right, act, key, work = std::move(work)] { return perform(right, act, key, work); });
    return m_room->run([this, right, act, key, work = std::move(work)](Store &store) -> Status {
        if (const Status done = perform(right, act, key, work); !done)
            return done;
        static_cast<void>(enter(store)); // otherwise at the next unlocking
        m_room->nameAccounts(m_keys);
        m_news->post({{}, false});
        return {};
    });
}

QFuture<Status> AccountDesk::changePassphrase(const QString &before, const QString &after)
{
    return run({}, "account.passphrase_changed", session().account.key,
               [this, before, after](const AccountAct &record) -> Status {
                   if (const Status good = checkNewPassphrase(after); !good)
                       return good;
                   return homeward::changePassphrase(m_keyFile, m_keys.account().key, before, after, m_cost, record);
               });
}

QFuture<Status> AccountDesk::add(const NewAccount &account, const QString &passphrase)
{
    return run(Right::ManageAccounts, "account.added", account.key,
               [this, account, passphrase](const AccountAct &record) -> Status {
                   if (const Status good = checkNewPassphrase(passphrase); !good)
                       return good;
                   return addAccount(m_keyFile, m_keys, account, passphrase, m_world, m_cost, record);
               });
}

QFuture<Status> AccountDesk::change(const NewAccount &account)
{
    return run(Right::ManageAccounts, "account.changed", account.key,
               [this, account](const AccountAct &record) { return changeAccount(m_keyFile, m_keys, account, record); });
}

QFuture<Status> AccountDesk::remove(const QString &key)
{
    return run(Right::ManageAccounts, "account.removed", key, [this, key](const AccountAct &record) -> Status {
        if (obstacleToRemoval(m_keys.accounts(), key, m_keys.account().key) == AccountObstacle::Own)
            return failure(ErrorCode::InvalidValue, QStringLiteral("one's own account is removed by another"));
        return removeAccount(m_keyFile, m_keys, key, record);
    });
}

QFuture<Status> AccountDesk::resetPassphrase(const QString &key, const QString &passphrase)
{
    return run(Right::ManageAccounts, "account.passphrase_reset", key,
               [this, key, passphrase](const AccountAct &record) -> Status {
                   if (const Status good = checkNewPassphrase(passphrase); !good)
                       return good;
                   return homeward::resetPassphrase(m_keyFile, m_keys, key, passphrase, m_cost, record);
               });
}

QFuture<Result<QString>> AccountDesk::renewRecoveryKey()
{
    auto fresh = std::make_shared<QString>();
    QFuture<Status> done = run(Right::ManageAccounts, "account.recovery_key_renewed", {},
                               [this, fresh](const AccountAct &record) -> Status {
                                   auto key = homeward::renewRecoveryKey(m_keyFile, m_keys, record);
                                   if (!key)
                                       return failure(key);
                                   *fresh = std::move(*key);
                                   return {};
                               });
    return done.then(QtFuture::Launch::Sync, [fresh](const Status &status) -> Result<QString> {
        return status ? Result<QString>(std::move(*fresh)) : failure(status);
    });
}

void AccountDesk::enterWaitingActs()
{
    if (m_keys.waitingActs().isEmpty() || !m_room || m_room->place().readOnly)
        return;
    static_cast<void>(m_room->ask([this](Store &store) { return enter(store); })); // or at the next unlocking
}

Status AccountDesk::enter(Store &store)
{
    const QMutexLocker turn(&m_turn);
    auto transaction = Transaction::begin(*store.database);
    if (!transaction)
        return failure(transaction);
    QList<ActId> entered;
    for (const AccountAct &act : m_keys.waitingActs()) {
        // In the trail already: the file could not be written after an earlier entering.
        const auto known = hasAct(*store.database, act.id);
        if (!known)
            return failure(known);
        if (!*known) {
            const auto done = appendAudit(*store.database, {act.id, act.at, act.by, {}, act.act, act.content}, m_world);
            if (!done)
                return failure(done);
        }
        entered << act.id;
    }
    if (const Status committed = transaction->commit(); !committed)
        return committed;
    return forgetActs(m_keyFile, m_keys, entered);
}

} // namespace homeward
