// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caselines.h"

#include "store/casekeys.h"
#include "store/statement.h"

#include <QDataStream>
#include <QIODevice>

namespace homeward {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;

QByteArray lineOf(const CaseEntry &entry)
{
    const CaseRow &row = entry.row;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << row.id.uuid() << row.number << row.name << QByteArray(stateInfo(row.state).key) << qint32(row.conflicts)
        << row.birth.toEdtf() << row.separation.toEdtf() << row.place << row.portrait.uuid() << row.parties
        << row.hasPhotos << row.hasDocuments << row.changedAt.toMSecsSinceEpoch();
    QStringList names;
    for (const PersonName &name : entry.names)
        names.append(name.toValue());
    WordKeys known;
    const QSet<QByteArray> keys = entry.keys.isEmpty() ? searchKeysOf(entry, known) : entry.keys;
    out << names << entry.places << QList<QByteArray>(keys.cbegin(), keys.cend());
    return bytes;
}

std::optional<CaseEntry> entryOf(const QByteArray &line)
{
    QDataStream in(line);
    in.setVersion(streamVersion);
    CaseEntry entry;
    CaseRow &row = entry.row;
    QUuid id;
    QUuid portrait;
    QByteArray state;
    qint32 conflicts = 0;
    QString birth;
    QString separation;
    qint64 changed = 0;
    QStringList names;
    QList<QByteArray> keys;
    in >> id >> row.number >> row.name >> state >> conflicts >> birth >> separation >> row.place >> portrait >>
        row.parties >> row.hasPhotos >> row.hasDocuments >> changed >> names >> entry.places >> keys;
    const auto known = stateFromKey(QString::fromLatin1(state));
    if (in.status() != QDataStream::Ok || !in.atEnd() || !known)
        return std::nullopt;
    row.id = CaseId(id);
    row.portrait = EvidenceId(portrait);
    row.state = *known;
    row.conflicts = conflicts;
    row.birth = PartialDate::fromEdtf(birth).value_or(PartialDate());
    row.separation = PartialDate::fromEdtf(separation).value_or(PartialDate());
    row.changedAt = QDateTime::fromMSecsSinceEpoch(changed, Qt::UTC);
    for (const QString &name : std::as_const(names)) {
        if (const auto read = PersonName::fromValue(name))
            entry.names.append(*read);
    }
    entry.keys = QSet<QByteArray>(keys.cbegin(), keys.cend());
    return entry;
}

} // namespace

Result<CaseLines> readCaseLines(Database &database, const QByteArray &rules)
{
    Statement query(database, QStringLiteral("SELECT f.uuid, l.line FROM case_file f LEFT JOIN case_line l"
                                             " ON l.case_id = f.id AND l.rules = :rules ORDER BY f.id"));
    if (const Status done = query.bind(":rules", rules).run(); !done)
        return failure(done);
    CaseLines lines;
    while (query.next()) {
        const auto entry = query.isNull(1) ? std::nullopt : entryOf(query.blob(1));
        if (entry)
            lines.entries.append(*entry);
        else
            lines.stale.append(query.id<CaseId>(0));
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return lines;
}

Status writeCaseLine(Database &database, const CaseEntry &entry, const QByteArray &rules)
{
    Statement write(database, QStringLiteral("INSERT OR REPLACE INTO case_line (case_id, rules, line)"
                                             " SELECT id, :rules, :line FROM case_file WHERE uuid = :id"));
    return write.bind(":id", entry.row.id).bind(":rules", rules).bind(":line", lineOf(entry)).runOnOne();
}

} // namespace homeward
