// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate.h"

#include <QDate>
#include <QMap>

namespace homeward {

/// One certificate this office decided to trust: a signer's own, or an authority that issues signers' certificates.
struct TrustedCertificate
{
    Certificate certificate;
    QString displayName; ///< from the note, else the certificate's common name
    QString vouchedBy;   ///< who compared the fingerprint; may be empty
    QDate since;         ///< may be null

    bool operator==(const TrustedCertificate &) const = default;
};

struct TrustList
{
    QList<TrustedCertificate> certificates;
    /// SHA-256 of a certificate -> not trusted from this day on. Whoever stands in a signer's chain counts, also when
    /// the certificate itself is not in the folder.
    QMap<QByteArray, QDate> revocations;
    QStringList unreadable; ///< names of certificate files in the folder that could not be read: shown, never guessed

    [[nodiscard]] const TrustedCertificate *find(const QByteArray &sha256) const;
    bool operator==(const TrustList &) const = default;
};

/// Is the signer known to us? Stable words for JSON in trustKey().
enum class Trust { Known, Unknown, Expired, Revoked, NotCheckable };
[[nodiscard]] QString trustKey(Trust trust);

struct TrustFinding
{
    Trust trust = Trust::Unknown;
    QByteArray anchorSha256; ///< the trusted certificate the chain ends at, when Known, Expired or Revoked
    QString reason;          ///< English, for the log
};

/// Reads every *.pem, *.crt and *.cer of \a folder (no subfolders, at most 1000 files of 1 MiB) and the optional note
/// trust.json: {"certificates": [{"sha256": HEX, "name": …, "vouched_by": …, "since": DATE, "revoked": DATE}]}.
/// A note with "revoked" need not have its certificate in the folder.
/// Errors: NotFound (no such folder), CannotRead, Malformed (a note that is not such JSON, or a revocation without a
/// readable fingerprint and day). An empty folder trusts nobody.
[[nodiscard]] Result<TrustList> readTrustFolder(const QString &folder);
/// The note for these, as readTrustFolder() reads it.
[[nodiscard]] QByteArray trustNote(const QList<TrustedCertificate> &certificates);

enum class TrustPurpose { SignDocuments, StampTime };
/// Does \a signerDer chain to \a list at the time \a at, helped by the untrusted \a others? Offline, always.
[[nodiscard]] TrustFinding judgeTrust(const QByteArray &signerDer, const QList<QByteArray> &others,
                                      const TrustList &list, const QDateTime &at,
                                      TrustPurpose purpose = TrustPurpose::SignDocuments);

} // namespace homeward
