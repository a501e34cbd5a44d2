// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/keyring.h"

#include <QMap>

#include <optional>

namespace homeward {

/// The layout of the key file (private to this room). Outside a CBOR map {format, version, body, checksum, mac}; the
/// body is a CBOR map as below. The checksum tells accidents before anybody gives a passphrase; the MAC, under a key
/// only account holders have, tells everything else.
struct KeyFile
{
    /// Somebody the keys are wrapped for.
    struct Holder
    {
        AccountId id;
        QString key;
        QByteArray publicKey; ///< X25519
        KdfCost cost;
        QByteArray salt;                 ///< of Argon2id
        QByteArray sealedPrivate;        ///< the private key under the passphrase; absent for the recovery key
        QMap<QString, QByteArray> wraps; ///< name of a key ("content", "office") → sealed box for publicKey
        bool operator==(const Holder &) const = default;
    };
    QUuid dossierId;
    QList<Holder> accounts;
    Holder recovery;
    QByteArray sealedOffice; ///< accounts' names and roles, office settings

    [[nodiscard]] Holder *find(const QString &accountKey);

    QByteArray body; ///< as read
    QByteArray mac;  ///< as read
};

inline constexpr int keyFileVersion = 1;

[[nodiscard]] Result<KeyFile> readKeyFile(const QString &path);
[[nodiscard]] bool isAuthentic(const KeyFile &file, const SecretBytes &officeKey);
[[nodiscard]] Status writeKeyFile(const QString &path, const KeyFile &file, const SecretBytes &officeKey);

/// The part of the key file that accounts may read: who may do what, and the office.
struct OfficePart
{
    QList<Account> accounts;
    QList<Account> former; ///< removed; only their names are needed
    Office office;
    QList<AccountAct> acts; ///< waiting for the audit trail
};
[[nodiscard]] QByteArray sealOfficePart(const OfficePart &part, const QUuid &dossierId, const SecretBytes &officeKey);
[[nodiscard]] Result<OfficePart> openOfficePart(const KeyFile &file, const SecretBytes &officeKey);

} // namespace homeward
