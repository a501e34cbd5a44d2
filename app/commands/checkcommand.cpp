// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/backupwords.h"
#include "commands/commandlist.h"
#include "commands/secrets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace homeward {

namespace {

int report(CommandCall &call, const QString &folder, const Dossier::CheckReport &found)
{
    const bool sound = found.findings.isEmpty();
    QStringList words;
    if (sound) {
        //: @info:shell
        words.append(QCoreApplication::translate("Commands", "Everything is as it was recorded."));
    } else {
        const int count = int(found.findings.size()); // lupdate reads no cast inside the call
        //: @info:shell
        words.append(QCoreApplication::translate("Commands", "Damaged: %n finding(s)", nullptr, count));
        for (const Fault &fault : found.findings)
            words.append(faultSentence(fault));
    }
    //: @info:shell %1, %2 and %3 are numbers
    words.append(QCoreApplication::translate("Commands", "Cases: %1. Evidence files: %2. Audit entries: %3.")
                     .arg(found.cases)
                     .arg(found.evidenceFiles)
                     .arg(found.auditEntries));
    QJsonArray findings;
    for (const Fault &fault : found.findings)
        findings.append(faultToJson(fault));
    call.out.result({{QStringLiteral("dossier"), folder},
                     {QStringLiteral("sound"), sound},
                     {QStringLiteral("cases"), found.cases},
                     {QStringLiteral("evidence_files"), found.evidenceFiles},
                     {QStringLiteral("audit_entries"), found.auditEntries},
                     {QStringLiteral("findings"), findings}},
                    words);
    return sound ? ExitDone : ExitNegative;
}

int run(CommandCall &call)
{
    const QString folder = call.arguments.first();
    const auto dossier = openDossier(call, folder);
    // Too damaged to be opened is a finding, not a failure of the check.
    if (!dossier && dossier.error().code == ErrorCode::Damaged) {
        Dossier::CheckReport beyond;
        Fault fault;
        fault.kind = FaultKind::DatabaseUnopened;
        fault.file = QFileInfo(dossier.error().file).fileName();
        fault.detail = dossier.error().detail;
        beyond.findings.append(fault);
        call.out.note(errorSentence(dossier.error()));
        return report(call, folder, beyond);
    }
    if (!dossier)
        return call.out.fail(dossier.error());
    const auto found = (*dossier)->check().result();
    return found ? report(call, (*dossier)->path(), *found) : call.out.fail(found.error());
}

} // namespace

Command checkCommand()
{
    return {"check", "DIR",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Check the database, the audit chain and every evidence file."), 1, 1, false,
            dossierOptions(), run};
}

} // namespace homeward
