// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "store/database.h"

#include <QHash>

namespace homeward {

/// Every case that \a account has read or somebody works on; the others are unread and nobody's.
[[nodiscard]] Result<QHash<CaseId, CaseMark>> readAllMarks(Database &database, const AccountId &account);
[[nodiscard]] Result<CaseMark> readMark(Database &database, const CaseId &id, const AccountId &account);

/// The revision that \a account has read last, 32 bytes; empty: none.
[[nodiscard]] Result<QByteArray> readRevisionOf(Database &database, const CaseId &id, const AccountId &account);
/// \a revision as readRevisionOf() gives it; empty: not read. \a present: the case's revision now.
[[nodiscard]] Status writeReadMark(Database &database, const CaseId &id, const AccountId &account,
                                   const QByteArray &revision, const QByteArray &present, const QDateTime &at);
/// To be called in every transaction that changes a case's record: whoever has read it finds it changed, but for the
/// account that changes it and knew it as it was. \a revision: what it is now. Costs nothing for a case nobody has
/// read.
[[nodiscard]] Status noteRevision(Database &database, const CaseId &id, const AccountId &author,
                                  const QByteArray &revision);

/// Null account: nobody's.
[[nodiscard]] Status writeAssignment(Database &database, const CaseId &id, const AccountId &account,
                                     const AccountId &by, const QDateTime &at);

} // namespace homeward
