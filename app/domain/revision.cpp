// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/revision.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {

/// The first bytes of an array (major type 4) or a map (5): type and count in the shortest form, RFC 8949 §3.
QByteArray head(quint8 majorType, quint64 count)
{
    const auto type = static_cast<quint8>(majorType << 5);
    if (count < 24)
        return QByteArray(1, static_cast<char>(type | count));
    const int size = count <= 0xFF ? 1 : count <= 0xFFFF ? 2 : count <= 0xFFFFFFFF ? 4 : 8;
    const int code = size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27;
    QByteArray bytes(1, static_cast<char>(type | code));
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes += static_cast<char>((count >> shift) & 0xFF);
    return bytes;
}

// QCborValue::toCbor writes shortest forms and definite lengths, but keeps the insertion order of maps; so arrays and
// maps are put together here.
QByteArray encoded(const QCborValue &value)
{
    if (value.isMap())
        return canonicalCbor(value.toMap());
    if (value.isArray()) {
        const QCborArray array = value.toArray();
        QByteArray bytes = head(4, static_cast<quint64>(array.size()));
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
        rects.append(
            QCborArray{millionths(rect.x), millionths(rect.y), millionths(rect.width), millionths(rect.height)});
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
    QByteArray bytes = head(5, static_cast<quint64>(entries.size()));
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
    QCborMap map{{QStringLiteral("type"), QStringLiteral("evidence")},
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
                 {QStringLiteral("salt"), item.salt}};
    // What is not stated is not there, so that items of before these fields keep their digests.
    if (!item.receivedBy.isEmpty())
        map.insert(QStringLiteral("received_by"), item.receivedBy);
    if (item.receivedOn.isValid())
        map.insert(QStringLiteral("received_on"), item.receivedOn.toString(Qt::ISODate));
    if (item.originalSeen != OriginalSeen::NotStated)
        map.insert(QStringLiteral("original_seen"), originalSeenKey(item.originalSeen));
    if (item.withdrawn) {
        map.insert(QStringLiteral("withdrawn"), true);
        map.insert(QStringLiteral("withdraw_reason"), item.withdrawReason);
    }
    return digestOf(map);
}

QByteArray caseRevision(const CaseFile &file, const QList<QByteArray> &withheldDigests)
{
    QList<QByteArray> digests = withheldDigests;
    for (const Claim &claim : file.claims)
        digests.append(recordDigest(claim));
    for (const Decision &decision : file.decisions)
        digests.append(recordDigest(decision));
    for (const EvidenceItem &item : file.evidence + file.withdrawnEvidence)
        digests.append(recordDigest(item));
    return revisionOfDigests(std::move(digests));
}

QByteArray revisionOfDigests(QList<QByteArray> digests)
{
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
