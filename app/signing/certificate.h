// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace homeward {

/// What a certificate says about its holder. Nothing here is proven until it chains to a trust list.
struct Certificate
{
    QString commonName;
    QString organisation;
    QString issuerName;  ///< the issuer's common name
    QDateTime validFrom; ///< UTC
    QDateTime validTo;   ///< UTC
    QString keyKind;     ///< "EC P-256", "RSA 2048" …
    bool selfSigned = false;
    QByteArray sha256; ///< 32 bytes over the DER form
    QByteArray der;

    bool operator==(const Certificate &) const = default;
};

/// From exactly one DER certificate. Malformed otherwise.
[[nodiscard]] Result<Certificate> certificateFromDer(const QByteArray &der);
/// Every certificate of a PEM file, or the one of a DER file. Malformed when there is none.
[[nodiscard]] Result<QList<Certificate>> certificatesFromFileBytes(const QByteArray &pemOrDer);

/// A fingerprint to read aloud over the telephone: upper-case hex in groups of four, eight groups to a line.
[[nodiscard]] QString spokenFingerprint(const QByteArray &sha256);

} // namespace homeward
