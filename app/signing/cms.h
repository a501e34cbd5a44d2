// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// The one CMS form we write (RFC 5652 in DER, PAdES B-B), written by hand so that it is a pure function of its parts:
/// the verifier takes a signature apart, puts it together again and compares every byte (decisions: fidelity of our own
/// files).
namespace homeward::cms {

enum class KeyKind { Rsa, Ec };

struct Parts
{
    QByteArray contentDigest; ///< SHA-256 of the signed bytes, 32 bytes
    QList<QByteArray> chain;  ///< DER certificates, the signer's first, without the self-signed root
    KeyKind keyKind = KeyKind::Ec;
    QByteArray signature; ///< PKCS#1 v1.5 or DER ECDSA value over signedAttributes()
};

/// The DER SET OF signed attributes: contentType, messageDigest, signing-certificate-v2 over the whole chain
/// (RFC 5035, so that no embedded certificate can be changed unnoticed). Empty when a certificate cannot be read.
[[nodiscard]] QByteArray signedAttributes(const Parts &parts);
/// The whole ContentInfo. Empty when a certificate cannot be read.
[[nodiscard]] QByteArray assemble(const Parts &parts);
/// \a signer followed by its issuers found among \a candidates, without a self-signed root; at most 6 in all.
[[nodiscard]] QList<QByteArray> chainOf(const QByteArray &signer, const QList<QByteArray> &candidates);

} // namespace homeward::cms
