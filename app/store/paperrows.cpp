// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/paperrows.h"

#include "store/statement.h"

namespace homeward {

namespace {

const QString paperColumns = QStringLiteral(
    "SELECT p.uuid, p.number, f.uuid, p.revision, p.language, p.state, p.account, p.reserved_at, p.sha256, p.issued_at,"
    " p.signer, p.reason FROM paper p JOIN case_file f ON f.id = p.case_id ");

Paper paperOf(const Statement &row)
{
    Paper paper;
    paper.id = row.id<PaperId>(0);
    paper.number = row.text(1);
    paper.caseId = row.id<CaseId>(2);
    paper.revision = row.blob(3);
    for (const Language language : allLanguages) {
        if (languageKey(language) == row.text(4))
            paper.language = language;
    }
    for (const PaperState state : {PaperState::Reserved, PaperState::Issued, PaperState::Cancelled}) {
        if (paperStateKey(state) == row.text(5))
            paper.state = state;
    }
    paper.account = row.id<AccountId>(6);
    paper.reservedAt = row.time(7);
    paper.sha256 = row.blob(8);
    paper.issuedAt = row.time(9);
    paper.signer = row.text(10);
    paper.reason = row.text(11);
    return paper;
}

} // namespace

QString paperStateKey(PaperState state)
{
    switch (state) {
    case PaperState::Reserved:
        return QStringLiteral("reserved");
    case PaperState::Issued:
        return QStringLiteral("issued");
    case PaperState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

Status insertPaper(Database &database, const Paper &paper)
{
    if (paper.state != PaperState::Reserved)
        return failure(ErrorCode::InvalidValue, QStringLiteral("a paper begins as a reserved number"));
    Statement insert(database, QStringLiteral("INSERT INTO paper (uuid, number, case_id, revision, language, state,"
                                              " account, reserved_at) SELECT :id, :number, f.id, :revision, :language,"
                                              " :state, :account, :at FROM case_file f WHERE f.uuid = :case"));
    insert.bind(":id", paper.id).bind(":number", paper.number).bind(":case", paper.caseId);
    insert.bind(":revision", paper.revision).bind(":language", languageKey(paper.language));
    insert.bind(":state", paperStateKey(paper.state)).bind(":account", paper.account).bind(":at", paper.reservedAt);
    return insert.runOnOne();
}

Status notePaperFile(Database &database, const PaperId &id, const QByteArray &sha256)
{
    Statement update(database, QStringLiteral("UPDATE paper SET sha256 = :sha256"
                                              " WHERE uuid = :id AND state = 'reserved'"));
    return update.bind(":id", id).bind(":sha256", sha256).runOnOne();
}

Status issuePaper(Database &database, const PaperId &id, const QByteArray &sha256, const QDateTime &issuedAt,
                  const QString &signer)
{
    Statement update(database, QStringLiteral("UPDATE paper SET state = 'issued', sha256 = :sha256, issued_at = :at,"
                                              " signer = :signer WHERE uuid = :id AND state = 'reserved'"));
    update.bind(":id", id).bind(":sha256", sha256).bind(":at", issuedAt).bind(":signer", signer);
    return update.runOnOne();
}

Status cancelPaper(Database &database, const PaperId &id, const QString &reason)
{
    Statement update(database, QStringLiteral("UPDATE paper SET state = 'cancelled', reason = :reason"
                                              " WHERE uuid = :id AND state = 'reserved'"));
    return update.bind(":id", id).bind(":reason", reason).runOnOne();
}

Result<QList<Paper>> readPapers(Database &database, const CaseId &caseId)
{
    Statement query(database, paperColumns + (caseId.isNull() ? QString() : QStringLiteral("WHERE f.uuid = :case ")) +
                                  QStringLiteral("ORDER BY p.number"));
    if (!caseId.isNull())
        query.bind(":case", caseId);
    if (const Status done = query.run(); !done)
        return failure(done);
    QList<Paper> papers;
    while (query.next())
        papers.append(paperOf(query));
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return papers;
}

Result<int> countPapers(Database &database, PaperState state)
{
    Statement query(database, QStringLiteral("SELECT count(*) FROM paper WHERE state = :state"));
    if (const Status done = query.bind(":state", paperStateKey(state)).run(); !done)
        return failure(done);
    if (query.next())
        return static_cast<int>(query.number(0));
    const Status ended = query.error();
    return ended ? Result<int>(0) : failure(ended);
}

} // namespace homeward
