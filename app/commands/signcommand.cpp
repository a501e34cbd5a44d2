// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "commands/verdictwords.h"
#include "desks/outputguard.h"
#include "domain/regularfile.h"
#include "security/durablefile.h"
#include "security/secretbytes.h"
#include "signing/pdfsigner.h"
#include "signing/pkcs12signer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace homeward {

namespace {

constexpr qint64 largestFile = qint64(256) * 1024 * 1024;
constexpr qint64 largestKeyFile = 1024 * 1024;

int run(CommandCall &call)
{
    const QString source = call.arguments.first();
    if (!call.isSet("out") || !call.isSet("key")) {
        //: @info:shell
        call.out.note(QCoreApplication::translate("Commands", "Give --out and --key."));
        return ExitUsage;
    }
    const QString target = QFileInfo(call.value("out")).absoluteFilePath();
    if (const Status allowed = refuseInsideDossier(target); !allowed)
        return call.out.fail(allowed.error());
    if (QFileInfo(target).canonicalFilePath() != QFileInfo(source).canonicalFilePath()) {
        if (const Status free = refuseTakenName(target); !free)
            return call.out.fail(free.error());
    }
    const auto pdf = readRegularFile(source, largestFile);
    if (!pdf)
        return call.out.fail(pdf.error());
    // Nobody should put a name under something that is already broken.
    const auto before = verifyPdf(*pdf, {}, call.world.nowUtc());
    if (!before)
        return call.out.fail({before.error().code, before.error().detail, source});
    if (before->verdict != Verdict::UnknownSigner && before->verdict != Verdict::Unchanged) {
        for (const QString &line : verdictWords(source, *before))
            call.out.note(line);
        //: @info:shell
        call.out.note(QCoreApplication::translate("Commands", "Only an unchanged, signed summary is countersigned."));
        return exitCodeOf(before->verdict);
    }
    const auto keyBytes = readRegularFile(call.value("key"), largestKeyFile);
    if (!keyBytes)
        return call.out.fail(keyBytes.error());
    //: @info:shell asked on the terminal
    auto secret = readSecret(call, "key-passphrase-file",
                             QCoreApplication::translate("Commands", "Passphrase of the signing key:"));
    if (!secret)
        return call.out.fail(secret.error());
    const auto signer = Pkcs12Signer::open(*keyBytes, *secret);
    wipe(*secret);
    if (!signer)
        return call.out.fail({signer.error().code, signer.error().detail, call.value("key")});
    SignatureRequest request;
    request.name = (*signer)->certificate().commonName;
    request.time = call.world.nowUtc();
    const auto signedPdf = signPdf(*pdf, request, **signer);
    if (!signedPdf)
        return call.out.fail({signedPdf.error().code, signedPdf.error().detail, source});
    if (const Status written = replaceFileDurably(target, *signedPdf); !written)
        return call.out.fail(written.error());
    const QByteArray digest = QCryptographicHash::hash(*signedPdf, QCryptographicHash::Sha256);
    call.out.result({{QStringLiteral("file"), target},
                     {QStringLiteral("signer"), request.name},
                     {QStringLiteral("signatures"), static_cast<int>(before->signatures.size()) + 1},
                     {QStringLiteral("sha256"), QString::fromLatin1(digest.toHex())}},
                    {//: @info:shell %1 is a person, %2 a file
                     QCoreApplication::translate("Commands", "Countersigned by %1: %2").arg(request.name, target)});
    return ExitDone;
}

} // namespace

Command signCommand()
{
    return {"sign",
            "FILE.pdf --out FILE.pdf --key FILE.p12",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Countersign a summary."),
            1,
            1,
            false,
            {{"out", "FILE.pdf",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "Where to write it.")},
             {"key", "FILE.p12",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "Sign with the key of this PKCS#12 file.")},
             {"key-passphrase-file", "FILE",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "Read the passphrase of the signing key.")}},
            run};
}

} // namespace homeward
