// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"
#include "desks/dossier.h"

namespace homeward {

/// A secret from the file \a option names ("-": standard input), else asked on the terminal with \a prompt and without
/// echo, else Locked. Only the line end is stripped: blanks count. Errors name the file.
[[nodiscard]] Result<QString> readSecret(CommandCall &call, const char *option, const QString &prompt);

/// The dossier DIR of a call, unlocked with its --passphrase-file and --account.
[[nodiscard]] Result<std::shared_ptr<Dossier>> openDossier(CommandCall &call, const QString &folder);

} // namespace homeward
