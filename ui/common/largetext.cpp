// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/largetext.h"

#include "ui/common/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace homeward {

namespace {

class WidthKeeper final : public QObject
{
public:
    WidthKeeper(QWidget *panel, int pixels, double most)
        : QObject(panel), m_panel(panel), m_pixels(pixels), m_most(most)
    {
        panel->installEventFilter(this);
        apply();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { m_panel->setFixedWidth(int(std::lround(m_pixels * std::clamp(textScale(), 1.0, m_most)))); }
    QWidget *m_panel;
    int m_pixels;
    double m_most;
};

} // namespace

double textScale()
{
    return std::max(1, QApplication::font().pixelSize()) / double(type::body);
}

int roomIn(int width)
{
    return int(std::lround(width / std::max(1.0, textScale())));
}

void keepWidth(QWidget *panel, int pixels, double most)
{
    new WidthKeeper(panel, pixels, most);
}

FormArea::FormArea(QWidget *fields, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(fields);
    fields->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    fields->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

QSize FormArea::sizeHint() const
{
    const QSize fields = widget()->sizeHint();
    const int room = screen()->availableGeometry().height() * 2 / 3;
    return {fields.width() + verticalScrollBar()->sizeHint().width(), std::min(fields.height(), room)};
}

QSize FormArea::minimumSizeHint() const
{
    const QSize fields = widget()->minimumSizeHint();
    return {fields.width() + verticalScrollBar()->sizeHint().width(),
            std::min(fields.height(), 4 * fontMetrics().height())};
}

bool FormArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    // What grew under the keyboard is laid out only now.
    if (event->type() == QEvent::Resize && widget()->focusWidget() && widget()->focusWidget()->hasFocus())
        QMetaObject::invokeMethod(
            this,
            [this, field = QPointer(widget()->focusWidget())] {
                if (field)
                    ensureWidgetVisible(field);
            },
            Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

} // namespace homeward
