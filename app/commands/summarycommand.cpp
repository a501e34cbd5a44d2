// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandline.h"
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "desks/casedesk.h"
#include "desks/outputguard.h"
#include "desks/summarydesk.h"
#include "security/secretbytes.h"

#include <QCoreApplication>

namespace homeward {

namespace {

int run(CommandCall &call)
{
    const QString file = call.value("out");
    if (file.isEmpty()) {
        //: @info:shell
        call.out.note(QCoreApplication::translate("Commands", "Say with --out where the summary is to be written."));
        return ExitUsage;
    }
    if (const Status free = refuseTakenName(file); !free)
        return call.out.fail(free.error());
    SummaryRequest request;
    request.paper = call.language;
    if (call.isSet("paper")) {
        const auto paper = languageFromKey(call.value("paper"));
        if (!paper) {
            //: @info:shell
            call.out.note(QCoreApplication::translate("Commands", "The language of the paper is uk, ru or en."));
            return ExitUsage;
        }
        request.paper = *paper;
    }
    request.signerPosition = call.value("position");
    request.purpose = call.value("purpose");
    const auto dossier = openDossier(call, call.arguments.at(0));
    if (!dossier)
        return call.out.fail(dossier.error());
    const auto id = (*dossier)->cases().resolve(call.arguments.at(1)).result();
    if (!id)
        return call.out.fail({id.error().code, id.error().detail, call.arguments.at(1)});

    const bool toBeSigned = call.isSet("key");
    Result<IssuedPaper> paper;
    if (toBeSigned) {
        //: @info:shell asked on the terminal
        auto secret = readSecret(call, "key-passphrase-file",
                                 QCoreApplication::translate("Commands", "Passphrase of the signing key:"));
        if (!secret)
            return call.out.fail(secret.error());
        paper = (*dossier)->summaries().issue(*id, request, {call.value("key"), *secret}, file).result();
        wipe(*secret);
    } else {
        paper = (*dossier)->summaries().writeDraft(*id, request, file).result();
    }
    if (!paper)
        return call.out.fail(paper.error());
    call.out.result(
        {{QStringLiteral("file"), paper->file},
         {QStringLiteral("case"), call.arguments.at(1)},
         {QStringLiteral("id"), id->toString()},
         {QStringLiteral("number"), paper->number.isEmpty() ? QJsonValue() : QJsonValue(paper->number)},
         {QStringLiteral("draft"), !toBeSigned},
         {QStringLiteral("paper"), languageKey(request.paper)},
         {QStringLiteral("pages"), paper->pages},
         {QStringLiteral("signer"), paper->signer.isEmpty() ? QJsonValue() : QJsonValue(paper->signer)},
         {QStringLiteral("sha256"), QString::fromLatin1(paper->sha256.toHex())},
         {QStringLiteral("revision"), QString::fromLatin1(paper->revision.toHex())}},
        {toBeSigned
             //: @info:shell %1 is a number, %2 a person, %3 a file
             ? QCoreApplication::translate("Commands", "Summary %1, signed by %2: %3")
                   .arg(paper->number, paper->signer, paper->file)
             //: @info:shell %1 is a file
             : QCoreApplication::translate("Commands", "Draft without a number, not signed: %1").arg(paper->file)});
    return ExitDone;
}

} // namespace

Command summaryCommand()
{
    return {"summary", "DIR CASE --out FILE.pdf",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Write the verification summary of a case: signed with --key, else a draft."),
            2, 2, true,
            dossierOptions() +
                QList<CommandOption>{{"out", "FILE.pdf",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "Where to write it.")},
                                     {"paper", "uk|ru|en",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "The language of the paper.")},
                                     {"key", "FILE.p12",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "Sign with the key of this PKCS#12 file.")},
                                     {"key-passphrase-file", "FILE",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "Read the passphrase of the signing key.")},
                                     {"position", "TEXT",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "Position of the signer, as printed.")},
                                     {"purpose", "TEXT",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "What the summary is for.")}},
            run};
}

} // namespace homeward
