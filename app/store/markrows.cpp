// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/markrows.h"

#include "store/statement.h"

namespace homeward {

namespace {

// A mark of another revision than the present one: changed since.
const QString markColumns =
    QStringLiteral("SELECT f.uuid, CASE WHEN m.revision IS NULL THEN 0 WHEN m.revision <> r.revision THEN 1 ELSE 2 END,"
                   " a.account FROM case_file f LEFT JOIN read_mark m ON m.case_id = f.id AND m.account = :account"
                   " LEFT JOIN case_revision r ON r.case_id = f.id LEFT JOIN assignment a ON a.case_id = f.id");

CaseMark markOf(const Statement &row)
{
    return {static_cast<Reading>(row.number(1)), row.id<AccountId>(2)};
}
static_assert(int(Reading::Unread) == 0 && int(Reading::Changed) == 1 && int(Reading::Read) == 2);

} // namespace

Result<QHash<CaseId, CaseMark>> readAllMarks(Database &database, const AccountId &account)
{
    Statement query(database, markColumns + QStringLiteral(" WHERE m.revision IS NOT NULL OR a.account IS NOT NULL"));
    if (const Status done = query.bind(":account", account).run(); !done)
        return failure(done);
    QHash<CaseId, CaseMark> marks;
    while (query.next())
        marks.insert(query.id<CaseId>(0), markOf(query));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return marks;
}

Result<CaseMark> readMark(Database &database, const CaseId &id, const AccountId &account)
{
    Statement query(database, markColumns + QStringLiteral(" WHERE f.uuid = :case"));
    if (const Status done = query.bind(":account", account).bind(":case", id).run(); !done)
        return failure(done);
    if (query.next())
        return markOf(query);
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return failure(ErrorCode::NotFound, QStringLiteral("no such case"));
}

Result<QByteArray> readRevisionOf(Database &database, const CaseId &id, const AccountId &account)
{
    Statement query(database, QStringLiteral("SELECT m.revision FROM read_mark m JOIN case_file f ON f.id = m.case_id"
                                             " WHERE f.uuid = :case AND m.account = :account"));
    if (const Status done = query.bind(":case", id).bind(":account", account).run(); !done)
        return failure(done);
    if (query.next())
        return query.blob(0);
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return QByteArray();
}

Status writeReadMark(Database &database, const CaseId &id, const AccountId &account, const QByteArray &revision,
                     const QByteArray &present, const QDateTime &at)
{
    if (revision.isEmpty()) {
        Statement erase(database, QStringLiteral("DELETE FROM read_mark WHERE account = :account AND case_id ="
                                                 " (SELECT id FROM case_file WHERE uuid = :case)"));
        return erase.bind(":account", account).bind(":case", id).run();
    }
    Statement now(database, QStringLiteral("INSERT INTO case_revision (case_id, revision) SELECT id, :revision"
                                           " FROM case_file WHERE uuid = :case"
                                           " ON CONFLICT (case_id) DO UPDATE SET revision = excluded.revision"));
    if (const Status done = now.bind(":revision", present).bind(":case", id).runOnOne(); !done)
        return done;
    Statement mark(database,
                   QStringLiteral("INSERT INTO read_mark (case_id, account, revision, read_at) SELECT id, :account,"
                                  " :revision, :at FROM case_file WHERE uuid = :case ON CONFLICT (case_id, account)"
                                  " DO UPDATE SET revision = excluded.revision, read_at = excluded.read_at"));
    mark.bind(":account", account).bind(":revision", revision).bind(":at", at);
    return mark.bind(":case", id).runOnOne();
}

Status noteRevision(Database &database, const CaseId &id, const AccountId &author, const QByteArray &revision)
{
    QByteArray before;
    {
        Statement known(database, QStringLiteral("SELECT r.revision FROM case_revision r JOIN case_file f"
                                                 " ON f.id = r.case_id WHERE f.uuid = :case"));
        if (const Status done = known.bind(":case", id).run(); !done)
            return done;
        if (!known.next())
            return known.error();
        before = known.blob(0);
    }
    if (revision == before)
        return {};
    Statement own(database, QStringLiteral("UPDATE read_mark SET revision = :now WHERE account = :account"
                                           " AND revision = :before AND case_id ="
                                           " (SELECT id FROM case_file WHERE uuid = :case)"));
    own.bind(":now", revision).bind(":account", author).bind(":before", before);
    if (const Status done = own.bind(":case", id).run(); !done)
        return done;
    Statement now(database, QStringLiteral("UPDATE case_revision SET revision = :now WHERE case_id ="
                                           " (SELECT id FROM case_file WHERE uuid = :case)"));
    return now.bind(":now", revision).bind(":case", id).runOnOne();
}

Status writeAssignment(Database &database, const CaseId &id, const AccountId &account, const AccountId &by,
                       const QDateTime &at)
{
    if (account.isNull()) {
        Statement erase(database, QStringLiteral("DELETE FROM assignment WHERE case_id ="
                                                 " (SELECT id FROM case_file WHERE uuid = :case)"));
        return erase.bind(":case", id).run();
    }
    Statement write(database,
                    QStringLiteral("INSERT INTO assignment (case_id, account, assigned_by, assigned_at)"
                                   " SELECT id, :account, :by, :at FROM case_file WHERE uuid = :case"
                                   " ON CONFLICT (case_id) DO UPDATE SET account = excluded.account,"
                                   " assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at"));
    write.bind(":account", account).bind(":by", by).bind(":at", at);
    return write.bind(":case", id).runOnOne();
}

} // namespace homeward
