// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

class QColor;
class QWidget;

namespace homeward {

/// A Breeze icon in one colour, drawn sharp at any size and display factor. \a breezeName as in the theme ("lock");
/// an icon that is not in resources/icons.cmake gives a null icon and a warning. Disabled looks are paler.
[[nodiscard]] QIcon themedIcon(const char *breezeName, const QColor &colour);
/// In the text colour of the widget's theme. Ask again on PaletteChange.
[[nodiscard]] QIcon themedIcon(const char *breezeName, const QWidget *widget);
/// For painters. \a pixels logical pixels each way.
[[nodiscard]] QPixmap themedPixmap(const char *breezeName, const QColor &colour, int pixels, qreal devicePixelRatio);

/// The side of an icon beside words, logical pixels: 16 at 100 %, and larger with the text, so that it stays as clear.
[[nodiscard]] int iconSide();

} // namespace homeward
