// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowdigests.h"

#include "domain/revision.h"
#include "store/auditlog.h"
#include "store/claimrows.h"
#include "store/decisionrows.h"
#include "store/evidencerows.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace homeward {

namespace {

using Digest = std::array<char, 32>;

struct RowDigest
{
    Digest digest{};
    std::optional<Digest> beside; ///< nothing is said beside
    bool operator==(const RowDigest &) const = default;
};
struct KeptDigest
{
    RowPlace place;
    RowDigest digest;
};
using KeptDigests = std::vector<KeptDigest>; ///< by their places

Digest digestFrom(QByteArrayView bytes)
{
    Digest digest{};
    std::copy_n(bytes.data(), std::min<qsizetype>(bytes.size(), digest.size()), digest.begin());
    return digest;
}

QByteArray bytesOf(const Digest &digest)
{
    return QByteArray::fromRawData(digest.data(), digest.size());
}

/// Where it is or belongs.
KeptDigests::iterator findPlace(KeptDigests &kept, const RowPlace &place)
{
    return std::lower_bound(kept.begin(), kept.end(), place,
                            [](const KeptDigest &one, const RowPlace &other) { return one.place < other; });
}

QString tableOf(int part)
{
    const std::string_view table = recordParts[static_cast<size_t>(part)].table;
    return QString::fromLatin1(table.data(), static_cast<qsizetype>(table.size()));
}

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
                          .arg(QLatin1String(of.caseId), QLatin1String(of.columns), tableOf(static_cast<int>(i)),
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
    if (part == recordPartOf("claim"))
        return digest(readClaimRow(database, row));
    if (part == recordPartOf("decision"))
        return digest(readDecisionRow(database, row));
    if (part == recordPartOf("evidence"))
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
    ReadRow read{query.number(0), {}};
    if (revision && revision->isEmpty())
        read.digest.digest = digestFrom(columns);
    else
        read.digest = {digestFrom(revision.value_or(QByteArray())),
                       columns.isEmpty() ? std::nullopt : std::optional<Digest>(digestFrom(columns))};
    return read;
}

Result<QList<RowPlace>> placesOf(Database &database, qint64 caseRow)
{
    QList<RowPlace> places;
    for (size_t part = 0; part < recordParts.size(); ++part) {
        const RecordPart &of = recordParts[part];
        Statement query(database, QStringLiteral("SELECT t.rowid FROM %1 t %2 WHERE %3 = :case AND %4"
                                                 " ORDER BY t.rowid")
                                      .arg(tableOf(static_cast<int>(part)), QLatin1String(of.join),
                                           QLatin1String(of.caseId), QLatin1String(of.where)));
        if (const Status done = query.bind(":case", caseRow).run(); !done)
            return failure(done);
        while (query.next())
            places.append({static_cast<int>(part), query.number(0)});
        if (const Status ended = query.error(); !ended)
            return failure(ended);
    }
    return places;
}

RowDigest digestIn(const Statement &query, int column)
{
    RowDigest digest{digestFrom(query.bytes(column)), {}};
    if (!query.isNull(column + 1))
        digest.beside = digestFrom(query.bytes(column + 1));
    return digest;
}

Result<std::optional<RowDigest>> readKept(Database &database, qint64 caseRow, const RowPlace &place)
{
    Statement query(database, QStringLiteral("SELECT digest, beside FROM row_digest WHERE case_id = :case"
                                             " AND part = :part AND row = :row"));
    query.bind(":case", caseRow).bind(":part", tableOf(place.part)).bind(":row", place.row);
    if (const Status done = query.run(); !done)
        return failure(done);
    if (query.next())
        return digestIn(query, 0);
    const Status ended = query.error();
    return ended ? Result<std::optional<RowDigest>>(std::nullopt) : failure(ended);
}

Result<KeptDigests> readKept(Database &database, qint64 caseRow)
{
    Statement query(database, QStringLiteral("SELECT part, row, digest, beside FROM row_digest WHERE case_id = :case"
                                             " ORDER BY part, row"));
    if (const Status done = query.bind(":case", caseRow).run(); !done)
        return failure(done);
    KeptDigests kept;
    while (query.next()) {
        const QByteArrayView table = query.bytes(0);
        kept.push_back(
            {{recordPartOf({table.data(), static_cast<size_t>(table.size())}), query.number(1)}, digestIn(query, 2)});
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return kept;
}

Status keep(Database &database, qint64 caseRow, const KeptDigest &one)
{
    Statement write(database, QStringLiteral("INSERT INTO row_digest (case_id, part, row, digest, beside)"
                                             " VALUES (:case, :part, :row, :digest, :beside)"
                                             " ON CONFLICT (case_id, part, row) DO UPDATE SET digest = excluded.digest,"
                                             " beside = excluded.beside"));
    write.bind(":case", caseRow).bind(":part", tableOf(one.place.part)).bind(":row", one.place.row);
    write.bind(":digest", bytesOf(one.digest.digest));
    if (one.digest.beside)
        write.bind(":beside", bytesOf(*one.digest.beside));
    return write.run();
}

Status forget(Database &database, qint64 caseRow, const RowPlace &place)
{
    Statement erase(database, QStringLiteral("DELETE FROM row_digest WHERE case_id = :case AND part = :part"
                                             " AND row = :row"));
    return erase.bind(":case", caseRow).bind(":part", tableOf(place.part)).bind(":row", place.row).run();
}

/// Of all that is kept of the case.
QByteArray digestOf(const KeptDigests &kept, const QString &changedAt)
{
    QByteArray all = changedAt.toLatin1();
    all.reserve(all.size() + static_cast<qsizetype>(kept.size()) * 96);
    for (const auto &[place, digest] : kept) {
        const std::string_view table = place.part < 0 ? "?" : recordParts[static_cast<size_t>(place.part)].table;
        all.append(table.data(), static_cast<qsizetype>(table.size())).append(' ');
        all.append(QByteArray::number(place.row)).append(digest.beside ? '+' : '-');
        all.append(bytesOf(digest.digest));
        if (digest.beside)
            all.append(bytesOf(*digest.beside));
    }
    QByteArray hash(32, '\0');
    SHA256(reinterpret_cast<const unsigned char *>(all.constData()), static_cast<size_t>(all.size()),
           reinterpret_cast<unsigned char *>(hash.data())); // several times as fast as Qt's
    return hash;
}

QByteArray revisionOf(const KeptDigests &kept)
{
    QList<QByteArray> digests;
    for (const auto &[place, digest] : kept) {
        if (place.part == recordPartOf("claim") || place.part == recordPartOf("decision") ||
            place.part == recordPartOf("evidence"))
            digests.append(bytesOf(digest.digest));
    }
    return revisionOfDigests(std::move(digests));
}

/// What became of a row that was written; its former digest is in \a kept.
Status settle(Database &database, qint64 caseRow, const RowPlace &place, RowBefore before,
              const std::optional<ReadRow> &row, KeptDigests &kept)
{
    const auto at = findPlace(kept, place);
    const bool known = at != kept.end() && at->place == place;
    // A new row where there was another: that one went past the program.
    if (before == RowBefore::Otherwise || (before == RowBefore::Absent && known))
        return {};
    if (!row) {
        if (!known)
            return {};
        kept.erase(at);
        return forget(database, caseRow, place);
    }
    if (known && at->digest == row->digest)
        return {};
    const KeptDigest one{place, row->digest};
    if (known)
        *at = one;
    else
        kept.insert(at, one);
    return keep(database, caseRow, one);
}

/// Of the rows as they are, without those at \a leftOut.
Result<KeptDigests> readPresent(Database &database, qint64 caseRow, const std::map<RowPlace, RowBefore> &leftOut)
{
    const auto places = placesOf(database, caseRow);
    if (!places)
        return failure(places);
    KeptDigests present;
    for (const RowPlace &place : *places) {
        if (const auto found = leftOut.find(place); found != leftOut.end() && found->second == RowBefore::Absent)
            continue;
        const auto row = readRow(database, place);
        if (!row)
            return failure(row);
        if (*row)
            present.push_back({place, (*row)->digest});
    }
    return present;
}

Result<CaseBefore> compareWithTrail(Database &database, const CaseId &id, const CasePlace &of)
{
    const auto rows = readRecordedDigest(database, id, caseRowsKey());
    if (!rows)
        return failure(rows);
    if (rows->sequence > 0) {
        const auto kept = readKept(database, of.row);
        return kept ? Result<CaseBefore>(CaseBefore{true, digestOf(*kept, of.changedAt) == rows->digest})
                    : failure(kept);
    }
    const auto revision = readRecordedDigest(database, id, caseRevisionKey());
    if (!revision)
        return failure(revision);
    if (revision->sequence == 0)
        return CaseBefore{false, true};
    const auto present = readPresent(database, of.row, database.writtenRows());
    return present ? Result<CaseBefore>(CaseBefore{false, revisionOf(*present) == revision->digest}) : failure(present);
}

/// Compared before the transaction rewrites anything of the case, and not again.
Result<CaseBefore> caseBefore(Database &database, const CaseId &id, const CasePlace &of)
{
    auto &known = database.casesBefore();
    if (const auto found = known.find(of.row); found != known.end())
        return found->second;
    const auto before = compareWithTrail(database, id, of);
    if (before)
        known.emplace(of.row, *before);
    return before;
}

/// The case of a row, whether the row counts or not. NotFound.
Result<CaseId> ownerOf(Database &database, const RowPlace &place)
{
    const RecordPart &of = recordParts[static_cast<size_t>(place.part)];
    Statement query(database, QStringLiteral("SELECT f.uuid FROM %1 t %2 JOIN case_file f ON f.id = %3"
                                             " WHERE t.rowid = :row")
                                  .arg(tableOf(place.part), QLatin1String(of.join), QLatin1String(of.caseId)));
    if (const Status done = query.bind(":row", place.row).run(); !done)
        return failure(done);
    if (query.next())
        return query.id<CaseId>(0);
    const Status ended = query.error();
    return ended ? failure(ErrorCode::NotFound, QStringLiteral("a row of no case")) : failure(ended);
}

Result<bool> isAsKept(Database &database, const RowPlace &place)
{
    const auto owner = ownerOf(database, place);
    if (!owner)
        return failure(owner);
    const auto of = placeOf(database, *owner);
    if (!of)
        return failure(of);
    if (const auto before = caseBefore(database, *owner, *of); !before)
        return failure(before);
    const auto kept = readKept(database, of->row, place);
    if (!kept)
        return failure(kept);
    const auto row = readRow(database, place);
    if (!row)
        return failure(row);
    return *row ? *kept == (*row)->digest : !*kept;
}

} // namespace

RowBefore rowBefore(Database &database, const RowPlace &place)
{
    return isAsKept(database, place).value_or(false) ? RowBefore::AsKept : RowBefore::Otherwise;
}

Result<CaseStanding> keepDigests(Database &database, const CaseId &id)
{
    const auto of = placeOf(database, id);
    if (!of)
        return failure(of);
    const auto before = caseBefore(database, id, *of);
    if (!before)
        return failure(before);
    // The first time, all rows count as they are.
    auto kept = before->hasDigests ? readKept(database, of->row) : readPresent(database, of->row, {});
    if (!kept)
        return failure(kept);
    CaseStanding standing;
    if (!before->hasDigests && before->asTold) {
        for (const KeptDigest &one : *kept) {
            if (const Status done = keep(database, of->row, one); !done)
                return failure(done);
        }
    }
    const auto written = database.writtenRows();
    for (const auto &[place, wasBefore] : written) {
        const auto row = readRow(database, place);
        if (!row)
            return failure(row);
        if (*row && (*row)->caseRow != of->row)
            continue; // another case of the same transaction: its own act comes to it
        database.settleRow(place);
        standing.written.append(place);
        if (!before->hasDigests)
            continue;
        if (const Status settled = settle(database, of->row, place, wasBefore, *row, *kept); !settled)
            return failure(settled);
    }
    standing.revision = revisionOf(*kept);
    if (before->asTold)
        standing.rows = digestOf(*kept, of->changedAt);
    return standing;
}

Result<QList<Fault>> compareDigests(Database &database, const CaseId &id, const QString &number, const QByteArray &rows)
{
    const ReadScope oneState(database);
    const auto of = placeOf(database, id);
    if (!of)
        return failure(of);
    auto kept = readKept(database, of->row);
    if (!kept)
        return failure(kept);
    const bool ofTheTrail = digestOf(*kept, of->changedAt) == rows;
    const auto present = readPresent(database, of->row, {});
    if (!present)
        return failure(present);
    std::map<int, QStringList> differing;
    const auto tell = [&differing](const RowPlace &place, const QString &what) {
        differing[place.part].append(what.arg(place.row));
    };
    auto known = kept->cbegin();
    for (const auto &[place, digest] : *present) {
        for (; known != kept->cend() && known->place < place; ++known)
            tell(known->place, QStringLiteral("row %1 missing"));
        if (known == kept->cend() || known->place != place)
            tell(place, QStringLiteral("row %1 added"));
        else if (known++->digest != digest)
            tell(place, QStringLiteral("row %1 changed"));
    }
    for (; known != kept->cend(); ++known)
        tell(known->place, QStringLiteral("row %1 missing"));
    // The rows hold, and so what they are held against does not; or the rows and their digests were changed alike.
    if (differing.empty() && !ofTheTrail)
        differing[-1].append(QStringLiteral("the kept digests are not those of the trail"));
    QList<Fault> faults;
    for (const auto &[part, details] : differing) {
        Fault changed;
        changed.kind = FaultKind::RecordChanged;
        changed.file = part < 0 ? QString() : tableOf(part);
        changed.caseNumber = number;
        changed.detail = details.join(QStringLiteral(", "));
        faults.append(changed);
    }
    return faults;
}

} // namespace homeward
