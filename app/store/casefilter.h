// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"

namespace homeward {

/// The filters of a query beside its texts, made ready for many rows.
class CaseFilter
{
public:
    CaseFilter(const CaseQuery &query, const AccountId &me);

    /// Passes all filters.
    [[nodiscard]] bool passes(const CaseRow &row, const CaseMark &mark) const;
    /// Counts the case beside each filter that it would pass.
    void count(const CaseRow &row, const CaseMark &mark, CaseListing &listing) const;

private:
    [[nodiscard]] bool passesOthers(const CaseRow &row, const CaseMark &mark) const;
    [[nodiscard]] bool passesAge(const CaseRow &row) const;

    const CaseQuery &m_query;
    AccountId m_me;
};

} // namespace homeward
