// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changes a key file that is there: each is one replacement of the file.
#include "security/keyringeditor.h"

namespace homeward {

using Holder = KeyFile::Holder;

Status changePassphrase(const QString &path, const QString &accountKey, const QString &oldPassphrase,
                        const QString &newPassphrase, const KdfCost &cost, const std::optional<AccountAct> &record)
{
    Result<KeyringEditor> editor = KeyringEditor::open(path);
    if (!editor)
        return failure(editor);
    const Result<Holder> holder = editor->chosenHolder(accountKey);
    if (!holder)
        return failure(holder);
    const Result<SecretBytes> privateKey = openPrivateKey(*holder, editor->file.dossierId, oldPassphrase);
    if (!privateKey)
        return failure(privateKey.error().code, privateKey.error().detail, path);
    if (const Status opened = editor->unlock(*holder, *privateKey); !opened)
        return opened;
    if (const Status done =
            sealPrivateKey(*editor->file.find(holder->key), editor->file.dossierId, *privateKey, newPassphrase, cost);
        !done)
        return done;
    return editor->save(record);
}

Status resetPassphrase(const QString &path, const UnlockedKeyring &by, const QString &accountKey,
                       const QString &newPassphrase, const KdfCost &cost, const std::optional<AccountAct> &record)
{
    Result<KeyringEditor> editor = KeyringEditor::openAs(path, by, Right::ManageAccounts);
    if (!editor)
        return failure(editor);
    Holder *holder = editor->file.find(accountKey);
    const Account *account = editor->account(accountKey);
    if (!holder || !account)
        return tl::unexpected<Error>(unknownAccount(path));
    const Result<Holder> renewed = editor->makeHolder(*account, newPassphrase, cost);
    if (!renewed)
        return failure(renewed);
    *holder = *renewed;
    return editor->save(record);
}

Status addAccount(const QString &path, UnlockedKeyring &by, const NewAccount &account, const QString &passphrase,
                  World &world, const KdfCost &cost, const std::optional<AccountAct> &record)
{
    if (const Status good = checkNewAccount(account); !good)
        return good;
    Result<KeyringEditor> editor = KeyringEditor::openAs(path, by, Right::ManageAccounts);
    if (!editor)
        return failure(editor);
    if (editor->file.find(account.key))
        return failure(ErrorCode::AlreadyExists, QStringLiteral("the account exists"), path);
    const Account made{AccountId::create(world), account.key, account.displayName, account.roles};
    const Result<Holder> holder = editor->makeHolder(made, passphrase, cost);
    if (!holder)
        return failure(holder);
    editor->file.accounts << *holder;
    editor->part.accounts << made;
    const Status saved = editor->save(record);
    if (saved)
        editor->refresh(by);
    return saved;
}

Status changeAccount(const QString &path, UnlockedKeyring &by, const NewAccount &account,
                     const std::optional<AccountAct> &record)
{
    if (const Status good = checkNewAccount(account); !good)
        return good;
    Result<KeyringEditor> editor = KeyringEditor::openAs(path, by, Right::ManageAccounts);
    if (!editor)
        return failure(editor);
    Holder *holder = editor->file.find(account.key);
    Account *changed = editor->account(account.key);
    if (!holder || !changed)
        return tl::unexpected<Error>(unknownAccount(path));
    changed->displayName = account.displayName;
    changed->roles = account.roles;
    if (!allows(account.roles, Right::ViewCases)) {
        holder->wraps.remove(contentWrap);
    } else if (!holder->wraps.contains(contentWrap)) {
        if (editor->contentKey.isEmpty())
            return failure(ErrorCode::NotPermitted, QStringLiteral("the content key cannot be passed on"), path);
        holder->wraps.insert(contentWrap, wrapKey(editor->contentKey, holder->publicKey));
    }
    if (const Status left = editor->checkSomeoneMay(); !left)
        return left;
    const Status saved = editor->save(record);
    if (saved)
        editor->refresh(by);
    return saved;
}

Status removeAccount(const QString &path, UnlockedKeyring &by, const QString &accountKey,
                     const std::optional<AccountAct> &record)
{
    Result<KeyringEditor> editor = KeyringEditor::openAs(path, by, Right::ManageAccounts);
    if (!editor)
        return failure(editor);
    const Account *removed = editor->account(accountKey);
    if (!editor->file.find(accountKey) || !removed)
        return tl::unexpected<Error>(unknownAccount(path));
    editor->part.former << Account{removed->id, removed->key, removed->displayName, {}};
    editor->file.accounts.removeIf([&](const Holder &holder) { return holder.key == accountKey; });
    editor->part.accounts.removeIf([&](const Account &account) { return account.key == accountKey; });
    if (const Status left = editor->checkSomeoneMay(); !left)
        return left;
    const Status saved = editor->save(record);
    if (saved)
        editor->refresh(by);
    return saved;
}

Result<QString> renewRecoveryKey(const QString &path, const UnlockedKeyring &by,
                                 const std::optional<AccountAct> &record)
{
    Result<KeyringEditor> editor = KeyringEditor::openAs(path, by, Right::ManageAccounts);
    if (!editor)
        return failure(editor);
    if (editor->contentKey.isEmpty())
        return failure(ErrorCode::NotPermitted, QStringLiteral("the content key cannot be passed on"), path);
    const SecretBytes recoveryKey = editor->makeRecovery();
    if (const Status saved = editor->save(record); !saved)
        return failure(saved);
    return recoveryKeyToText(recoveryKey);
}

Status rereadKeyring(const QString &path, UnlockedKeyring &by)
{
    Result<KeyringEditor> editor = KeyringEditor::openAs(path, by);
    if (!editor)
        return failure(editor);
    editor->refresh(by);
    return {};
}

Status forgetActs(const QString &path, UnlockedKeyring &by, const QList<ActId> &entered)
{
    Result<KeyringEditor> editor = KeyringEditor::openAs(path, by);
    if (!editor)
        return failure(editor);
    editor->part.acts.removeIf([&](const AccountAct &act) { return entered.contains(act.id); });
    const Status saved = editor->save();
    if (saved)
        editor->refresh(by);
    return saved;
}

Status setOffice(const QString &path, UnlockedKeyring &by, const Office &office)
{
    Result<KeyringEditor> editor = KeyringEditor::openAs(path, by, Right::ManageOffice);
    if (!editor)
        return failure(editor);
    editor->part.office = office;
    const Status saved = editor->save();
    if (saved)
        editor->refresh(by);
    return saved;
}

} // namespace homeward
