// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "desks/casedesk.h"
#include "desks/evidencedesk.h"
#include "domain/regularfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

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
            {QStringLiteral("type"), line.mimeType.isEmpty() ? QJsonValue() : QJsonValue(line.mimeType)},
            {QStringLiteral("kept_unopened"), !line.error && line.kind == EvidenceKind::Other},
            {QStringLiteral("name_contradicts"), line.nameContradicts},
            {QStringLiteral("also_in"), QJsonArray::fromStringList(line.elsewhereCases)},
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
        IntakeLine line;
        line.file = error.file;
        line.error = error;
        call.out.result(lineJson(line, {}, {}), {});
        *code = qMax(*code, call.out.fail(error));
    }
    return true;
}

/// Files as named, and those in named folders. What is hidden in a folder, and links, are left out, and said.
QStringList filesNamed(CommandCall &call, const QStringList &names)
{
    QStringList files;
    int hidden = 0;
    int links = 0;
    for (const QString &name : names) {
        if (!QFileInfo(name).isDir()) {
            files.append(name);
            continue;
        }
        const IntakeSurvey inside = surveyFiles({name}, [] { return true; });
        files += inside.paths();
        for (const Error &unreadable : inside.unreadable)
            files.append(unreadable.file); // gets its line with the reason
        hidden += inside.hidden;
        links += inside.links;
    }
    if (hidden > 0)
        //: @info:shell
        call.out.note(QCoreApplication::translate("Commands", "%n hidden file(s) left out.", nullptr, hidden));
    if (links > 0)
        //: @info:shell
        call.out.note(QCoreApplication::translate("Commands", "%n link(s) left out.", nullptr, links));
    return files;
}

/// One file in words: what became of it, and what is worth knowing.
QStringList lineWords(const IntakeLine &line, const QString &number)
{
    QStringList words{line.duplicate
                          ?
                          //: @info:shell %1 is a file, %2 the number of a case
                          QCoreApplication::translate("Commands", "%1: already in %2").arg(line.file, number)
                          : line.kind == EvidenceKind::Other
                                //: @info:shell %1 is a file, %2 the number of a case, %3 a type such as application/zip
                                ? QCoreApplication::translate("Commands", "%1: kept unopened in %2 (%3)")
                                      .arg(line.file, number, line.mimeType)
                                //: @info:shell %1 is a file, %2 the number of a case
                                : QCoreApplication::translate("Commands", "%1: added to %2").arg(line.file, number)};
    if (line.nameContradicts)
        //: @info:shell %1 is a type such as application/pdf
        words.append(QCoreApplication::translate("Commands", "  The name says something else than the content: %1.")
                         .arg(line.mimeType));
    if (!line.elsewhereCases.isEmpty())
        //: @info:shell %1 is a list of case numbers
        words.append(QCoreApplication::translate("Commands", "  The same file is also in: %1.")
                         .arg(line.elsewhereCases.join(QLatin1String(", "))));
    return words;
}

int run(CommandCall &call)
{
    QDate received;
    if (call.isSet("received")) {
        received = QDate::fromString(call.value("received"), Qt::ISODate);
        if (!received.isValid()) {
            //: @info:shell %1 is what was typed
            call.out.note(QCoreApplication::translate("Commands", "“%1” is not a date; write it as 2026-11-23.")
                              .arg(call.value("received")));
            return ExitUsage;
        }
    }
    const QString seen = call.value("original-seen");
    if (call.isSet("original-seen") && seen != QLatin1String("yes") && seen != QLatin1String("no")) {
        //: @info:shell
        call.out.note(QCoreApplication::translate("Commands", "Whether the original was seen is yes or no."));
        return ExitUsage;
    }
    const auto dossier = openDossier(call, call.arguments.at(0));
    if (!dossier)
        return call.out.fail(dossier.error());
    CaseDesk &cases = (*dossier)->cases();
    const QString wanted = call.arguments.at(1);
    const QStringList files = filesNamed(call, call.arguments.mid(2));
    if (files.isEmpty()) {
        //: @info:shell
        call.out.note(QCoreApplication::translate("Commands", "There is no file in these folders."));
        return ExitCannotRead;
    }
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
    info.receivedBy = call.value("by");
    info.receivedOn = received;
    info.originalSeen = originalSeenFromKey(seen);
    const auto lines = (*dossier)->evidence().addFiles(*id, files, info).result();
    if (!lines)
        return call.out.fail(lines.error());
    for (const IntakeLine &line : *lines) {
        const bool failed = line.error.has_value();
        call.out.result(lineJson(line, view->file.number, *id),
                        failed ? QStringList() : lineWords(line, view->file.number));
        if (failed)
            code = qMax(code, call.out.fail(*line.error));
    }
    return code;
}

} // namespace

Command addCommand()
{
    return {"add", "DIR CASE FILE...",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Take files and folders in as evidence of a case; CASE “new” begins a case."),
            3, -1, false,
            dossierOptions() +
                QList<CommandOption>{{"party", "KEY",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "The party that supplied the files.")},
                                     {"from", "TEXT",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "From whom they were received.")},
                                     {"how", "TEXT",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "How they were received.")},
                                     {"by", "TEXT",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "Who received them.")},
                                     {"received", "DATE",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "The day of receipt, as 2026-11-23.")},
                                     {"original-seen", "yes|no",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "Was the original seen?")}},
            run};
}

} // namespace homeward
