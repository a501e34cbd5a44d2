// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/placeaudit.h"

#include "ui/casefile/claimspage.h"
#include "ui/evidence/pageview.h"
#include "ui/photos/photostrip.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QWidget>

namespace homeward::test {

namespace {

QString nameOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()).section(QStringLiteral("::"), -1));
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    if (words.isEmpty())
        words = widget.accessibleName();
    return QStringLiteral("%1 “%2”").arg(path.join(QLatin1Char('/')), words.left(40));
}

/// What people read or work with, not what only holds it.
bool isControl(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull();
    return widget.focusPolicy() & Qt::TabFocus || qobject_cast<const QAbstractButton *>(&widget);
}

bool mayScrollSideways(const QAbstractScrollArea &area)
{
    return qobject_cast<const ClaimsTable *>(&area) || qobject_cast<const PageView *>(&area) ||
           qobject_cast<const PhotoStrip *>(&area);
}

/// The widget around \a widget, up to \a root, that cuts it, unless it can be scrolled to; null: none.
const QWidget *cutBy(const QWidget &widget, const QWidget &root)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(around->parentWidget()))
            return nullptr;
        const QRect place(widget.mapTo(around, QPoint()), widget.size());
        if (!around->rect().adjusted(-1, -1, 1, 1).contains(place))
            return around;
        if (around == &root)
            break;
    }
    return nullptr;
}

void auditNeighbours(QStringList &findings, const QWidget &parent)
{
    QList<const QWidget *> controls;
    for (const QWidget *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow() && isControl(*child))
            controls.append(child);
    }
    for (qsizetype i = 0; i < controls.size(); ++i) {
        for (qsizetype k = i + 1; k < controls.size(); ++k) {
            const QRect common = controls.at(i)->geometry() & controls.at(k)->geometry();
            if (common.width() > 2 && common.height() > 2)
                findings.append(
                    QStringLiteral("%1 lies over %2").arg(nameOf(*controls.at(i)), nameOf(*controls.at(k))));
        }
    }
}

} // namespace

QStringList misplaced(QWidget &root, const QSize &room)
{
    QStringList findings;
    if (root.width() > room.width() || root.height() > room.height())
        findings.append(QStringLiteral("%1 takes %2×%3, there is %4×%5")
                            .arg(nameOf(root))
                            .arg(root.width())
                            .arg(root.height())
                            .arg(room.width())
                            .arg(room.height()));
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || widget->isWindow())
            continue;
        if (const auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
            if (area->horizontalScrollBar()->maximum() > 0 && !mayScrollSideways(*area))
                findings.append(QStringLiteral("%1 scrolls sideways by %2")
                                    .arg(nameOf(*widget))
                                    .arg(area->horizontalScrollBar()->maximum()));
            // Without a bar the rest could not even be scrolled to.
            if (const auto *holder = qobject_cast<QScrollArea *>(widget);
                holder && holder->widget() && holder->widget()->width() > holder->viewport()->width())
                findings.append(QStringLiteral("%1 is wider than its view by %2")
                                    .arg(nameOf(*widget))
                                    .arg(holder->widget()->width() - holder->viewport()->width()));
        }
        if (const QWidget *around = isControl(*widget) ? cutBy(*widget, root) : nullptr)
            findings.append(QStringLiteral("%1 of %2×%3 is cut by %4 of %5×%6")
                                .arg(nameOf(*widget))
                                .arg(widget->mapTo(around, QPoint()).x() + widget->width())
                                .arg(widget->mapTo(around, QPoint()).y() + widget->height())
                                .arg(nameOf(*around))
                                .arg(around->width())
                                .arg(around->height()));
        auditNeighbours(findings, *widget);
    }
    findings.removeDuplicates();
    return findings;
}

} // namespace homeward::test
