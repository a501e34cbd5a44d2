// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the evidence desk that is about what is said of an item: corrections, custody, withdrawal.
#include "desks/evidencedesk.h"

#include "desks/intake.h"
#include "desks/news.h"
#include "desks/storeroom.h"
#include "store/evidencerows.h"
#include "store/metarows.h"

#include <QJsonDocument>

#include <algorithm>

namespace homeward {

namespace {

const QString rememberedKey = QStringLiteral("intake");

Result<EvidenceItem> itemOf(Store &store, const CaseId &id, const EvidenceId &evidence)
{
    const auto found = findEvidence(*store.database, evidence);
    if (!found)
        return failure(found);
    if (found->caseId != id)
        return failure(ErrorCode::NotFound, QStringLiteral("the evidence belongs to another case"));
    return found->item;
}

QJsonObject infoJson(const IntakeInfo &info)
{
    return {{QStringLiteral("party"), info.partyKey},
            {QStringLiteral("from"), info.receivedFrom},
            {QStringLiteral("by"), info.receivedBy},
            {QStringLiteral("how"), info.receivedHow},
            {QStringLiteral("received"), info.receivedOn.toString(Qt::ISODate)},
            {QStringLiteral("original_seen"), originalSeenKey(info.originalSeen)}};
}

} // namespace

Status rememberIntake(Store &store, const IntakeInfo &info)
{
    return writeSetting(*store.database, store.place.session.account.id, rememberedKey,
                        QString::fromUtf8(QJsonDocument(infoJson(info)).toJson(QJsonDocument::Compact)));
}

QFuture<Result<IntakeInfo>> EvidenceDesk::rememberedIntake()
{
    return m_room.run([](Store &store) -> Result<IntakeInfo> {
        const auto text = readSetting(*store.database, store.place.session.account.id, rememberedKey);
        if (!text)
            return failure(text);
        const QJsonObject object = QJsonDocument::fromJson(text->value_or(QString()).toUtf8()).object();
        const auto word = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
        IntakeInfo info;
        info.partyKey = word("party");
        info.receivedFrom = word("from");
        info.receivedBy = word("by");
        info.receivedHow = word("how");
        info.receivedOn = QDate::fromString(word("received"), Qt::ISODate);
        info.originalSeen = originalSeenFromKey(word("original_seen"));
        return info;
    });
}

QFuture<Status> EvidenceDesk::correctItem(const CaseId &id, const EvidenceId &evidence, const EvidenceWords &words)
{
    return m_room.writeCase(id, Right::AddEvidence, "evidence.corrected", &m_news,
                            [id, evidence, words](Store &store, QJsonObject &content) -> Status {
                                const auto item = itemOf(store, id, evidence);
                                if (!item)
                                    return failure(item);
                                EvidenceWords better = words;
                                better.title = words.title.trimmed().normalized(QString::NormalizationForm_C);
                                if (better.title.isEmpty())
                                    return failure(ErrorCode::InvalidValue, QStringLiteral("an item needs a title"));
                                if (better == wordsOf(*item))
                                    return failure(ErrorCode::InvalidValue, QStringLiteral("nothing was changed"));
                                content = infoJson(better.info);
                                content.insert(QStringLiteral("evidence"), evidence.toString());
                                content.insert(QStringLiteral("title"), better.title);
                                if (better.title != item->title)
                                    content.insert(QStringLiteral("title_before"), item->title);
                                return updateEvidenceWords(*store.database, evidence, better,
                                                           store.place.session.account.id, store.world.nowUtc());
                            });
}

QFuture<Result<QList<FormerWords>>> EvidenceDesk::formerWords(const CaseId &id, const EvidenceId &evidence)
{
    return m_room.run([id, evidence](Store &store) -> Result<QList<FormerWords>> {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return failure(allowed);
        if (const auto item = itemOf(store, id, evidence); !item)
            return failure(item);
        return readFormerWords(*store.database, evidence);
    });
}

QFuture<Status> EvidenceDesk::withdrawItem(const CaseId &id, const EvidenceId &evidence, const QString &reason)
{
    return m_room.writeCase(
        id, Right::AddEvidence, "evidence.withdrawn", &m_news,
        [id, evidence, reason](Store &store, QJsonObject &content) -> Status {
            if (const auto item = itemOf(store, id, evidence); !item)
                return failure(item);
            if (reason.trimmed().isEmpty())
                return failure(ErrorCode::InvalidValue, QStringLiteral("a reason is needed"));
            content = {{QStringLiteral("evidence"), evidence.toString()}, {QStringLiteral("reason"), reason.trimmed()}};
            return withdrawEvidence(*store.database, evidence, reason.trimmed(), store.place.session.account.id,
                                    store.world.nowUtc());
        });
}

QFuture<Status> EvidenceDesk::restoreItem(const CaseId &id, const EvidenceId &evidence)
{
    return m_room.writeCase(id, Right::AddEvidence, "evidence.restored", &m_news,
                            [id, evidence](Store &store, QJsonObject &content) -> Status {
                                const auto item = itemOf(store, id, evidence);
                                if (!item)
                                    return failure(item);
                                content = {{QStringLiteral("evidence"), evidence.toString()},
                                           {QStringLiteral("reason_before"), item->withdrawReason}};
                                return restoreEvidence(*store.database, evidence);
                            });
}

} // namespace homeward
