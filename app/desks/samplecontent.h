// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/samplestory.h"
#include "domain/annotation.h"
#include "domain/attestation.h"
#include "domain/casestatus.h"
#include "domain/claim.h"
#include "domain/contact.h"

namespace homeward {

/// The sample as pure values: what each invented case says, without ids, times or keys. Drawn and written elsewhere.

/// How a picture of the child looks: drawn, not photographed.
struct SampleLook
{
    bool girl = true;
    int years = 8; ///< in the picture
    int hair = 0;  ///< of child.hair
    int eyes = 0;  ///< of child.eyes
    int mark = -1; ///< of child.mark; -1: none that is drawn
    int style = 0; ///< clothes and place: any number
    bool operator==(const SampleLook &) const = default;
};

struct SamplePicture
{
    enum class Form { Jpeg, TurnedJpeg, Png, TwoPageTiff };
    SampleLook look;
    Form form = Form::Jpeg;
    QString partyKey;
    QString title;
    QDate dated;         ///< as the party says; invalid: not known
    QDate taken;         ///< as the file itself says; invalid: it does not
    QString coverReason; ///< empty: shown
};

struct SampleReport
{
    enum class Kind { Report, Register, Interview, Batch, Marta };
    Kind kind = Kind::Report;
    Language language = Language::Ukrainian; ///< of the party that wrote it
    QString partyKey;
    QString title;
    QDate dated;
    bool scanned = false; ///< pages are pictures, without text
    bool turned = false;  ///< one sheet by /Rotate
};

struct SampleClaim
{
    QString field;
    QString value;
    QString partyKey;
    QString source;         ///< in words
    int report = -1;        ///< index into SampleCase::reports; -1: not on file
    int page = -1;          ///< from 0; where not given, the report's writer tells
    int subject = 0;        ///< index into SampleCase::subjects
    int supersedes = -1;    ///< index into SampleCase::claims
    QString withdrawReason; ///< empty: it holds
};

/// A mark over words the report really has.
struct SampleAnnotation
{
    int report = 0; ///< index into SampleCase::reports
    int page = -1;  ///< -1: where the words are
    AnnotationKind kind = AnnotationKind::Highlight;
    AnnotationCategory category = AnnotationCategory::Evidence;
    QString quote; ///< a whole line; empty: see claim
    QString body;
    int claim = -1; ///< index into SampleCase::claims: over the words of this claim
    QString reply;
};

struct SampleAttestation
{
    NewAttestation words; ///< without file and revision
    int report = -1;      ///< index into SampleCase::reports
    bool ofThisRevision = true;
};

struct SampleSubject
{
    SubjectKind kind = SubjectKind::Child;
    QString withdrawReason; ///< empty: not entered in error
};

struct SampleCase
{
    SampleStory story;
    CaseState state = CaseState::Registered;
    QList<SampleSubject> subjects; ///< the child first
    QList<SampleClaim> claims;
    QList<SamplePicture> pictures;
    QList<SampleReport> reports;
    QList<SampleAnnotation> annotations;
    QList<ContactEntry> contacts;
    QList<SampleAttestation> attestations;
};

[[nodiscard]] Office sampleOffice();
[[nodiscard]] QList<Party> sampleParties();

struct SampleScope
{
    int cases = 248; ///< of the dossier
    QDate today;
    bool evidence = true; ///< false: what lists and searches need, without files and the records beside the child
};
/// The same for the same arguments, on every machine.
[[nodiscard]] SampleCase sampleCase(int index, const SampleScope &scope);
[[nodiscard]] inline SampleCase sampleCase(int index, const QDate &today)
{
    return sampleCase(index, {248, today, true});
}

} // namespace homeward
