// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/namecompare.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace homeward {

/// A place or another short text, made ready to be judged beside many others. Not for several threads at once.
class ReadText
{
public:
    explicit ReadText(const QString &text);

private:
    friend NameRelation compareTexts(const ReadText &a, const ReadText &b);
    /// A run of letters, whatever blanks and signs part them, or one number or sign that means something.
    struct Token
    {
        QString letters;  ///< as written; empty for a number or a sign
        QString spelling; ///< what must be equal within one script
        bool cyrillic = false;
        bool latin = false;
        mutable QStringList readings = {}; ///< across scripts, once they have been asked for
    };
    static const QStringList &readingsOf(const Token &token);
    static bool agree(const Token &a, const Token &b);
    void append(const QString &letters, const QString &exact);

    QString m_plain;
    QList<Token> m_tokens;
};

/// How two texts stand to each other. Capitals, kinds of apostrophe and blanks do not matter (Same); nor do hyphens,
/// points, signs ь ъ, ё and ґ, doubled letters, or whether one is in Cyrillic and the other in Latin letters
/// (Variant). Within one script letters count as they stand: Гора is not Хора, Мила not Міла. So do numbers and their
/// signs: "+5" is not "-5", "5-7" not "57".
[[nodiscard]] NameRelation compareTexts(const ReadText &a, const ReadText &b);

} // namespace homeward
