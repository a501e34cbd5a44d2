// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "summary/phrasebook.h"
#include "summary/summary.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>

namespace homeward {

struct PaperPdf
{
    QByteArray pdf;        ///< PDF/A-1b (ISO 19005-1), unsigned, with a classic cross-reference table
    int signaturePage = 0; ///< from 0
    QRectF signatureBox; ///< left blank for the signature: PDF points, origin at the bottom left, y() is the lower edge
    int pages = 0;
};

/// A4, margins left 30, right 10, top and bottom 20 mm (DSTU 4163:2020, GOST R 7.0.97). What does not fit continues on
/// further sheets; nothing is cut. Needs a QGuiApplication. Title of the document: number of the paper or of the case.
[[nodiscard]] Result<PaperPdf> paintPdf(const Summary &paper);

/// What the visible part of an electronic signature says.
struct SignatureBoxText
{
    QString signer;
    QString position;
    QString serial; ///< of the certificate, hexadecimal
    QString issuer;
    QDateTime validFrom;         ///< UTC
    QDateTime validUntil;        ///< UTC
    QDateTime signedAt;          ///< UTC
    QByteArray timeZone = "UTC"; ///< IANA id the times are shown in
    bool timeStamped = false;    ///< a trusted time-stamp stands beside the signer's own clock
};

/// One page of exactly \a size points (PDF/A-1b): the framed block a signer lays over the signature box. Type shrinks
/// to fit, down to 5 points; what does not fit then is TooLarge. \a words of the paper's language.
[[nodiscard]] Result<QByteArray> paintSignatureBox(const SignatureBoxText &text, const QSizeF &size,
                                                   const Phrasebook &words);
[[nodiscard]] Result<QByteArray> paintSignatureBox(const SignatureBoxText &text, const QSizeF &size, Language language);

} // namespace homeward
