// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caserows.h"

#include "domain/revision.h"
#include "store/annotationrows.h"
#include "store/attestationrows.h"
#include "store/claimrows.h"
#include "store/decisionrows.h"
#include "store/evidencerows.h"
#include "store/partyrows.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QSet>

#include <algorithm>

namespace homeward {

namespace {

constexpr qint64 casesAtOnce = 500;

QString numberKey(const QString &number)
{
    return number.normalized(QString::NormalizationForm_C).trimmed().toCaseFolded();
}

const QString caseColumns = QStringLiteral("SELECT uuid, number, state, opened_at, changed_at FROM case_file ");

CaseOutline outlineOf(const Statement &row)
{
    CaseOutline outline;
    outline.file.id = row.id<CaseId>(0);
    outline.file.number = row.text(1);
    outline.file.state = stateFromKey(row.text(2)).value_or(CaseState::Draft);
    outline.file.openedAt = row.time(3);
    outline.changedAt = row.time(4);
    return outline;
}

Result<CaseOutline> readHead(Database &database, const CaseId &id)
{
    Statement query(database, caseColumns + QStringLiteral("WHERE uuid = :id"));
    if (const Status done = query.bind(":id", id).run(); !done)
        return failure(done);
    if (query.next())
        return outlineOf(query);
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return failure(ErrorCode::NotFound, QStringLiteral("no such case"));
}

// The last decision about it says whether a subject is entered in error.
const QString subjectColumns =
    QStringLiteral("SELECT f.uuid, s.uuid, s.kind, d.kind, d.reason FROM subject s JOIN case_file f ON f.id = s.case_id"
                   " LEFT JOIN decision d ON d.id = (SELECT max(id) FROM decision WHERE subject_id = s.id"
                   " AND kind IN ('subject_withdrawn', 'subject_restored')) ");
const QString subjectOrder = QStringLiteral(" ORDER BY s.case_id, s.kind <> 'child', s.id");

/// By case, in the order they came, the child first.
Result<QHash<CaseId, QList<Subject>>> collectSubjects(Statement &query)
{
    if (const Status done = query.run(); !done)
        return failure(done);
    QHash<CaseId, QList<Subject>> subjects;
    while (query.next()) {
        const bool withdrawn = query.text(3) == QLatin1String("subject_withdrawn");
        subjects[query.id<CaseId>(0)].append({query.id<SubjectId>(1),
                                              subjectKindFromKey(query.text(2)).value_or(SubjectKind::Person),
                                              withdrawn, withdrawn ? query.text(4) : QString()});
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return subjects;
}

Result<QHash<CaseId, QList<Subject>>> readSubjects(Database &database, const CaseId &id)
{
    Statement query(database, subjectColumns + QStringLiteral("WHERE f.uuid = :case") + subjectOrder);
    return collectSubjects(query.bind(":case", id));
}

Result<QHash<CaseId, QList<Subject>>> readSubjectsOf(Database &database, qint64 first, qint64 last)
{
    Statement query(database,
                    subjectColumns + QStringLiteral("WHERE s.case_id BETWEEN :first AND :last") + subjectOrder);
    return collectSubjects(query.bind(":first", first).bind(":last", last));
}

/// Moves a result's value to where it belongs, or keeps its error.
template<class T>
bool take(Result<T> &&result, T &into, Status &status)
{
    if (result)
        into = std::move(*result);
    else
        status = failure(result);
    return result.has_value();
}

} // namespace

Status insertCase(Database &database, const CaseId &id, const QString &number, CaseState state,
                  const QDateTime &openedAt)
{
    if (numberKey(number).isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("a case needs a number"));
    Statement insert(database, QStringLiteral("INSERT INTO case_file (uuid, number, number_key, state, opened_at,"
                                              " changed_at) VALUES (:id, :number, :key, :state, :at, :at)"));
    insert.bind(":id", id).bind(":number", number).bind(":key", numberKey(number));
    insert.bind(":state", QString::fromLatin1(stateInfo(state).key)).bind(":at", openedAt);
    return insert.run();
}

Status insertSubject(Database &database, const CaseId &caseId, const Subject &subject)
{
    Statement insert(database, QStringLiteral("INSERT INTO subject (uuid, case_id, kind) SELECT :id, f.id, :kind"
                                              " FROM case_file f WHERE f.uuid = :case"));
    insert.bind(":id", subject.id).bind(":case", caseId).bind(":kind", subjectKindKey(subject.kind));
    return insert.runOnOne();
}

Status updateCaseState(Database &database, const CaseId &id, CaseState state)
{
    Statement update(database, QStringLiteral("UPDATE case_file SET state = :state WHERE uuid = :id"));
    return update.bind(":id", id).bind(":state", QString::fromLatin1(stateInfo(state).key)).runOnOne();
}

Status touchCase(Database &database, const CaseId &id, const QDateTime &changedAt)
{
    Statement update(database, QStringLiteral("UPDATE case_file SET changed_at = :at WHERE uuid = :id"));
    return update.bind(":id", id).bind(":at", changedAt).runOnOne();
}

Result<CaseId> findCaseByNumber(Database &database, const QString &numberOrId)
{
    Statement query(database, QStringLiteral("SELECT uuid FROM case_file WHERE number_key = :key OR uuid = :id"));
    query.bind(":key", numberKey(numberOrId)).bind(":id", CaseId::fromString(numberOrId.trimmed()));
    if (const Status done = query.run(); !done)
        return failure(done);
    if (query.next())
        return query.id<CaseId>(0);
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return failure(ErrorCode::NotFound, QStringLiteral("no case with this number or id"));
}

Result<int> countCases(Database &database)
{
    Statement query(database, QStringLiteral("SELECT count(*) FROM case_file"));
    if (const Status done = query.run(); !done)
        return failure(done);
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<CaseFile> readCase(Database &database, const CaseId &id)
{
    const ReadScope oneState(database);
    auto head = readHead(database, id);
    if (!head)
        return failure(head);
    CaseFile file = std::move(head->file);
    QHash<CaseId, QList<Subject>> subjects;
    Status status;
    const bool complete = take(readParties(database), file.parties, status) &&
                          take(readSubjects(database, id), subjects, status) &&
                          take(readClaims(database, id), file.claims, status) &&
                          take(readDecisions(database, id), file.decisions, status) &&
                          take(readEvidence(database, id), file.evidence, status) &&
                          take(readWithdrawnEvidence(database, id), file.withdrawnEvidence, status) &&
                          take(readAnnotations(database, id), file.annotations, status) &&
                          take(readAttestations(database, id), file.attestations, status);
    if (!complete)
        return failure(status);
    file.subjects = subjects.value(id);
    file.revision = caseRevision(file);
    return file;
}

Status readCaseHead(Database &database, CaseOutline &outline)
{
    auto head = readHead(database, outline.file.id);
    if (!head)
        return failure(head);
    outline.file.number = head->file.number;
    outline.file.state = head->file.state;
    outline.file.openedAt = head->file.openedAt;
    outline.changedAt = head->changedAt;
    return {};
}

Result<CaseOutline> readCaseOutline(Database &database, const CaseId &id)
{
    const ReadScope oneState(database);
    auto outline = readHead(database, id);
    if (!outline)
        return failure(outline);
    QHash<CaseId, QList<Subject>> subjects;
    Status status;
    const bool complete = take(readSubjects(database, id), subjects, status) &&
                          take(readPlainClaims(database, id), outline->file.claims, status) &&
                          take(readEvidence(database, id), outline->file.evidence, status);
    if (!complete)
        return failure(status);
    outline->file.subjects = subjects.value(id);
    return outline;
}

CaseLabels readCaseLabels(Database &database)
{
    CaseLabels labels;
    {
        Statement whole(database, QStringLiteral("SELECT uuid, number FROM case_file ORDER BY id"));
        Status done = whole.run();
        while (done && whole.next())
            labels.cases.append({whole.id<CaseId>(0), whole.text(1)});
        if (done)
            done = whole.error();
        if (done)
            return labels;
    }
    labels.complete = false;
    QSet<CaseId> known;
    for (const CaseLabel &label : std::as_const(labels.cases))
        known.insert(label.id);
    // Two indices that hold all that is asked for, so the pages of the table are not touched.
    QHash<qint64, QString> numbers;
    Statement byNumber(database, QStringLiteral("SELECT id, number_key FROM case_file ORDER BY number_key"));
    if (byNumber.run()) {
        while (byNumber.next())
            numbers.insert(byNumber.number(0), byNumber.text(1).toUpper());
    }
    Statement byId(database, QStringLiteral("SELECT id, uuid FROM case_file ORDER BY uuid"));
    if (byId.run()) {
        while (byId.next()) {
            const auto id = byId.id<CaseId>(1);
            if (!known.contains(id))
                labels.cases.append({id, numbers.value(byId.number(0), id.toString())});
        }
    }
    return labels;
}

Status forEachCaseOutline(Database &database, const std::function<void(const CaseOutline &)> &visit)
{
    const ReadScope oneState(database);
    qint64 end = 0;
    {
        Statement last(database, QStringLiteral("SELECT ifnull(max(id), 0) FROM case_file"));
        if (const Status done = last.run(); !done)
            return done;
        if (!last.next())
            return last.error();
        end = last.number(0);
    }
    // Some hundreds at a time: all claims of many cases at once would take gigabytes.
    for (qint64 first = 1; first <= end; first += casesAtOnce) {
        const qint64 last = first + casesAtOnce - 1;
        QHash<CaseId, QList<Subject>> subjects;
        QHash<CaseId, QList<Claim>> claims;
        QHash<CaseId, QList<EvidenceItem>> evidence;
        Status status;
        const bool complete = take(readSubjectsOf(database, first, last), subjects, status) &&
                              take(readClaimsOf(database, first, last), claims, status) &&
                              take(readEvidenceOf(database, first, last), evidence, status);
        if (!complete)
            return status;
        Statement query(database, caseColumns + QStringLiteral("WHERE id BETWEEN :first AND :last ORDER BY id"));
        if (const Status done = query.bind(":first", first).bind(":last", last).run(); !done)
            return done;
        while (query.next()) {
            CaseOutline outline = outlineOf(query);
            outline.file.subjects = subjects.take(outline.file.id);
            outline.file.claims = claims.take(outline.file.id);
            outline.file.evidence = evidence.take(outline.file.id);
            visit(outline);
        }
        if (const Status ended = query.error(); !ended)
            return ended;
    }
    return {};
}

} // namespace homeward
