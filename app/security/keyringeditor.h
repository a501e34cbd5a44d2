// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossierhealth.h"
#include "security/keyfile.h"
#include "security/keyring.h"
#include "security/keywrap.h"
#include "security/recoverykey.h"

#include <algorithm>

namespace homeward {

/// The names of the keys that are wrapped, and of the one that holds the recovery key (private to this room).
inline const QString contentWrap = QStringLiteral("content");
inline const QString officeWrap = QStringLiteral("office");
inline const QString recoveryAccount = QStringLiteral("recovery");

/// InvalidValue: the key or the roles will not do.
[[nodiscard]] Status checkNewAccount(const NewAccount &account);

/// One change or reading of the key file: what was read, the keys it was opened with, and the way back to disk.
class KeyringEditor
{
public:
    using Holder = KeyFile::Holder;

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
        Result<KeyringEditor> editor = openAs(path, by);
        // The roles may have changed since \a by was opened. The recovery key is nobody's account.
        const Account *now = editor && !by.m_account.id.isNull() ? editor->account(by.m_account.key) : nullptr;
        if (editor && !by.m_account.id.isNull() && !(now && now->id == by.m_account.id && allows(now->roles, right)))
            return failure(ErrorCode::NotPermitted, QStringLiteral("the account may not change the key file"), path);
        return editor;
    }

    [[nodiscard]] static Result<KeyringEditor> openAs(const QString &path, const UnlockedKeyring &by)
    {
        Result<KeyringEditor> editor = open(path);
        if (!editor)
            return editor;
        if (const Status proven = editor->unlock(by.m_officeKey); !proven)
            return failure(proven);
        editor->contentKey = by.m_contentKey.clone();
        return editor;
    }

    [[nodiscard]] Status save(const std::optional<AccountAct> &record = {})
    {
        if (record)
            part.acts << *record;
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

    /// Both keys wrapped for a new recovery key, in place of the former one.
    [[nodiscard]] SecretBytes makeRecovery()
    {
        SecretBytes recoveryKey = SecretBytes::random(recoveryKeySize);
        const QByteArray publicKey = recoveryKeyPair(recoveryKey).publicKey;
        file.recovery.publicKey = publicKey;
        file.recovery.wraps = {{officeWrap, wrapKey(officeKey, publicKey)},
                               {contentWrap, wrapKey(contentKey, publicKey)}};
        return recoveryKey;
    }

    [[nodiscard]] UnlockedKeyring keyring(const Account &account) const
    {
        UnlockedKeyring ring;
        ring.m_dossierId = file.dossierId;
        ring.m_account = account;
        ring.m_accounts = part.accounts;
        ring.m_former = part.former;
        ring.m_office = part.office;
        ring.m_acts = part.acts;
        ring.m_contentKey = contentKey.clone();
        ring.m_officeKey = officeKey.clone();
        return ring;
    }

    void refresh(UnlockedKeyring &ring) const
    {
        ring.m_accounts = part.accounts;
        ring.m_former = part.former;
        ring.m_office = part.office;
        ring.m_acts = part.acts;
        for (const Account &known : part.accounts) {
            if (known.id == ring.m_account.id)
                ring.m_account = known;
        }
    }

    /// InvalidValue when nobody is left who sees content or manages accounts.
    [[nodiscard]] Status checkSomeoneMay() const
    {
        for (const Right right : {Right::ViewCases, Right::ManageAccounts}) {
            if (std::none_of(part.accounts.begin(), part.accounts.end(),
                             [right](const Account &known) { return allows(known.roles, right); }))
                return failure(ErrorCode::InvalidValue,
                               QStringLiteral("the last account that sees content or manages accounts stays"), path);
        }
        return {};
    }

    /// \a accountKey empty: the only one.
    [[nodiscard]] Result<Holder> chosenHolder(const QString &accountKey)
    {
        if (accountKey.isEmpty() && file.accounts.size() != 1)
            return failure(ErrorCode::InvalidValue, QStringLiteral("several accounts: name one"), path);
        const Holder *holder = accountKey.isEmpty() ? &file.accounts.first() : file.find(accountKey);
        if (!holder)
            return tl::unexpected<Error>(unknownAccount(path));
        return *holder;
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

} // namespace homeward
