// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditlog.h"
#include "store/evidencerows.h"

namespace homeward {

/// An evidence file whose bytes somebody with the evidence key should read and compare.
struct FixityRow
{
    EvidenceId evidence;
    CaseId caseId;
    QString caseNumber;
    BlobRow blob;
    bool operator==(const FixityRow &) const = default;
};

struct StoreCheck
{
    QStringList structure; ///< findings of SQLite and of foreign keys, English; empty: sound
    AuditCheck audit;
    QList<FixityRow> evidence; ///< every evidence item, by case
    [[nodiscard]] bool isSound() const { return structure.isEmpty() && audit.holds(); }
};
/// Reads everything, writes nothing. The sealed files themselves are compared by whoever holds the blob store.
[[nodiscard]] Result<StoreCheck> checkStore(Database &database);

} // namespace homeward
