// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"
#include "store/database.h"

#include <limits>

namespace homeward {

/// The newest schema this program knows: the number of the last schema/NNNN_*.sql.
[[nodiscard]] int programSchemaVersion();
/// 0: nothing there yet.
[[nodiscard]] Result<int> schemaVersion(Database &database);
/// Every step this program knows has been taken.
[[nodiscard]] Result<bool> isSchemaCurrent(Database &database);
/// Brings a writable database to the program's schema, all steps in one transaction, each recorded with its hash: it
/// is there as a whole or not at all. \a upTo: only the steps up to this one, for tests of the upgrade. NewerDossier:
/// the database is ahead of this program. Damaged: a recorded script differs from ours. ReadOnly: it is older and open
/// for reading only.
[[nodiscard]] Status migrate(Database &database, const World &world, int upTo = std::numeric_limits<int>::max());

/// The statements of a script, without the text between them: strings, comments and trigger bodies may hold semicolons.
/// Malformed: the script ends inside a statement.
[[nodiscard]] Result<QStringList> splitSql(const QString &script);

} // namespace homeward
