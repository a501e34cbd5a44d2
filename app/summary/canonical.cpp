// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/canonical.h"

#include "domain/revision.h"

#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>

namespace homeward {

namespace {

QCborMap factRecord(const SummaryFact &fact)
{
    QCborArray values;
    for (const SummaryValue &value : fact.values) {
        QCborArray said;
        for (const SummaryAttribution &party : value.said) {
            QCborArray sources;
            for (const int number : party.sources)
                sources.append(number);
            said.append(QCborMap{{QStringLiteral("party"), party.partyKey}, {QStringLiteral("sources"), sources}});
        }
        values.append(QCborMap{{QStringLiteral("value"), value.value}, {QStringLiteral("said"), said}});
    }
    QCborMap record{{QStringLiteral("field"), fact.field},
                    {QStringLiteral("state"), factStateKey(fact.state)},
                    {QStringLiteral("values"), values}};
    if (!fact.subject.isNull())
        record.insert(QStringLiteral("subject"), fact.subject.toBytes());
    return record;
}

} // namespace

QByteArray canonicalRecord(const Summary &paper)
{
    QCborArray facts;
    for (const SummaryFact &fact : paper.facts)
        facts.append(factRecord(fact));
    QCborArray sources;
    for (const SummarySource &source : paper.sources) {
        sources.append(QCborMap{{QStringLiteral("number"), source.number},
                                {QStringLiteral("title"), source.title},
                                {QStringLiteral("sha256"), source.sha256}});
    }
    QCborArray parties;
    for (const SummaryParty &party : paper.parties)
        parties.append(QCborMap{{QStringLiteral("key"), party.key}, {QStringLiteral("letter"), party.letter}});
    QCborArray office;
    for (const QString &line : paper.letterhead)
        office.append(line);
    return canonicalCbor({{QStringLiteral("type"), QStringLiteral("verification_summary")},
                          {QStringLiteral("version"), 1},
                          {QStringLiteral("number"), paper.paperNumber},
                          {QStringLiteral("case"), paper.caseId.toBytes()},
                          {QStringLiteral("case_number"), paper.caseNumber},
                          {QStringLiteral("revision"), paper.revision},
                          {QStringLiteral("language"), languageKey(paper.language)},
                          {QStringLiteral("issued"), paper.issued.toString(Qt::ISODate)},
                          {QStringLiteral("office"), office},
                          {QStringLiteral("recipient"), paper.recipient},
                          {QStringLiteral("purpose"), paper.purpose},
                          {QStringLiteral("restriction"), paper.restriction},
                          {QStringLiteral("signer"), paper.signerName},
                          {QStringLiteral("signer_position"), paper.signerPosition},
                          {QStringLiteral("parties"), parties},
                          {QStringLiteral("facts"), facts},
                          {QStringLiteral("sources"), sources}});
}

QByteArray canonicalDigest(const Summary &paper)
{
    return QCryptographicHash::hash(canonicalRecord(paper), QCryptographicHash::Sha256);
}

QString shortDigest(const QByteArray &digest)
{
    const QString hex = QString::fromLatin1(digest.left(8).toHex().toUpper());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(hex.mid(i, 4));
    return groups.join(QLatin1Char('-'));
}

} // namespace homeward
