// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/normalisedrect.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace homeward {

/// A written line and where it stands, so that the sample's annotations lie on real words.
struct SampleLine
{
    int page = 0; ///< from 0
    QString text;
    NormalisedRect rect;
};

/// An invented verification report with real, selectable text.
struct SampleReportFile
{
    QByteArray pdf;
    QString fileName; ///< ASCII
    int pages = 0;
    QList<SampleLine> lines;

    /// Where \a text stands on \a page; an invalid (empty) rectangle when it is not there.
    [[nodiscard]] NormalisedRect find(int page, const QString &text) const;
};

/// Shared report \a number (see samplecontent.h) with a picture in it. Two pages in its language. Needs QtGui's
/// painting.
[[nodiscard]] SampleReportFile writeSharedReport(int number, const QByteArray &picture);
/// The six pages of DEMO-0007: facts with their sources, a table, an interview, a page turned by /Rotate.
[[nodiscard]] SampleReportFile writeMartaReport(const QByteArray &picture);

} // namespace homeward
