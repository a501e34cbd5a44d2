// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/output.h"
#include "domain/party.h"
#include "domain/world.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace homeward {

/// Exit codes; stable (with several inputs the highest wins).
enum ExitCode : int {
    ExitDone = 0,         ///< done, or verdict good
    ExitNegative = 1,     ///< a negative finding
    ExitUsage = 2,        ///< wrong usage
    ExitCannotRead = 3,   ///< input cannot be read or judged
    ExitNotPermitted = 4, ///< not permitted, locked or read-only
    ExitFault = 5         ///< internal fault
};

struct CommandOption
{
    const char *name;      ///< without dashes
    const char *valueName; ///< null: a flag
    const char *help;      ///< source text, context "Commands"
    bool repeatable = false;
};

/// What one call of a command works with.
struct CommandCall
{
    QStringList arguments; ///< positional, after the command's name
    QHash<QString, QStringList> options;
    Language language = Language::English;
    Output &out;
    World &world;
    QIODevice &input;             ///< standard input, for "--passphrase-file -"
    bool inputIsTerminal = false; ///< a person can be asked

    [[nodiscard]] bool isSet(const char *name) const { return options.contains(QString::fromLatin1(name)); }
    [[nodiscard]] QString value(const char *name) const
    {
        const QStringList values = options.value(QString::fromLatin1(name));
        return values.isEmpty() ? QString() : values.last();
    }
};

struct Command
{
    const char *name;
    const char *usage;   ///< positional arguments as in the help, not translated: "DIR CASE"
    const char *summary; ///< source text, context "Commands"
    int fewest = 1;      ///< positional arguments
    int most = 1;        ///< -1: any number
    bool paints = false; ///< needs QtGui's painting (still no display)
    QList<CommandOption> options;
    int (*run)(CommandCall &call) = nullptr; ///< answers an ExitCode
};

/// Options every command that opens a dossier has.
[[nodiscard]] QList<CommandOption> dossierOptions();

} // namespace homeward
