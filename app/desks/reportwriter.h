// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/samplereport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

namespace homeward {

/// A mark that a party made in its own file before it sent it.
struct PartyMark
{
    SamplePlace place;
    QString author;
    QString body;
};

/// Writes simple A4 pages from top to bottom and remembers where each line stands. For the sample's reports only:
/// official papers have their own composition.
class ReportWriter
{
public:
    enum class Form { Text, Scanned };
    /// \a head stands at the top of every page, followed by the page's number.
    explicit ReportWriter(QString head, Form form = Form::Text);

    void newPage();
    /// As newPage(); the content is drawn to be read after the page's /Rotate of 90 degrees.
    void newTurnedPage();
    /// A new page when less than \a points are left on this one.
    void keepRoom(double points);
    void title(const QString &text);
    void heading(const QString &text);
    void line(const QString &text);
    void small(const QString &text);
    void gap(double points);
    /// Wrapped at the margin.
    SamplePlace paragraph(const QString &text);
    /// Two cells, wrapped; where the second one's words stand.
    SamplePlace row(const QString &label, const QString &value, bool head = false);
    /// First row is the header; equal columns.
    void table(const QList<QStringList> &rows);
    void picture(const QByteArray &imageBytes, const QStringList &caption);
    /// A round seal without any arms, in grey, beside what was written last.
    void seal(const QString &text);
    void mark(const PartyMark &mark) { m_marks.append(mark); }

    /// Ends the document. Empty bytes in \a pdf: it could not be made.
    [[nodiscard]] SampleReportFile finish(const QString &fileName);

private:
    void begin(bool turned);
    void endSheet();
    void write(const QString &text, const QString &family, double points, int weight, double advance);
    [[nodiscard]] QFont font(const QString &family, double points, int weight) const;
    [[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, double points) const;
    [[nodiscard]] NormalisedRect place(double x, double width, double points) const;
    [[nodiscard]] double width() const { return m_turned ? pageHeight : pageWidth; }
    [[nodiscard]] double height() const { return m_turned ? pageWidth : pageHeight; }
    [[nodiscard]] double px(double points) const { return points * m_resolution / 72.0; }

    static constexpr double pageWidth = 595.276; // A4 in points
    static constexpr double pageHeight = 841.89;
    static constexpr double margin = 64;

    QString m_head;
    Form m_form;
    int m_resolution; ///< dots an inch
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QImage m_sheet;
    QList<QByteArray> m_sheets; ///< finished scans, JPEG
    QPainter m_painter;
    QList<SampleLine> m_lines;
    QList<int> m_turnedPages;
    QList<PartyMark> m_marks;
    int m_page = -1;
    double m_y = 0;
    bool m_turned = false;
};

/// A sheet as a scanner gives it: a little askew, greyish, with specks. Grey JPEG.
[[nodiscard]] QByteArray scannedSheet(const QImage &sheet, int number);
/// A PDF of pictures, one on each A4 page. Empty: it could not be made.
[[nodiscard]] QByteArray pdfOfSheets(const QList<QByteArray> &jpegs, const QSize &pixels, const QString &title);
/// What QPdfWriter cannot do: /Rotate, and the parties' own marks.
[[nodiscard]] QByteArray withTurnsAndMarks(const QByteArray &pdf, const QList<int> &turned,
                                           const QList<PartyMark> &marks);

} // namespace homeward
