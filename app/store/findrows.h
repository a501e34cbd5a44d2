// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "store/database.h"

#include <functional>

namespace homeward {

/// Something with words of its own inside a case, for finding it from anywhere.
struct FindRow
{
    CaseId caseId;
    QString text;  ///< of a claim its stored value, of a file its title, of an annotation its words
    QString field; ///< of a claim; empty: none
    QString partyKey;
    SubjectKind subject = SubjectKind::Child; ///< of a claim
    EvidenceId evidence;                      ///< of a file or an annotation
    bool isPhoto = false;                     ///< the file is a photograph
    int page = -1;                            ///< of an annotation, from 0
    AnnotationId annotation;                  ///< null: none
};

/// Every claim that holds, every file and every annotation that was not removed, of one case or (null) of all.
[[nodiscard]] Status forEachFindRow(Database &database, const CaseId &id, const std::function<void(FindRow)> &visit);

} // namespace homeward
