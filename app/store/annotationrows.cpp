// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/annotationrows.h"

#include "store/rectsjson.h"
#include "store/statement.h"

#include <QHash>

namespace homeward {

namespace {

const QString annotationColumns = QStringLiteral(
    "SELECT f.uuid, a.uuid, e.uuid, a.page, a.kind, a.category, a.rects, a.quote, a.body, a.author, a.created_at,"
    " a.modified_at, a.withdrawn, a.before_quote, a.after_quote, a.resolved FROM annotation a JOIN evidence e ON e.id "
    "= a.evidence_id"
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
    annotation.before = row.text(13);
    annotation.after = row.text(14);
    annotation.resolved = row.flag(15);
    return annotation;
}

} // namespace

Status insertAnnotation(Database &database, const Annotation &annotation)
{
    Statement insert(
        database, QStringLiteral("INSERT INTO annotation (uuid, evidence_id, page, kind, category, rects, quote, body,"
                                 " author, created_at, modified_at, withdrawn, before_quote, after_quote, resolved)"
                                 " SELECT :id, e.id, :page, :kind, :category, :rects, :quote, :body, :author, :created,"
                                 " :modified, :withdrawn, :before, :after, :resolved"
                                 " FROM evidence e WHERE e.uuid = :evidence"));
    insert.bind(":id", annotation.id).bind(":evidence", annotation.evidence).bind(":page", annotation.page);
    insert.bind(":kind", annotationKindKey(annotation.kind));
    insert.bind(":category", annotationCategoryKey(annotation.category)).bind(":rects", rectsToJson(annotation.rects));
    insert.bind(":quote", annotation.quote).bind(":body", annotation.body).bind(":author", annotation.author);
    insert.bind(":created", annotation.createdAt).bind(":modified", annotation.modifiedAt);
    insert.bind(":before", annotation.before).bind(":after", annotation.after).bind(":resolved", annotation.resolved);
    return insert.bind(":withdrawn", annotation.withdrawn).runOnOne();
}

Status updateAnnotation(Database &database, const Annotation &annotation)
{
    Statement update(database, QStringLiteral("UPDATE annotation SET page = :page, kind = :kind, category = :category,"
                                              " rects = :rects, quote = :quote, before_quote = :before,"
                                              " after_quote = :after, body = :body, resolved = :resolved,"
                                              " modified_at = :modified WHERE uuid = :id AND withdrawn = 0"));
    update.bind(":id", annotation.id).bind(":category", annotationCategoryKey(annotation.category));
    update.bind(":page", annotation.page).bind(":kind", annotationKindKey(annotation.kind));
    update.bind(":rects", rectsToJson(annotation.rects)).bind(":quote", annotation.quote);
    update.bind(":before", annotation.before).bind(":after", annotation.after).bind(":resolved", annotation.resolved);
    return update.bind(":body", annotation.body).bind(":modified", annotation.modifiedAt).runOnOne();
}

Status setAnnotationWithdrawn(Database &database, const AnnotationId &id, bool withdrawn, const QDateTime &when)
{
    Statement update(database, QStringLiteral("UPDATE annotation SET withdrawn = :withdrawn, modified_at = :at"
                                              " WHERE uuid = :id"));
    return update.bind(":id", id).bind(":withdrawn", withdrawn).bind(":at", when).runOnOne();
}

namespace {

/// Hands every answer of a query to the annotation it stands under.
Status addReplies(Database &database, const char *where, const char *name, const QString &value,
                  QList<Annotation> &annotations)
{
    QHash<AnnotationId, qsizetype> places;
    for (qsizetype i = 0; i < annotations.size(); ++i)
        places.insert(annotations.at(i).id, i);
    Statement query(database, QStringLiteral("SELECT a.uuid, r.uuid, r.body, r.author, r.created_at, r.withdrawn"
                                             " FROM annotation_reply r JOIN annotation a ON a.id = r.annotation_id"
                                             " JOIN evidence e ON e.id = a.evidence_id"
                                             " JOIN case_file f ON f.id = e.case_id WHERE %1"
                                             " ORDER BY r.created_at, r.id")
                                  .arg(QLatin1String(where)));
    if (const Status done = query.bind(name, value).run(); !done)
        return done;
    while (query.next()) {
        const qsizetype place = places.value(query.id<AnnotationId>(0), -1);
        if (place < 0)
            continue;
        AnnotationReply reply;
        reply.id = query.id<ReplyId>(1);
        reply.body = query.text(2);
        reply.author = query.id<AccountId>(3);
        reply.createdAt = query.time(4);
        reply.withdrawn = query.flag(5);
        annotations[place].replies.append(reply);
    }
    return query.error();
}

} // namespace

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
    if (annotations.isEmpty())
        return annotations;
    if (const Status read = addReplies(database, "f.uuid = :case", ":case", caseId.toString(), annotations); !read)
        return failure(read);
    return annotations;
}

Result<FoundAnnotation> findAnnotation(Database &database, const AnnotationId &id)
{
    Statement query(database, annotationColumns + QStringLiteral("WHERE a.uuid = :id"));
    if (const Status done = query.bind(":id", id).run(); !done)
        return failure(done);
    if (!query.next())
        return failure(ErrorCode::NotFound, QStringLiteral("no such annotation"));
    const CaseId caseId = query.id<CaseId>(0);
    QList<Annotation> found{annotationOf(query)};
    if (const Status read = addReplies(database, "a.uuid = :id", ":id", id.toString(), found); !read)
        return failure(read);
    return FoundAnnotation{caseId, found.first()};
}

Status insertReply(Database &database, const AnnotationId &annotation, const AnnotationReply &reply)
{
    Statement insert(database,
                     QStringLiteral("INSERT INTO annotation_reply (uuid, annotation_id, body, author, created_at,"
                                    " withdrawn) SELECT :id, a.id, :body, :author, :created, :withdrawn"
                                    " FROM annotation a WHERE a.uuid = :annotation AND a.withdrawn = 0"));
    insert.bind(":id", reply.id).bind(":annotation", annotation).bind(":body", reply.body);
    insert.bind(":author", reply.author).bind(":created", reply.createdAt);
    return insert.bind(":withdrawn", reply.withdrawn).runOnOne();
}

Status setReplyWithdrawn(Database &database, const ReplyId &id, bool withdrawn)
{
    Statement update(database, QStringLiteral("UPDATE annotation_reply SET withdrawn = :withdrawn WHERE uuid = :id"));
    return update.bind(":id", id).bind(":withdrawn", withdrawn).runOnOne();
}

} // namespace homeward
