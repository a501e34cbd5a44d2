// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace homeward {

/// Hears Ctrl+L wherever it is pressed. A command of the window is not enough: Qt keeps shortcuts from a window behind
/// a dialog or a menu, and locking may not wait for either. Watches the whole application.
class LockKey final : public QObject
{
    Q_OBJECT
public:
    explicit LockKey(QObject *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void pressed();
};

} // namespace homeward
