// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidencerows.h"

#include "store/statement.h"

namespace homeward {

namespace {

const QString evidenceColumns = QStringLiteral(
    "SELECT f.uuid, e.uuid, e.kind, e.title, e.original_name, b.sha256, b.size, e.mime, p.key, e.received_from,"
    " e.received_how, e.dated, e.pages, e.added_by, e.added_at, e.salt, b.name, b.wrapped_key, b.verified_at,"
    " e.received_by, e.received_on, e.original_seen, e.withdrawn, e.withdraw_reason, e.withdrawn_by, e.withdrawn_at,"
    " (SELECT c.reason FROM evidence_cover c WHERE c.evidence_id = e.id ORDER BY c.id DESC LIMIT 1)"
    " FROM evidence e JOIN case_file f ON f.id = e.case_id JOIN blob b ON b.id = e.blob_id"
    " LEFT JOIN party p ON p.id = e.party_id ");
const QString evidenceOrder = QStringLiteral(" ORDER BY e.case_id, e.added_at, e.id");

EvidenceItem itemOf(const Statement &row)
{
    EvidenceItem item;
    item.id = row.id<EvidenceId>(1);
    item.kind = evidenceKindFromKey(row.text(2));
    item.title = row.text(3);
    item.originalName = row.text(4);
    item.sha256 = row.blob(5);
    item.size = row.number(6);
    item.mimeType = row.text(7);
    item.partyKey = row.text(8);
    item.receivedFrom = row.text(9);
    item.receivedHow = row.text(10);
    item.dated = row.date(11);
    item.pages = static_cast<int>(row.number(12));
    item.addedBy = row.id<AccountId>(13);
    item.addedAt = row.time(14);
    item.salt = row.blob(15);
    item.receivedBy = row.text(19);
    item.receivedOn = row.date(20);
    item.originalSeen = originalSeenFromKey(row.text(21));
    item.withdrawn = row.flag(22);
    item.withdrawReason = row.text(23);
    item.withdrawnBy = row.id<AccountId>(24);
    item.withdrawnAt = row.time(25);
    item.coverReason = row.text(26);
    return item;
}

Result<QHash<CaseId, QList<EvidenceItem>>> collect(Statement &query)
{
    if (const Status done = query.run(); !done)
        return failure(done);
    QHash<CaseId, QList<EvidenceItem>> cases;
    while (query.next())
        cases[query.id<CaseId>(0)].append(itemOf(query));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return cases;
}

BlobRow blobOf(const Statement &row, int first)
{
    return {row.blob(first), row.number(first + 1), row.text(first + 2), row.blob(first + 3), row.time(first + 4)};
}

const QString blobColumns = QStringLiteral("SELECT sha256, size, name, wrapped_key, verified_at FROM blob ");

} // namespace

Status insertEvidence(Database &database, const CaseId &caseId, const EvidenceItem &item, const BlobRow &blob)
{
    if (item.sha256 != blob.sha256 || item.size != blob.size)
        return failure(ErrorCode::InvalidValue, QStringLiteral("the evidence item and its file differ"));
    Statement keep(database, QStringLiteral("INSERT INTO blob (sha256, size, name, wrapped_key, verified_at)"
                                            " VALUES (:sha256, :size, :name, :key, :verified)"
                                            " ON CONFLICT (sha256) DO NOTHING"));
    keep.bind(":sha256", blob.sha256).bind(":size", blob.size).bind(":name", blob.name).bind(":key", blob.wrappedKey);
    if (const Status done = keep.bind(":verified", blob.verifiedAt).run(); !done)
        return done;
    // A party that is not of this dossier becomes -1, which no foreign key accepts; without one it stays NULL.
    Statement insert(
        database,
        QStringLiteral("INSERT INTO evidence (uuid, case_id, blob_id, kind, title, original_name, mime, party_id,"
                       " received_from, received_how, dated, pages, added_by, added_at, salt, received_by,"
                       " received_on, original_seen) SELECT :id, f.id,"
                       " (SELECT id FROM blob WHERE sha256 = :sha256), :kind, :title, :name, :mime,"
                       " iif(:party IS NULL, NULL, ifnull((SELECT id FROM party WHERE key = :party), -1)),"
                       " :from, :how, :dated, :pages, :by, :at, :salt, :receiver, :received, :seen"
                       " FROM case_file f WHERE f.uuid = :case"));
    insert.bind(":id", item.id).bind(":case", caseId).bind(":sha256", item.sha256);
    insert.bind(":kind", evidenceKindKey(item.kind)).bind(":title", item.title).bind(":name", item.originalName);
    insert.bind(":mime", item.mimeType).bindOptional(":party", item.partyKey).bind(":from", item.receivedFrom);
    insert.bind(":how", item.receivedHow).bind(":dated", item.dated).bind(":pages", item.pages);
    insert.bind(":by", item.addedBy).bind(":at", item.addedAt).bind(":salt", item.salt);
    insert.bind(":receiver", item.receivedBy).bind(":received", item.receivedOn);
    insert.bind(":seen", originalSeenKey(item.originalSeen));
    return insert.runOnOne();
}

Status updateEvidenceWords(Database &database, const EvidenceId &id, const EvidenceWords &words, const AccountId &by,
                           const QDateTime &at)
{
    Statement keep(database,
                   QStringLiteral("INSERT INTO evidence_former (evidence_id, title, party_id, received_from,"
                                  " received_by, received_how, received_on, original_seen, dated, replaced_by,"
                                  " replaced_at) SELECT id, title, party_id, received_from, received_by, received_how,"
                                  " received_on, original_seen, dated, :by, :at FROM evidence WHERE uuid = :id"));
    if (const Status kept = keep.bind(":id", id).bind(":by", by).bind(":at", at).runOnOne(); !kept)
        return kept;
    Statement update(database,
                     QStringLiteral("UPDATE evidence SET title = :title, party_id ="
                                    " iif(:party IS NULL, NULL, ifnull((SELECT id FROM party WHERE key = :party), -1)),"
                                    " received_from = :from, received_by = :receiver, received_how = :how,"
                                    " received_on = :received, original_seen = :seen, dated = :dated"
                                    " WHERE uuid = :id"));
    const IntakeInfo &info = words.info;
    update.bind(":id", id).bind(":title", words.title).bindOptional(":party", info.partyKey);
    update.bind(":from", info.receivedFrom).bind(":receiver", info.receivedBy).bind(":how", info.receivedHow);
    update.bind(":received", info.receivedOn).bind(":seen", originalSeenKey(info.originalSeen));
    return update.bind(":dated", info.dated).runOnOne();
}

Result<QList<FormerWords>> readFormerWords(Database &database, const EvidenceId &id)
{
    Statement query(database,
                    QStringLiteral("SELECT o.title, p.key, o.received_from, o.received_how, o.dated, o.received_by,"
                                   " o.received_on, o.original_seen, o.replaced_by, o.replaced_at"
                                   " FROM evidence_former o JOIN evidence e ON e.id = o.evidence_id"
                                   " LEFT JOIN party p ON p.id = o.party_id WHERE e.uuid = :id ORDER BY o.id"));
    if (const Status done = query.bind(":id", id).run(); !done)
        return failure(done);
    QList<FormerWords> former;
    while (query.next())
        former.append({{query.text(0),
                        {query.text(1), query.text(2), query.text(3), query.date(4), query.text(5), query.date(6),
                         originalSeenFromKey(query.text(7))}},
                       query.id<AccountId>(8),
                       query.time(9)});
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return former;
}

Status withdrawEvidence(Database &database, const EvidenceId &id, const QString &reason, const AccountId &by,
                        const QDateTime &at)
{
    Statement update(database, QStringLiteral("UPDATE evidence SET withdrawn = 1, withdraw_reason = :reason,"
                                              " withdrawn_by = :by, withdrawn_at = :at WHERE uuid = :id"
                                              " AND withdrawn = 0"));
    update.bind(":id", id).bind(":reason", reason).bind(":by", by);
    return update.bind(":at", at).runOnOne();
}

Status restoreEvidence(Database &database, const EvidenceId &id)
{
    Statement update(database, QStringLiteral("UPDATE evidence SET withdrawn = 0 WHERE uuid = :id AND withdrawn = 1"));
    return update.bind(":id", id).runOnOne();
}

Status updateEvidencePages(Database &database, const EvidenceId &id, int pages)
{
    Statement update(database, QStringLiteral("UPDATE evidence SET pages = :pages WHERE uuid = :id"));
    return update.bind(":id", id).bind(":pages", pages).runOnOne();
}

Status insertCover(Database &database, const EvidenceId &id, const QString &reason, const AccountId &account,
                   const QDateTime &when)
{
    Statement insert(database, QStringLiteral("INSERT INTO evidence_cover (evidence_id, reason, account, at)"
                                              " SELECT id, :reason, :account, :at FROM evidence WHERE uuid = :id"));
    return insert.bind(":id", id).bind(":reason", reason).bind(":account", account).bind(":at", when).runOnOne();
}

Result<QList<EvidenceItem>> readEvidence(Database &database, const CaseId &caseId)
{
    Statement query(database,
                    evidenceColumns + QStringLiteral("WHERE f.uuid = :case AND e.withdrawn = 0") + evidenceOrder);
    const auto cases = collect(query.bind(":case", caseId));
    if (!cases)
        return failure(cases);
    return cases->value(caseId);
}

Result<QList<EvidenceItem>> readWithdrawnEvidence(Database &database, const CaseId &caseId)
{
    Statement query(database,
                    evidenceColumns + QStringLiteral("WHERE f.uuid = :case AND e.withdrawn = 1") + evidenceOrder);
    const auto cases = collect(query.bind(":case", caseId));
    if (!cases)
        return failure(cases);
    return cases->value(caseId);
}

Result<QStringList> casesWithFile(Database &database, const QByteArray &sha256, const CaseId &except)
{
    Statement query(database,
                    QStringLiteral("SELECT DISTINCT f.number FROM evidence e JOIN case_file f ON f.id = e.case_id"
                                   " JOIN blob b ON b.id = e.blob_id WHERE b.sha256 = :sha256 AND f.uuid <> :case"
                                   " AND e.withdrawn = 0 ORDER BY f.id"));
    if (const Status done = query.bind(":sha256", sha256).bind(":case", except).run(); !done)
        return failure(done);
    QStringList numbers;
    while (query.next())
        numbers.append(query.text(0));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return numbers;
}

Result<QHash<CaseId, QList<EvidenceItem>>> readEvidenceOf(Database &database, qint64 first, qint64 last)
{
    Statement query(database, evidenceColumns +
                                  QStringLiteral("WHERE e.case_id BETWEEN :first AND :last AND e.withdrawn = 0") +
                                  evidenceOrder);
    return collect(query.bind(":first", first).bind(":last", last));
}

Result<EvidenceItem> readEvidenceRow(Database &database, qint64 row)
{
    Statement query(database, evidenceColumns + QStringLiteral("WHERE e.id = :row"));
    if (const Status done = query.bind(":row", row).run(); !done)
        return failure(done);
    if (query.next())
        return itemOf(query);
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return failure(ErrorCode::NotFound, QStringLiteral("no such evidence"));
}

Result<FoundEvidence> findEvidence(Database &database, const EvidenceId &id)
{
    Statement query(database, evidenceColumns + QStringLiteral("WHERE e.uuid = :id"));
    if (const Status done = query.bind(":id", id).run(); !done)
        return failure(done);
    if (!query.next())
        return failure(ErrorCode::NotFound, QStringLiteral("no such evidence"));
    const EvidenceItem item = itemOf(query);
    return FoundEvidence{
        query.id<CaseId>(0), item, {item.sha256, item.size, query.text(16), query.blob(17), query.time(18)}};
}

Result<std::optional<BlobRow>> findBlob(Database &database, const QByteArray &sha256)
{
    Statement query(database, blobColumns + QStringLiteral("WHERE sha256 = :sha256"));
    if (const Status done = query.bind(":sha256", sha256).run(); !done)
        return failure(done);
    if (query.next())
        return std::optional<BlobRow>(blobOf(query, 0));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return std::optional<BlobRow>();
}

Result<QList<BlobRow>> readBlobs(Database &database)
{
    Statement query(database, blobColumns + QStringLiteral("ORDER BY id"));
    if (const Status done = query.run(); !done)
        return failure(done);
    QList<BlobRow> blobs;
    while (query.next())
        blobs.append(blobOf(query, 0));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return blobs;
}

Result<QList<BlobRow>> readBlobsToCheck(Database &database, const QDateTime &before, const QByteArray &after, int limit)
{
    Statement query(database, blobColumns + QStringLiteral("WHERE sha256 > :after AND (verified_at IS NULL"
                                                           " OR verified_at < :before) ORDER BY sha256 LIMIT :limit"));
    query.bind(":after", after.isNull() ? QByteArray("") : after);
    if (const Status done = query.bind(":before", before).bind(":limit", limit).run(); !done)
        return failure(done);
    QList<BlobRow> blobs;
    while (query.next())
        blobs.append(blobOf(query, 0));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return blobs;
}

Status markBlobVerified(Database &database, const QByteArray &sha256, const QDateTime &when)
{
    Statement update(database, QStringLiteral("UPDATE blob SET verified_at = :at WHERE sha256 = :sha256"));
    return update.bind(":sha256", sha256).bind(":at", when).runOnOne();
}

} // namespace homeward
