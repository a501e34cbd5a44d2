// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

/// How the parts of controls look, for HomewardStyle. Colours come from the palette of what is painted.
namespace homeward {

struct Edge
{
    QColor fill;
    QColor line;
    int width = 1;
};

[[nodiscard]] bool isPrimary(const QWidget *widget);
[[nodiscard]] const Tokens &tokensFor(const QStyleOption *option);
void drawBox(QPainter *painter, const QRect &rect, const Edge &edge, qreal corner = size::cornerControl);
void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawField(QPainter *painter, const QStyleOption *option);
void drawCheck(QPainter *painter, const QStyleOption *option);
void drawRadio(QPainter *painter, const QStyleOption *option);
void drawFocusRing(QPainter *painter, const QStyleOption *option, const QWidget *widget);
/// Around lists and text: what can be written into has the edge of a field.
void drawFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawTabShape(QPainter *painter, const QStyleOption *option);
void drawComboBox(QPainter *painter, const QStyleOptionComplex *option);

} // namespace homeward
