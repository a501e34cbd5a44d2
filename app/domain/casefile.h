// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/casestatus.h"
#include "domain/claim.h"
#include "domain/evidence.h"
#include "domain/party.h"

namespace homeward {

/// A decision about a case: binds to the revision it was made on. Never edited, only followed by another.
struct Decision
{
    DecisionId id;
    QString kind;  ///< stable ASCII: "assessment", "link_subjects", "outcome" …
    QString field; ///< catalogue key it is about; empty: the whole case
    SubjectId subject;
    QString value;
    QString reason;
    AccountId author;
    QDateTime decidedAt; ///< UTC
    QByteArray salt;
    bool operator==(const Decision &) const = default;
};

/// One child's record, read in one go: a value for showing, not a handle to write through.
struct CaseFile
{
    CaseId id;
    QString number; ///< label from the office's pattern
    CaseState state = CaseState::Draft;
    QDateTime openedAt;      ///< UTC
    QList<Party> parties;    ///< of the dossier, in its order
    QList<Subject> subjects; ///< the child is first
    QList<Claim> claims;     ///< all, also superseded and withdrawn, by recordedAt
    QList<Decision> decisions;
    QList<EvidenceItem> evidence;
    QList<Annotation> annotations;         ///< all, withdrawn ones included
    QByteArray revision;                   ///< 32 bytes, see revision.h
    QList<EvidenceItem> withdrawnEvidence; ///< entered in error; part of the record and its revision, of nothing else

    [[nodiscard]] SubjectId child() const { return subjects.isEmpty() ? SubjectId() : subjects.first().id; }
    bool operator==(const CaseFile &) const = default;
};

/// One line of the case list. Everything in it is derived and can be rebuilt.
struct CaseRow
{
    CaseId id;
    QString number;
    QString name; ///< heading form of the best name: the child's name as most parties give it
    CaseState state = CaseState::Draft;
    int conflicts = 0;
    PartialDate birth;   ///< empty when not stated; several dates claimed: the span that holds them all
    QString place;       ///< place of separation or present place, as first stated
    EvidenceId portrait; ///< the photograph shown in the list; null: none
    QDateTime changedAt; ///< UTC
    double score = 1;    ///< of a search, 0…1
    QString rule;        ///< why a search found it: "name", "folded_name", "number", "place"; empty without a search
    bool operator==(const CaseRow &) const = default;
};

struct CaseQuery
{
    enum class Order { Number, Name, ConflictsFirst, ChangedLast };
    QString text; ///< free text: name in any script, number, place
    bool conflictsOnly = false;
    Order order = Order::Number;
    int limit = -1; ///< -1: all
    bool operator==(const CaseQuery &) const = default;
};

/// News of a change, for whoever shows it. Null case: the whole dossier.
struct CaseChange
{
    CaseId id;
    bool listChanged = true; ///< the case's line in lists may differ
};

} // namespace homeward
