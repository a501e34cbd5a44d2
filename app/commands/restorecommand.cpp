// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/backupwords.h"
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "security/secretbytes.h"

#include <QCoreApplication>
#include <QDir>

namespace homeward {

namespace {

constexpr char recoveryOption[] = "recovery-key-file";

int run(CommandCall &call)
{
    RestoreRequest request;
    request.file = call.arguments.first();
    request.folder = call.arguments.at(1);
    request.accountKey = call.value("account");
    const bool recovery = call.isSet(recoveryOption);
    if (recovery && call.isSet("passphrase-file")) {
        //: @info:shell
        call.out.note(QCoreApplication::translate("Commands", "Give the passphrase or the recovery key, not both."));
        return ExitUsage;
    }
    auto secret = recovery
                      //: @info:shell asked on the terminal
                      ? readSecret(call, recoveryOption, QCoreApplication::translate("Commands", "Recovery key:"))
                      : readSecret(call, "passphrase-file",
                                   //: @info:shell asked on the terminal
                                   QCoreApplication::translate("Commands", "Passphrase of the dossier in the backup:"));
    if (!secret)
        return call.out.fail(secret.error());
    (recovery ? request.recoveryKey : request.passphrase) = *secret;
    const auto restored = restoreBackup(request);
    wipe(*secret);
    wipe(request.passphrase);
    wipe(request.recoveryKey);
    if (!restored)
        return call.out.fail(restored.error());
    const QString folder = QDir(request.folder).absolutePath();
    //: @info:shell
    QStringList words{QCoreApplication::translate("Commands", "Dossier: %1").arg(folder)};
    words += backupInWords(*restored);
    call.out.result(backupToJson(*restored, "dossier", folder), words);
    return restored->faults.isEmpty() ? ExitDone : ExitNegative;
}

} // namespace

Command restoreCommand()
{
    QList<CommandOption> options = dossierOptions();
    options.append({recoveryOption, "FILE",
                    //: @info:shell help of an option
                    QT_TRANSLATE_NOOP("Commands", "Read the recovery key instead of a passphrase from FILE.")});
    return {"restore", "FILE DIR",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Make a dossier of a backup in an empty folder and check it."), 2, 2, false,
            options, run};
}

} // namespace homeward
