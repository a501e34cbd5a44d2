// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dossierdrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace homeward {

namespace {

/// Empty: something else is dragged.
QString folderIn(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return QFileInfo(path).isDir() ? path : QString();
}

} // namespace

DossierDrop::DossierDrop(QWidget *window, std::function<bool()> welcome)
    : QObject(window), m_welcome(std::move(welcome))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DossierDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString folder = m_welcome() ? folderIn(*drop) : QString();
        if (folder.isEmpty()) {
            event->ignore();
            return true;
        }
        // The folder is only read; an offer to move it must not take it away from where it lies.
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT hovered(event->type() != QEvent::Drop);
        if (event->type() == QEvent::Drop)
            Q_EMIT dropped(folder);
        return true;
    }
    case QEvent::DragLeave:
        Q_EMIT hovered(false);
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace homeward
