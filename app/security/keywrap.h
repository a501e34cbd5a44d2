// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/keyfile.h"

namespace homeward {

/// How keys are passed to people (private to this room): each holder has an X25519 key pair; a key is wrapped in a
/// sealed box for the public key, the private key is sealed under a passphrase.
struct KeyPair
{
    QByteArray publicKey;
    SecretBytes privateKey;
};
[[nodiscard]] KeyPair newKeyPair();
/// The written recovery key has full entropy, so a plain hash stretches it to a seed.
[[nodiscard]] KeyPair recoveryKeyPair(const SecretBytes &recoveryKey);

[[nodiscard]] QByteArray wrapKey(const SecretBytes &key, const QByteArray &publicKey);
/// Damaged.
[[nodiscard]] Result<SecretBytes> unwrapKey(const QByteArray &wrapped, const QByteArray &publicKey,
                                            const SecretBytes &privateKey);

/// Puts the private key into \a holder under a passphrase, with a fresh salt: the same passphrase never gives the same
/// key twice. InvalidValue (empty passphrase), Internal (no memory for the derivation).
[[nodiscard]] Status sealPrivateKey(KeyFile::Holder &holder, const QUuid &dossierId, const SecretBytes &privateKey,
                                    const QString &passphrase, const KdfCost &cost);
/// WrongPassphrase.
[[nodiscard]] Result<SecretBytes> openPrivateKey(const KeyFile::Holder &holder, const QUuid &dossierId,
                                                 const QString &passphrase);

} // namespace homeward
