// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/contactdesk.h"
#include "domain/party.h"

#include <QJsonObject>
#include <QStringList>

namespace homeward {

/// The family log of a case as the command line's JSON has it: what follows from it and every line, also corrected and
/// withdrawn ones.
[[nodiscard]] QJsonObject contactJson(const ContactLog &log);
/// The live lines in words, newest first, with the times of \a timeZone.
[[nodiscard]] QStringList contactWords(const ContactLog &log, Language language, const QByteArray &timeZone);

} // namespace homeward
