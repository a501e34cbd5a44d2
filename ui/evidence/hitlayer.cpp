// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/hitlayer.h"

#include "ui/common/tokens.h"

#include <QPainter>

namespace homeward {

void HitLayer::paint(QPainter &painter, int page, const QTransform &toView) const
{
    const auto found = hits.constFind(page);
    if (found == hits.constEnd())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = lightTokens().accent; // on white paper, whatever the theme
    for (int i = 0; i < found->size(); ++i) {
        const bool current = page == currentPage && i == currentHit;
        for (const NormalisedRect &rect : found->at(i).rects) {
            const QRectF place =
                toView.mapRect(QRectF(rect.x, rect.y, rect.width, rect.height)).adjusted(-1.5, -1, 1.5, 1);
            QColor tint = accent;
            tint.setAlpha(current ? 90 : 45);
            painter.fillRect(place, tint);
            painter.setPen(QPen(accent, current ? 2.5 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place);
        }
    }
    painter.restore();
}

} // namespace homeward
