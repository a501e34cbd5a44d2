// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/normalisedrect.h"
#include "domain/partialdate.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace homeward {

/// What a claim is about: the child, another person, a document, a stay, a condition report. Belongs to one case.
enum class SubjectKind { Child, Person, Document, Stay, ConditionReport };
[[nodiscard]] QString subjectKindKey(SubjectKind kind); ///< "child", "person", "document", "stay", "condition_report"
[[nodiscard]] std::optional<SubjectKind> subjectKindFromKey(const QString &key);

struct Subject
{
    SubjectId id;
    SubjectKind kind = SubjectKind::Child;
    bool withdrawn = false; ///< entered in error; kept with its claims. Derived from the decisions about it
    QString withdrawReason = {};
    bool operator==(const Subject &) const = default;
};

/// A marked passage or area of an evidence item.
struct EvidenceRegion
{
    EvidenceId evidence;
    int page = 0; ///< from 0
    QList<NormalisedRect> rects;
    bool operator==(const EvidenceRegion &) const = default;
};

/// Where a claim comes from, in words, and the evidence item and page if it is on file.
struct ClaimSource
{
    QString text; ///< as people name it: "Report 1", "birth certificate, copy"
    EvidenceId evidence;
    int page = -1;    ///< from 0; -1: not stated
    PartialDate date; ///< date of the source itself
    bool operator==(const ClaimSource &) const = default;
};

/// What one party says about one fact. Never overwritten: a correction is a new claim that names the one it
/// supersedes; a withdrawal marks it and keeps it. Withdrawing a correction does not bring the older words back: they
/// hold again only when somebody records them again.
struct Claim
{
    ClaimId id;
    SubjectId subject;
    QString field; ///< key of the field catalogue
    QString value; ///< in the stored form of the field's type, see FieldType
    QString partyKey;
    ClaimSource source;
    AccountId recordedBy;
    QDateTime recordedAt; ///< UTC, milliseconds
    QList<EvidenceRegion> regions;
    ClaimId supersedes;      ///< null: none
    bool superseded = false; ///< derived: another claim names this one, withdrawn or not
    bool withdrawn = false;
    QString withdrawReason;
    QByteArray salt; ///< 16 random bytes, part of its digest

    [[nodiscard]] bool isLive() const { return !withdrawn && !superseded; }
    bool operator==(const Claim &) const = default;
};

/// What a person asks to be recorded. Ids, account, time and salt are added by the desk.
struct NewClaim
{
    SubjectId subject; ///< null: the child of the case
    QString field;
    QString value;
    QString partyKey;
    ClaimSource source;
    QList<EvidenceRegion> regions;
};

} // namespace homeward
