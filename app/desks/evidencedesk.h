// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/intakesurvey.h"
#include "domain/annotation.h"
#include "domain/evidence.h"
#include "domain/result.h"

#include <QFuture>
#include <QImage>

#include <atomic>
#include <memory>

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
    EvidenceKind kind = EvidenceKind::Other; ///< by content; Other: kept unopened
    QString mimeType;                        ///< by content
    bool nameContradicts = false;            ///< the name's ending says something else
    int elsewhere = 0;                       ///< other cases with the same bytes
    QStringList elsewhereCases = {};         ///< their numbers, if the account may see cases
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
    /// The same for a picture that lies nowhere, from the clipboard. \a name stands for its file name.
    [[nodiscard]] QFuture<Result<QList<IntakeLine>>> addPicture(const CaseId &id, const QByteArray &picture,
                                                                const QString &name, const IntakeInfo &info);
    /// What lies in files and folders, before it is taken in. Nothing is recorded. \a stop ends it with Cancelled.
    [[nodiscard]] QFuture<Result<IntakeSurvey>> survey(const QStringList &paths, const StopFlag &stop = {});
    /// What this account said of the files it took in last.
    [[nodiscard]] QFuture<Result<IntakeInfo>> rememberedIntake();

    /// Better words about an item; those so far stay on record. InvalidValue: no title, an unknown party, nothing new.
    [[nodiscard]] QFuture<Status> correctItem(const CaseId &id, const EvidenceId &evidence, const EvidenceWords &words);
    /// Oldest first.
    [[nodiscard]] QFuture<Result<QList<FormerWords>>> formerWords(const CaseId &id, const EvidenceId &evidence);
    /// Entered in error: kept with the reason, and out of lists and papers. InvalidValue without a reason; NotFound
    /// when it is withdrawn already.
    [[nodiscard]] QFuture<Status> withdrawItem(const CaseId &id, const EvidenceId &evidence, const QString &reason);
    /// Not in error after all.
    [[nodiscard]] QFuture<Status> restoreItem(const CaseId &id, const EvidenceId &evidence);

    /// The original bytes, unsealed in memory and checked against their digest. Damaged when they differ.
    [[nodiscard]] QFuture<Result<QByteArray>> content(const CaseId &id, const EvidenceId &evidence);
    /// Pages of a PDF or picture, rendered by the helper process. The source may be used from any one worker thread.
    [[nodiscard]] QFuture<Result<std::shared_ptr<PageSource>>> openPages(const CaseId &id, const EvidenceId &evidence);
    /// First page or picture, fitted into \a pixels. Cached in memory.
    [[nodiscard]] QFuture<Result<QImage>> thumbnail(const CaseId &id, const EvidenceId &evidence, const QSize &pixels);

    [[nodiscard]] QFuture<Result<AnnotationId>> addAnnotation(const CaseId &id, const NewAnnotation &annotation);
    /// Own annotations only: NotPermitted otherwise.
    [[nodiscard]] QFuture<Status> editAnnotation(const CaseId &id, const AnnotationId &annotation,
                                                 AnnotationCategory category, const QString &body);
    [[nodiscard]] QFuture<Status> withdrawAnnotation(const CaseId &id, const AnnotationId &annotation);
    [[nodiscard]] QFuture<Status> restoreAnnotation(const CaseId &id, const AnnotationId &annotation);

private:
    StoreRoom &m_room;
    News &m_news;
    struct Cache;
    std::shared_ptr<Cache> m_cache;
};

} // namespace homeward
