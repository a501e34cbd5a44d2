// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/findrows.h"

#include "domain/evidence.h"
#include "store/statement.h"

namespace homeward {

namespace {

Status forEach(Database &database, const CaseId &id, const QString &sql, const char *link,
               const std::function<void(const Statement &)> &visit)
{
    const QString where = id.isNull() ? QString() : QLatin1String(link) + QStringLiteral(" f.uuid = :case");
    Statement query(database, sql + where + QStringLiteral(" ORDER BY f.id"));
    if (!id.isNull())
        query.bind(":case", id);
    if (const Status done = query.run(); !done)
        return done;
    while (query.next())
        visit(query);
    return query.error();
}

} // namespace

Status forEachFindRow(Database &database, const CaseId &id, const std::function<void(FindRow)> &visit)
{
    const Status claims =
        forEach(database, id,
                QStringLiteral("SELECT f.uuid, c.value, c.field, p.key, s.kind FROM claim c"
                               " JOIN case_file f ON f.id = c.case_id JOIN subject s ON s.id = c.subject_id"
                               " JOIN party p ON p.id = c.party_id WHERE c.withdrawn = 0 AND c.id NOT IN"
                               " (SELECT supersedes_id FROM claim WHERE supersedes_id IS NOT NULL)"),
                " AND", [&](const Statement &row) {
                    FindRow found;
                    found.caseId = row.id<CaseId>(0);
                    found.text = row.text(1);
                    found.field = row.text(2);
                    found.partyKey = row.text(3);
                    found.subject = subjectKindFromKey(row.text(4)).value_or(SubjectKind::Person);
                    visit(std::move(found));
                });
    if (!claims)
        return claims;
    const Status files = forEach(database, id,
                                 QStringLiteral("SELECT f.uuid, e.title, e.uuid, e.kind FROM evidence e"
                                                " JOIN case_file f ON f.id = e.case_id"),
                                 " WHERE", [&](const Statement &row) {
                                     FindRow found;
                                     found.caseId = row.id<CaseId>(0);
                                     found.text = row.text(1);
                                     found.evidence = row.id<EvidenceId>(2);
                                     found.isPhoto = evidenceKindFromKey(row.text(3)) == EvidenceKind::Photo;
                                     visit(std::move(found));
                                 });
    if (!files)
        return files;
    return forEach(
        database, id,
        QStringLiteral("SELECT f.uuid, a.quote, a.body, e.uuid, a.page, a.uuid, e.kind FROM annotation a"
                       " JOIN evidence e ON e.id = a.evidence_id JOIN case_file f ON f.id = e.case_id"
                       " WHERE a.withdrawn = 0"),
        " AND", [&](const Statement &row) {
            FindRow found;
            found.caseId = row.id<CaseId>(0);
            const QString body = row.text(2);
            found.text = body.isEmpty() ? row.text(1) : row.text(1).isEmpty() ? body : body + u'\n' + row.text(1);
            found.evidence = row.id<EvidenceId>(3);
            found.page = static_cast<int>(row.number(4));
            found.annotation = row.id<AnnotationId>(5);
            found.isPhoto = evidenceKindFromKey(row.text(6)) == EvidenceKind::Photo;
            visit(std::move(found));
        });
}

} // namespace homeward
