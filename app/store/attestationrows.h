// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attestation.h"
#include "store/database.h"

#include <QList>

namespace homeward {

/// InvalidValue: party or file are not of this dossier or case, or the revision has not 32 bytes.
[[nodiscard]] Status insertAttestation(Database &database, const CaseId &caseId, const Attestation &attestation);
/// Marks it, keeps it. NotFound, also when it is not of this case or is marked already.
[[nodiscard]] Status markAttestationInError(Database &database, const CaseId &caseId, const AttestationId &id,
                                            const QString &reason);
/// Takes the mark away. NotFound, also when it is not of this case or is not marked.
[[nodiscard]] Status restoreAttestation(Database &database, const CaseId &caseId, const AttestationId &id);
/// All of a case, by recordedAt.
[[nodiscard]] Result<QList<Attestation>> readAttestations(Database &database, const CaseId &caseId);

} // namespace homeward
