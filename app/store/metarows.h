// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/database.h"

#include <QHash>

#include <optional>

namespace homeward {

/// Facts about the dossier itself, by stable ASCII keys ("office", "sample" …).
[[nodiscard]] Result<std::optional<QString>> readMeta(Database &database, const QString &key);
[[nodiscard]] Status writeMeta(Database &database, const QString &key, const QString &value);

/// Counts 1, 2, 3 … for each name ("case", "paper.2026"). Take it in the transaction that uses the number.
[[nodiscard]] Result<qint64> nextCounter(Database &database, const QString &name);

/// What one account keeps in the dossier: drafts, filters, review keys. Null account: for all.
[[nodiscard]] Result<std::optional<QString>> readSetting(Database &database, const AccountId &account,
                                                         const QString &key);
[[nodiscard]] Status writeSetting(Database &database, const AccountId &account, const QString &key,
                                  const QString &value);
[[nodiscard]] Result<QHash<QString, QString>> readSettings(Database &database, const AccountId &account);
/// Good also when there is none.
[[nodiscard]] Status eraseSetting(Database &database, const AccountId &account, const QString &key);

} // namespace homeward
