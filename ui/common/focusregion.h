// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace homeward {

/// A part of the window that F6 goes to: a list, a page, a panel.
void makeFocusRegion(QWidget *widget);
/// Those seen below \a page, in reading order: from left to right, and down where they stand under each other.
/// \a page itself when it has none.
[[nodiscard]] QList<QWidget *> focusRegionsIn(QWidget &page);
/// Puts the keyboard into a region, not into one within it. False: nothing there takes it.
bool focusInto(QWidget &region);

} // namespace homeward
