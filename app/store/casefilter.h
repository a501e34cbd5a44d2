// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"

namespace homeward {

/// What the filters ask of a case.
struct FilterLine
{
    CaseState state;
    int conflicts;
    const PartialDate &birth;
    const PartialDate &separation;
    const QStringList &parties;
    bool photos;
    bool documents;
    qint64 changedAt; ///< ms since 1970, UTC
};
[[nodiscard]] FilterLine filterLineOf(const CaseRow &row);

/// The filters of a query beside its texts, made ready for many rows.
class CaseFilter
{
public:
    CaseFilter(const CaseQuery &query, const AccountId &me);

    /// Passes all filters.
    [[nodiscard]] bool passes(const FilterLine &row, const CaseMark &mark) const;
    /// Counts the case beside each filter that it would pass.
    void count(const FilterLine &row, const CaseMark &mark, CaseListing &listing) const;

private:
    [[nodiscard]] bool passesOthers(const FilterLine &row, const CaseMark &mark) const;
    [[nodiscard]] bool passesAge(const FilterLine &row) const;

    const CaseQuery &m_query;
    qint64 m_since;
    AccountId m_me;
};

} // namespace homeward
