// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wording.h"

#include "domain/personname.h"
#include "domain/reasons.h"

#include <QCoreApplication>
#include <QLocale>

namespace homeward {

Language currentLanguage()
{
    switch (QLocale().language()) {
    case QLocale::Ukrainian:
        return Language::Ukrainian;
    case QLocale::Russian:
        return Language::Russian;
    default:
        return Language::English;
    }
}

QString languageOwnName(Language language)
{
    switch (language) {
    case Language::Ukrainian:
        return QStringLiteral("Українська");
    case Language::Russian:
        return QStringLiteral("Русский");
    case Language::English:
        return QStringLiteral("English");
    }
    return {};
}

QString languageShortName(Language language)
{
    switch (language) {
    case Language::Ukrainian:
        return QStringLiteral("УК");
    case Language::Russian:
        return QStringLiteral("РУ");
    case Language::English:
        return QStringLiteral("EN");
    }
    return {};
}

QString fieldLabel(const QString &fieldKey)
{
    const FieldInfo *field = fieldInfo(fieldKey);
    return field ? QCoreApplication::translate("Field", field->label) : fieldKey;
}

QString fieldGroupTitle(FieldGroup group)
{
    return QCoreApplication::translate("FieldGroup", fieldGroupLabel(group));
}

QString choiceLabel(const FieldInfo &field, const QString &choiceKey)
{
    for (const FieldChoice &choice : field.choices) {
        if (choiceKey == QLatin1String(choice.key))
            return QCoreApplication::translate("FieldChoice", choice.label);
    }
    return choiceKey;
}

QString valueText(const QString &fieldKey, const QString &value)
{
    const FieldInfo *field = fieldInfo(fieldKey);
    if (!field)
        return value;
    switch (field->type) {
    case FieldType::Name: {
        const auto name = PersonName::fromValue(value);
        return name ? name->listForm() : value;
    }
    case FieldType::Date: {
        const auto date = PartialDate::fromEdtf(value);
        return date ? dateText(*date) : value;
    }
    case FieldType::Choice:
    case FieldType::Flag:
        return choiceLabel(*field, value);
    case FieldType::Quote:
        //: @label a party's own words, in quotation marks; %1 is the text as recorded
        return QCoreApplication::translate("Wording", "“%1”").arg(value);
    case FieldType::Number:
        return QString(value).replace(QLatin1Char('.'), QLocale().decimalPoint());
    case FieldType::Place:
    case FieldType::Text:
    case FieldType::Code:
        break;
    }
    return value;
}

QString caseStateLabel(CaseState state)
{
    return QCoreApplication::translate("CaseState", stateInfo(state).label);
}

QString factStateLabel(FactState state, int speaking, int parties)
{
    switch (state) {
    case FactState::Agree:
        //: @info:status chip: every party says the same about a fact
        return QCoreApplication::translate("Wording", "Agree");
    case FactState::Variant:
        //: @info:status chip: the same name in another script or spelling
        return QCoreApplication::translate("Wording", "Variant");
    case FactState::AgreeLessExact:
        //: @info:status chip: one stated value contains the other
        return QCoreApplication::translate("Wording", "Agree, less exact");
    case FactState::Complement:
        //: @info:status chip: the parties give different details that hold together
        return QCoreApplication::translate("Wording", "Complementary");
    case FactState::PartlySilent:
        //: @info:status chip: %1 parties of %2 say something about a fact, and they agree
        return QCoreApplication::translate("Wording", "%1 of %2 agree").arg(speaking).arg(parties);
    case FactState::Conflict:
        //: @info:status chip: the parties say different things about a fact
        return QCoreApplication::translate("Wording", "Conflict");
    case FactState::SingleSource:
        //: @info:status chip: only one party says something about a fact
        return QCoreApplication::translate("Wording", "Single source");
    case FactState::NoData:
        //: @info:status chip: no party says anything about a fact
        return QCoreApplication::translate("Wording", "No data");
    }
    return {};
}

QString factStateExplanation(FactState state)
{
    switch (state) {
    case FactState::Agree:
        return QCoreApplication::translate("Wording", "Every party says the same.");
    case FactState::Variant:
        return QCoreApplication::translate("Wording", "The same name in another script or spelling.");
    case FactState::AgreeLessExact:
        return QCoreApplication::translate("Wording", "The statements are not equally exact, and hold together.");
    case FactState::Complement:
        return QCoreApplication::translate("Wording",
                                           "The parties give different details, which do not exclude each other.");
    case FactState::PartlySilent:
        return QCoreApplication::translate("Wording", "Those who say something agree; the others are silent.");
    case FactState::Conflict:
        return QCoreApplication::translate("Wording", "The parties say different things.");
    case FactState::SingleSource:
        return QCoreApplication::translate("Wording", "Only one party says something.");
    case FactState::NoData:
        return QCoreApplication::translate("Wording", "No party says anything.");
    }
    return {};
}

QString conflictCountText(int conflicts)
{
    //: @info:status chip: number of facts in conflict in a case
    return QCoreApplication::translate("Wording", "%n conflict(s)", nullptr, conflicts);
}

QString caseCountText(int cases)
{
    //: @info number of cases
    return QCoreApplication::translate("Wording", "%Ln case(s)", nullptr, cases);
}

QString pageCountText(int pages)
{
    //: @info number of pages of a document
    return QCoreApplication::translate("Wording", "%n page(s)", nullptr, pages);
}

QString reasonText(const QString &stored)
{
    const char *own = reasonLabel(stored);
    return own ? QCoreApplication::translate("Reason", own) : stored;
}

QString partyName(const Party &party)
{
    const QString name = party.name.in(currentLanguage());
    return name.isEmpty() ? party.key : name;
}

QString annotationCategoryLabel(AnnotationCategory category)
{
    switch (category) {
    case AnnotationCategory::Evidence:
        //: @option category of an annotation: supports a claim
        return QCoreApplication::translate("Wording", "Evidence");
    case AnnotationCategory::Question:
        //: @option category of an annotation: something to ask about
        return QCoreApplication::translate("Wording", "Question");
    case AnnotationCategory::Translation:
        //: @option category of an annotation: about how a passage is translated
        return QCoreApplication::translate("Wording", "Translation");
    case AnnotationCategory::Agreed:
        //: @option category of an annotation: settled between the parties
        return QCoreApplication::translate("Wording", "Agreed");
    }
    return {};
}

QString annotationKindLabel(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Highlight:
        //: @label kind of annotation: marked text
        return QCoreApplication::translate("Wording", "Highlight");
    case AnnotationKind::Note:
        //: @label kind of annotation: a note at a point of the page
        return QCoreApplication::translate("Wording", "Note");
    case AnnotationKind::Area:
        //: @label kind of annotation: a rectangle on a page or picture
        return QCoreApplication::translate("Wording", "Area");
    }
    return {};
}

QString evidenceKindLabel(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Photo:
        //: @label kind of material
        return QCoreApplication::translate("Wording", "Photograph");
    case EvidenceKind::Pdf:
        //: @label kind of material
        return QCoreApplication::translate("Wording", "PDF document");
    case EvidenceKind::Other:
        //: @label kind of material
        return QCoreApplication::translate("Wording", "Other file");
    }
    return {};
}

QString subjectKindLabel(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Child:
        //: @label what a claim is about
        return QCoreApplication::translate("Wording", "Child");
    case SubjectKind::Person:
        //: @label what a claim is about
        return QCoreApplication::translate("Wording", "Person");
    case SubjectKind::Document:
        //: @label what a claim is about
        return QCoreApplication::translate("Wording", "Document");
    case SubjectKind::Stay:
        //: @label what a claim is about: a stay at a place
        return QCoreApplication::translate("Wording", "Stay");
    case SubjectKind::ConditionReport:
        //: @label what a claim is about: a report on how the child is
        return QCoreApplication::translate("Wording", "Condition report");
    }
    return {};
}

QString nameScriptLabel(const QString &key)
{
    if (key == QLatin1String("uk-Cyrl"))
        //: @option the language and script a name is written in
        return QCoreApplication::translate("Wording", "Ukrainian");
    if (key == QLatin1String("ru-Cyrl"))
        //: @option the language and script a name is written in
        return QCoreApplication::translate("Wording", "Russian");
    //: @option the script a name is written in
    return QCoreApplication::translate("Wording", "Latin letters");
}

QString ageText(const std::optional<AgeSpan> &age)
{
    if (!age)
        return {};
    if (age->youngest == age->oldest)
        //: @info age in whole years
        return QCoreApplication::translate("Wording", "%n year(s)", nullptr, age->oldest);
    //: @info age as a span, %1 is the lower number of years and %n the upper one
    return QCoreApplication::translate("Wording", "%1 to %n year(s)", nullptr, age->oldest).arg(age->youngest);
}

QString ageShortText(const std::optional<AgeSpan> &age)
{
    if (!age)
        return {};
    if (age->youngest == age->oldest)
        //: @info age in whole years, shortened for a narrow row
        return QCoreApplication::translate("Wording", "%n y", nullptr, age->oldest);
    //: @info age as a span of years, shortened for a narrow row; %1 is the lower number, %n the upper one
    return QCoreApplication::translate("Wording", "%1–%n y", nullptr, age->oldest).arg(age->youngest);
}

namespace {

QString ageNote(const Age &age)
{
    if (age.stage == AgeStage::PossiblyAdult)
        //: @info the date of birth leaves open whether somebody has turned 18
        return QCoreApplication::translate("Wording", "possibly adult");
    if (age.turns18Soon)
        //: @info a child who will be an adult soon
        return QCoreApplication::translate("Wording", "turns 18 within 90 days");
    if (age.adultSinceSeparation)
        //: @info an adult who was a minor when separated
        return QCoreApplication::translate("Wording", "18 since separation");
    //: @info age of somebody who has turned 18
    return age.stage == AgeStage::Adult ? QCoreApplication::translate("Wording", "adult") : QString();
}

QString withNote(const QString &years, const QString &note)
{
    if (years.isEmpty() || note.isEmpty())
        return years + note;
    //: @info %1 age in years, %2 what follows from it, such as “possibly adult”
    return QCoreApplication::translate("Wording", "%1, %2").arg(years, note);
}

} // namespace

QString ageText(const Age &age)
{
    return withNote(ageText(age.years), ageNote(age));
}

QString ageShortText(const Age &age)
{
    QString note;
    if (age.turns18Soon)
        //: @info a child who turns 18 within 90 days, shortened for a narrow row
        note = QCoreApplication::translate("Wording", "18 soon");
    else if (age.stage == AgeStage::PossiblyAdult)
        //: @info the date of birth leaves open whether somebody has turned 18, shortened for a narrow row
        note = QCoreApplication::translate("Wording", "possibly 18");
    return withNote(ageShortText(age.years), note);
}

QString byteCountText(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1024) {
        const int count = int(bytes); // lupdate reads no cast inside the call
        //: @info size of a file
        return QCoreApplication::translate("Wording", "%n byte(s)", nullptr, count);
    }
    const double kib = static_cast<double>(bytes) / 1024;
    if (kib < 1024)
        //: @info size of a file in kibibytes, %1 is a number
        return QCoreApplication::translate("Wording", "%1 KiB").arg(locale.toString(kib, 'f', kib < 10 ? 1 : 0));
    //: @info size of a file in mebibytes, %1 is a number
    return QCoreApplication::translate("Wording", "%1 MiB").arg(locale.toString(kib / 1024, 'f', 1));
}

} // namespace homeward
