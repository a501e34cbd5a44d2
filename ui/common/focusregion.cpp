// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusregion.h"

#include "ui/common/readingorder.h"

#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace homeward {

namespace {

constexpr char regionProperty[] = "focusRegion";

bool takesKeyboard(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus;
}

const QWidget *regionOf(const QWidget *widget, const QWidget &within)
{
    for (; widget && widget != &within; widget = widget->parentWidget()) {
        if (widget->property(regionProperty).toBool())
            return widget;
    }
    return &within;
}

} // namespace

void makeFocusRegion(QWidget *widget)
{
    widget->setProperty(regionProperty, true);
}

QList<QWidget *> focusRegionsIn(QWidget &page)
{
    QList<QWidget *> regions;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->property(regionProperty).toBool() && widget->isVisible())
            regions.append(widget);
    }
    if (regions.isEmpty())
        return {&page};
    constexpr int column = 24; // px: what begins here or so stands under each other
    std::stable_sort(regions.begin(), regions.end(), [&](const QWidget *a, const QWidget *b) {
        const QPoint first = a->mapTo(&page, QPoint());
        const QPoint second = b->mapTo(&page, QPoint());
        return first.x() / column != second.x() / column ? first.x() < second.x() : first.y() < second.y();
    });
    return regions;
}

bool focusInto(QWidget &region)
{
    if (takesKeyboard(region)) {
        region.setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    const auto isOwn = [&region](const QWidget *stop) { return regionOf(stop, region) == &region; };
    if (QWidget *proxy = region.focusProxy();
        proxy && takesKeyboard(*proxy) && region.isAncestorOf(proxy) && isOwn(proxy)) {
        proxy->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (QWidget *stop : readingOrder(region)) {
        if (isOwn(stop)) {
            stop->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace homeward
