// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/blocks.h"
#include "summary/paperfonts.h"
#include "summary/pdffile.h"
#include "summary/printjob.h"
#include "summary/wording.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <memory>
#include <vector>

namespace homeward {

namespace {

constexpr const char *context = "Print.Overlay";
constexpr qreal fromEdgeMm = 9.5; // top of the line above the lower edge; most printers reach to 4–6 mm

const char *checkText(CheckAtPrinting check)
{
    switch (check) {
    case CheckAtPrinting::Unchanged:
        //: @info result of checking the signature when a copy is printed
        return QT_TRANSLATE_NOOP("Print.Overlay", "signature checked: unchanged");
    case CheckAtPrinting::UnknownSigner:
        //: @info result of checking the signature when a copy is printed
        return QT_TRANSLATE_NOOP("Print.Overlay", "signature checked: unchanged, signatory not known");
    case CheckAtPrinting::Changed:
        //: @info result of checking the signature when a copy is printed
        return QT_TRANSLATE_NOOP("Print.Overlay", "signature checked: changed after signing");
    case CheckAtPrinting::CannotCheck:
        //: @info result of checking the signature when a copy is printed
        return QT_TRANSLATE_NOOP("Print.Overlay", "signature cannot be checked");
    case CheckAtPrinting::NotChecked:
        break;
    }
    //: @info result of checking the signature when a copy is printed
    return QT_TRANSLATE_NOOP("Print.Overlay", "signature not checked");
}

QString overlayLine(const OverlayText &text, const Phrasebook &words)
{
    const auto say = [&](const char *source) { return words.phrase(context, source); };
    //: @info in the margin of a reprint: %1 this copy, %2 all copies
    const char *duplicate = QT_TRANSLATE_NOOP("Print.Overlay", "duplicate of copy %1 of %2");
    //: @info in the margin: %1 this copy, %2 all copies
    const char *copy = QT_TRANSLATE_NOOP("Print.Overlay", "copy %1 of %2");
    QStringList parts{say(text.duplicate ? duplicate : copy).arg(text.copy).arg(text.copies)};
    if (text.printedAt.isValid())
        //: @info in the margin: %1 moment of printing
        parts.append(say(QT_TRANSLATE_NOOP("Print.Overlay", "printed %1"))
                         .arg(formatMoment(text.printedAt, text.timeZone, words)));
    parts.append(say(checkText(text.check)));
    return parts.join(QStringLiteral(" · "));
}

/// One page of the size of the page it will lie on, empty but for its line.
Result<QByteArray> overlayPage(const QString &line, const QSizeF &size)
{
    return writePdfA(QStringLiteral("overlay"), size, [&](QPdfWriter &, QPainter &painter) {
        const qreal left = millimetres(30);
        const qreal right = millimetres(10);
        const TextRow row({{.x = left,
                            .width = points(size.width()) - left - right,
                            .runs = {{line}},
                            .alignment = Qt::AlignHCenter}},
                          8);
        row.draw(painter, points(size.height()) - millimetres(fromEdgeMm), 0, row.lines() - 1);
    });
}

void lay(QPDF &document, QPDFPageObjectHelper &page, const QByteArray &overlay, const QRectF &box)
{
    QPDF source;
    source.setSuppressWarnings(true);
    source.setImmediateCopyFrom(true); // the overlay does not live until the copy is written
    source.processMemoryFile("overlay", overlay.constData(), static_cast<size_t>(overlay.size()));
    QPDFPageObjectHelper first = QPDFPageDocumentHelper(source).getAllPages().at(0);
    QPDFObjectHandle form = document.copyForeignObject(first.getFormXObjectForPage());
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    resources.mergeResources(QPDFObjectHandle::parse("<< /XObject << >> >>"));
    int suffix = 1;
    const std::string name = resources.getUniqueResourceName("/HwMargin", suffix);
    const QPDFObjectHandle::Rectangle where(box.left(), box.top(), box.right(), box.bottom());
    const std::string content = page.placeFormXObject(form, name, where);
    if (content.empty())
        throw std::runtime_error("the overlay found no place");
    resources.getKey("/XObject").replaceKey(name, form);
    page.addPageContents(document.newStream("q\n"), true);
    page.addPageContents(document.newStream("\nQ\n" + content), false);
}

Result<QByteArray> overlaid(const QByteArray &pdf, const QString &line)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("paper", pdf.constData(), static_cast<size_t>(pdf.size()));
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages()) {
        const auto media = page.getMediaBox().getArrayAsRectangle();
        const QRectF box(QPointF(media.llx, media.lly), QPointF(media.urx, media.ury));
        if (box.width() < 72 || box.height() < 72)
            return failure(ErrorCode::Malformed, QStringLiteral("a page without a usable size"));
        const auto overlay = overlayPage(line, box.size());
        if (!overlay)
            return overlay;
        lay(document, page, *overlay, box);
    }
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), static_cast<qsizetype>(written->getSize()));
}

Result<QByteArray> merged(const QByteArray &pdf, OverlayText text, const Phrasebook &words, const PrintedPages &chosen)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.emptyPDF();
    std::vector<std::shared_ptr<QPDF>> sources; // their pages are read when the document is written
    const int copies = std::max(1, text.copies);
    for (text.copy = 1; text.copy <= copies; ++text.copy) {
        const auto copy = overlaid(pdf, overlayLine(text, words));
        if (!copy)
            return copy;
        auto source = std::make_shared<QPDF>();
        source->setSuppressWarnings(true);
        source->setImmediateCopyFrom(true); // nor do the bytes live until then
        source->processMemoryFile("copy", copy->constData(), static_cast<size_t>(copy->size()));
        QPDFPageDocumentHelper pages(*source);
        pages.flattenAnnotations(an_print); // a form cannot be there twice
        auto all = pages.getAllPages();
        const int last =
            chosen.last > 0 ? std::min(chosen.last, static_cast<int>(all.size())) : static_cast<int>(all.size());
        if (chosen.first < 1 || chosen.first > last)
            return failure(ErrorCode::InvalidValue, QStringLiteral("no page of the paper is chosen"));
        QPDFPageDocumentHelper target(document);
        for (int page = chosen.first; page <= last; ++page)
            target.addPage(all.at(static_cast<size_t>(page - 1)), false);
        if (chosen.twoSided && (last - chosen.first + 1) % 2 != 0 && text.copy < copies) {
            QPDFObjectHandle size = all.front().getMediaBox();
            QPDFObjectHandle blank = QPDFObjectHandle::parse("<< /Type /Page /Resources << >> >>");
            blank.replaceKey("/MediaBox", QPDFObjectHandle::newArray(size.getArrayAsRectangle()));
            target.addPage(QPDFPageObjectHelper(document.makeIndirectObject(blank)), false);
        }
        sources.push_back(std::move(source));
    }
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), static_cast<qsizetype>(written->getSize()));
}

} // namespace

Result<QByteArray> withCopies(const QByteArray &signedPdf, const OverlayText &text, const Phrasebook &words,
                              const PrintedPages &pages)
{
    try {
        return merged(signedPdf, text, words, pages);
    } catch (const std::exception &error) {
        return failure(ErrorCode::Malformed, QString::fromUtf8(error.what()));
    }
}

Result<QByteArray> withCopies(const QByteArray &signedPdf, const OverlayText &text, Language language,
                              const PrintedPages &pages)
{
    return withCopies(signedPdf, text, Phrasebook(language), pages);
}

Result<QByteArray> withMarginOverlay(const QByteArray &signedPdf, const OverlayText &text, const Phrasebook &words)
{
    try {
        return overlaid(signedPdf, overlayLine(text, words));
    } catch (const std::exception &error) {
        return failure(ErrorCode::Malformed, QString::fromUtf8(error.what()));
    }
}

Result<QByteArray> withMarginOverlay(const QByteArray &signedPdf, const OverlayText &text, Language language)
{
    return withMarginOverlay(signedPdf, text, Phrasebook(language));
}

} // namespace homeward
