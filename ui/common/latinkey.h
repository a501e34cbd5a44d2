// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace homeward {

/// The key by its Latin letter. With a Cyrillic layout the letter comes from the key's place on the keyboard (XKB key
/// codes of X11 and Wayland: evdev code + 8), as Qt 6.4 itself answers the Cyrillic letter.
[[nodiscard]] inline int latinKey(const QKeyEvent *event)
{
    const int key = event->key();
    constexpr quint32 slash = 61; // where Cyrillic layouts have the full stop
    if (key == Qt::Key_Period && event->nativeScanCode() == slash)
        return Qt::Key_Slash;
    const bool cyrillic = key >= 0x0400 && key <= 0x052f;
    if (!cyrillic)
        return key;
    constexpr char top[] = "QWERTYUIOP[]";
    constexpr char home[] = "ASDFGHJKL;'`";
    constexpr char bottom[] = "ZXCVBNM,.";
    const auto code = static_cast<int>(event->nativeScanCode());
    if (code >= 24 && code < 24 + int(sizeof top) - 1)
        return top[code - 24];
    if (code >= 38 && code < 38 + int(sizeof home) - 1)
        return home[code - 38];
    if (code >= 52 && code < 52 + int(sizeof bottom) - 1)
        return bottom[code - 52];
    return key;
}

} // namespace homeward
