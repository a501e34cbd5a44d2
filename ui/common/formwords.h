// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace homeward {

/// What stands in the editors of a form, in their order: words, choices, numbers. Passwords are left out. \a form may
/// be an editor itself. With "focus" and "caret" where the keyboard is in one of them.
[[nodiscard]] QJsonObject formWords(const QWidget &form);
/// Puts it back, as far as the form still has these editors; an editor may appear only once another is filled in.
void fillForm(QWidget &form, const QJsonObject &words);
/// The same words, wherever the keyboard is.
[[nodiscard]] bool sameWords(const QJsonObject &a, const QJsonObject &b);

/// Place of the caret in a text field; -1: \a widget is none.
[[nodiscard]] int caretOf(const QWidget *widget);
void setCaret(QWidget *widget, int caret);

} // namespace homeward
