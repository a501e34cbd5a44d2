// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace homeward {
class Dossier;
}

namespace homeward::test {

/// What the cases of a dossier say, worded in the language of the interface: numbers, names, places, claims with their
/// sources, files, comments, accounts. These are data, not words of the program. Values chosen from a list are left
/// out, being both. Reads every case, so keep the dossier small.
[[nodiscard]] QStringList wordsOf(Dossier &dossier);

} // namespace homeward::test
