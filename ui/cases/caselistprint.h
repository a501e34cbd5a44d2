// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"

#include <QString>

namespace homeward {

/// A plain list of cases as HTML for a text document: a heading, then number, name, state, conflicts, age, place.
/// \a note: below the heading, small.
[[nodiscard]] QString caseListHtml(const QList<CaseRow> &rows, const QDate &today, const QString &note);

} // namespace homeward
