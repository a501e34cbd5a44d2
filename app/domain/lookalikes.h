// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <algorithm>
#include <array>

namespace homeward {

/// A Cyrillic and a Latin letter that cannot be told apart in print, as small letters.
struct LookAlike
{
    char16_t cyrillic;
    char16_t latin;
    bool small; ///< the small letters are twins as well; of the others only the capitals
};
/// A scan or a wrong layout leaves the one in place of the other.
inline constexpr auto lookAlikes = std::to_array<LookAlike>({
    {u'а', u'a', true},
    {u'в', u'b', false},
    {u'с', u'c', true},
    {u'е', u'e', true},
    {u'н', u'h', false},
    {u'і', u'i', true},
    {u'ј', u'j', true},
    {u'к', u'k', false},
    {u'м', u'm', false},
    {u'о', u'o', true},
    {u'р', u'p', true},
    {u'т', u't', false},
    {u'х', u'x', true},
    {u'у', u'y', true},
});

/// The Latin twin of a Cyrillic letter, or the letter itself. \a asCapitals: also where only the capitals are twins. A
/// capital stays one.
[[nodiscard]] inline QChar latinTwin(QChar letter, bool asCapitals)
{
    const QChar small = letter.toLower();
    const auto *found = std::find_if(lookAlikes.begin(), lookAlikes.end(), [&](const LookAlike &pair) {
        return small == pair.cyrillic && (asCapitals || pair.small);
    });
    if (found == lookAlikes.end())
        return letter;
    return small == letter ? QChar(found->latin) : QChar(found->latin).toUpper();
}

/// Whether a Latin letter looks like a Cyrillic one, at least as a capital.
[[nodiscard]] inline bool isLatinTwin(QChar letter)
{
    return std::any_of(lookAlikes.begin(), lookAlikes.end(),
                       [small = letter.toLower()](const LookAlike &pair) { return small == pair.latin; });
}

/// The Cyrillic twin of a small Latin letter, or the letter itself.
[[nodiscard]] inline QChar cyrillicTwin(QChar letter)
{
    const auto *found = std::find_if(lookAlikes.begin(), lookAlikes.end(),
                                     [&](const LookAlike &pair) { return letter == pair.latin && pair.small; });
    return found == lookAlikes.end() ? letter : QChar(found->cyrillic);
}

} // namespace homeward
