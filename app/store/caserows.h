// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "store/database.h"

#include <functional>

namespace homeward {

/// A new case file without subjects. Its state becomes \a state; changedAt starts as openedAt. AlreadyExists: the
/// number is taken, in whatever capitals.
[[nodiscard]] Status insertCase(Database &database, const CaseId &id, const QString &number, CaseState state,
                                const QDateTime &openedAt);
/// The first subject of a case is the child.
[[nodiscard]] Status insertSubject(Database &database, const CaseId &caseId, const Subject &subject);
[[nodiscard]] Status updateCaseState(Database &database, const CaseId &id, CaseState state);
/// Every change of a case says when; lists sort by it.
[[nodiscard]] Status touchCase(Database &database, const CaseId &id, const QDateTime &changedAt);

/// The case with this number (in whatever capitals) or id. NotFound.
[[nodiscard]] Result<CaseId> findCaseByNumber(Database &database, const QString &numberOrId);
[[nodiscard]] Result<int> countCases(Database &database);

/// All of a case in one go, from one state of the database, with its revision. authorName of annotations stays empty:
/// accounts live in the key file. NotFound.
[[nodiscard]] Result<CaseFile> readCase(Database &database, const CaseId &id);

/// What the case index is made from: a case with subjects, claims and evidence, without regions, decisions,
/// annotations, parties and revision.
struct CaseOutline
{
    CaseFile file;
    QDateTime changedAt; ///< UTC
};
/// Reads the case's number, state and times into the outline of the case. NotFound.
[[nodiscard]] Status readCaseHead(Database &database, CaseOutline &outline);
[[nodiscard]] Result<CaseOutline> readCaseOutline(Database &database, const CaseId &id);
/// Every case, in the order they were opened.
[[nodiscard]] Status forEachCaseOutline(Database &database, const std::function<void(const CaseOutline &)> &visit);

/// What is left of a case's name in a damaged database.
struct CaseLabel
{
    CaseId id;
    QString number; ///< as far as known
};
struct CaseLabels
{
    QList<CaseLabel> cases;
    bool complete = true; ///< false: the list itself is damaged, there may be more
};
/// Every case that the table or one of its indices still names.
[[nodiscard]] CaseLabels readCaseLabels(Database &database);

} // namespace homeward
