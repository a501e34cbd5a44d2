// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

class QWidget;

namespace homeward {

/// What stands in the editors of a form, in their order: words, choices, numbers. Passwords are left out. \a form may
/// be an editor itself. With "focus" and "caret" (selection included) where the keyboard is in one of them.
[[nodiscard]] QJsonObject formWords(const QWidget &form);
/// Puts it back, as far as the form still has these editors; an editor may appear only once another is filled in.
void fillForm(QWidget &form, const QJsonObject &words);
/// What was typed, without choices, line by line.
[[nodiscard]] QString readableWords(const QJsonObject &words);
/// The same words, wherever the keyboard is.
[[nodiscard]] bool sameWords(const QJsonObject &a, const QJsonObject &b);

/// Where the caret stands in a text field, and where the selection it ends began: the same place when none is.
struct Caret
{
    int anchor = -1;
    int position = -1; ///< -1: no text field
    bool operator==(const Caret &) const = default;
};
[[nodiscard]] Caret caretOf(const QWidget *widget);
void setCaret(QWidget *widget, const Caret &caret);
[[nodiscard]] QJsonArray toJson(const Caret &caret);
[[nodiscard]] Caret caretFrom(const QJsonValue &kept);

} // namespace homeward
