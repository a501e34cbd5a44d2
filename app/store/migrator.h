// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"
#include "store/database.h"

namespace homeward {

/// The newest schema this program knows: the number of the last schema/NNNN_*.sql.
[[nodiscard]] int programSchemaVersion();
/// 0: nothing there yet.
[[nodiscard]] Result<int> schemaVersion(Database &database);
/// Brings a writable database to the program's schema, each script in a transaction of its own, recorded with its hash.
/// NewerDossier: the database is ahead of this program. Damaged: a recorded script differs from ours. ReadOnly: it is
/// older and open for reading only.
[[nodiscard]] Status migrate(Database &database, const World &world);

/// The statements of a script, without the text between them: strings, comments and trigger bodies may hold semicolons.
/// Malformed: the script ends inside a statement.
[[nodiscard]] Result<QStringList> splitSql(const QString &script);

} // namespace homeward
