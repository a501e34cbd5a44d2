// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcatalogue.h"

#include "domain/personname.h"

#include <QCoreApplication>

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

// The order of this list is the order of the claims grid, the forms and the paper.
constexpr auto catalogue = std::to_array<FieldInfo>({
    {"name_birth",
     QT_TRANSLATE_NOOP("Field", "Name at birth"),
     SubjectKind::Child,
     FieldGroup::Identity,
     FieldType::Name,
     Severity::Identity,
     true,
     {}},
    {"name_papers",
     QT_TRANSLATE_NOOP("Field", "Name in current papers"),
     SubjectKind::Child,
     FieldGroup::Identity,
     FieldType::Name,
     Severity::Identity,
     false,
     {}},
    {"name_given_since",
     QT_TRANSLATE_NOOP("Field", "Name given since separation"),
     SubjectKind::Child,
     FieldGroup::Identity,
     FieldType::Name,
     Severity::Identity,
     false,
     {}},
    {"name_nickname",
     QT_TRANSLATE_NOOP("Field", "Nickname"),
     SubjectKind::Child,
     FieldGroup::Identity,
     FieldType::Text,
     Severity::Minor,
     false,
     {}},
    {"birth_date",
     QT_TRANSLATE_NOOP("Field", "Date of birth"),
     SubjectKind::Child,
     FieldGroup::Identity,
     FieldType::Date,
     Severity::Identity,
     true,
     {}},
    {"sex", QT_TRANSLATE_NOOP("Field", "Sex as documented"), SubjectKind::Child, FieldGroup::Identity,
     FieldType::Choice, Severity::Identity, true, sexChoices},
    {"birth_place",
     QT_TRANSLATE_NOOP("Field", "Place of birth"),
     SubjectKind::Child,
     FieldGroup::Identity,
     FieldType::Place,
     Severity::Identity,
     true,
     {}},
    {"citizenship_stated",
     QT_TRANSLATE_NOOP("Field", "Citizenship as stated"),
     SubjectKind::Child,
     FieldGroup::Identity,
     FieldType::Text,
     Severity::Legal,
     false,
     {}},
    {"distinguishing_marks",
     QT_TRANSLATE_NOOP("Field", "Distinguishing marks"),
     SubjectKind::Child,
     FieldGroup::Identity,
     FieldType::Text,
     Severity::Minor,
     false,
     {}},
    {"birth_certificate",
     QT_TRANSLATE_NOOP("Field", "Birth certificate"),
     SubjectKind::Child,
     FieldGroup::Documents,
     FieldType::Text,
     Severity::Identity,
     false,
     {}},
    {"separation_date",
     QT_TRANSLATE_NOOP("Field", "Date of separation"),
     SubjectKind::Child,
     FieldGroup::Separation,
     FieldType::Date,
     Severity::Legal,
     true,
     {}},
    {"separation_place",
     QT_TRANSLATE_NOOP("Field", "Place of separation"),
     SubjectKind::Child,
     FieldGroup::Separation,
     FieldType::Place,
     Severity::Legal,
     true,
     {}},
    {"separation_category", QT_TRANSLATE_NOOP("Field", "Circumstances of separation"), SubjectKind::Child,
     FieldGroup::Separation, FieldType::Choice, Severity::Legal, true, separationChoices},
    {"separation_term",
     QT_TRANSLATE_NOOP("Field", "Term used by the party"),
     SubjectKind::Child,
     FieldGroup::Separation,
     FieldType::Quote,
     Severity::Minor,
     false,
     {}},
    {"separation_direction",
     QT_TRANSLATE_NOOP("Field", "From where to where"),
     SubjectKind::Child,
     FieldGroup::Separation,
     FieldType::Text,
     Severity::Legal,
     false,
     {}},
    {"last_contact_date",
     QT_TRANSLATE_NOOP("Field", "Last contact with family"),
     SubjectKind::Child,
     FieldGroup::Separation,
     FieldType::Date,
     Severity::Minor,
     false,
     {}},
    {"present_place",
     QT_TRANSLATE_NOOP("Field", "Present place"),
     SubjectKind::Child,
     FieldGroup::PresentPlace,
     FieldType::Place,
     Severity::Legal,
     true,
     {}},
    {"present_care",
     QT_TRANSLATE_NOOP("Field", "Present care"),
     SubjectKind::Child,
     FieldGroup::PresentPlace,
     FieldType::Text,
     Severity::Legal,
     false,
     {}},
    {"family_members",
     QT_TRANSLATE_NOOP("Field", "Family"),
     SubjectKind::Child,
     FieldGroup::Family,
     FieldType::Text,
     Severity::Kinship,
     true,
     {}},
    {"guardian",
     QT_TRANSLATE_NOOP("Field", "Parent or guardian"),
     SubjectKind::Child,
     FieldGroup::Family,
     FieldType::Text,
     Severity::Kinship,
     true,
     {}},
    {"child_wish",
     QT_TRANSLATE_NOOP("Field", "The child’s own wish"),
     SubjectKind::Child,
     FieldGroup::Family,
     FieldType::Quote,
     Severity::Kinship,
     false,
     {}},
});

} // namespace

std::span<const FieldInfo> fieldCatalogue()
{
    return catalogue;
}

const FieldInfo *fieldInfo(const QString &key)
{
    const auto found = std::find_if(catalogue.begin(), catalogue.end(),
                                    [&](const FieldInfo &field) { return key == QLatin1String(field.key); });
    return found == catalogue.end() ? nullptr : &*found;
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
        return std::any_of(field.choices.begin(), field.choices.end(),
                           [&](const FieldChoice &choice) { return value == QLatin1String(choice.key); });
    case FieldType::Place:
    case FieldType::Text:
    case FieldType::Quote:
        return !value.trimmed().isEmpty();
    }
    return false;
}

} // namespace homeward
