// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfverifier.h"

#include "signing/cmscheck.h"
#include "signing/signaturescan.h"
#include "signing/structureguard.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <set>

namespace homeward {
namespace {

constexpr qsizetype largestPdf = 256 * 1024 * 1024;

/// What the file's own tables say about signatures, beside what stands in the raw bytes.
struct Listed
{
    bool opens = false;
    bool warnings = false;
    bool tooLarge = false;                 ///< never opened: see structureguard.h
    ErrorCode code = ErrorCode::Malformed; ///< why it does not open
    QString error;
    QList<QList<qint64>> ranges; ///< of every signature dictionary; empty lists for unusable ones
    int emptyFields = 0;
};

QList<qint64> rangeOf(QPDFObjectHandle signature)
{
    QList<qint64> numbers;
    QPDFObjectHandle range = signature.getKey("/ByteRange");
    for (int i = 0; range.isArray() && i < range.getArrayNItems() && i < 64; ++i) {
        QPDFObjectHandle number = range.getArrayItem(i);
        if (!number.isInteger())
            return {};
        numbers << number.getIntValue();
    }
    return numbers;
}

bool looksLikeSignature(QPDFObjectHandle object)
{
    if (!object.isDictionary())
        return false;
    if (object.hasKey("/ByteRange"))
        return true;
    QPDFObjectHandle type = object.getKey("/Type");
    const bool typed = type.isNameAndEquals("/Sig") || type.isNameAndEquals("/DocTimeStamp");
    return (typed || object.hasKey("/SubFilter")) && object.getKey("/Contents").isString();
}

Listed listSignatures(const QByteArray &file)
{
    Listed listed;
    if (!isSafeToOpen(file)) {
        listed.tooLarge = true;
        listed.code = ErrorCode::TooLarge;
        listed.error = QStringLiteral("its tables unpack to too much");
        return listed;
    }
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("file", file.constData(), static_cast<size_t>(file.size()));
        if (pdf.getObjectCount() > 500'000)
            throw std::runtime_error("too many objects");
        std::set<QPDFObjGen> seen;
        const auto note = [&](QPDFObjectHandle signature) {
            if (!signature.isIndirect() || seen.insert(signature.getObjGen()).second)
                listed.ranges << rangeOf(signature);
        };
        for (QPDFObjectHandle &object : pdf.getAllObjects()) {
            if (!object.isDictionary())
                continue;
            if (looksLikeSignature(object))
                note(object);
            if (!object.getKey("/FT").isNameAndEquals("/Sig"))
                continue;
            QPDFObjectHandle value = object.getKey("/V");
            if (value.isDictionary())
                note(value);
            else if (value.isNull())
                ++listed.emptyFields;
        }
        listed.warnings = pdf.anyWarnings();
        listed.opens = true;
    } catch (const QPDFExc &error) {
        if (error.getErrorCode() == qpdf_e_password)
            listed.code = ErrorCode::PasswordNeeded;
        else if (error.getErrorCode() == qpdf_e_unsupported)
            listed.code = ErrorCode::NotSupported;
        listed.error = QString::fromUtf8(error.what()).left(300);
    } catch (const std::exception &error) {
        listed.error = QString::fromUtf8(error.what()).left(300);
    }
    return listed;
}

cms::Binding bindingOf(const RawSignature &raw)
{
    if (raw.subFilter == "ETSI.RFC3161")
        return cms::Binding::TimeStampToken;
    return raw.subFilter == "adbe.pkcs7.sha1" ? cms::Binding::Sha1Inside : cms::Binding::Detached;
}

Integrity integrityOf(cms::Outcome outcome)
{
    switch (outcome) {
    case cms::Outcome::Intact:
        return Integrity::Intact;
    case cms::Outcome::Broken:
        return Integrity::Broken;
    case cms::Outcome::NotCheckable:
        break;
    }
    return Integrity::NotCheckable;
}

void setReason(PdfSignature &signature, const QString &reason, const QString &detail = {})
{
    if (!signature.reason.isEmpty())
        return; // the first finding is the one that decides
    signature.reason = reason;
    signature.detail = detail;
}

/// Is the form of our own signature kept to the byte? The digest covers everything but the gap; the gap is rebuilt.
bool asWeWriteIt(const QByteArray &file, const RawSignature &raw, const cms::Check &checked)
{
    static const QByteArray keys = "/ByteRange /Contents /Filter /M /Prop_Build /SubFilter /Type";
    static const std::set<QByteArray> optional = {"/Location", "/Name", "/Reason", "/Reference"};
    QByteArrayList required;
    const QByteArrayList all = raw.dictionaryKeys.split(' ');
    for (const QByteArray &key : all) {
        if (!optional.count(key))
            required << key;
    }
    return raw.ours && raw.strictHex && raw.subFilter == "ETSI.CAdES.detached" && required.join(' ') == keys &&
           cms::isExactlyOurs(raw.contents.left(checked.derSize), raw.signedBytes(file), checked);
}

void judgeTime(PdfSignature &signature, const RawSignature &raw, const cms::Check &checked, const TrustList &trust,
               const QDateTime &now)
{
    cms::Check stamp;
    if (signature.documentTimestamp)
        stamp = checked;
    else if (!checked.signatureTimestamp.isEmpty())
        stamp = cms::check(checked.signatureTimestamp, checked.signature, cms::Binding::TimeStampToken);
    if (stamp.outcome == cms::Outcome::Intact && stamp.tokenTime.isValid() &&
        judgeTrust(stamp.signerDer, stamp.certificates, trust, now, TrustPurpose::StampTime).trust == Trust::Known) {
        signature.time = stamp.tokenTime;
        signature.timeSource = TimeSource::Timestamp;
    } else if (raw.time.isValid() || stamp.tokenTime.isValid()) {
        signature.time = raw.time.isValid() ? raw.time : stamp.tokenTime;
        signature.timeSource = TimeSource::SignerClock;
    }
}

PdfSignature judgeSignature(const QByteArray &file, const RawSignature &raw, const Listed &listed, bool strict,
                            const TrustList &trust, const QDateTime &now)
{
    PdfSignature signature;
    if (!raw.problem.isEmpty()) {
        signature.integrity = raw.provenBroken || strict ? Integrity::Broken : Integrity::NotCheckable;
        setReason(signature, raw.problem);
        return signature;
    }
    signature.coversWholeFile = raw.end == file.size();
    signature.documentTimestamp = raw.subFilter == "ETSI.RFC3161";
    if (raw.subFilter == "adbe.x509.rsa_sha1") {
        signature.integrity = strict ? Integrity::Broken : Integrity::NotCheckable; // we never write this form
        signature.weakAlgorithms << QStringLiteral("sha1");
        setReason(signature, QStringLiteral("unsupported_algorithm"));
        return signature;
    }
    const cms::Check checked = cms::check(raw.contents, raw.signedBytes(file), bindingOf(raw));
    signature.integrity = integrityOf(checked.outcome);
    signature.weakAlgorithms = checked.weakAlgorithms;
    setReason(signature, checked.reason, checked.detail);
    if (const Result<Certificate> certificate = certificateFromDer(checked.signerDer)) {
        signature.certificate = *certificate;
        signature.signer = certificate->commonName;
        signature.organisation = certificate->organisation;
    }
    if (strict && (checked.outcome != cms::Outcome::Intact || !asWeWriteIt(file, raw, checked))) {
        signature.integrity = Integrity::Broken;
        setReason(signature, QStringLiteral("not_as_we_write_it"));
    }
    if (signature.integrity != Integrity::Intact)
        return signature; // a name or a time out of a broken signature proves nothing

    judgeTime(signature, raw, checked, trust, now);
    const QDateTime at = signature.timeSource == TimeSource::Timestamp ? signature.time : now;
    const TrustFinding finding =
        judgeTrust(checked.signerDer, checked.certificates, trust, at,
                   signature.documentTimestamp ? TrustPurpose::StampTime : TrustPurpose::SignDocuments);
    signature.trust = finding.trust;
    signature.trustAnchor = finding.anchorSha256;

    RevisionDiff diff;
    if (listed.tooLarge && !signature.coversWholeFile)
        diff.reason = QStringLiteral("too_large"); // and not judged
    else
        diff = compareRevisions(file, raw.end, strict);
    signature.laterChanges = diff.changes;
    setReason(signature, diff.reason, diff.detail);
    if (checked.weakDigest)
        setReason(signature, QStringLiteral("weak_digest"));
    if (finding.trust == Trust::Expired)
        setReason(signature, QStringLiteral("certificate_expired"), finding.reason);
    else if (finding.trust == Trust::Revoked)
        setReason(signature, QStringLiteral("certificate_revoked"), finding.reason);
    else if (finding.trust != Trust::Known)
        setReason(signature, QStringLiteral("signer_unknown"), finding.reason);
    return signature;
}

/// A signature which the tables list but no usable /ByteRange in the bytes belongs to.
PdfSignature phantom(bool strict)
{
    PdfSignature signature;
    signature.integrity = strict ? Integrity::Broken : Integrity::NotCheckable;
    signature.reason = QStringLiteral("signature_unreadable");
    return signature;
}

bool hasWeakDigest(const PdfSignature &signature)
{
    return signature.weakAlgorithms.contains(QLatin1String("md5")) ||
           signature.weakAlgorithms.contains(QLatin1String("sha1"));
}

/// Sets the verdict to the first that applies, with the reason of the signature that decided.
void decide(PdfVerdict &result)
{
    const auto firstWith = [&result](Verdict verdict, auto applies) {
        for (const PdfSignature &signature : result.signatures) {
            if (!applies(signature))
                continue;
            result.verdict = verdict;
            result.reason = signature.reason;
            result.detail = signature.detail;
            return true;
        }
        return false;
    };
    if (firstWith(Verdict::Changed, [](const PdfSignature &s) {
            return s.integrity == Integrity::Broken ||
                   (s.integrity == Integrity::Intact && s.laterChanges == LaterChanges::NotAllowed);
        }))
        return;
    if (firstWith(Verdict::CannotCheck, [](const PdfSignature &s) {
            return s.integrity == Integrity::NotCheckable || s.laterChanges == LaterChanges::NotJudged;
        }))
        return;
    if (result.signatures.isEmpty()) {
        result.verdict = Verdict::NotSigned;
        return;
    }
    // An authority's stamp says when a file was there, never who answers for what it says.
    if (std::all_of(result.signatures.cbegin(), result.signatures.cend(),
                    [](const PdfSignature &s) { return s.documentTimestamp; })) {
        result.verdict = Verdict::NotSigned;
        result.reason = QStringLiteral("only_timestamps");
        return;
    }
    if (firstWith(Verdict::UnknownSigner, [](const PdfSignature &s) { return s.trust != Trust::Known; }))
        return;
    if (firstWith(Verdict::CannotCheck, hasWeakDigest))
        return;
    result.verdict = Verdict::Unchanged;
}

void deviates(PdfVerdict &result, const char *reason, const QString &detail = {})
{
    result.verdict = Verdict::Changed;
    result.reason = QString::fromLatin1(reason);
    result.detail = detail;
}

/// Rules for the file as a whole that only our own files have to keep.
void judgeOurFile(PdfVerdict &result, const QByteArray &file, const Listed &listed)
{
    if (result.verdict == Verdict::Changed)
        return;
    if (!file.startsWith("%PDF-1.") || !file.endsWith("%%EOF\n"))
        return deviates(result, "structure_damaged", QStringLiteral("first or last line"));
    if (!listed.opens || listed.warnings)
        return deviates(result, "structure_damaged", listed.error);
    if (listed.emptyFields > 0)
        return deviates(result, "empty_signature_field");
    if (listed.ranges.size() != result.signatures.size())
        return deviates(result, "signature_not_listed");
    if (result.signatures.isEmpty())
        return deviates(result, "signature_unreadable");
    if (!result.signatures.last().coversWholeFile)
        return deviates(result, "bytes_added");
}

} // namespace

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Changed:
        return QStringLiteral("changed");
    case Verdict::CannotCheck:
        return QStringLiteral("cannot_check");
    case Verdict::NotSigned:
        return QStringLiteral("not_signed");
    case Verdict::UnknownSigner:
        return QStringLiteral("unknown_signer");
    case Verdict::Unchanged:
        break;
    }
    return QStringLiteral("unchanged");
}

QString integrityKey(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Intact:
        return QStringLiteral("intact");
    case Integrity::Broken:
        return QStringLiteral("broken");
    case Integrity::NotCheckable:
        break;
    }
    return QStringLiteral("not_checkable");
}

QString timeSourceKey(TimeSource source)
{
    switch (source) {
    case TimeSource::Timestamp:
        return QStringLiteral("timestamp");
    case TimeSource::SignerClock:
        return QStringLiteral("signer_clock");
    case TimeSource::None:
        break;
    }
    return QStringLiteral("none");
}

Result<PdfVerdict> verifyPdf(const QByteArray &pdf, const TrustList &trust, const QDateTime &now)
{
    if (pdf.size() > largestPdf)
        return failure(ErrorCode::TooLarge, QStringLiteral("PDF over 256 MiB"));
    const SignatureScan scan = scanSignatures(pdf);
    if (!pdf.left(1024).contains("%PDF-") && !scan.traces)
        return failure(ErrorCode::Malformed, QStringLiteral("not a PDF"));
    const Listed listed = listSignatures(pdf);
    if (!listed.opens && !scan.traces)
        return failure(listed.code, listed.error);

    PdfVerdict result;
    result.ours = scan.ours;
    if (scan.tooMany) {
        result.verdict = scan.ours ? Verdict::Changed : Verdict::CannotCheck;
        result.reason = QStringLiteral("signature_unreadable");
        return result;
    }
    QList<QList<qint64>> unmatched = listed.ranges;
    for (const RawSignature &raw : scan.signatures) {
        PdfSignature signature = judgeSignature(pdf, raw, listed, scan.ours, trust, now);
        const bool known = unmatched.removeOne(raw.range);
        if (!known && listed.opens && signature.integrity == Integrity::Intact)
            setReason(signature, QStringLiteral("signature_not_listed"));
        result.signatures << signature;
    }
    for (qsizetype i = 0; i < unmatched.size() && result.signatures.size() < 64; ++i)
        result.signatures << phantom(scan.ours);
    // Words of a signature in a file whose tables and bytes give none: damaged, never "not signed".
    if (result.signatures.isEmpty() && scan.traces && (!listed.opens || scan.ours))
        result.signatures << phantom(scan.ours);
    decide(result);
    if (scan.ours)
        judgeOurFile(result, pdf, listed);
    return result;
}

} // namespace homeward
