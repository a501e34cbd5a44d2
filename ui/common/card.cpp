// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/homewardstyle.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace homeward {

namespace {

/// A label that keeps its step of the type scale when the text size changes.
class ScaledLabel final : public QLabel
{
public:
    ScaledLabel(QWidget *parent, int pixels, bool bold) : QLabel(parent), m_pixels(pixels), m_bold(bold) { rescale(); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            rescale();
        QLabel::changeEvent(event);
    }

private:
    void rescale() { setFont(scaledFont(font(), m_pixels, m_bold)); }
    int m_pixels;
    bool m_bold;
};

} // namespace

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
    return new ScaledLabel(parent, pixels, bold);
}

QLabel *makeSecondaryLabel(QWidget *parent, int pixels)
{
    QLabel *label = makeLabel(parent, pixels);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace homeward
