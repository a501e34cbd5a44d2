// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace homeward {

/// What a screen reader says that \a widget is: for what paints itself, which Qt knows as a widget and no more.
/// Before it is asked for the first time.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace homeward
