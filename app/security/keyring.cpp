// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyring.h"

#include "security/keyringeditor.h"
#include "security/seal.h"

#include <QFile>
#include <QRegularExpression>

namespace homeward {

Status checkNewAccount(const NewAccount &account)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9-]{1,32}\\z"));
    if (!pattern.match(account.key).hasMatch() || account.key == recoveryAccount)
        return failure(ErrorCode::InvalidValue, QStringLiteral("account keys are a-z, 0-9 and -, up to 32 letters"));
    if (account.roles.isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("an account needs a role"));
    return {};
}

QString keyFileName()
{
    return QStringLiteral("keys.homeward");
}

SecretBytes UnlockedKeyring::contentSubkey(QByteArrayView purpose) const
{
    return m_contentKey.isEmpty() ? SecretBytes() : deriveKey(m_contentKey, purpose);
}

SecretBytes UnlockedKeyring::officeSubkey(QByteArrayView purpose) const
{
    return m_officeKey.isEmpty() ? SecretBytes() : deriveKey(m_officeKey, purpose);
}

Result<CreatedKeyring> createKeyring(const QString &path, const NewAccount &first, const Office &office,
                                     const QString &passphrase, World &world, const KdfCost &cost)
{
    startSodium();
    if (QFile::exists(path))
        return failure(ErrorCode::AlreadyExists, QStringLiteral("there is a key file already"), path);
    if (const Status good = checkNewAccount(first); !good)
        return failure(good);
    if (!allows(first.roles, Right::ViewCases) || !allows(first.roles, Right::ManageAccounts))
        return failure(ErrorCode::InvalidValue,
                       QStringLiteral("the first account must see content and manage accounts"));

    KeyringEditor editor;
    editor.path = path;
    editor.file.dossierId = QUuid::createUuid();
    editor.contentKey = SecretBytes::random(sealKeySize);
    editor.officeKey = SecretBytes::random(sealKeySize);
    const Account account{AccountId::create(world), first.key, first.displayName, first.roles};
    editor.part = OfficePart{{account}, {}, office, {}};
    const Result<KeyFile::Holder> holder = editor.makeHolder(account, passphrase, cost);
    if (!holder)
        return failure(holder);
    editor.file.accounts = {*holder};

    const SecretBytes recoveryKey = editor.makeRecovery();
    if (const Status saved = editor.save(); !saved)
        return failure(saved);
    return CreatedKeyring{editor.keyring(account), recoveryKeyToText(recoveryKey)};
}

Result<KeyringInfo> readKeyringInfo(const QString &path)
{
    const Result<KeyFile> file = readKeyFile(path);
    if (!file)
        return failure(file);
    KeyringInfo info{file->dossierId, {}};
    for (const KeyFile::Holder &holder : file->accounts)
        info.accounts << KeyringInfo::Entry{holder.id, holder.key};
    return info;
}

Result<UnlockedKeyring> unlockKeyring(const QString &path, const QString &accountKey, const QString &passphrase)
{
    Result<KeyringEditor> editor = KeyringEditor::open(path);
    if (!editor)
        return failure(editor);
    const Result<KeyFile::Holder> holder = editor->chosenHolder(accountKey);
    if (!holder)
        return failure(holder);
    const Result<SecretBytes> privateKey = openPrivateKey(*holder, editor->file.dossierId, passphrase);
    if (!privateKey)
        return failure(privateKey.error().code, privateKey.error().detail, path);
    if (const Status opened = editor->unlock(*holder, *privateKey); !opened)
        return failure(opened);
    const Account *account = editor->account(holder->key);
    if (!account || account->id != holder->id)
        return failure(ErrorCode::Damaged, QStringLiteral("the key file's two parts differ"), path);
    return editor->keyring(*account);
}

Result<UnlockedKeyring> unlockWithRecovery(const QString &path, const QString &recoveryKey)
{
    Result<KeyringEditor> editor = KeyringEditor::open(path);
    if (!editor)
        return failure(editor);
    const Result<SecretBytes> key = recoveryKeyFromText(recoveryKey);
    if (!key)
        return failure(key);
    const KeyPair pair = recoveryKeyPair(*key);
    if (pair.publicKey != editor->file.recovery.publicKey)
        return failure(ErrorCode::WrongPassphrase, QStringLiteral("this is not the dossier's recovery key"), path);
    if (const Status opened = editor->unlock(editor->file.recovery, pair.privateKey); !opened)
        return failure(opened);
    return editor->keyring(Account{{}, recoveryAccount, {}, {Role::Custodian, Role::Administrator}});
}

} // namespace homeward
