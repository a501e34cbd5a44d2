// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusring.h"

#include "ui/common/controlpaint.h"
#include "ui/common/tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace homeward {

namespace {

class FocusRing final : public QWidget
{
public:
    explicit FocusRing(QAbstractScrollArea *area) : QWidget(area)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
        area->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::Resize) {
            setGeometry(parentWidget()->rect());
            setVisible(parentWidget()->hasFocus() && !hasOwnRing());
            raise();
        } else if (event->type() == QEvent::FocusOut) {
            hide();
        }
        return QWidget::eventFilter(watched, event);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(&painter, rect(), {QColor(), tokensOf(this).accent, size::focusRing});
    }

private:
    [[nodiscard]] bool hasOwnRing() const
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
        return qobject_cast<const QScrollArea *>(parentWidget()) == nullptr &&
               (!view || view->currentIndex().isValid());
    }
};

} // namespace

void showFocusOf(QAbstractScrollArea *area)
{
    const QList<QWidget *> children = area->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const bool has = std::any_of(children.begin(), children.end(),
                                 [](QWidget *child) { return dynamic_cast<FocusRing *>(child) != nullptr; });
    if (!has)
        new FocusRing(area);
}

} // namespace homeward
