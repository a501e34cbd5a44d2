// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/backupdesk.h"

#include <QJsonObject>
#include <QStringList>

namespace homeward {

[[nodiscard]] QJsonObject faultToJson(const Fault &fault);
/// What `backup` and `restore` tell of what they made; \a key names it in JSON ("backup", "dossier").
[[nodiscard]] QJsonObject backupToJson(const BackupReport &report, const char *key, const QString &made);
[[nodiscard]] QStringList backupInWords(const BackupReport &report);

} // namespace homeward
