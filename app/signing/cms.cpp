// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cms.h"

#include "signing/openssl.h"

#include <QCryptographicHash>

#include <algorithm>

namespace homeward::cms {
namespace {

enum Tag : unsigned char {
    Integer = 0x02,
    OctetString = 0x04,
    Null = 0x05,
    ObjectIdentifier = 0x06,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xA0,
    Context4 = 0xA4
};

QByteArray tlv(Tag tag, const QByteArray &content)
{
    QByteArray out(1, static_cast<char>(tag));
    const qsizetype size = content.size();
    if (size < 0x80) {
        out += static_cast<char>(size);
    } else {
        QByteArray length;
        for (qsizetype rest = size; rest > 0; rest >>= 8)
            length.prepend(static_cast<char>(rest & 0xFF));
        out += static_cast<char>(0x80 | length.size());
        out += length;
    }
    return out + content;
}

QByteArray setOf(Tag tag, QList<QByteArray> members)
{
    // DER orders a SET OF by the members' encodings, compared as unsigned bytes (X.690 §11.6); QByteArray does just
    // that.
    std::sort(members.begin(), members.end());
    return tlv(tag, members.join());
}

QByteArray oid(int nid)
{
    const ASN1_OBJECT *object = OBJ_nid2obj(nid);
    return object ? ssl::encoded(object, i2d_ASN1_OBJECT) : QByteArray();
}

/// Issuer name and serial number exactly as the certificate writes them.
struct IssuerSerial
{
    QByteArray issuer;
    QByteArray serial;
};

IssuerSerial issuerSerialOf(const QByteArray &der)
{
    const ssl::Ptr<X509> x509 = ssl::certificateFrom(der);
    if (!x509)
        return {};
    return {ssl::encoded(X509_get_issuer_name(x509.get()), i2d_X509_NAME),
            ssl::encoded(X509_get0_serialNumber(x509.get()), i2d_ASN1_INTEGER)};
}

QByteArray attribute(int nid, const QByteArray &value)
{
    return tlv(Sequence, oid(nid) + tlv(Set, value));
}

QByteArray sha256Algorithm()
{
    return tlv(Sequence, oid(NID_sha256)); // parameters absent: RFC 5754 §2
}

QByteArray signatureAlgorithm(KeyKind kind)
{
    return kind == KeyKind::Rsa ? tlv(Sequence, oid(NID_rsaEncryption) + tlv(Null, {}))
                                : tlv(Sequence, oid(NID_ecdsa_with_SHA256));
}

QByteArray attributeMembers(const Parts &parts, Tag tag)
{
    QByteArray certificateIds;
    for (const QByteArray &der : parts.chain) {
        const IssuerSerial id = issuerSerialOf(der);
        if (id.issuer.isEmpty() || id.serial.isEmpty())
            return {};
        const QByteArray generalNames = tlv(Sequence, tlv(Context4, id.issuer));
        certificateIds += tlv(Sequence, tlv(OctetString, QCryptographicHash::hash(der, QCryptographicHash::Sha256)) +
                                            tlv(Sequence, generalNames + id.serial));
    }
    return setOf(tag, {attribute(NID_pkcs9_contentType, oid(NID_pkcs7_data)),
                       attribute(NID_pkcs9_messageDigest, tlv(OctetString, parts.contentDigest)),
                       attribute(NID_id_smime_aa_signingCertificateV2, tlv(Sequence, tlv(Sequence, certificateIds)))});
}

} // namespace

QByteArray signedAttributes(const Parts &parts)
{
    return parts.chain.isEmpty() ? QByteArray() : attributeMembers(parts, Set);
}

QByteArray assemble(const Parts &parts)
{
    if (parts.chain.isEmpty())
        return {};
    const IssuerSerial id = issuerSerialOf(parts.chain.first());
    const QByteArray attributes = attributeMembers(parts, Context0);
    if (id.issuer.isEmpty() || attributes.isEmpty())
        return {};
    const QByteArray one = tlv(Integer, QByteArray(1, '\x01'));
    const QByteArray signerInfo =
        tlv(Sequence, one + tlv(Sequence, id.issuer + id.serial) + sha256Algorithm() + attributes +
                          signatureAlgorithm(parts.keyKind) + tlv(OctetString, parts.signature));
    const QByteArray signedData = tlv(Sequence, one + tlv(Set, sha256Algorithm()) + tlv(Sequence, oid(NID_pkcs7_data)) +
                                                    setOf(Context0, parts.chain) + tlv(Set, signerInfo));
    return tlv(Sequence, oid(NID_pkcs7_signed) + tlv(Context0, signedData));
}

QList<QByteArray> chainOf(const QByteArray &signer, const QList<QByteArray> &candidates)
{
    constexpr qsizetype longest = 6;
    QList<QByteArray> chain = {signer};
    while (chain.size() < longest) {
        const ssl::Ptr<X509> last = ssl::certificateFrom(chain.last());
        if (!last)
            break;
        QByteArray next;
        for (const QByteArray &der : candidates) {
            const ssl::Ptr<X509> issuer = ssl::certificateFrom(der);
            const bool selfSigned =
                issuer && X509_NAME_cmp(X509_get_subject_name(issuer.get()), X509_get_issuer_name(issuer.get())) == 0;
            if (issuer && !selfSigned && !chain.contains(der) &&
                X509_check_issued(issuer.get(), last.get()) == X509_V_OK) {
                next = der;
                break;
            }
        }
        if (next.isEmpty())
            break;
        chain << next;
    }
    ERR_clear_error();
    return chain;
}

} // namespace homeward::cms
