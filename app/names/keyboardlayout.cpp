// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/keyboardlayout.h"

#include <algorithm>
#include <string_view>

namespace homeward {

namespace {

// The same key stands at the same place of all three.
constexpr std::u16string_view latin = u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
constexpr std::u16string_view ukrainian = u"йцукенгшщзхїфівапролджєячсмитьбю’";
constexpr std::u16string_view russian = u"йцукенгшщзхъфывапролджэячсмитьбюё";
static_assert(latin.size() == ukrainian.size() && latin.size() == russian.size());

QString moved(const QString &text, std::u16string_view from, std::u16string_view to)
{
    QString out = text.toLower();
    for (QChar &c : out) {
        const auto at = from.find(c.unicode());
        if (at != std::u16string_view::npos)
            c = QChar(to[at]);
    }
    return out;
}

} // namespace

QStringList otherLayouts(const QString &text)
{
    const auto hasLetterOf = [&](QChar::Script script) {
        return std::any_of(text.begin(), text.end(), [&](QChar c) { return c.script() == script; });
    };
    const bool cyrillic = hasLetterOf(QChar::Script_Cyrillic);
    QStringList readings;
    if (cyrillic && !hasLetterOf(QChar::Script_Latin))
        readings = {moved(text, ukrainian, latin), moved(text, russian, latin)};
    else if (!cyrillic)
        readings = {moved(text, latin, ukrainian), moved(text, latin, russian)};
    readings.removeDuplicates();
    readings.removeAll(text.toLower());
    return readings;
}

} // namespace homeward
