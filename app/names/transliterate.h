// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace homeward {

/// Official tables. Generated Latin is always shown as generated; a stored Latin form is better, and a lawful passport
/// may differ from the table.
enum class LatinTable {
    Ukrainian2010, ///< resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010
    RussianIcao    ///< ICAO Doc 9303 part 3 as used in Russian passports since 2013
};

/// Counts up with any change of a table.
inline constexpr int latinTablesVersion = 1;
/// Stable ASCII: "ua-2010", "ru-icao".
[[nodiscard]] QString latinTableKey(LatinTable table);

/// \a text with its Cyrillic letters written in Latin; everything else stays as it is. A wholly upper-case word stays
/// upper case ("ЩЕРБА" → "SHCHERBA"), otherwise only the first Latin letter of an upper-case Cyrillic one is ("Щерба" →
/// "Shcherba").
[[nodiscard]] QString toLatin(const QString &text, LatinTable table);

} // namespace homeward
