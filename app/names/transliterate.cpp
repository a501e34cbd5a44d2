// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/transliterate.h"

#include "names/fold.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace homeward {

namespace {

struct Letter
{
    char16_t cyrillic;
    std::string_view latin;
    std::string_view initial = {}; ///< at the start of a word, where it differs
};

constexpr auto ukrainian2010 = std::to_array<Letter>({
    {u'а', "a"},       {u'б', "b"},        {u'в', "v"},        {u'г', "h"},  {u'ґ', "g"},  {u'д', "d"},
    {u'е', "e"},       {u'є', "ie", "ye"}, {u'ж', "zh"},       {u'з', "z"},  {u'и', "y"},  {u'і', "i"},
    {u'ї', "i", "yi"}, {u'й', "i", "y"},   {u'к', "k"},        {u'л', "l"},  {u'м', "m"},  {u'н', "n"},
    {u'о', "o"},       {u'п', "p"},        {u'р', "r"},        {u'с', "s"},  {u'т', "t"},  {u'у', "u"},
    {u'ф', "f"},       {u'х', "kh"},       {u'ц', "ts"},       {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "shch"},
    {u'ь', ""},        {u'ю', "iu", "yu"}, {u'я', "ia", "ya"},
});

constexpr auto russianIcao = std::to_array<Letter>({
    {u'а', "a"},  {u'б', "b"},  {u'в', "v"},  {u'г', "g"},  {u'д', "d"},  {u'е', "e"},    {u'ё', "e"},
    {u'ж', "zh"}, {u'з', "z"},  {u'и', "i"},  {u'й', "i"},  {u'к', "k"},  {u'л', "l"},    {u'м', "m"},
    {u'н', "n"},  {u'о', "o"},  {u'п', "p"},  {u'р', "r"},  {u'с', "s"},  {u'т', "t"},    {u'у', "u"},
    {u'ф', "f"},  {u'х', "kh"}, {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "shch"}, {u'ъ', "ie"},
    {u'ы', "y"},  {u'ь', ""},   {u'э', "e"},  {u'ю', "iu"}, {u'я', "ia"},
});

std::span<const Letter> lettersOf(LatinTable table)
{
    if (table == LatinTable::Ukrainian2010)
        return ukrainian2010;
    return russianIcao;
}

bool isPartOfWord(QChar c)
{
    return c.isLetter() || c.isMark() || isApostrophe(c);
}

QString wordToLatin(QStringView word, LatinTable table)
{
    const auto letters = lettersOf(table);
    const auto upperCount = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    const auto letterCount = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    const bool shouting = upperCount > 1 && upperCount == letterCount;
    QString out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const QChar lower = c.toLower();
        if (c == QChar(0x0301)) // stress mark
            continue;
        if (isApostrophe(c)) {
            // Only between Cyrillic letters is it a sign of the alphabet; a quotation mark at an end stays.
            const bool inside = i > 0 && i + 1 < word.size() && word.at(i - 1).script() == QChar::Script_Cyrillic &&
                                word.at(i + 1).script() == QChar::Script_Cyrillic;
            if (!inside)
                out.append(c);
            continue;
        }
        const auto found = std::find_if(letters.begin(), letters.end(),
                                        [&](const Letter &letter) { return letter.cyrillic == lower.unicode(); });
        if (found == letters.end()) {
            out.append(c);
            continue;
        }
        const bool first = std::none_of(word.begin(), word.begin() + i, [](QChar before) { return before.isLetter(); });
        std::string_view latin = first && !found->initial.empty() ? found->initial : found->latin;
        // зг is zgh, so that it differs from ж
        if (table == LatinTable::Ukrainian2010 && lower == u'г' && i > 0 && word.at(i - 1).toLower() == u'з')
            latin = "gh";
        QString piece = QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
        if (c.isUpper() && !piece.isEmpty())
            piece = shouting ? piece.toUpper() : piece.left(1).toUpper() + piece.mid(1);
        out.append(piece);
    }
    return out;
}

} // namespace

QString latinTableKey(LatinTable table)
{
    return table == LatinTable::Ukrainian2010 ? QStringLiteral("ua-2010") : QStringLiteral("ru-icao");
}

QString toLatin(const QString &text, LatinTable table)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString out;
    for (qsizetype i = 0; i < composed.size();) {
        if (!isPartOfWord(composed.at(i))) {
            out.append(composed.at(i++));
            continue;
        }
        qsizetype end = i;
        while (end < composed.size() && isPartOfWord(composed.at(end)))
            ++end;
        out.append(wordToLatin(QStringView(composed).mid(i, end - i), table));
        i = end;
    }
    return out;
}

} // namespace homeward
