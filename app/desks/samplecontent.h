// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/casestatus.h"
#include "domain/party.h"
#include "domain/personname.h"

#include <QDate>
#include <QList>

namespace homeward {

/// The sample as pure values: what each invented case says, without ids, times or keys. Drawn and written elsewhere.

inline constexpr int samplePictureCount = 24; ///< drawings shared between cases
inline constexpr int sampleReportCount = 12;  ///< reports shared between cases, four a language

struct SamplePicture
{
    int drawing = 0; ///< 0 … samplePictureCount - 1
    QString partyKey;
    QString title;
    QDate dated; ///< invalid: not known
};

struct SampleReport
{
    int report = 0; ///< 0 … sampleReportCount - 1; -1: a report of the case's own
    QString partyKey;
    QString title;
    QDate dated;
};

struct SampleClaim
{
    QString field;
    QString value;
    QString partyKey;
    QString source;  ///< in words
    int report = -1; ///< index into SampleCase::reports; -1: not on file
    int page = -1;   ///< from 0
};

/// A mark over words the report really has on that page.
struct SampleAnnotation
{
    int report = 0; ///< index into SampleCase::reports
    int page = 0;
    AnnotationKind kind = AnnotationKind::Highlight;
    AnnotationCategory category = AnnotationCategory::Evidence;
    QString quote;
    QString body;
};

struct SampleCase
{
    int index = 0;                           ///< from 1: DEMO-0001 …
    Language language = Language::Ukrainian; ///< in which its free texts and its report are written
    CaseState state = CaseState::Registered;
    QDate openedOn;
    bool girl = true;
    PersonName ukrainian;
    PersonName russian;
    PersonName latin;
    QList<SampleClaim> claims;
    QList<SamplePicture> pictures;
    QList<SampleReport> reports;
    QList<SampleAnnotation> annotations;
};

[[nodiscard]] Office sampleOffice();
[[nodiscard]] QList<Party> sampleParties();
/// The same for the same \a index and \a today, on every machine.
[[nodiscard]] SampleCase sampleCase(int index, const QDate &today);

} // namespace homeward
