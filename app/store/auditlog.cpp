// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditlog.h"

#include "domain/revision.h"
#include "store/metarows.h"
#include "store/statement.h"

#include <QCborMap>
#include <QCryptographicHash>

namespace homeward {

namespace {

constexpr qsizetype saltSize = 16;

QString headKey()
{
    return QStringLiteral("audit.head");
}

QByteArray firstPrevious()
{
    return QByteArray(32, '\0');
}

QByteArray contentDigest(const QByteArray &salt, const QString &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(content.toUtf8());
    return hash.result();
}

QByteArray entryHash(const AuditEntry &entry)
{
    const QCborMap record{
        {QStringLiteral("seq"), entry.sequence},          {QStringLiteral("act"), entry.act.toBytes()},
        {QStringLiteral("at"), storedTime(entry.at)},     {QStringLiteral("account"), entry.account.toBytes()},
        {QStringLiteral("case"), entry.caseId.toBytes()}, {QStringLiteral("act_key"), entry.actKey},
        {QStringLiteral("digest"), entry.contentDigest},  {QStringLiteral("previous"), entry.previous}};
    return QCryptographicHash::hash(canonicalCbor(record), QCryptographicHash::Sha256);
}

QString headMark(qint64 sequence, const QByteArray &hash)
{
    return QString::number(sequence) + u' ' + QString::fromLatin1(hash.toHex());
}

const QString auditColumns = QStringLiteral(
    "SELECT a.seq, a.act, a.at, a.account, a.case_uuid, a.act_key, a.content_digest, a.previous, a.hash, c.content,"
    " c.salt FROM audit a LEFT JOIN audit_content c ON c.seq = a.seq ");

AuditEntry entryOf(const Statement &row)
{
    AuditEntry entry;
    entry.sequence = row.number(0);
    entry.act = row.id<ActId>(1);
    entry.at = row.time(2);
    entry.account = row.id<AccountId>(3);
    entry.caseId = row.id<CaseId>(4);
    entry.actKey = row.text(5);
    entry.contentDigest = row.blob(6);
    entry.previous = row.blob(7);
    entry.hash = row.blob(8);
    if (!row.isNull(9))
        entry.content = row.text(9);
    return entry;
}

} // namespace

Result<AuditEntry> appendAudit(Database &database, const NewAuditEntry &fresh, World &world)
{
    AuditEntry entry{1,  fresh.act,    fresh.at.toUTC(), fresh.account, fresh.caseId, fresh.actKey, {}, firstPrevious(),
                     {}, fresh.content};
    const auto last = readAuditHead(database);
    if (!last)
        return failure(last);
    entry.sequence = last->sequence + 1;
    if (last->sequence > 0)
        entry.previous = last->hash;
    const QByteArray salt = world.randomBytes(saltSize);
    entry.contentDigest = contentDigest(salt, fresh.content);
    entry.hash = entryHash(entry);
    Statement insert(database, QStringLiteral("INSERT INTO audit (seq, act, at, account, case_uuid, act_key,"
                                              " content_digest, previous, hash) VALUES (:seq, :act, :at, :account,"
                                              " :case, :key, :digest, :previous, :hash)"));
    insert.bind(":seq", entry.sequence).bind(":act", entry.act).bind(":at", entry.at).bind(":account", entry.account);
    insert.bind(":case", entry.caseId).bind(":key", entry.actKey).bind(":digest", entry.contentDigest);
    if (const Status done = insert.bind(":previous", entry.previous).bind(":hash", entry.hash).run(); !done)
        return failure(done);
    Statement content(database, QStringLiteral("INSERT INTO audit_content (seq, salt, content)"
                                               " VALUES (:seq, :salt, :content)"));
    content.bind(":seq", entry.sequence).bind(":salt", salt).bind(":content", fresh.content);
    if (const Status done = content.run(); !done)
        return failure(done);
    if (const Status done = writeMeta(database, headKey(), headMark(entry.sequence, entry.hash)); !done)
        return failure(done);
    return entry;
}

Result<bool> hasAct(Database &database, const ActId &act)
{
    Statement query(database, QStringLiteral("SELECT 1 FROM audit WHERE act = :act LIMIT 1"));
    if (const Status done = query.bind(":act", act).run(); !done)
        return failure(done);
    const bool found = query.next();
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return found;
}

Result<AuditHead> readAuditHead(Database &database)
{
    Statement last(database, QStringLiteral("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"));
    if (const Status done = last.run(); !done)
        return failure(done);
    if (last.next())
        return AuditHead{last.number(0), last.blob(1)};
    if (const Status ended = last.error(); !ended)
        return failure(ended);
    return AuditHead{};
}

Result<QByteArray> readAuditHash(Database &database, qint64 sequence)
{
    Statement entry(database, QStringLiteral("SELECT hash FROM audit WHERE seq = :seq"));
    if (const Status done = entry.bind(":seq", sequence).run(); !done)
        return failure(done);
    if (entry.next())
        return entry.blob(0);
    if (const Status ended = entry.error(); !ended)
        return failure(ended);
    return QByteArray();
}

Result<QList<AuditEntry>> readHistory(Database &database, const CaseId &caseId, int limit)
{
    Statement query(database, auditColumns +
                                  (caseId.isNull() ? QString() : QStringLiteral("WHERE a.case_uuid = :case ")) +
                                  QStringLiteral("ORDER BY a.seq DESC LIMIT :limit"));
    if (!caseId.isNull())
        query.bind(":case", caseId);
    if (const Status done = query.bind(":limit", limit).run(); !done)
        return failure(done);
    QList<AuditEntry> entries;
    while (query.next())
        entries.append(entryOf(query));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return entries;
}

QString caseRevisionKey()
{
    return QStringLiteral("case_revision");
}

QString caseRowsKey()
{
    return QStringLiteral("case_rows");
}

Result<RecordedDigest> readRecordedDigest(Database &database, const CaseId &caseId, const QString &key)
{
    Statement query(database, QStringLiteral("SELECT a.seq, json_extract(c.content, '$.' || :key) AS digest"
                                             " FROM audit a JOIN audit_content c ON c.seq = a.seq"
                                             " WHERE a.case_uuid IS :case AND digest IS NOT NULL"
                                             " ORDER BY a.seq DESC LIMIT 1"));
    if (const Status done = query.bind(":key", key).bind(":case", caseId).run(); !done)
        return failure(done);
    if (query.next())
        return RecordedDigest{query.number(0), QByteArray::fromHex(query.text(1).toLatin1())};
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return RecordedDigest{};
}

Status eraseAuditContent(Database &database, qint64 sequence)
{
    Statement erase(database, QStringLiteral("DELETE FROM audit_content WHERE seq = :seq"));
    return erase.bind(":seq", sequence).runOnOne();
}

Result<AuditCheck> verifyChain(Database &database)
{
    Statement query(database, auditColumns + QStringLiteral("ORDER BY a.seq"));
    if (const Status done = query.run(); !done)
        return failure(done);
    AuditCheck check;
    check.head = firstPrevious();
    const auto bad = [&check](qint64 sequence, const char *reason) {
        if (check.firstBad)
            return;
        check.firstBad = sequence;
        check.reason = QLatin1String(reason);
    };
    while (query.next()) {
        const AuditEntry entry = entryOf(query);
        ++check.entries;
        if (entry.sequence != check.entries)
            bad(qMin(entry.sequence, check.entries), "an entry is missing");
        else if (entry.previous != check.head)
            bad(entry.sequence, "the entry does not follow the one before");
        else if (entryHash(entry) != entry.hash)
            bad(entry.sequence, "the entry does not match its hash");
        else if (entry.content && contentDigest(query.blob(10), *entry.content) != entry.contentDigest)
            bad(entry.sequence, "the content does not match its digest");
        if (!entry.content)
            check.withoutContent.append(entry.sequence);
        check.head = entry.hash;
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    const auto noted = readMeta(database, headKey());
    if (!noted)
        return failure(noted);
    const QString expected = check.entries == 0 ? QString() : headMark(check.entries, check.head);
    if (noted->value_or(QString()) != expected)
        bad(check.entries + 1, "the trail ends elsewhere than was noted");
    return check;
}

} // namespace homeward
