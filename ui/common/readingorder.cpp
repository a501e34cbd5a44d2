// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readingorder.h"

#include <QGridLayout>
#include <QLayout>
#include <QMainWindow>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace homeward {

namespace {

/// The items of a layout as they are read; grids line by line, whatever was put in first.
QList<QLayoutItem *> itemsOf(const QLayout &layout)
{
    QList<int> places(layout.count());
    std::iota(places.begin(), places.end(), 0);
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
        std::sort(places.begin(), places.end(), [grid](int a, int b) {
            int row[2] = {};
            int column[2] = {};
            int span = 0;
            grid->getItemPosition(a, &row[0], &column[0], &span, &span);
            grid->getItemPosition(b, &row[1], &column[1], &span, &span);
            return std::pair(row[0], column[0]) < std::pair(row[1], column[1]);
        });
    }
    QList<QLayoutItem *> items;
    for (const int place : std::as_const(places))
        items.append(layout.itemAt(place));
    return items;
}

void addWidgetsOf(const QLayout &layout, QList<QWidget *> &widgets)
{
    for (QLayoutItem *item : itemsOf(layout)) {
        if (QWidget *widget = item->widget())
            widgets.append(widget);
        else if (item->layout())
            addWidgetsOf(*item->layout(), widgets);
    }
}

/// By place: from the top down, and in a line, where not all are of one height, from left to right.
void inLines(QList<QWidget *> &widgets)
{
    std::stable_sort(widgets.begin(), widgets.end(),
                     [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    for (auto first = widgets.begin(); first != widgets.end();) {
        const int middle = (*first)->geometry().center().y();
        const auto end =
            std::find_if(std::next(first), widgets.end(), [middle](const QWidget *w) { return w->y() > middle; });
        std::stable_sort(first, end, [](const QWidget *a, const QWidget *b) { return a->x() < b->x(); });
        first = end;
    }
}

/// What \a holder shows: what its layout or splitter holds, then what lies over that, from the top down.
QList<QWidget *> partsOf(const QWidget &holder)
{
    QList<QWidget *> parts;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&holder)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.append(splitter->widget(i));
    } else if (holder.layout() && !qobject_cast<const QMainWindow *>(&holder)) {
        addWidgetsOf(*holder.layout(), parts);
    }
    QList<QWidget *> others = holder.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    others.removeIf([&](QWidget *child) { return child->isWindow() || parts.contains(child); });
    inLines(others);
    return parts + others;
}

void addStopsOf(const QWidget &holder, QList<QWidget *> &stops)
{
    for (QWidget *part : partsOf(holder)) {
        if (!part->isVisible() || !part->isEnabled() || part->parentWidget() != &holder)
            continue;
        if (part->focusPolicy() & Qt::TabFocus && !part->focusProxy())
            stops.append(part);
        addStopsOf(*part, stops);
    }
}

} // namespace

QList<QWidget *> readingOrder(const QWidget &holder)
{
    QList<QWidget *> stops;
    addStopsOf(holder, stops);
    return stops;
}

bool tabInReadingOrder(const QWidget &window, bool forward)
{
    const QList<QWidget *> stops = readingOrder(window);
    if (stops.isEmpty())
        return false;
    const qsizetype count = stops.size();
    qsizetype here = -1;
    if (QWidget *focus = window.focusWidget()) {
        here = stops.indexOf(focus);
        // What has the keyboard is no stop itself: on to the first one within it, or from the one it lies in.
        const auto within = std::find_if(stops.begin(), stops.end(),
                                         [focus](const QWidget *stop) { return focus->isAncestorOf(stop); });
        if (here < 0 && within != stops.end())
            here = within - stops.begin() - (forward ? 1 : 0);
        for (const QWidget *at = focus->parentWidget(); at && here < 0; at = at->parentWidget())
            here = stops.indexOf(at);
    }
    const qsizetype next = here < 0 && !forward ? count - 1 : (here + (forward ? 1 : count - 1)) % count;
    stops.at(next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace homeward
