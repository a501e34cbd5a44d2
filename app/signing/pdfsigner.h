// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/signer.h"

#include <QDateTime>
#include <QRectF>

#include <optional>

namespace homeward {

struct SignatureRequest
{
    QString name;     ///< shown by viewers beside the certificate's own name; may be empty
    QString reason;   ///< may be empty
    QString location; ///< may be empty
    QDateTime time;   ///< the signer's clock (/M); converted to UTC, whole seconds
    int page = 0;     ///< index of the page that carries the signature's widget
    /// Lower-left corner and size in PDF points, origin at the page's bottom left. None: an invisible signature.
    /// Only the first signature of a file may have one.
    std::optional<QRectF> box;
    /// A PDF whose only page has the box's size in points: what is seen in the box. Empty: an empty box.
    QByteArray appearance;
};

/// The name in /Prop_Build /App of every signature we make: with it a file claims to be ours (see pdfverifier.h).
inline constexpr char signatureMarker[] = "/Prop_Build << /App << /Name /Homeward >> >>";

/// Appends one incremental revision with a PAdES B-B signature (ETSI.CAdES.detached) over the whole file. The input's
/// bytes stay as they are, in front. The first signature of a file also certifies it (DocMDP P=2: further signatures
/// are allowed, nothing else). PDF/A-1b stays PDF/A-1b if the appearance is (one made by QPdfWriter in that mode is).
///
/// Errors: Malformed (not a readable PDF, or one that needs repair); NotSupported (encrypted, cross-reference streams,
/// an empty signature field already there, a chain too large for the reserved 12 KiB); NotPermitted (certified against
/// any change); InvalidValue (no such page, no time, an empty box, a box
/// for any but the first signature: it could cover what was signed); TooLarge (over 256 MiB); and whatever the signer
/// says.
[[nodiscard]] Result<QByteArray> signPdf(const QByteArray &pdf, const SignatureRequest &request, Signer &signer);

} // namespace homeward
