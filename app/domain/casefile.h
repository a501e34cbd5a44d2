// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/attestation.h"
#include "domain/casestatus.h"
#include "domain/claim.h"
#include "domain/evidence.h"
#include "domain/party.h"

#include <algorithm>

namespace homeward {

/// A decision about a case: binds to the revision it was made on. Never edited, only followed by another.
struct Decision
{
    DecisionId id;
    QString kind;  ///< stable ASCII: "assessment", "link_subjects", "subject_withdrawn", "subject_restored" …
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
    QList<Annotation> annotations;   ///< all, withdrawn ones included
    QList<Attestation> attestations; ///< all, by recordedAt; outside the revision
    QByteArray revision;             ///< 32 bytes, see revision.h

    [[nodiscard]] SubjectId child() const { return subjects.isEmpty() ? SubjectId() : subjects.first().id; }
    [[nodiscard]] const Subject *subject(const SubjectId &wanted) const
    {
        const auto found =
            std::find_if(subjects.begin(), subjects.end(), [&](const Subject &one) { return one.id == wanted; });
        return found == subjects.end() ? nullptr : &*found;
    }
    bool operator==(const CaseFile &) const = default;
};

/// News of a change, for whoever shows it. Null case: the whole dossier.
struct CaseChange
{
    CaseId id;
    bool listChanged = true;   ///< the case's line in lists may differ
    bool recordChanged = true; ///< something of the record itself; false: only who reads or works on it
};

} // namespace homeward
