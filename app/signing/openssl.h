// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

/// Ownership and conversions for OpenSSL, for the sources of this room only: no header others include names it.
namespace homeward::ssl {

struct Free
{
    void operator()(X509 *p) const { X509_free(p); }
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(EVP_PKEY_CTX *p) const { EVP_PKEY_CTX_free(p); }
    void operator()(EVP_MD_CTX *p) const { EVP_MD_CTX_free(p); }
    void operator()(PKCS12 *p) const { PKCS12_free(p); }
    void operator()(BIO *p) const { BIO_free_all(p); }
    void operator()(CMS_ContentInfo *p) const { CMS_ContentInfo_free(p); }
    void operator()(X509_STORE *p) const { X509_STORE_free(p); }
    void operator()(X509_STORE_CTX *p) const { X509_STORE_CTX_free(p); }
    void operator()(X509_EXTENSION *p) const { X509_EXTENSION_free(p); }
    void operator()(TS_TST_INFO *p) const { TS_TST_INFO_free(p); }
    void operator()(BIGNUM *p) const { BN_free(p); }
    void operator()(STACK_OF(X509) * p) const { sk_X509_pop_free(p, X509_free); }
};
template<class T>
using Ptr = std::unique_ptr<T, Free>;
using X509Stack = std::unique_ptr<STACK_OF(X509), Free>;

/// What OpenSSL's error queue says, and empties it. Never holds content, only library texts.
[[nodiscard]] QString takeErrors();
/// A read-only memory BIO; \a bytes must outlive it.
[[nodiscard]] Ptr<BIO> readBio(const QByteArray &bytes);
[[nodiscard]] QByteArray bioBytes(BIO *memory);
/// The DER form; empty on failure.
[[nodiscard]] QByteArray derOf(X509 *certificate);
/// Null when \a der is not exactly one certificate.
[[nodiscard]] Ptr<X509> certificateFrom(const QByteArray &der);
[[nodiscard]] QDateTime timeOf(const ASN1_TIME *time);
/// A new reference each to the certificates of \a ders (those which cannot be read are left out).
[[nodiscard]] X509Stack stackOf(const QList<QByteArray> &ders);

template<class T, class Encode>
[[nodiscard]] QByteArray encoded(const T *value, Encode encode)
{
    unsigned char *out = nullptr;
    const int length = encode(value, &out);
    if (length <= 0)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(out), length);
    OPENSSL_free(out);
    return bytes;
}
[[nodiscard]] inline const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace homeward::ssl
