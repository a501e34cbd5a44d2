// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeySequence;
class QWidget;

namespace homeward {

/// Does what the shortcut or command with these keys does, if one reaches the widget with the keyboard.
bool actOn(const QKeySequence &keys, const QWidget *focus);

/// Lets Ctrl and Alt with a letter work while only a Cyrillic layout is loaded: Qt 6.4 on X11 then matches no such
/// shortcut. The key is taken by its place on the keyboard and offered in Qt's own order: first to the widget, as
/// a text field undoes by itself, then to shortcuts and commands, then as a key. Watches the whole application.
class LatinKeys final : public QObject
{
    Q_OBJECT
public:
    explicit LatinKeys(QObject *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_passing = false; ///< our own event is under way
};

} // namespace homeward
