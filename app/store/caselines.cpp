// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caselines.h"

#include "store/caserows.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QDataStream>
#include <QIODevice>

namespace homeward {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr qsizetype partSize = 4 * 1024 * 1024; ///< bytes of an image that are in memory twice while it is read

QByteArray lineOf(const CaseEntry &entry)
{
    const CaseRow &row = entry.row;
    QStringList names;
    for (const PersonName &name : entry.names)
        names.append(name.toValue());
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << row.id.uuid() << row.number << row.name << QByteArray(stateInfo(row.state).key) << qint32(row.conflicts)
        << row.birth.toEdtf() << row.separation.toEdtf() << row.place << row.portrait.uuid() << row.parties
        << row.hasPhotos << row.hasDocuments << row.changedAt.toMSecsSinceEpoch() << names << entry.places;
    return bytes;
}

std::optional<CaseEntry> entryOf(const CaseId &id, const QByteArray &line)
{
    QDataStream in(line);
    in.setVersion(streamVersion);
    CaseEntry entry;
    CaseRow &row = entry.row;
    QUuid uuid;
    QUuid portrait;
    QByteArray state;
    qint32 conflicts = 0;
    QString birth;
    QString separation;
    qint64 changed = 0;
    QStringList names;
    in >> uuid >> row.number >> row.name >> state >> conflicts >> birth >> separation >> row.place >> portrait >>
        row.parties >> row.hasPhotos >> row.hasDocuments >> changed >> names >> entry.places;
    const auto known = stateFromKey(QString::fromLatin1(state));
    if (in.status() != QDataStream::Ok || !in.atEnd() || !known || uuid != id.uuid())
        return std::nullopt;
    row.id = id;
    row.portrait = EvidenceId(portrait);
    row.state = *known;
    row.conflicts = conflicts;
    row.birth = PartialDate::fromEdtf(birth).value_or(PartialDate());
    row.separation = PartialDate::fromEdtf(separation).value_or(PartialDate());
    row.changedAt = QDateTime::fromMSecsSinceEpoch(changed, Qt::UTC);
    for (const QString &name : std::as_const(names)) {
        const auto read = PersonName::fromValue(name);
        if (!read)
            return std::nullopt;
        entry.names.append(*read);
    }
    return entry;
}

/// The parts begin with the digest of the rules.
Result<CaseIndex> readImage(Database &database, const QByteArray &rules)
{
    Statement query(database, QStringLiteral("SELECT bytes FROM case_image ORDER BY part"));
    if (const Status done = query.run(); !done)
        return failure(done);
    QByteArray image;
    for (bool first = true; query.next(); first = false) {
        const QByteArray part = query.blob(0);
        if (first && !part.startsWith(rules))
            return CaseIndex();
        image += first ? part.mid(rules.size()) : part;
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return CaseIndex::read(image).value_or(CaseIndex());
}

Status readLines(Database &database, const QByteArray &rules, CaseLines &lines)
{
    Statement query(database, QStringLiteral("SELECT f.uuid, l.rules, l.line FROM case_line l JOIN case_file f"
                                             " ON f.id = l.case_id ORDER BY l.case_id"));
    if (const Status done = query.run(); !done)
        return done;
    while (query.next()) {
        const auto id = query.id<CaseId>(0);
        const auto entry = query.blob(1) == rules ? entryOf(id, query.blob(2)) : std::nullopt;
        if (entry)
            lines.changed.append(*entry);
        else
            lines.stale.append(id);
    }
    return query.error();
}

/// Cases that neither the image nor a line holds.
Status findMissing(Database &database, CaseLines &lines)
{
    QSet<CaseId> known(lines.stale.cbegin(), lines.stale.cend());
    qsizetype held = lines.image.size();
    for (const CaseEntry &entry : std::as_const(lines.changed))
        known.insert(entry.row.id);
    for (const CaseId &id : std::as_const(known))
        held += lines.image.contains(id) ? 0 : 1;
    if (held == lines.cases)
        return {};
    Statement query(database, QStringLiteral("SELECT uuid FROM case_file ORDER BY id"));
    if (const Status done = query.run(); !done)
        return done;
    while (query.next()) {
        const auto id = query.id<CaseId>(0);
        if (!known.contains(id) && !lines.image.contains(id))
            lines.stale.append(id);
    }
    return query.error();
}

} // namespace

Result<CaseLines> readCaseLines(Database &database, const QByteArray &rules)
{
    const ReadScope oneState(database);
    CaseLines lines;
    auto image = readImage(database, rules);
    if (!image)
        return failure(image);
    lines.image = std::move(*image);
    const auto cases = countCases(database);
    if (!cases)
        return failure(cases);
    lines.cases = *cases;
    if (const Status read = readLines(database, rules, lines); !read)
        return failure(read);
    if (const Status found = findMissing(database, lines); !found)
        return failure(found);
    return lines;
}

Status writeCaseLine(Database &database, const CaseEntry &entry, const QByteArray &rules)
{
    Statement write(database, QStringLiteral("INSERT OR REPLACE INTO case_line (case_id, rules, line)"
                                             " SELECT id, :rules, :line FROM case_file WHERE uuid = :id"));
    return write.bind(":id", entry.row.id).bind(":rules", rules).bind(":line", lineOf(entry)).runOnOne();
}

Status writeCaseImage(Database &database, const CaseIndex &index, const QByteArray &rules)
{
    for (const char *table : {"case_line", "case_image"}) {
        Statement erase(database, QStringLiteral("DELETE FROM ") + QLatin1String(table));
        if (const Status done = erase.run(); !done)
            return done;
    }
    const QByteArray image = rules + index.image();
    Statement write(database, QStringLiteral("INSERT INTO case_image (part, bytes) VALUES (:part, :bytes)"));
    for (qsizetype at = 0; at < image.size(); at += partSize) {
        const Status done = write.bind(":part", at / partSize).bind(":bytes", image.mid(at, partSize)).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace homeward
