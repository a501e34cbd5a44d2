// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/casestatus.h"

#include <QColor>

#include <array>

class QPalette;
class QWidget;

namespace homeward {

enum class Theme { Light, Dark, HighContrast };

/// Text and the fill it stands on; the contrast between the two is measured (tests/ui/tst_tokens).
struct ColourPair
{
    QColor text;
    QColor fill;
};

/// Every colour of the window, once per theme. Values only: which set is used follows from a widget's palette.
struct Tokens
{
    bool dark = false;
    int outline = 1; ///< width of the edges of controls, logical pixels
    QColor window;
    QColor surface;
    QColor sunken;
    QColor line;           ///< decorative lines; carries no meaning
    QColor controlOutline; ///< edges of controls, at least 3:1
    QColor text;
    QColor secondaryText;
    QColor disabledText;
    QColor accent;
    QColor link;
    QColor onAccent; ///< text on the accent and on party marks
    QColor selection;
    ColourPair neutral;   ///< not reviewed, no data
    ColourPair active;    ///< in review
    ColourPair attention; ///< conflict, warning
    ColourPair good;      ///< reviewed, unchanged
    ColourPair problem;
    ColourPair reunited;
    std::array<QColor, 3> parties;
    std::array<QColor, 4> highlights; ///< on a white page, in both themes
    QColor pageText;                  ///< on a highlight
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// Black, white, and yellow for what is chosen or has the keyboard; no tints.
[[nodiscard]] const Tokens &contrastTokens();
[[nodiscard]] const Tokens &tokensOf(Theme theme);
/// The set that belongs to the widget's (or palette's) window colour.
[[nodiscard]] const Tokens &tokensOf(const QWidget *widget);
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

[[nodiscard]] ColourPair stateColours(const Tokens &tokens, StateTone tone);
/// \a order as in Party::order; from the fourth party on the marks are told apart by their letters alone.
[[nodiscard]] QColor partyColour(const Tokens &tokens, int order);
[[nodiscard]] QColor highlightColour(AnnotationCategory category);

/// The 4-pixel grid. Logical pixels at text size 100 %.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space

/// Heights and corners, logical pixels.
namespace size {
inline constexpr int control = 32;
inline constexpr int primaryControl = 36;
inline constexpr int listRow = 64;
inline constexpr int tableRow = 34;
inline constexpr int chip = 22;
inline constexpr int cornerControl = 4;
inline constexpr int cornerCard = 6;
inline constexpr int focusRing = 2;
} // namespace size

/// Steps of the type scale, in pixels at text size 100 %; see homewardFont in ui/common/homewardstyle.h.
namespace type {
inline constexpr int caption = 12;
inline constexpr int secondary = 13;
inline constexpr int body = 14;
inline constexpr int section = 15;
inline constexpr int panelTitle = 16;
inline constexpr int pageTitle = 20;
} // namespace type

} // namespace homeward
