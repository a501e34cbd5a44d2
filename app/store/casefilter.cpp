// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casefilter.h"

#include "domain/age.h"

#include <limits>

namespace homeward {

FilterLine filterLineOf(const CaseRow &row)
{
    return {row.state,
            row.conflicts,
            row.birth,
            row.separation,
            row.parties,
            row.hasPhotos,
            row.hasDocuments,
            row.changedAt.isValid() ? row.changedAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min()};
}

CaseFilter::CaseFilter(const CaseQuery &query, const AccountId &me)
    : m_query(query), m_since(query.changedSince.toMSecsSinceEpoch()), m_me(me)
{
}

bool CaseFilter::passesAge(const FilterLine &row) const
{
    if (m_query.age == CaseQuery::Age::Any)
        return true;
    // Who may be an adult already counts as well, so that a vague date of birth leaves nobody out.
    const Age age = ageOf(row.birth, row.separation, m_query.today);
    const bool perhaps = age.stage == AgeStage::PossiblyAdult;
    if (m_query.age == CaseQuery::Age::EighteenSoon)
        return age.turns18Soon || perhaps;
    return age.adultSinceSeparation || (perhaps && !row.separation.isNull());
}

bool CaseFilter::passesOthers(const FilterLine &row, const CaseMark &mark) const
{
    return (!m_query.changedOnly || mark.reading == Reading::Changed) &&
           (m_query.states.isEmpty() || m_query.states.contains(row.state)) &&
           (m_query.partyKey.isEmpty() || row.parties.contains(m_query.partyKey)) &&
           (!m_query.withPhotos || row.photos) && (!m_query.withDocuments || row.documents) &&
           (!m_query.changedSince.isValid() || row.changedAt >= m_since) && passesAge(row);
}

bool CaseFilter::passes(const FilterLine &row, const CaseMark &mark) const
{
    return (!m_query.unreadOnly || mark.reading != Reading::Read) && (!m_query.conflictsOnly || row.conflicts > 0) &&
           (m_query.assignedTo.isNull() || mark.assignedTo == m_query.assignedTo) && passesOthers(row, mark);
}

void CaseFilter::count(const FilterLine &row, const CaseMark &mark, CaseListing &listing) const
{
    if (!passesOthers(row, mark))
        return;
    const bool unread = mark.reading != Reading::Read;
    const bool conflicts = row.conflicts > 0;
    const bool mine = !m_me.isNull() && mark.assignedTo == m_me;
    const bool unreadFits = unread || !m_query.unreadOnly;
    const bool conflictsFit = conflicts || !m_query.conflictsOnly;
    const bool assignedFits = m_query.assignedTo.isNull() || mark.assignedTo == m_query.assignedTo;
    listing.unread += unread && conflictsFit && assignedFits ? 1 : 0;
    listing.conflicts += conflicts && unreadFits && assignedFits ? 1 : 0;
    listing.mine += mine && unreadFits && conflictsFit ? 1 : 0;
}

} // namespace homeward
