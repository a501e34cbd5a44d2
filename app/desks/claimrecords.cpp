// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/claimrecords.h"

#include "domain/fieldcatalogue.h"
#include "store/claimrows.h"

#include <algorithm>

namespace homeward {

namespace {

/// \a follows another claim: then it may keep a source that was withdrawn since.
Status checkClaim(const CaseFile &file, const NewClaim &claim, bool follows)
{
    const FieldInfo *field = fieldInfo(claim.field);
    if (!field)
        return failure(ErrorCode::InvalidValue, QStringLiteral("no such field"));
    if (!isValidValue(*field, claim.value))
        return failure(ErrorCode::InvalidValue, QStringLiteral("not a value of field %1").arg(claim.field));
    const bool knownParty = std::any_of(file.parties.begin(), file.parties.end(),
                                        [&](const Party &party) { return party.key == claim.partyKey; });
    if (!knownParty)
        return failure(ErrorCode::InvalidValue, QStringLiteral("no such party"));
    if (claim.subject.isNull() && field->subject != SubjectKind::Child)
        return failure(ErrorCode::InvalidValue, QStringLiteral("the field belongs to another kind of subject"));
    if (!claim.subject.isNull()) {
        const auto subject = std::find_if(file.subjects.begin(), file.subjects.end(),
                                          [&](const Subject &known) { return known.id == claim.subject; });
        if (subject == file.subjects.end())
            return failure(ErrorCode::NotFound, QStringLiteral("no such subject in this case"));
        if (subject->withdrawn)
            return failure(ErrorCode::InvalidValue, QStringLiteral("the subject is entered in error"));
        if (subject->kind != field->subject)
            return failure(ErrorCode::InvalidValue, QStringLiteral("the field belongs to another kind of subject"));
    }
    const auto onFile = [&](const EvidenceId &id) {
        const auto it = [&id](const EvidenceItem &item) { return item.id == id; };
        return std::any_of(file.evidence.begin(), file.evidence.end(), it) ||
               (follows && std::any_of(file.withdrawnEvidence.begin(), file.withdrawnEvidence.end(), it));
    };
    if (!claim.source.evidence.isNull() && !onFile(claim.source.evidence))
        return failure(ErrorCode::NotFound, QStringLiteral("the source is not evidence of this case"));
    for (const EvidenceRegion &region : claim.regions) {
        if (!onFile(region.evidence))
            return failure(ErrorCode::NotFound, QStringLiteral("a region is not on evidence of this case"));
        if (!std::all_of(region.rects.begin(), region.rects.end(),
                         [](const NormalisedRect &rect) { return rect.isValid(); }))
            return failure(ErrorCode::InvalidValue, QStringLiteral("a region leaves its page"));
    }
    return {};
}

} // namespace

Result<ClaimId> recordClaim(Store &store, const CaseFile &file, const NewClaim &words, const ClaimId &supersedes,
                            QJsonObject &content)
{
    if (const Status good = checkClaim(file, words, !supersedes.isNull()); !good)
        return failure(good);
    Claim claim;
    claim.id = ClaimId::create(store.world);
    claim.subject = words.subject.isNull() ? file.child() : words.subject;
    claim.field = words.field;
    claim.value = words.value;
    claim.partyKey = words.partyKey;
    claim.source = words.source;
    claim.regions = words.regions;
    claim.recordedBy = store.place.session.account.id;
    claim.recordedAt = store.world.nowUtc();
    claim.supersedes = supersedes;
    claim.salt = store.newSalt();
    content = {{QStringLiteral("claim"), claim.id.toString()},
               {QStringLiteral("field"), claim.field},
               {QStringLiteral("value"), claim.value},
               {QStringLiteral("party"), claim.partyKey}};
    if (!supersedes.isNull())
        content.insert(QStringLiteral("supersedes"), supersedes.toString());
    if (const Status written = insertClaim(*store.database, file.id, claim); !written)
        return failure(written);
    return claim.id;
}

} // namespace homeward
