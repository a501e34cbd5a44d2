// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace homeward {

/// The tabs of a case, in their order on screen.
enum class CaseTab { Overview, Claims, Photos, Documents, Contact };

/// Where one is inside a case. What does not fit the tab is empty.
struct CasePlace
{
    std::optional<CaseTab> tab; ///< empty: the tab that is shown already
    EvidenceId evidence;        ///< the document being read, or the photograph shown large
    int page = -1;              ///< of the document, from 0; -1: where it was left
    AnnotationId annotation;    ///< chosen on that page
    QString field;              ///< key of the fact of a claim cell
    QString party;              ///< key of the party of a claim cell
    ContactId contact = {};     ///< line of the family log
    bool operator==(const CasePlace &) const = default;
};

} // namespace homeward
