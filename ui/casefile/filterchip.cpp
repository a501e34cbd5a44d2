// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/filterchip.h"

#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace homeward {

FilterChip::FilterChip(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 26, std::max(size::control, fontMetrics().height() + 8)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(2, 3, -2, -3);
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.controlOutline, isChecked() ? 2 : 1));
    painter.setBrush(isChecked() ? tokens.selection : tokens.surface);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
    }
    painter.setPen(tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void FlowRow::add(QWidget *widget)
{
    widget->setParent(this);
    m_widgets.append(widget);
}

int FlowRow::layOut(int width, bool apply) const
{
    const QMargins margins = contentsMargins();
    const int room = std::max(1, width - margins.left() - margins.right());
    int x = margins.left();
    int y = margins.top();
    int line = 0;
    QList<std::pair<QWidget *, QRect>> row;
    const auto endRow = [&] {
        for (const auto &[widget, rect] : std::as_const(row)) {
            if (apply) // everything in a row stands on its middle
                widget->setGeometry(rect.translated(0, (line - rect.height()) / 2));
        }
        row.clear();
    };
    for (QWidget *widget : m_widgets) {
        if (widget->isHidden())
            continue;
        QSize wanted = widget->sizeHint();
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap()) {
            const int natural = label->fontMetrics().horizontalAdvance(label->text()) + 2;
            wanted.setWidth(std::min(natural, room));
            wanted.setHeight(label->heightForWidth(wanted.width()));
        }
        if (x > margins.left() && x + wanted.width() > width - margins.right()) {
            endRow();
            x = margins.left();
            y += line + space::small;
            line = 0;
        }
        row.append({widget, QRect(QPoint(x, y), wanted)});
        x += wanted.width() + space::small;
        line = std::max(line, wanted.height());
    }
    endRow();
    return y + line + margins.bottom();
}

QSize FlowRow::sizeHint() const
{
    int width = contentsMargins().left() + contentsMargins().right();
    for (const QWidget *widget : m_widgets)
        width += widget->sizeHint().width() + space::small;
    return {width, layOut(std::max(width, 1), false)};
}

QSize FlowRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *widget : m_widgets)
        widest = std::max(widest, widget->minimumSizeHint().width());
    return {widest + contentsMargins().left() + contentsMargins().right(), layOut(std::max(widest, width()), false)};
}

void FlowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut(width(), true);
    setMinimumHeight(layOut(width(), false));
}

bool FlowRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        layOut(width(), true);
        setMinimumHeight(layOut(width(), false));
    }
    return QWidget::event(event);
}

} // namespace homeward
