// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace homeward {

/// What the same keys write in the other keyboard layouts: "ghbrk" → "прикл", "зкнлд" → "prykl". Latin letters are
/// those of a QWERTY keyboard, Cyrillic ones of the Ukrainian and the Russian ЙЦУКЕН. Each reading once, without \a
/// text itself; empty when nothing of it lies on another key.
[[nodiscard]] QStringList otherLayouts(const QString &text);

} // namespace homeward
