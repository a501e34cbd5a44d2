// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/revisiondiff.h"
#include "signing/trustlist.h"

namespace homeward {

/// The first that applies, in this order. Only Unchanged is good news.
enum class Verdict {
    Changed,       ///< a signature is broken, or something was changed after it that may not be
    CannotCheck,   ///< a signature, or what came after it, could not be judged (also: bound only by MD5 or SHA-1)
    NotSigned,     ///< no trace of a signature, or nothing but time-stamps: nobody has put a name under the content
    UnknownSigner, ///< intact, but not everybody who signed is known to the trust list
    Unchanged
};
enum class Integrity { Intact, Broken, NotCheckable };
enum class TimeSource {
    Timestamp,   ///< proven by a time-stamp of an authority on the trust list
    SignerClock, ///< only claimed by the signer's computer
    None
};

/// The words of the command line's JSON.
[[nodiscard]] QString verdictKey(Verdict verdict);
[[nodiscard]] QString integrityKey(Integrity integrity);
[[nodiscard]] QString timeSourceKey(TimeSource source);

/// One signature, in the order in which they were made.
///
/// \c reason is a stable word, empty when all is well:
/// bytes_changed, bytes_missing, bytes_added, data_hidden_in_gap, data_hidden_in_padding, range_given_twice,
/// range_unusual, signature_unreadable, signature_not_listed, no_readable_signature, not_one_signer,
/// no_signer_certificate, unsupported_algorithm, other_certificate, carries_other_content, weak_digest,
/// not_as_we_write_it, structure_damaged, covers_part_of_a_revision, catalog_replaced, catalog_changed,
/// properties_changed, encryption_changed, page_changed, annotations_changed, annotation_added, fields_changed,
/// form_changed, form_filled, field_changed, field_added, empty_signature_field, appearance_shared, object_changed,
/// object_removed, object_added, signer_unknown, certificate_expired, certificate_revoked,
/// too_large, signature_drawn (a later signature is not invisible). Of a whole file also only_timestamps.
struct PdfSignature
{
    QString signer;          ///< common name in the certificate, never the name written beside it
    QString organisation;    ///< from the certificate
    Certificate certificate; ///< empty when there is none to read
    bool coversWholeFile = false;
    Integrity integrity = Integrity::NotCheckable;
    LaterChanges laterChanges = LaterChanges::NotJudged;
    Trust trust = Trust::NotCheckable;
    QByteArray trustAnchor; ///< SHA-256 of the trust list's certificate it chains to
    QDateTime time;         ///< UTC; invalid when none
    TimeSource timeSource = TimeSource::None;
    QStringList weakAlgorithms; ///< md5, sha1, rsa_1024, no_signing_certificate, sha1_signing_certificate …
    QString reason;
    QString detail; ///< English, for the log
    bool documentTimestamp = false;
};

struct PdfVerdict
{
    Verdict verdict = Verdict::CannotCheck;
    QList<PdfSignature> signatures;
    bool ours = false; ///< the file claims to be signed by this program
    QString reason;    ///< of the signature that decided, or of the file
    QString detail;
};

/// Judges a PDF, offline, denying by default.
///
/// A file claims to be ours when pdfsigner.h's signatureMarker stands anywhere in its bytes (the marker is signed, so
/// it cannot be taken out unnoticed, and can be put in only to be judged more strictly). Such a file has to be, byte
/// for byte, what signPdf() writes: any deviation is Changed. Foreign files are judged by the same rules where those
/// are certain, and otherwise CannotCheck.
///
/// Errors: Malformed (neither a PDF nor any trace of a signature, or a PDF too damaged to say); PasswordNeeded;
/// TooLarge (over 256 MiB).
[[nodiscard]] Result<PdfVerdict> verifyPdf(const QByteArray &pdf, const TrustList &trust, const QDateTime &now);

} // namespace homeward
