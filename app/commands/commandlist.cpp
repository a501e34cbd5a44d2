// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"

#include <algorithm>

namespace homeward {

const QList<Command> &commandList()
{
    static const QList<Command> commands = {
        sampleCommand(),  newCommand(),    addCommand(),     casesCommand(),   showCommand(),       inspectCommand(),
        summaryCommand(), signCommand(),   verifyCommand(),  checkCommand(),   passphraseCommand(), accountCommand(),
        recoverCommand(), backupCommand(), restoreCommand(), historyCommand(),
    };
    return commands;
}

const Command *findCommand(const QString &name)
{
    const QList<Command> &commands = commandList();
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command &command) { return name == QLatin1String(command.name); });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace homeward
