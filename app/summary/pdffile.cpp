// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/pdffile.h"

#include "summary/paperfonts.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace homeward {

Result<QByteArray> writePdfA(const QString &title, const QSizeF &size,
                             const std::function<void(QPdfWriter &, QPainter &)> &draw)
{
    const Status fonts = loadPaperFonts();
    if (!fonts)
        return tl::unexpected<Error>(fonts.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(paperResolution);
        writer.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                         QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Homeward"));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(ErrorCode::Internal, QStringLiteral("the PDF writer did not begin"));
        draw(writer, painter);
        if (!painter.end())
            return failure(ErrorCode::Internal, QStringLiteral("the PDF writer did not end"));
    }
    if (!bytes.startsWith("%PDF-"))
        return failure(ErrorCode::Internal, QStringLiteral("the PDF writer wrote nothing"));
    return bytes;
}

Result<QByteArray> withLanguage(const QByteArray &pdf, const QString &language)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("paper", pdf.constData(), static_cast<size_t>(pdf.size()));
        document.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language.toStdString()));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true); // ISO 19005-1, 6.1.7
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()),
                          static_cast<qsizetype>(written->getSize()));
    } catch (const std::exception &error) {
        return failure(ErrorCode::Internal, QString::fromUtf8(error.what()));
    }
}

} // namespace homeward
