// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace homeward {

/// What takes the keyboard below \a holder, in the order in which its layouts place it. Qt's own chain is the order of
/// making: what a page makes anew comes last in it, and a page's focus proxy makes Tab leave out what stands before.
[[nodiscard]] QList<QWidget *> readingOrder(const QWidget &holder);
/// Tab, or Shift+Tab: to the next in reading order, from the last one to the first. False: there is nothing to go to.
/// For the focusNextPrevChild() of windows and dialogs.
bool tabInReadingOrder(const QWidget &window, bool forward);

} // namespace homeward
