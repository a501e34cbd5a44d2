// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "desks/casedesk.h"
#include "desks/evidencedesk.h"
#include "domain/regularfile.h"

#include <QCoreApplication>

namespace homeward {

namespace {

/// \a number and \a id are of the case; empty: there is none.
QJsonObject lineJson(const IntakeLine &line, const QString &number, const CaseId &id)
{
    return {{QStringLiteral("file"), line.file},
            {QStringLiteral("case"), number.isEmpty() ? QJsonValue() : QJsonValue(number)},
            {QStringLiteral("id"), id.isNull() ? QJsonValue() : QJsonValue(id.toString())},
            {QStringLiteral("evidence"), line.id.isNull() ? QJsonValue() : QJsonValue(line.id.toString())},
            {QStringLiteral("duplicate"), line.duplicate},
            {QStringLiteral("error"), line.error ? QJsonValue(errorKey(line.error->code)) : QJsonValue()}};
}

/// A case is not begun for files none of which can be read; every one of them gets its line.
bool refuseUnreadable(CommandCall &call, const QStringList &files, int *code)
{
    QList<Error> errors;
    for (const QString &file : files) {
        const Status readable = checkRegularFile(file);
        if (readable)
            return false;
        errors.append(readable.error());
    }
    for (const Error &error : std::as_const(errors)) {
        call.out.result(lineJson({error.file, {}, false, error}, {}, {}), {});
        *code = qMax(*code, call.out.fail(error));
    }
    return true;
}

int run(CommandCall &call)
{
    const auto dossier = openDossier(call, call.arguments.at(0));
    if (!dossier)
        return call.out.fail(dossier.error());
    CaseDesk &cases = (*dossier)->cases();
    const QString wanted = call.arguments.at(1);
    const QStringList files = call.arguments.mid(2);
    const bool begins = wanted == QLatin1String("new");
    int code = ExitDone;
    if (begins && refuseUnreadable(call, files, &code))
        return code;
    const auto id = begins ? cases.create().result() : cases.resolve(wanted).result();
    if (!id)
        return call.out.fail({id.error().code, id.error().detail, wanted});
    const auto view = cases.open(*id).result();
    if (!view)
        return call.out.fail(view.error());

    IntakeInfo info;
    info.partyKey = call.value("party");
    info.receivedFrom = call.value("from");
    info.receivedHow = call.value("how");
    const auto lines = (*dossier)->evidence().addFiles(*id, files, info).result();
    if (!lines)
        return call.out.fail(lines.error());
    for (const IntakeLine &line : *lines) {
        const bool failed = line.error.has_value();
        call.out.result(lineJson(line, view->file.number, *id),
                        failed ? QStringList()
                               : QStringList{line.duplicate
                                                 //: @info:shell %1 is a file, %2 the number of a case
                                                 ? QCoreApplication::translate("Commands", "%1: already in %2")
                                                       .arg(line.file, view->file.number)
                                                 //: @info:shell %1 is a file, %2 the number of a case
                                                 : QCoreApplication::translate("Commands", "%1: added to %2")
                                                       .arg(line.file, view->file.number)});
        if (failed)
            code = qMax(code, call.out.fail(*line.error));
    }
    return code;
}

} // namespace

Command addCommand()
{
    return {
        "add", "DIR CASE FILE...",
        //: @info:shell help of a command
        QT_TRANSLATE_NOOP("Commands", "Take files in as evidence of a case; CASE “new” begins a case."), 3, -1, false,
        dossierOptions() + QList<CommandOption>{{"party", "KEY",
                                                 //: @info:shell help of an option
                                                 QT_TRANSLATE_NOOP("Commands", "The party that supplied the files.")},
                                                {"from", "TEXT",
                                                 //: @info:shell help of an option
                                                 QT_TRANSLATE_NOOP("Commands", "From whom they were received.")},
                                                {"how", "TEXT",
                                                 //: @info:shell help of an option
                                                 QT_TRANSLATE_NOOP("Commands", "How they were received.")}},
        run};
}

} // namespace homeward
