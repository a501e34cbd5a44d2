// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/paperfonts.h"

#include <QFile>
#include <QFontDatabase>

namespace homeward {

namespace {

QString family()
{
    return QStringLiteral("Liberation Serif");
}

bool loadOnce()
{
    for (const QString &name :
         {QStringLiteral(":/fonts/LiberationSerif-Regular.ttf"), QStringLiteral(":/fonts/LiberationSerif-Bold.ttf")}) {
        if (QFile::exists(name))
            QFontDatabase::addApplicationFont(name);
    }
    return QFontDatabase::hasFamily(family());
}

} // namespace

Status loadPaperFonts()
{
    static const bool loaded = loadOnce();
    if (!loaded)
        return failure(ErrorCode::NotFound, QStringLiteral("the serif of the papers is neither bundled nor installed"));
    return {};
}

QFont paperFont(qreal size, bool bold)
{
    QFont font(family());
    font.setPixelSize(qRound(points(size)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

} // namespace homeward
