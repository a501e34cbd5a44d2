// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/verdictwords.h"
#include "domain/regularfile.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace homeward {

namespace {

constexpr qint64 largestFile = qint64(256) * 1024 * 1024;

/// Without the trust folder nobody can say who is known; what the bytes say stands all the same.
void withoutTrust(PdfVerdict &verdict, const Error &error)
{
    for (PdfSignature &signature : verdict.signatures)
        signature.trust = Trust::NotCheckable;
    if (verdict.verdict != Verdict::UnknownSigner && verdict.verdict != Verdict::Unchanged)
        return;
    verdict.verdict = Verdict::CannotCheck;
    verdict.reason = QStringLiteral("trust_folder_") + errorKey(error.code);
}

int run(CommandCall &call)
{
    TrustList trust;
    std::optional<Error> noTrust;
    int code = ExitDone;
    if (call.isSet("trust")) {
        auto read = readTrustFolder(call.value("trust"));
        if (read) {
            trust = std::move(*read);
        } else {
            noTrust = read.error();
            call.out.note(errorSentence(*noTrust));
            code = ExitCannotRead;
        }
        for (const QString &name : std::as_const(trust.unreadable)) {
            //: @info:shell %1 is a file
            call.out.note(QCoreApplication::translate("Commands", "%1: no certificate could be read").arg(name));
        }
    }
    for (const QString &file : std::as_const(call.arguments)) {
        const auto bytes = readRegularFile(file, largestFile);
        auto verdict = bytes ? verifyPdf(*bytes, trust, call.world.nowUtc()) : Result<PdfVerdict>(failure(bytes));
        if (verdict) {
            if (noTrust)
                withoutTrust(*verdict, *noTrust);
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
