// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pillbutton.h"

#include "ui/common/homewardstyle.h"

#include <QPainter>

namespace homeward {

PillButton::PillButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PillButton::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(font(), type::secondary, true));
    return {metrics.horizontalAdvance(text()) + 2 * space::medium, std::max(28, metrics.height() + space::small)};
}

void PillButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const int width = on || hasFocus() ? size::focusRing : 1;
    const QColor edge = on || hasFocus() ? t.accent : t.controlOutline;
    painter.setPen(QPen(isEnabled() ? edge : t.line, width));
    painter.setBrush(on ? t.selection : underMouse() ? t.sunken : t.surface);
    const QRectF box = QRectF(rect()).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    if (hasFocus() && on) {
        painter.setPen(QPen(t.text, 1));
        painter.setBrush(Qt::NoBrush);
        const QRectF inner = box.adjusted(2.5, 2.5, -2.5, -2.5);
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    }
    painter.setFont(scaledFont(font(), type::secondary, on));
    painter.setPen(isEnabled() ? t.text : t.disabledText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace homeward
