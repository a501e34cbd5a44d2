// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/textcompare.h"

#include "names/fold.h"

#include <algorithm>

namespace homeward {

namespace {

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
}

/// Signs that change what a text says; all others only part its words.
bool counts(QChar c)
{
    return c.category() == QChar::Symbol_Math || c.category() == QChar::Symbol_Currency || c == u'%' || c == u'‰';
}

} // namespace

ReadText::ReadText(const QString &text) : m_plain(plainKey(text.simplified()))
{
    QString letters;
    QString number;
    const auto finish = [&] {
        append(letters, number);
        letters.clear();
        number.clear();
    };
    for (qsizetype i = 0; i < m_plain.size(); ++i) {
        const QChar c = m_plain.at(i);
        const QChar before = i > 0 ? m_plain.at(i - 1) : QChar(u' ');
        const QChar after = i + 1 < m_plain.size() ? m_plain.at(i + 1) : QChar(u' ');
        if (c.isLetter() || c.isLowSurrogate() || c.isHighSurrogate()) {
            if (!number.isEmpty())
                finish();
            letters.append(c);
        } else if (c.isNumber()) {
            if (!letters.isEmpty() || (!number.isEmpty() && !before.isNumber() && number.back().isNumber()))
                finish();
            number.append(c.isDigit() ? QChar(u'0' + c.digitValue()) : c);
        } else if (isDash(c) ? after.isDigit() && !before.isLetterOrNumber() : counts(c)) {
            finish();
            number = isDash(c) ? QString(u'-') : QString(c);
        }
    }
    finish();
}

void ReadText::append(const QString &letters, const QString &exact)
{
    if (!exact.isEmpty())
        m_tokens.append({{}, exact, false, false});
    if (letters.isEmpty())
        return;
    const auto of = [&](QChar::Script script) {
        return std::any_of(letters.cbegin(), letters.cend(), [script](QChar c) { return c.script() == script; });
    };
    m_tokens.append({letters, spellingKey(letters), of(QChar::Script_Cyrillic), of(QChar::Script_Latin)});
}

const QStringList &ReadText::readingsOf(const Token &token)
{
    if (token.readings.isEmpty())
        token.readings = crossScriptReadings(token.letters);
    return token.readings;
}

bool ReadText::agree(const Token &a, const Token &b)
{
    if (a.letters.isEmpty() != b.letters.isEmpty())
        return false;
    if (a.spelling == b.spelling)
        return true;
    const bool twoScripts =
        (a.cyrillic && !a.latin && b.latin && !b.cyrillic) || (a.latin && !a.cyrillic && b.cyrillic && !b.latin);
    if (!twoScripts)
        return false;
    const QStringList &readings = readingsOf(b);
    const QStringList &own = readingsOf(a);
    return std::any_of(own.begin(), own.end(), [&](const QString &reading) { return readings.contains(reading); });
}

NameRelation compareTexts(const ReadText &a, const ReadText &b)
{
    if (a.m_plain == b.m_plain)
        return NameRelation::Same;
    // Two texts without letters, numbers and telling signs have nothing in common.
    const bool agree = !a.m_tokens.isEmpty() && std::equal(a.m_tokens.begin(), a.m_tokens.end(), b.m_tokens.begin(),
                                                           b.m_tokens.end(), ReadText::agree);
    return agree ? NameRelation::Variant : NameRelation::Different;
}

} // namespace homeward
