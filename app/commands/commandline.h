// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"

#include <QIODevice>
#include <QStringList>

#include <optional>

namespace homeward {

struct CommandStreams
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    bool inputIsTerminal = false;
};

/// Runs the command that \a arguments (without the program's own name) ask for and answers its exit code; nothing when
/// they ask for the window. Call it before making an application object: a command makes its own, without a display.
[[nodiscard]] std::optional<int> runCommand(const QStringList &arguments);
/// The same on given streams; an application object that is there already is used.
[[nodiscard]] std::optional<int> runCommand(const QStringList &arguments, const CommandStreams &streams);

/// Do the arguments of main() ask for a command (or its help)? Then runCommand() answers the exit code.
[[nodiscard]] bool isCommand(int argc, char *argv[]);
[[nodiscard]] int runCommand(int argc, char *argv[]);

/// "uk", "ru", "en"; nothing for anything else.
[[nodiscard]] std::optional<Language> languageFromKey(const QString &key);
/// The first of the desktop's languages that we speak, else English.
[[nodiscard]] Language systemLanguage();

} // namespace homeward
