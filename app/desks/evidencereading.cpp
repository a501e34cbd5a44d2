// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/evidencedesk.h"
#include "desks/storeroom.h"
#include "store/documentpasswordrows.h"
#include "store/evidencerows.h"
#include "store/metarows.h"

#include <QJsonDocument>
#include <QJsonObject>

// Where one was in a document, and its password if it is to be remembered.
namespace homeward {

namespace {

QString placeKey(const EvidenceId &evidence)
{
    return QStringLiteral("reader.place.%1").arg(evidence.toString());
}

QString placeToJson(const ReadingPlace &place)
{
    const QJsonObject object{{QStringLiteral("page"), place.page},     {QStringLiteral("down"), place.down},
                             {QStringLiteral("across"), place.across}, {QStringLiteral("fit"), place.fit},
                             {QStringLiteral("zoom"), place.zoom},     {QStringLiteral("quarters"), place.quarters}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ReadingPlace> placeFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    ReadingPlace place;
    place.page = object.value(QLatin1String("page")).toInt();
    place.down = object.value(QLatin1String("down")).toDouble();
    place.across = object.value(QLatin1String("across")).toDouble();
    place.fit = object.value(QLatin1String("fit")).toString();
    place.zoom = object.value(QLatin1String("zoom")).toDouble(1);
    place.quarters = object.value(QLatin1String("quarters")).toInt();
    return place;
}

Status ofCase(Store &store, const CaseId &id, const EvidenceId &evidence)
{
    const auto found = findEvidence(*store.database, evidence);
    if (!found)
        return failure(found);
    if (found->caseId != id)
        return failure(ErrorCode::NotFound, QStringLiteral("the evidence belongs to another case"));
    return {};
}

} // namespace

QFuture<Result<ReadingNotes>> EvidenceDesk::readingNotes(const CaseId &id, const EvidenceId &evidence)
{
    return m_room.run([id, evidence](Store &store) -> Result<ReadingNotes> {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return failure(allowed);
        if (const Status fits = ofCase(store, id, evidence); !fits)
            return failure(fits);
        const auto place = readSetting(*store.database, store.place.session.account.id, placeKey(evidence));
        if (!place)
            return failure(place);
        const auto password = readDocumentPassword(*store.database, evidence);
        if (!password)
            return failure(password);
        return ReadingNotes{*place ? placeFromJson(**place) : std::nullopt, password->has_value()};
    });
}

QFuture<Status> EvidenceDesk::keepReadingPlace(const CaseId &id, const EvidenceId &evidence, const ReadingPlace &place)
{
    return m_room.run([id, evidence, place](Store &store) -> Status {
        // A bookmark of one's own: it says nothing about the case, so it is no act in its history.
        if (const Status allowed = store.place.allowWriting(Right::ViewCases); !allowed)
            return failure(allowed);
        if (const Status fits = ofCase(store, id, evidence); !fits)
            return fits;
        return writeSetting(*store.database, store.place.session.account.id, placeKey(evidence), placeToJson(place));
    });
}

QFuture<Status> EvidenceDesk::rememberPassword(const CaseId &id, const EvidenceId &evidence, const QString &password)
{
    return m_room.writeCase(id, Right::AddEvidence, "document.password_remembered", &m_news,
                            [id, evidence, password](Store &store, QJsonObject &content) -> Status {
                                if (const Status fits = ofCase(store, id, evidence); !fits)
                                    return fits;
                                content = {{QStringLiteral("evidence"), evidence.toString()}};
                                return writeDocumentPassword(*store.database, evidence, password,
                                                             store.place.session.account.id, store.world.nowUtc());
                            });
}

QFuture<Status> EvidenceDesk::forgetPassword(const CaseId &id, const EvidenceId &evidence)
{
    return m_room.writeCase(id, Right::AddEvidence, "document.password_forgotten", &m_news,
                            [id, evidence](Store &store, QJsonObject &content) -> Status {
                                if (const Status fits = ofCase(store, id, evidence); !fits)
                                    return fits;
                                content = {{QStringLiteral("evidence"), evidence.toString()}};
                                return removeDocumentPassword(*store.database, evidence);
                            });
}

} // namespace homeward
