// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/evidencedesk.h"

#include "desks/intake.h"
#include "desks/news.h"
#include "desks/storeroom.h"
#include "evidence/renderclient.h"
#include "store/annotationrows.h"
#include "store/evidencerows.h"

#include <QCache>
#include <QMutex>

#include <algorithm>

namespace homeward {

namespace {

/// Where an item's bytes are; they are read outside the store thread.
struct Place
{
    QByteArray sha256;
    QByteArray wrappedKey;
    int pages = 0; ///< 0: never counted
};

Result<Place> findPlace(StoreRoom &room, const CaseId &id, const EvidenceId &evidence)
{
    return room.ask([id, evidence](Store &store) -> Result<Place> {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return failure(allowed);
        const auto found = findEvidence(*store.database, evidence);
        if (!found)
            return failure(found);
        if (found->caseId != id)
            return failure(ErrorCode::NotFound, QStringLiteral("the evidence belongs to another case"));
        return Place{found->blob.sha256, found->blob.wrappedKey, found->item.pages};
    });
}

Result<QByteArray> readPlace(StoreRoom &room, const Place &place)
{
    return room.files().read(place.sha256, place.wrappedKey);
}

/// What could not be counted when the file came, the helper being absent or slow, is counted at the first opening.
/// Derived from the bytes and outside every digest, so it is no act of anybody.
void notePages(StoreRoom &room, const EvidenceId &evidence, const Place &place, int pages)
{
    if (place.pages > 0 || pages == 0 || room.place().readOnly)
        return;
    const Status noted = room.ask([&](Store &store) { return updateEvidencePages(*store.database, evidence, pages); });
    static_cast<void>(noted); // tried again at the next opening
}

Status checkMark(const NewAnnotation &annotation)
{
    const bool good = annotation.page >= 0 && !annotation.rects.isEmpty() &&
                      std::all_of(annotation.rects.begin(), annotation.rects.end(),
                                  [](const NormalisedRect &rect) { return rect.isValid(); });
    return good ? Status() : failure(ErrorCode::InvalidValue, QStringLiteral("a mark needs a place on its page"));
}

/// The annotation, if it is of this case and of this account: others' words are not ours to change.
Result<Annotation> ownAnnotation(Store &store, const CaseId &id, const AnnotationId &annotation)
{
    auto found = findAnnotation(*store.database, annotation);
    if (!found)
        return failure(found);
    if (found->caseId != id)
        return failure(ErrorCode::NotFound, QStringLiteral("the annotation belongs to another case"));
    if (found->annotation.author != store.place.session.account.id)
        return failure(ErrorCode::NotPermitted, QStringLiteral("another account's annotation"));
    return found->annotation;
}

QJsonObject named(const AnnotationId &annotation)
{
    return {{QStringLiteral("annotation"), annotation.toString()}};
}

} // namespace

/// Small pictures by the digest of their file and their size, so that shared files are drawn once.
struct EvidenceDesk::Cache
{
    struct Key
    {
        QByteArray sha256;
        int width;
        int height;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.sha256, key.width, key.height);
        }
    };
    QMutex turn;
    QCache<Key, QImage> images{64 * 1024}; ///< cost in KiB
};

EvidenceDesk::EvidenceDesk(StoreRoom &room, News &news) : m_room(room), m_news(news), m_cache(std::make_shared<Cache>())
{
}

QFuture<Result<QList<IntakeLine>>> EvidenceDesk::addFiles(const CaseId &id, const QStringList &files,
                                                          const IntakeInfo &info, const StopFlag &stop)
{
    return QtConcurrent::run(
        &m_room.workers(), [this, id, files, info, stop](QPromise<Result<QList<IntakeLine>>> &promise) {
            promise.setProgressRange(0, static_cast<int>(files.size()));
            auto lines = takeIn(m_room, m_news, {id, files, info, {}, {}}, [&promise, &stop](int done) {
                promise.setProgressValue(done);
                return !promise.isCanceled() && !(stop && stop->load());
            });
            promise.addResult(std::move(lines));
        });
}

QFuture<Result<QList<IntakeLine>>> EvidenceDesk::addPicture(const CaseId &id, const QByteArray &picture,
                                                            const QString &name, const IntakeInfo &info)
{
    return QtConcurrent::run(&m_room.workers(), [this, id, picture, name, info] {
        return takeIn(m_room, m_news, {id, {}, info, picture, name}, [](int) { return true; });
    });
}

QFuture<Result<IntakeSurvey>> EvidenceDesk::survey(const QStringList &paths, const StopFlag &stop)
{
    return QtConcurrent::run(&m_room.workers(), [this, paths, stop]() -> Result<IntakeSurvey> {
        const auto goOn = [&stop] { return !(stop && stop->load()); };
        IntakeSurvey found = surveyFiles(paths, goOn);
        if (!goOn())
            return failure(ErrorCode::Cancelled);
        found.freeBytes = m_room.freeBytes();
        return found;
    });
}

QFuture<Result<QByteArray>> EvidenceDesk::content(const CaseId &id, const EvidenceId &evidence)
{
    return QtConcurrent::run(&m_room.workers(), [this, id, evidence]() -> Result<QByteArray> {
        const auto place = findPlace(m_room, id, evidence);
        return place ? readPlace(m_room, *place) : Result<QByteArray>(failure(place));
    });
}

QFuture<Result<std::shared_ptr<PageSource>>> EvidenceDesk::openPages(const CaseId &id, const EvidenceId &evidence)
{
    return QtConcurrent::run(&m_room.workers(), [this, id, evidence]() -> Result<std::shared_ptr<PageSource>> {
        const auto place = findPlace(m_room, id, evidence);
        if (!place)
            return failure(place);
        const auto bytes = readPlace(m_room, *place);
        if (!bytes)
            return failure(bytes);
        std::shared_ptr<PageSource> source = RenderClient().openBytes(*bytes);
        if (place->pages == 0) {
            // A file that does not open says so to whoever shows it.
            if (const auto facts = source->open())
                notePages(m_room, evidence, *place, static_cast<int>(facts->pages.size()));
        }
        return source;
    });
}

QFuture<Result<QImage>> EvidenceDesk::thumbnail(const CaseId &id, const EvidenceId &evidence, const QSize &pixels)
{
    return QtConcurrent::run(
        &m_room.workers(), [room = &m_room, cache = m_cache, id, evidence, pixels]() -> Result<QImage> {
            const auto place = findPlace(*room, id, evidence);
            if (!place)
                return failure(place);
            const Cache::Key key{place->sha256, pixels.width(), pixels.height()};
            {
                const QMutexLocker locker(&cache->turn);
                if (const QImage *known = cache->images.object(key))
                    return *known;
            }
            const auto bytes = readPlace(*room, *place);
            if (!bytes)
                return failure(bytes);
            const auto source = RenderClient().openBytes(*bytes);
            const auto opened = source->open();
            if (!opened)
                return failure(opened);
            notePages(*room, evidence, *place, static_cast<int>(opened->pages.size()));
            const auto image = source->render(0, pixels);
            if (!image)
                return image;
            const QMutexLocker locker(&cache->turn);
            cache->images.insert(key, new QImage(*image), qMax<qsizetype>(1, image->sizeInBytes() / 1024));
            return image;
        });
}

QFuture<Result<AnnotationId>> EvidenceDesk::addAnnotation(const CaseId &id, const NewAnnotation &annotation)
{
    return m_room.writeCase(
        id, Right::Annotate, "annotation.added", &m_news,
        [id, annotation](Store &store, QJsonObject &content) -> Result<AnnotationId> {
            if (const Status good = checkMark(annotation); !good)
                return failure(good);
            const auto found = findEvidence(*store.database, annotation.evidence);
            if (!found)
                return failure(found);
            if (found->caseId != id)
                return failure(ErrorCode::NotFound, QStringLiteral("the evidence belongs to another case"));
            if (found->item.pages > 0 && annotation.page >= found->item.pages)
                return failure(ErrorCode::InvalidValue, QStringLiteral("the file has no such page"));
            Annotation mark;
            mark.id = AnnotationId::create(store.world);
            mark.evidence = annotation.evidence;
            mark.page = annotation.page;
            mark.kind = annotation.kind;
            mark.category = annotation.category;
            mark.rects = annotation.rects;
            mark.quote = annotation.quote.normalized(QString::NormalizationForm_C);
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
                                mark->category = category;
                                mark->body = body;
                                mark->modifiedAt = store.world.nowUtc();
                                return updateAnnotation(*store.database, *mark);
                            });
}

QFuture<Status> EvidenceDesk::withdrawAnnotation(const CaseId &id, const AnnotationId &annotation)
{
    return m_room.writeCase(id, Right::Annotate, "annotation.withdrawn", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                if (const auto mark = ownAnnotation(store, id, annotation); !mark)
                                    return failure(mark);
                                content = named(annotation);
                                return setAnnotationWithdrawn(*store.database, annotation, true, store.world.nowUtc());
                            });
}

QFuture<Status> EvidenceDesk::restoreAnnotation(const CaseId &id, const AnnotationId &annotation)
{
    return m_room.writeCase(id, Right::Annotate, "annotation.restored", &m_news,
                            [=](Store &store, QJsonObject &content) -> Status {
                                if (const auto mark = ownAnnotation(store, id, annotation); !mark)
                                    return failure(mark);
                                content = named(annotation);
                                return setAnnotationWithdrawn(*store.database, annotation, false, store.world.nowUtc());
                            });
}

} // namespace homeward
