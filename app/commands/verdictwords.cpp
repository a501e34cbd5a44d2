// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/verdictwords.h"

#include "commands/command.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace homeward {

namespace {

QJsonObject signatureJson(const PdfSignature &signature)
{
    const QString instant = signature.time.isValid() ? signature.time.toUTC().toString(Qt::ISODate) : QString();
    return {{QStringLiteral("signer"), signature.signer},
            {QStringLiteral("covers_whole_file"), signature.coversWholeFile},
            {QStringLiteral("integrity"), integrityKey(signature.integrity)},
            {QStringLiteral("later_changes"), laterChangesKey(signature.laterChanges)},
            {QStringLiteral("trust"), trustKey(signature.trust)},
            {QStringLiteral("time"), instant.isEmpty() ? QJsonValue() : QJsonValue(instant)},
            {QStringLiteral("time_source"), timeSourceKey(signature.timeSource)},
            {QStringLiteral("weak_algorithms"), QJsonArray::fromStringList(signature.weakAlgorithms)},
            {QStringLiteral("reason"), signature.reason}};
}

QString sentence(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Changed:
        //: @info:shell verdict on a file
        return QCoreApplication::translate("Commands", "changed after signing, or the signature is broken");
    case Verdict::CannotCheck:
        //: @info:shell verdict on a file
        return QCoreApplication::translate("Commands", "cannot be checked");
    case Verdict::NotSigned:
        //: @info:shell verdict on a file
        return QCoreApplication::translate("Commands", "not signed");
    case Verdict::UnknownSigner:
        //: @info:shell verdict on a file
        return QCoreApplication::translate("Commands", "unchanged, but the signer is not known here");
    case Verdict::Unchanged:
        break;
    }
    //: @info:shell verdict on a file
    return QCoreApplication::translate("Commands", "unchanged since it was signed; the signer is known here");
}

QString integrityWords(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact:
        //: @info:shell finding on a signature
        return QCoreApplication::translate("Commands", "intact");
    case Integrity::Broken:
        //: @info:shell finding on a signature
        return QCoreApplication::translate("Commands", "broken");
    case Integrity::NotCheckable:
        break;
    }
    //: @info:shell finding on a signature
    return QCoreApplication::translate("Commands", "cannot be checked");
}

QString laterWords(LaterChanges changes)
{
    switch (changes) {
    case LaterChanges::None:
        //: @info:shell finding on a signature
        return QCoreApplication::translate("Commands", "no later changes");
    case LaterChanges::Countersigned:
        //: @info:shell finding on a signature
        return QCoreApplication::translate("Commands", "countersigned later");
    case LaterChanges::NotAllowed:
        //: @info:shell finding on a signature
        return QCoreApplication::translate("Commands", "changed later");
    case LaterChanges::NotJudged:
        break;
    }
    //: @info:shell finding on a signature
    return QCoreApplication::translate("Commands", "later changes cannot be judged");
}

QString trustWords(Trust trust)
{
    switch (trust) {
    case Trust::Known:
        //: @info:shell finding on a signature
        return QCoreApplication::translate("Commands", "signer known");
    case Trust::Unknown:
        //: @info:shell finding on a signature
        return QCoreApplication::translate("Commands", "signer not known here");
    case Trust::Expired:
        //: @info:shell finding on a signature
        return QCoreApplication::translate("Commands", "certificate expired");
    case Trust::Revoked:
        //: @info:shell finding on a signature
        return QCoreApplication::translate("Commands", "certificate revoked");
    case Trust::NotCheckable:
        break;
    }
    //: @info:shell finding on a signature
    return QCoreApplication::translate("Commands", "signer cannot be checked");
}

} // namespace

QJsonObject verdictJson(const QString &file, const PdfVerdict &verdict)
{
    QJsonArray signatures;
    for (const PdfSignature &signature : verdict.signatures)
        signatures.append(signatureJson(signature));
    return {{QStringLiteral("file"), file},
            {QStringLiteral("verdict"), verdictKey(verdict.verdict)},
            {QStringLiteral("signatures"), signatures},
            {QStringLiteral("seal"), QJsonValue()}, // paper seals are read from scans only
            {QStringLiteral("reason"), verdict.reason}};
}

QStringList verdictWords(const QString &file, const PdfVerdict &verdict)
{
    //: @info:shell %1 is a file, %2 the verdict on it
    QStringList lines{QCoreApplication::translate("Commands", "%1: %2").arg(file, sentence(verdict.verdict))};
    for (const PdfSignature &signature : verdict.signatures) {
        const QString time = signature.time.isValid() ? signature.time.toUTC().toString(Qt::ISODate) : QString();
        //: @info:shell %1 is a person, %2 a time, %3 findings: “intact, no later changes, signer known”
        lines.append(QStringLiteral("  ") +
                     QCoreApplication::translate("Commands", "Signed by %1 (%2): %3")
                         .arg(signature.signer, time,
                              QStringList{integrityWords(signature.integrity), laterWords(signature.laterChanges),
                                          trustWords(signature.trust)}
                                  .join(QStringLiteral(", "))));
    }
    if (!verdict.reason.isEmpty()) {
        //: @info:shell %1 is a technical word
        lines.append(QStringLiteral("  ") + QCoreApplication::translate("Commands", "Reason: %1").arg(verdict.reason));
    }
    return lines;
}

int exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchanged:
        return ExitDone;
    case Verdict::CannotCheck:
        return ExitCannotRead;
    case Verdict::Changed:
    case Verdict::NotSigned:
    case Verdict::UnknownSigner:
        break;
    }
    return ExitNegative;
}

} // namespace homeward
