// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace homeward {

/// Fewest letters put in, left out, replaced, or swapped with their neighbour (each pair once) that turn one word into
/// the other. Bytes are letters: made for fold keys.
struct EditDistance
{
    int whole = 0;  ///< between the two words
    int prefix = 0; ///< between \a typed and the nearest beginning of \a word
};
/// Both are most + 1 when they are more than \a most. Words of up to 63 letters; longer ones are compared by those.
[[nodiscard]] EditDistance editDistance(QByteArrayView typed, QByteArrayView word, int most);

} // namespace homeward
