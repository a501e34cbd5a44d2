// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/casecolumns.h"
#include "store/caseindex.h"
#include "store/wordindex.h"

#include <QCollator>

#include <vector>

namespace homeward {

/// The alphabet of the office: ґ after г, є after е, і after и, ї after і. Russian and Latin sort soundly in it.
[[nodiscard]] QCollator nameOrder();

/// The bulk of the cases, in the order of their ids. Never altered once made.
class CaseIndex::Base
{
public:
    CaseColumns lines;
    WordIndex words;
    std::vector<quint32> nameRank; ///< place of each line in the order of names

    void seal();
};

} // namespace homeward
