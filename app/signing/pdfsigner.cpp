// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfsigner.h"

#include "signing/incrementalrevision.h"
#include "signing/structureguard.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <QCryptographicHash>

namespace homeward {
namespace {

constexpr qsizetype largestPdf = 256 * 1024 * 1024;
constexpr qsizetype reservedForCms = 12 * 1024; ///< DER bytes; room for a chain of four and, later, a time-stamp
constexpr qsizetype byteRangeWidth = 48;

struct FormState
{
    int signatures = 0;
    bool emptySignatureField = false;
};

FormState formState(QPDFObjectHandle catalog)
{
    FormState state;
    QPDFObjectHandle form = catalog.getKey("/AcroForm");
    QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
        QPDFObjectHandle field = fields.getArrayItem(i);
        if (!field.isDictionary() || !field.getKey("/FT").isNameAndEquals("/Sig"))
            continue;
        if (field.getKey("/V").isDictionary())
            ++state.signatures;
        else
            state.emptySignatureField = true;
    }
    return state;
}

bool forbidsChanges(QPDFObjectHandle catalog)
{
    QPDFObjectHandle permissions = catalog.getKey("/Perms");
    QPDFObjectHandle certification =
        permissions.isDictionary() ? permissions.getKey("/DocMDP") : QPDFObjectHandle::newNull();
    QPDFObjectHandle references =
        certification.isDictionary() ? certification.getKey("/Reference") : QPDFObjectHandle::newNull();
    for (int i = 0; references.isArray() && i < references.getArrayNItems(); ++i) {
        QPDFObjectHandle reference = references.getArrayItem(i);
        QPDFObjectHandle parameters =
            reference.isDictionary() ? reference.getKey("/TransformParams") : QPDFObjectHandle::newNull();
        if (parameters.isDictionary() && parameters.getKey("/P").isInteger() &&
            parameters.getKey("/P").getIntValue() == 1)
            return true;
    }
    return false;
}

QByteArray textString(const QString &text)
{
    const std::string token = QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse();
    return QByteArray(token.data(), static_cast<qsizetype>(token.size()));
}

QByteArray signatureDictionary(const SignatureRequest &request, bool certify)
{
    QByteArray body = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ";
    body += signatureMarker;
    if (certify)
        body +=
            " /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 2 "
            "/V /1.2 >> >>]";
    body += " /M (D:" + request.time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "+00'00')";
    if (!request.name.isEmpty())
        body += " /Name " + textString(request.name);
    if (!request.reason.isEmpty())
        body += " /Reason " + textString(request.reason);
    if (!request.location.isEmpty())
        body += " /Location " + textString(request.location);
    // Before /Contents, so that the range itself is signed and cannot be given a second time behind it.
    body += "\n/ByteRange [" + QByteArray(byteRangeWidth, ' ') + "]\n/Contents <" +
            QByteArray(2 * reservedForCms, '0') + ">\n>>";
    return body;
}

QPDFObjectHandle rectangle(const std::optional<QRectF> &box)
{
    const QRectF r = box.value_or(QRectF());
    return QPDFObjectHandle::newArray(
        QPDFObjectHandle::Rectangle(r.left(), r.top(), r.left() + r.width(), r.top() + r.height()));
}

QPDFObjectHandle emptyAppearance(QPDF &pdf, const std::optional<QRectF> &box)
{
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&pdf, "");
    const QSizeF size = box ? box->size() : QSizeF(0, 0);
    form.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    form.getDict().replaceKey("/BBox", rectangle(QRectF(QPointF(0, 0), size)));
    form.getDict().replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    return form;
}

/// Appends \a item to the array at \a owner's \a key; the object that holds the array is added to the revision.
void appendTo(IncrementalRevision &revision, QPDFObjectHandle owner, const std::string &key, QPDFObjectHandle item)
{
    QPDFObjectHandle array = owner.getKey(key);
    if (!array.isArray()) {
        array = QPDFObjectHandle::newArray();
        owner.replaceKey(key, array);
    }
    array.appendItem(item);
    revision.add(array.isIndirect() ? array : owner);
}

Result<QByteArray> fillIn(QByteArray whole, qsizetype revisionStart, Signer &signer)
{
    const qsizetype rangeAt = whole.indexOf("/ByteRange [", revisionStart) + 12;
    const qsizetype gapStart = whole.indexOf("/Contents <", rangeAt) + 10;
    const qsizetype gapEnd = gapStart + 2 * reservedForCms + 2;
    const QByteArray range = QByteArray("0 ") + QByteArray::number(static_cast<qlonglong>(gapStart)) + ' ' +
                             QByteArray::number(static_cast<qlonglong>(gapEnd)) + ' ' +
                             QByteArray::number(static_cast<qlonglong>(whole.size() - gapEnd));
    whole.replace(rangeAt, range.size(), range);
    const Result<QByteArray> cms = signer.sign(whole.left(gapStart) + whole.mid(gapEnd));
    if (!cms)
        return cms;
    if (cms->size() > reservedForCms)
        return failure(ErrorCode::NotSupported, QStringLiteral("the certificate chain is too large for the signature"));
    const QByteArray hex = cms->toHex();
    whole.replace(gapStart + 1, hex.size(), hex);
    return whole;
}

Result<QByteArray> signOpened(const QByteArray &bytes, const SignatureRequest &request, Signer &signer)
{
    QPDF appearance; // outlives the copy: its streams are read when the revision is written
    appearance.setSuppressWarnings(true);
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("input", bytes.constData(), static_cast<size_t>(bytes.size()));
    if (pdf.isEncrypted())
        return failure(ErrorCode::NotSupported, QStringLiteral("encrypted PDF"));
    QPDFObjectHandle catalog = pdf.getRoot();
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    if (pdf.anyWarnings())
        return failure(ErrorCode::Malformed, QStringLiteral("the PDF needs repair"));
    IncrementalRevision revision(bytes, pdf);
    if (const Status appendable = revision.checkAppendable(); !appendable)
        return failure(appendable);
    if (request.page < 0 || static_cast<size_t>(request.page) >= pages.size())
        return failure(ErrorCode::InvalidValue, QStringLiteral("no page %1").arg(request.page));
    const FormState form = formState(catalog);
    if (form.emptySignatureField)
        return failure(ErrorCode::NotSupported, QStringLiteral("an empty signature field is already there"));
    if (forbidsChanges(catalog))
        return failure(ErrorCode::NotPermitted, QStringLiteral("certified against any change"));

    const bool certify = form.signatures == 0;
    if (!certify && request.box)
        return failure(ErrorCode::InvalidValue,
                       QStringLiteral("a further signature has no box: it could cover the page"));
    QPDFObjectHandle signature = revision.addText(signatureDictionary(request, certify));
    QPDFObjectHandle look;
    if (request.appearance.isEmpty() || !request.box) {
        look = emptyAppearance(pdf, request.box);
    } else {
        appearance.processMemoryFile("appearance", request.appearance.constData(),
                                     static_cast<size_t>(request.appearance.size()));
        const std::vector<QPDFObjectHandle> drawn = appearance.getAllPages();
        if (drawn.size() != 1)
            return failure(ErrorCode::InvalidValue, QStringLiteral("the appearance has to be one page"));
        look = pdf.copyForeignObject(QPDFPageObjectHelper(drawn.front()).getFormXObjectForPage());
    }
    QPDFObjectHandle page = pages[static_cast<size_t>(request.page)];
    QPDFObjectHandle widget = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    widget.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    widget.replaceKey("/Subtype", QPDFObjectHandle::newName("/Widget"));
    widget.replaceKey("/FT", QPDFObjectHandle::newName("/Sig"));
    widget.replaceKey("/F", QPDFObjectHandle::newInteger(132)); // print, locked
    widget.replaceKey("/T", QPDFObjectHandle::newString("Homeward" + std::to_string(form.signatures + 1)));
    widget.replaceKey("/V", signature);
    widget.replaceKey("/P", page);
    widget.replaceKey("/Rect", rectangle(request.box));
    QPDFObjectHandle looks = QPDFObjectHandle::newDictionary();
    looks.replaceKey("/N", look);
    widget.replaceKey("/AP", looks);
    revision.add(widget);

    appendTo(revision, page, "/Annots", widget);
    QPDFObjectHandle acroForm = catalog.getKey("/AcroForm");
    if (!acroForm.isDictionary()) {
        acroForm = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        catalog.replaceKey("/AcroForm", acroForm);
        revision.add(catalog);
    }
    appendTo(revision, acroForm, "/Fields", widget);
    acroForm.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(3)); // signatures exist, append only
    revision.add(acroForm.isIndirect() ? acroForm : catalog);
    if (certify) {
        QPDFObjectHandle permissions = QPDFObjectHandle::newDictionary();
        permissions.replaceKey("/DocMDP", signature);
        catalog.replaceKey("/Perms", permissions);
        revision.add(catalog);
    }
    const QByteArray secondId =
        QCryptographicHash::hash(bytes + request.time.toString(Qt::ISODate).toUtf8() + signer.certificate().sha256,
                                 QCryptographicHash::Sha256)
            .left(16);
    return fillIn(revision.bytes(secondId), bytes.size(), signer);
}

} // namespace

Result<QByteArray> signPdf(const QByteArray &pdf, const SignatureRequest &request, Signer &signer)
{
    if (pdf.size() > largestPdf)
        return failure(ErrorCode::TooLarge, QStringLiteral("PDF over 256 MiB"));
    if (!isSafeToOpen(pdf))
        return failure(ErrorCode::TooLarge, QStringLiteral("the PDF's tables unpack to too much"));
    if (!request.time.isValid())
        return failure(ErrorCode::InvalidValue, QStringLiteral("no signing time"));
    if (request.box && (request.box->width() <= 0 || request.box->height() <= 0))
        return failure(ErrorCode::InvalidValue, QStringLiteral("an empty signature box"));
    try {
        return signOpened(pdf, request, signer);
    } catch (const std::exception &error) {
        return failure(ErrorCode::Malformed, QString::fromUtf8(error.what()));
    }
}

} // namespace homeward
