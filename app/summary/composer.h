// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summary/phrasebook.h"
#include "summary/summary.h"

#include <QHash>

namespace homeward {

/// All a summary is made of. The desk fetches it; nothing here is looked up behind its back.
struct SummaryInput
{
    CaseFile file;
    QList<FactComparison> facts;           ///< as the claims grid shows them, in its order
    QStringList sealed;                    ///< fields of a sealed compartment that are left out; named, never silently
    QList<FactComparison> sealedConflicts; ///< discrepancies in such fields, without values: named as well
    Office office;
    Language language = Language::Ukrainian; ///< of the paper
    QDate issued;                            ///< in the office's time zone
    QString paperNumber;                     ///< empty: a draft
    QString place;                           ///< of issue; may be empty
    QString recipient;                       ///< whom the paper is for; may be empty
    QString purpose;                         ///< may be empty
    QString restriction;                     ///< printed only if the office orders one
    QString signerName;                      ///< as it is to be printed, see formatSignatory()
    QString signerPosition;
    QImage portrait;               ///< may be null
    EvidenceId portraitItem;       ///< the evidence the portrait was taken from; may be null
    QHash<EvidenceId, int> sheets; ///< counted sheets; items not named here count their pages
};

/// The contents of the official summary in the order of its parts. Open conflicts always appear with every value.
/// \a words must be of the input's language.
[[nodiscard]] Summary compose(const SummaryInput &input, const Phrasebook &words);
[[nodiscard]] Summary compose(const SummaryInput &input);

} // namespace homeward
