// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSize;
class QWidget;

namespace homeward::test {

/// What a large text or a small window may do to places: one line per visible control below \a root that lies over its
/// neighbour or is cut by what holds it, per area that must be scrolled sideways (pages, rows of pictures and the claims grid
/// are let off), and one when \a root itself is larger than \a room.
[[nodiscard]] QStringList misplaced(QWidget &root, const QSize &room);

} // namespace homeward::test
