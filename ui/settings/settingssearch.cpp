// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssearch.h"

#include "ui/common/tokens.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

namespace homeward {

namespace {

constexpr char plainProperty[] = "wordsWithoutMarks";
constexpr char markedProperty[] = "wordsWithMarks";

QStringList wordsIn(const QString &words)
{
    static const QRegularExpression gap(QStringLiteral("\\s+"));
    return words.split(gap, Qt::SkipEmptyParts);
}

/// A label that was given other words since carries them without marks.
QString plainWords(const QLabel &label)
{
    return label.property(markedProperty).toString() == label.text() && !label.text().isEmpty()
               ? label.property(plainProperty).toString()
               : label.text();
}

QString marked(const QString &text, const QStringList &words, const ColourPair &colours)
{
    QStringList patterns;
    for (const QString &word : words)
        patterns.append(QRegularExpression::escape(word));
    const QRegularExpression any(patterns.join(QLatin1Char('|')), QRegularExpression::CaseInsensitiveOption);
    QString html;
    qsizetype end = 0;
    for (auto hits = any.globalMatch(text); hits.hasNext();) {
        const auto hit = hits.next();
        html += text.mid(end, hit.capturedStart() - end).toHtmlEscaped();
        html += QStringLiteral("<span style=\"background-color:%1;color:%2;text-decoration:underline\">%3</span>")
                    .arg(colours.fill.name(), colours.text.name(), hit.captured().toHtmlEscaped());
        end = hit.capturedEnd();
    }
    return end == 0 ? text : QStringLiteral("<span>%1</span>").arg(html + text.mid(end).toHtmlEscaped());
}

} // namespace

bool hasWords(const QString &text, const QString &words)
{
    const QStringList wanted = wordsIn(words);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString wordsBelow(const QWidget &group)
{
    QStringList texts;
    for (const QWidget *widget : group.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(plainWords(*label));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts.append(box->itemText(i));
        }
    }
    return texts.join(QLatin1Char('\n'));
}

void markWords(QWidget &group, const QString &words)
{
    const QStringList wanted = wordsIn(words);
    for (QLabel *label : group.findChildren<QLabel *>()) {
        const QString plain = plainWords(*label);
        const QString text = wanted.isEmpty() ? plain : marked(plain, wanted, tokensOf(label).attention);
        const bool hit = text != plain;
        label->setTextFormat(hit ? Qt::RichText : Qt::PlainText);
        label->setText(text);
        label->setProperty(plainProperty, plain);
        label->setProperty(markedProperty, hit ? text : QString());
    }
}

} // namespace homeward
