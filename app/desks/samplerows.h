// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/samplecontent.h"
#include "desks/sealedfiles.h"

namespace homeward {

struct Store;

/// A file of a case, sealed, with what its row says of it.
struct SampleFile
{
    SealedFiles::Sealed sealed;
    QByteArray head; ///< its beginning, by which its kind is told
    QString name;
    int pages = 0;
};

/// A case with its files made: nothing is left to do but the rows.
struct PreparedCase
{
    SampleCase sample;
    QList<SampleFile> reports;          ///< as in the sample
    QList<SampleFile> pictures;         ///< as in the sample
    QHash<int, EvidenceRegion> regions; ///< by claim: where its value stands; without the file's id
    QList<AnnotationPlace> annotations; ///< as in the sample
};

/// The cases in one transaction, through the same rows as everybody's and with the entries of the acts that made them.
/// \a shortHistory: one entry a case. On the store thread. The index of the open dossier does not hear of them.
[[nodiscard]] Status writeSampleCases(Store &store, const QList<PreparedCase> &cases, bool shortHistory);

} // namespace homeward
