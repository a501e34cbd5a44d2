// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "domain/result.h"

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

/// What the window is asked for on the command line.
struct WindowCall
{
    QString dossier; ///< empty: none
    std::optional<Language> language;
};

/// Runs the command that \a arguments (without the program's own name) ask for and answers its exit code; nothing when
/// they ask for the window. Call it before making an application object: a command makes its own, without a display.
[[nodiscard]] std::optional<int> runCommand(const QStringList &arguments);
/// The same on given streams; an application object that is there already is used.
[[nodiscard]] std::optional<int> runCommand(const QStringList &arguments, const CommandStreams &streams);

/// Do the arguments of main() ask for a command (or its help)? Then runCommand() answers the exit code.
[[nodiscard]] bool isCommand(int argc, char *argv[]);
[[nodiscard]] int runCommand(int argc, char *argv[]);

/// Reads the window's arguments. A mistake, or a computer without a display, is told on standard error and answered
/// with the exit code. Call it before making an application object, which would end the program itself.
[[nodiscard]] tl::expected<WindowCall, int> windowCall(int argc, char *argv[]);
/// The same on given streams; \a displayAtHand says whether a window could be shown.
[[nodiscard]] tl::expected<WindowCall, int> windowCall(const QStringList &arguments, const CommandStreams &streams,
                                                       bool displayAtHand);
/// Makes standard input, output and error safe to use: a closed one would be taken by the next file that is opened, and
/// a closed pipe would end the program in the middle of its work.
void guardStandardStreams();

/// "uk", "ru", "en"; nothing for anything else.
[[nodiscard]] std::optional<Language> languageFromKey(const QString &key);
/// The first of the desktop's languages that we speak, else English.
[[nodiscard]] Language systemLanguage();

} // namespace homeward
