// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowdigests.h"

#include "domain/revision.h"
#include "store/claimrows.h"
#include "store/decisionrows.h"
#include "store/evidencerows.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCryptographicHash>

#include <map>
#include <optional>

namespace homeward {

namespace {

struct RowDigest
{
    QByteArray digest;
    QByteArray beside; ///< empty: nothing is said beside
    bool operator==(const RowDigest &) const = default;
};
using Digests = std::map<RowPlace, RowDigest>;

struct CasePlace
{
    qint64 row = 0;
    QString changedAt;
};

Result<CasePlace> placeOf(Database &database, const CaseId &id)
{
    Statement query(database, QStringLiteral("SELECT id, changed_at FROM case_file WHERE uuid = :id"));
    if (const Status done = query.bind(":id", id).run(); !done)
        return failure(done);
    if (query.next())
        return CasePlace{query.number(0), query.text(1)};
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return failure(ErrorCode::NotFound, QStringLiteral("no such case"));
}

/// "SELECT … FROM the part's rows WHERE …", made once.
const QString &rowQuery(int part)
{
    static const auto queries = [] {
        std::array<QString, recordParts.size()> made;
        for (size_t i = 0; i < made.size(); ++i) {
            const RecordPart &of = recordParts[i];
            made[i] = QStringLiteral("SELECT %1, %2 FROM %3 t %4 WHERE t.rowid = :row AND %5")
                          .arg(QLatin1String(of.caseId), QLatin1String(of.columns), QLatin1String(of.table),
                               QLatin1String(of.join), QLatin1String(of.where));
        }
        return made;
    }();
    return queries[static_cast<size_t>(part)];
}

/// Empty: the row's part has nothing that enters the revision.
Result<QByteArray> revisionDigest(Database &database, int part, qint64 row)
{
    const auto digest = [](const auto &record) {
        return record ? Result<QByteArray>(recordDigest(*record)) : Result<QByteArray>(failure(record));
    };
    const QLatin1String table(recordParts[static_cast<size_t>(part)].table);
    if (table == QLatin1String("claim"))
        return digest(readClaimRow(database, row));
    if (table == QLatin1String("decision"))
        return digest(readDecisionRow(database, row));
    if (table == QLatin1String("evidence"))
        return digest(readEvidenceRow(database, row));
    return QByteArray();
}

struct ReadRow
{
    qint64 caseRow = 0;
    RowDigest digest;
};

/// Nothing: there is no such row, or it does not count.
Result<std::optional<ReadRow>> readRow(Database &database, const RowPlace &place)
{
    Statement query(database, rowQuery(place.part));
    if (const Status done = query.bind(":row", place.row).run(); !done)
        return failure(done);
    if (!query.next()) {
        const Status ended = query.error();
        return ended ? Result<std::optional<ReadRow>>(std::nullopt) : failure(ended);
    }
    const auto revision = revisionDigest(database, place.part, place.row);
    if (!revision && revision.error().code != ErrorCode::NotFound) // a row that lost what it stands on is another row
        return failure(revision);
    const QByteArray columns = query.digest(1);
    return ReadRow{query.number(0), revision && revision->isEmpty()
                                        ? RowDigest{columns, {}}
                                        : RowDigest{revision.value_or(QByteArray()), columns}};
}

Result<QList<RowPlace>> placesOf(Database &database, qint64 caseRow)
{
    QList<RowPlace> places;
    for (size_t part = 0; part < recordParts.size(); ++part) {
        const RecordPart &of = recordParts[part];
        Statement query(database, QStringLiteral("SELECT t.rowid FROM %1 t %2 WHERE %3 = :case AND %4")
                                      .arg(QLatin1String(of.table), QLatin1String(of.join), QLatin1String(of.caseId),
                                           QLatin1String(of.where)));
        if (const Status done = query.bind(":case", caseRow).run(); !done)
            return failure(done);
        while (query.next())
            places.append({static_cast<int>(part), query.number(0)});
        if (const Status ended = query.error(); !ended)
            return failure(ended);
    }
    return places;
}

Result<Digests> readKept(Database &database, qint64 caseRow)
{
    Statement query(database, QStringLiteral("SELECT part, row, digest, beside FROM row_digest WHERE case_id = :case"));
    if (const Status done = query.bind(":case", caseRow).run(); !done)
        return failure(done);
    Digests kept;
    while (query.next()) {
        const int part = recordPartOf(query.text(0).toLatin1().constData());
        kept.insert_or_assign({part, query.number(1)}, RowDigest{query.blob(2), query.blob(3)});
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return kept;
}

Status keep(Database &database, qint64 caseRow, const RowPlace &place, const RowDigest &digest)
{
    Statement write(database, QStringLiteral("INSERT INTO row_digest (case_id, part, row, digest, beside)"
                                             " VALUES (:case, :part, :row, :digest, :beside)"
                                             " ON CONFLICT (case_id, part, row) DO UPDATE SET digest = excluded.digest,"
                                             " beside = excluded.beside"));
    write.bind(":case", caseRow).bind(":part", QLatin1String(recordParts[static_cast<size_t>(place.part)].table));
    write.bind(":row", place.row).bind(":digest", digest.digest);
    return write.bindOptional(":beside", digest.beside).run();
}

Status forget(Database &database, qint64 caseRow, const RowPlace &place)
{
    Statement erase(database, QStringLiteral("DELETE FROM row_digest WHERE case_id = :case AND part = :part"
                                             " AND row = :row"));
    erase.bind(":case", caseRow).bind(":part", QLatin1String(recordParts[static_cast<size_t>(place.part)].table));
    return erase.bind(":row", place.row).run();
}

/// Of all that is kept of the case.
QByteArray digestOf(const Digests &kept, const QString &changedAt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(changedAt.toUtf8());
    for (const auto &[place, digest] : kept) {
        const char *table = place.part < 0 ? "?" : recordParts[static_cast<size_t>(place.part)].table;
        hash.addData(QByteArray(table) + ' ' + QByteArray::number(place.row) + (digest.beside.isEmpty() ? '-' : '+'));
        hash.addData(digest.digest);
        hash.addData(digest.beside);
    }
    return hash.result();
}

QByteArray revisionOf(const Digests &kept)
{
    QList<QByteArray> digests;
    for (const auto &[place, digest] : kept) {
        static const int claim = recordPartOf("claim");
        static const int decision = recordPartOf("decision");
        static const int evidence = recordPartOf("evidence");
        if (place.part == claim || place.part == decision || place.part == evidence)
            digests.append(digest.digest);
    }
    return revisionOfDigests(std::move(digests));
}

} // namespace

Result<CaseStanding> keepDigests(Database &database, const CaseId &id)
{
    const auto of = placeOf(database, id);
    if (!of)
        return failure(of);
    auto kept = readKept(database, of->row);
    if (!kept)
        return failure(kept);
    const bool first = kept->empty();
    CaseStanding standing;
    auto places = first ? placesOf(database, of->row) : Result<QList<RowPlace>>(database.writtenRows());
    if (!places)
        return failure(places);
    for (const RowPlace &place : std::as_const(*places)) {
        const auto row = readRow(database, place);
        if (!row)
            return failure(row);
        if (*row && (*row)->caseRow != of->row)
            continue; // another case of the same transaction: its own act comes to it
        database.settleRow(place);
        standing.written.append(place);
        Status done;
        if (!*row) {
            if (kept->erase(place) > 0)
                done = forget(database, of->row, place);
        } else if (const auto known = kept->find(place); known == kept->end() || known->second != (*row)->digest) {
            done = keep(database, of->row, place, (*row)->digest);
            kept->insert_or_assign(place, (*row)->digest);
        }
        if (!done)
            return failure(done);
    }
    standing.revision = revisionOf(*kept);
    standing.rows = digestOf(*kept, of->changedAt);
    return standing;
}

Result<QList<Fault>> compareDigests(Database &database, const CaseId &id, const QString &number, const QByteArray &rows,
                                    qint64 sequence)
{
    const ReadScope oneState(database);
    const auto of = placeOf(database, id);
    if (!of)
        return failure(of);
    const auto kept = readKept(database, of->row);
    if (!kept)
        return failure(kept);
    const auto places = placesOf(database, of->row);
    if (!places)
        return failure(places);
    std::map<int, QStringList> differing;
    Digests missing = *kept;
    for (const RowPlace &place : *places) {
        const auto row = readRow(database, place);
        if (!row)
            return failure(row);
        const auto known = kept->find(place);
        missing.erase(place);
        if (!*row || (known != kept->end() && known->second == (*row)->digest))
            continue;
        differing[place.part].append(
            (known == kept->end() ? QStringLiteral("row %1 added") : QStringLiteral("row %1 changed")).arg(place.row));
    }
    for (const auto &[place, digest] : missing)
        differing[place.part].append(QStringLiteral("row %1 missing").arg(place.row));
    // The rows hold, and so what they are held against does not; or the rows and their digests were changed alike.
    if (differing.empty() && digestOf(*kept, of->changedAt) != rows)
        differing[-1].append(QStringLiteral("the kept digests are not those of the trail"));
    QList<Fault> faults;
    for (const auto &[part, details] : differing) {
        Fault changed;
        changed.kind = FaultKind::RecordChanged;
        changed.file = part < 0 ? QString() : QString::fromLatin1(recordParts[static_cast<size_t>(part)].table);
        changed.caseNumber = number;
        changed.entry = sequence;
        changed.detail = details.join(QStringLiteral(", "));
        faults.append(changed);
    }
    return faults;
}

} // namespace homeward
