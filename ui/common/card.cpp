// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/homewardstyle.h"

#include <QLabel>
#include <QPainter>

namespace homeward {

Card::Card(QWidget *parent) : QFrame(parent) {}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::cornerCard, size::cornerCard);
}

QLabel *makeLabel(QWidget *parent, int pixels, bool bold)
{
    auto *label = new QLabel(parent);
    label->setFont(scaledFont(label->font(), pixels, bold));
    return label;
}

QLabel *makeSecondaryLabel(QWidget *parent, int pixels)
{
    QLabel *label = makeLabel(parent, pixels);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace homeward
