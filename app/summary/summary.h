// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/comparison.h"

#include <QDate>
#include <QImage>
#include <QStringList>

namespace homeward {

/// A party as the paper names it.
struct SummaryParty
{
    QString key;
    QString letter;
    PartyShape shape = PartyShape::Letter;
    QString name;
    bool operator==(const SummaryParty &) const = default;
};

/// Who says a value, by letter, and from which of the numbered sources.
struct SummaryAttribution
{
    QString partyKey;
    QString letter;
    QList<int> sources;    ///< numbers of SummarySource
    QStringList citations; ///< the same with pages where stated: "1, p. 2"
    bool operator==(const SummaryAttribution &) const = default;
};

struct SummaryValue
{
    QString value; ///< stored form
    QString text;  ///< in the words of the paper
    QList<SummaryAttribution> said;
    bool operator==(const SummaryValue &) const = default;
};

struct SummaryFact
{
    QString field;     ///< catalogue key
    SubjectId subject; ///< null: the child
    QString group;     ///< title of its group; of another record than the child's: what that is known by
    QString label;
    FactState state = FactState::NoData;
    QString stateText;
    QString severity; ///< for a conflict: what kind of discrepancy it is
    QList<SummaryValue> values;
    bool operator==(const SummaryFact &) const = default;
};

struct SummarySource
{
    int number = 0;
    QString text; ///< title, date and sheets, ready to print
    QString title;
    EvidenceId evidence; ///< null: named by a claim, not on file
    QByteArray sha256;   ///< of the file; empty when not on file
    bool operator==(const SummarySource &) const = default;
};

struct SummaryRow
{
    QString label;
    QString text;
    bool operator==(const SummaryRow &) const = default;
};

/// A verification summary: everything the paper says, in its own words and order, before it becomes pages.
/// Made by compose(), recorded by canonical.h, drawn by painter.h.
struct Summary
{
    Language language = Language::Ukrainian;
    CaseId caseId;
    QString caseNumber;
    QString paperNumber; ///< empty: a draft, marked so on every page
    QByteArray revision; ///< of the case, 32 bytes
    QDate issued;        ///< in the office's zone
    QString recipient;
    QString purpose;

    QString restriction; ///< mark of access restriction; usually none
    QStringList letterhead;
    QString kind;
    QString dateLine;
    QString numberLine; ///< registration number, or the word for a draft
    QString place;
    QString heading;

    QImage portrait; ///< null: an empty frame with noPortrait
    QString portraitCaption;
    QString noPortrait;
    QList<SummaryRow> identity; ///< beside the portrait; separation and family are parts of the findings

    QString findingsTitle;
    QStringList findingsHeader; ///< fact, values, state
    QList<SummaryParty> parties;
    QList<SummaryFact> facts; ///< those with at least one value
    QString notStated;        ///< one line naming the facts nobody speaks about; may be empty
    QString noFacts;          ///< in place of the table when it would be empty

    QString discrepanciesTitle;
    QStringList discrepancies; ///< one paragraph each, all values and parties; or one saying there are none
    QString sourcesTitle;
    QList<SummarySource> sources;
    QString noSources;

    QString signerPosition;
    QString signerName;
    QString checkTitle;
    QString checkText; ///< holds %1 for the short digest of the canonical record

    QString draftMark;
    QString footerRecord; ///< number · revision, at the left of each foot
    QString footerSheet;  ///< "sheet %1 of %2"
    QString footerDigest; ///< "digest %1"

    [[nodiscard]] bool isDraft() const { return paperNumber.isEmpty(); }
};

} // namespace homeward
