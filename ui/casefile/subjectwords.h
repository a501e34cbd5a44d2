// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "domain/documenttype.h"

#include <utility>

namespace homeward {

/// A record's heading: what it is and what it is known by, "Document · Birth certificate I-АБ 000123".
[[nodiscard]] QString subjectTitle(const CaseFile &file, const Subject &subject);
/// The same without what kind of record it is, where more is known: "Birth certificate I-АБ 000123".
[[nodiscard]] QString subjectName(const CaseFile &file, const Subject &subject);
/// Title of the section in which records of this kind stand.
[[nodiscard]] QString subjectSection(SubjectKind kind);
[[nodiscard]] QString attestationCapacityText(AttestationCapacity capacity);
[[nodiscard]] QString attestationResultText(AttestationResult result);
/// "20 Nov 2026 · Official O. O. · revision 3F9A-12C0, as the case is now"; parts that are not stated are left out.
[[nodiscard]] QString attestationDetails(const Attestation &attestation, const CaseFile &file);
/// A hint beside a number that is not of its usual shape; empty: nothing is doubtful. Never a reason to refuse it.
[[nodiscard]] QString numberHint(NumberForm form, NumberDoubt doubt);

/// The usual shape of the number in \a field of a subject, by what is known about it, and what of it stands in another
/// field: the series of a document. Free: nothing to go by.
[[nodiscard]] std::pair<NumberForm, QString> numberExpected(const CaseView &view, const SubjectId &subject,
                                                            const QString &field);
/// The child's date of birth where it is one single day; invalid otherwise.
[[nodiscard]] QDate birthDay(const CaseView &view);

} // namespace homeward
