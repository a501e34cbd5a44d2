// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossierhealth.h"

namespace homeward {

/// Of a fault RecordChanged: what of the case was changed past the program. Its file names the part of the record, the
/// table of its rows; "record": claims, decisions or evidence; "party": of the whole dossier; empty: it cannot be told.
[[nodiscard]] QString recordChangedSentence(const Fault &fault);

} // namespace homeward
