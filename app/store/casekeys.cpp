// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casekeys.h"

#include "domain/lookalikes.h"
#include "names/editdistance.h"
#include "names/fold.h"
#include "names/givennames.h"

#include <algorithm>

namespace homeward {

namespace {

// Kinds of keys. Digits are kept twice: as a value and as typed.
constexpr char plainName = 'p';
constexpr char foldedName = 'f';
constexpr char nameClass = 'c';
constexpr char looseName = 'l';
constexpr char placeWord = 'o';
constexpr char numberWord = 'n';
constexpr char numberDigits = 'd';
constexpr char numberLook = 'k'; ///< the whole number, look-alikes made one

constexpr qsizetype shortestLoose = 3; ///< shorter skeletons fit too many names

QByteArray keyOf(char kind, const QString &word)
{
    return kind + word.toUtf8();
}

bool isDigits(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

QString withoutZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    return digits.mid(zeros);
}

/// "DEMO-0007" and "demo7" alike: runs of letters and runs of digits.
QStringList numberParts(const QString &text)
{
    QStringList parts;
    bool inside = false;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber()) {
            inside = false;
            continue;
        }
        if (!inside || parts.last().back().isDigit() != c.isDigit())
            parts.append(QString());
        parts.last().append(c);
        inside = true;
    }
    return parts;
}

/// The words of \a text that hyphens part, each without them.
QStringList hyphenatedIn(const QString &text)
{
    const auto isHyphen = [](QChar c) { return c.category() == QChar::Punctuation_Dash; };
    QStringList joined;
    if (std::none_of(text.cbegin(), text.cend(), isHyphen)) // nearly all of a million
        return joined;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (wordsOf(word).size() > 1 && std::any_of(word.cbegin(), word.cend(), isHyphen))
            joined.append(word.removeIf(isHyphen));
    }
    return joined;
}

QList<QByteArray> nameKeys(const QString &word)
{
    const QString folded = foldKey(word);
    const QString loose = looseKeyOfFolded(folded);
    QList<QByteArray> keys{keyOf(plainName, plainKey(word))};
    if (!folded.isEmpty())
        keys.append(keyOf(foldedName, folded));
    if (loose.size() >= shortestLoose)
        keys.append(keyOf(looseName, loose));
    return keys;
}

QList<QByteArray> givenNameKeys(const QString &word)
{
    QList<QByteArray> keys = nameKeys(word);
    for (const int row : givenNameClasses(word))
        keys.append(keyOf(nameClass, QString::number(row)));
    return keys;
}

QList<QByteArray> placeKeys(const QString &word)
{
    const QString folded = foldKey(word);
    return folded.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{keyOf(placeWord, folded)};
}

} // namespace

QString findRuleKey(FindRule rule)
{
    switch (rule) {
    case FindRule::None:
        return {};
    case FindRule::Number:
        return QStringLiteral("number");
    case FindRule::Name:
        return QStringLiteral("name");
    case FindRule::FoldedName:
        return QStringLiteral("folded_name");
    case FindRule::Place:
        return QStringLiteral("place");
    }
    return {};
}

QString lookOf(const QString &number)
{
    QString out;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC).toLower()) {
        if (!c.isLetterOrNumber())
            continue;
        // Small в, м, н, т look like no Latin letter, but numbers are written in capitals.
        const QChar look = latinTwin(c, true);
        out.append(look == u'o' ? QChar(u'0') : QStringView(u"ilӏ").contains(look) ? QChar(u'1') : look);
    }
    return out;
}

void forEachWord(const CaseEntry &entry, const std::function<void(WordRole, const QString &)> &visit)
{
    const auto each = [&](const QString &text, WordRole role) {
        for (const QString &word : wordsOf(text))
            visit(role, word);
        // "Нечуй-Зразок" is also typed in one.
        for (const QString &word : hyphenatedIn(text))
            visit(role, word);
    };
    for (const PersonName &name : entry.names) {
        each(name.surname, WordRole::Name);
        each(name.given, WordRole::GivenName);
        each(name.patronymic, WordRole::Name);
    }
    if (entry.names.isEmpty())
        each(entry.row.name, WordRole::GivenName);
    for (const QString &place : entry.places)
        each(place, WordRole::Place);
}

QList<QByteArray> wordKeys(WordRole role, const QString &word)
{
    switch (role) {
    case WordRole::Name:
        return nameKeys(word);
    case WordRole::GivenName:
        return givenNameKeys(word);
    case WordRole::Place:
        return placeKeys(word);
    }
    return {};
}

QList<QByteArray> numberKeysOf(const QString &number)
{
    QList<QByteArray> keys;
    for (const QString &part : numberParts(number)) {
        keys.append(keyOf(numberWord, isDigits(part) ? withoutZeros(part) : foldKey(part)));
        if (isDigits(part))
            keys.append(keyOf(numberDigits, part));
    }
    return keys;
}

QSet<QByteArray> searchKeysOf(const CaseEntry &entry)
{
    QSet<QByteArray> keys;
    forEachWord(entry, [&](WordRole role, const QString &word) {
        for (const QByteArray &key : wordKeys(role, word))
            keys.insert(key);
    });
    for (const QByteArray &key : numberKeysOf(entry.row.number))
        keys.insert(key);
    keys.insert(keyOf(numberLook, lookOf(entry.row.number)));
    return keys;
}

Probe::Kind Probe::kind() const
{
    switch (key.isEmpty() ? '\0' : key.front()) {
    case numberWord:
        return Kind::NumberValue;
    case numberDigits:
        return Kind::NumberDigits;
    case numberLook:
        return Kind::NumberLook;
    default:
        return Kind::Word;
    }
}

quint8 Probe::scoreOf(QByteArrayView other) const
{
    if (edits == 0) {
        if (!other.startsWith(key))
            return 0;
        return other.size() == key.size() ? exactScore : prefixScore;
    }
    if (other.isEmpty() || other.front() != key.front())
        return 0;
    const EditDistance distance = editDistance(QByteArrayView(key).sliced(1), other.sliced(1), edits);
    const auto less = [](quint8 score, int by) { return quint8(score - 5 * by); };
    if (distance.whole <= edits)
        return less(exactScore, distance.whole);
    return distance.prefix <= edits && prefixScore > 0 ? less(prefixScore, distance.prefix) : quint8(0);
}

SearchWords similarProbesOf(const QString &searchText)
{
    SearchWords words;
    for (const QString &word : wordsOf(searchText)) {
        const QString folded = foldKey(word);
        if (folded.isEmpty()) {
            words.append(QList<Probe>()); // a word without sounds is like no other
            continue;
        }
        const int edits = folded.size() <= 3 ? 0 : folded.size() <= 5 ? 1 : 2;
        words.append(QList<Probe>{{keyOf(foldedName, folded), 45, 35, FindRule::FoldedName, edits},
                                  {keyOf(placeWord, folded), 40, 30, FindRule::Place, edits}});
    }
    return words;
}

SearchWords placeProbesOf(const QString &placeText)
{
    SearchWords words;
    for (const QString &word : wordsOf(placeText)) {
        QList<Probe> probes;
        for (const QString &beginning : isDigits(word) ? QStringList{word} : prefixKeys(word))
            probes.append({keyOf(placeWord, beginning), 75, 60, FindRule::Place});
        words.append(probes);
    }
    return words;
}

SearchWords numberLookProbesOf(const QString &searchText)
{
    const QString look = lookOf(searchText);
    if (look.size() < 2)
        return {};
    return {{{keyOf(numberLook, look), 90, 60, FindRule::Number}}};
}

SearchWords probesOf(const QString &searchText)
{
    SearchWords words;
    for (const QString &word : wordsOf(searchText)) {
        const bool mixed =
            std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); }) && !isDigits(word);
        for (const QString &part : mixed ? numberParts(word) : QStringList{word}) {
            QList<Probe> probes;
            if (isDigits(part)) {
                probes.append({keyOf(numberWord, withoutZeros(part)), 100, 0, FindRule::Number});
                probes.append({keyOf(numberDigits, part), 100, 70, FindRule::Number});
                probes.append({keyOf(placeWord, part), 75, 60, FindRule::Place});
                words.append(probes);
                continue;
            }
            probes.append({keyOf(plainName, plainKey(part)), 100, 90, FindRule::Name});
            const QStringList beginnings = prefixKeys(part);
            for (qsizetype i = 0; i < beginnings.size(); ++i) {
                const bool whole = i == 0;
                probes.append({keyOf(foldedName, beginnings.at(i)), quint8(whole ? 95 : 80), 80, FindRule::FoldedName});
                probes.append({keyOf(placeWord, beginnings.at(i)), quint8(whole ? 75 : 60), 60, FindRule::Place});
                probes.append({keyOf(numberWord, beginnings.at(i)), quint8(whole ? 70 : 55), 55, FindRule::Number});
            }
            for (const int row : givenNameClasses(part))
                probes.append({keyOf(nameClass, QString::number(row)), 85, 0, FindRule::FoldedName});
            const QString loose = looseKey(part);
            if (loose.size() >= shortestLoose)
                probes.append({keyOf(looseName, loose), 50, 0, FindRule::FoldedName});
            words.append(probes);
        }
    }
    return words;
}

QByteArray numberPartsKey(const QString &text)
{
    QByteArray key;
    for (const QString &part : numberParts(text)) {
        if (isDigits(part))
            key += withoutZeros(part).rightJustified(20, u'0').toUtf8();
        else
            key += part.toCaseFolded().toUtf8();
        key += '\x01';
    }
    return key;
}

QByteArray numberSortKey(const QString &number)
{
    return numberPartsKey(number) + number.toUtf8(); // equal values in different dress keep one order
}

QString sortNameOf(const CaseEntry &entry)
{
    for (const PersonName &name : entry.names) {
        if (name.headingForm() == entry.row.name)
            return name.listForm();
    }
    return entry.row.name;
}

QString withoutApostrophes(QString text)
{
    text.removeIf(isApostrophe);
    return text;
}

} // namespace homeward
