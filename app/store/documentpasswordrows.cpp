// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/documentpasswordrows.h"

#include "store/statement.h"

namespace homeward {

Result<std::optional<QString>> readDocumentPassword(Database &database, const EvidenceId &id)
{
    Statement query(database, QStringLiteral("SELECT p.password FROM document_password p"
                                             " JOIN evidence e ON e.id = p.evidence_id WHERE e.uuid = :id"));
    if (const Status done = query.bind(":id", id).run(); !done)
        return failure(done);
    if (query.next())
        return std::optional(query.text(0));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return std::optional<QString>();
}

Status writeDocumentPassword(Database &database, const EvidenceId &id, const QString &password,
                             const AccountId &account, const QDateTime &when)
{
    Statement write(database,
                    QStringLiteral("INSERT INTO document_password (evidence_id, password, remembered_by, remembered_at)"
                                   " SELECT e.id, :password, :account, :at FROM evidence e WHERE e.uuid = :id"
                                   " ON CONFLICT (evidence_id) DO UPDATE SET password = excluded.password,"
                                   " remembered_by = excluded.remembered_by, remembered_at = excluded.remembered_at"));
    return write.bind(":id", id).bind(":password", password).bind(":account", account).bind(":at", when).runOnOne();
}

Status removeDocumentPassword(Database &database, const EvidenceId &id)
{
    Statement remove(database, QStringLiteral("DELETE FROM document_password WHERE evidence_id ="
                                              " (SELECT id FROM evidence WHERE uuid = :id)"));
    return remove.bind(":id", id).runOnOne();
}

} // namespace homeward
