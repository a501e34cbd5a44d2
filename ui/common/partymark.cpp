// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/partymark.h"

#include "ui/common/largetext.h"
#include "ui/common/wording.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace homeward {

void paintPartyMark(QPainter &painter, const QRectF &rect, const Party &party, const Tokens &tokens)
{
    const QColor colour = partyColour(tokens, party.order);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    QColor letter = tokens.onAccent;
    switch (party.shape()) {
    case PartyShape::Circle:
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        break;
    case PartyShape::Square:
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 2, 2);
        break;
    case PartyShape::Diamond: {
        const QPointF c = rect.center();
        const qreal r = rect.width() / 2;
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}});
        break;
    }
    case PartyShape::Letter:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.5));
        painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
        letter = colour;
        break;
    }
    QFont font = painter.font();
    font.setPixelSize(std::max(9, static_cast<int>(rect.height() * 0.58)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(letter);
    painter.drawText(rect, Qt::AlignCenter, party.letter());
    painter.restore();
}

PartyMark::PartyMark(const Party &party, QWidget *parent) : QWidget(parent), m_party(party)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslateUi();
}

void PartyMark::setParty(const Party &party)
{
    m_party = party;
    retranslateUi();
    update();
}

QSize PartyMark::sizeHint() const
{
    const int side = int(std::lround(18 * std::max(1.0, textScale())));
    return {side, side};
}

void PartyMark::retranslateUi()
{
    setAccessibleName(partyName(m_party));
    setToolTip(partyName(m_party));
}

void PartyMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPartyMark(painter, rect(), m_party, tokensOf(this));
}

void PartyMark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
