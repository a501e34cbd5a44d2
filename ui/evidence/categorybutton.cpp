// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/categorybutton.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QEvent>
#include <QPainter>

namespace homeward {

CategoryButton::CategoryButton(AnnotationCategory category, QWidget *parent)
    : QAbstractButton(parent), m_category(category)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslateUi();
}

void CategoryButton::retranslateUi()
{
    const QString word = annotationCategoryLabel(m_category);
    //: @info:tooltip category of a mark; %1 is its word, %2 the key that chooses it
    setToolTip(tr("%1 (%2)").arg(word).arg(static_cast<int>(m_category) + 1));
    setAccessibleName(word);
}

void CategoryButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const QRectF square = QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5);
    painter.setPen(QPen(tokens.controlOutline, 1));
    painter.setBrush(highlightColour(m_category));
    painter.drawRoundedRect(square, size::cornerControl, size::cornerControl);
    painter.setPen(tokens.pageText);
    painter.setFont(scaledFont(font(), type::secondary, true));
    painter.drawText(square, Qt::AlignCenter, QString::number(static_cast<int>(m_category) + 1));
    if (isChecked() || hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.text, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), size::cornerCard, size::cornerCard);
    }
}

void CategoryButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QAbstractButton::changeEvent(event);
}

} // namespace homeward
