// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/evidence.h"
#include "domain/result.h"

#include <QFuture>
#include <QImage>

#include <atomic>
#include <memory>
#include <optional>

namespace homeward {

class News;
class PageSource;
class StoreRoom;

struct IntakeLine
{
    QString file;
    EvidenceId id;          ///< null when it failed
    bool duplicate = false; ///< the same bytes are already evidence of this case
    std::optional<Error> error;
};

/// Where one was in a document. Everybody has places of their own.
struct ReadingPlace
{
    int page = 0;      ///< from 0
    double down = 0;   ///< of the page at the upper edge of the view, as a fraction of its shown height
    double across = 0; ///< at the left edge of the view, as a fraction of its shown width
    QString fit;       ///< "width", "page"; empty: zoom counts
    double zoom = 1;
    int quarters = 0; ///< the view turned to the right, 0…3
    bool operator==(const ReadingPlace &) const = default;
};

struct ReadingNotes
{
    std::optional<ReadingPlace> place;
    bool passwordRemembered = false; ///< openPages() opens with it
};

/// Where files are taken in, read page by page, and marked.
class EvidenceDesk
{
public:
    EvidenceDesk(StoreRoom &room, News &news);

    /// Set to true from any thread to stop an intake.
    using StopFlag = std::shared_ptr<std::atomic<bool>>;
    /// Every file gets its line; one that cannot be read does not stop the others. Files first, then rows and audit in
    /// one transaction. The future reports progress (files done of all). \a stop, until the last file is sealed, ends
    /// it with Cancelled and nothing is recorded; later it comes too late, and the lines say what was added. Do not
    /// cancel the future itself once started: that stops it too, but Qt then drops the result, whatever was recorded.
    [[nodiscard]] QFuture<Result<QList<IntakeLine>>> addFiles(const CaseId &id, const QStringList &files,
                                                              const IntakeInfo &info, const StopFlag &stop = {});
    /// The original bytes, unsealed in memory and checked against their digest. Damaged when they differ.
    [[nodiscard]] QFuture<Result<QByteArray>> content(const CaseId &id, const EvidenceId &evidence);
    /// Pages of a PDF or picture, rendered by the helper process; a remembered password is used. The source may be used
    /// from any one worker thread.
    [[nodiscard]] QFuture<Result<std::shared_ptr<PageSource>>> openPages(const CaseId &id, const EvidenceId &evidence);
    /// First page or picture, fitted into \a pixels. Cached in memory. NotPermitted: a picture that is covered.
    [[nodiscard]] QFuture<Result<QImage>> thumbnail(const CaseId &id, const EvidenceId &evidence, const QSize &pixels);

    [[nodiscard]] QFuture<Result<AnnotationId>> addAnnotation(const CaseId &id, const NewAnnotation &annotation);
    /// Own annotations only: NotPermitted otherwise.
    [[nodiscard]] QFuture<Status> editAnnotation(const CaseId &id, const AnnotationId &annotation,
                                                 AnnotationCategory category, const QString &body);
    [[nodiscard]] QFuture<Status> withdrawAnnotation(const CaseId &id, const AnnotationId &annotation);
    [[nodiscard]] QFuture<Status> restoreAnnotation(const CaseId &id, const AnnotationId &annotation);
    /// Own annotations only; for one whose passage is no longer found where it stood.
    [[nodiscard]] QFuture<Status> placeAnnotation(const CaseId &id, const AnnotationId &annotation, AnnotationKind kind,
                                                  const AnnotationPlace &place);
    /// A question has its answer, or not yet after all. Anybody's. InvalidValue: it is no question.
    [[nodiscard]] QFuture<Status> resolveQuestion(const CaseId &id, const AnnotationId &annotation, bool resolved);
    /// Answers anybody's annotation. InvalidValue: no words.
    [[nodiscard]] QFuture<Result<ReplyId>> addReply(const CaseId &id, const AnnotationId &annotation,
                                                    const QString &body);
    /// Own answers only: NotPermitted otherwise.
    [[nodiscard]] QFuture<Status> withdrawReply(const CaseId &id, const AnnotationId &annotation, const ReplyId &reply);
    [[nodiscard]] QFuture<Status> restoreReply(const CaseId &id, const AnnotationId &annotation, const ReplyId &reply);

    [[nodiscard]] QFuture<Result<ReadingNotes>> readingNotes(const CaseId &id, const EvidenceId &evidence);
    /// For the account at work. ReadOnly where nothing can be kept.
    [[nodiscard]] QFuture<Status> keepReadingPlace(const CaseId &id, const EvidenceId &evidence,
                                                   const ReadingPlace &place);
    /// Keeps the password of a document inside the encrypted dossier, for everybody who may see the case.
    [[nodiscard]] QFuture<Status> rememberPassword(const CaseId &id, const EvidenceId &evidence,
                                                   const QString &password);
    /// NotFound when none is remembered.
    [[nodiscard]] QFuture<Status> forgetPassword(const CaseId &id, const EvidenceId &evidence);

private:
    StoreRoom &m_room;
    News &m_news;
    struct Cache;
    std::shared_ptr<Cache> m_cache;
};

} // namespace homeward
