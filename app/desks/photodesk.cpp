// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/photodesk.h"

#include "desks/news.h"
#include "desks/storeroom.h"
#include "store/decisionrows.h"
#include "store/evidencerows.h"

namespace homeward {

namespace {

Result<EvidenceItem> photoOf(Store &store, const CaseId &id, const EvidenceId &photo)
{
    const auto found = findEvidence(*store.database, photo);
    if (!found)
        return failure(found);
    if (found->caseId != id || found->item.kind != EvidenceKind::Photo)
        return failure(ErrorCode::NotFound, QStringLiteral("not a photograph of this case"));
    return found->item;
}

QJsonObject named(const EvidenceId &photo)
{
    return {{QStringLiteral("evidence"), photo.toString()}};
}

} // namespace

PhotoDesk::PhotoDesk(StoreRoom &room, News &news) : m_room(room), m_news(news) {}

QFuture<Result<DecisionId>> PhotoDesk::observe(const CaseId &id, const PhotoFinding &finding, const QString &sentence)
{
    return m_room.writeCase(
        id, Right::Decide, finding.observation ? "photo.observed" : "photo.observation_taken_back", &m_news,
        [=](Store &store, QJsonObject &content) -> Result<DecisionId> {
            for (const EvidenceId &photo : {finding.pair.first, finding.pair.second}) {
                if (const auto known = photoOf(store, id, photo); !known)
                    return failure(known);
            }
            if (finding.pair.first == finding.pair.second)
                return failure(ErrorCode::InvalidValue, QStringLiteral("one photograph is not compared with itself"));
            const QString words = sentence.trimmed().normalized(QString::NormalizationForm_C);
            if (finding.observation && words.isEmpty())
                return failure(ErrorCode::InvalidValue, QStringLiteral("an observation needs a sentence"));
            const auto earlier = readDecisions(*store.database, id);
            if (!earlier)
                return failure(earlier);
            if (!finding.observation && !standingObservation(*earlier, finding.pair))
                return failure(ErrorCode::InvalidValue, QStringLiteral("there is no observation to take back"));
            Decision decision;
            decision.id = DecisionId::create(store.world);
            decision.kind = QString::fromLatin1(photoComparisonKind);
            decision.value = photoFindingValue(finding);
            decision.reason = words;
            decision.author = store.place.session.account.id;
            decision.decidedAt = store.world.nowUtc();
            decision.salt = store.newSalt();
            content = {{QStringLiteral("decision"), decision.id.toString()},
                       {QStringLiteral("value"), decision.value},
                       {QStringLiteral("reason"), decision.reason}};
            if (const Status written = insertDecision(*store.database, id, decision); !written)
                return failure(written);
            return decision.id;
        });
}

QFuture<Status> PhotoDesk::cover(const CaseId &id, const EvidenceId &photo, const QString &reason)
{
    return m_room.writeCase(
        id, Right::Annotate, "photo.covered", &m_news, [=](Store &store, QJsonObject &content) -> Status {
            if (const auto known = photoOf(store, id, photo); !known)
                return failure(known);
            const QString words = reason.trimmed().normalized(QString::NormalizationForm_C);
            if (words.isEmpty())
                return failure(ErrorCode::InvalidValue, QStringLiteral("a cover needs its reason"));
            content = named(photo);
            content.insert(QStringLiteral("reason"), words);
            return insertCover(*store.database, photo, words, store.place.session.account.id, store.world.nowUtc());
        });
}

QFuture<Status> PhotoDesk::uncover(const CaseId &id, const EvidenceId &photo)
{
    return m_room.writeCase(
        id, Right::Annotate, "photo.uncovered", &m_news, [=](Store &store, QJsonObject &content) -> Status {
            const auto known = photoOf(store, id, photo);
            if (!known)
                return failure(known);
            if (known->coverReason.isEmpty())
                return failure(ErrorCode::InvalidValue, QStringLiteral("the photograph has no cover"));
            content = named(photo);
            content.insert(QStringLiteral("before"), known->coverReason);
            return insertCover(*store.database, photo, {}, store.place.session.account.id, store.world.nowUtc());
        });
}

QFuture<Status> PhotoDesk::notePlaceAsked(const CaseId &id, const EvidenceId &photo)
{
    return m_room.run([=](Store &store) -> Status {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return allowed;
        if (const auto known = photoOf(store, id, photo); !known)
            return failure(known);
        if (store.place.readOnly)
            return {};
        // Like the opening of a case: looking is recorded and changes nothing.
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        if (const Status entered = store.audit(id, "photo.place_shown", named(photo)); !entered)
            return entered;
        return transaction->commit();
    });
}

} // namespace homeward
