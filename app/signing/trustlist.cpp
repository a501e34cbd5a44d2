// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/trustlist.h"

#include "domain/regularfile.h"
#include "signing/openssl.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace homeward {
namespace {

constexpr qint64 largestFile = 1024 * 1024;

Status applyNote(const QByteArray &json, TrustList &list, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject() || !document.object().value(QLatin1String("certificates")).isArray())
        return failure(ErrorCode::Malformed, QStringLiteral("trust note: ") + error.errorString(), path);
    const QJsonArray notes = document.object().value(QLatin1String("certificates")).toArray();
    for (const QJsonValue &value : notes) {
        const QJsonObject note = value.toObject();
        const QByteArray sha256 = QByteArray::fromHex(note.value(QLatin1String("sha256")).toString().toLatin1());
        if (const QJsonValue revoked = note.value(QLatin1String("revoked")); !revoked.isUndefined()) {
            const QDate day = QDate::fromString(revoked.toString(), Qt::ISODate);
            if (!day.isValid() || sha256.size() != 32) // never trust because of a spelling mistake
                return failure(ErrorCode::Malformed, QStringLiteral("trust note: a revocation"), path);
            const QDate earlier = list.revocations.value(sha256, day);
            list.revocations.insert(sha256, std::min(earlier, day));
        }
        for (TrustedCertificate &trusted : list.certificates) {
            if (trusted.certificate.sha256 != sha256)
                continue;
            const QString name = note.value(QLatin1String("name")).toString();
            if (!name.isEmpty())
                trusted.displayName = name;
            trusted.vouchedBy = note.value(QLatin1String("vouched_by")).toString();
            trusted.since = QDate::fromString(note.value(QLatin1String("since")).toString(), Qt::ISODate);
        }
    }
    return {};
}

bool mayBeUsedFor(X509 *signer, TrustPurpose purpose)
{
    if (purpose == TrustPurpose::StampTime)
        return X509_check_purpose(signer, X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1;
    if (X509_get_extended_key_usage(signer) == XKU_TIMESTAMP)
        return false;                                  // a time-stamping authority never signs documents
    const uint32_t usage = X509_get_key_usage(signer); // all bits set when the extension is absent
    return (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
}

} // namespace

const TrustedCertificate *TrustList::find(const QByteArray &sha256) const
{
    for (const TrustedCertificate &trusted : certificates) {
        if (trusted.certificate.sha256 == sha256)
            return &trusted;
    }
    return nullptr;
}

QString trustKey(Trust trust)
{
    switch (trust) {
    case Trust::Known:
        return QStringLiteral("known");
    case Trust::Unknown:
        return QStringLiteral("unknown");
    case Trust::Expired:
        return QStringLiteral("expired");
    case Trust::Revoked:
        return QStringLiteral("revoked");
    case Trust::NotCheckable:
        break;
    }
    return QStringLiteral("not_checkable");
}

Result<TrustList> readTrustFolder(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("no such trust folder"), folder);
    if (!directory.isReadable())
        return failure(ErrorCode::CannotRead, QStringLiteral("trust folder is not readable"), folder);
    TrustList list;
    QStringList names = directory.entryList({QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer")},
                                            QDir::Files, QDir::Name);
    if (names.size() > 1000)
        return failure(ErrorCode::TooLarge, QStringLiteral("over 1000 files in the trust folder"), folder);
    for (const QString &name : names) {
        const Result<QByteArray> bytes = readRegularFile(directory.filePath(name), largestFile);
        const Result<QList<Certificate>> certificates =
            bytes ? certificatesFromFileBytes(*bytes) : Result<QList<Certificate>>(failure(bytes));
        if (!certificates) {
            list.unreadable << name;
            continue;
        }
        for (const Certificate &certificate : *certificates) {
            if (!list.find(certificate.sha256))
                list.certificates << TrustedCertificate{certificate, certificate.commonName, {}, {}};
        }
    }
    const QString notePath = directory.filePath(QStringLiteral("trust.json"));
    if (QFile::exists(notePath)) {
        const Result<QByteArray> json = readRegularFile(notePath, largestFile);
        if (!json)
            return failure(json);
        if (const Status applied = applyNote(*json, list, notePath); !applied)
            return failure(applied);
    }
    return list;
}

QByteArray trustNote(const QList<TrustedCertificate> &certificates)
{
    QJsonArray notes;
    for (const TrustedCertificate &trusted : certificates) {
        QJsonObject note{{QStringLiteral("sha256"), QString::fromLatin1(trusted.certificate.sha256.toHex())},
                         {QStringLiteral("name"), trusted.displayName},
                         {QStringLiteral("vouched_by"), trusted.vouchedBy}};
        if (trusted.since.isValid())
            note.insert(QStringLiteral("since"), trusted.since.toString(Qt::ISODate));
        notes.append(note);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("certificates"), notes}}).toJson();
}

TrustFinding judgeTrust(const QByteArray &signerDer, const QList<QByteArray> &others, const TrustList &list,
                        const QDateTime &at, TrustPurpose purpose)
{
    const ssl::Ptr<X509> signer = ssl::certificateFrom(signerDer);
    if (!signer)
        return {Trust::NotCheckable, {}, QStringLiteral("no readable certificate of the signer")};
    const ssl::Ptr<X509_STORE> store(X509_STORE_new());
    const ssl::Ptr<X509_STORE_CTX> context(X509_STORE_CTX_new());
    if (!store || !context)
        return {Trust::NotCheckable, {}, ssl::takeErrors()};
    for (const TrustedCertificate &trusted : list.certificates) {
        if (const ssl::Ptr<X509> anchor = ssl::certificateFrom(trusted.certificate.der))
            X509_STORE_add_cert(store.get(), anchor.get());
    }
    const ssl::X509Stack untrusted = ssl::stackOf(others);
    if (X509_STORE_CTX_init(context.get(), store.get(), signer.get(), untrusted.get()) != 1)
        return {Trust::NotCheckable, {}, ssl::takeErrors()};
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    // Any certificate of the folder is an anchor of its own, a signer's as well as a root.
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_depth(parameters, 8);
    X509_VERIFY_PARAM_set_time(parameters, static_cast<time_t>(at.toSecsSinceEpoch()));
    const bool chained = X509_verify_cert(context.get()) == 1;
    const int code = X509_STORE_CTX_get_error(context.get());
    const QString text = QString::fromLatin1(X509_verify_cert_error_string(code));
    ERR_clear_error();
    if (!chained && code != X509_V_ERR_CERT_HAS_EXPIRED)
        return {code == X509_V_ERR_CERT_NOT_YET_VALID ? Trust::NotCheckable : Trust::Unknown, {}, text};

    TrustFinding finding{chained ? Trust::Known : Trust::Expired, {}, chained ? QString() : text};
    const STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; chain && i < sk_X509_num(chain); ++i) {
        const QByteArray sha256 =
            QCryptographicHash::hash(ssl::derOf(sk_X509_value(chain, i)), QCryptographicHash::Sha256);
        if (finding.anchorSha256.isEmpty() && list.find(sha256))
            finding.anchorSha256 = sha256;
        const QDate revoked = list.revocations.value(sha256);
        if (revoked.isValid() && at.date() >= revoked)
            return {Trust::Revoked, sha256, QStringLiteral("revoked in the trust note")};
    }
    if (finding.trust == Trust::Known && !mayBeUsedFor(signer.get(), purpose))
        return {Trust::Unknown, {}, QStringLiteral("the certificate is not made for this use")};
    return finding;
}

} // namespace homeward
