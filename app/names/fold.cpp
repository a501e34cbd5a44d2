// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/fold.h"

#include "domain/lookalikes.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <string_view>

namespace homeward {

bool isApostrophe(QChar c)
{
    return QStringView(u"'’ʼ‘`´ʹ′‛＇").contains(c);
}

namespace {

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

/// Turns the look-alikes of the minority script of a word into letters of the majority.
void mendLookAlikes(QString &word)
{
    const auto cyrillic = std::count_if(word.cbegin(), word.cend(), isCyrillic);
    const auto latin = std::count_if(word.cbegin(), word.cend(), isLatin);
    if (cyrillic == 0 || latin == 0)
        return;
    for (QChar &c : word)
        c = cyrillic >= latin ? cyrillicTwin(c) : latinTwin(c, false);
}

struct Rule
{
    std::u16string_view from;
    std::string_view to;
};

// Lower-case h is х, g is г; y is the mark for "io" (ё, йо, ьо, yo), settled by the reading. Longest first.
constexpr auto latinGroups = std::to_array<Rule>({
    {u"schtsch", "S"}, {u"chtch", "S"}, {u"shch", "S"}, {u"szcz", "S"}, {u"tsch", "C"}, {u"sch", "S"},
    {u"tch", "C"},     {u"zgh", "zg"},  {u"zh", "Z"},   {u"kh", "h"},   {u"gh", "g"},   {u"ts", "c"},
    {u"tz", "c"},      {u"tc", "c"},    {u"ch", "C"},   {u"sh", "S"},   {u"cz", "C"},   {u"sz", "S"},
    {u"ph", "f"},      {u"ck", "k"},    {u"qu", "kv"},  {u"yo", "y"},   {u"jo", "y"},   {u"io", "y"},
});

constexpr auto latinLetters = std::to_array<Rule>({
    {u"š", "S"}, {u"ŝ", "S"},  {u"ś", "s"}, {u"č", "C"},  {u"ć", "C"},  {u"ž", "Z"}, {u"ż", "Z"},
    {u"ź", "z"}, {u"ł", "l"},  {u"ø", "o"}, {u"đ", "d"},  {u"ß", "s"},  {u"æ", "e"}, {u"œ", "e"},
    {u"ë", "y"}, {u"x", "ks"}, {u"w", "v"}, {u"y", "i"},  {u"j", "i"},  {u"q", "k"}, {u"ï", "i"},
    {u"ı", "i"}, {u"ě", "e"},  {u"ê", "e"}, {u"â", "ia"}, {u"û", "iu"},
});

constexpr auto cyrillicGroups = std::to_array<Rule>({
    {u"йо", "y"},
    {u"ьо", "y"},
    {u"іо", "y"},
    {u"ио", "y"},
    {u"шч", "S"},
    {u"тс", "c"},
    {u"дж", "dZ"},
});

constexpr auto cyrillicLetters = std::to_array<Rule>({
    {u"а", "a"}, {u"б", "b"}, {u"в", "v"}, {u"г", "g"},  {u"ґ", "g"},  {u"д", "d"}, {u"е", "e"}, {u"є", "e"},
    {u"ё", "y"}, {u"ж", "Z"}, {u"з", "z"}, {u"и", "i"},  {u"і", "i"},  {u"ї", "i"}, {u"й", "i"}, {u"ј", "i"},
    {u"к", "k"}, {u"л", "l"}, {u"м", "m"}, {u"н", "n"},  {u"о", "o"},  {u"п", "p"}, {u"р", "r"}, {u"с", "s"},
    {u"т", "t"}, {u"у", "u"}, {u"ў", "u"}, {u"ф", "f"},  {u"х", "h"},  {u"ц", "c"}, {u"ч", "C"}, {u"ш", "S"},
    {u"щ", "S"}, {u"ы", "i"}, {u"э", "e"}, {u"ю", "iu"}, {u"я", "ia"}, {u"ь", ""},  {u"ъ", ""},
});

template<size_t N>
const Rule *ruleAt(const std::array<Rule, N> &rules, QStringView text)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) {
        return text.startsWith(QStringView(rule.from.data(), static_cast<qsizetype>(rule.from.size())));
    });
    return found == rules.end() ? nullptr : &*found;
}

struct Reading
{
    char latinH = 'g'; ///< what a lone Latin h stands for
    char yo = 'e';     ///< what ё and its kin stand for
    bool hIsG = false; ///< г and х as one
};

QString withoutMark(QChar c)
{
    const QString parts = c.decomposition();
    return parts.isEmpty() ? QString(c) : QString(parts.at(0));
}

/// The letters of one word as phonemes. \a word is a plainKey() without spaces.
QByteArray phonemes(QStringView word, const Reading &reading)
{
    QByteArray out;
    for (qsizetype i = 0; i < word.size();) {
        const QStringView rest = word.mid(i);
        const QChar c = word.at(i);
        const bool cyrillic = isCyrillic(c);
        const Rule *rule = cyrillic ? ruleAt(cyrillicGroups, rest) : ruleAt(latinGroups, rest);
        if (!rule)
            rule = cyrillic ? ruleAt(cyrillicLetters, rest) : ruleAt(latinLetters, rest);
        if (rule) {
            out.append(rule->to.data(), static_cast<qsizetype>(rule->to.size()));
            i += static_cast<qsizetype>(rule->from.size());
            continue;
        }
        ++i;
        if (c == u'h') {
            out.append(reading.latinH);
        } else if (c == u'c') {
            // Slavic spelling has c = ц before e and i and at the end (Šwec), western spelling has k elsewhere.
            const QChar next = i < word.size() ? word.at(i) : QChar(u' ');
            out.append(QStringView(u"eiy ").contains(next) ? 'c' : 'k');
        } else if (isLatin(c)) {
            out.append(withoutMark(c).toLatin1());
        } else if (c.isDigit()) {
            out.append(static_cast<char>('0' + c.digitValue()));
        }
    }
    // "ts" and "SC" may also meet across letters (тс, шч written apart); ie is є after a consonant and ye at the start.
    out.replace("SC", "S").replace("ts", "c").replace('y', reading.yo);
    if (reading.hIsG)
        out.replace('h', 'g');
    // A doubled letter is one; a longer run is no spelling of anything and stays ("zzzz" must not find every Z).
    const auto dropDoubles = [&out] {
        QByteArray once;
        for (qsizetype i = 0, end = 0; i < out.size(); i = end) {
            while (end < out.size() && out.at(end) == out.at(i))
                ++end;
            const bool digit = out.at(i) >= '0' && out.at(i) <= '9';
            once.append(end - i == 2 && !digit ? 1 : end - i, out.at(i));
        }
        out = once;
    };
    dropDoubles();
    out.replace("ie", "e");
    dropDoubles();
    if (out.size() >= 6 && out.endsWith("aia")) // -ская and -ська are one ending; Майя is no adjective
        out.chop(2);
    return out;
}

/// Whether phonemes() knows what the letter or digit stands for: not so for 陈, ა or the Kazakh Қ.
bool hasSound(QChar c)
{
    const QStringView alone(&c, 1);
    if (isCyrillic(c))
        return ruleAt(cyrillicLetters, alone) != nullptr;
    return c.isDigit() || (isLatin(c) && (ruleAt(latinLetters, alone) || withoutMark(c).at(0) <= u'z'));
}

QString solid(const QString &plain)
{
    QString letters;
    std::copy_if(plain.cbegin(), plain.cend(), std::back_inserter(letters),
                 [](QChar c) { return c.isLetterOrNumber() && !isApostrophe(c); });
    return letters;
}

QString wordKey(const QString &word)
{
    return QString::fromLatin1(phonemes(solid(plainKey(word)), Reading{'g', 'e', true}));
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber() && !isApostrophe(c); }))
            words.append(word);
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || isApostrophe(c))
            word.append(c);
        else
            finish();
    }
    finish();
    return words;
}

QString plainKey(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    QString out;
    QString word;
    const auto finish = [&] {
        mendLookAlikes(word);
        out.append(word);
        word.clear();
    };
    for (const QChar c : composed) {
        if (c.isMark()) {
            continue; // a mark NFC could not join: stress
        } else if (isApostrophe(c)) {
            word.append(QChar(0x2019));
        } else if (c.isLetterOrNumber()) {
            word.append(c);
        } else {
            finish();
            if (!c.isSpace())
                out.append(c);
            else if (!out.isEmpty() && !out.endsWith(u' '))
                out.append(u' ');
        }
    }
    finish();
    return out.trimmed();
}

QString foldKey(const QString &text)
{
    QStringList keys;
    for (const QString &word : wordsOf(text)) {
        const QString key = wordKey(word);
        if (!key.isEmpty())
            keys.append(key);
    }
    return keys.join(u' ');
}

QString looseKey(const QString &text)
{
    return looseKeyOfFolded(foldKey(text));
}

QString looseKeyOfFolded(const QString &folded)
{
    static const QString vowels = QStringLiteral("aeiou");
    QString out;
    bool start = true;
    for (const QChar c : folded) {
        if (!vowels.contains(c)) {
            if (out.isEmpty() || out.back() != c)
                out.append(c);
        } else if (start) {
            out.append(u'a');
        }
        start = c == u' ';
    }
    return out;
}

QStringList prefixKeys(const QString &typed)
{
    const QString plain = solid(plainKey(typed));
    QStringList keys{wordKey(plain)};
    const auto add = [&](qsizetype tail, std::string_view sounds) {
        const QString stem = wordKey(plain.chopped(tail));
        for (const char sound : sounds)
            keys.append(stem + QLatin1Char(sound));
    };
    if (plain.isEmpty())
        return {};
    if (keys.first().size() > 1 && keys.first().endsWith(u'i'))
        keys.append(keys.first().chopped(1));
    if (plain.endsWith(u"shc") || plain.endsWith(u"szc"))
        add(3, "S");
    else if (plain.endsWith(u"sc") || plain.endsWith(u"tc"))
        add(2, plain.endsWith(u"sc") ? "S" : "C");
    else if (plain.endsWith(u's'))
        add(1, "S");
    else if (plain.endsWith(u'z'))
        add(1, "Z");
    else if (plain.endsWith(u'c'))
        add(1, "Cc");
    else if (plain.endsWith(u't') || plain.endsWith(u'т'))
        add(1, "cC");
    else if (plain.endsWith(u'k'))
        add(1, "g");
    keys.removeDuplicates();
    keys.removeAll(QString());
    return keys;
}

QStringList crossScriptReadings(const QString &text)
{
    const QString plain = solid(plainKey(text));
    // Letters the tables do not know have no sound: a name with one in it is read by its letters alone.
    const bool readable = std::all_of(plain.cbegin(), plain.cend(), hasSound);
    if (!readable)
        return {plain};
    QStringList readings;
    for (const char latinH : {'g', 'h'}) {
        for (const char yo : {'e', 'o'})
            readings.append(QString::fromLatin1(phonemes(plain, Reading{latinH, yo, false})));
    }
    readings.removeDuplicates();
    readings.removeAll(QString()); // nothing read is nothing shared
    return readings.isEmpty() ? QStringList{plainKey(text)} : readings;
}

QString spellingKey(const QString &text)
{
    QString out;
    for (const QChar c : solid(plainKey(text))) {
        if (c == u'ь' || c == u'ъ')
            continue;
        const QChar letter = c == u'ё' ? QChar(u'е') : c == u'ґ' ? QChar(u'г') : c;
        if (out.isEmpty() || out.back() != letter || letter.isDigit())
            out.append(letter);
    }
    return out.isEmpty() ? plainKey(text) : out;
}

} // namespace homeward
