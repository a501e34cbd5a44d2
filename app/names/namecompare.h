// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personname.h"

namespace homeward {

enum class NameRelation {
    Same,    ///< the same text, but for composition, kind of apostrophe and capital letters
    Variant, ///< the same name in another script, language or spelling; also with a part only one side states
    Different
};

/// How two whole names stand to each other, part by part. Made for showing what differs, never for merging persons.
/// Within one Cyrillic language letters must agree (signs, ё and ґ aside); between languages and scripts readings must.
/// Given names also agree by class (Олена, Елена), patronymics by the father's name and the sex of their ending.
[[nodiscard]] NameRelation compareNames(const PersonName &a, const PersonName &b);

} // namespace homeward
