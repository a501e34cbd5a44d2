// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/evidencedesk.h"
#include "desks/storeroom.h"
#include "store/annotationrows.h"
#include "store/evidencerows.h"

#include <algorithm>

// The marks people lay over pages, the answers under them, and what becomes of both.
namespace homeward {

namespace {

Status checkPlace(const AnnotationPlace &place)
{
    const bool good =
        place.page >= 0 && !place.rects.isEmpty() &&
        std::all_of(place.rects.begin(), place.rects.end(), [](const NormalisedRect &rect) { return rect.isValid(); });
    return good ? Status() : failure(ErrorCode::InvalidValue, QStringLiteral("a mark needs a place on its page"));
}

/// The place, on an item of this case, on a page it has.
Status checkPlaceOn(Store &store, const CaseId &id, const EvidenceId &evidence, const AnnotationPlace &place)
{
    if (const Status good = checkPlace(place); !good)
        return good;
    const auto found = findEvidence(*store.database, evidence);
    if (!found)
        return failure(found);
    if (found->caseId != id)
        return failure(ErrorCode::NotFound, QStringLiteral("the evidence belongs to another case"));
    if (found->item.pages > 0 && place.page >= found->item.pages)
        return failure(ErrorCode::InvalidValue, QStringLiteral("the file has no such page"));
    return {};
}

Result<Annotation> annotationOfCase(Store &store, const CaseId &id, const AnnotationId &annotation)
{
    auto found = findAnnotation(*store.database, annotation);
    if (!found)
        return failure(found);
    if (found->caseId != id)
        return failure(ErrorCode::NotFound, QStringLiteral("the annotation belongs to another case"));
    return found->annotation;
}

/// The same, if it is of this account: others' words are not ours to change.
Result<Annotation> ownAnnotation(Store &store, const CaseId &id, const AnnotationId &annotation)
{
    auto found = annotationOfCase(store, id, annotation);
    if (found && found->author != store.place.session.account.id)
        return failure(ErrorCode::NotPermitted, QStringLiteral("another account's annotation"));
    return found;
}

void take(Annotation &mark, const AnnotationPlace &place)
{
    mark.page = place.page;
    mark.rects = place.rects;
    mark.quote = place.quote.normalized(QString::NormalizationForm_C);
    mark.before = place.before.normalized(QString::NormalizationForm_C);
    mark.after = place.after.normalized(QString::NormalizationForm_C);
}

QJsonObject named(const AnnotationId &annotation)
{
    return {{QStringLiteral("annotation"), annotation.toString()}};
}

Status withdraw(Store &store, QJsonObject &content, const CaseId &id, const AnnotationId &annotation, bool withdrawn)
{
    if (const auto mark = ownAnnotation(store, id, annotation); !mark)
        return failure(mark);
    content = named(annotation);
    return setAnnotationWithdrawn(*store.database, annotation, withdrawn, store.world.nowUtc());
}

Status withdraw(Store &store, QJsonObject &content, const CaseId &id, const AnnotationId &annotation,
                const ReplyId &reply, bool withdrawn)
{
    const auto mark = annotationOfCase(store, id, annotation);
    if (!mark)
        return failure(mark);
    const auto found = std::find_if(mark->replies.cbegin(), mark->replies.cend(),
                                    [&](const AnnotationReply &one) { return one.id == reply; });
    if (found == mark->replies.cend())
        return failure(ErrorCode::NotFound, QStringLiteral("no such answer"));
    if (found->author != store.place.session.account.id)
        return failure(ErrorCode::NotPermitted, QStringLiteral("another account's answer"));
    content = named(annotation);
    content.insert(QStringLiteral("reply"), reply.toString());
    return setReplyWithdrawn(*store.database, reply, withdrawn);
}

} // namespace

QFuture<Result<AnnotationId>> EvidenceDesk::addAnnotation(const CaseId &id, const NewAnnotation &annotation)
{
    return m_room.writeCase(id, Right::Annotate, "annotation.added", &m_news,
                            [id, annotation](Store &store, QJsonObject &content) -> Result<AnnotationId> {
                                const AnnotationPlace place{annotation.page, annotation.rects, annotation.quote,
                                                            annotation.before, annotation.after};
                                if (const Status good = checkPlaceOn(store, id, annotation.evidence, place); !good)
                                    return failure(good);
                                Annotation mark;
                                mark.id = AnnotationId::create(store.world);
                                mark.evidence = annotation.evidence;
                                take(mark, place);
                                mark.kind = annotation.kind;
                                mark.category = annotation.category;
                                mark.body = annotation.body;
                                mark.author = store.place.session.account.id;
                                mark.createdAt = store.world.nowUtc();
                                mark.modifiedAt = mark.createdAt;
                                if (const Status written = insertAnnotation(*store.database, mark); !written)
                                    return failure(written);
                                content = named(mark.id);
                                content.insert(QStringLiteral("page"), mark.page);
                                content.insert(QStringLiteral("body"), mark.body);
                                return mark.id;
                            });
}

QFuture<Status> EvidenceDesk::editAnnotation(const CaseId &id, const AnnotationId &annotation,
                                             AnnotationCategory category, const QString &body)
{
    return m_room.writeCase(id, Right::Annotate, "annotation.edited", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                auto mark = ownAnnotation(store, id, annotation);
                                if (!mark)
                                    return failure(mark);
                                // The former words stay in the trail.
                                content = named(annotation);
                                content.insert(QStringLiteral("before"), mark->body);
                                content.insert(QStringLiteral("body"), body);
                                if (category != mark->category) {
                                    content.insert(QStringLiteral("category_before"),
                                                   annotationCategoryKey(mark->category));
                                    content.insert(QStringLiteral("category"), annotationCategoryKey(category));
                                }
                                mark->category = category;
                                mark->body = body;
                                mark->modifiedAt = store.world.nowUtc();
                                return updateAnnotation(*store.database, *mark);
                            });
}

QFuture<Status> EvidenceDesk::placeAnnotation(const CaseId &id, const AnnotationId &annotation, AnnotationKind kind,
                                              const AnnotationPlace &place)
{
    return m_room.writeCase(id, Right::Annotate, "annotation.placed", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                auto mark = ownAnnotation(store, id, annotation);
                                if (!mark)
                                    return failure(mark);
                                if (const Status good = checkPlaceOn(store, id, mark->evidence, place); !good)
                                    return good;
                                content = named(annotation);
                                content.insert(QStringLiteral("page_before"), mark->page);
                                content.insert(QStringLiteral("quote_before"), mark->quote);
                                content.insert(QStringLiteral("page"), place.page);
                                take(*mark, place);
                                mark->kind = kind;
                                mark->modifiedAt = store.world.nowUtc();
                                return updateAnnotation(*store.database, *mark);
                            });
}

QFuture<Status> EvidenceDesk::withdrawAnnotation(const CaseId &id, const AnnotationId &annotation)
{
    return m_room.writeCase(
        id, Right::Annotate, "annotation.withdrawn", &m_news,
        [=](Store &store, QJsonObject &content) { return withdraw(store, content, id, annotation, true); });
}

QFuture<Status> EvidenceDesk::restoreAnnotation(const CaseId &id, const AnnotationId &annotation)
{
    return m_room.writeCase(
        id, Right::Annotate, "annotation.restored", &m_news,
        [=](Store &store, QJsonObject &content) { return withdraw(store, content, id, annotation, false); });
}

QFuture<Status> EvidenceDesk::resolveQuestion(const CaseId &id, const AnnotationId &annotation, bool resolved)
{
    return m_room.writeCase(id, Right::Annotate, resolved ? "annotation.resolved" : "annotation.reopened", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                // Whoever knows the answer may say so; the author's words stay untouched.
                                auto mark = annotationOfCase(store, id, annotation);
                                if (!mark)
                                    return failure(mark);
                                if (mark->category != AnnotationCategory::Question)
                                    return failure(ErrorCode::InvalidValue, QStringLiteral("it is no question"));
                                content = named(annotation);
                                mark->resolved = resolved;
                                return updateAnnotation(*store.database, *mark);
                            });
}

QFuture<Result<ReplyId>> EvidenceDesk::addReply(const CaseId &id, const AnnotationId &annotation, const QString &body)
{
    return m_room.writeCase(id, Right::Annotate, "annotation.replied", &m_news,
                            [=](Store &store, QJsonObject &content) -> Result<ReplyId> {
                                if (body.trimmed().isEmpty())
                                    return failure(ErrorCode::InvalidValue, QStringLiteral("an answer needs words"));
                                if (const auto mark = annotationOfCase(store, id, annotation); !mark)
                                    return failure(mark);
                                AnnotationReply reply;
                                reply.id = ReplyId::create(store.world);
                                reply.body = body;
                                reply.author = store.place.session.account.id;
                                reply.createdAt = store.world.nowUtc();
                                if (const Status written = insertReply(*store.database, annotation, reply); !written)
                                    return failure(written);
                                content = named(annotation);
                                content.insert(QStringLiteral("reply"), reply.id.toString());
                                content.insert(QStringLiteral("body"), body);
                                return reply.id;
                            });
}

QFuture<Status> EvidenceDesk::withdrawReply(const CaseId &id, const AnnotationId &annotation, const ReplyId &reply)
{
    return m_room.writeCase(
        id, Right::Annotate, "annotation.reply_withdrawn", &m_news,
        [=](Store &store, QJsonObject &content) { return withdraw(store, content, id, annotation, reply, true); });
}

QFuture<Status> EvidenceDesk::restoreReply(const CaseId &id, const AnnotationId &annotation, const ReplyId &reply)
{
    return m_room.writeCase(
        id, Right::Annotate, "annotation.reply_restored", &m_news,
        [=](Store &store, QJsonObject &content) { return withdraw(store, content, id, annotation, reply, false); });
}

} // namespace homeward
