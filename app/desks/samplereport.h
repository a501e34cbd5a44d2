// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/samplecontent.h"
#include "domain/normalisedrect.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace homeward {

/// Where something stands: one rectangle for each of its lines.
struct SamplePlace
{
    int page = -1; ///< from 0; -1: nowhere
    QList<NormalisedRect> rects;
};

/// A written line and where it stands, so that the sample's annotations lie on real words.
struct SampleLine
{
    int page = 0; ///< from 0
    QString text;
    NormalisedRect rect;
};

/// An invented report with real, selectable text, or its pages as a scanner gives them.
struct SampleReportFile
{
    QByteArray pdf;
    QString fileName; ///< ASCII
    int pages = 0;
    QList<SampleLine> lines;
    QHash<int, SamplePlace> claims; ///< by their index in SampleCase::claims: where their values stand

    /// Where the line \a text stands on \a page (-1: on any).
    [[nodiscard]] SamplePlace find(int page, const QString &text) const;
};

/// Report \a number of \a sample with the values of all claims that name it as their source, in its language.
/// \a picture stands in it. Needs QtGui's painting.
[[nodiscard]] SampleReportFile writeSampleReport(const SampleCase &sample, int number, const QByteArray &picture);
/// The value as that report prints it.
[[nodiscard]] QString printedInSample(const QString &field, const QString &value, Language language);
/// The joint report on the eight children of the batch.
[[nodiscard]] SampleReportFile writeBatchReport(const SampleScope &scope);
/// The six pages of DEMO-0007: facts with their sources, a table, an interview, a page turned by /Rotate.
[[nodiscard]] SampleReportFile writeMartaReport(const QByteArray &picture);

} // namespace homeward
