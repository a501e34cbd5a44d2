// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselist.h"

#include "ui/cases/caselistmodel.h"
#include "ui/common/roomkeys.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QResizeEvent>

namespace homeward {

CaseList::CaseList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    serveRoomKeys(this, KeyRoom::CaseList);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            Q_EMIT rowOpened(index);
    });
    connect(this, &QListView::activated, this, &CaseList::rowOpened);
}

bool CaseList::isSelecting() const
{
    return m_marking || (selectionModel() && selectionModel()->selectedRows().size() > 1);
}

void CaseList::endSelecting()
{
    m_marking = false;
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    Q_EMIT selectingChanged();
    Q_EMIT selectingEnded();
}

void CaseList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isSelecting()) {
        endSelecting();
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        // The first Space only says that the current row is meant; it is selected already.
        if (isSelecting())
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
        m_marking = !selectionModel()->selectedRows().isEmpty();
        Q_EMIT selectingChanged();
        return;
    }
    QListView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags CaseList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (m_marking && event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            return QItemSelectionModel::NoUpdate;
    }
    return QListView::selectionCommand(index, event);
}

void CaseList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    // A plain click elsewhere ends what Space began.
    if (m_marking && !(QApplication::mouseButtons() == Qt::NoButton) &&
        QApplication::keyboardModifiers() == Qt::NoModifier)
        m_marking = false;
    Q_EMIT selectingChanged();
}

void CaseList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    if (roles != QList<int>{CaseListModel::PortraitRole}) // other words may need other lines
        scheduleDelayedItemsLayout();
}

void CaseList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void CaseList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    Q_EMIT menuRequested(index, byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace homeward
