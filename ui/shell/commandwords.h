// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace homeward {

class CommandSet;

/// Gives each command the words, besides those of its name, by which "Go to" finds it: what it does, and what other
/// programs call it. In the language of the interface.
void tellOtherWords(const CommandSet &commands);
[[nodiscard]] QString otherWords(const QAction &command);

} // namespace homeward
