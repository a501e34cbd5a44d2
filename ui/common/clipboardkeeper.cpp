// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboardkeeper.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace homeward {

ClipboardKeeper::ClipboardKeeper(QObject *parent) : QObject(parent)
{
    m_timer.setObjectName(QStringLiteral("clipboardTimer"));
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardKeeper::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { m_ours = false; });
}

ClipboardKeeper::~ClipboardKeeper()
{
    clear();
}

void ClipboardKeeper::copy(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_ours = true; // after the signal of our own change
    m_timer.start();
}

void ClipboardKeeper::clear()
{
    m_timer.stop();
    if (std::exchange(m_ours, false))
        QGuiApplication::clipboard()->clear();
}

} // namespace homeward
