// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/reportwriter.h"

#include <QFontMetricsF>
#include <QImage>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace homeward {

namespace {

const QString sans = QStringLiteral("Noto Sans");
const QString serif = QStringLiteral("Noto Serif");

/// QPdfWriter cannot set /Rotate, so pages that have it get it here.
QByteArray withTurnedPages(const QByteArray &pdf, const QList<int> &turned)
{
    if (turned.isEmpty())
        return pdf;
    try {
        QPDF document;
        document.processMemoryFile("sample", pdf.constData(), static_cast<size_t>(pdf.size()));
        auto pages = QPDFPageDocumentHelper(document).getAllPages();
        for (const int page : turned)
            pages.at(static_cast<size_t>(page)).rotatePage(90, false);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace

ReportWriter::ReportWriter(QString head) : m_head(std::move(head)), m_buffer(&m_bytes), m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(resolution);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_writer.setTitle(m_head);
    m_writer.setCreator(QStringLiteral("Homeward sample"));
}

void ReportWriter::begin(bool turned)
{
    ++m_page;
    if (m_page == 0)
        m_painter.begin(&m_writer);
    else
        m_writer.newPage();
    m_turned = turned;
    m_painter.resetTransform();
    if (turned) {
        // Written bottom to top, so that it reads left to right once the page is turned clockwise.
        m_turnedPages.append(m_page);
        m_painter.translate(0, px(pageHeight));
        m_painter.rotate(-90);
    }
    m_y = 56;
    small(QStringLiteral("%1 · %2").arg(m_head).arg(m_page + 1));
    gap(16);
}

void ReportWriter::newPage()
{
    begin(false);
}

void ReportWriter::newTurnedPage()
{
    begin(true);
}

void ReportWriter::write(const QString &text, const QString &family, double points, int weight, double advance)
{
    QFont font(family);
    font.setPixelSize(qRound(px(points)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    m_painter.setFont(font);
    m_painter.setPen(Qt::black);
    m_y += advance;
    m_painter.drawText(QPointF(px(margin), px(m_y)), text);
    const QFontMetricsF metrics(font, &m_writer);
    const double lineWidth = metrics.horizontalAdvance(text) * 72.0 / resolution;
    m_lines.append({m_page,
                    text,
                    {margin / width(), (m_y - points) / height(), qMin(lineWidth, width() - margin) / width(),
                     points * 1.3 / height()}});
}

void ReportWriter::title(const QString &text)
{
    write(text, serif, 20, QFont::Bold, 34);
    gap(10);
}

void ReportWriter::heading(const QString &text)
{
    write(text, sans, 14, QFont::DemiBold, 28);
    gap(6);
}

void ReportWriter::line(const QString &text)
{
    write(text, serif, 11.5, QFont::Normal, 18);
}

void ReportWriter::small(const QString &text)
{
    write(text, sans, 8.5, QFont::Normal, 13);
}

void ReportWriter::gap(double points)
{
    m_y += points;
}

void ReportWriter::table(const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    const double tableWidth = width() - 2 * margin;
    const double column = tableWidth / static_cast<double>(rows.first().size());
    constexpr double rowHeight = 26;
    gap(12);
    m_painter.setBrush(Qt::NoBrush);
    for (qsizetype r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < rows.at(r).size(); ++c) {
            const QRectF cell(px(margin + column * static_cast<double>(c)), px(m_y), px(column), px(rowHeight));
            m_painter.setPen(QPen(Qt::darkGray, px(0.5)));
            m_painter.drawRect(cell);
            QFont font(sans);
            font.setPixelSize(qRound(px(9)));
            font.setBold(r == 0 || c == 0);
            m_painter.setFont(font);
            m_painter.setPen(Qt::black);
            m_painter.drawText(cell.adjusted(px(5), 0, -px(3), 0), Qt::AlignVCenter | Qt::TextWordWrap,
                               rows.at(r).at(c));
        }
        m_y += rowHeight;
    }
    gap(8);
}

void ReportWriter::picture(const QByteArray &imageBytes, const QStringList &caption)
{
    // Small enough that the shared picture does not swell the report.
    const QImage image = QImage::fromData(imageBytes).scaled(480, 480, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    gap(14);
    const double imageHeight = 140;
    const double imageWidth = image.isNull() ? 140 : imageHeight * image.width() / image.height();
    m_painter.drawImage(QRectF(px(margin), px(m_y), px(imageWidth), px(imageHeight)), image);
    m_painter.setPen(QPen(Qt::lightGray, px(0.7)));
    m_painter.drawRect(QRectF(px(margin), px(m_y), px(imageWidth), px(imageHeight)));
    m_y += imageHeight;
    gap(4);
    for (const QString &text : caption)
        small(text);
    gap(8);
}

NormalisedRect SampleReportFile::find(int page, const QString &text) const
{
    for (const SampleLine &line : lines) {
        if (line.page == page && line.text == text)
            return line.rect;
    }
    return {};
}

SampleReportFile ReportWriter::finish(const QString &fileName)
{
    m_painter.end();
    m_buffer.close();
    SampleReportFile file;
    file.pdf = withTurnedPages(m_bytes, m_turnedPages);
    file.fileName = fileName;
    file.pages = m_page + 1;
    file.lines = m_lines;
    return file;
}

} // namespace homeward
