// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/reportwriter.h"

#include <QRandomGenerator>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace homeward {

namespace {

QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

std::string number(double value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

/// ISO 32000-1, 12.5.6.10: a highlight with the party's words.
QPDFObjectHandle highlight(QPDF &document, const PartyMark &mark, double width, double height)
{
    std::string quads;
    double left = width;
    double right = 0;
    double top = 0;
    double bottom = height;
    for (const NormalisedRect &rect : mark.place.rects) {
        const double x = rect.x * width;
        const double far = (rect.x + rect.width) * width;
        const double high = (1 - rect.y) * height;
        const double low = (1 - rect.y - rect.height) * height;
        for (const double value : {x, high, far, high, x, low, far, low})
            quads += number(value) + ' ';
        left = std::min(left, x);
        right = std::max(right, far);
        top = std::max(top, high);
        bottom = std::min(bottom, low);
    }
    auto annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Highlight /C [0.95 0.85 0.45] /F 4 /Rect [" +
                                              number(left) + ' ' + number(bottom) + ' ' + number(right) + ' ' +
                                              number(top) + "] /QuadPoints [" + quads + "] >>");
    annotation.replaceKey("/T", QPDFObjectHandle::newUnicodeString(mark.author.toStdString()));
    annotation.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(mark.body.toStdString()));
    return document.makeIndirectObject(annotation);
}

} // namespace

QByteArray scannedSheet(const QImage &sheet, int number)
{
    QRandomGenerator chance(static_cast<quint32>(number) + 17u);
    QImage askew(sheet.size(), QImage::Format_RGB32);
    askew.fill(QColor(0xDD, 0xDA, 0xD2));
    QPainter painter(&askew);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(askew.width() / 2.0, askew.height() / 2.0);
    painter.rotate(number % 2 == 0 ? 0.7 : -0.5);
    painter.drawImage(QPointF(-sheet.width() / 2.0, -sheet.height() / 2.0), sheet);
    painter.resetTransform();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 260; ++i) {
        painter.setBrush(QColor(0x50, 0x4C, 0x48, 60 + static_cast<int>(chance.bounded(120u))));
        const QPointF speck(chance.bounded(askew.width()), chance.bounded(askew.height()));
        const double size = 0.5 + chance.bounded(1.0);
        painter.drawEllipse(speck, size, size);
    }
    // The shadow of the binding.
    QLinearGradient shadow(0, 0, askew.width() * 0.08, 0);
    shadow.setColorAt(0, QColor(0, 0, 0, 70));
    shadow.setColorAt(1, QColor(0, 0, 0, 0));
    painter.fillRect(QRectF(0, 0, askew.width() * 0.08, askew.height()), shadow);
    painter.end();
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    askew.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "JPG", 55);
    return jpeg;
}

QByteArray pdfOfSheets(const QList<QByteArray> &jpegs, const QSize &pixels, const QString &title)
{
    try {
        QPDF document;
        document.emptyPDF();
        QPDFPageDocumentHelper pages(document);
        for (const QByteArray &jpeg : jpegs) {
            auto image = QPDFObjectHandle::newStream(&document, jpeg.toStdString());
            image.replaceDict(QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image /ColorSpace /DeviceGray "
                                                      "/BitsPerComponent 8 /Filter /DCTDecode /Width " +
                                                      std::to_string(pixels.width()) + " /Height " +
                                                      std::to_string(pixels.height()) + " >>"));
            auto page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 595.28 841.89] >>");
            auto resources = QPDFObjectHandle::parse("<< /XObject << >> >>");
            resources.getKey("/XObject").replaceKey("/Im0", document.makeIndirectObject(image));
            page.replaceKey("/Resources", resources);
            page.replaceKey("/Contents",
                            QPDFObjectHandle::newStream(&document, "q 595.28 0 0 841.89 0 0 cm /Im0 Do Q\n"));
            pages.addPage(QPDFPageObjectHelper(document.makeIndirectObject(page)), false);
        }
        auto info = QPDFObjectHandle::newDictionary();
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));
        return written(document);
    } catch (const std::exception &) {
        return {};
    }
}

QByteArray withTurnsAndMarks(const QByteArray &pdf, const QList<int> &turned, const QList<PartyMark> &marks)
{
    if (turned.isEmpty() && marks.isEmpty())
        return pdf;
    try {
        QPDF document;
        document.processMemoryFile("sample", pdf.constData(), static_cast<size_t>(pdf.size()));
        auto pages = QPDFPageDocumentHelper(document).getAllPages();
        for (const int page : turned)
            pages.at(static_cast<size_t>(page)).rotatePage(90, false);
        for (const PartyMark &mark : marks) {
            auto page = pages.at(static_cast<size_t>(mark.place.page)).getObjectHandle();
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", QPDFObjectHandle::newArray());
            page.getKey("/Annots").appendItem(highlight(document, mark, 595.28, 841.89));
        }
        return written(document);
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace homeward
