// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/world.h"
#include "store/database.h"
#include "store/headmark.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace homeward {

/// What is to be entered: one entry per case and act; a batch shares its act id.
struct NewAuditEntry
{
    ActId act;
    QDateTime at; ///< UTC
    AccountId account;
    CaseId caseId;   ///< null: the dossier
    QString actKey;  ///< stable ASCII, "claim_added"
    QString content; ///< what changed, JSON; lies beside the chain and may be erased
};

struct AuditEntry
{
    qint64 sequence = 0; ///< 1, 2, 3 … without gaps
    ActId act;
    QDateTime at; ///< UTC
    AccountId account;
    CaseId caseId;
    QString actKey;
    QByteArray contentDigest;       ///< SHA-256 of a salt of its own and the content
    QByteArray previous;            ///< hash of the entry before; 32 zero bytes at the first
    QByteArray hash;                ///< SHA-256 of the canonical CBOR of all of the above
    std::optional<QString> content; ///< empty when erased
    bool operator==(const AuditEntry &) const = default;
};

/// Enters it in the caller's transaction; without one, the entry and its change could part.
[[nodiscard]] Result<AuditEntry> appendAudit(Database &database, const NewAuditEntry &entry, World &world);
/// Is an entry of this act in the trail?
[[nodiscard]] Result<bool> hasAct(Database &database, const ActId &act);
/// Sequence 0 without entries.
[[nodiscard]] Result<AuditHead> readAuditHead(Database &database);
/// The hash of one entry; empty: there is none.
[[nodiscard]] Result<QByteArray> readAuditHash(Database &database, qint64 sequence);
/// Newest first. Null case: all of the dossier. \a limit -1: all.
[[nodiscard]] Result<QList<AuditEntry>> readHistory(Database &database, const CaseId &caseId, int limit = -1);
struct RecordedDigest
{
    qint64 sequence = 0; ///< of the entry; 0: none about this case holds one
    QByteArray digest;
};
/// Where an entry's content tells the revision of its case after the act.
[[nodiscard]] QString caseRevisionKey();
/// Where it tells the digest of every row that the case owns.
[[nodiscard]] QString caseRowsKey();
/// The last one that the trail tells of the case under \a key. Null case: of the whole dossier.
[[nodiscard]] Result<RecordedDigest> readRecordedDigest(Database &database, const CaseId &caseId, const QString &key);
/// Erases the content beside an entry; the chain stays whole, and a check tells of it.
[[nodiscard]] Status eraseAuditContent(Database &database, qint64 sequence);

struct AuditCheck
{
    qint64 entries = 0;
    std::optional<qint64> firstBad; ///< sequence of the first entry that does not hold
    QString reason;                 ///< English, for the report; never personal data
    QList<qint64> withoutContent;   ///< entries whose content is gone: the chain holds all the same
    QByteArray head;                ///< hash of the last entry: print it, and an older copy of the file is noticed
    [[nodiscard]] bool holds() const { return !firstBad; }
};
/// Walks the whole chain: numbers, links, hashes, digests of the contents still there, and the end noted at writing.
[[nodiscard]] Result<AuditCheck> verifyChain(Database &database);

} // namespace homeward
