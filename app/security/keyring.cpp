// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyring.h"

#include "security/keyfile.h"
#include "security/keywrap.h"
#include "security/recoverykey.h"
#include "security/seal.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace homeward {

namespace {

using Holder = KeyFile::Holder;

const QString contentWrap = QStringLiteral("content");
const QString officeWrap = QStringLiteral("office");
const QString recoveryAccount = QStringLiteral("recovery");

Status checkNewAccount(const NewAccount &account)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9-]{1,32}\\z"));
    if (!pattern.match(account.key).hasMatch() || account.key == recoveryAccount)
        return failure(ErrorCode::InvalidValue, QStringLiteral("account keys are a-z, 0-9 and -, up to 32 letters"));
    if (account.roles.isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("an account needs a role"));
    return {};
}

} // namespace

/// One change or reading of the key file: what was read, the keys it was opened with, and the way back to disk.
class KeyringEditor
{
public:
    [[nodiscard]] static Result<KeyringEditor> open(const QString &path)
    {
        startSodium();
        Result<KeyFile> file = readKeyFile(path);
        if (!file)
            return failure(file);
        KeyringEditor editor;
        editor.path = path;
        editor.file = std::move(*file);
        return editor;
    }

    /// Opens the wraps of \a holder and proves the file with what they hold.
    [[nodiscard]] Status unlock(const Holder &holder, const SecretBytes &privateKey)
    {
        Result<SecretBytes> office = unwrapKey(holder.wraps.value(officeWrap), holder.publicKey, privateKey);
        if (!office)
            return failure(ErrorCode::Damaged, office.error().detail, path);
        if (holder.wraps.contains(contentWrap)) {
            Result<SecretBytes> content = unwrapKey(holder.wraps.value(contentWrap), holder.publicKey, privateKey);
            if (!content)
                return failure(ErrorCode::Damaged, content.error().detail, path);
            contentKey = std::move(*content);
        }
        return unlock(*office);
    }

    [[nodiscard]] Status unlock(const SecretBytes &office)
    {
        officeKey = office.clone();
        if (!isAuthentic(file, officeKey))
            return failure(ErrorCode::Damaged, QStringLiteral("the key file was changed by another program"), path);
        Result<OfficePart> opened = openOfficePart(file, officeKey);
        if (!opened)
            return failure(ErrorCode::Damaged, opened.error().detail, path);
        part = std::move(*opened);
        return {};
    }

    /// The same for a file that \a by has opened before; it may have been replaced since.
    [[nodiscard]] static Result<KeyringEditor> openAs(const QString &path, const UnlockedKeyring &by, Right right)
    {
        if (!by.session().may(right))
            return failure(ErrorCode::NotPermitted, QStringLiteral("the account may not change the key file"), path);
        Result<KeyringEditor> editor = open(path);
        if (!editor)
            return editor;
        if (const Status proven = editor->unlock(by.m_officeKey); !proven)
            return failure(proven);
        editor->contentKey = by.m_contentKey.clone();
        return editor;
    }

    [[nodiscard]] Status save()
    {
        file.sealedOffice = sealOfficePart(part, file.dossierId, officeKey);
        return writeKeyFile(path, file, officeKey);
    }

    /// A key pair and passphrase for \a account; passes the content key on only to roles that see content.
    [[nodiscard]] Result<Holder> makeHolder(const Account &account, const QString &passphrase,
                                            const KdfCost &cost) const
    {
        const KeyPair pair = newKeyPair();
        Holder holder;
        holder.id = account.id;
        holder.key = account.key;
        holder.publicKey = pair.publicKey;
        holder.wraps.insert(officeWrap, wrapKey(officeKey, pair.publicKey));
        if (allows(account.roles, Right::ViewCases)) {
            if (contentKey.isEmpty())
                return failure(ErrorCode::NotPermitted, QStringLiteral("the content key cannot be passed on"), path);
            holder.wraps.insert(contentWrap, wrapKey(contentKey, pair.publicKey));
        }
        if (const Status done = sealPrivateKey(holder, file.dossierId, pair.privateKey, passphrase, cost); !done)
            return failure(done);
        return holder;
    }

    [[nodiscard]] UnlockedKeyring keyring(const Account &account) const
    {
        UnlockedKeyring ring;
        ring.m_dossierId = file.dossierId;
        ring.m_account = account;
        ring.m_accounts = part.accounts;
        ring.m_office = part.office;
        ring.m_contentKey = contentKey.clone();
        ring.m_officeKey = officeKey.clone();
        return ring;
    }

    void refresh(UnlockedKeyring &ring) const
    {
        ring.m_accounts = part.accounts;
        ring.m_office = part.office;
    }

    [[nodiscard]] Account *account(const QString &key)
    {
        for (Account &candidate : part.accounts) {
            if (candidate.key == key)
                return &candidate;
        }
        return nullptr;
    }

    QString path;
    KeyFile file;
    OfficePart part;
    SecretBytes contentKey;
    SecretBytes officeKey;
};

namespace {

Result<Holder> chosenHolder(KeyringEditor &editor, const QString &accountKey)
{
    if (accountKey.isEmpty() && editor.file.accounts.size() != 1)
        return failure(ErrorCode::InvalidValue, QStringLiteral("several accounts: name one"), editor.path);
    const Holder *holder = accountKey.isEmpty() ? &editor.file.accounts.first() : editor.file.find(accountKey);
    if (!holder)
        return failure(ErrorCode::NotFound, QStringLiteral("no such account"), editor.path);
    return *holder;
}

} // namespace

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
    editor.part = OfficePart{{account}, office};
    const Result<Holder> holder = editor.makeHolder(account, passphrase, cost);
    if (!holder)
        return failure(holder);
    editor.file.accounts = {*holder};

    const SecretBytes recoveryKey = SecretBytes::random(recoveryKeySize);
    const QByteArray recoveryPublic = recoveryKeyPair(recoveryKey).publicKey;
    editor.file.recovery.publicKey = recoveryPublic;
    editor.file.recovery.wraps = {{officeWrap, wrapKey(editor.officeKey, recoveryPublic)},
                                  {contentWrap, wrapKey(editor.contentKey, recoveryPublic)}};
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
    for (const Holder &holder : file->accounts)
        info.accounts << KeyringInfo::Entry{holder.id, holder.key};
    return info;
}

Result<UnlockedKeyring> unlockKeyring(const QString &path, const QString &accountKey, const QString &passphrase)
{
    Result<KeyringEditor> editor = KeyringEditor::open(path);
    if (!editor)
        return failure(editor);
    const Result<Holder> holder = chosenHolder(*editor, accountKey);
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

Status changePassphrase(const QString &path, const QString &accountKey, const QString &oldPassphrase,
                        const QString &newPassphrase, const KdfCost &cost)
{
    Result<KeyringEditor> editor = KeyringEditor::open(path);
    if (!editor)
        return failure(editor);
    const Result<Holder> holder = chosenHolder(*editor, accountKey);
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
    return editor->save();
}

Status resetPassphrase(const QString &path, const UnlockedKeyring &by, const QString &accountKey,
                       const QString &newPassphrase, const KdfCost &cost)
{
    Result<KeyringEditor> editor = KeyringEditor::openAs(path, by, Right::ManageAccounts);
    if (!editor)
        return failure(editor);
    Holder *holder = editor->file.find(accountKey);
    const Account *account = editor->account(accountKey);
    if (!holder || !account)
        return failure(ErrorCode::NotFound, QStringLiteral("no such account"), path);
    const Result<Holder> renewed = editor->makeHolder(*account, newPassphrase, cost);
    if (!renewed)
        return failure(renewed);
    *holder = *renewed;
    return editor->save();
}

Status addAccount(const QString &path, UnlockedKeyring &by, const NewAccount &account, const QString &passphrase,
                  World &world, const KdfCost &cost)
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
    const Status saved = editor->save();
    if (saved)
        editor->refresh(by);
    return saved;
}

Status removeAccount(const QString &path, UnlockedKeyring &by, const QString &accountKey)
{
    Result<KeyringEditor> editor = KeyringEditor::openAs(path, by, Right::ManageAccounts);
    if (!editor)
        return failure(editor);
    if (!editor->file.find(accountKey))
        return failure(ErrorCode::NotFound, QStringLiteral("no such account"), path);
    editor->file.accounts.removeIf([&](const Holder &holder) { return holder.key == accountKey; });
    editor->part.accounts.removeIf([&](const Account &account) { return account.key == accountKey; });
    const auto someoneMay = [&](Right right) {
        return std::any_of(editor->part.accounts.begin(), editor->part.accounts.end(),
                           [right](const Account &account) { return allows(account.roles, right); });
    };
    if (!someoneMay(Right::ViewCases) || !someoneMay(Right::ManageAccounts))
        return failure(ErrorCode::InvalidValue,
                       QStringLiteral("the last account that sees content or manages accounts stays"), path);
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
