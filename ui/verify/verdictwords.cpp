// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/verdictwords.h"

#include "ui/common/wording.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdlib>

namespace homeward {

namespace {

constexpr const char *goodIcon = "checkmark";
constexpr const char *badIcon = "data-error";
constexpr const char *warningIcon = "data-warning";
constexpr const char *openIcon = ""; ///< a ring, painted
constexpr const char *tellIcon = "dialog-information";

class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
public:
    static VerdictBand band(const PdfVerdict &verdict);
    static VerdictLine signer(const PdfSignature &signature);
    static VerdictLine content(const PdfSignature &signature);
    static VerdictLine coverage(const PdfSignature &signature);
    static VerdictLine trusted(const PdfSignature &signature, const TrustList &trust);
    static VerdictLine certificate(const PdfSignature &signature);
    static VerdictLine time(const PdfSignature &signature);
    static VerdictLine algorithms(const PdfSignature &signature);
    static QString notChecked();
};

VerdictBand VerdictWords::band(const PdfVerdict &verdict)
{
    switch (verdict.verdict) {
    case Verdict::Unchanged:
        //: @title verdict about a signed file
        return {goodIcon, StateTone::Good, tr("Unchanged since it was signed"),
                tr("The file can be relied on as what its signer signed.")};
    case Verdict::Changed:
        //: @title verdict about a signed file
        return {badIcon, StateTone::Problem, tr("Changed after signing"),
                tr("Do not rely on it. Keep the file and report it to the office that signed it.")};
    case Verdict::UnknownSigner:
        //: @title verdict about a signed file
        return {warningIcon, StateTone::Attention, tr("Signed by an unknown key"),
                tr("The content fits the signature, but nobody here has vouched for this key. "
                   "Compare the fingerprint with the office by telephone.")};
    case Verdict::NotSigned:
        //: @title verdict about a file
        return {tellIcon, StateTone::Neutral, tr("Not signed"),
                tr("Nothing shows who made this file or whether it was changed. Ask for the signed one.")};
    case Verdict::CannotCheck:
        break;
    }
    //: @title verdict about a signed file
    return {warningIcon, StateTone::Attention, tr("Cannot be checked"),
            verdict.reason == QLatin1String("weak_digest") || verdict.reason.startsWith(QLatin1String("unsupported"))
                ? tr("Its signature uses methods that prove nothing today. Ask for a newly signed file.")
                : tr("The signature could not be judged. Treat the file as unsigned and ask the office that sent it.")};
}

VerdictLine VerdictWords::signer(const PdfSignature &signature)
{
    //: @label who signed a file
    const QString label = tr("Signed by");
    if (signature.signer.isEmpty())
        return {openIcon, StateTone::Neutral, label, tr("not readable")};
    QString who = signature.signer;
    if (!signature.organisation.isEmpty() && signature.organisation != signature.signer)
        who = QStringLiteral("%1, %2").arg(signature.signer, signature.organisation);
    if (signature.documentTimestamp)
        //: @info a time-stamp over the whole file; %1 is the authority
        who = tr("%1 (time-stamp of the document)").arg(who);
    return {openIcon, StateTone::Neutral, label, who};
}

VerdictLine VerdictWords::content(const PdfSignature &signature)
{
    //: @label whether the content of a file is still as signed
    const QString label = tr("Content");
    switch (signature.integrity) {
    case Integrity::Broken:
        return {badIcon, StateTone::Problem, label, tr("differs from what was signed")};
    case Integrity::NotCheckable:
        return {warningIcon, StateTone::Attention, label, tr("could not be compared with the signature")};
    case Integrity::Intact:
        break;
    }
    switch (signature.laterChanges) {
    case LaterChanges::None:
        return {goodIcon, StateTone::Good, label, tr("same as signed")};
    case LaterChanges::Countersigned:
        return {goodIcon, StateTone::Good, label, tr("same as signed; only further signatures were added")};
    case LaterChanges::NotAllowed:
        return {badIcon, StateTone::Problem, label, tr("something was changed after this signature")};
    case LaterChanges::NotJudged:
        break;
    }
    return {warningIcon, StateTone::Attention, label,
            tr("the signed part is intact; what was added later could not be judged")};
}

VerdictLine VerdictWords::coverage(const PdfSignature &signature)
{
    //: @label how much of the file a signature covers
    const QString label = tr("Covers");
    if (signature.coversWholeFile)
        return {goodIcon, StateTone::Good, label, tr("the whole file")};
    return {signature.integrity == Integrity::Intact ? openIcon : warningIcon,
            signature.integrity == Integrity::Intact ? StateTone::Neutral : StateTone::Attention, label,
            tr("only a part of the file: something follows after it")};
}

VerdictLine VerdictWords::trusted(const PdfSignature &signature, const TrustList &trust)
{
    //: @label whether the signer's key is known here
    const QString label = tr("Trust");
    switch (signature.trust) {
    case Trust::Known: {
        const TrustedCertificate *anchor = trust.find(signature.trustAnchor);
        if (anchor && !anchor->vouchedBy.isEmpty())
            //: @info %1 is the person who compared the key's fingerprint, %2 the day
            return {goodIcon, StateTone::Good, label,
                    tr("the key is in your trusted list (vouched for by: %1, %2)")
                        .arg(anchor->vouchedBy, dateText(anchor->since))};
        return {goodIcon, StateTone::Good, label, tr("the key is in your trusted list")};
    }
    case Trust::Unknown:
        return {warningIcon, StateTone::Attention, label, tr("the key is not in your trusted list")};
    case Trust::Expired:
        return {warningIcon, StateTone::Attention, label, tr("the trusted certificate had expired")};
    case Trust::Revoked:
        return {badIcon, StateTone::Problem, label, tr("the key was withdrawn from your trusted list")};
    case Trust::NotCheckable:
        break;
    }
    return {openIcon, StateTone::Neutral, label, tr("not checkable")};
}

VerdictLine VerdictWords::certificate(const PdfSignature &signature)
{
    //: @label the signer's certificate
    const QString label = tr("Certificate");
    if (signature.certificate.der.isEmpty())
        return {openIcon, StateTone::Neutral, label, tr("none that could be read")};
    const QDateTime at = signature.time.isValid() ? signature.time : QDateTime::currentDateTimeUtc();
    const bool valid = signature.certificate.validFrom <= at && at <= signature.certificate.validTo;
    const QString print = QString::fromLatin1(signature.certificate.sha256.toHex().left(16)).toUpper();
    //: @info a certificate; %1 and %2 are days, %3 the beginning of its fingerprint
    const QString text = tr("valid from %1 to %2, fingerprint %3")
                             .arg(dateText(signature.certificate.validFrom.date()),
                                  dateText(signature.certificate.validTo.date()), print);
    return valid ? VerdictLine{goodIcon, StateTone::Good, label, text}
                 : VerdictLine{warningIcon, StateTone::Attention, label,
                               //: @info %1 describes the certificate with its days
                               tr("not valid at the time of signing: %1").arg(text)};
}

/// "UTC+02:00"
QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

VerdictLine VerdictWords::time(const PdfSignature &signature)
{
    //: @label when a file was signed
    const QString label = tr("Time");
    // The reader's own clock, with its distance from UTC, as no dossier says which office's time is meant.
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    const QTimeZone local(zone);
    const QString when = signature.time.isValid() && local.isValid()
                             ? QStringLiteral("%1 %2").arg(dateTimeText(signature.time, zone),
                                                           offsetText(local.offsetFromUtc(signature.time)))
                             : QStringLiteral("%1 UTC").arg(dateTimeText(signature.time, {}));
    switch (signature.timeSource) {
    case TimeSource::Timestamp:
        //: @info %1 is day and time
        return {goodIcon, StateTone::Good, label, tr("%1, proven by a time-stamp").arg(when)};
    case TimeSource::SignerClock:
        //: @info %1 is day and time
        return {warningIcon, StateTone::Attention, label, tr("%1, by the signer’s clock only").arg(when)};
    case TimeSource::None:
        break;
    }
    return {openIcon, StateTone::Neutral, label, tr("not stated")};
}

VerdictLine VerdictWords::algorithms(const PdfSignature &signature)
{
    //: @label the cryptographic methods of a signature
    const QString label = tr("Methods");
    if (signature.weakAlgorithms.isEmpty())
        return {goodIcon, StateTone::Good, label, tr("no weak ones found")};
    //: @info %1 is a list of technical names such as “sha1, rsa_1024”
    return {warningIcon, StateTone::Attention, label,
            tr("weak today: %1").arg(signature.weakAlgorithms.join(QStringLiteral(", ")))};
}

QString VerdictWords::notChecked()
{
    return tr("Not checked, because this program never goes online: whether the certificate was withdrawn by its "
              "issuer, and whether a newer document replaces this one.");
}

} // namespace

VerdictBand verdictBand(const PdfVerdict &verdict)
{
    return VerdictWords::band(verdict);
}

QList<VerdictLine> verdictLines(const PdfSignature &signature, const TrustList &trust)
{
    return {VerdictWords::signer(signature),      VerdictWords::content(signature),
            VerdictWords::coverage(signature),    VerdictWords::trusted(signature, trust),
            VerdictWords::certificate(signature), VerdictWords::time(signature),
            VerdictWords::algorithms(signature)};
}

QString notCheckedText()
{
    return VerdictWords::notChecked();
}

} // namespace homeward
