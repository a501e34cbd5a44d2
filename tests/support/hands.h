// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QPoint>
#include <QString>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QComboBox;
class QLineEdit;
class QModelIndex;

/// What a person does in a window: finds what is seen by its words, presses, types, draws. Nothing here reaches what a
/// person could not: hidden, disabled or covered controls are not found.
namespace homeward::test {

/// The visible one of a kind below \a root; null: none. With several, the first in the order of making.
template<class T>
[[nodiscard]] T *seen(const QWidget &root, const std::function<bool(const T &)> &fits = {})
{
    for (T *one : root.findChildren<T *>()) {
        if (one->isVisible() && (!fits || fits(*one)))
            return one;
    }
    return nullptr;
}

/// The visible window or dialog of a kind; null: none.
template<class T>
[[nodiscard]] T *seenWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (T *one = qobject_cast<T *>(window); one && one->isVisible())
            return one;
    }
    return nullptr;
}

/// A button by its words or, when it has an icon only, by its accessible name. Mnemonic signs do not count.
[[nodiscard]] QAbstractButton *buttonSaying(const QWidget &root, const QString &words);
/// The field a visible label with these words belongs to.
[[nodiscard]] QWidget *fieldLabelled(const QWidget &root, const QString &words);
/// Whether a visible label below \a root contains these words.
[[nodiscard]] bool says(const QWidget &root, const QString &words);

/// Gives the keyboard to a window, as the desktop does when a dialog or menu over it closes; a bare display does not.
[[nodiscard]] bool comeForward(QWidget &window);
/// A key with its modifiers, for shortcuts of the window that lies in front.
[[nodiscard]] bool pressKeys(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers);
/// Scrolls to it and clicks its middle with the mouse. False: null, hidden, disabled, or something else lies there.
[[nodiscard]] bool press(QWidget *control);
/// Clicks the tab that begins with these words.
[[nodiscard]] bool pressTab(const QWidget &root, const QString &words);
/// Scrolls to a cell and clicks it.
[[nodiscard]] bool pressCell(QAbstractItemView &view, const QModelIndex &cell);
/// Opens the menu of a cell as the right mouse button does and clicks the line that begins with these words.
[[nodiscard]] bool pressInMenuOf(QAbstractItemView &view, const QModelIndex &cell, const QString &words);
/// Chooses with the arrow keys.
[[nodiscard]] bool choose(QComboBox *combo, const QString &words);
/// Types where the keyboard is, in any script.
void type(QWidget *field, const QString &text);
/// Presses into a field, replaces what is there and types.
[[nodiscard]] bool typeInto(QWidget *field, const QString &text);
/// Draws with the left button held.
void drag(QWidget &surface, const QPoint &from, const QPoint &to);

/// Waits for a window to come up, however it runs its events, and handles it: also one that blocks its caller. A window
/// that never comes is told by came(), and whatever blocks meanwhile is closed so that the test goes on to fail.
class WhenWindowComes
{
public:
    /// \a handle answers false while the window is not the right one or not ready.
    explicit WhenWindowComes(const std::function<bool(QWidget &)> &handle, int milliseconds = 20'000);
    ~WhenWindowComes();
    /// Lets events run until it was handled or time is over.
    [[nodiscard]] bool came();

private:
    class Watch;
    Watch *m_watch;
};

} // namespace homeward::test
