// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;

namespace homeward {

/// Shows by a ring over \a area that the keyboard is there, where nothing else would: it has no frame, and no current
/// row that has a ring of its own.
void showFocusOf(QAbstractScrollArea *area);

} // namespace homeward
