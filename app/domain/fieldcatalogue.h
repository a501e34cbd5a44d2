// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "domain/documentnumber.h"

#include <QString>

#include <span>

namespace homeward {

/// Decides the editor, the stored form of the value and how two values compare.
enum class FieldType {
    Name,   ///< PersonName::toValue()
    Date,   ///< PartialDate::toEdtf()
    Place,  ///< free text as written
    Text,   ///< free text
    Choice, ///< one of choices(), by key
    Quote,  ///< a party's own words; shown only in quotation marks with its source
    Number, ///< a quantity in the unit its label names: digits, at most two decimals after a point
    Flag,   ///< "yes", "no" or "unknown"
    Code    ///< a number or series as printed; compared without blanks, letters that look alike taken as one
};

enum class FieldGroup {
    Identity,
    Appearance,
    Health,
    Education,
    Documents,
    Separation,
    WhenFound,
    PresentPlace,
    Family,
    Person, ///< of the other subjects, one group each
    Paper,
    Stay,
    Condition
};

/// What a true conflict in this field means (domain.md: identity / kinship / legal / minor).
enum class Severity { Identity, Kinship, Legal, Minor };

struct FieldChoice
{
    const char *key;
    const char *label; ///< source text, context "FieldChoice"
};

/// One row of THE list of fields. A new field is a row here, its words in the .ts files, and nothing else.
struct FieldInfo
{
    const char *key;   ///< stable ASCII, "birth_date"
    const char *label; ///< source text, context "Field"; translate with fieldLabel() in ui or the phrasebook on paper
    SubjectKind subject;
    FieldGroup group;
    FieldType type;
    Severity severity;
    bool keyFact;                         ///< shown on the Overview and in the identity panel
    std::span<const FieldChoice> choices; ///< for FieldType::Choice and Flag
    NumberForm form = NumberForm::Free;   ///< for FieldType::Code: the usual shape, a hint only
    bool several = false; ///< a party may say several things that hold together: languages, marks, citizenships
    bool sealed = false;  ///< health, addresses, contact data: for a compartment of its own
    bool title = false;   ///< part of its subject's heading, in the order of the list
};

[[nodiscard]] std::span<const FieldInfo> fieldCatalogue();
/// Null when the key is unknown (a package from a newer program): such claims are kept and shown by their key.
[[nodiscard]] const FieldInfo *fieldInfo(const QString &key);
/// Source text of a group's title, context "FieldGroup".
[[nodiscard]] const char *fieldGroupLabel(FieldGroup group);
/// Is \a value in the stored form of \a field?
[[nodiscard]] bool isValidValue(const FieldInfo &field, const QString &value);

} // namespace homeward
