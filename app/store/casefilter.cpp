// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casefilter.h"

namespace homeward {

namespace {

constexpr int majority = 18; ///< years
constexpr int soonDays = 90;

} // namespace

CaseFilter::CaseFilter(const CaseQuery &query, const AccountId &me) : m_query(query), m_me(me) {}

bool CaseFilter::passesAge(const CaseRow &row) const
{
    if (m_query.age == CaseQuery::Age::Any)
        return true;
    // A year of birth gives a span of days; it counts when any of them does, so that nobody is overlooked.
    const QDate first = row.birth.earliest().isValid() ? row.birth.earliest().addYears(majority) : QDate();
    const QDate last = row.birth.latest().isValid() ? row.birth.latest().addYears(majority) : QDate();
    if (row.birth.isNull() || !m_query.today.isValid())
        return false;
    if (m_query.age == CaseQuery::Age::EighteenSoon)
        return (!first.isValid() || first <= m_query.today.addDays(soonDays)) &&
               (!last.isValid() || last >= m_query.today);
    const QDate separated = row.separation.earliest();
    return separated.isValid() && (!first.isValid() || first <= m_query.today) &&
           (!last.isValid() || last >= separated);
}

bool CaseFilter::passesOthers(const CaseRow &row, const CaseMark &mark) const
{
    return (!m_query.changedOnly || mark.reading == Reading::Changed) &&
           (m_query.states.isEmpty() || m_query.states.contains(row.state)) &&
           (m_query.partyKey.isEmpty() || row.parties.contains(m_query.partyKey)) &&
           (!m_query.withPhotos || row.hasPhotos) && (!m_query.withDocuments || row.hasDocuments) &&
           (!m_query.changedSince.isValid() || row.changedAt >= m_query.changedSince) && passesAge(row);
}

bool CaseFilter::passes(const CaseRow &row, const CaseMark &mark) const
{
    return (!m_query.unreadOnly || mark.reading != Reading::Read) && (!m_query.conflictsOnly || row.conflicts > 0) &&
           (m_query.assignedTo.isNull() || mark.assignedTo == m_query.assignedTo) && passesOthers(row, mark);
}

void CaseFilter::count(const CaseRow &row, const CaseMark &mark, CaseListing &listing) const
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
