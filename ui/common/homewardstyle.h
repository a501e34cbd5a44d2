// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QProxyStyle>

class QPushButton;

namespace homeward {

/// Dynamic property that makes a QPushButton the one filled button of its screen.
inline constexpr const char *primaryProperty = "homewardPrimary";
void makePrimary(QPushButton *button);

/// \a base with another step of the type scale (type::caption …); \a base is the application's body size at the text
/// size set, so the result follows it. \a bold: titles and unread.
[[nodiscard]] QFont scaledFont(const QFont &base, int pixels, bool bold = false);
/// The interface font, Noto Sans, at \a percent of the normal text size.
[[nodiscard]] QFont homewardFont(int percent = 100);
/// Roles carry tokens, so a widget need only name a role to follow the theme: PlaceholderText = secondary text,
/// AlternateBase = sunken, Base = surface, Mid = control outline, Midlight = line, Highlight = selection tint, Link.
[[nodiscard]] QPalette homewardPalette(const Tokens &tokens);

/// Fusion with our heights, outlines, indicators and focus ring. Reads colours from the painted widget's palette.
class HomewardStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    HomewardStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    using QProxyStyle::polish;
    /// Makes a label (a tooltip is one, too) that would guess whether its text is markup take it as it stands: names,
    /// titles and addresses come from files of others, and markup could have this program open any file.
    void polish(QWidget *widget) override;
};

/// Bundled fonts, style, palette and text size for the whole application. Call again when a setting changes.
void applyAppearance(Theme theme, int textPercent);

} // namespace homeward
