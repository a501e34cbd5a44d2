// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "store/database.h"

#include <QHash>
#include <QList>

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
/// What a person may word better, and what is learnt later. Title changes the revision of the case, pages do not.
[[nodiscard]] Status updateEvidenceTitle(Database &database, const EvidenceId &id, const QString &title);
[[nodiscard]] Status updateEvidencePages(Database &database, const EvidenceId &id, int pages);
/// From now on the picture is covered for \a reason; an empty one takes the cover away. Earlier covers stay on record.
[[nodiscard]] Status insertCover(Database &database, const EvidenceId &id, const QString &reason,
                                 const AccountId &account, const QDateTime &when);
/// By addedAt.
[[nodiscard]] Result<QList<EvidenceItem>> readEvidence(Database &database, const CaseId &caseId);
[[nodiscard]] Result<QHash<CaseId, QList<EvidenceItem>>> readAllEvidence(Database &database);

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
/// Those never read since they came, or not since \a before, the ones read longest ago first.
[[nodiscard]] Result<QList<BlobRow>> readBlobsToCheck(Database &database, const QDateTime &before, int limit);
[[nodiscard]] Status markBlobVerified(Database &database, const QByteArray &sha256, const QDateTime &when);

} // namespace homeward
