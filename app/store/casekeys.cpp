// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casekeys.h"

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

/// Letters and digits without the rest, each as the Latin letter or digit it looks like.
QString lookOf(const QString &number)
{
    static const QString from = QStringLiteral("авекмнорстухіӏѕјoil");
    static const QString to = QStringLiteral("abekmh0pctyx11sj011");
    QString out;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC).toLower()) {
        if (!c.isLetterOrNumber())
            continue;
        // Small в, м, н, т look like no Latin letter, but numbers are written in capitals.
        const auto at = from.indexOf(c);
        out.append(at < 0 ? c : to.at(at));
    }
    return out;
}

QList<QByteArray> nameKeys(const QString &word)
{
    const QString folded = foldKey(word);
    const QString loose = looseKeyOfFolded(folded);
    QList<QByteArray> keys{keyOf(plainName, plainKey(word)), keyOf(foldedName, folded)};
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
    return {keyOf(placeWord, foldKey(word))};
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

QSet<QByteArray> searchKeysOf(const CaseEntry &entry, WordKeys &known)
{
    QSet<QByteArray> keys;
    const auto add = [&](const QString &text, QChar kind, QList<QByteArray> (*make)(const QString &)) {
        for (const QString &word : wordsOf(text)) {
            auto found = known.constFind(kind + word);
            if (found == known.constEnd())
                found = known.insert(kind + word, make(word));
            for (const QByteArray &key : *found)
                keys.insert(key);
        }
    };
    for (const PersonName &name : entry.names) {
        add(name.surname, u'n', nameKeys);
        add(name.given, u'g', givenNameKeys);
        add(name.patronymic, u'n', nameKeys);
    }
    if (entry.names.isEmpty())
        add(entry.row.name, u'g', givenNameKeys);
    for (const QString &place : entry.places)
        add(place, u'p', placeKeys);
    for (const QString &part : numberParts(entry.row.number)) {
        keys.insert(keyOf(numberWord, isDigits(part) ? withoutZeros(part) : foldKey(part)));
        if (isDigits(part))
            keys.insert(keyOf(numberDigits, part));
    }
    keys.insert(keyOf(numberLook, lookOf(entry.row.number)));
    return keys;
}

quint8 Probe::scoreOf(const QByteArray &other) const
{
    if (edits == 0) {
        if (!other.startsWith(key))
            return 0;
        return other.size() == key.size() ? exactScore : prefixScore;
    }
    if (other.isEmpty() || other.front() != key.front())
        return 0;
    const EditDistance distance = editDistance(QByteArrayView(key).sliced(1), QByteArrayView(other).sliced(1), edits);
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

QByteArray numberSortKey(const QString &number)
{
    QByteArray key;
    for (const QString &part : numberParts(number)) {
        if (isDigits(part))
            key += withoutZeros(part).rightJustified(20, u'0').toUtf8();
        else
            key += part.toCaseFolded().toUtf8();
        key += '\x01';
    }
    return key + number.toUtf8(); // equal values in different dress keep one order
}

QString nameSortText(const CaseEntry &entry)
{
    QString text = entry.row.name;
    for (const PersonName &name : entry.names) {
        if (name.headingForm() == entry.row.name) {
            text = name.listForm();
            break;
        }
    }
    text.removeIf([](QChar c) { return QStringView(u"'’ʼ‘`´").contains(c); });
    return text;
}

} // namespace homeward
