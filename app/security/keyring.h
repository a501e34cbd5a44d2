// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "domain/result.h"
#include "domain/world.h"
#include "security/secretbytes.h"
#include "security/session.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

#include <optional>

namespace homeward {

/// What one guess at a passphrase costs (Argon2id). Stored with each account, so it can rise later.
struct KdfCost
{
    quint64 opsLimit = 3;
    quint64 memLimit = 256ULL * 1024 * 1024; ///< bytes; about 0.4 s together
    /// For tests only: no protection at all.
    [[nodiscard]] static KdfCost cheap() { return {1, 8192}; }
    bool operator==(const KdfCost &) const = default;
};

/// The name of the key file in a dossier's folder.
[[nodiscard]] QString keyFileName(); ///< "keys.homeward"

/// What anybody may read in the key file: no names, no roles, no office.
struct KeyringInfo
{
    struct Entry
    {
        AccountId id;
        QString key;
        bool operator==(const Entry &) const = default;
    };
    QUuid dossierId;
    QList<Entry> accounts; ///< in the order they were made
};

/// What was done to the key file. It is written into the file's sealed part by the same replacement that does it, so
/// neither is ever there without the other, and waits there until somebody who sees the content enters it into the
/// audit trail: who only administers cannot.
struct AccountAct
{
    ActId id;
    QDateTime at;    ///< UTC
    AccountId by;    ///< null: the holder of the recovery key
    QString act;     ///< stable key: "account.added" …
    QString content; ///< what changed, JSON; never a secret
    bool operator==(const AccountAct &) const = default;
};

/// What an account's passphrase (or the recovery key) opens. Moved, not copied; its keys are wiped when it goes.
class UnlockedKeyring
{
public:
    [[nodiscard]] const QUuid &dossierId() const { return m_dossierId; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    /// Those that were removed: what they did stays theirs, so their names are kept. They open nothing.
    [[nodiscard]] const QList<Account> &formerAccounts() const { return m_former; }
    [[nodiscard]] const Office &office() const { return m_office; }
    /// What waits for the audit trail, oldest first.
    [[nodiscard]] const QList<AccountAct> &waitingActs() const { return m_acts; }
    [[nodiscard]] Session session() const { return Session{m_account}; }
    /// False for an account that administers without seeing content: then the keys below are empty.
    [[nodiscard]] bool hasContent() const { return !m_contentKey.isEmpty(); }
    [[nodiscard]] SecretBytes databaseKey() const { return contentSubkey("database"); }
    [[nodiscard]] SecretBytes evidenceKey() const { return contentSubkey("evidence"); }
    [[nodiscard]] SecretBytes fileNameKey() const { return contentSubkey("filenames"); }
    [[nodiscard]] SecretBytes backupKey() const { return contentSubkey("backup"); }
    [[nodiscard]] SecretBytes draftKey() const { return contentSubkey("drafts"); }
    /// For the little that all accounts share outside the content, as the lock file.
    [[nodiscard]] SecretBytes officeSubkey(QByteArrayView purpose) const;

private:
    friend class KeyringEditor;
    [[nodiscard]] SecretBytes contentSubkey(QByteArrayView purpose) const;
    QUuid m_dossierId;
    Account m_account;
    QList<Account> m_accounts;
    QList<Account> m_former;
    Office m_office;
    QList<AccountAct> m_acts;
    SecretBytes m_contentKey; ///< the dossier key
    SecretBytes m_officeKey;  ///< opens accounts, roles and office settings
};

struct NewAccount
{
    QString key; ///< ASCII, [a-z0-9-]{1,32}, not "recovery"
    QString displayName;
    QList<Role> roles;
};

struct CreatedKeyring
{
    UnlockedKeyring keyring;
    QString recoveryKey; ///< shown once, kept nowhere
};

// Every function below that changes the file replaces it in one step, and first checks that what it read is authentic.
// Errors of all: NotFound, CannotRead, CannotWrite, NotADossier, NewerDossier, Damaged (changed or half-written).
// A passphrase is taken as typed (blanks count), in Unicode's composed form, so that it does not depend on the
// keyboard.

/// Makes the key file at \a path, which must not exist, with two random keys and the first account, which must be one
/// that sees content and manages accounts. AlreadyExists, InvalidValue (key, roles, empty passphrase).
[[nodiscard]] Result<CreatedKeyring> createKeyring(const QString &path, const NewAccount &first, const Office &office,
                                                   const QString &passphrase, World &world, const KdfCost &cost = {});
[[nodiscard]] Result<KeyringInfo> readKeyringInfo(const QString &path);
/// \a accountKey empty: the only account. WrongPassphrase; NotFound (no such account); InvalidValue (several accounts
/// and none named).
[[nodiscard]] Result<UnlockedKeyring> unlockKeyring(const QString &path, const QString &accountKey,
                                                    const QString &passphrase);
/// The session of nobody: account key "recovery", a custodian and administrator, to give an account a new passphrase.
/// Malformed (a slip of the pen), WrongPassphrase (the key of another dossier).
[[nodiscard]] Result<UnlockedKeyring> unlockWithRecovery(const QString &path, const QString &recoveryKey);

// \a record, where given, waits in the file for the audit trail from then on.
[[nodiscard]] Status changePassphrase(const QString &path, const QString &accountKey, const QString &oldPassphrase,
                                      const QString &newPassphrase, const KdfCost &cost = {},
                                      const std::optional<AccountAct> &record = {});
/// For a forgotten passphrase: the account gets a new key pair. NotPermitted (no right to manage accounts, or asked to
/// pass on content without having it).
[[nodiscard]] Status resetPassphrase(const QString &path, const UnlockedKeyring &by, const QString &accountKey,
                                     const QString &newPassphrase, const KdfCost &cost = {},
                                     const std::optional<AccountAct> &record = {});
/// NotPermitted as above; AlreadyExists; InvalidValue. Updates the lists in \a by.
[[nodiscard]] Status addAccount(const QString &path, UnlockedKeyring &by, const NewAccount &account,
                                const QString &passphrase, World &world, const KdfCost &cost = {},
                                const std::optional<AccountAct> &record = {});
/// Another name and other roles for the account \a account.key; content is passed on or taken away as they ask. The
/// passphrase stays. Errors as of addAccount() and removeAccount(). Updates the lists in \a by.
[[nodiscard]] Status changeAccount(const QString &path, UnlockedKeyring &by, const NewAccount &account,
                                   const std::optional<AccountAct> &record = {});
/// The last account that sees content and the last that manages accounts stay: InvalidValue. Who kept an old copy of
/// the file and its passphrase can still open old copies of the dossier; only a new dossier key would end that.
[[nodiscard]] Status removeAccount(const QString &path, UnlockedKeyring &by, const QString &accountKey,
                                   const std::optional<AccountAct> &record = {});
/// A new recovery key, shown once and kept nowhere; the old one opens nothing any more. NotPermitted without the right
/// to manage accounts or without the content key.
[[nodiscard]] Result<QString> renewRecoveryKey(const QString &path, const UnlockedKeyring &by,
                                               const std::optional<AccountAct> &record = {});
/// Brings the lists in \a by up to date with the file, which somebody may have replaced.
[[nodiscard]] Status rereadKeyring(const QString &path, UnlockedKeyring &by);
/// Takes acts out that are in the audit trail now. No right is asked: it only forgets what is kept elsewhere.
[[nodiscard]] Status forgetActs(const QString &path, UnlockedKeyring &by, const QList<ActId> &entered);
/// NotPermitted without the right ManageOffice.
[[nodiscard]] Status setOffice(const QString &path, UnlockedKeyring &by, const Office &office);

} // namespace homeward
