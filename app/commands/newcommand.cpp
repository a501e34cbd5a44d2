// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "desks/samplecontent.h"
#include "security/keyring.h"
#include "security/secretbytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace homeward {

namespace {

/// Settings an office changes later; the names say nothing that is not true.
Office plainOffice()
{
    Office office;
    office.name = {QStringLiteral("Установа"), QStringLiteral("Учреждение"), QStringLiteral("Office")};
    office.caseNumberPattern = QStringLiteral("HW-{year}-{n:6}-{check}");
    office.paperNumberPattern = QStringLiteral("VS-{year}-{n:5}");
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    if (QTimeZone(zone).isValid())
        office.timeZone = zone;
    return office;
}

int run(CommandCall &call)
{
    NewDossier wish;
    wish.path = call.arguments.first();
    if (call.isSet("account"))
        wish.accountKey = call.value("account");
    wish.accountName = wish.accountKey;
    wish.office = plainOffice();
    wish.parties = sampleParties(); // Party A, B and C: as neutral as a beginning can be
    if (Dossier::look(wish.path))   // said before anybody is asked for a passphrase
        return call.out.fail({ErrorCode::AlreadyExists, {}, wish.path});
    if (const int code = readNewSecret(call, "passphrase-file", &wish.passphrase); code != ExitDone)
        return code;
    const bool folderWasThere = QFileInfo::exists(wish.path);
    auto created = Dossier::create(wish, call.world);
    wipe(wish.passphrase);
    if (!created)
        return call.out.fail(created.error());
    call.out.result(
        {{QStringLiteral("dossier"), created->dossier->path()},
         {QStringLiteral("account"), wish.accountKey},
         {QStringLiteral("recovery_key"), created->recoveryKey}},
        {//: @info:shell
         QCoreApplication::translate("Commands", "Dossier: %1").arg(created->dossier->path()),
         //: @info:shell
         QCoreApplication::translate("Commands", "Recovery key: %1").arg(created->recoveryKey),
         //: @info:shell
         QCoreApplication::translate("Commands", "Write it down and keep it apart: it is not shown again.")});
    if (call.out.isLost()) { // nobody has seen the recovery key, and nobody ever will
        const QString path = created->dossier->path();
        created->dossier.reset();
        Dossier::takeBack(path, folderWasThere);
        //: @info:shell
        call.out.note(
            QCoreApplication::translate("Commands", "The recovery key could not be printed, so no dossier was made."));
        return ExitFault;
    }
    return ExitDone;
}

} // namespace

Command newCommand()
{
    return {"new", "DIR",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Make an empty dossier; prints the recovery key once."), 1, 1, false,
            dossierOptions(), run};
}

} // namespace homeward
