// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/age.h"
#include "domain/partialdate.h"
#include "domain/personname.h"
#include "summary/phrasebook.h"

#include <QDateTime>
#include <QStringList>

/// Dates, ages, names, lists and values as people read them, in the language of a phrasebook. On paper and on screen
/// alike.
namespace homeward {

/// Field: "05.03.2024", "5 Mar 2024". Sentence: "5 березня 2024 р.", "5 March 2024". Never a two-digit year.
enum class DateStyle { Field, Sentence };

/// Every form a partial date can take; empty for a null date. The style matters for a full day only.
[[nodiscard]] QString formatDate(const PartialDate &date, const Phrasebook &words, DateStyle style = DateStyle::Field);
[[nodiscard]] QString formatDay(const QDate &day, const Phrasebook &words, DateStyle style = DateStyle::Field);
/// Day, 24-hour time and offset at \a timeZone (IANA id): "23.11.2026, 14:32 (UTC+2)".
[[nodiscard]] QString formatMoment(const QDateTime &utc, const QByteArray &timeZone, const Phrasebook &words);
/// "12 years", "11–12 years", "under one year".
[[nodiscard]] QString formatAge(const AgeSpan &age, const Phrasebook &words);
/// With what follows from it: "17 years, turns 18 within 90 days", "17–18 years, possibly adult".
[[nodiscard]] QString formatAge(const Age &age, const Phrasebook &words);
/// Surname first, as in lists; a name in Latin letters within an English text: given names first. Letters are never
/// changed.
[[nodiscard]] QString formatName(const PersonName &name, const Phrasebook &words);
/// For the line of a signature: "Given SURNAME"; in Russian "И. О. Фамилия".
[[nodiscard]] QString formatSignatory(const PersonName &name, const Phrasebook &words);
/// "a, b and c".
[[nodiscard]] QString formatList(const QStringList &items, const Phrasebook &words);
/// In the quotation marks of the language.
[[nodiscard]] QString formatQuote(const QString &text, const Phrasebook &words);
/// A stored value of the field \a key; a value that is not of the field's form is given as it is stored.
[[nodiscard]] QString formatValue(const QString &key, const QString &value, const Phrasebook &words);

} // namespace homeward
