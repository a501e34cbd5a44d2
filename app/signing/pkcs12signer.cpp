// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pkcs12signer.h"

#include "signing/cms.h"
#include "signing/openssl.h"

#include <QCryptographicHash>

namespace homeward {

struct Pkcs12Signer::Key
{
    ssl::Ptr<EVP_PKEY> value;
    cms::KeyKind kind = cms::KeyKind::Ec;
};

Pkcs12Signer::Pkcs12Signer(std::unique_ptr<Key> key, Certificate certificate, QList<QByteArray> chain)
    : m_key(std::move(key)), m_certificate(std::move(certificate)), m_chain(std::move(chain))
{
}

Pkcs12Signer::~Pkcs12Signer() = default;

Result<std::unique_ptr<Pkcs12Signer>> Pkcs12Signer::open(const QByteArray &pkcs12, const QString &passphrase)
{
    if (pkcs12.size() > 1024 * 1024)
        return failure(ErrorCode::TooLarge, QStringLiteral("PKCS#12 file over 1 MiB"));
    const unsigned char *at = ssl::data(pkcs12);
    const ssl::Ptr<PKCS12> container(d2i_PKCS12(nullptr, &at, pkcs12.size()));
    if (!container)
        return failure(ErrorCode::Malformed, QStringLiteral("not a PKCS#12 file: ") + ssl::takeErrors());

    QByteArray secret = passphrase.toUtf8();
    // The MAC is what tells a wrong passphrase from a damaged file.
    const bool macRight =
        PKCS12_mac_present(container.get()) &&
        (PKCS12_verify_mac(container.get(), secret.constData(), static_cast<int>(secret.size())) == 1 ||
         (secret.isEmpty() && PKCS12_verify_mac(container.get(), nullptr, 0) == 1));
    if (!macRight) {
        OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
        const bool hasMac = PKCS12_mac_present(container.get());
        const QString detail = ssl::takeErrors();
        if (!hasMac)
            return failure(ErrorCode::NotSupported, QStringLiteral("PKCS#12 file without a MAC"));
        return failure(ErrorCode::WrongPassphrase, detail);
    }
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawOthers = nullptr;
    const bool parsed = PKCS12_parse(container.get(), secret.constData(), &rawKey, &rawCertificate, &rawOthers) == 1;
    OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
    auto key = std::make_unique<Key>();
    key->value.reset(rawKey);
    const ssl::Ptr<X509> x509(rawCertificate);
    const ssl::X509Stack others(rawOthers);
    if (!parsed) // the MAC was right, so this is a cipher we do not carry (RC2-40 and friends)
        return failure(ErrorCode::NotSupported, QStringLiteral("PKCS#12 encryption: ") + ssl::takeErrors());
    if (!rawKey || !rawCertificate || X509_check_private_key(rawCertificate, rawKey) != 1)
        return failure(ErrorCode::Malformed,
                       QStringLiteral("no key with its own certificate in the PKCS#12 file: ") + ssl::takeErrors());

    const int bits = EVP_PKEY_get_bits(rawKey);
    switch (EVP_PKEY_get_base_id(rawKey)) {
    case EVP_PKEY_RSA:
        if (bits < 2048)
            return failure(ErrorCode::NotSupported, QStringLiteral("RSA key of %1 bits is too short").arg(bits));
        key->kind = cms::KeyKind::Rsa;
        break;
    case EVP_PKEY_EC:
        if (bits < 256)
            return failure(ErrorCode::NotSupported, QStringLiteral("EC key of %1 bits is too short").arg(bits));
        key->kind = cms::KeyKind::Ec;
        break;
    default:
        return failure(ErrorCode::NotSupported, QStringLiteral("only RSA and EC keys can sign"));
    }
    Result<Certificate> certificate = certificateFromDer(ssl::derOf(rawCertificate));
    if (!certificate)
        return failure(certificate);
    QList<QByteArray> candidates;
    for (int i = 0; others && i < sk_X509_num(others.get()); ++i)
        candidates << ssl::derOf(sk_X509_value(others.get(), i));
    QList<QByteArray> chain = cms::chainOf(certificate->der, candidates);
    return std::unique_ptr<Pkcs12Signer>(new Pkcs12Signer(std::move(key), *certificate, std::move(chain)));
}

Result<QByteArray> Pkcs12Signer::sign(const QByteArray &bytesToBeSigned)
{
    cms::Parts parts;
    parts.contentDigest = QCryptographicHash::hash(bytesToBeSigned, QCryptographicHash::Sha256);
    parts.chain = m_chain;
    parts.keyKind = m_key->kind;
    const QByteArray attributes = cms::signedAttributes(parts);
    if (attributes.isEmpty())
        return failure(ErrorCode::Internal, QStringLiteral("signed attributes: ") + ssl::takeErrors());

    const ssl::Ptr<EVP_MD_CTX> context(EVP_MD_CTX_new());
    size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->value.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, ssl::data(attributes),
                       static_cast<size_t>(attributes.size())) != 1)
        return failure(ErrorCode::Internal, QStringLiteral("signing: ") + ssl::takeErrors());
    parts.signature.resize(static_cast<qsizetype>(length));
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(parts.signature.data()), &length,
                       ssl::data(attributes), static_cast<size_t>(attributes.size())) != 1)
        return failure(ErrorCode::Internal, QStringLiteral("signing: ") + ssl::takeErrors());
    parts.signature.resize(static_cast<qsizetype>(length)); // ECDSA signatures vary by a few bytes
    return cms::assemble(parts);
}

} // namespace homeward
