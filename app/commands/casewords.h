// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace homeward {

/// One case as the command line's JSON has it: values in stored form except names, which are given as people write
/// them with their script beside.
[[nodiscard]] QJsonObject caseJson(const CaseView &view);
/// The same in words.
[[nodiscard]] QStringList caseWords(const CaseView &view, Language language);
/// The name, or that none is stated.
[[nodiscard]] QString nameWords(const QString &name);
/// Years; "8-9" when the date of birth leaves it open; null when nobody states one.
[[nodiscard]] QJsonValue ageJson(const PartialDate &birth, const QDate &today);

} // namespace homeward
