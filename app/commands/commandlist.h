// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

namespace homeward {

/// THE list of commands, in the order of the help. One file and one line here each.
[[nodiscard]] const QList<Command> &commandList();
[[nodiscard]] const Command *findCommand(const QString &name);

// Each in its own file.
[[nodiscard]] Command sampleCommand();
[[nodiscard]] Command newCommand();
[[nodiscard]] Command addCommand();
[[nodiscard]] Command casesCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command inspectCommand();
[[nodiscard]] Command summaryCommand();
[[nodiscard]] Command signCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command passphraseCommand();
[[nodiscard]] Command accountCommand();
[[nodiscard]] Command recoverCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command restoreCommand();

} // namespace homeward
