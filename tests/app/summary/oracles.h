// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

/// What programs by others say of a PDF. Each returns nothing when its program is not installed.
namespace homeward::test {

struct Heard
{
    int exitCode = -1;
    QString text;
};
/// Runs \a program on the PDF: "%f" among the arguments stands for its file.
[[nodiscard]] std::optional<Heard> hear(const QString &program, const QStringList &arguments, const QByteArray &pdf);

/// Text as Poppler and as MuPDF read it in the order it was written, every run of white space made one space.
[[nodiscard]] std::optional<QString> popplerText(const QByteArray &pdf);
[[nodiscard]] std::optional<QString> mupdfText(const QByteArray &pdf);
/// Verdict of PDFBox Preflight on PDF/A-1b: empty when valid, else its complaints.
[[nodiscard]] std::optional<QString> preflightComplaints(const QByteArray &pdf);

struct Word
{
    int page = 0; ///< from 0
    QRectF box;   ///< points, origin at the top left
    QString text;
};
/// pdftotext -bbox.
[[nodiscard]] std::optional<QList<Word>> wordBoxes(const QByteArray &pdf);

/// One run of white space (no-break ones included) is one space.
[[nodiscard]] QString folded(const QString &text);
/// The same without any white space, for words divided at the end of a column.
[[nodiscard]] QString dense(const QString &text);

} // namespace homeward::test
