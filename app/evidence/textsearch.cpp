// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/textsearch.h"

#include <QStringList>

#include <algorithm>

namespace homeward {

namespace {

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool isLeftToRight(QChar c)
{
    return c.direction() == QChar::DirL || c.direction() == QChar::DirEN;
}

/// A line painted from left to right, in the order a right-to-left reader takes it: reversed, except for runs of
/// Latin letters, Cyrillic and digits, which keep theirs.
QString readFromTheRight(const QString &line)
{
    QString out(line.size(), Qt::Uninitialized);
    std::reverse_copy(line.begin(), line.end(), out.begin());
    for (auto at = out.begin(); at != out.end();) {
        const auto run = std::find_if(at, out.end(), isLeftToRight);
        const auto end = std::find_if_not(run, out.end(), isLeftToRight);
        std::reverse(run, end);
        at = end;
    }
    return out;
}

QString withoutBlanks(QString text)
{
    return text.remove(QLatin1Char(' '));
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const QString compatible = text.normalized(QString::NormalizationForm_KC);
    for (const QChar c : compatible) {
        // Soft hyphens, joiners and direction marks are invisible; extraction and typing place them differently.
        if (c.category() != QChar::Other_Format)
            out += c;
    }
    return out.simplified().toCaseFolded();
}

int countOccurrences(const QString &page, const QString &wanted)
{
    const QString needle = foldedForSearch(wanted);
    if (needle.isEmpty())
        return 0;
    const auto plain = static_cast<int>(foldedForSearch(page).count(needle));
    if (plain > 0 || !std::any_of(needle.begin(), needle.end(), isRightToLeft))
        return plain;
    QString turned;
    const QStringList lines = page.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        turned += readFromTheRight(foldedForSearch(line)) + QLatin1Char(' ');
    return static_cast<int>(withoutBlanks(turned).count(withoutBlanks(needle)));
}

} // namespace homeward
