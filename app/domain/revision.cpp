// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/revision.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCryptographicHash>

#include <algorithm>

namespace homeward {

namespace {

// QCborValue::toCbor writes shortest forms and definite lengths, but keeps the insertion order of maps.
QByteArray encoded(const QCborValue &value)
{
    if (value.isMap())
        return canonicalCbor(value.toMap());
    QByteArray bytes;
    if (value.isArray()) {
        const QCborArray array = value.toArray();
        QCborStreamWriter writer(&bytes);
        writer.startArray(static_cast<quint64>(array.size()));
        for (const QCborValue &element : array)
            bytes += encoded(element);
        return bytes;
    }
    return value.toCbor();
}

QByteArray digestOf(const QCborMap &map)
{
    return QCryptographicHash::hash(canonicalCbor(map), QCryptographicHash::Sha256);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QCborMap regionMap(const EvidenceRegion &region)
{
    // Fractions enter as millionths: integers have one encoding only.
    const auto millionths = [](double fraction) { return static_cast<qint64>(qRound64(fraction * 1e6)); };
    QCborArray rects;
    for (const NormalisedRect &rect : region.rects) {
        rects.append(QCborArray{millionths(rect.x), millionths(rect.y), millionths(rect.width),
                                millionths(rect.height)});
    }
    return {{QStringLiteral("evidence"), region.evidence.toBytes()},
            {QStringLiteral("page"), region.page},
            {QStringLiteral("rects"), rects}};
}

} // namespace

QByteArray canonicalCbor(const QCborMap &map)
{
    QList<std::pair<QByteArray, QByteArray>> entries;
    for (const auto &[key, value] : map)
        entries.append({encoded(key), encoded(value)});
    std::sort(entries.begin(), entries.end());
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(static_cast<quint64>(entries.size()));
    for (const auto &[key, value] : entries)
        bytes += key + value;
    return bytes;
}

QByteArray recordDigest(const Claim &claim)
{
    QCborArray regions;
    for (const EvidenceRegion &region : claim.regions)
        regions.append(regionMap(region));
    return digestOf({{QStringLiteral("type"), QStringLiteral("claim")},
                     {QStringLiteral("id"), claim.id.toBytes()},
                     {QStringLiteral("subject"), claim.subject.toBytes()},
                     {QStringLiteral("field"), claim.field},
                     {QStringLiteral("value"), claim.value},
                     {QStringLiteral("party"), claim.partyKey},
                     {QStringLiteral("source"), claim.source.text},
                     {QStringLiteral("source_evidence"), claim.source.evidence.toBytes()},
                     {QStringLiteral("source_page"), claim.source.page},
                     {QStringLiteral("source_date"), claim.source.date.toEdtf()},
                     {QStringLiteral("recorded_by"), claim.recordedBy.toBytes()},
                     {QStringLiteral("recorded_at"), timeText(claim.recordedAt)},
                     {QStringLiteral("regions"), regions},
                     {QStringLiteral("supersedes"), claim.supersedes.toBytes()},
                     {QStringLiteral("withdrawn"), claim.withdrawn},
                     {QStringLiteral("withdraw_reason"), claim.withdrawReason},
                     {QStringLiteral("salt"), claim.salt}});
}

QByteArray recordDigest(const Decision &decision)
{
    return digestOf({{QStringLiteral("type"), QStringLiteral("decision")},
                     {QStringLiteral("id"), decision.id.toBytes()},
                     {QStringLiteral("kind"), decision.kind},
                     {QStringLiteral("field"), decision.field},
                     {QStringLiteral("subject"), decision.subject.toBytes()},
                     {QStringLiteral("value"), decision.value},
                     {QStringLiteral("reason"), decision.reason},
                     {QStringLiteral("author"), decision.author.toBytes()},
                     {QStringLiteral("decided_at"), timeText(decision.decidedAt)},
                     {QStringLiteral("salt"), decision.salt}});
}

QByteArray recordDigest(const EvidenceItem &item)
{
    return digestOf({{QStringLiteral("type"), QStringLiteral("evidence")},
                     {QStringLiteral("id"), item.id.toBytes()},
                     {QStringLiteral("kind"), evidenceKindKey(item.kind)},
                     {QStringLiteral("title"), item.title},
                     {QStringLiteral("original_name"), item.originalName},
                     {QStringLiteral("sha256"), item.sha256},
                     {QStringLiteral("size"), item.size},
                     {QStringLiteral("party"), item.partyKey},
                     {QStringLiteral("received_from"), item.receivedFrom},
                     {QStringLiteral("received_how"), item.receivedHow},
                     {QStringLiteral("dated"), item.dated.toString(Qt::ISODate)},
                     {QStringLiteral("added_by"), item.addedBy.toBytes()},
                     {QStringLiteral("added_at"), timeText(item.addedAt)},
                     {QStringLiteral("salt"), item.salt}});
}

QByteArray caseRevision(const CaseFile &file, const QList<QByteArray> &withheldDigests)
{
    QList<QByteArray> digests = withheldDigests;
    for (const Claim &claim : file.claims)
        digests.append(recordDigest(claim));
    for (const Decision &decision : file.decisions)
        digests.append(recordDigest(decision));
    for (const EvidenceItem &item : file.evidence)
        digests.append(recordDigest(item));
    std::sort(digests.begin(), digests.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &digest : std::as_const(digests))
        hash.addData(digest);
    return hash.result();
}

QString shortRevision(const QByteArray &revision)
{
    const QString hex = QString::fromLatin1(revision.left(4).toHex().toUpper());
    return hex.left(4) + QLatin1Char('-') + hex.mid(4);
}

} // namespace homeward
