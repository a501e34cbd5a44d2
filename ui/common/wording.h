// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/age.h"
#include "domain/annotation.h"
#include "domain/casestatus.h"
#include "domain/comparison.h"
#include "domain/evidence.h"
#include "domain/fieldcatalogue.h"
#include "domain/partialdate.h"
#include "domain/party.h"

#include <QDateTime>
#include <QString>

/// Words of the domain's things in the interface language. Nothing here is kept: ask again on LanguageChange.
namespace homeward {

/// The language of the interface, as the default QLocale says (ui/language sets it).
[[nodiscard]] Language currentLanguage();
/// A language's own name: English, українська, русский. Never translated.
[[nodiscard]] QString languageOwnName(Language language);
/// Its name in the language switch: EN, УК, РУ.
[[nodiscard]] QString languageShortName(Language language);

/// The key itself when the catalogue does not know it.
[[nodiscard]] QString fieldLabel(const QString &fieldKey);
[[nodiscard]] QString fieldGroupTitle(FieldGroup group);
[[nodiscard]] QString choiceLabel(const FieldInfo &field, const QString &choiceKey);
/// A stored value as people read it: names in list form, dates worded, choices by label, quotes in quotation marks.
/// Never shortened.
[[nodiscard]] QString valueText(const QString &fieldKey, const QString &value);

[[nodiscard]] QString caseStateLabel(CaseState state);
[[nodiscard]] QString factStateLabel(FactState state, int speaking, int parties);
/// One sentence for tooltips and screen readers.
[[nodiscard]] QString factStateExplanation(FactState state);
[[nodiscard]] QString conflictCountText(int conflicts);
[[nodiscard]] QString caseCountText(int cases);
[[nodiscard]] QString pageCountText(int pages);

/// A reason as a person wrote it, or what Undo and Redo mean by theirs.
[[nodiscard]] QString reasonText(const QString &stored);
[[nodiscard]] QString partyName(const Party &party);
[[nodiscard]] QString annotationCategoryLabel(AnnotationCategory category);
[[nodiscard]] QString annotationKindLabel(AnnotationKind kind);
[[nodiscard]] QString evidenceKindLabel(EvidenceKind kind);
[[nodiscard]] QString subjectKindLabel(SubjectKind kind);
[[nodiscard]] QString nameScriptLabel(const QString &scriptKey);

/// For tables and fields: 05.03.2024 (uk, ru), 5 Mar 2024 (en). Empty for an invalid date.
[[nodiscard]] QString dateText(const QDate &date);
/// Every form a partial date can take; "not stated" is the caller's word for an empty one.
[[nodiscard]] QString dateText(const PartialDate &date);
/// Day and time in the given IANA zone (empty: this computer's), 24 hours.
[[nodiscard]] QString dateTimeText(const QDateTime &utc, const QByteArray &timeZone);
[[nodiscard]] QString timeText(const QDateTime &utc, const QByteArray &timeZone);
/// "9 years", "8 to 9 years". Empty without a span.
[[nodiscard]] QString ageText(const std::optional<AgeSpan> &age);
/// For narrow rows: "9 y", "8–9 y".
[[nodiscard]] QString ageShortText(const std::optional<AgeSpan> &age);
/// The same with what follows from it: "17 years, turns 18 within 90 days", "17 to 18 years, possibly adult".
[[nodiscard]] QString ageText(const Age &age);
[[nodiscard]] QString ageShortText(const Age &age);
/// KiB, MiB in the words of the language.
[[nodiscard]] QString byteCountText(qint64 bytes);

} // namespace homeward
