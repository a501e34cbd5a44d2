// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace homeward {

/// The three interface languages, also the languages of papers. Keys "uk", "ru", "en".
enum class Language { Ukrainian, Russian, English };
inline constexpr Language allLanguages[] = {Language::Ukrainian, Language::Russian, Language::English};
[[nodiscard]] inline QString languageKey(Language language)
{
    return language == Language::Ukrainian ? QStringLiteral("uk")
           : language == Language::Russian ? QStringLiteral("ru")
                                           : QStringLiteral("en");
}

/// A text given in all three languages, for names that are data (parties, offices).
struct LocalText
{
    QString uk;
    QString ru;
    QString en;
    [[nodiscard]] QString in(Language language) const
    {
        return language == Language::Ukrainian ? uk : language == Language::Russian ? ru : en;
    }
    bool operator==(const LocalText &) const = default;
};

/// How a party is drawn beside its values; shape and letter, so that nobody depends on colour.
enum class PartyShape { Circle, Square, Diamond, Letter };

/// One of the sides that say things about a child. Any number of them; never ranked, always in the dossier's order.
struct Party
{
    QString key; ///< stable ASCII word, [a-z0-9-]{1,32}
    LocalText name;
    int order = 0; ///< 0, 1, 2 … : position in every column, list and paper; also its letter (A, B, C …)
    [[nodiscard]] PartyShape shape() const
    {
        return order == 0   ? PartyShape::Circle
               : order == 1 ? PartyShape::Square
               : order == 2 ? PartyShape::Diamond
                            : PartyShape::Letter;
    }
    /// "A", "B", … "Z", then the order as a number.
    [[nodiscard]] QString letter() const
    {
        return order < 26 ? QString(QChar(u'A' + order)) : QString::number(order + 1);
    }
    bool operator==(const Party &) const = default;
};

/// The office that works on this dossier. Neither a party nor an account: it belongs to one party (or none, if empty).
struct Office
{
    LocalText name;
    LocalText letterhead; ///< lines for the head of a paper, separated by \n
    QString partyKey;
    QString caseNumberPattern;           ///< e.g. "HW-{year}-{n:6}-{check}" or "DEMO-{n:4}"
    QString paperNumberPattern;          ///< e.g. "VS-{year}-{n:5}"
    QByteArray timeZone = "Europe/Kyiv"; ///< IANA id; "today", ages and register dates use it
    bool operator==(const Office &) const = default;
};

} // namespace homeward
