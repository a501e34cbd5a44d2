// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

#include <QPalette>
#include <QWidget>

namespace homeward {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .dark = false,
        .window = QColor(0xF3F4F6),
        .surface = QColor(0xFFFFFF),
        .sunken = QColor(0xE9ECEF),
        .line = QColor(0xD3D8DD),
        .controlOutline = QColor(0x7A848F),
        .text = QColor(0x1B1F24),
        .secondaryText = QColor(0x4D5661),
        .disabledText = QColor(0x8B939C),
        .accent = QColor(0x1D5FA6),
        .link = QColor(0x1D5FA6),
        .onAccent = QColor(0xFFFFFF),
        .selection = QColor(0xDCE9F7),
        .neutral = {QColor(0x4D5661), QColor(0xE9ECEF)},
        .active = {QColor(0x174F8A), QColor(0xDDEAF8)},
        .attention = {QColor(0x7F4400), QColor(0xFCE9CC)},
        .good = {QColor(0x17623A), QColor(0xDAF0E1)},
        .problem = {QColor(0x9B1C1A), QColor(0xFBE2E0)},
        .reunited = {QColor(0x53398E), QColor(0xE9E3F6)},
        .parties = {QColor(0x0E6B75), QColor(0x86386F), QColor(0x665800)},
        .highlights = {QColor(0xFFE58A), QColor(0xFFC9A3), QColor(0xBFE3FF), QColor(0xC5ECCD)},
        .pageText = QColor(0x1B1F24),
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .dark = true,
        .window = QColor(0x1C1F23),
        .surface = QColor(0x24282D),
        .sunken = QColor(0x17191D),
        .line = QColor(0x3B424A),
        .controlOutline = QColor(0x8A939E),
        .text = QColor(0xECEFF2),
        .secondaryText = QColor(0xB4BCC5),
        .disabledText = QColor(0x737C86),
        .accent = QColor(0x74B3F0),
        .link = QColor(0x8CC2F5),
        .onAccent = QColor(0x0D1B29),
        .selection = QColor(0x24405A),
        .neutral = {QColor(0xC3CAD2), QColor(0x353C44)},
        .active = {QColor(0xA5CFF8), QColor(0x203C57)},
        .attention = {QColor(0xF6C680), QColor(0x49351A)},
        .good = {QColor(0x95D9AB), QColor(0x1F412E)},
        .problem = {QColor(0xF7AFA9), QColor(0x4F2725)},
        .reunited = {QColor(0xCFBDF5), QColor(0x3A3154)},
        .parties = {QColor(0x6CCBD5), QColor(0xE7A0D2), QColor(0xD6C463)},
        .highlights = lightTokens().highlights,
        .pageText = QColor(0x1B1F24),
    };
    return tokens;
}

const Tokens &contrastTokens()
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor yellow(Qt::yellow);
    const ColourPair plain{white, black};
    static const Tokens tokens{
        .dark = true,
        .outline = 2,
        .window = black,
        .surface = black,
        .sunken = black,
        .line = white,
        .controlOutline = white,
        .text = white,
        .secondaryText = white,
        .disabledText = QColor(0xB0B0B0),
        .accent = yellow,
        .link = yellow,
        .onAccent = black,
        .selection = QColor(0x404000), // white and yellow words must both stand on it
        .neutral = plain,
        .active = plain,
        .attention = plain,
        .good = plain,
        .problem = plain,
        .reunited = plain,
        .parties = {white, white, white}, // their shapes and letters tell them apart
        .highlights = lightTokens().highlights,
        .pageText = QColor(0x1B1F24),
    };
    return tokens;
}

const Tokens &tokensOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        break;
    case Theme::Dark:
        return darkTokens();
    case Theme::HighContrast:
        return contrastTokens();
    }
    return lightTokens();
}

const Tokens &tokensOf(const QPalette &palette)
{
    if (palette.color(QPalette::Window) == contrastTokens().window)
        return contrastTokens();
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

const Tokens &tokensOf(const QWidget *widget)
{
    return widget ? tokensOf(widget->palette()) : lightTokens();
}

ColourPair stateColours(const Tokens &tokens, StateTone tone)
{
    switch (tone) {
    case StateTone::Neutral:
        return tokens.neutral;
    case StateTone::Active:
        return tokens.active;
    case StateTone::Attention:
        return tokens.attention;
    case StateTone::Good:
        return tokens.good;
    case StateTone::Problem:
        return tokens.problem;
    }
    return tokens.neutral;
}

QColor partyColour(const Tokens &tokens, int order)
{
    return order >= 0 && order < 3 ? tokens.parties[static_cast<size_t>(order)] : tokens.secondaryText;
}

QColor highlightColour(AnnotationCategory category)
{
    return lightTokens().highlights[static_cast<size_t>(category)];
}

} // namespace homeward
