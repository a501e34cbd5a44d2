// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace homeward {

/// Counts up whenever any key below may come out differently: stored or cached keys are then rebuilt.
inline constexpr int foldVersion = 2;

/// Every sign people and programs put for an apostrophe: ' ’ ʼ ‘ ` ´ and their kin.
[[nodiscard]] bool isApostrophe(QChar c);

/// Text as people mean it: NFC, lower case, Latin look-alikes inside a Cyrillic word (and the other way round) put
/// right, stress marks gone, every kind of apostrophe as ’ (U+2019). Letters stay those of their script.
[[nodiscard]] QString plainKey(const QString &text);

/// The script-neutral key of one name or word: Ukrainian, Russian and Latin in one alphabet of ASCII letters, where
/// S = ш щ sh shch, C = ч ch, Z = ж zh, c = ц ts; г ґ х g h kh are one letter, и і ї й ы y i j another, е є э e ye a
/// third; apostrophes, soft and hard signs vanish, doubled letters are one. Several words stay apart, with one space.
/// "прикладенко" and "Prykladenko" share a key. For finding, not for judging: see compareNames().
[[nodiscard]] QString foldKey(const QString &text);

/// Consonants of the fold key, a leading vowel as "a": finds what differs in vowels only. Short names have short keys.
[[nodiscard]] QString looseKey(const QString &text);
/// The same from a foldKey() already made.
[[nodiscard]] QString looseKeyOfFolded(const QString &folded);

/// The words of a text, as written: runs of letters, digits and apostrophes, not of apostrophes alone. Hyphens part
/// words.
[[nodiscard]] QStringList wordsOf(const QString &text);

/// Fold keys with which the key of a whole word may begin when \a typed is what has been typed of it so far: a half
/// typed "sh" must already find Ш, a trailing i may turn out to be part of "ie". The plain foldKey() is the first.
/// None of them is empty: what the key passes over (ь, 陈) begins no word.
[[nodiscard]] QStringList prefixKeys(const QString &typed);

/// The readings of a name for judging sameness across scripts. Unlike the fold key, г and х stay apart; what a Latin h
/// stands for, and whether ё is an e or an o, give a reading each. Two names can be the same if they share one.
/// A name with letters of another script, or of another language's Cyrillic, has one reading: its letters. Never empty
/// but for an empty text.
[[nodiscard]] QStringList crossScriptReadings(const QString &text);

/// The same letters within one language: plainKey() without signs, apostrophes, hyphens and spaces; ё = е, ґ = г,
/// doubled letters as one, doubled digits not. A text without letters and digits stays its plainKey().
[[nodiscard]] QString spellingKey(const QString &text);

} // namespace homeward
