// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keywrap.h"

#include "security/seal.h"

#include <sodium.h>

namespace homeward {

namespace {

KeyPair emptyPair()
{
    startSodium();
    return {QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), SecretBytes(crypto_box_SECRETKEYBYTES)};
}

unsigned char *publicData(KeyPair &pair)
{
    return reinterpret_cast<unsigned char *>(pair.publicKey.data());
}

Result<SecretBytes> keyFromPassphrase(const QString &passphrase, const QByteArray &salt, const KdfCost &cost)
{
    SecretBytes key(sealKeySize);
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()), typed.constData(),
                                     static_cast<unsigned long long>(typed.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()), cost.opsLimit,
                                     static_cast<size_t>(cost.memLimit), crypto_pwhash_ALG_ARGON2ID13);
    wipe(typed);
    if (failed)
        return failure(ErrorCode::Internal, QStringLiteral("not enough memory to derive the key"));
    return key;
}

QByteArray privateKeyContext(const QUuid &dossierId, const AccountId &account)
{
    return QByteArrayLiteral("homeward private key ") + dossierId.toRfc4122() + account.toBytes();
}

} // namespace

KeyPair newKeyPair()
{
    KeyPair pair = emptyPair();
    crypto_box_keypair(publicData(pair), pair.privateKey.data());
    return pair;
}

KeyPair recoveryKeyPair(const SecretBytes &recoveryKey)
{
    SecretBytes seed(crypto_box_SEEDBYTES);
    crypto_generichash(seed.data(), static_cast<size_t>(seed.size()), recoveryKey.data(),
                       static_cast<size_t>(recoveryKey.size()), nullptr, 0);
    KeyPair pair = emptyPair();
    crypto_box_seed_keypair(publicData(pair), pair.privateKey.data(), seed.data());
    return pair;
}

QByteArray wrapKey(const SecretBytes &key, const QByteArray &publicKey)
{
    QByteArray wrapped(key.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<unsigned char *>(wrapped.data()), key.data(),
                    static_cast<unsigned long long>(key.size()),
                    reinterpret_cast<const unsigned char *>(publicKey.constData()));
    return wrapped;
}

Result<SecretBytes> unwrapKey(const QByteArray &wrapped, const QByteArray &publicKey, const SecretBytes &privateKey)
{
    SecretBytes key(sealKeySize);
    if (wrapped.size() != sealKeySize + qsizetype(crypto_box_SEALBYTES) ||
        crypto_box_seal_open(key.data(), reinterpret_cast<const unsigned char *>(wrapped.constData()),
                             static_cast<unsigned long long>(wrapped.size()),
                             reinterpret_cast<const unsigned char *>(publicKey.constData()), privateKey.data()) != 0)
        return failure(ErrorCode::Damaged, QStringLiteral("a wrapped key does not open"));
    return key;
}

Status sealPrivateKey(KeyFile::Holder &holder, const QUuid &dossierId, const SecretBytes &privateKey,
                      const QString &passphrase, const KdfCost &cost)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("the passphrase is empty"));
    holder.cost = cost;
    holder.salt = QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(holder.salt.data(), static_cast<size_t>(holder.salt.size()));
    const Result<SecretBytes> key = keyFromPassphrase(passphrase, holder.salt, cost);
    if (!key)
        return failure(key);
    holder.sealedPrivate = sealBytes(*key, privateKey.view(), privateKeyContext(dossierId, holder.id));
    return {};
}

Result<SecretBytes> openPrivateKey(const KeyFile::Holder &holder, const QUuid &dossierId, const QString &passphrase)
{
    const Result<SecretBytes> key = keyFromPassphrase(passphrase, holder.salt, holder.cost);
    if (!key)
        return failure(key);
    Result<SecretBytes> opened = openSecret(*key, holder.sealedPrivate, privateKeyContext(dossierId, holder.id));
    if (!opened)
        return failure(ErrorCode::WrongPassphrase, QStringLiteral("the passphrase does not open the account"));
    return opened;
}

} // namespace homeward
