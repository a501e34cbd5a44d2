// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "store/database.h"

namespace homeward {

[[nodiscard]] Status insertAnnotation(Database &database, const Annotation &annotation);
/// Writes place, kind, category, words, answered or not, and modifiedAt of \a annotation. NotFound, also when it is
/// withdrawn.
[[nodiscard]] Status updateAnnotation(Database &database, const Annotation &annotation);
/// Withdraws it, or takes the withdrawal back (undo and redo). NotFound.
[[nodiscard]] Status setAnnotationWithdrawn(Database &database, const AnnotationId &id, bool withdrawn,
                                            const QDateTime &when);
/// Of a case, by createdAt, with their answers, withdrawn ones included. Names of authors stay empty.
[[nodiscard]] Result<QList<Annotation>> readAnnotations(Database &database, const CaseId &caseId);
/// One annotation with the case its evidence belongs to. NotFound.
struct FoundAnnotation
{
    CaseId caseId;
    Annotation annotation;
};
[[nodiscard]] Result<FoundAnnotation> findAnnotation(Database &database, const AnnotationId &id);

/// NotFound when the annotation is withdrawn or not there.
[[nodiscard]] Status insertReply(Database &database, const AnnotationId &annotation, const AnnotationReply &reply);
[[nodiscard]] Status setReplyWithdrawn(Database &database, const ReplyId &id, bool withdrawn);

} // namespace homeward
