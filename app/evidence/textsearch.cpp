// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/textsearch.h"

#include "names/fold.h"

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

/// Signs that people and programs put for one another.
QChar sameSign(QChar c)
{
    switch (c.unicode()) {
    case 0x0451: // ё
    case 0x0401: // Ё
        return QChar(0x0435);
    case 0x2010: // ‐
    case 0x2011: // non-breaking hyphen
        return u'-';
    default:
        return isApostrophe(c) ? QChar(u'\'') : c;
    }
}

QString withoutBlanks(QString text)
{
    return text.remove(QLatin1Char(' '));
}

} // namespace

QString readFromTheRight(const QString &line)
{
    // Runs of Latin letters, Cyrillic and digits keep their order.
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

QString foldedForSearch(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const QString compatible = text.normalized(QString::NormalizationForm_KC);
    for (const QChar c : compatible) {
        // Soft hyphens, joiners and direction marks are invisible; extraction and typing place them differently.
        if (c.category() != QChar::Other_Format)
            out += sameSign(c);
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
