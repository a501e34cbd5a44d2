// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <compare>
#include <string_view>

namespace homeward {

/// A table whose rows cases own. Not among them: who has read a case, which is of the account, and what is derived.
struct RecordPart
{
    std::string_view table; ///< stable word, in the store and in reports
    const char *join;       ///< from a row, called t, to what its columns ask for
    const char *caseId;     ///< the case that owns it
    const char *columns; ///< what a digest covers; of claims, decisions and evidence: beside what their revision covers
    const char *where;   ///< which rows count
};

constexpr const char *allRows = "1";

// In the order of their names, which the digest of all rows goes by.
// What a case is called and how it stands, but not when it was changed last: each act would write its digest anew.
constexpr std::array<RecordPart, 14> recordParts{{
    {"annotation", "JOIN evidence e ON e.id = t.evidence_id", "e.case_id", "t.*", allRows},
    {"annotation_reply", "JOIN annotation a ON a.id = t.annotation_id JOIN evidence e ON e.id = a.evidence_id",
     "e.case_id", "t.*", allRows},
    {"assignment", "", "t.case_id", "t.*", allRows},
    {"attestation", "", "t.case_id", "t.*", allRows},
    {"case_file", "", "t.id", "t.uuid, t.number, t.number_key, t.state, t.opened_at", allRows},
    {"claim", "", "t.case_id", "t.withdrawn_by, t.withdrawn_at", allRows},
    {"contact_event", "", "t.case_id", "t.*", allRows},
    {"decision", "", "t.case_id", "NULL", allRows},
    {"document_password", "JOIN evidence e ON e.id = t.evidence_id", "e.case_id", "t.*", allRows},
    // How many pages an item has is counted from its bytes whenever somebody reads it.
    {"evidence", "JOIN blob b ON b.id = t.blob_id", "t.case_id",
     "t.mime, t.withdrawn_by, t.withdrawn_at, b.name, b.wrapped_key", allRows},
    {"evidence_cover", "JOIN evidence e ON e.id = t.evidence_id", "e.case_id", "t.*", allRows},
    {"evidence_former", "JOIN evidence e ON e.id = t.evidence_id", "e.case_id", "t.*", allRows},
    // A reserved number is no act yet: it becomes an issued or a cancelled one.
    {"paper", "", "t.case_id", "t.*", "t.state <> 'reserved'"},
    {"subject", "", "t.case_id", "t.*", allRows},
}};

/// -1: no part of a case.
[[nodiscard]] constexpr int recordPartOf(std::string_view table)
{
    for (size_t i = 0; i < recordParts.size(); ++i) {
        if (recordParts[i].table == table)
            return static_cast<int>(i);
    }
    return -1;
}

/// A row of a part, by its id there.
struct RowPlace
{
    int part = 0;
    qint64 row = 0;
    bool operator==(const RowPlace &) const = default;
    auto operator<=>(const RowPlace &) const = default;
};

} // namespace homeward
