// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"
#include "desks/dossier.h"

namespace homeward {

class AccountDesk;

/// A secret from the file \a option names ("-": standard input), else asked on the terminal with \a prompt and without
/// echo, else Locked. Only the line end is stripped: blanks count. Errors name the file.
[[nodiscard]] Result<QString> readSecret(CommandCall &call, const char *option, const QString &prompt);

/// A passphrase to be set, as above; on the terminal asked twice. Too short or not the same twice is told and answered
/// with the exit code, as is every other failure; else ExitDone.
[[nodiscard]] int readNewSecret(CommandCall &call, const char *option, QString *secret);
/// The passphrase of the dossier in \a folder, which is looked at first: whether it is a dossier is said before anybody
/// is asked.
[[nodiscard]] Result<QString> readDossierSecret(CommandCall &call, const QString &folder);

/// The dossier DIR of a call, unlocked with its --passphrase-file and --account.
[[nodiscard]] Result<std::shared_ptr<Dossier>> openDossier(CommandCall &call, const QString &folder);
/// Its accounts alone, without the content.
[[nodiscard]] Result<std::shared_ptr<AccountDesk>> openAccounts(CommandCall &call, const QString &folder);
/// Makes a new recovery key and prints it, once. \a account: what else was done; may be empty. Answers the exit code.
[[nodiscard]] int printRecoveryKey(CommandCall &call, AccountDesk &desk, const QString &account);

} // namespace homeward
