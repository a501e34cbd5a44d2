// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/controlpaint.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace homeward {

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

const Tokens &tokensFor(const QStyleOption *option)
{
    return tokensOf(option->palette);
}

void drawBox(QPainter *painter, const QRect &rect, const Edge &edge, qreal corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal inset = edge.width / 2.0;
    painter->setBrush(edge.fill.isValid() ? QBrush(edge.fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.line.isValid() ? QPen(edge.line, edge.width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens &t = tokensFor(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    if (isPrimary(widget) && enabled) {
        drawBox(painter, option->rect, {hover || down ? (t.dark ? t.link : t.active.text) : t.accent, QColor()});
        if (focus)
            drawBox(painter, option->rect.adjusted(3, 3, -3, -3), {QColor(), t.onAccent, size::focusRing}, 2);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    Edge edge{down ? t.selection : hover ? t.sunken : t.surface, enabled ? t.controlOutline : t.line, t.outline};
    if (flat && !down && !hover)
        edge = {QColor(), QColor()};
    if (flat)
        edge.line = QColor();
    if (option->state & QStyle::State_On)
        edge.line = t.accent;
    if (focus) {
        edge.line = t.accent;
        edge.width = size::focusRing;
    }
    drawBox(painter, option->rect, edge);
}

void drawField(QPainter *painter, const QStyleOption *option)
{
    const Tokens &t = tokensFor(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    drawBox(painter, option->rect,
            {enabled ? t.surface : t.sunken,
             focus     ? t.accent
             : enabled ? t.controlOutline
                       : t.line,
             focus ? size::focusRing : t.outline});
}

void drawCheck(QPainter *painter, const QStyleOption *option)
{
    const Tokens &t = tokensFor(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor mark = enabled ? t.accent : t.disabledText;
    drawBox(painter, option->rect,
            {on ? mark : t.surface,
             on        ? mark
             : enabled ? t.controlOutline
                       : t.disabledText,
             t.outline},
            3);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r(option->rect);
    if (option->state & QStyle::State_On)
        painter->drawPolyline(QPolygonF{{r.left() + r.width() * 0.25, r.top() + r.height() * 0.52},
                                        {r.left() + r.width() * 0.43, r.top() + r.height() * 0.70},
                                        {r.left() + r.width() * 0.76, r.top() + r.height() * 0.32}});
    else
        painter->drawLine(QPointF(r.left() + 4, r.center().y()), QPointF(r.right() - 3, r.center().y()));
    painter->restore();
}

void drawRadio(QPainter *painter, const QStyleOption *option)
{
    const Tokens &t = tokensFor(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QColor mark = enabled ? t.accent : t.disabledText;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(t.surface);
    painter->setPen(QPen(on ? mark : enabled ? t.controlOutline : t.disabledText, on ? 1.6 : 1.2 * t.outline));
    painter->drawEllipse(QRectF(option->rect).adjusted(1, 1, -1, -1));
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(QRectF(option->rect).center(), 4, 4);
    }
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    // Flat tool buttons have no edge of their own to draw a ring on.
    if (const auto *tool = qobject_cast<const QToolButton *>(widget); tool && tool->autoRaise())
        return drawBox(painter, tool->rect(), {QColor(), tokensFor(option).accent, size::focusRing});
    // Buttons draw their ring on their own edge, see drawButton.
    if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget) ||
        qobject_cast<const QTabBar *>(widget))
        return;
    drawBox(painter, option->rect, {QColor(), tokensFor(option).accent, size::focusRing});
}

void drawFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens &t = tokensFor(option);
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool field = text && !text->isReadOnly() && option->state & QStyle::State_Enabled;
    drawBox(painter, option->rect,
            {QColor(),
             focus   ? t.accent
             : field ? t.controlOutline
                     : t.line,
             focus ? size::focusRing : 1});
}

void drawTabShape(QPainter *painter, const QStyleOption *option)
{
    const Tokens &t = tokensFor(option);
    const QRect &r = option->rect;
    if (option->state & QStyle::State_Selected)
        painter->fillRect(QRect(r.left(), r.bottom() - 2, r.width(), 3), t.accent);
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(QRect(r.left(), r.bottom() - 2, r.width(), 3), t.line);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_Selected)
        drawBox(painter, r.adjusted(1, 2, -1, -4), {QColor(), t.accent, size::focusRing});
}

void drawComboBox(QPainter *painter, const QStyleOptionComplex *option)
{
    const Tokens &t = tokensFor(option);
    QStyleOption field = *option;
    drawField(painter, &field);
    const QColor arrow = option->state & QStyle::State_Enabled ? t.text : t.disabledText;
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
    const QRect &r = option->rect;
    const int x = option->direction == Qt::RightToLeft ? r.left() + 8 : r.right() - 8 - 16;
    painter->drawPixmap(x, r.top() + (r.height() - 16) / 2, themedPixmap("go-down", arrow, 16, ratio));
}

} // namespace homeward
