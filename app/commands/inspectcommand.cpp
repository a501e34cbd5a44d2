// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "evidence/inspection.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace homeward {

namespace {

QJsonValue positionOf(const PhotoFacts &photo)
{
    if (!photo.gps)
        return {};
    return QJsonObject{{QStringLiteral("lat"), photo.gps->latitude}, {QStringLiteral("lon"), photo.gps->longitude}};
}

/// In words, without the name of the file; empty: nothing is wrong.
QString problemOf(const Inspection &seen)
{
    if (!seen.error)
        return {};
    const QString words = contentSentence({seen.error->code, seen.error->detail, {}});
    if (seen.searched)
        return words;
    //: @info:shell of a file that opens; %1 is a whole sentence that says why
    return QCoreApplication::translate("Commands", "It could not be searched for risks. %1").arg(words);
}

QJsonObject asJson(const Inspection &seen, bool searched)
{
    QJsonArray risks;
    for (const Risk risk : seen.risks)
        risks.append(riskKey(risk));
    QJsonObject object{
        {QStringLiteral("file"), seen.file},
        {QStringLiteral("kind"), evidenceKindKey(seen.kind)},
        {QStringLiteral("sha256"), QString::fromLatin1(seen.sha256.toHex())},
        {QStringLiteral("opens"), seen.opens == Inspection::Opens::Password
                                      ? QJsonValue(QStringLiteral("password"))
                                      : QJsonValue(seen.opens == Inspection::Opens::Yes)},
        {QStringLiteral("error"), problemOf(seen)},
        {QStringLiteral("error_code"), seen.error ? QJsonValue(errorKey(seen.error->code)) : QJsonValue()},
        {QStringLiteral("risks"), risks}};
    if (seen.kind == EvidenceKind::Pdf) {
        object.insert(QStringLiteral("pages"), seen.pages);
        object.insert(QStringLiteral("first_text_page"),
                      seen.firstTextPage > 0 ? QJsonValue(seen.firstTextPage) : QJsonValue());
        object.insert(QStringLiteral("text_sample"), seen.textSample);
        object.insert(QStringLiteral("signatures"), seen.signatures);
        object.insert(QStringLiteral("locked"), seen.locked);
        if (searched) {
            QJsonArray found;
            for (const TextHit &hit : seen.found)
                found.append(QJsonObject{{QStringLiteral("page"), hit.page}, {QStringLiteral("count"), hit.count}});
            object.insert(QStringLiteral("found"), found);
        }
    }
    if (seen.kind == EvidenceKind::Photo) {
        const PhotoFacts photo = seen.photo.value_or(PhotoFacts());
        object.insert(QStringLiteral("format"), photo.format);
        object.insert(QStringLiteral("width"), photo.width);
        object.insert(QStringLiteral("height"), photo.height);
        object.insert(QStringLiteral("orientation"), photo.orientation);
        object.insert(QStringLiteral("frames"), photo.frames);
        object.insert(QStringLiteral("taken"), photo.taken.isEmpty() ? QJsonValue() : QJsonValue(photo.taken));
        object.insert(QStringLiteral("gps"), positionOf(photo));
    }
    return object;
}

QStringList inWords(const Inspection &seen, bool searched)
{
    QStringList lines;
    if (seen.opens == Inspection::Opens::Password) {
        //: @info:shell %1 is a file
        lines.append(QCoreApplication::translate("Commands", "%1: asks for a password").arg(seen.file));
    } else if (seen.opens == Inspection::Opens::No) {
        //: @info:shell %1 is a file
        lines.append(QCoreApplication::translate("Commands", "%1: does not open").arg(seen.file));
    } else if (seen.photo) {
        //: @info:shell %1 is a file, %2 a format, %3 and %4 pixels
        lines.append(QCoreApplication::translate("Commands", "%1: %2 picture, %3 × %4 pixels")
                         .arg(seen.file, seen.photo->format)
                         .arg(seen.photo->width)
                         .arg(seen.photo->height));
    } else {
        //: @info:shell %1 is a file
        lines.append(
            QCoreApplication::translate("Commands", "%1: PDF with %n page(s)", nullptr, seen.pages).arg(seen.file));
    }
    if (seen.signatures > 0) {
        //: @info:shell
        lines.append(QStringLiteral("  ") +
                     QCoreApplication::translate("Commands", "%n signature(s)", nullptr, seen.signatures));
    }
    if (!seen.risks.isEmpty()) {
        QStringList keys;
        for (const Risk risk : seen.risks)
            keys.append(riskKey(risk));
        //: @info:shell %1 is a list of technical words
        lines.append(
            QStringLiteral("  ") +
            QCoreApplication::translate("Commands", "Beside the page: %1").arg(keys.join(QStringLiteral(", "))));
    }
    for (const TextHit &hit : seen.found) {
        //: @info:shell %1 is a page
        lines.append(
            QStringLiteral("  ") +
            QCoreApplication::translate("Commands", "Page %1: found %n time(s)", nullptr, hit.count).arg(hit.page));
    }
    if (searched && seen.found.isEmpty()) {
        //: @info:shell
        lines.append(QStringLiteral("  ") + QCoreApplication::translate("Commands", "The text was not found."));
    }
    return lines;
}

int run(CommandCall &call)
{
    InspectionOptions options;
    options.findTexts = call.options.value(QStringLiteral("find"));
    if (call.isSet("password-file")) {
        const auto secret = readSecret(call, "password-file", {});
        if (!secret)
            return call.out.fail(secret.error());
        options.password = *secret;
    }
    const bool searched = !options.findTexts.isEmpty();
    int code = ExitDone;
    for (const QString &file : std::as_const(call.arguments)) {
        const Inspection seen = inspectFile(file, options);
        call.out.result(asJson(seen, searched), inWords(seen, searched));
        if (seen.opens == Inspection::Opens::Yes && seen.searched)
            continue;
        code = qMax<int>(code, ExitCannotRead);
        if (seen.error) {
            //: @info:shell %1 is a file or folder, %2 a whole sentence about it
            call.out.note(QCoreApplication::translate("Commands", "%1: %2").arg(file, problemOf(seen)));
        }
    }
    return code;
}

} // namespace

Command inspectCommand()
{
    return {"inspect",
            "FILE...",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Tell what a PDF or photograph is: pages, text, risks, signatures, facts."),
            1,
            -1,
            true,
            {{"find", "TEXT",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "Say on which pages TEXT occurs, and how often."), true},
             {"password-file", "FILE",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "Read the password of a PDF from FILE.")}},
            run};
}

} // namespace homeward
