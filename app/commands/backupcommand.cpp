// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/backupwords.h"
#include "commands/commandlist.h"
#include "commands/secrets.h"

#include <QCoreApplication>

namespace homeward {

namespace {

int run(CommandCall &call)
{
    const auto dossier = openDossier(call, call.arguments.first());
    if (!dossier)
        return call.out.fail(dossier.error());
    const auto made = (*dossier)->backups().backUp(call.arguments.at(1)).result();
    if (!made)
        return call.out.fail(made.error());
    //: @info:shell %1 is a file
    QStringList words{QCoreApplication::translate("Commands", "Backup: %1").arg(made->file)};
    words += backupInWords(*made);
    call.out.result(backupToJson(*made, "backup", made->file), words);
    return made->faults.isEmpty() ? ExitDone : ExitNegative;
}

} // namespace

Command backupCommand()
{
    return {
        "backup", "DIR FILE",
        //: @info:shell help of a command
        QT_TRANSLATE_NOOP("Commands", "Write one encrypted file with all of a dossier, read it again and check it."), 2,
        2, false, dossierOptions(), run};
}

} // namespace homeward
