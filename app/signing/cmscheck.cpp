// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/cmscheck.h"

#include "signing/cms.h"
#include "signing/openssl.h"

#include <QCryptographicHash>

namespace homeward::cms {
namespace {

Check notCheckable(Check check, const char *reason, const QString &detail = {})
{
    check.outcome = Outcome::NotCheckable;
    check.reason = QString::fromLatin1(reason);
    check.detail = detail;
    return check;
}

Check broken(Check check, const char *reason, const QString &detail = {})
{
    check.outcome = Outcome::Broken;
    check.reason = QString::fromLatin1(reason);
    check.detail = detail;
    return check;
}

void noteWeakness(Check &check, EVP_PKEY *key, const X509_ALGOR *digest, const X509_ALGOR *signature)
{
    const ASN1_OBJECT *digestId = nullptr;
    X509_ALGOR_get0(&digestId, nullptr, nullptr, digest);
    int hashes[2] = {OBJ_obj2nid(digestId), NID_undef};
    const ASN1_OBJECT *signatureId = nullptr;
    X509_ALGOR_get0(&signatureId, nullptr, nullptr, signature);
    OBJ_find_sigid_algs(OBJ_obj2nid(signatureId), &hashes[1], nullptr);
    for (const int nid : hashes) {
        if (nid != NID_md5 && nid != NID_sha1)
            continue;
        check.weakDigest = true;
        const QString name = nid == NID_md5 ? QStringLiteral("md5") : QStringLiteral("sha1");
        if (!check.weakAlgorithms.contains(name))
            check.weakAlgorithms << name;
    }
    const int type = EVP_PKEY_get_base_id(key);
    const int bits = EVP_PKEY_get_bits(key);
    if ((type == EVP_PKEY_RSA || type == EVP_PKEY_RSA_PSS) && bits < 2048)
        check.weakAlgorithms << QStringLiteral("rsa_%1").arg(bits);
    else if (type == EVP_PKEY_EC && bits < 224)
        check.weakAlgorithms << QStringLiteral("ec_%1").arg(bits);
    else if (type == EVP_PKEY_DSA)
        check.weakAlgorithms << QStringLiteral("dsa_%1").arg(bits);
}

const ASN1_STRING *sequenceAttribute(const CMS_SignerInfo *signer, int nid)
{
    const ASN1_OBJECT *object = OBJ_nid2obj(nid);
    // -3: exactly one attribute of the kind with exactly one value
    return static_cast<const ASN1_STRING *>(
        CMS_signed_get0_data_by_OBJ(const_cast<CMS_SignerInfo *>(signer), object, -3, V_ASN1_SEQUENCE));
}

/// The signing-certificate attributes (RFC 5035) have to name the certificate that verifies. Absent is a weakness of
/// older signatures, not a fault.
bool namesItsCertificate(Check &check, const CMS_SignerInfo *signer)
{
    const ASN1_STRING *v1 = sequenceAttribute(signer, NID_id_smime_aa_signingCertificate);
    const ASN1_STRING *v2 = sequenceAttribute(signer, NID_id_smime_aa_signingCertificateV2);
    if (!v1 && !v2) {
        check.weakAlgorithms << QStringLiteral("no_signing_certificate");
        return true;
    }
    if (v1)
        check.weakAlgorithms << QStringLiteral("sha1_signing_certificate");
    const ASN1_STRING *best = v2 ? v2 : v1;
    const QByteArray attribute(reinterpret_cast<const char *>(ASN1_STRING_get0_data(best)), ASN1_STRING_length(best));
    // The first id is the signer's (RFC 5035 §3); its digest stands there as plain bytes, and the attribute is signed.
    for (const auto algorithm : {QCryptographicHash::Sha1, QCryptographicHash::Sha256, QCryptographicHash::Sha384,
                                 QCryptographicHash::Sha512, QCryptographicHash::Sha3_256}) {
        if ((algorithm == QCryptographicHash::Sha1) == (v2 == nullptr) &&
            attribute.contains(QCryptographicHash::hash(check.signerDer, algorithm)))
            return true;
    }
    return false;
}

bool imprintMatches(Check &check, const QByteArray &tstInfo, const QByteArray &content)
{
    const unsigned char *at = ssl::data(tstInfo);
    const ssl::Ptr<TS_TST_INFO> info(d2i_TS_TST_INFO(nullptr, &at, tstInfo.size()));
    if (!info)
        return false;
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info.get());
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const EVP_MD *digest = EVP_get_digestbyobj(algorithm);
    unsigned char value[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    if (!digest ||
        EVP_Digest(content.constData(), static_cast<size_t>(content.size()), value, &length, digest, nullptr) != 1)
        return false;
    const int nid = EVP_MD_get_type(digest);
    if (nid == NID_sha1 || nid == NID_md5) {
        check.weakDigest = true;
        check.weakAlgorithms << (nid == NID_md5 ? QStringLiteral("md5") : QStringLiteral("sha1"));
    }
    const ASN1_OCTET_STRING *stamped = TS_MSG_IMPRINT_get_msg(imprint);
    check.tokenTime = ssl::timeOf(TS_TST_INFO_get_time(info.get()));
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(stamped)), ASN1_STRING_length(stamped)) ==
           QByteArray(reinterpret_cast<const char *>(value), static_cast<qsizetype>(length));
}

QByteArray signatureTimestampOf(CMS_SignerInfo *signer)
{
    const int at = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1);
    const X509_ATTRIBUTE *attribute = at < 0 ? nullptr : CMS_unsigned_get_attr(signer, at);
    if (!attribute || X509_ATTRIBUTE_count(attribute) < 1)
        return {};
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(const_cast<X509_ATTRIBUTE *>(attribute), 0);
    if (!value || ASN1_TYPE_get(value) != V_ASN1_SEQUENCE)
        return {};
    const ASN1_STRING *sequence = value->value.sequence;
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(sequence)), ASN1_STRING_length(sequence));
}

/// The signer's certificate by our own look at the signer id, without OpenSSL's matching being asked twice.
X509 *signerCertificate(CMS_SignerInfo *signer, const ssl::X509Stack &certificates)
{
    for (int i = 0; certificates && i < sk_X509_num(certificates.get()); ++i) {
        X509 *candidate = sk_X509_value(certificates.get(), i);
        if (CMS_SignerInfo_cert_cmp(signer, candidate) == 0)
            return candidate;
    }
    return nullptr;
}

} // namespace

Check check(const QByteArray &padded, const QByteArray &content, Binding binding)
{
    ERR_clear_error();
    Check result;
    const unsigned char *at = ssl::data(padded);
    const ssl::Ptr<CMS_ContentInfo> cms(d2i_CMS_ContentInfo(nullptr, &at, padded.size()));
    if (!cms)
        return notCheckable(result, "no_readable_signature", ssl::takeErrors());
    result.derSize = at - ssl::data(padded);
    for (qsizetype i = result.derSize; i < padded.size(); ++i) {
        if (padded.at(i) != '\0')
            return broken(result, "data_hidden_in_padding");
    }
    if (OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return notCheckable(result, "no_readable_signature", QStringLiteral("not SignedData"));
    const ssl::X509Stack certificates(CMS_get1_certs(cms.get()));
    for (int i = 0; certificates && i < sk_X509_num(certificates.get()) && i < 64; ++i)
        result.certificates << ssl::derOf(sk_X509_value(certificates.get(), i));
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms.get());
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1)
        return notCheckable(result, "not_one_signer");
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    X509 *certificate = signerCertificate(signer, certificates);
    if (!certificate)
        return notCheckable(result, "no_signer_certificate", ssl::takeErrors());
    result.signerDer = ssl::derOf(certificate);
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return notCheckable(result, "unsupported_algorithm", ssl::takeErrors());
    X509_ALGOR *digestAlgorithm = nullptr;
    X509_ALGOR *signatureAlgorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digestAlgorithm, &signatureAlgorithm);
    noteWeakness(result, key, digestAlgorithm, signatureAlgorithm);
    const ASN1_OCTET_STRING *value = CMS_SignerInfo_get0_signature(signer);
    result.signature =
        QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value));
    result.signatureTimestamp = signatureTimestampOf(signer);

    const ssl::Ptr<BIO> input = binding == Binding::Detached ? ssl::readBio(content) : ssl::Ptr<BIO>();
    const ssl::Ptr<BIO> inside(BIO_new(BIO_s_mem()));
    const unsigned int flags =
        CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY | (binding == Binding::Detached ? CMS_DETACHED : 0);
    if (binding == Binding::Detached) {
        // A CMS that brings its own content would be checked against that and not against the file.
        ASN1_OCTET_STRING **carried = CMS_get0_content(cms.get());
        if (carried && *carried)
            return broken(result, "carries_other_content");
    }
    if (CMS_verify(cms.get(), nullptr, nullptr, input.get(), inside.get(), flags) != 1) {
        bool mismatch = false;
        QStringList texts;
        while (const unsigned long code = ERR_get_error()) {
            const int reason = ERR_GET_REASON(code);
            if (ERR_GET_LIB(code) == ERR_LIB_CMS &&
                (reason == CMS_R_VERIFICATION_FAILURE || reason == CMS_R_CONTENT_VERIFY_ERROR ||
                 reason == CMS_R_MESSAGEDIGEST_WRONG_LENGTH || reason == CMS_R_MESSAGEDIGEST_ATTRIBUTE_WRONG_LENGTH))
                mismatch = true;
            const char *text = ERR_reason_error_string(code);
            texts << QString::fromLatin1(text ? text : "?");
        }
        const QString detail = texts.join(QLatin1String("; "));
        return mismatch ? broken(result, "bytes_changed", detail)
                        : notCheckable(result, "unsupported_algorithm", detail);
    }
    if (binding == Binding::Sha1Inside) {
        result.weakDigest = true;
        if (!result.weakAlgorithms.contains(QStringLiteral("sha1")))
            result.weakAlgorithms << QStringLiteral("sha1");
        if (ssl::bioBytes(inside.get()) != QCryptographicHash::hash(content, QCryptographicHash::Sha1))
            return broken(result, "bytes_changed");
    }
    if (binding == Binding::TimeStampToken) {
        if (OBJ_obj2nid(CMS_get0_eContentType(cms.get())) != NID_id_smime_ct_TSTInfo)
            return notCheckable(result, "no_readable_signature", QStringLiteral("not a time-stamp token"));
        if (!imprintMatches(result, ssl::bioBytes(inside.get()), content))
            return broken(result, "bytes_changed", ssl::takeErrors());
    }
    if (!namesItsCertificate(result, signer))
        return broken(result, "other_certificate", ssl::takeErrors());
    result.outcome = Outcome::Intact;
    ERR_clear_error();
    return result;
}

bool isExactlyOurs(const QByteArray &der, const QByteArray &content, const Check &checked)
{
    const ssl::Ptr<X509> certificate = ssl::certificateFrom(checked.signerDer);
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (!key)
        return false;
    Parts parts;
    parts.contentDigest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    parts.chain = chainOf(checked.signerDer, checked.certificates);
    parts.keyKind = EVP_PKEY_get_base_id(key) == EVP_PKEY_EC ? KeyKind::Ec : KeyKind::Rsa;
    parts.signature = checked.signature;
    return assemble(parts) == der;
}

} // namespace homeward::cms
