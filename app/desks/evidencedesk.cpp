// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/evidencedesk.h"

#include "desks/intake.h"
#include "desks/news.h"
#include "desks/storeroom.h"
#include "evidence/renderclient.h"
#include "store/documentpasswordrows.h"
#include "store/evidencerows.h"

#include <QCache>
#include <QMutex>

namespace homeward {

namespace {

/// Where an item's bytes are; they are read outside the store thread.
struct Place
{
    QByteArray sha256;
    QByteArray wrappedKey;
    int pages = 0; ///< 0: never counted
    bool covered = false;
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
        return Place{found->blob.sha256, found->blob.wrappedKey, found->item.pages, !found->item.coverReason.isEmpty()};
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
    return QtConcurrent::run(&m_room.workers(),
                             [this, id, files, info, stop](QPromise<Result<QList<IntakeLine>>> &promise) {
                                 promise.setProgressRange(0, static_cast<int>(files.size()));
                                 auto lines = takeIn(m_room, m_news, {id, files, info}, [&promise, &stop](int done) {
                                     promise.setProgressValue(done);
                                     return !promise.isCanceled() && !(stop && stop->load());
                                 });
                                 promise.addResult(std::move(lines));
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
        const auto password =
            m_room.ask([evidence](Store &store) { return readDocumentPassword(*store.database, evidence); });
        if (!password)
            return failure(password);
        if (place->pages == 0 || *password) {
            // A file that does not open says so to whoever shows it.
            if (const auto facts = source->open(password->value_or(QString())))
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
            if (place->covered) // whoever draws small pictures has nothing to uncover by mistake
                return failure(ErrorCode::NotPermitted, QStringLiteral("the picture is covered"));
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

} // namespace homeward
