// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/verdictwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace homeward {

namespace {

constexpr qint64 largestFile = qint64(256) * 1024 * 1024;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, file.errorString(), path);
    if (file.size() > largestFile)
        return failure(ErrorCode::TooLarge, {}, path);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::CannotRead, file.errorString(), path);
    return bytes;
}

int run(CommandCall &call)
{
    TrustList trust;
    if (call.isSet("trust")) {
        auto read = readTrustFolder(call.value("trust"));
        if (!read)
            return call.out.fail(read.error());
        trust = std::move(*read);
        for (const QString &name : std::as_const(trust.unreadable)) {
            //: @info:shell %1 is a file
            call.out.note(QCoreApplication::translate("Commands", "%1: no certificate could be read").arg(name));
        }
    }
    int code = ExitDone;
    for (const QString &file : std::as_const(call.arguments)) {
        const auto bytes = readFile(file);
        auto verdict = bytes ? verifyPdf(*bytes, trust, call.world.nowUtc()) : Result<PdfVerdict>(failure(bytes));
        if (verdict) {
            call.out.result(verdictJson(file, *verdict), verdictWords(file, *verdict));
            code = qMax(code, exitCodeOf(verdict->verdict));
            continue;
        }
        PdfVerdict none;
        none.verdict = Verdict::CannotCheck;
        none.reason = errorKey(verdict.error().code);
        call.out.result(verdictJson(file, none), verdictWords(file, none));
        call.out.note(errorSentence({verdict.error().code, verdict.error().detail, file}));
        code = qMax<int>(code, ExitCannotRead);
    }
    return code;
}

} // namespace

Command verifyCommand()
{
    return {"verify",
            "FILE...",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Tell whether a signed summary is unchanged and who signed it."),
            1,
            -1,
            false,
            {{"trust", "DIR",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "Folder with the certificates this office trusts.")}},
            run};
}

} // namespace homeward
