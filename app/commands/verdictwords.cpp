// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/verdictwords.h"

#include "commands/command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <initializer_list>

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

QString signatureWords(const PdfSignature &signature)
{
    const QString findings = QStringList{integrityWords(signature.integrity), laterWords(signature.laterChanges),
                                         trustWords(signature.trust)}
                                 .join(QStringLiteral(", "));
    if (signature.signer.isEmpty())
        //: @info:shell a signature that does not say whose it is; %1 findings: “cannot be checked, changed later”
        return QCoreApplication::translate("Commands", "Signed, the signer cannot be read: %1").arg(findings);
    if (!signature.time.isValid())
        //: @info:shell %1 is a person, %2 findings: “intact, no later changes, signer known”
        return QCoreApplication::translate("Commands", "Signed by %1, time not stated: %2")
            .arg(signature.signer, findings);
    //: @info:shell %1 is a person, %2 a time, %3 findings: “intact, no later changes, signer known”
    return QCoreApplication::translate("Commands", "Signed by %1 (%2): %3")
        .arg(signature.signer, signature.time.toUTC().toString(Qt::ISODate), findings);
}

/// What a stable word of the verifier means; empty where a line has said it already.
QString reasonWords(const QString &reason)
{
    struct Meaning
    {
        std::initializer_list<const char *> reasons;
        const char *words;
    };
    static const Meaning meanings[] = {
        {{"bytes_changed"},
         //: @info:shell why a signed file is judged so
         QT_TRANSLATE_NOOP("Commands", "The content is not the one that was signed.")},
        {{"bytes_added", "bytes_missing"},
         //: @info:shell why a signed file is judged so
         QT_TRANSLATE_NOOP("Commands", "The file was made longer or shorter after it was signed.")},
        {{"data_hidden_in_gap", "data_hidden_in_padding", "range_unusual", "range_given_twice",
          "covers_part_of_a_revision", "carries_other_content", "not_as_we_write_it"},
         //: @info:shell why a signed file is judged so
         QT_TRANSLATE_NOOP("Commands", "The file holds something that its signature does not cover.")},
        {{"object_changed", "object_added", "object_removed", "page_changed", "form_changed", "form_filled",
          "field_changed", "field_added", "fields_changed", "appearance_shared", "signature_drawn",
          "properties_changed", "catalog_changed", "catalog_replaced", "encryption_changed", "annotations_changed",
          "annotation_added", "empty_signature_field", "signature_not_listed"},
         //: @info:shell why a signed file is judged so
         QT_TRANSLATE_NOOP("Commands", "Something was changed in the file after it was signed.")},
        {{"signature_unreadable", "no_readable_signature", "not_one_signer", "no_signing_certificate",
          "no_signer_certificate", "other_certificate"},
         //: @info:shell why a signed file is judged so
         QT_TRANSLATE_NOOP("Commands", "The signature itself cannot be read.")},
        {{"structure_damaged"},
         //: @info:shell why a signed file is judged so
         QT_TRANSLATE_NOOP("Commands", "The file is damaged, so that its signature cannot be judged.")},
        {{"unsupported_algorithm", "weak_digest"},
         //: @info:shell why a signed file is judged so
         QT_TRANSLATE_NOOP("Commands", "The signature uses methods that prove nothing today.")},
        {{"too_large"},
         //: @info:shell why a signed file is judged so
         QT_TRANSLATE_NOOP("Commands", "The file is too large to be judged.")},
        {{"only_timestamps"},
         //: @info:shell why a signed file is judged so
         QT_TRANSLATE_NOOP("Commands", "The file bears time-stamps only; no person signed it.")},
    };
    for (const Meaning &meaning : meanings) {
        if (std::any_of(meaning.reasons.begin(), meaning.reasons.end(),
                        [&](const char *one) { return reason == QLatin1String(one); }))
            return QCoreApplication::translate("Commands", meaning.words);
    }
    return {};
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
    for (const PdfSignature &signature : verdict.signatures)
        lines.append(QStringLiteral("  ") + signatureWords(signature));
    if (const QString why = reasonWords(verdict.reason); !why.isEmpty())
        lines.append(QStringLiteral("  ") + why);
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
