// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/casememory.h"

#include "store/claimrows.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace homeward {

namespace {

bool isIn(const char *table, const QList<RowPlace> &rows)
{
    return std::any_of(rows.cbegin(), rows.cend(),
                       [part = recordPartOf(table)](const RowPlace &row) { return row.part == part; });
}

/// Puts it where reading all of them in order would.
void place(QList<Claim> &claims, const Claim &claim)
{
    const auto same = std::find_if(claims.begin(), claims.end(), [&](const Claim &one) { return one.id == claim.id; });
    if (same != claims.end()) {
        *same = claim;
        return;
    }
    claims.insert(std::upper_bound(claims.cbegin(), claims.cend(), claim,
                                   [](const Claim &a, const Claim &b) { return a.recordedAt < b.recordedAt; }) -
                      claims.cbegin(),
                  claim);
}

/// False: there is no such fact yet.
bool compareAnew(const CaseFile &file, const Claim &claim, QList<FactComparison> &facts)
{
    const auto fact = std::find_if(facts.begin(), facts.end(), [&](const FactComparison &one) {
        return one.field == claim.field && one.subject == claim.subject;
    });
    if (fact == facts.end())
        return false;
    QList<Claim> about;
    std::copy_if(file.claims.cbegin(), file.claims.cend(), std::back_inserter(about),
                 [&](const Claim &one) { return one.field == claim.field && one.subject == claim.subject; });
    *fact = compareFact(claim.field, about, file.parties);
    fact->subject = claim.subject;
    return true;
}

Result<CaseMemory::Known> readKnown(Database &database, const CaseId &id, const QList<Party> &parties)
{
    auto outline = readCaseOutline(database, id);
    if (!outline)
        return failure(outline);
    outline->file.parties = parties;
    auto facts = compareFacts(outline->file);
    return CaseMemory::Known{std::move(*outline), std::move(facts)};
}

} // namespace

void CaseMemory::remember(const CaseFile &file, const QList<FactComparison> &facts)
{
    Known known;
    CaseFile &outline = known.outline.file;
    outline.id = file.id;
    outline.parties = file.parties;
    outline.subjects = file.subjects;
    outline.claims = file.claims;
    outline.evidence = file.evidence;
    known.facts = facts;
    keep(std::move(known));
}

void CaseMemory::keep(Known known)
{
    const CaseId id = known.outline.file.id;
    m_known.insert(id, new Known(std::move(known)));
}

const CaseFile *CaseMemory::file(const CaseId &id) const
{
    const Known *known = m_known.object(id);
    return known ? &known->outline.file : nullptr;
}

Result<CaseMemory::Known> CaseMemory::after(Database &database, const CaseId &id, const QList<RowPlace> &written,
                                            const QList<Party> &parties)
{
    const std::unique_ptr<Known> before(m_known.take(id));
    const bool others = isIn("subject", written) || isIn("decision", written) || isIn("evidence", written) ||
                        isIn("evidence_cover", written);
    if (!before || others)
        return readKnown(database, id, parties);
    Known known = std::move(*before);
    if (const Status head = readCaseHead(database, known.outline); !head)
        return failure(head);
    CaseFile &file = known.outline.file;
    QList<Claim> changed;
    for (const RowPlace &row : written) {
        if (row.part != recordPartOf("claim"))
            continue;
        const auto claim = readClaimRow(database, row.row);
        if (!claim)
            return failure(claim);
        place(file.claims, *claim);
        changed.append(*claim);
    }
    // What a claim corrects is of the same field and subject, so the fact is the same.
    if (!changed.isEmpty())
        markSuperseded(file.claims);
    for (const Claim &claim : std::as_const(changed)) {
        if (!compareAnew(file, claim, known.facts)) {
            known.facts = compareFacts(file);
            break;
        }
    }
    return known;
}

} // namespace homeward
