// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

namespace homeward {

class PageView;

/// Moves a photograph that is larger than its view by dragging it. Where marks are drawn, they are drawn.
class PhotoHand final : public QObject
{
    Q_OBJECT
public:
    explicit PhotoHand(PageView &pages);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PageView &m_pages;
    QPoint m_from;
    QPoint m_scrolled;
    bool m_held = false;
    bool m_moving = false;
};

} // namespace homeward
