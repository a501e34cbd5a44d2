// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

/// Judges one CMS signature by anybody (ours and foreign ones). Offline; trust is judged elsewhere.
namespace homeward::cms {

enum class Outcome { Intact, Broken, NotCheckable };

/// How the signed bytes are bound (the PDF's /SubFilter).
enum class Binding {
    Detached,      ///< adbe.pkcs7.detached, ETSI.CAdES.detached
    Sha1Inside,    ///< adbe.pkcs7.sha1: the CMS carries the SHA-1 of the bytes
    TimeStampToken ///< ETSI.RFC3161: the CMS carries a TSTInfo whose imprint is over the bytes
};

struct Check
{
    Outcome outcome = Outcome::NotCheckable;
    QString reason;                 ///< stable word, see pdfverifier.h; empty when intact
    QString detail;                 ///< English, for the log
    QByteArray signerDer;           ///< may be empty
    QList<QByteArray> certificates; ///< every embedded one, DER
    QStringList weakAlgorithms;     ///< sha1, md5, rsa_1024 …
    bool weakDigest = false;        ///< what binds the content is MD5 or SHA-1
    QByteArray signature;           ///< the signature value
    QDateTime tokenTime;            ///< of a time-stamp token, UTC
    QByteArray signatureTimestamp;  ///< DER of the unsigned time-stamp token over the signature value, if any
    qsizetype derSize = 0;          ///< bytes of the CMS itself, without padding
};

/// \a padded: the DER or BER CMS, possibly followed by zero bytes. \a content: the bytes the signature speaks of.
[[nodiscard]] Check check(const QByteArray &padded, const QByteArray &content, Binding binding);

/// Is \a der exactly what our own signer writes for \a content? (Every byte is a function of the certificates, the
/// content's digest and the signature value.) Call only for a check that was Intact.
[[nodiscard]] bool isExactlyOurs(const QByteArray &der, const QByteArray &content, const Check &checked);

} // namespace homeward::cms
