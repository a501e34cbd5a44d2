// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/normalisedrect.h"

#include <QDateTime>
#include <QList>

namespace homeward {

enum class AnnotationKind { Highlight, Note, Area };
enum class AnnotationCategory { Evidence, Question, Translation, Agreed }; ///< 1…4 on screen
[[nodiscard]] QString annotationKindKey(AnnotationKind kind);              ///< "highlight", "note", "area"
[[nodiscard]] AnnotationKind annotationKindFromKey(const QString &key);
[[nodiscard]] QString annotationCategoryKey(AnnotationCategory category); ///< "evidence", "question", …
[[nodiscard]] AnnotationCategory annotationCategoryFromKey(const QString &key);

using ReplyId = Id<struct ReplyTag>;

/// An answer under an annotation. Its words stay as they are; it can be withdrawn.
struct AnnotationReply
{
    ReplyId id;
    QString body;
    AccountId author;
    QString authorName;  ///< derived for showing
    QDateTime createdAt; ///< UTC
    bool withdrawn = false;
    bool operator==(const AnnotationReply &) const = default;
};

/// Where a mark stands on its page, and the words by which the place is found again.
struct AnnotationPlace
{
    int page = 0;                ///< from 0
    QList<NormalisedRect> rects; ///< one per line of text; a note has one small rectangle at its point
    QString quote;               ///< the marked words (NFC)
    QString before;              ///< some words before them on the page, to tell equal passages apart
    QString after;               ///< and behind them
    bool operator==(const AnnotationPlace &) const = default;
};

/// A mark laid over a page or picture. Lives in the store; the original is never written.
struct Annotation
{
    AnnotationId id;
    EvidenceId evidence;
    int page = 0; ///< from 0
    AnnotationKind kind = AnnotationKind::Highlight;
    AnnotationCategory category = AnnotationCategory::Evidence;
    QList<NormalisedRect> rects; ///< one per line of text; a note has one small rectangle at its point
    QString quote;               ///< the marked words (NFC), to find the place again
    QString body;                ///< the comment
    AccountId author;
    QString authorName;   ///< derived for showing
    QDateTime createdAt;  ///< UTC
    QDateTime modifiedAt; ///< UTC
    bool withdrawn = false;
    QString before; ///< see AnnotationPlace
    QString after;
    bool resolved = false;          ///< a question that has its answer
    QList<AnnotationReply> replies; ///< by createdAt, withdrawn ones included
    [[nodiscard]] bool isOpenQuestion() const
    {
        return category == AnnotationCategory::Question && !resolved && !withdrawn;
    }
    bool operator==(const Annotation &) const = default;
};

struct NewAnnotation
{
    EvidenceId evidence;
    int page = 0;
    AnnotationKind kind = AnnotationKind::Highlight;
    AnnotationCategory category = AnnotationCategory::Evidence;
    QList<NormalisedRect> rects;
    QString quote;
    QString body;
    QString before;
    QString after;
};

} // namespace homeward
