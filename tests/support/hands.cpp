// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTimer>

namespace homeward::test {

namespace {

constexpr int menuPatience = 5'000; // ms

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// Whether a click at \a point of \a control reaches it and nothing that lies over it.
bool isReached(const QWidget &control, const QPoint &point)
{
    const QWidget *window = control.window();
    const QWidget *hit = window->childAt(control.mapTo(window, point));
    return &control == window || hit == &control || (hit && control.isAncestorOf(hit));
}

} // namespace

QAbstractButton *buttonSaying(const QWidget &root, const QString &words)
{
    return seen<QAbstractButton>(root, [&](const QAbstractButton &button) {
        return plain(button.text()) == words || (button.text().isEmpty() && button.accessibleName() == words);
    });
}

QWidget *fieldLabelled(const QWidget &root, const QString &words)
{
    const auto *label =
        seen<QLabel>(root, [&](const QLabel &one) { return one.buddy() && plain(one.text()) == words; });
    return label ? label->buddy() : nullptr;
}

bool says(const QWidget &root, const QString &words)
{
    return seen<QLabel>(root, [&](const QLabel &label) { return label.text().contains(words); }) != nullptr;
}

bool comeForward(QWidget &window)
{
    if (QApplication::activeModalWidget() && QApplication::activeModalWidget() != &window)
        return false; // it lies behind a dialog
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

bool pressKeys(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!comeForward(window))
        return false;
    QTest::keyClick(&window, key, modifiers);
    return true;
}

bool press(QWidget *control)
{
    if (!control || !control->isVisible() || !control->isEnabled())
        return false;
    for (QWidget *above = control->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(control); // as a person scrolls to what is to be pressed
    }
    if (!isReached(*control, control->rect().center()))
        return false;
    QTest::mouseClick(control, Qt::LeftButton, {}, control->rect().center());
    return true;
}

bool pressTab(const QWidget &root, const QString &words)
{
    for (QTabBar *tabs : root.findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            if (!plain(tabs->tabText(i)).startsWith(words))
                continue;
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
            return tabs->currentIndex() == i;
        }
    }
    return false;
}

bool pressCell(QAbstractItemView &view, const QModelIndex &cell)
{
    if (!view.isVisible() || !cell.isValid())
        return false;
    view.scrollTo(cell);
    const QPoint middle = view.visualRect(cell).center();
    if (view.indexAt(middle) != cell || !isReached(*view.viewport(), middle))
        return false;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle);
    return true;
}

bool pressInMenuOf(QAbstractItemView &view, const QModelIndex &cell, const QString &words)
{
    if (!pressCell(view, cell))
        return false;
    const QPoint middle = view.visualRect(cell).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, view.viewport()->mapToGlobal(middle));
    QApplication::sendEvent(view.viewport(), &event);
    QMenu *menu = nullptr;
    if (!QTest::qWaitFor([&] { return (menu = seenWindow<QMenu>()) != nullptr; }, menuPatience))
        return false;
    for (QAction *action : menu->actions()) {
        if (!action->isEnabled() || !plain(action->text()).startsWith(words))
            continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return true;
    }
    menu->close();
    return false;
}

bool choose(QComboBox *combo, const QString &words)
{
    if (!combo || !combo->isVisible() || !combo->isEnabled())
        return false;
    combo->setFocus(Qt::TabFocusReason);
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < combo->count() && combo->currentText() != words; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    return combo->currentText() == words;
}

void type(QWidget *field, const QString &text)
{
    // QTest::keyClicks takes Latin letters only.
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

bool typeInto(QWidget *field, const QString &text)
{
    if (!press(field))
        return false;
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    type(field, text);
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        return line->text() == text;
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(field))
        return edit->toPlainText() == text;
    return true;
}

void drag(QWidget &surface, const QPoint &from, const QPoint &to)
{
    constexpr int steps = 4;
    QTest::mousePress(&surface, Qt::LeftButton, {}, from);
    for (int i = 1; i <= steps; ++i) {
        const QPoint at = from + (to - from) * i / steps;
        QMouseEvent move(QEvent::MouseMove, at, surface.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&surface, &move);
    }
    QTest::mouseRelease(&surface, Qt::LeftButton, {}, to);
}

class WhenWindowComes::Watch : public QObject
{
public:
    Watch(std::function<bool(QWidget &)> handle, int milliseconds)
        : m_handle(std::move(handle)), m_deadline(milliseconds)
    {
        m_timer.setInterval(30);
        connect(&m_timer, &QTimer::timeout, this, &Watch::look);
        m_timer.start();
    }

    bool handled = false;
    [[nodiscard]] bool isOver() const { return handled || m_deadline.hasExpired(); }

private:
    void look()
    {
        m_timer.stop(); // what handles a window may run events itself
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!handled && window->isVisible() && m_handle(*window))
                handled = true;
        }
        if (handled)
            return;
        m_timer.start();
        if (m_deadline.hasExpired() && QApplication::activeModalWidget())
            QApplication::activeModalWidget()->close();
    }

    std::function<bool(QWidget &)> m_handle;
    QDeadlineTimer m_deadline;
    QTimer m_timer;
};

WhenWindowComes::WhenWindowComes(const std::function<bool(QWidget &)> &handle, int milliseconds)
    : m_watch(new Watch(handle, milliseconds))
{
}

WhenWindowComes::~WhenWindowComes()
{
    delete m_watch;
}

bool WhenWindowComes::came()
{
    while (!m_watch->isOver())
        QTest::qWait(10);
    return m_watch->handled;
}

} // namespace homeward::test
