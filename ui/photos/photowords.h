// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "domain/photocomparison.h"
#include "evidence/pagesource.h"

namespace homeward {

/// "JPEG", "TIFF", … by content; pages are told where there are several.
[[nodiscard]] QString photoKindText(const EvidenceItem &photo);
/// The claimed date of a photograph, else a dash.
[[nodiscard]] QString claimedDateText(const EvidenceItem &photo);
/// How old the child was at the claimed date, as far as its date of birth is known: "4–5 y". Empty: not known.
[[nodiscard]] QString ageThenText(const CaseView &view, const EvidenceItem &photo);
/// The name of the party that supplied it; empty: not known.
[[nodiscard]] QString supplierText(const CaseView &view, const EvidenceItem &photo);
[[nodiscard]] const Party *supplierOf(const CaseView &view, const EvidenceItem &photo);
/// The camera's clock as the file has it; what is no date is shown as it stands.
[[nodiscard]] QString cameraTimeText(const PhotoFacts &facts);
[[nodiscard]] QString orientationText(int exif);
[[nodiscard]] QString pixelsText(const PhotoFacts &facts);
[[nodiscard]] QString placeText(const GpsPosition &place);
/// Four by four, so that it can be read aloud and compared.
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);

[[nodiscard]] QString observationLabel(PhotoObservation observation);
/// One decision about a pair as a sentence: what was seen, why, by whom and when.
[[nodiscard]] QString observationText(const Decision &decision, const CaseView &view, const QByteArray &timeZone);

} // namespace homeward
