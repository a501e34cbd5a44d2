// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/annotation.h"
#include "domain/attestation.h"
#include "domain/claim.h"
#include "domain/contact.h"
#include "domain/evidence.h"

#include <array>
#include <utility>

// The stable ASCII words under which enumerations are stored and exchanged.
namespace homeward {

namespace {

template<class E, size_t N>
using Table = std::array<std::pair<E, const char *>, N>;

constexpr Table<SubjectKind, 5> subjectKinds{{{SubjectKind::Child, "child"},
                                              {SubjectKind::Person, "person"},
                                              {SubjectKind::Document, "document"},
                                              {SubjectKind::Stay, "stay"},
                                              {SubjectKind::ConditionReport, "condition_report"}}};
constexpr Table<EvidenceKind, 3> evidenceKinds{
    {{EvidenceKind::Photo, "photo"}, {EvidenceKind::Pdf, "pdf"}, {EvidenceKind::Other, "other"}}};
constexpr Table<AnnotationKind, 3> annotationKinds{
    {{AnnotationKind::Highlight, "highlight"}, {AnnotationKind::Note, "note"}, {AnnotationKind::Area, "area"}}};
constexpr Table<AnnotationCategory, 4> annotationCategories{{{AnnotationCategory::Evidence, "evidence"},
                                                             {AnnotationCategory::Question, "question"},
                                                             {AnnotationCategory::Translation, "translation"},
                                                             {AnnotationCategory::Agreed, "agreed"}}};
constexpr Table<ContactChannel, 6> contactChannels{{{ContactChannel::Call, "call"},
                                                    {ContactChannel::Video, "video"},
                                                    {ContactChannel::Message, "message"},
                                                    {ContactChannel::Letter, "letter"},
                                                    {ContactChannel::Visit, "visit"},
                                                    {ContactChannel::Meeting, "meeting"}}};
constexpr Table<ContactState, 5> contactStates{{{ContactState::Planned, "planned"},
                                                {ContactState::Held, "held"},
                                                {ContactState::Missed, "missed"},
                                                {ContactState::Cancelled, "cancelled"},
                                                {ContactState::Declined, "declined"}}};
constexpr Table<ContactConsent, 4> contactConsents{{{ContactConsent::NotStated, "not_stated"},
                                                    {ContactConsent::Given, "given"},
                                                    {ContactConsent::NotAsked, "not_asked"},
                                                    {ContactConsent::Refused, "refused"}}};
constexpr Table<ContactAxis, 7> contactAxes{{{ContactAxis::None, "none"},
                                             {ContactAxis::Sought, "sought"},
                                             {ContactAxis::FirstContact, "first_contact"},
                                             {ContactAxis::Regular, "regular"},
                                             {ContactAxis::Irregular, "irregular"},
                                             {ContactAxis::Interrupted, "interrupted"},
                                             {ContactAxis::Declined, "declined"}}};

constexpr Table<AttestationCapacity, 3> attestationCapacities{
    {{AttestationCapacity::Supplies, "supplies"},
     {AttestationCapacity::JointlyAttests, "jointly_attests"},
     {AttestationCapacity::IndependentlyConfirms, "independently_confirms"}}};
constexpr Table<AttestationResult, 5> attestationResults{{{AttestationResult::Confirmed, "confirmed"},
                                                          {AttestationResult::InPart, "in_part"},
                                                          {AttestationResult::Disputed, "disputed"},
                                                          {AttestationResult::NoInformation, "no_information"},
                                                          {AttestationResult::Withdrawn, "withdrawn"}}};

template<class E, size_t N>
QString keyOf(const Table<E, N> &table, E value)
{
    for (const auto &[entry, key] : table) {
        if (entry == value)
            return QString::fromLatin1(key);
    }
    return {};
}

template<class E, size_t N>
std::optional<E> valueOf(const Table<E, N> &table, const QString &key)
{
    for (const auto &[entry, name] : table) {
        if (key == QLatin1String(name))
            return entry;
    }
    return std::nullopt;
}

} // namespace

QString subjectKindKey(SubjectKind kind)
{
    return keyOf(subjectKinds, kind);
}

std::optional<SubjectKind> subjectKindFromKey(const QString &key)
{
    return valueOf(subjectKinds, key);
}

QString attestationCapacityKey(AttestationCapacity capacity)
{
    return keyOf(attestationCapacities, capacity);
}

std::optional<AttestationCapacity> attestationCapacityFromKey(const QString &key)
{
    return valueOf(attestationCapacities, key);
}

QString attestationResultKey(AttestationResult result)
{
    return keyOf(attestationResults, result);
}

std::optional<AttestationResult> attestationResultFromKey(const QString &key)
{
    return valueOf(attestationResults, key);
}

QString evidenceKindKey(EvidenceKind kind)
{
    return keyOf(evidenceKinds, kind);
}

EvidenceKind evidenceKindFromKey(const QString &key)
{
    return valueOf(evidenceKinds, key).value_or(EvidenceKind::Other);
}

QString annotationKindKey(AnnotationKind kind)
{
    return keyOf(annotationKinds, kind);
}

AnnotationKind annotationKindFromKey(const QString &key)
{
    return valueOf(annotationKinds, key).value_or(AnnotationKind::Note);
}

QString annotationCategoryKey(AnnotationCategory category)
{
    return keyOf(annotationCategories, category);
}

AnnotationCategory annotationCategoryFromKey(const QString &key)
{
    return valueOf(annotationCategories, key).value_or(AnnotationCategory::Evidence);
}

QString contactChannelKey(ContactChannel channel)
{
    return keyOf(contactChannels, channel);
}

std::optional<ContactChannel> contactChannelFromKey(const QString &key)
{
    return valueOf(contactChannels, key);
}

QString contactStateKey(ContactState state)
{
    return keyOf(contactStates, state);
}

std::optional<ContactState> contactStateFromKey(const QString &key)
{
    return valueOf(contactStates, key);
}

QString contactConsentKey(ContactConsent consent)
{
    return keyOf(contactConsents, consent);
}

ContactConsent contactConsentFromKey(const QString &key)
{
    return valueOf(contactConsents, key).value_or(ContactConsent::NotStated);
}

QString contactAxisKey(ContactAxis axis)
{
    return keyOf(contactAxes, axis);
}

} // namespace homeward
