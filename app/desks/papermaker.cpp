// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/papermaker.h"

#include "desks/conflicts.h"
#include "desks/storeroom.h"
#include "domain/fieldcatalogue.h"
#include "domain/regularfile.h"
#include "evidence/renderclient.h"
#include "signing/pdfsigner.h"
#include "signing/pdfverifier.h"
#include "signing/pkcs12signer.h"
#include "store/evidencerows.h"
#include "summary/composer.h"
#include "summary/painter.h"

#include <openssl/bn.h>
#include <openssl/x509.h>

#include <algorithm>

namespace homeward {

namespace {

constexpr qint64 largestKeyFile = 1024 * 1024;

/// The photograph the list shows, as an image; null only when there is none. One that is there and cannot be read must
/// not become "no photograph" on a paper that is signed: its error is passed on.
Result<QImage> readPortrait(StoreRoom &room, const EvidenceId &portrait)
{
    if (portrait.isNull())
        return QImage();
    const auto found = room.ask([portrait](Store &store) { return findEvidence(*store.database, portrait); });
    if (!found)
        return failure(found);
    // For the person at the window; the detail, which is for logs and the register, never names it.
    const auto named = [&found](const Error &error) {
        return failure(error.code, QStringLiteral("the photograph of the case cannot be read"), found->item.title);
    };
    const auto bytes = room.files().read(found->blob.sha256, found->blob.wrappedKey);
    if (!bytes)
        return named(bytes.error());
    const auto source = RenderClient().openBytes(*bytes);
    if (const auto opened = source->open(); !opened)
        return named(opened.error());
    const auto image = source->render(0, QSize(900, 900));
    if (!image)
        return named(image.error());
    if (image->isNull())
        return named({ErrorCode::CannotRead, {}, {}});
    return *image;
}

/// The certificate's serial number in upper-case hexadecimal, as it is read aloud.
QString serialOf(const Certificate &certificate)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(certificate.der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        d2i_X509(nullptr, &bytes, static_cast<long>(certificate.der.size())), X509_free);
    if (!x509)
        return {};
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(x509.get()), nullptr), BN_free);
    char *hex = number ? BN_bn2hex(number.get()) : nullptr;
    const QString text = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return text;
}

/// What the paper tells: what is said about the child and the other records, and of the child's key facts also that
/// nobody speaks about them. Sealed facts stay in the case file and are only named; so are their discrepancies.
void takePrintedFacts(SummaryInput &input)
{
    input.facts = compareFacts(input.file);
    input.facts.removeIf([&input](const FactComparison &fact) {
        const FieldInfo *field = fieldInfo(fact.field);
        if (!field || !field->sealed)
            return field && fact.values.isEmpty() && !field->keyFact;
        if (!fact.values.isEmpty() && !input.sealed.contains(fact.field))
            input.sealed.append(fact.field);
        if (fact.state == FactState::Conflict) {
            input.sealedConflicts.append(fact);
            input.sealedConflicts.last().values.clear();
        }
        return true;
    });
}

Status provesUnchanged(const QByteArray &pdf, const Certificate &signer, const QDateTime &now)
{
    TrustList ourselves;
    TrustedCertificate known;
    known.certificate = signer;
    known.displayName = signer.commonName;
    ourselves.certificates.append(known);
    const auto verdict = verifyPdf(pdf, ourselves, now);
    if (!verdict)
        return failure(verdict);
    // Whether others know the signer is their decision; here only the bytes count.
    if (verdict->verdict == Verdict::Unchanged || verdict->verdict == Verdict::UnknownSigner)
        return {};
    return failure(ErrorCode::Internal, QStringLiteral("the paper made does not verify: %1").arg(verdict->reason));
}

} // namespace

Result<std::unique_ptr<Signer>> openSigner(const SigningKey &key)
{
    auto bytes = readRegularFile(key.file, largestKeyFile);
    if (!bytes)
        return failure(bytes);
    auto signer = Pkcs12Signer::open(*bytes, key.passphrase);
    wipe(*bytes);
    if (!signer)
        return failure(signer.error().code, signer.error().detail, key.file);
    return std::unique_ptr<Signer>(std::move(*signer));
}

Result<MadePaper> makePaper(StoreRoom &room, const PaperMaterial &material, const SummaryRequest &request,
                            Signer *signer)
{
    const Phrasebook words(request.paper);
    SummaryInput input;
    input.file = material.file;
    takePrintedFacts(input);
    input.office = material.office;
    input.language = request.paper;
    input.issued = material.today;
    input.paperNumber = material.number;
    input.recipient = request.recipient;
    input.purpose = request.purpose;
    input.signerPosition = request.signerPosition;
    input.portraitItem = deriveRow(material.file, input.facts).portrait;
    auto portrait = readPortrait(room, input.portraitItem);
    if (!portrait)
        return failure(portrait);
    input.portrait = std::move(*portrait);
    Certificate certificate;
    if (signer) {
        certificate = signer->certificate();
        input.signerName = certificate.commonName;
    }
    const Summary summary = compose(input, words);
    auto painted = paintPdf(summary);
    if (!painted)
        return failure(painted);
    MadePaper made{painted->pdf, painted->pages, {}};
    if (!signer)
        return made;

    SignatureBoxText text;
    text.signer = certificate.commonName;
    text.position = request.signerPosition;
    text.serial = serialOf(certificate);
    text.issuer = certificate.issuerName;
    text.validFrom = certificate.validFrom;
    text.validUntil = certificate.validTo;
    text.signedAt = material.now;
    text.timeZone = material.office.timeZone;
    const auto appearance = paintSignatureBox(text, painted->signatureBox.size(), words);
    if (!appearance)
        return failure(appearance);
    SignatureRequest signature;
    signature.name = certificate.commonName;
    signature.reason = request.purpose;
    signature.time = material.now;
    signature.page = painted->signaturePage;
    signature.box = painted->signatureBox;
    signature.appearance = *appearance;
    auto pdf = signPdf(painted->pdf, signature, *signer);
    if (!pdf)
        return failure(pdf);
    if (const Status good = provesUnchanged(*pdf, certificate, material.now); !good)
        return failure(good);
    made.pdf = std::move(*pdf);
    made.signer = certificate.commonName;
    return made;
}

} // namespace homeward
