// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotationrows.h"

#include "store/rectsjson.h"
#include "store/statement.h"

namespace homeward {

namespace {

const QString annotationColumns = QStringLiteral(
    "SELECT f.uuid, a.uuid, e.uuid, a.page, a.kind, a.category, a.rects, a.quote, a.body, a.author, a.created_at,"
    " a.modified_at, a.withdrawn FROM annotation a JOIN evidence e ON e.id = a.evidence_id"
    " JOIN case_file f ON f.id = e.case_id ");

Annotation annotationOf(const Statement &row)
{
    Annotation annotation;
    annotation.id = row.id<AnnotationId>(1);
    annotation.evidence = row.id<EvidenceId>(2);
    annotation.page = static_cast<int>(row.number(3));
    annotation.kind = annotationKindFromKey(row.text(4));
    annotation.category = annotationCategoryFromKey(row.text(5));
    annotation.rects = rectsFromJson(row.text(6));
    annotation.quote = row.text(7);
    annotation.body = row.text(8);
    annotation.author = row.id<AccountId>(9);
    annotation.createdAt = row.time(10);
    annotation.modifiedAt = row.time(11);
    annotation.withdrawn = row.flag(12);
    return annotation;
}

} // namespace

Status insertAnnotation(Database &database, const Annotation &annotation)
{
    Statement insert(
        database, QStringLiteral("INSERT INTO annotation (uuid, evidence_id, page, kind, category, rects, quote, body,"
                                 " author, created_at, modified_at, withdrawn) SELECT :id, e.id, :page, :kind,"
                                 " :category, :rects, :quote, :body, :author, :created, :modified, :withdrawn"
                                 " FROM evidence e WHERE e.uuid = :evidence"));
    insert.bind(":id", annotation.id).bind(":evidence", annotation.evidence).bind(":page", annotation.page);
    insert.bind(":kind", annotationKindKey(annotation.kind));
    insert.bind(":category", annotationCategoryKey(annotation.category)).bind(":rects", rectsToJson(annotation.rects));
    insert.bind(":quote", annotation.quote).bind(":body", annotation.body).bind(":author", annotation.author);
    insert.bind(":created", annotation.createdAt).bind(":modified", annotation.modifiedAt);
    return insert.bind(":withdrawn", annotation.withdrawn).runOnOne();
}

Status updateAnnotation(Database &database, const Annotation &annotation)
{
    Statement update(database,
                     QStringLiteral("UPDATE annotation SET category = :category, rects = :rects, quote = :quote,"
                                    " body = :body, modified_at = :modified WHERE uuid = :id AND withdrawn = 0"));
    update.bind(":id", annotation.id).bind(":category", annotationCategoryKey(annotation.category));
    update.bind(":rects", rectsToJson(annotation.rects)).bind(":quote", annotation.quote);
    return update.bind(":body", annotation.body).bind(":modified", annotation.modifiedAt).runOnOne();
}

Status setAnnotationWithdrawn(Database &database, const AnnotationId &id, bool withdrawn, const QDateTime &when)
{
    Statement update(database, QStringLiteral("UPDATE annotation SET withdrawn = :withdrawn, modified_at = :at"
                                              " WHERE uuid = :id"));
    return update.bind(":id", id).bind(":withdrawn", withdrawn).bind(":at", when).runOnOne();
}

Result<QList<Annotation>> readAnnotations(Database &database, const CaseId &caseId)
{
    Statement query(database, annotationColumns + QStringLiteral("WHERE f.uuid = :case ORDER BY a.created_at, a.id"));
    if (const Status done = query.bind(":case", caseId).run(); !done)
        return failure(done);
    QList<Annotation> annotations;
    while (query.next())
        annotations.append(annotationOf(query));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return annotations;
}

Result<FoundAnnotation> findAnnotation(Database &database, const AnnotationId &id)
{
    Statement query(database, annotationColumns + QStringLiteral("WHERE a.uuid = :id"));
    if (const Status done = query.bind(":id", id).run(); !done)
        return failure(done);
    if (!query.next())
        return failure(ErrorCode::NotFound, QStringLiteral("no such annotation"));
    return FoundAnnotation{query.id<CaseId>(0), annotationOf(query)};
}

} // namespace homeward
