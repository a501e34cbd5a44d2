// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentnumber.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace homeward {

/// A kind of paper a party may show. A new kind is one row here and its words in the .ts files.
struct DocumentType
{
    const char *key;   ///< stable ASCII, the value of the field document_type
    const char *label; ///< source text, context "FieldChoice"
    NumberForm form = NumberForm::Free;
};

inline constexpr auto documentTypeList = std::to_array<DocumentType>({
    {"birth_certificate", QT_TRANSLATE_NOOP("FieldChoice", "Birth certificate"), NumberForm::BirthCertificate},
    {"birth_record", QT_TRANSLATE_NOOP("FieldChoice", "Extract from the birth register"), NumberForm::Free},
    {"identity_card", QT_TRANSLATE_NOOP("FieldChoice", "Identity card"), NumberForm::IdentityCard},
    {"internal_passport", QT_TRANSLATE_NOOP("FieldChoice", "Internal passport"), NumberForm::InternalPassport},
    {"travel_passport", QT_TRANSLATE_NOOP("FieldChoice", "Passport for travel abroad"), NumberForm::TravelPassport},
    {"demographic_record", QT_TRANSLATE_NOOP("FieldChoice", "Extract from the demographic register"),
     NumberForm::DemographicNumber},
    {"tax_card", QT_TRANSLATE_NOOP("FieldChoice", "Taxpayer card"), NumberForm::TaxNumber},
    {"insurance_card", QT_TRANSLATE_NOOP("FieldChoice", "Pension insurance card"), NumberForm::InsuranceNumber},
    {"residence_permit", QT_TRANSLATE_NOOP("FieldChoice", "Residence permit"), NumberForm::Free},
    {"migration_card", QT_TRANSLATE_NOOP("FieldChoice", "Migration card"), NumberForm::Free},
    {"displacement_certificate", QT_TRANSLATE_NOOP("FieldChoice", "Certificate of a displaced person"),
     NumberForm::Free},
    {"medical_record", QT_TRANSLATE_NOOP("FieldChoice", "Medical record"), NumberForm::Free},
    {"school_record", QT_TRANSLATE_NOOP("FieldChoice", "School record"), NumberForm::Free},
    {"guardianship_paper", QT_TRANSLATE_NOOP("FieldChoice", "Decision on guardianship"), NumberForm::Free},
    {"court_decision", QT_TRANSLATE_NOOP("FieldChoice", "Court decision"), NumberForm::Free},
    {"power_of_attorney", QT_TRANSLATE_NOOP("FieldChoice", "Power of attorney"), NumberForm::Free},
    {"consent", QT_TRANSLATE_NOOP("FieldChoice", "Consent of a parent or guardian"), NumberForm::Free},
    {"marriage_certificate", QT_TRANSLATE_NOOP("FieldChoice", "Marriage certificate"), NumberForm::BirthCertificate},
    {"death_certificate", QT_TRANSLATE_NOOP("FieldChoice", "Death certificate"), NumberForm::BirthCertificate},
    {"dna_report", QT_TRANSLATE_NOOP("FieldChoice", "DNA report"), NumberForm::Free},
    {"institution_order", QT_TRANSLATE_NOOP("FieldChoice", "Order or register of an institution"), NumberForm::Free},
    {"other_paper", QT_TRANSLATE_NOOP("FieldChoice", "Other document"), NumberForm::Free},
});

/// Null when the key is unknown.
[[nodiscard]] inline const DocumentType *documentType(QStringView key)
{
    for (const DocumentType &type : documentTypeList) {
        if (key == QLatin1String(type.key))
            return &type;
    }
    return nullptr;
}

} // namespace homeward
