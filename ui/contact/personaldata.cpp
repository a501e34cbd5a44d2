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
    // Every kind of blank, hyphen and dash stands between the groups, and the stroke.
    static const QRegularExpression pattern(QStringLiteral(
        "(?<![\\w+])\\+?\\(?\\d[\\d \\x{a0}\\x{2007}\\x{2009}\\x{202f}()./\\x{2010}-\\x{2015}\\x{2212}-]{5,}\\d"));
    return pattern;
}

const QRegularExpression &dayOrTimePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)(?<!\\d[./-])(?:(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"
                       "|(?:0?[1-9]|[12]\\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:19|20)\\d\\d"
                       "|(?:[01]?\\d|2[0-3]):[0-5]\\d)(?!\\d)"));
    return pattern;
}

/// \a text with its days and times as line ends, which no number runs across: "2026-11-25 10:55" is no telephone.
QString withoutDaysAndTimes(QString text)
{
    for (const auto &match : dayOrTimePattern().globalMatch(text))
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'\n'));
    return text;
}

/// Mail, the names of messengers and their addresses.
const QRegularExpression &netPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
            "|(?:(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.me|wa\\.me|m\\.me|vk\\.com|ok\\.ru|viber\\.me|"
            "instagram\\.com|facebook\\.com)/|(?:tg|viber|whatsapp|skype)://?)[\\w.+/?=&%@~-]*[\\w/]"
            "|(?<![\\w.@])@\\w[\\w.]+\\w"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
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
            "|(?<!\\w)\\d{1,4}\\w?,?\\s+(?:[\\p{L}][\\p{L}’'-]+\\s+){1,3}"
            "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd)(?!\\w)"
            "|(?-i:(?<!\\w)\\d{1,4}\\w?,?\\s+(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3}(?:Drive|Dr|Square|Sq|Court|Close)(?!\\w)"
            ")"),
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
    for (const auto &match : netPattern().globalMatch(text))
        add(match, PersonalSpan::Kind::Address);
    for (const auto &match : addressPattern().globalMatch(text))
        add(match, PersonalSpan::Kind::Address);
    for (const auto &match : numberPattern().globalMatch(withoutDaysAndTimes(text))) {
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
