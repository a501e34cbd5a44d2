// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace homeward {

/// A surface with round corners and a thin line.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Labels of the type scale; they follow text size and theme. \a pixels as in type::….
[[nodiscard]] QLabel *makeLabel(QWidget *parent, int pixels, bool bold = false);
/// In the secondary text colour, wrapping.
[[nodiscard]] QLabel *makeSecondaryLabel(QWidget *parent, int pixels);

} // namespace homeward
