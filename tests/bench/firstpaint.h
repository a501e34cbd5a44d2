// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace homeward::bench {

/// Ends the program once \a window has been painted and nothing is left to do.
inline void quitOncePainted(QWidget &window)
{
    class Watch final : public QObject
    {
    public:
        using QObject::QObject;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                watched->removeEventFilter(this);
                QTimer::singleShot(0, qApp, &QApplication::quit);
            }
            return false;
        }
    };
    window.installEventFilter(new Watch(&window));
}

} // namespace homeward::bench
