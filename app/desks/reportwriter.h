// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/samplereport.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QStringList>

namespace homeward {

/// Writes simple A4 pages from top to bottom and remembers where each line stands. For the sample's reports only:
/// official papers have their own composition.
class ReportWriter
{
public:
    /// \a head stands at the top of every page, followed by the page's number.
    explicit ReportWriter(QString head);

    void newPage();
    /// As newPage(); the content is drawn to be read after the page's /Rotate of 90 degrees.
    void newTurnedPage();
    void title(const QString &text);
    void heading(const QString &text);
    void line(const QString &text);
    void small(const QString &text);
    void gap(double points);
    /// First row is the header; equal columns.
    void table(const QList<QStringList> &rows);
    void picture(const QByteArray &imageBytes, const QStringList &caption);

    /// Ends the document. Empty bytes in \a pdf: it could not be made.
    [[nodiscard]] SampleReportFile finish(const QString &fileName);

private:
    void begin(bool turned);
    void write(const QString &text, const QString &family, double points, int weight, double advance);
    [[nodiscard]] double width() const { return m_turned ? pageHeight : pageWidth; }
    [[nodiscard]] double height() const { return m_turned ? pageWidth : pageHeight; }
    [[nodiscard]] double px(double points) const { return points * resolution / 72.0; }

    static constexpr int resolution = 600;
    static constexpr double pageWidth = 595.276; // A4 in points
    static constexpr double pageHeight = 841.89;
    static constexpr double margin = 64;

    QString m_head;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QList<SampleLine> m_lines;
    QList<int> m_turnedPages;
    int m_page = -1;
    double m_y = 0;
    bool m_turned = false;
};

} // namespace homeward
