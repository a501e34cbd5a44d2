// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcatalogue.h"

#include "domain/documenttype.h"
#include "domain/personname.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace homeward {

namespace {

constexpr FieldChoice sexChoices[] = {
    {"female", QT_TRANSLATE_NOOP("FieldChoice", "Female")},
    {"male", QT_TRANSLATE_NOOP("FieldChoice", "Male")},
};

constexpr FieldChoice separationChoices[] = {
    {"displaced_by_fighting", QT_TRANSLATE_NOOP("FieldChoice", "Displaced across a border by fighting")},
    {"family_divided", QT_TRANSLATE_NOOP("FieldChoice", "Family divided across the line or border")},
    {"institution_moved", QT_TRANSLATE_NOOP("FieldChoice", "Institution moved")},
    {"rest_or_treatment", QT_TRANSLATE_NOOP("FieldChoice", "Sent for rest or treatment and not returned")},
    {"parent_absent", QT_TRANSLATE_NOOP("FieldChoice", "Parent detained, dead or missing")},
    {"travelled_with_kin", QT_TRANSLATE_NOOP("FieldChoice", "Travelled with one parent or relative")},
    {"other", QT_TRANSLATE_NOOP("FieldChoice", "Other or unknown")},
};

constexpr FieldChoice answerChoices[] = {
    {"yes", QT_TRANSLATE_NOOP("FieldChoice", "Yes")},
    {"no", QT_TRANSLATE_NOOP("FieldChoice", "No")},
    {"unknown", QT_TRANSLATE_NOOP("FieldChoice", "Not known")},
};

constexpr FieldChoice livingChoices[] = {
    {"alive", QT_TRANSLATE_NOOP("FieldChoice", "Alive")},
    {"dead", QT_TRANSLATE_NOOP("FieldChoice", "Dead")},
    {"missing", QT_TRANSLATE_NOOP("FieldChoice", "Missing")},
    {"detained", QT_TRANSLATE_NOOP("FieldChoice", "Detained")},
};

constexpr FieldChoice relationChoices[] = {
    {"mother", QT_TRANSLATE_NOOP("FieldChoice", "Mother")},
    {"father", QT_TRANSLATE_NOOP("FieldChoice", "Father")},
    {"sister", QT_TRANSLATE_NOOP("FieldChoice", "Sister")},
    {"brother", QT_TRANSLATE_NOOP("FieldChoice", "Brother")},
    {"grandmother", QT_TRANSLATE_NOOP("FieldChoice", "Grandmother")},
    {"grandfather", QT_TRANSLATE_NOOP("FieldChoice", "Grandfather")},
    {"aunt", QT_TRANSLATE_NOOP("FieldChoice", "Aunt")},
    {"uncle", QT_TRANSLATE_NOOP("FieldChoice", "Uncle")},
    {"cousin", QT_TRANSLATE_NOOP("FieldChoice", "Cousin")},
    {"step_parent", QT_TRANSLATE_NOOP("FieldChoice", "Step-parent")},
    {"adoptive_parent", QT_TRANSLATE_NOOP("FieldChoice", "Adoptive parent")},
    {"other_relative", QT_TRANSLATE_NOOP("FieldChoice", "Other relative")},
    {"guardian_young", QT_TRANSLATE_NOOP("FieldChoice", "Guardian of a child under 14")},
    {"guardian_older", QT_TRANSLATE_NOOP("FieldChoice", "Guardian of a child from 14 to 18")},
    {"foster_carer", QT_TRANSLATE_NOOP("FieldChoice", "Foster carer")},
    {"caregiver", QT_TRANSLATE_NOOP("FieldChoice", "Other caregiver")},
    {"claimant", QT_TRANSLATE_NOOP("FieldChoice", "Person who asks for the child")},
    {"escort", QT_TRANSLATE_NOOP("FieldChoice", "Escort")},
    {"witness", QT_TRANSLATE_NOOP("FieldChoice", "Witness")},
    {"official", QT_TRANSLATE_NOOP("FieldChoice", "Official")},
};

constexpr FieldChoice legalStatusChoices[] = {
    {"rights_intact", QT_TRANSLATE_NOOP("FieldChoice", "Parental rights in full")},
    {"rights_limited", QT_TRANSLATE_NOOP("FieldChoice", "Parental rights limited")},
    {"rights_removed", QT_TRANSLATE_NOOP("FieldChoice", "Deprived of parental rights")},
    {"guardianship", QT_TRANSLATE_NOOP("FieldChoice", "Guardianship by decision")},
    {"adoption", QT_TRANSLATE_NOOP("FieldChoice", "Adoption")},
    {"none", QT_TRANSLATE_NOOP("FieldChoice", "No legal tie to the child")},
};

constexpr FieldChoice stayChoices[] = {
    {"home", QT_TRANSLATE_NOOP("FieldChoice", "Home")},
    {"kin", QT_TRANSLATE_NOOP("FieldChoice", "With relatives")},
    {"foster", QT_TRANSLATE_NOOP("FieldChoice", "Foster family")},
    {"guardianship", QT_TRANSLATE_NOOP("FieldChoice", "With a guardian")},
    {"institution", QT_TRANSLATE_NOOP("FieldChoice", "Children’s institution")},
    {"camp", QT_TRANSLATE_NOOP("FieldChoice", "Camp or sanatorium")},
    {"hospital", QT_TRANSLATE_NOOP("FieldChoice", "Hospital")},
    {"college", QT_TRANSLATE_NOOP("FieldChoice", "College or boarding school")},
    {"detention", QT_TRANSLATE_NOOP("FieldChoice", "Detention")},
    {"transit", QT_TRANSLATE_NOOP("FieldChoice", "In transit")},
    {"other", QT_TRANSLATE_NOOP("FieldChoice", "Other or unknown")},
};

constexpr FieldChoice mannerChoices[] = {
    {"in_person", QT_TRANSLATE_NOOP("FieldChoice", "In person")},
    {"remote", QT_TRANSLATE_NOOP("FieldChoice", "Remotely")},
};

/// The types of documents as choices: one list, see documenttype.h.
constexpr auto documentChoices = [] {
    std::array<FieldChoice, documentTypeList.size()> choices{};
    for (size_t i = 0; i < choices.size(); ++i)
        choices[i] = {documentTypeList[i].key, documentTypeList[i].label};
    return choices;
}();

using G = FieldGroup;
using T = FieldType;
using V = Severity;

// What a row may carry besides; see the members of FieldInfo.
enum Mark { Plain = 0, Key = 1, Several = 2, Sealed = 4, Title = 8 };

/// A row: key, label, group, type, severity, marks, then choices or the form of a number.
struct Row
{
    SubjectKind subject;
    constexpr FieldInfo operator()(const char *key, const char *label, G group, T type, V severity, int marks = Plain,
                                   std::span<const FieldChoice> choices = {}, NumberForm form = NumberForm::Free) const
    {
        if (type == T::Flag)
            choices = answerChoices;
        return {key,
                label,
                subject,
                group,
                type,
                severity,
                (marks & Key) != 0,
                choices,
                form,
                (marks & Several) != 0,
                (marks & Sealed) != 0,
                (marks & Title) != 0};
    }
    constexpr FieldInfo operator()(const char *key, const char *label, G group, T type, V severity,
                                   NumberForm form) const
    {
        return (*this)(key, label, group, type, severity, Plain, {}, form);
    }
};
constexpr Row child{SubjectKind::Child};
constexpr Row person{SubjectKind::Person};
constexpr Row document{SubjectKind::Document};
constexpr Row stay{SubjectKind::Stay};
constexpr Row report{SubjectKind::ConditionReport};

// The order of this list is the order of the claims grid, the forms and the paper.
constexpr auto catalogue = std::to_array<FieldInfo>({
    child("name_birth", QT_TRANSLATE_NOOP("Field", "Name at birth"), G::Identity, T::Name, V::Identity, Key),
    child("name_papers", QT_TRANSLATE_NOOP("Field", "Name in current papers"), G::Identity, T::Name, V::Identity),
    child("name_given_since", QT_TRANSLATE_NOOP("Field", "Name given since separation"), G::Identity, T::Name,
          V::Identity),
    child("name_nickname", QT_TRANSLATE_NOOP("Field", "Nickname"), G::Identity, T::Text, V::Minor),
    child("name_as_heard", QT_TRANSLATE_NOOP("Field", "Name as heard"), G::Identity, T::Text, V::Minor, Several),
    child("birth_date", QT_TRANSLATE_NOOP("Field", "Date of birth"), G::Identity, T::Date, V::Identity, Key),
    child("sex", QT_TRANSLATE_NOOP("Field", "Sex as documented"), G::Identity, T::Choice, V::Identity, Key, sexChoices),
    child("birth_place", QT_TRANSLATE_NOOP("Field", "Place of birth"), G::Identity, T::Place, V::Identity, Key),
    child("citizenship_stated", QT_TRANSLATE_NOOP("Field", "Citizenship as stated"), G::Identity, T::Text, V::Legal,
          Several),
    child("languages", QT_TRANSLATE_NOOP("Field", "Languages"), G::Identity, T::Text, V::Minor, Several),
    child("faith", QT_TRANSLATE_NOOP("Field", "Faith, only if volunteered"), G::Identity, T::Text, V::Minor, Sealed),
    child("ethnicity", QT_TRANSLATE_NOOP("Field", "Ethnicity, only if volunteered"), G::Identity, T::Text, V::Minor,
          Sealed),
    child("minor_at_separation", QT_TRANSLATE_NOOP("Field", "Minor at separation"), G::Identity, T::Flag, V::Legal),
    child("living_status", QT_TRANSLATE_NOOP("Field", "Living status"), G::Identity, T::Choice, V::Identity, Plain,
          livingChoices),
    child("distinguishing_marks", QT_TRANSLATE_NOOP("Field", "Distinguishing marks"), G::Appearance, T::Text, V::Minor,
          Several),
    child("height", QT_TRANSLATE_NOOP("Field", "Height, cm"), G::Appearance, T::Number, V::Minor, Several),
    child("eye_colour", QT_TRANSLATE_NOOP("Field", "Colour of eyes"), G::Appearance, T::Text, V::Minor),
    child("hair_colour", QT_TRANSLATE_NOOP("Field", "Colour of hair"), G::Appearance, T::Text, V::Minor, Several),
    child("health_summary", QT_TRANSLATE_NOOP("Field", "State of health"), G::Health, T::Text, V::Minor,
          Several | Sealed),
    child("health_needs", QT_TRANSLATE_NOOP("Field", "Health needs"), G::Health, T::Text, V::Minor, Several | Sealed),
    child("disability", QT_TRANSLATE_NOOP("Field", "Disability"), G::Health, T::Text, V::Minor, Sealed),
    child("devices", QT_TRANSLATE_NOOP("Field", "Aids and devices"), G::Health, T::Text, V::Minor, Several | Sealed),
    child("education", QT_TRANSLATE_NOOP("Field", "Education"), G::Education, T::Text, V::Minor, Several),
    child("birth_certificate", QT_TRANSLATE_NOOP("Field", "Birth certificate"), G::Documents, T::Text, V::Identity),
    child("demographic_number", QT_TRANSLATE_NOOP("Field", "Demographic register number"), G::Documents, T::Code,
          V::Identity, NumberForm::DemographicNumber),
    child("tax_number", QT_TRANSLATE_NOOP("Field", "Taxpayer number"), G::Documents, T::Code, V::Identity,
          NumberForm::TaxNumber),
    child("insurance_number", QT_TRANSLATE_NOOP("Field", "Pension insurance number"), G::Documents, T::Code,
          V::Identity, NumberForm::InsuranceNumber),
    child("separation_date", QT_TRANSLATE_NOOP("Field", "Date of separation"), G::Separation, T::Date, V::Legal, Key),
    child("separation_place", QT_TRANSLATE_NOOP("Field", "Place of separation"), G::Separation, T::Place, V::Legal,
          Key),
    child("separation_category", QT_TRANSLATE_NOOP("Field", "Circumstances of separation"), G::Separation, T::Choice,
          V::Legal, Key, separationChoices),
    child("separation_narrative", QT_TRANSLATE_NOOP("Field", "Account of the separation"), G::Separation, T::Text,
          V::Minor, Several),
    child("separation_term", QT_TRANSLATE_NOOP("Field", "Term used by the party"), G::Separation, T::Quote, V::Minor,
          Several),
    child("moved_from", QT_TRANSLATE_NOOP("Field", "Moved from"), G::Separation, T::Place, V::Legal),
    child("moved_to", QT_TRANSLATE_NOOP("Field", "Moved to"), G::Separation, T::Place, V::Legal),
    child("last_contact_date", QT_TRANSLATE_NOOP("Field", "Last contact with family"), G::Separation, T::Date, V::Minor,
          Key),
    child("belongings", QT_TRANSLATE_NOOP("Field", "Belongings when found"), G::WhenFound, T::Text, V::Minor, Several),
    child("clothing", QT_TRANSLATE_NOOP("Field", "Clothing when found"), G::WhenFound, T::Text, V::Minor, Several),
    child("found_with", QT_TRANSLATE_NOOP("Field", "People found with the child"), G::WhenFound, T::Text, V::Kinship,
          Several),
    child("remembered_people", QT_TRANSLATE_NOOP("Field", "People the child remembers"), G::WhenFound, T::Quote,
          V::Minor, Several),
    child("remembered_places", QT_TRANSLATE_NOOP("Field", "Places the child remembers"), G::WhenFound, T::Quote,
          V::Minor, Several),
    child("present_place", QT_TRANSLATE_NOOP("Field", "Present place"), G::PresentPlace, T::Place, V::Legal, Key),
    child("present_care", QT_TRANSLATE_NOOP("Field", "Present care"), G::PresentPlace, T::Text, V::Legal),
    child("family_members", QT_TRANSLATE_NOOP("Field", "Family"), G::Family, T::Text, V::Kinship, Key),
    child("guardian", QT_TRANSLATE_NOOP("Field", "Parent or guardian"), G::Family, T::Text, V::Kinship, Key),
    child("child_wish", QT_TRANSLATE_NOOP("Field", "The child’s own wish"), G::Family, T::Quote, V::Kinship),
    child("child_wish_date", QT_TRANSLATE_NOOP("Field", "Date the child was asked"), G::Family, T::Date, V::Minor),
    child("child_wish_asked_by", QT_TRANSLATE_NOOP("Field", "Who asked the child"), G::Family, T::Text, V::Minor),
    child("child_wish_private", QT_TRANSLATE_NOOP("Field", "Asked in private"), G::Family, T::Flag, V::Minor),
    child("child_wish_interpreter", QT_TRANSLATE_NOOP("Field", "Interpreter present"), G::Family, T::Flag, V::Minor),

    person("person_relation", QT_TRANSLATE_NOOP("Field", "Relation to the child"), G::Person, T::Choice, V::Kinship,
           Several | Title, relationChoices),
    person("person_name", QT_TRANSLATE_NOOP("Field", "Full name"), G::Person, T::Name, V::Identity, Title),
    person("person_birth_date", QT_TRANSLATE_NOOP("Field", "Person’s date of birth"), G::Person, T::Date, V::Identity),
    person("person_legal_status", QT_TRANSLATE_NOOP("Field", "Legal status"), G::Person, T::Choice, V::Legal, Plain,
           legalStatusChoices),
    person("guardianship_decision", QT_TRANSLATE_NOOP("Field", "Guardianship decision, number"), G::Person, T::Code,
           V::Legal),
    person("guardianship_date", QT_TRANSLATE_NOOP("Field", "Guardianship decision, date"), G::Person, T::Date,
           V::Legal),
    person("care_order", QT_TRANSLATE_NOOP("Field", "Care order"), G::Person, T::Text, V::Legal),
    person("person_living_status", QT_TRANSLATE_NOOP("Field", "Living status of the person"), G::Person, T::Choice,
           V::Kinship, Plain, livingChoices),
    person("person_whereabouts", QT_TRANSLATE_NOOP("Field", "Whereabouts"), G::Person, T::Place, V::Minor),
    person("person_contact", QT_TRANSLATE_NOOP("Field", "Contact data"), G::Person, T::Text, V::Minor,
           Several | Sealed),
    person("person_papers", QT_TRANSLATE_NOOP("Field", "Identity papers of the person"), G::Person, T::Text, V::Minor,
           Several),
    person("person_suitability", QT_TRANSLATE_NOOP("Field", "Suitability check"), G::Person, T::Text, V::Legal,
           Several),
    person("wish_to_receive", QT_TRANSLATE_NOOP("Field", "Wishes to receive the child"), G::Person, T::Flag,
           V::Kinship),
    person("wish_words", QT_TRANSLATE_NOOP("Field", "The person’s own words"), G::Person, T::Quote, V::Minor, Several),
    person("child_about_person", QT_TRANSLATE_NOOP("Field", "The child’s wish about this person"), G::Person, T::Quote,
           V::Kinship, Several),

    document("document_type", QT_TRANSLATE_NOOP("Field", "Type of document"), G::Paper, T::Choice, V::Minor, Title,
             documentChoices),
    document("document_series", QT_TRANSLATE_NOOP("Field", "Series"), G::Paper, T::Code, V::Minor, Title),
    document("document_number", QT_TRANSLATE_NOOP("Field", "Number of the document"), G::Paper, T::Code, V::Identity,
             Title),
    document("document_country", QT_TRANSLATE_NOOP("Field", "Country of issue"), G::Paper, T::Place, V::Legal),
    document("document_issuer", QT_TRANSLATE_NOOP("Field", "Issued by"), G::Paper, T::Text, V::Minor),
    document("document_issued", QT_TRANSLATE_NOOP("Field", "Date of issue"), G::Paper, T::Date, V::Minor),
    document("document_expires", QT_TRANSLATE_NOOP("Field", "Valid until"), G::Paper, T::Date, V::Minor),
    document("document_holder", QT_TRANSLATE_NOOP("Field", "Holder’s name as printed"), G::Paper, T::Text, V::Identity),
    document("civil_record_number", QT_TRANSLATE_NOOP("Field", "Civil register entry, number"), G::Paper, T::Code,
             V::Identity),
    document("civil_record_date", QT_TRANSLATE_NOOP("Field", "Civil register entry, date"), G::Paper, T::Date,
             V::Identity),
    document("original_seen", QT_TRANSLATE_NOOP("Field", "Original seen"), G::Paper, T::Flag, V::Minor),
    document("original_seen_by", QT_TRANSLATE_NOOP("Field", "Who saw the original"), G::Paper, T::Text, V::Minor,
             Several),
    document("authenticity_note", QT_TRANSLATE_NOOP("Field", "Note on authenticity"), G::Paper, T::Text, V::Minor,
             Several),
    document("document_invalid_since", QT_TRANSLATE_NOOP("Field", "Not valid since"), G::Paper, T::Date, V::Legal),

    stay("stay_kind", QT_TRANSLATE_NOOP("Field", "Kind of stay"), G::Stay, T::Choice, V::Legal, Title, stayChoices),
    stay("stay_place", QT_TRANSLATE_NOOP("Field", "Place of the stay"), G::Stay, T::Place, V::Legal, Title),
    stay("stay_from", QT_TRANSLATE_NOOP("Field", "From date"), G::Stay, T::Date, V::Legal, Title),
    stay("stay_to", QT_TRANSLATE_NOOP("Field", "To date"), G::Stay, T::Date, V::Legal),
    stay("institution_name", QT_TRANSLATE_NOOP("Field", "Name of the institution"), G::Stay, T::Text, V::Legal,
         Several),
    stay("stay_address", QT_TRANSLATE_NOOP("Field", "Address"), G::Stay, T::Text, V::Minor, Sealed),
    stay("evacuation_order", QT_TRANSLATE_NOOP("Field", "Evacuation order or convoy"), G::Stay, T::Text, V::Legal),
    stay("border_crossing", QT_TRANSLATE_NOOP("Field", "Border crossing point"), G::Stay, T::Place, V::Legal),

    report("report_date", QT_TRANSLATE_NOOP("Field", "Date of the report"), G::Condition, T::Date, V::Minor, Title),
    report("report_place", QT_TRANSLATE_NOOP("Field", "Place of the report"), G::Condition, T::Place, V::Minor, Title),
    report("report_observer", QT_TRANSLATE_NOOP("Field", "Observer"), G::Condition, T::Text, V::Minor, Several),
    report("report_manner", QT_TRANSLATE_NOOP("Field", "How the child was seen"), G::Condition, T::Choice, V::Minor,
           Plain, mannerChoices),
    report("report_physical", QT_TRANSLATE_NOOP("Field", "Physical condition"), G::Condition, T::Text, V::Minor,
           Several | Sealed),
    report("report_psychological", QT_TRANSLATE_NOOP("Field", "Psychological condition"), G::Condition, T::Text,
           V::Minor, Several | Sealed),
    report("report_schooling", QT_TRANSLATE_NOOP("Field", "Schooling"), G::Condition, T::Text, V::Minor, Several),
    report("report_care", QT_TRANSLATE_NOOP("Field", "Quality of care"), G::Condition, T::Text, V::Minor, Several),
    report("services_social", QT_TRANSLATE_NOOP("Field", "Social services received"), G::Condition, T::Text, V::Minor,
           Several),
    report("services_medical", QT_TRANSLATE_NOOP("Field", "Medical services received"), G::Condition, T::Text, V::Minor,
           Several | Sealed),
    report("services_psychological", QT_TRANSLATE_NOOP("Field", "Psychological services received"), G::Condition,
           T::Text, V::Minor, Several | Sealed),
    report("report_concerns", QT_TRANSLATE_NOOP("Field", "Concerns"), G::Condition, T::Text, V::Minor, Several),
});

} // namespace

std::span<const FieldInfo> fieldCatalogue()
{
    return catalogue;
}

const FieldInfo *fieldInfo(const QString &key)
{
    // Asked for every claim of every case that is compared.
    static const auto byKey = [] {
        QHash<QString, const FieldInfo *> fields;
        for (const FieldInfo &field : catalogue)
            fields.insert(QString::fromLatin1(field.key), &field);
        return fields;
    }();
    return byKey.value(key);
}

const char *fieldGroupLabel(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Identity:
        return QT_TRANSLATE_NOOP("FieldGroup", "Identity");
    case FieldGroup::Documents:
        return QT_TRANSLATE_NOOP("FieldGroup", "Papers");
    case FieldGroup::Separation:
        return QT_TRANSLATE_NOOP("FieldGroup", "Separation");
    case FieldGroup::PresentPlace:
        return QT_TRANSLATE_NOOP("FieldGroup", "Present place");
    case FieldGroup::Family:
        return QT_TRANSLATE_NOOP("FieldGroup", "Family");
    case FieldGroup::Appearance:
        return QT_TRANSLATE_NOOP("FieldGroup", "Appearance");
    case FieldGroup::Health:
        return QT_TRANSLATE_NOOP("FieldGroup", "Health");
    case FieldGroup::Education:
        return QT_TRANSLATE_NOOP("FieldGroup", "School and education");
    case FieldGroup::WhenFound:
        return QT_TRANSLATE_NOOP("FieldGroup", "When found");
    case FieldGroup::Person:
        return QT_TRANSLATE_NOOP("FieldGroup", "People");
    case FieldGroup::Paper:
        return QT_TRANSLATE_NOOP("FieldGroup", "Documents on the child");
    case FieldGroup::Stay:
        return QT_TRANSLATE_NOOP("FieldGroup", "Places and stays");
    case FieldGroup::Condition:
        return QT_TRANSLATE_NOOP("FieldGroup", "Condition reports");
    }
    return "";
}

bool isValidValue(const FieldInfo &field, const QString &value)
{
    switch (field.type) {
    case FieldType::Name:
        return PersonName::fromValue(value).has_value();
    case FieldType::Date:
        return PartialDate::fromEdtf(value).has_value();
    case FieldType::Choice:
    case FieldType::Flag:
        return std::any_of(field.choices.begin(), field.choices.end(),
                           [&](const FieldChoice &choice) { return value == QLatin1String(choice.key); });
    case FieldType::Number: {
        static const QRegularExpression form(QStringLiteral("^(0|[1-9]\\d{0,5})(\\.\\d{1,2})?$"));
        return form.match(value).hasMatch();
    }
    case FieldType::Place:
    case FieldType::Text:
    case FieldType::Code:
    case FieldType::Quote:
        return !value.trimmed().isEmpty();
    }
    return false;
}

} // namespace homeward
