// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchline.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace homeward {

SearchLine::SearchLine(const char *breezeIcon, const QString &keys, QWidget *parent)
    : QLineEdit(parent), m_iconName(breezeIcon), m_keys(keys)
{
    m_icon = addAction(QIcon(), QLineEdit::LeadingPosition);
    refreshIcon();
}

QFont SearchLine::keysFont() const
{
    return scaledFont(font(), type::caption);
}

QSize SearchLine::minimumSizeHint() const
{
    // Wide enough for the hint and the key beside it, so that neither is cut.
    const int hint = fontMetrics().horizontalAdvance(placeholderText());
    const int keys = QFontMetrics(keysFont()).horizontalAdvance(m_keys);
    return {std::max(QLineEdit::minimumSizeHint().width(), 36 + hint + space::medium + keys + space::medium),
            QLineEdit::minimumSizeHint().height()};
}

void SearchLine::refreshIcon()
{
    m_icon->setIcon(themedIcon(m_iconName.constData(), tokensOf(this).secondaryText));
}

void SearchLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_keys.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(keysFont());
    painter.setPen(tokensOf(this).secondaryText);
    painter.drawText(rect().adjusted(0, 0, -space::medium, 0), Qt::AlignVCenter | Qt::AlignRight, m_keys);
}

void SearchLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
    QLineEdit::changeEvent(event);
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace homeward
