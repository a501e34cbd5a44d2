// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/personaldata.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace homeward {

namespace {

constexpr qsizetype leastDigits = 9;         // 02.12.2026 has eight
constexpr qsizetype leastDigitsWithPlus = 7; // "+" makes it a number of a telephone

const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\w+])\\+?\\(?\\d[\\d \\x{a0}().\\x{2011}-]{5,}\\d"));
    return pattern;
}

const QRegularExpression &mailPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A word for a street with its name and house, or an English "12 Sample Street", up to the flat.
const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(
        QString::fromUtf8(
            "(?<!\\w)(?:вулиц[яіюе]|вул\\.|улиц[аеуы]|ул\\.|проспект[іуе]?|просп\\.|пр-т|провул\\w+|"
            "пров\\.|переул\\w+|пер\\.|бульвар[іуе]?|бул\\.|площ[аіуд]\\w*|пл\\.|street|avenue)"
            "\\s*[^,;\\n]{1,60}?(?:,?\\s*(?:буд(?:инок|\\.)?|дом|д\\.|house)?\\s*\\d+\\s?[-/]?\\s?\\w?\\b)"
            "(?:,?\\s*(?:кв(?:артира|\\.)?|flat|apt\\.?)\\s*\\d+)?"
            "|(?<!\\w)\\d{1,4}\\w?,?\\s+(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3}"
            "(?:Street|St\\.|Road|Rd\\.|Avenue|Ave\\.|Lane)(?!\\w)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isPhoneNumber(const QString &match)
{
    const auto digits = std::count_if(match.begin(), match.end(), [](QChar sign) { return sign.isDigit(); });
    return digits >= (match.startsWith(u'+') ? leastDigitsWithPlus : leastDigits);
}

} // namespace

QList<PersonalSpan> personalSpans(const QString &text)
{
    QList<PersonalSpan> spans;
    const auto add = [&spans](const QRegularExpressionMatch &match, PersonalSpan::Kind kind) {
        const PersonalSpan span{match.capturedStart(), match.capturedLength(), kind};
        const bool overlaps = std::any_of(spans.begin(), spans.end(), [&](const PersonalSpan &known) {
            return span.start < known.start + known.length && known.start < span.start + span.length;
        });
        if (!overlaps)
            spans.append(span);
    };
    for (const auto &match : mailPattern().globalMatch(text))
        add(match, PersonalSpan::Kind::Address);
    for (const auto &match : addressPattern().globalMatch(text))
        add(match, PersonalSpan::Kind::Address);
    for (const auto &match : numberPattern().globalMatch(text)) {
        if (isPhoneNumber(match.captured()))
            add(match, PersonalSpan::Kind::Number);
    }
    std::sort(spans.begin(), spans.end(),
              [](const PersonalSpan &a, const PersonalSpan &b) { return a.start < b.start; });
    return spans;
}

QString coveredText(const QString &text)
{
    QString covered;
    qsizetype end = 0;
    for (const PersonalSpan &span : personalSpans(text)) {
        covered += text.mid(end, span.start - end);
        covered += span.kind == PersonalSpan::Kind::Number
                       //: @info stands in a text for a phone number that is shown only when asked for
                       ? QCoreApplication::translate("Contact", "[number covered]")
                       //: @info stands in a text for an address that is shown only when asked for
                       : QCoreApplication::translate("Contact", "[address covered]");
        end = span.start + span.length;
    }
    return covered + text.mid(end);
}

} // namespace homeward
