// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casewords.h"
#include "commands/commandlist.h"
#include "commands/contactwords.h"
#include "commands/secrets.h"

#include <QCoreApplication>

namespace homeward {

namespace {

int run(CommandCall &call)
{
    const auto dossier = openDossier(call, call.arguments.at(0));
    if (!dossier)
        return call.out.fail(dossier.error());
    const auto id = (*dossier)->cases().resolve(call.arguments.at(1)).result();
    if (!id)
        return call.out.fail({id.error().code, id.error().detail, call.arguments.at(1)});
    const auto view = (*dossier)->cases().open(*id).result();
    if (!view)
        return call.out.fail(view.error());
    const auto log = (*dossier)->contacts().log(*id).result();
    if (!log)
        return call.out.fail(log.error());
    QJsonObject object = caseJson(*view);
    object.insert(QStringLiteral("contact"), contactJson(*log));
    call.out.result(object, caseWords(*view, call.language) +
                                contactWords(*log, call.language, (*dossier)->office().timeZone));
    return ExitDone;
}

} // namespace

Command showCommand()
{
    return {
        "show", "DIR CASE",
        //: @info:shell help of a command
        QT_TRANSLATE_NOOP("Commands", "Show one case file: facts, claims by party, conflicts, evidence, annotations, family contact."),
        2, 2, false, dossierOptions(), run};
}

} // namespace homeward
