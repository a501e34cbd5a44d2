// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/editdistance.h"

#include <algorithm>
#include <array>

namespace homeward {

EditDistance editDistance(QByteArrayView typed, QByteArrayView word, int most)
{
    constexpr qsizetype longest = 63;
    typed = typed.first(std::min(typed.size(), longest));
    // Letters beyond the band cannot matter to the nearest beginning, but they do to the whole word.
    word = word.first(std::min({word.size(), longest, typed.size() + most + 1}));
    const auto width = static_cast<size_t>(word.size());
    using Row = std::array<int, longest + 1>;
    std::array<Row, 3> rows{};
    Row *twoUp = &rows[0];
    Row *up = &rows[1];
    Row *row = &rows[2];
    for (size_t j = 0; j <= width; ++j)
        (*row)[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        Row *free = twoUp;
        twoUp = up;
        up = row;
        row = free;
        (*row)[0] = static_cast<int>(i);
        int least = (*row)[0];
        for (size_t j = 1; j <= width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = typed[i - 1] == word[at - 1];
            int cost = std::min({(*up)[j] + 1, (*row)[j - 1] + 1, (*up)[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[at - 2] && typed[i - 2] == word[at - 1])
                cost = std::min(cost, (*twoUp)[j - 2] + 1);
            (*row)[j] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return {most + 1, most + 1};
    }
    const int nearest = *std::min_element(row->begin(), row->begin() + static_cast<ptrdiff_t>(width) + 1);
    return {std::min((*row)[width], most + 1), std::min(nearest, most + 1)};
}

} // namespace homeward
