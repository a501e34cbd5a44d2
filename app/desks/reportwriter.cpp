// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/reportwriter.h"

#include <QFontMetricsF>
#include <QImageReader>

#include <algorithm>

namespace homeward {

namespace {

const QString sans = QStringLiteral("Noto Sans");
const QString serif = QStringLiteral("Noto Serif");

} // namespace

ReportWriter::ReportWriter(QString head, Form form)
    : m_head(std::move(head)), m_form(form), m_resolution(form == Form::Scanned ? 100 : 600), m_buffer(&m_bytes),
      m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(m_resolution);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_writer.setTitle(m_head);
    m_writer.setCreator(QStringLiteral("Homeward sample"));
}

void ReportWriter::endSheet()
{
    if (m_form != Form::Scanned || !m_painter.isActive())
        return;
    m_painter.end();
    m_sheets.append(scannedSheet(m_sheet, m_page));
}

void ReportWriter::begin(bool turned)
{
    endSheet();
    ++m_page;
    if (m_form == Form::Scanned) {
        m_sheet = QImage(qRound(px(pageWidth)), qRound(px(pageHeight)), QImage::Format_RGB32);
        m_sheet.fill(QColor(0xF3, 0xF1, 0xEC));
        m_painter.begin(&m_sheet);
        m_painter.setRenderHint(QPainter::Antialiasing);
    } else if (m_page == 0) {
        m_painter.begin(&m_writer);
    } else {
        m_writer.newPage();
    }
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

void ReportWriter::keepRoom(double points)
{
    if (m_y + points > height() - 60)
        newPage();
}

QFont ReportWriter::font(const QString &family, double points, int weight) const
{
    QFont font(family);
    font.setPixelSize(qRound(px(points)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting); // what hinting costs nobody sees at these sizes
    return font;
}

NormalisedRect ReportWriter::place(double x, double lineWidth, double points) const
{
    return {x / width(), (m_y - points) / height(), std::min(lineWidth, width() - x) / width(),
            points * 1.3 / height()};
}

void ReportWriter::write(const QString &text, const QString &family, double points, int weight, double advance)
{
    const QFont face = font(family, points, weight);
    m_painter.setFont(face);
    m_painter.setPen(Qt::black);
    m_y += advance;
    m_painter.drawText(QPointF(px(margin), px(m_y)), text);
    const QFontMetricsF metrics(face, m_painter.device());
    m_lines.append({m_page, text, place(margin, metrics.horizontalAdvance(text) * 72.0 / m_resolution, points)});
}

QStringList ReportWriter::wrapped(const QString &text, const QFont &font, double points) const
{
    const QFontMetricsF metrics(font, m_painter.device());
    const double room = px(points);
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > room) {
            lines.append(line);
            line = word;
        } else {
            line = longer;
        }
    }
    lines.append(line);
    return lines;
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

SamplePlace ReportWriter::paragraph(const QString &text)
{
    const QStringList lines = wrapped(text, font(serif, 11.5, QFont::Normal), width() - 2 * margin);
    keepRoom(18 * static_cast<double>(lines.size()));
    SamplePlace stands{m_page, {}};
    for (const QString &words : lines) {
        line(words);
        stands.rects.append(m_lines.last().rect);
    }
    gap(6);
    return stands;
}

SamplePlace ReportWriter::row(const QString &label, const QString &value, bool head)
{
    constexpr double labelWidth = 178;
    constexpr double points = 9.5;
    constexpr double step = 13;
    const double valueLeft = margin + labelWidth;
    const QFont bold = font(sans, points, QFont::DemiBold);
    const QFont plain = font(sans, points, head ? QFont::DemiBold : QFont::Normal);
    const QStringList left = wrapped(label, bold, labelWidth - 12);
    const QStringList right = wrapped(value, plain, width() - margin - valueLeft - 8);
    const double rows = static_cast<double>(std::max(left.size(), right.size()));
    keepRoom(rows * step + 8);
    const double top = m_y;
    const auto column = [&](const QStringList &lines, const QFont &face, double x) {
        SamplePlace stands{m_page, {}};
        m_painter.setFont(face);
        m_painter.setPen(Qt::black);
        m_y = top + 1;
        const QFontMetricsF metrics(face, m_painter.device());
        for (const QString &words : lines) {
            m_y += step;
            m_painter.drawText(QPointF(px(x), px(m_y)), words);
            stands.rects.append(place(x, metrics.horizontalAdvance(words) * 72.0 / m_resolution, points));
        }
        return stands;
    };
    (void)column(left, bold, margin + 6);
    const SamplePlace stands = column(right, plain, valueLeft + 4);
    m_y = top + rows * step + 8;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(head ? Qt::black : Qt::gray, px(head ? 0.9 : 0.4)));
    m_painter.drawLine(QPointF(px(margin), px(m_y)), QPointF(px(width() - margin), px(m_y)));
    return stands;
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
            m_painter.setFont(font(sans, 9, r == 0 || c == 0 ? QFont::Bold : QFont::Normal));
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
    QBuffer bytes;
    bytes.setData(imageBytes);
    QImageReader reader(&bytes);
    reader.setAutoTransform(true); // as the camera was held
    const QImage image = reader.read().scaled(360, 360, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (image.isNull())
        return;
    keepRoom(200);
    gap(14);
    const double imageHeight = 140;
    const double imageWidth = imageHeight * image.width() / image.height();
    m_painter.drawImage(QRectF(px(margin), px(m_y), px(imageWidth), px(imageHeight)), image);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Qt::lightGray, px(0.7)));
    m_painter.drawRect(QRectF(px(margin), px(m_y), px(imageWidth), px(imageHeight)));
    m_y += imageHeight;
    gap(4);
    for (const QString &text : caption)
        small(text);
    gap(8);
}

void ReportWriter::seal(const QString &text)
{
    const QPointF centre(px(width() - margin - 60), px(m_y - 14));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(QColor(0x60, 0x68, 0x80), px(1.4)));
    m_painter.drawEllipse(centre, px(42), px(42));
    m_painter.drawEllipse(centre, px(36), px(36));
    m_painter.setFont(font(sans, 7.5, QFont::DemiBold));
    m_painter.drawText(QRectF(centre.x() - px(34), centre.y() - px(20), px(68), px(40)),
                       Qt::AlignCenter | Qt::TextWordWrap, text);
}

SamplePlace SampleReportFile::find(int page, const QString &text) const
{
    for (const SampleLine &line : lines) {
        if ((page < 0 || line.page == page) && line.text == text)
            return {line.page, {line.rect}};
    }
    return {};
}

SampleReportFile ReportWriter::finish(const QString &fileName)
{
    SampleReportFile file;
    if (m_form == Form::Scanned) {
        endSheet();
        file.pdf = pdfOfSheets(m_sheets, m_sheet.size(), m_head);
    } else {
        m_painter.end();
        m_buffer.close();
        file.pdf = withTurnsAndMarks(m_bytes, m_turnedPages, m_marks);
    }
    file.fileName = fileName;
    file.pages = m_page + 1;
    file.lines = m_lines;
    return file;
}

} // namespace homeward
