// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "desks/sample.h"

#include <QCoreApplication>
#include <QDate>

namespace homeward {

namespace {

int run(CommandCall &call)
{
    SampleRequest request;
    request.path = call.arguments.first();
    request.today = QDate::currentDate();
    if (call.isSet("cases")) {
        bool number = false;
        request.cases = call.value("cases").toInt(&number);
        if (!number || request.cases < 1 || request.cases > 100'000) {
            //: @info:shell
            call.out.note(QCoreApplication::translate("Commands", "The number of cases is from 1 to 100000."));
            return ExitUsage;
        }
    }
    request.evidence = request.cases <= mostSampleCasesWithEvidence;
    if (call.isSet("today")) {
        request.today = QDate::fromString(call.value("today"), Qt::ISODate);
        if (!request.today.isValid()) {
            //: @info:shell
            call.out.note(QCoreApplication::translate("Commands", "The day is written YYYY-MM-DD."));
            return ExitUsage;
        }
    }
    if (call.isSet("passphrase-file")) {
        const auto secret = readSecret(call, "passphrase-file", {});
        if (!secret)
            return call.out.fail(secret.error());
        request.passphrase = *secret;
    }
    const auto made = makeSample(request, call.world, [&](int done, int all) {
        //: @info:shell progress
        call.out.note(QCoreApplication::translate("Commands", "%1 of %2 cases").arg(done).arg(all));
        return true;
    });
    if (!made)
        return call.out.fail(made.error());
    call.out.result(
        {{QStringLiteral("dossier"), made->dossier},
         {QStringLiteral("cases"), made->cases},
         {QStringLiteral("passphrase"), made->passphrase},
         {QStringLiteral("passphrase_file"), made->passphraseFile},
         {QStringLiteral("recovery_key"), made->recoveryKey},
         {QStringLiteral("key"), made->key},
         {QStringLiteral("key_passphrase"), made->keyPassphrase},
         {QStringLiteral("key_passphrase_file"), made->keyPassphraseFile},
         {QStringLiteral("trust"), made->trust}},
        {//: @info:shell
         QCoreApplication::translate("Commands", "Dossier with %n invented case(s): %1", nullptr, made->cases)
             .arg(made->dossier),
         //: @info:shell %1 is the passphrase, %2 the file it is in
         QCoreApplication::translate("Commands", "Passphrase: %1 (in %2)").arg(made->passphrase, made->passphraseFile),
         //: @info:shell
         QCoreApplication::translate("Commands", "Demonstration signing key: %1").arg(made->key),
         //: @info:shell %1 is the passphrase, %2 the file it is in
         QCoreApplication::translate("Commands", "Passphrase of the key: %1 (in %2)")
             .arg(made->keyPassphrase, made->keyPassphraseFile),
         //: @info:shell
         QCoreApplication::translate("Commands", "Trust folder: %1").arg(made->trust)});
    return ExitDone;
}

} // namespace

Command sampleCommand()
{
    return {"sample",
            "DIR",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Make a dossier of invented case files, with a demonstration signing key."),
            1,
            1,
            true,
            {{"cases", "N",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "How many case files (248 if not given). More than 1000 are made "
                                            "without evidence files, persons and contact logs: for measuring.")},
             {"today", "DATE",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "The day the sample is made for: YYYY-MM-DD.")},
             {"passphrase-file", "FILE",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "Read the passphrase from FILE; “-” is standard input. Blanks count.")}},
            run};
}

} // namespace homeward
