// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "store/database.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace homeward {

/// A sealed file of the evidence folder, shared by every evidence item with the same bytes.
struct BlobRow
{
    QByteArray sha256;     ///< 32 bytes, of the original
    qint64 size = 0;       ///< bytes of the original
    QString name;          ///< keyed name inside the evidence folder
    QByteArray wrappedKey; ///< the file's own key, wrapped
    QDateTime verifiedAt;  ///< UTC; when its bytes were last checked. Invalid: never
    bool operator==(const BlobRow &) const = default;
};

/// The digest and size of \a item and \a blob must agree (InvalidValue). If the bytes are known already, the row of
/// the blob that is there stays.
[[nodiscard]] Status insertEvidence(Database &database, const CaseId &caseId, const EvidenceItem &item,
                                    const BlobRow &blob);
/// What a person words better. The words so far are kept beside it. They are part of the revision of the case.
[[nodiscard]] Status updateEvidenceWords(Database &database, const EvidenceId &id, const EvidenceWords &words,
                                         const AccountId &by, const QDateTime &at);
/// What was said of an item before, oldest first.
[[nodiscard]] Result<QList<FormerWords>> readFormerWords(Database &database, const EvidenceId &id);
/// Entered in error.
[[nodiscard]] Status withdrawEvidence(Database &database, const EvidenceId &id, const QString &reason,
                                      const AccountId &by, const QDateTime &at);
/// Not in error after all; who withdrew it last, and why, is kept.
[[nodiscard]] Status restoreEvidence(Database &database, const EvidenceId &id);
/// What is learnt later and outside every digest.
[[nodiscard]] Status updateEvidencePages(Database &database, const EvidenceId &id, int pages);
/// From now on the picture is covered for \a reason; an empty one takes the cover away. Earlier covers stay on record.
[[nodiscard]] Status insertCover(Database &database, const EvidenceId &id, const QString &reason,
                                 const AccountId &account, const QDateTime &when);
/// By addedAt, without those withdrawn.
[[nodiscard]] Result<QList<EvidenceItem>> readEvidence(Database &database, const CaseId &caseId);
[[nodiscard]] Result<QList<EvidenceItem>> readWithdrawnEvidence(Database &database, const CaseId &caseId);
/// Numbers of the other cases that have the same bytes as evidence, in order.
[[nodiscard]] Result<QStringList> casesWithFile(Database &database, const QByteArray &sha256, const CaseId &except);
/// What the cases in rows \a first to \a last have and is not withdrawn.
[[nodiscard]] Result<QHash<CaseId, QList<EvidenceItem>>> readEvidenceOf(Database &database, qint64 first, qint64 last);
/// By its row. NotFound.
[[nodiscard]] Result<EvidenceItem> readEvidenceRow(Database &database, qint64 row);

/// An evidence item with the case it belongs to and its sealed file. NotFound.
struct FoundEvidence
{
    CaseId caseId;
    EvidenceItem item;
    BlobRow blob;
};
[[nodiscard]] Result<FoundEvidence> findEvidence(Database &database, const EvidenceId &id);
/// Empty: these bytes are not on file.
[[nodiscard]] Result<std::optional<BlobRow>> findBlob(Database &database, const QByteArray &sha256);
[[nodiscard]] Result<QList<BlobRow>> readBlobs(Database &database);
/// Those never read since they came, or not since \a before, by digest, from the one behind \a after on (empty: from
/// the first).
[[nodiscard]] Result<QList<BlobRow>> readBlobsToCheck(Database &database, const QDateTime &before,
                                                      const QByteArray &after, int limit);
[[nodiscard]] Status markBlobVerified(Database &database, const QByteArray &sha256, const QDateTime &when);

} // namespace homeward
