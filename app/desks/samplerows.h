// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/sampledrawing.h"
#include "desks/samplereport.h"
#include "desks/sealedfiles.h"

#include <QDate>
#include <QList>

namespace homeward {

struct Store;

/// Files the sample's cases share. The last report is DEMO-0007's own.
struct SampleMaterial
{
    QList<SampleDrawing> pictures;
    QList<SampleReportFile> reports;
    QList<SealedFiles::Sealed> sealed; ///< pictures first, then reports
};

/// Cases \a first to \a last in one transaction, through the same rows and with one audit entry each. On the store
/// thread.
[[nodiscard]] Status writeSampleCases(Store &store, const SampleMaterial &material, int first, int last,
                                      const QDate &today);

} // namespace homeward
