// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QString>

namespace homeward {

/// Flags to draw \a text whole in \a width pixels: broken between words, and inside a word only when one alone is
/// wider than the room, so that nothing is ever cut.
[[nodiscard]] inline int wholeTextFlags(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    for (const auto &word : text.split(u' ')) {
        if (metrics.horizontalAdvance(word) > width)
            flags |= Qt::TextWrapAnywhere;
    }
    return flags;
}

} // namespace homeward
