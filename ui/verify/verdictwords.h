// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestatus.h"
#include "signing/pdfverifier.h"

#include <QString>

namespace homeward {

/// One of the separate lines under the verdict: what was looked at, what was found, how it is meant.
struct VerdictLine
{
    QByteArray icon;
    StateTone tone = StateTone::Neutral;
    QString label;
    QString text;
    bool operator==(const VerdictLine &) const = default;
};

struct VerdictBand
{
    QByteArray icon;
    StateTone tone = StateTone::Neutral;
    QString title;
    QString advice; ///< one sentence: what to do
    bool operator==(const VerdictBand &) const = default;
};

/// The answers of the verifier in a person's words (ux.md §14); never one green tick for everything.
[[nodiscard]] VerdictBand verdictBand(const PdfVerdict &verdict);
/// The lines of one signature: signer, content, coverage, trust, certificate, time and whose clock, algorithms.
[[nodiscard]] QList<VerdictLine> verdictLines(const PdfSignature &signature, const TrustList &trust);
/// What was not checked at all, so that nobody thinks it was.
[[nodiscard]] QString notCheckedText();

} // namespace homeward
