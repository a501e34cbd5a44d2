// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate.h"

#include "signing/openssl.h"

#include <QCryptographicHash>

#include <openssl/pem.h>

namespace homeward {
namespace {

QString nameEntry(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (length < 0) {
        ERR_clear_error();
        return {};
    }
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), length);
    OPENSSL_free(utf8);
    // A name is shown on one line beside a verdict: control characters and direction marks could forge words there.
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return text.left(200);
}

QString keyKindOf(X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key) {
        ERR_clear_error();
        return {};
    }
    const int bits = EVP_PKEY_get_bits(key);
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_EC:
        return QStringLiteral("EC P-%1").arg(bits);
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return QStringLiteral("RSA %1").arg(bits);
    default: {
        const char *type = EVP_PKEY_get0_type_name(key);
        return QStringLiteral("%1 %2").arg(QString::fromLatin1(type ? type : "?")).arg(bits);
    }
    }
}

} // namespace

Result<Certificate> certificateFromDer(const QByteArray &der)
{
    const ssl::Ptr<X509> x509 = ssl::certificateFrom(der);
    if (!x509)
        return failure(ErrorCode::Malformed, QStringLiteral("not a DER certificate"));
    Certificate result;
    const X509_NAME *subject = X509_get_subject_name(x509.get());
    const X509_NAME *issuer = X509_get_issuer_name(x509.get());
    result.commonName = nameEntry(subject, NID_commonName);
    result.organisation = nameEntry(subject, NID_organizationName);
    result.issuerName = nameEntry(issuer, NID_commonName);
    result.validFrom = ssl::timeOf(X509_get0_notBefore(x509.get()));
    result.validTo = ssl::timeOf(X509_get0_notAfter(x509.get()));
    result.keyKind = keyKindOf(x509.get());
    result.selfSigned = X509_NAME_cmp(subject, issuer) == 0;
    result.sha256 = QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    result.der = der;
    return result;
}

Result<QList<Certificate>> certificatesFromFileBytes(const QByteArray &pemOrDer)
{
    QList<Certificate> found;
    if (pemOrDer.contains("-----BEGIN")) {
        const ssl::Ptr<BIO> bio = ssl::readBio(pemOrDer);
        while (bio && found.size() < 100) {
            const ssl::Ptr<X509> x509(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
            if (!x509)
                break;
            if (Result<Certificate> one = certificateFromDer(ssl::derOf(x509.get())))
                found << *one;
        }
        ERR_clear_error();
    } else if (Result<Certificate> one = certificateFromDer(pemOrDer)) {
        found << *one;
    }
    if (found.isEmpty())
        return failure(ErrorCode::Malformed, QStringLiteral("no certificate in the file"));
    return found;
}

QString spokenFingerprint(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex().toUpper());
    QString text;
    for (qsizetype i = 0; i < hex.size(); i += 4) {
        if (i > 0)
            text += i % 32 == 0 ? u'\n' : u' ';
        text += hex.mid(i, 4);
    }
    return text;
}

} // namespace homeward
