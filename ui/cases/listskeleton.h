// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/homewardstyle.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace homeward {

/// Grey shapes where the rows will be.
class ListSkeleton final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokensOf(this).sunken);
        for (int top = 12; top < height(); top += size::listRow) {
            painter.drawRoundedRect(24, top, 40, 40, 4, 4);
            painter.drawRoundedRect(76, top + 2, std::max(40, width() - 160), 14, 4, 4);
            painter.drawRoundedRect(76, top + 24, std::max(30, width() - 220), 14, 4, 4);
        }
    }
};

} // namespace homeward
