// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/subjectwords.h"

#include "desks/conflicts.h"
#include "domain/revision.h"
#include "ui/common/wording.h"

#include <QCoreApplication>

namespace homeward {

namespace {

QString usualShape(NumberForm form)
{
    switch (form) {
    case NumberForm::BirthCertificate:
        //: @info hint beside the number of a certificate
        return QCoreApplication::translate("Subjects", "Such certificates usually read I-АБ 123456: a Roman numeral, "
                                                       "two Cyrillic letters, six digits.");
    case NumberForm::DemographicNumber:
        //: @info hint beside a number
        return QCoreApplication::translate("Subjects",
                                           "Such a number usually reads 20150312-01234: date of birth, five digits.");
    case NumberForm::TaxNumber:
        //: @info hint beside a number
        return QCoreApplication::translate("Subjects", "Such a number usually has ten digits.");
    case NumberForm::InsuranceNumber:
        //: @info hint beside a number
        return QCoreApplication::translate("Subjects", "Such a number usually has eleven digits: 112-233-445 95.");
    case NumberForm::IdentityCard:
        //: @info hint beside a number
        return QCoreApplication::translate("Subjects", "Such a number usually has nine digits.");
    case NumberForm::InternalPassport:
        //: @info hint beside a number
        return QCoreApplication::translate(
            "Subjects", "Such a number usually has two letters and six digits, or nine or ten digits.");
    case NumberForm::TravelPassport:
        //: @info hint beside a number
        return QCoreApplication::translate("Subjects",
                                           "Such a number usually has two letters and six digits, or nine digits.");
    case NumberForm::Free:
        break;
    }
    return {};
}

} // namespace

QString subjectName(const CaseFile &file, const Subject &subject)
{
    QStringList values;
    for (const auto &[field, value] : titleValues(file, subject))
        values.append(valueText(field, value));
    // A series stands right before its number; all else is told apart.
    const bool document = subject.kind == SubjectKind::Document;
    return values.isEmpty() ? subjectKindLabel(subject.kind)
                            : values.join(document ? QStringLiteral(" ") : QStringLiteral(", "));
}

QString subjectTitle(const CaseFile &file, const Subject &subject)
{
    const QString kind = subjectKindLabel(subject.kind);
    const QString name = subjectName(file, subject);
    return name == kind ? kind : kind + QStringLiteral(" · ") + name;
}

QString subjectSection(SubjectKind kind)
{
    for (const FieldInfo &field : fieldCatalogue()) {
        if (field.subject == kind)
            return fieldGroupTitle(field.group);
    }
    return {};
}

QString attestationCapacityText(AttestationCapacity capacity)
{
    return QCoreApplication::translate("Attestation", attestationCapacityLabel(capacity));
}

QString attestationResultText(AttestationResult result)
{
    return QCoreApplication::translate("Attestation", attestationResultLabel(result));
}

QString attestationDetails(const Attestation &attestation, const CaseFile &file)
{
    QStringList parts;
    if (attestation.date.isValid())
        parts.append(dateText(attestation.date));
    if (!attestation.signatory.isEmpty())
        parts.append(attestation.signatory);
    if (attestation.revision.isEmpty()) {
        //: @info an attestation that names no revision of the case
        parts.append(QCoreApplication::translate("Subjects", "revision not stated"));
    } else if (attestation.revision == file.revision) {
        //: @info %1 short form of the revision hash; nothing has changed since
        parts.append(QCoreApplication::translate("Subjects", "revision %1, as the case is now")
                         .arg(shortRevision(attestation.revision)));
    } else {
        //: @info %1 short form of the revision hash; the case has changed since
        parts.append(QCoreApplication::translate("Subjects", "revision %1, the case has changed since")
                         .arg(shortRevision(attestation.revision)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString numberHint(NumberForm form, NumberDoubt doubt)
{
    QString words;
    switch (doubt) {
    case NumberDoubt::None:
        return {};
    case NumberDoubt::Shape:
        words = usualShape(form);
        break;
    case NumberDoubt::CheckDigit:
        //: @info hint beside a number
        words = QCoreApplication::translate("Subjects", "The check digit does not fit the other digits.");
        break;
    case NumberDoubt::DateInside:
        //: @info hint beside a number that begins with a date of birth
        words = QCoreApplication::translate("Subjects",
                                            "The date of birth inside this number is not the one stated, or no date.");
        break;
    case NumberDoubt::Letters:
        //: @info hint beside a number
        words = QCoreApplication::translate(
            "Subjects", "Some letters are Latin although they look Cyrillic, or the other way round.");
        break;
    }
    //: @info a hint, not an error; %1 what is unusual
    return QCoreApplication::translate("Subjects", "Hint: %1 It can be recorded as it is.").arg(words);
}

std::pair<NumberForm, QString> numberExpected(const CaseView &view, const SubjectId &subject, const QString &field)
{
    const FieldInfo *info = fieldInfo(field);
    if (!info || field != QLatin1String("document_number"))
        return {info ? info->form : NumberForm::Free, {}};
    const auto first = [&](const char *key) {
        const FactComparison *fact = view.fact(QString::fromLatin1(key), subject);
        return fact && !fact->values.isEmpty() ? fact->values.first().value : QString();
    };
    const DocumentType *type = documentType(first("document_type"));
    return {type ? type->form : NumberForm::Free, first("document_series")};
}

QDate birthDay(const CaseView &view)
{
    return view.row.birth.isDay() ? view.row.birth.earliest() : QDate();
}

} // namespace homeward
