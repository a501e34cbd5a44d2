// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/demopki.h"

#include "signing/openssl.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

namespace homeward {
namespace {

struct Identity
{
    ssl::Ptr<EVP_PKEY> key;
    ssl::Ptr<X509> certificate;
};

bool addName(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, ssl::data(utf8), static_cast<int>(utf8.size()), -1,
                                      0) == 1;
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ssl::Ptr<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    unsigned char bytes[16];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] &= 0x7F; // positive, and never empty
    bytes[0] |= 0x40;
    const ssl::Ptr<BIGNUM> number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

/// Issued by \a issuer, or by itself when that is null.
bool makeIdentity(Identity &made, const QString &name, const QString &organisation, const QDateTime &now,
                  const Identity *issuer)
{
    made.key.reset(EVP_EC_gen("P-256"));
    made.certificate.reset(X509_new());
    X509 *x509 = made.certificate.get();
    if (!made.key || !x509 || X509_set_version(x509, X509_VERSION_3) != 1 || !setSerial(x509))
        return false;
    X509_NAME *subject = X509_get_subject_name(x509);
    X509 *issuerCertificate = issuer ? issuer->certificate.get() : x509;
    const bool named = addName(subject, "CN", name) && addName(subject, "O", organisation) &&
                       X509_set_issuer_name(x509, X509_get_subject_name(issuerCertificate)) == 1;
    const bool dated =
        ASN1_TIME_set(X509_getm_notBefore(x509), static_cast<time_t>(now.addDays(-1).toSecsSinceEpoch())) &&
        ASN1_TIME_set(X509_getm_notAfter(x509), static_cast<time_t>(now.addYears(10).toSecsSinceEpoch()));
    if (!named || !dated || X509_set_pubkey(x509, made.key.get()) != 1)
        return false;
    const bool extended =
        addExtension(x509, issuerCertificate, NID_basic_constraints,
                     issuer ? "critical,CA:FALSE" : "critical,CA:TRUE,pathlen:0") &&
        addExtension(x509, issuerCertificate, NID_key_usage,
                     issuer ? "critical,digitalSignature,nonRepudiation" : "critical,keyCertSign,cRLSign") &&
        addExtension(x509, issuerCertificate, NID_subject_key_identifier, "hash") &&
        addExtension(x509, issuerCertificate, NID_authority_key_identifier, "keyid:always");
    return extended && X509_sign(x509, issuer ? issuer->key.get() : made.key.get(), EVP_sha256()) > 0;
}

} // namespace

Result<DemoPki> makeDemoPki(World &world, const DemoPkiRequest &request)
{
    const QDateTime now = world.nowUtc();
    Identity authority;
    Identity signer;
    if (!makeIdentity(authority, request.authorityName, request.organisation, now, nullptr) ||
        !makeIdentity(signer, request.signerName, request.organisation, now, &authority))
        return failure(ErrorCode::Internal, QStringLiteral("demonstration certificates: ") + ssl::takeErrors());

    DemoPki result;
    const Result<Certificate> authorityInfo = certificateFromDer(ssl::derOf(authority.certificate.get()));
    const Result<Certificate> signerInfo = certificateFromDer(ssl::derOf(signer.certificate.get()));
    if (!authorityInfo)
        return failure(authorityInfo);
    if (!signerInfo)
        return failure(signerInfo);
    result.authority = *authorityInfo;
    result.signer = *signerInfo;

    const ssl::X509Stack others = ssl::stackOf({result.authority.der});
    QByteArray secret = request.passphrase.toUtf8();
    const QByteArray friendlyName = request.signerName.toUtf8();
    const ssl::Ptr<PKCS12> container(PKCS12_create(secret.constData(), friendlyName.constData(), signer.key.get(),
                                                   signer.certificate.get(), others.get(), 0, 0, 0, 0, 0));
    OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
    const ssl::Ptr<BIO> file(BIO_new(BIO_s_mem()));
    const ssl::Ptr<BIO> pem(BIO_new(BIO_s_mem()));
    if (!container || !file || !pem || i2d_PKCS12_bio(file.get(), container.get()) != 1 ||
        PEM_write_bio_X509(pem.get(), authority.certificate.get()) != 1)
        return failure(ErrorCode::Internal, QStringLiteral("demonstration key file: ") + ssl::takeErrors());
    result.pkcs12 = ssl::bioBytes(file.get());
    result.authorityPem = ssl::bioBytes(pem.get());
    result.trustNote = homeward::trustNote(
        {TrustedCertificate{result.authority, request.authorityName, QStringLiteral("homeward sample"), now.date()}});
    return result;
}

} // namespace homeward
