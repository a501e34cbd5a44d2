// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesearch.h"

#include <QHash>
#include <QTransform>

class QPainter;

namespace homeward {

/// Places where a wanted text stands, laid over the pages; the current one stands out by a frame too.
struct HitLayer
{
    QHash<int, QList<TextMatch>> hits; ///< by page
    int currentPage = -1;
    int currentHit = -1; ///< index on its page

    void paint(QPainter &painter, int page, const QTransform &toView) const;
};

} // namespace homeward
