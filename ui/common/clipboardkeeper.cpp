// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboardkeeper.h"

#include "ui/settings/preferences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace homeward {

ClipboardKeeper::ClipboardKeeper(const Preferences &preferences, QObject *parent)
    : ClipboardKeeper(std::chrono::seconds(0), parent)
{
    m_preferences = &preferences;
}

ClipboardKeeper::ClipboardKeeper(std::chrono::seconds fixed, QObject *parent) : QObject(parent), m_fixed(fixed)
{
    m_timer.setObjectName(QStringLiteral("clipboardTimer"));
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardKeeper::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { m_ours = false; });
}

ClipboardKeeper::~ClipboardKeeper()
{
    clear();
}

void ClipboardKeeper::copy(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    copy(std::move(data));
}

void ClipboardKeeper::copy(std::unique_ptr<QMimeData> data)
{
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_ours = true; // after the signal of our own change
    m_timer.start(seconds() * 1000);
}

QString ClipboardKeeper::copiedText() const
{
    //: @info:status something of a case is on the clipboard; %n is when it goes from there
    return tr("Copied. The clipboard forgets it after %n second(s).", nullptr, seconds());
}

int ClipboardKeeper::seconds() const
{
    return m_preferences ? m_preferences->clipboardSeconds() : static_cast<int>(m_fixed.count());
}

void ClipboardKeeper::clear()
{
    m_timer.stop();
    if (std::exchange(m_ours, false))
        QGuiApplication::clipboard()->clear();
}

} // namespace homeward
