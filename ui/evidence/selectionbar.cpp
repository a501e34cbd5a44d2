// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/selectionbar.h"

#include "ui/common/tokens.h"
#include "ui/evidence/categorybutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace homeward {

SelectionBar::SelectionBar(QWidget *parent) : QFrame(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    row->setSpacing(space::tiny);
    for (int i = 0; i < 4; ++i) {
        const auto category = static_cast<AnnotationCategory>(i);
        auto *button = new CategoryButton(category);
        button->setCheckable(false);
        button->setFocusPolicy(Qt::NoFocus); // the keys 1 to 4 do the same
        connect(button, &QAbstractButton::clicked, this, [this, category] { Q_EMIT chosen(category); });
        row->addWidget(button);
    }
    hide();
}

void SelectionBar::showBeside(const QRect &words)
{
    adjustSize();
    const QRect room = parentWidget()->rect();
    int y = words.bottom() + 8;
    if (y + height() > room.bottom())
        y = words.top() - height() - 8;
    move(std::clamp(words.right() - width(), 0, std::max(0, room.width() - width())), std::max(0, y));
    show();
    raise();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.controlOutline, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::cornerCard, size::cornerCard);
}

} // namespace homeward
